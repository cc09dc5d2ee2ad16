/** Links that cannot be: circles, law in the wrong place, days turned round, rows lost. */
import { add, at, testRefused } from './cases.ts';
import { swap } from '../../support/tiny-seed.ts';

testRefused([
  [
    'a body that is part of itself',
    { 'links/PART_OF.csv': 'start,end,source,pinpoint,confidence\nunodc,unodc,text,p 1,high\n' },
    at(
      'links/PART_OF.csv:2:7',
      '"unodc" joined to itself',
      'two different nodes',
      'name the other one, or remove the row',
    ),
  ],
  [
    'two bodies each part of the other',
    {
      'nodes/Institution.csv': add('un,United Nations,,un-organ,,,text,high,the'),
      'links/PART_OF.csv': 'start,end,source,pinpoint,confidence\nunodc,un,text,p 1,high\nun,unodc,text,p 1,high\n',
    },
    at(
      'links/PART_OF.csv:3:1',
      'a circle of PART_OF: un, unodc, un',
      'no circle',
      'turn round or remove one of these rows',
    ),
  ],
  [
    'a type of link without bounds',
    {
      'nodes/Institution.csv': add('un,United Nations,,un-organ,,,text,high,the'),
      'links/COORDINATES.csv': 'start,end,source,pinpoint,confidence\nun,unodc,text,p 1,high\n',
    },
    at(
      'links/COORDINATES.csv:1:1',
      '1 of type COORDINATES',
      '0',
      'find the rows that are missing or too many, or move the bounds in seed.yaml',
    ),
  ],
  [
    'half of the links lost',
    { 'links/IMPOSES.csv': (text) => `${text.split('\n').slice(0, 2).join('\n')}\n` },
    at(
      'links/IMPOSES.csv:1:1',
      '1 of type IMPOSES',
      '3',
      'find the rows that are missing or too many, or move the bounds in seed.yaml',
    ),
  ],
  [
    'a file of links lost',
    { 'links/SECRETARIAT_OF.csv': null },
    at(
      'links/SECRETARIAT_OF.csv:1:1',
      '0 of type SECRETARIAT_OF',
      '1',
      'find the rows that are missing or too many, or move the bounds in seed.yaml',
    ),
  ],
  [
    'a party that only signed',
    {
      'links/SIGNED.csv':
        'start,end,signed,source,pinpoint,confidence\nKHM,palermo-protocol,2001-11-11,list,p 1,high\n',
    },
    at(
      'links/SIGNED.csv:2:1',
      'a signature only, of a party by links/PARTY_TO.csv:2',
      'either signed only or party',
      'remove this row; its day belongs in signed there',
    ),
  ],
  [
    'a party to the law of one State',
    { 'links/PARTY_TO.csv': add('KHM,khm-law,,accession,2009-01-01,list,p 1,high,') },
    at(
      'links/PARTY_TO.csv:3:5',
      'end "khm-law", the law of one State',
      'law between States',
      'use another link type than PARTY_TO',
    ),
  ],
  [
    'a duty imposed by the law of one State',
    { 'links/IMPOSES.csv': swap('palermo-protocol/6,assist-recovery,optional', 'khm-law/8,assist-recovery,optional') },
    at(
      'links/IMPOSES.csv:3:1',
      'start "khm-law/8", the law of one State',
      'law between States',
      'use another link type than IMPOSES',
    ),
  ],
  [
    'an answer of a treaty as domestic law',
    { 'links/CORRESPONDS_TO.csv': swap('khm-law/8', 'palermo-protocol/6') },
    at(
      'links/CORRESPONDS_TO.csv:2:1',
      'start "palermo-protocol/6", law between States',
      'the law of one State',
      'use another link type than CORRESPONDS_TO',
    ),
  ],
  [
    'a signature before adoption',
    { 'links/PARTY_TO.csv': swap('2001-11-11', '2000-10') },
    at(
      'links/PARTY_TO.csv:2:22',
      'signed 2000-10',
      'a date not before 2000-11-15, when palermo-protocol was adopted',
      'correct the date, or the adoption in nodes/Instrument.csv',
    ),
  ],
  [
    'from after the last day that it can be',
    {
      'links/PARTY_TO.csv': (text) =>
        text.replace('signed,', 'from,fromLatest,signed,').replace('protocol,2001', 'protocol,2009,2008-12-31,2001'),
    },
    at(
      'links/PARTY_TO.csv:2:27',
      'fromLatest 2008-12-31',
      'a date not before from 2009',
      'correct the one that is wrong',
    ),
  ],
  [
    'an interval of ends turned round',
    {
      'links/SECRETARIAT_OF.csv': () =>
        'start,end,source,pinpoint,confidence,untilEarliest,untilLatest\nunodc,palermo-protocol,text,art 33,high,2010,2009\n',
    },
    at(
      'links/SECRETARIAT_OF.csv:2:46',
      'untilLatest 2009',
      'a date not before untilEarliest 2010',
      'correct the one that is wrong',
    ),
  ],
  [
    'an end before the beginning of a link',
    { 'links/SECRETARIAT_OF.csv': (text) => text.replace('from', 'from,until').replace('2003', '2003,2002') },
    at('links/SECRETARIAT_OF.csv:2:76', 'until 2002', 'a date not before from 2003', 'correct the one that is wrong'),
  ],
  [
    'an unknown source of a clause',
    { 'law/clauses.csv': swap('none,text', 'none,texts') },
    at('law/clauses.csv:2:53', 'source "texts"', 'a source of sources.csv', 'write "text"'),
  ],
  [
    'an unknown treaty of a list',
    { 'law/list-dates.csv': swap('palermo-protocol', 'palermo-protocoll') },
    at(
      'law/list-dates.csv:2:1',
      'instrument "palermo-protocoll", which no node has',
      'the id of Instrument',
      'write "palermo-protocol"',
    ),
  ],
  [
    'a State that no law knows',
    { 'nodes/Instrument.csv': swap('national,KHM', 'national,KHX') },
    at(
      'nodes/Instrument.csv:3:1',
      '"khm-law" enacted by "KHM"',
      'a row of links/ENACTED.csv from "KHX"',
      'add or correct that row',
    ),
    at('nodes/Instrument.csv:3:49', 'country "KHX", which no node has', 'the id of Country', 'write "KHM"'),
  ],
  [
    'a reason where the place belongs',
    { 'links/CONTAINS.csv': swap('text,art 6,', 'text,none: not read,') },
    at(
      'links/CONTAINS.csv:2:42',
      'pinpoint "none: not read"',
      'a place in pinpoint, or the reason why there is none in noPinpoint',
      'write the reason in noPinpoint and empty this cell',
    ),
  ],
  [
    'a place and a reason why there is none',
    {
      'links/ENACTED.csv':
        'start,end,source,pinpoint,noPinpoint,confidence\nKHM,khm-law,text,art 1,the whole law,high\n',
    },
    at(
      'links/ENACTED.csv:2:24',
      'noPinpoint "the whole law" beside pinpoint "art 1"',
      'a place in pinpoint, or the reason why there is none in noPinpoint',
      'empty one of the two',
    ),
  ],
  [
    'links without either column',
    { 'links/ENACTED.csv': 'start,end,source,confidence\nKHM,khm-law,text,high\n' },
    at(
      'links/ENACTED.csv:2:1',
      'neither pinpoint nor noPinpoint',
      'a place in pinpoint, or the reason why there is none in noPinpoint',
      'fill one of the two',
    ),
  ],
  [
    'a clause on victims of trafficking that does not say whether it reaches all of them',
    { 'links/IMPOSES.csv': swap('art 6(3),high,all', 'art 6(3),high,') },
    at(
      'links/IMPOSES.csv:2:107',
      'reaches empty beside scope "trafficking-victims|children"',
      'one of all, some',
      'write "some" if the clause covers only one way of trafficking, else "all"',
    ),
  ],
  [
    'a clause on others that says whether it reaches all victims of trafficking',
    { 'links/IMPOSES.csv': swap('art 6,high,', 'art 6,high,some') },
    at(
      'links/IMPOSES.csv:4:85',
      'reaches "some" beside scope "witnesses"',
      'no answer where the scope names none of trafficking-victims, child-victims-of-trafficking, women-victims-of-trafficking',
      'empty the cell',
    ),
  ],
  [
    'a party whose statement is said to be read and is not there',
    {
      'links/PARTY_TO.csv': (text) => text.replace('note\n', 'note,statementsRead\n').replace(/note"\n/, 'note",yes\n'),
    },
    at(
      'links/PARTY_TO.csv:2:104',
      'statementsRead "yes"',
      'a row of links/RESERVES.csv by this party',
      'add that row, or empty the cell',
    ),
  ],
  [
    'a statement of a party that is said to have made none',
    {
      'seed.yaml': swap('  SIGNED:', '  RESERVES: { min: 1, max: 1 }\n  SIGNED:'),
      'links/RESERVES.csv':
        'start,end,kind,form,source,pinpoint,confidence\nKHM,palermo-protocol/6,general,declaration,text,p 1,high\n',
    },
    at(
      'links/PARTY_TO.csv:2:1',
      'statementsRead empty',
      '"yes", as links/RESERVES.csv:2 has its statement',
      'write "yes"',
    ),
  ],
  [
    'a treaty of which nobody says from which act its days are counted',
    { 'law/clauses.csv': swap('high,deposit', 'high,') },
    at(
      'law/clauses.csv:2:63',
      'entryBasis empty',
      'one of deposit, registration, receipt, exchange, EU law, not read',
      'fill the cell',
    ),
  ],
]);
