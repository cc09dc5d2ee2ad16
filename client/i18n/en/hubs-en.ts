/** The words of stacks, of choosing several nodes, and of large pictures. */
export const hubsEn = {
  states: {
    Africa_one: '{{count}} African State', Africa_other: '{{count}} African States',
    Americas_one: '{{count}} State of the Americas', Americas_other: '{{count}} States of the Americas',
    Asia_one: '{{count}} Asian State', Asia_other: '{{count}} Asian States',
    Europe_one: '{{count}} European State', Europe_other: '{{count}} European States',
    Oceania_one: '{{count}} State of Oceania', Oceania_other: '{{count}} States of Oceania',
  },
  /** What these States have to do with the node beside which they stand, which is “it”. */
  by: {
    PARTY_TO: 'joined it', BOUND_BY_EU_LAW: 'bound to it by EU law', ENACTED: 'enacted it', MONITORS: 'monitored by it',
    OPERATES_IN: 'it operates there', ASSISTS: 'assisted by it', COORDINATES: 'coordinated by it', LEADS: 'led by it',
    REPORTS_ON: 'reported on by it', ENFORCES: 'under its jurisdiction', HOSTS: 'it is a national body of theirs',
    MEMBER_OF: 'members of it', ABOUT: 'it is about them', SIGNED: 'signed it', RESERVES: 'made a statement on it',
    GRADED: 'graded by it',
  },
  more: '{{count}} more',
  legend: 'several at once: a click opens or closes',
  several: 'several States at once', list: 'Groups in the picture', of: '{{group}}: {{owner}}',
  open: 'Open: {{group}}', close: 'Close: {{group}}', openAll: 'Open all groups of {{title}}',
  name: 'Group', count: 'How many', state: 'State', opened: 'open', closed: 'closed',
  foresight: '{{count}}, by region',
  caption_one: 'one group', caption_other: '{{count}} groups',
  said: {
    grouped: '{{states}} States stand around {{title}} in {{count}} groups. A click or Enter opens one.',
    opened: '{{group}}: opened.', closed: '{{group}}: closed.',
  },
  boxes: 'Pick several with a box (or drag with Shift)', noneHidden: 'Nothing is hidden.', pin: 'pinned: stays where it was put',
  picked: {
    name: 'What was picked together', one: 'Pick {{name}}', count_one: 'One node picked', count_other: '{{count}} nodes picked',
    off: 'Take them off', alone: 'Hide the others', pin: 'Pin them', unpin: 'Unpin them', clear: 'Pick none',
  },
  done: {
    off_one: 'One node is taken off the picture.', off_other: '{{count}} nodes are taken off the picture.',
    alone_one: 'One node is left; the others are taken off.', alone_other: '{{count}} nodes are left; the others are taken off.',
    pinned_one: 'One node is pinned.', pinned_other: '{{count}} nodes are pinned.',
    unpinned_one: 'One node is no longer pinned.', unpinned_other: '{{count}} nodes are no longer pinned.',
    inverted_one: 'One node that was hidden is shown, and what was shown is hidden.',
    inverted_other: '{{count}} nodes that were hidden are shown, and what was shown is hidden.',
  },
  many: {
    title: 'This would draw {{count}} nodes',
    text: 'A picture of more than {{calm}} nodes is hard to read. Draw a single type of link instead, hide a kind in the legend, or draw all of it.',
    draw: 'Draw all', leave: 'Leave it',
  },
  cut: 'Showing {{nodes}} of {{allNodes}} nodes and {{links}} of {{allLinks}} links. Hide a kind in the legend, close a group or undo to see the rest.',
};
