/** The layers that the code keeps to: read by the test of imports and drawn in the picture of the architecture. */

/** The rooms of the client, lowest first: each imports only what stands in an earlier line, or itself. */
export const CLIENT = [
  ['api'],
  ['graph', 'layouts', 'i18n'],
  ['state', 'format', 'canvas'],
  ['picture'],
  ['explore'],
  ['ui', 'hooks', 'onefile'],
  ['table', 'legend', 'figure', 'time'],
  ['scene-forms', 'compare', 'growth'],
  ['present'],
  ['search'],
  ['panels'],
  ['app'],
];

/** The rooms of the law, lowest first. */
export const LAW = [
  ['graph.ts', 'scope', 'verify'],
  ['time'],
  ['paths', 'cite'],
  ['sentences'],
  ['standing'],
  ['matrix', 'no-path'],
  ['answer', 'wings', 'events'],
  ['compare', 'growth'],
];

/** The rooms of the seed, lowest first; what stands at its root composes them. */
export const SEED = [
  ['read'],
  ['derive', 'agreement', 'version.ts'],
  ['load', 'checks'],
  ['build.ts'],
  ['ensure.ts'],
  ['main.ts', 'verify'],
];
