/** The words of the layouts: the menu, what was done, what stands where. */
export const layoutsEn = {
  layouts: {
    choose: 'Layout of the picture',
    atlas: 'Atlas', strands: 'Strands', force: 'Linked things together', layered: 'Left to right, along the links',
    concentric: 'Rings around one node', kind: 'By kind', map: 'World map', timeline: 'Timeline',
    hint: {
      atlas: 'every instrument at its own place, States on the rim', strands: 'one column for each step of a path',
      force: 'computed anew, then at rest', layered: 'State, treaty, article, duty',
      concentric: 'steps from what is chosen', kind: 'to look up and to count',
      map: 'States where they lie', timeline: 'by adoption, founding, or the day bound',
    },
    said: {
      atlas: 'The atlas.', strands: 'The strands of the paths.', force: 'Linked things stand together.',
      layered: 'The links run from left to right.', concentric: 'Rings around what is chosen, step by step.',
      kind: 'Everything by kind.', map: 'States where they lie on the map.', timeline: 'Everything by its date, as far as the data has one.',
    },
    laying: 'Computing the layout: {{share}} %', stop: 'Stop and keep this',
    stopped: 'Stopped before the end: choose this layout again to finish it; the link of this view leads to the finished one.',
    undated: 'No date in the data', unlinked: 'No link drawn here', unreached: 'Not reached by a link drawn here',
    steps_one: '{{count}} step', steps_other: '{{count}} steps',
    caption: {
      force: 'Nearness says only that there are links, not how strong they are.',
      layered: 'Each link runs to the right, unless links run in a circle.',
      concentric: 'A filled State is one step from the treaty that binds it.',
      kind: 'In alphabetical order within each group.',
      map: 'Outlines of land only, equal areas (Natural Earth). A thin line leads back to where a State lies.',
      timeline: 'Instruments at adoption, institutions at founding, findings in the year of their source, States in the year in which the instrument in the middle began to bind them. Years with many States are wider.',
      timelinePath: 'Instruments at their adoption, articles with them, States in the first year from which a treaty drawn here bound them.',
    },
  },
  layoutActions: {
    force: 'Layout: linked things together', layered: 'Layout: left to right along the links', concentric: 'Layout: rings around one node',
    kind: 'Layout: by kind', map: 'Layout: world map', timeline: 'Layout: timeline', base: 'Layout: atlas or strands',
  },
};
