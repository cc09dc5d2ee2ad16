/** The rules of a path question, and its answer: at most ten ranked paths, each step a cited sentence. */
import { z } from 'zod';
import { Direction, Id, LinkTypeName } from './graph.ts';
import { GraphLink } from './links.ts';
import { FullDate, GraphNode, PartialDate } from './nodes.ts';
import { DEFAULT_GROUPS, LINK_TYPES, WALK_GROUPS } from './ontology.ts';
import { Confidence, Force, Scope, STANDINGS, StatementEffect } from './vocabulary.ts';

const count = z.number().int().min(0);

/** Nodes that one question may name. */
export const MOST_VIA = 6;
export const MOST_AVOIDED = 50;

export const PathRules = z
  .object({
    /** Whole groups of link types that may be walked. */
    groups: z
      .array(z.enum(WALK_GROUPS))
      .max(WALK_GROUPS.length)
      .default([...DEFAULT_GROUPS]),
    /** Only these types, of the groups above. */
    types: z.array(LinkTypeName).max(LINK_TYPES.length).optional(),
    /** Read from `from` to `to`: every step along its link, every step against it, or either. */
    direction: z.enum(['either', 'forward', 'backward']).default('either'),
    /** Every link must hold on this day. Absent: dates are not tested. */
    date: FullDate.optional(),
    /** Nodes that the path must pass, in this order. */
    via: z.array(Id).max(MOST_VIA).default([]),
    avoid: z.array(Id).max(MOST_AVOIDED).default([]),
    /** The lowest confidence that a link may have. */
    confidence: Confidence.default('medium'),
    maxSteps: z.number().int().min(1).max(8).default(6),
    /** Whose case the question is about: decides the order of duties, never which are found. */
    scope: Scope.default('trafficking-victims'),
    /**
     * Whether a State (or another party, by its membership of a treaty) may stand inside a path. Two States that joined
     * the same treaty are linked by nothing else, so unless asked for, a State stands at an end or is named in `via`.
     */
    throughStates: z.boolean().default(false),
    limit: z.number().int().min(1).max(10).default(10),
    /** How many of the ranked paths come before the first one told; beyond the last, the last ones are told. */
    offset: z.number().int().min(0).max(10_000).default(0),
  })
  .meta({ id: 'PathRules' });
export type PathRules = z.infer<typeof PathRules>;

/** Where a sentence rests. `pinpoint` is the place; where there is none, `noPinpoint` says why. */
export const Citation = z.object({
  source: z.string(),
  pinpoint: z.string().optional(),
  noPinpoint: z.string().optional(),
  confidence: Confidence,
  title: z.string().optional(),
  url: z.string().optional(),
});
export type Citation = z.infer<typeof Citation>;

export const Said = z.object({ link: z.string(), sentence: z.string(), citation: Citation });
export type Said = z.infer<typeof Said>;

/** A statement that bears on a clause; `effect`: what it does to it. `uncertain`: it is not known whether it stood on the day. */
export const Stated = Said.extend({ effect: StatementEffect, uncertain: z.boolean() });
export type Stated = z.infer<typeof Stated>;

export const Step = z.object({
  from: Id,
  to: Id,
  /** How the best link is read: forward leaves `from`. */
  direction: Direction,
  /** All that survive the rules, best first. */
  links: z.array(GraphLink).min(1),
  /** Of the best link. */
  sentence: z.string(),
  citation: Citation,
  /** What the State of the path has said on the clause of the best link: it stands beside the duty, or limits it. */
  stated: z.array(Stated).optional(),
  /** The other links of this step. */
  also: z.array(Said),
});
export type Step = z.infer<typeof Step>;

export const SCOPE_FITS = ['full', 'part', 'other', 'none'] as const;
export type ScopeFit = (typeof SCOPE_FITS)[number];

export const FoundPath = z.object({
  nodes: z.array(Id).min(2),
  steps: z.array(Step).min(1),
  length: z.number().int(),
  /** Of the duty on the path, where there is one. */
  force: Force.optional(),
  /** Whether that duty covers the people asked about; `none`: no duty on the path. */
  scopeFit: z.enum(SCOPE_FITS),
  /** The people whom the duty covers and the question means; else the first whom it names. */
  who: Scope.optional(),
  /** The treaty of that duty limits itself as a whole, so that not every one of these people is reached. */
  limited: z.literal(true).optional(),
  /** The day from which the State of the path is bound to that duty: the later one, where it rests on two treaties. */
  since: PartialDate.optional(),
  /** What that duty asks for, as the data put it. */
  owes: z.string().optional(),
  /** Where the State of the path stands on the day asked about, under the treaty of that duty or the one that it joined. */
  standing: z.enum(STANDINGS).optional(),
  /** How many sources the path rests on. */
  sources: count,
  /** The neighbours of all inner nodes together: the more, the less the path says. */
  hub: count,
  lowestConfidence: Confidence,
  /** Why it stands at this place of the list. */
  why: z.string(),
});
export type FoundPath = z.infer<typeof FoundPath>;

/** Links at the ends (and at the nodes of `via`) that one rule alone left out, counted. */
export const LeftOut = z.object({
  /** Lower confidence than asked for. */
  low: count,
  /** The day on which it began or ended is not known well enough. */
  unknownDate: count,
  /** Not in force yet, or no longer. */
  otherDay: count,
  /** Clauses that a reservation of the State of the question sets aside. */
  reserved: count,
  /** Duties by way of a second treaty, or of a treaty, that does not bind the State of the question. */
  notBound: count,
});
export type LeftOut = z.infer<typeof LeftOut>;

/** Why law gives no path, in the order in which it is told. */
export const CAUSES = [
  'did not exist yet',
  'not yet in force',
  'not known',
  'signed only',
  'ended',
  'other people',
  'reserved',
  'text unread',
  'not a party',
  'not binding',
  'not coded',
] as const;
export const Cause = z.object({
  kind: z.enum(CAUSES),
  sentence: z.string(),
  evidence: z.array(z.object({ link: z.string(), citation: Citation })),
});
export type Cause = z.infer<typeof Cause>;

/** In the order of how little they change: the asker's own further rules, the day, the evidence, then what is walked. */
export const EASED_RULES = [
  'avoid',
  'via',
  'types',
  'direction',
  'date',
  'confidence',
  'maxSteps',
  'groups',
  'throughStates',
] as const;
export const RuleChange = z.object({
  rule: z.enum(EASED_RULES),
  /** The node, type or group let in, or what the rule becomes; absent where the rule is given up whole. */
  what: z.string().optional(),
  /** Of a day: what begins on it, or ends after it. */
  event: z.string().optional(),
});
export type RuleChange = z.infer<typeof RuleChange>;

/** One rule eased, or two together; asked again under `rules`, the question has so many paths. */
export const Relaxation = z.object({
  easings: z.array(RuleChange).min(1).max(2),
  rules: PathRules,
  paths: count,
  capped: z.boolean(),
});
export type Relaxation = z.infer<typeof Relaxation>;

/** A rule whose easings were not all tried, or `two` of them together. */
export const Untried = z.enum([...EASED_RULES, 'two']);
export type Untried = z.infer<typeof Untried>;

/**
 * `more`: causes beyond those told. No relaxation and no `cut`: none of one or two rules gives a path. `cut`: the question
 * names too much for every easing to be tried; of those in `untried` nothing is known.
 */
export const NoPathAnswer = z.object({
  causes: z.array(Cause),
  more: count,
  relaxations: z.array(Relaxation),
  cut: z.object({ untried: z.array(Untried).min(1), sentence: z.string() }).optional(),
});
export type NoPathAnswer = z.infer<typeof NoPathAnswer>;

export const PathAnswer = z.object({
  question: z.object({ from: Id, to: Id, rules: PathRules }),
  /** Of each State of the question, why a treaty of the question does not bind it: told before any path, which is then a way round. */
  stands: z.array(Cause).min(1).optional(),
  paths: z.array(FoundPath),
  /** How many paths were ranked; `limit` of them, from `first` on (0 is the best), are in `paths`. */
  total: count,
  first: count,
  /** More may exist than were ranked: the search stopped at its bound. Without any path, whether there is one is not known. */
  totalCapped: z.boolean(),
  nodes: z.array(GraphNode),
  leftOut: LeftOut,
  /** Reservations of the State of the question that set a clause on the duty of the question aside; those clauses are on no path. */
  setAside: z.array(Stated),
  /** The question also walks membership, literature or text: an association, not a chain of law. */
  association: z.boolean(),
  /** Where it is known that there is no path between two different ends: the legal causes, then what would give one. */
  whyNot: NoPathAnswer.optional(),
  /** What the answer does not say, or why it is empty. */
  note: z.string(),
});
export type PathAnswer = z.infer<typeof PathAnswer>;
