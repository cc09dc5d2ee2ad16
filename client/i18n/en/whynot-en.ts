/** The words of a question without a path, and of one whose paths are no law. */
export const whynotEn = {
  causes: 'What stands in the way in law', noCause: 'The data name no legal reason for it: the rules of the question decide.',
  more_one: 'One more reason', more_other: '{{count}} more reasons', untold_one: 'One further reason is not told here.', untold_other: '{{count}} further reasons are not told here.', evidence: 'Show the evidence: {{where}}',
  eased: 'What would give a path', two: 'No single rule eased gives a path. Two together do:',
  none: 'No easing of one rule or of two gives a path.',
  gives_one: 'gives one path', gives_other: 'gives {{count}} paths', givesMore: 'gives more than {{count}} paths', and: '{{one}}, and {{two}}',
  ease: {
    avoid: 'No longer avoid {{what}}', avoidAll: 'Avoid nothing', via: 'No longer require {{what}}', viaAll: 'Require no node on the way',
    types: 'Also walk “{{what}}”', typesAll: 'Walk all types of these groups', directionAll: 'Read links either way',
    date: 'Ask about {{what}}', dateAll: 'Do not test dates', confidence: 'Accept {{what}} confidence',
    maxSteps: 'Allow {{what}} steps', groups: 'Also walk: {{what}}', groupsAll: 'Walk all groups of links', throughStatesAll: 'Let a path pass through other States',
  },
  kinds: {
    'not yet in force': 'Not yet in force', 'not known': 'Not known', 'signed only': 'Signed only', ended: 'Ended', 'other people': 'Other people',
    reserved: 'Reserved', 'text unread': 'Text unread', 'not a party': 'Not a party', 'not binding': 'Not binding', 'not coded': 'Not coded',
  },
  association: {
    label: 'Mere association',
    walks: 'The question also walks links {{groups}}.',
    duty: 'A path here does not answer whether {{state}} owes this duty, by which clause, or since when.',
    treaty: 'A path here does not answer whether {{state}} is bound by {{treaty}}, or since when.',
    other: 'A path here does not answer whether anybody is bound, by what, or to what.',
    law: 'Ask in law only',
  },
};
