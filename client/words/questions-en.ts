/** The words of the page of questions. The questions themselves are data of the contract. */
export const questionsEn = {
  title: 'Questions', open: 'All questions', all: 'All questions',
  intro: 'Each question is answered from the data alone, with the evidence of every row and the statement that found it. What is not coded is not “no”.',
  rows_one: 'One row', rows_other: '{{count}} rows', evidence: 'Evidence', openLink: 'Open evidence {{place}}',
  none: 'No row: nothing that answers this is coded with enough confidence. That is not “no”.',
  silent: 'What this does not say',
  leftOut: 'Left out: {{low}} of low confidence, {{unread}} whose clause nobody has read, {{unknown}} of which it is not known whether they hold.',
  sources_one: 'One source', sources_other: '{{count}} sources', cypher: 'The Cypher behind it', copy: 'Copy', copied: 'The statement is copied.',
  otherKind: 'Choose something of this kind: {{kind}}.',
  change: 'Another one …',
  terms: {
    new: 'new: not coded in the other', firmer: 'firmer', same: 'same wording', softer: 'softer', missing: 'coded only in the other', unread: 'clause not read',
    both: 'both', first: 'the first alone', second: 'the second alone', bound: 'became bound', ended: 'ceased to be bound', 'joined the group': 'joined the group',
    substantive: 'substantive', interpretive: 'interpretive', sole: 'whole article', gap: 'gap', practice: 'practice', theory: 'theory', critique: 'critique',
    recommendation: 'recommendation', context: 'context', PARTY_TO: 'joined', SIGNED: 'signed', BOUND_BY_EU_LAW: 'bound by EU law', MONITORS: 'monitors', ENFORCES: 'exercises jurisdiction under',
    SUPPLEMENTS: 'supplements', AMENDS: 'amends', IMPLEMENTS: 'implements', REPLACES: 'replaces, between common parties,', BUILDS_ON: 'builds on', REFERENCES: 'refers to',
  },
};
