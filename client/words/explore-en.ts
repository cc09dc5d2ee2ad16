/** The words of filters, focus, the menu of a node and the actions in the search box. */
export const exploreEn = {
  filters: 'Filters', of: '{{shown}} of {{held}}', clear: 'Show everything again', more: 'More filters',
  hint: 'A click greys, a second hides, a third shows again.',
  left: '{{hidden}} of {{held}} nodes hidden',
  nothing: 'The picture holds nothing that can be filtered.',
  everything: 'Everything is hidden. Show it again, or undo.',
  by: {
    kind: 'Kind', family: 'Family of instruments', level: 'Level of instruments', region: 'Region of States',
    pillar: 'Pillar of obligations', type: 'Link', force: 'Force', confidence: 'Confidence of links',
  },
  state: { shown: 'shown', grey: 'greyed', hidden: 'hidden' },
  families: {
    'organized-crime': 'Organized crime', slavery: 'Slavery', 'human-rights': 'Human rights', labour: 'Labour',
    regional: 'Regional', 'soft-law': 'Soft law', national: 'National law',
  },
  levels: { global: 'Global', regional: 'Regional', national: 'National' },
  pillars: { prosecution: 'Prosecution', protection: 'Protection', prevention: 'Prevention', partnership: 'Partnership' },
  said: {
    shown: '{{what}}: shown again.', grey: '{{what}}: greyed.', hidden: '{{what}}: hidden.',
    cleared: 'Everything is shown again.',
    focus_one: 'Only what is one step from {{title}} stands out.',
    focus_other: 'Only what is up to {{count}} steps from {{title}} stands out.',
    focusEnded: 'Everything stands out again.', noFocus: 'Choose a node first.',
    pinned: '{{title}} is pinned here.', unpinned: '{{title}} is no longer pinned.',
  },
  menu: {
    of: 'What can be done with {{title}}', all: 'Show all its links', type: 'Add one type of link',
    capped: '100 of {{count}}', evidence: 'Show its evidence', off: 'Take off the picture',
    alone: 'Hide all but it and its neighbours', together: 'Show the others again', pin: 'Pin here', unpin: 'Unpin',
    centre: 'Put in the middle', from: 'Ask a path from here', to: 'Ask a path to here',
    via: 'The path must pass here', avoid: 'The path must avoid this', ask: 'How is it linked to {{title}}?',
    focus: 'Dim all but its neighbours', start: 'Go to {{title}}', greyType: 'Grey all “{{what}}”',
  },
  actions: {
    title: 'Actions', questions: 'Questions', undo: 'Undo', redo: 'Redo', fit: 'Show all of the picture',
    light: 'Theme: light', dark: 'Theme: dark', projector: 'Theme: projector', en: 'Language: English',
    id: 'Language: Bahasa Indonesia', table: 'Table of what is shown', picture: 'Picture instead of the table',
    figureSvg: 'Export figure as SVG', figurePng: 'Export figure as PNG',
    copyLink: 'Copy link to this view', gaps: 'What is coded, and what is missing', filters: 'Filters',
    day: 'Show the law of {{date}}', sources: 'Sources of what is drawn', help: 'Help: keys, and where to begin',
    clear: 'Clear filters and focus', atlas: 'Back to the atlas',
  },
};
