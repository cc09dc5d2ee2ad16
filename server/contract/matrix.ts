/**
 * A matrix: States, instruments or institutions against duties, treaties or bodies, on a day. What is not in the data is
 * never a "no". All kinds have one shape: rows, columns, and a cell that names what it rests on.
 */
import { z } from 'zod';
import { Id } from './graph.ts';
import { FullDate, PartialDate } from './nodes.ts';
import type { NodeKind } from './ontology.ts';
import {
  FAMILIES,
  FORCES,
  HelpRegion,
  PILLARS,
  REGIONS,
  Scope,
  StatementEffect,
  STANDINGS,
  TASKS,
  WAYS_TO_HELP,
} from './vocabulary.ts';

/** Of each matrix the kind of its rows and of its columns, and which of the two is chosen by `rows` or `these`. */
export const MATRICES = {
  duty: { rows: 'Country', columns: 'Obligation', chosen: 'Country' },
  instrument: { rows: 'Country', columns: 'Instrument', chosen: 'Country' },
  supervisor: { rows: 'Country', columns: 'Institution', chosen: 'Country' },
  clause: { rows: 'Obligation', columns: 'Instrument', chosen: 'Instrument' },
  task: { rows: 'Institution', columns: 'Instrument', chosen: 'Institution' },
  help: { rows: 'Institution', columns: 'Obligation', chosen: 'Institution' },
} as const satisfies Record<string, { rows: NodeKind; columns: NodeKind; chosen: NodeKind }>;
export type MatrixBy = keyof typeof MATRICES;
export const MATRIX_BY = Object.keys(MATRICES) as [MatrixBy, ...MatrixBy[]];

/** Sets that are not the members of an institution: all, the States of one region, the instruments of one family. */
export const SET_NAMES = ['all', ...REGIONS, ...FAMILIES] as const;
export const isSetName = (rows: string): boolean => SET_NAMES.some((name) => name === rows);

/** Instead of the given order, which is by name, or by family or pillar. `likeness`: neighbours are alike in what is known of them. */
export const MATRIX_ORDERS = ['likeness'] as const;

/** More than there are States: how many one's own choice may hold. */
export const MOST_CHOSEN = 250;

const GROUPS = [...FAMILIES, ...PILLARS] as const;

/**
 * `rows`: of States the id of an institution whose members are meant, or a name of a set; of instruments "all" or a family; of institutions "all".
 * `these`: one's own choice instead. `scope`: whose case the duties are about; `only`: of what is not chosen, one pillar
 * of duties, or one family of treaties.
 */
export const MatrixAsked = z.object({
  rows: Id.default('asean'),
  by: z.enum(MATRIX_BY).default('duty'),
  scope: Scope.default('trafficking-victims'),
  only: z.enum(GROUPS).optional(),
  these: z.array(Id).min(1).max(MOST_CHOSEN).optional(),
  order: z.enum(MATRIX_ORDERS).optional(),
});
export type MatrixAsked = z.infer<typeof MatrixAsked>;
export const DEFAULT_MATRIX: MatrixAsked = MatrixAsked.parse({});

/** What a body may do about a State, as far as that is coded; `no inquiry`: the State has opted out of it. */
export const POWERS = ['supervises', 'judges', 'individual', 'inter-state', 'inquiry', 'no inquiry'] as const;
export type Power = (typeof POWERS)[number];

/** What one link gives: a wording, a power over a State, a task, a way to help. */
export const GIVEN = [...FORCES, ...POWERS, 'establishes', ...TASKS, ...WAYS_TO_HELP] as const;

const place = z.number().int().min(0);

/** One of the links that a cell rests on. `low`: of low confidence; `unsure`: not known for the day. */
export const MatrixPart = z.object({
  what: z.enum(GIVEN),
  rests: place,
  since: PartialDate.optional(),
  low: z.literal(true).optional(),
  unsure: z.literal(true).optional(),
  /** Of help: the State that it reaches, or what the States have in common; neither where it reaches any. */
  country: z.string().optional(),
  region: HelpRegion.optional(),
});
export type MatrixPart = z.infer<typeof MatrixPart>;

/**
 * Of a treaty `says` is the standing; of a supervisor the standing under the treaty it supervises that is nearest to being
 * bound. Of a duty it is the firmest wording among the clauses that cover the people asked about best, and `fit` how well;
 * "reserved": its reservation sets aside every clause that would bind it; "no clause": none in the data, which is not a
 * "no"; "not read": none either, in an instrument with clauses that nobody read, which may hold it; "not there": the
 * instrument did not exist yet. Of an institution: whether anything in the data names it here.
 */
export const MatrixCell = z.object({
  says: z.enum([...STANDINGS, ...FORCES, 'reserved', 'no clause', 'not read', 'not there', 'named', 'not named']),
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
  /** Other States have objected to that statement. */
  objected: z.literal(true).optional(),
  /** Which of `places` says so. */
  statedAt: place.optional(),
  /** Articles of the State's own law that correspond to the duty, as far as they were read. */
  home: z.number().int().min(1).optional(),
  /** Which of `places` the cell rests on; absent where nothing in the data is there. */
  rests: place.optional(),
  /** The clause that the cell rests on is of low confidence. */
  low: z.literal(true).optional(),
  /** Every link that the cell rests on, the one that leads first; not of the cells of States against duties or treaties. */
  parts: z.array(MatrixPart).optional(),
});
export type MatrixCell = z.infer<typeof MatrixCell>;

const named = { id: Id, name: z.string(), title: z.string() };
/** Of a row or a column. `state`: of an instrument on the day, where it is not simply in force; "not there": a State or a body that did not exist yet. */
export const MatrixHead = z
  .object({
    ...named,
    group: z.enum(GROUPS).optional(),
    state: z.enum(['not binding', 'not adopted', 'not in force', 'ended', 'not there']).optional(),
  })
  .meta({ id: 'MatrixHead' });
export type MatrixHead = z.infer<typeof MatrixHead>;

/** The clause or the step that decides a cell: its link, the instrument, and where that was read. */
export const MatrixPlace = z
  .object({
    link: z.string(),
    instrument: Id,
    name: z.string(),
    source: z.string(),
    pinpoint: z.string().optional(),
    noPinpoint: z.string().optional(),
    /** Of a clause: article and paragraph ("6(3)"), and the groups of people for whom it holds. */
    article: z.string().optional(),
    people: z.array(Scope).optional(),
    /** The second treaty that must bind too, so that the clause reaches the people asked about. */
    through: z.string().optional(),
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
  /** Instruments of the set of which no duty is coded; they have no column unless they are chosen. */
  uncoded: z.array(z.string()),
  rows: z.array(MatrixHead),
  /** What `only` can be, in the order of the columns. */
  only: z.array(z.enum(GROUPS)),
  columns: z.array(MatrixHead),
  /** A list for each row, in the order of the columns. */
  cells: z.array(z.array(MatrixCell)),
  places: z.array(MatrixPlace),
});
export type Matrix = z.infer<typeof Matrix>;
