/** States in rows, treaties or duties in columns: where each stands on a day. A hatch is never a "no". */
import { z } from 'zod';
import { Id } from './graph.ts';
import { FullDate } from './nodes.ts';
import { FAMILIES, FORCES, PILLARS, REGIONS, Scope, StatementEffect, STANDINGS } from './vocabulary.ts';

export const MATRIX_BY = ['duty', 'instrument'] as const;
/** Rows that are not the members of an institution: the States of one region, or every State. */
export const ROW_SETS = ['all', ...REGIONS] as const;
export const isRowSet = (rows: string): boolean => ROW_SETS.some((name) => name === rows);

const GROUPS = [...FAMILIES, ...PILLARS] as const;

/** `rows`: the id of an institution whose members are meant, or one of ROW_SETS. `scope`: whose case the duties are about; `only`: one pillar of duties, or one family of treaties. */
export const MatrixAsked = z.object({
  rows: Id.default('asean'),
  by: z.enum(MATRIX_BY).default('duty'),
  scope: Scope.default('trafficking-victims'),
  only: z.enum(GROUPS).optional(),
});
export type MatrixAsked = z.infer<typeof MatrixAsked>;

/**
 * Of a treaty `says` is the standing. Of a duty it is the firmest wording among the clauses that cover the people asked
 * about best, and `fit` how well; "reserved": its reservation sets aside every clause that would bind it; "no clause": none in
 * the data binds the State, which is not a "no".
 */
export const MatrixCell = z.object({
  says: z.enum([...STANDINGS, ...FORCES, 'reserved', 'no clause']),
  fit: z.enum(['full', 'part', 'other']).optional(),
  /**
   * The firmest wording of a clause of which it is not known whether it binds, where it would say more than the cell does;
   * `unread`: a clause that binds was not read, and may say more.
   */
  perhaps: z.enum(FORCES).optional(),
  /** The treaty limits itself as a whole, so that not every one of these people is reached. */
  limited: z.literal(true).optional(),
  /** What the State has said on the clause, or on one that would have led: `reserved` sets that one aside. */
  stated: StatementEffect.optional(),
  /** Which of `places` says so. */
  statedAt: z.number().int().min(0).optional(),
  /** Articles of the State's own law that correspond to the duty, as far as they were read. */
  home: z.number().int().min(1).optional(),
  /** Which of `places` the cell rests on; absent where nothing in the data is there. */
  rests: z.number().int().min(0).optional(),
});
export type MatrixCell = z.infer<typeof MatrixCell>;

const named = { id: Id, name: z.string(), title: z.string() };
export const MatrixColumn = z.object({ ...named, group: z.enum(GROUPS) }).meta({ id: 'MatrixColumn' });
export type MatrixColumn = z.infer<typeof MatrixColumn>;

/** The clause or the step that decides a cell: its link, the instrument, and where that was read. */
export const MatrixPlace = z
  .object({
    link: z.string(),
    instrument: Id,
    name: z.string(),
    source: z.string(),
    pinpoint: z.string().optional(),
    noPinpoint: z.string().optional(),
  })
  .meta({ id: 'MatrixPlace' });
export type MatrixPlace = z.infer<typeof MatrixPlace>;

const count = z.number().int().min(0);
export const Matrix = z.object({
  asked: MatrixAsked,
  date: FullDate,
  /** What the rows can be instead: institutions with States as members on the day. */
  groups: z.array(z.object({ ...named, count })),
  /** States whose membership on the day is not known; they have no row. */
  unsure: count,
  rows: z.array(z.object({ id: Id, name: z.string() })),
  /** What `only` can be, in the order of the columns. */
  only: z.array(z.enum(GROUPS)),
  columns: z.array(MatrixColumn),
  /** A list for each row, in the order of the columns. */
  cells: z.array(z.array(MatrixCell)),
  places: z.array(MatrixPlace),
});
export type Matrix = z.infer<typeof Matrix>;
