/** What a rule may find in a scene. */
import type { Scene } from '#contract/seminar.ts';

/** `hint`: better so; `warning`: the room will not read it; `fault`: it says what is not there. */
export const LEVELS = ['fault', 'warning', 'hint'] as const;
export type Level = (typeof LEVELS)[number];
export const RULES = [
  'gone',
  'goneSource',
  'noClaim',
  'noSource',
  'low',
  'small',
  'overlap',
  'unlabelled',
  'contrast',
  'many',
  'tooMany',
  'colour',
  'longClaim',
  'longAside',
  'script',
  'unfit',
  'noRoom',
  'touching',
  'unproved',
] as const;
export type Rule = (typeof RULES)[number];

/** `values` fill its words; `mend`, where one click can, gives the scene without it. */
export type Found = {
  rule: Rule;
  level: Level;
  values: Record<string, string | number>;
  mend?: (scene: Scene) => Scene;
};
