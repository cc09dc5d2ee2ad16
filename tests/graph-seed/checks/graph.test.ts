/** Ids, ends, sources and evidence that do not hold together: every fault is told whole. */
import { add, at, ID_EXPECTED, ID_MEND, testRefused } from '../refused/cases.ts';
import { swap } from '../../support/tiny-seed.ts';

testRefused([
  [
    'an unknown source',
    { 'links/PARTY_TO.csv': swap('2007-07-02,list', '2007-07-02,lisst') },
    at('links/PARTY_TO.csv:2:57', 'source "lisst"', 'a source of sources.csv', 'write "list"'),
  ],
  [
    'a source far from every known one',
    { 'links/PARTY_TO.csv': swap('2007-07-02,list', '2007-07-02,untc-2014') },
    at('links/PARTY_TO.csv:2:57', 'source "untc-2014"', 'a source of sources.csv', 'add it to sources.csv'),
  ],
  [
    'an unknown source of the scope',
    { 'links/IMPOSES.csv': swap('children,,,text,high', 'children,,,tetx,high') },
    at('links/IMPOSES.csv:2:78', 'scopeSource "tetx"', 'a source of sources.csv', 'write "text"'),
  ],
  [
    'a source read in a source that is not there',
    {
      'sources.csv': (text) =>
        text
          .replace('asOf', 'asOf,citedBy')
          .replace('2017-05-10', '2017-05-10,')
          .replace('2014-07-10', '2014-07-10,tetx'),
    },
    at('sources.csv:3:38', 'citedBy "tetx"', 'a source of sources.csv', 'write "text"'),
  ],
  [
    'an id twice in one file',
    { 'nodes/Article.csv': add('khm-law/8,khm-law,8,,text,medium') },
    at(
      'nodes/Article.csv:1:1',
      '3 of kind Article',
      '2',
      'find the rows that are missing or too many, or move the bounds in seed.yaml',
    ),
    at(
      'nodes/Article.csv:4:1',
      '"khm-law/8", which nodes/Article.csv:3 already has',
      'an id of its own',
      'remove one of the two, or tell them apart',
    ),
  ],
  [
    'an id twice in two files',
    {
      'nodes/Finding.csv': add('unodc,A finding,A claim,gap,text,high'),
      'links/ABOUT.csv': 'start,end,source,pinpoint,confidence\n',
    },
    at(
      'links/SECRETARIAT_OF.csv:2:1',
      'start "unodc", of kind Finding',
      'SECRETARIAT_OF to start at Institution',
      'name another node, or use a link type that may start there',
    ),
    at(
      'nodes/Finding.csv:2:1',
      '"unodc", which nodes/Institution.csv:2 already has',
      'an id of its own',
      'remove one of the two, or tell them apart',
    ),
  ],
  [
    'a source twice',
    { 'sources.csv': add('list,Again,Depositary,,,plain') },
    at(
      'sources.csv:4:1',
      '"list", which sources.csv:3 already has',
      'an id of its own',
      'remove one of the two, or tell them apart',
    ),
  ],
  [
    'a link twice',
    { 'links/ENACTED.csv': add('KHM,khm-law,text,the whole law,high') },
    at(
      'links/ENACTED.csv:3:1',
      '"ENACTED:KHM:khm-law", which links/ENACTED.csv:2 already has',
      'an id of its own',
      'remove one of the two, or tell them apart',
    ),
  ],
  [
    'an id with a space',
    {
      'nodes/Concept.csv': swap('concept/consent', 'concept/no consent'),
      'seed.yaml': swap('concept/consent', 'concept/no consent'),
    },
    at('nodes/Concept.csv:2:1', '"concept/no consent"', ID_EXPECTED, ID_MEND),
  ],
  [
    'a link to a node that is not there',
    { 'links/IMPOSES.csv': swap('assist-recovery,optional', 'assist-recovry,optional') },
    at(
      'links/IMPOSES.csv:3:20',
      'end "assist-recovry", which no node has',
      'the id of Obligation',
      'write "assist-recovery"',
    ),
  ],
  [
    'a link to nothing like a node',
    { 'links/PARTY_TO.csv': swap('KHM,palermo', 'ZZZZZ,palermo') },
    at(
      'links/PARTY_TO.csv:2:1',
      'start "ZZZZZ", which no node has',
      'the id of Country or Institution',
      'add it to nodes/Country.csv or nodes/Institution.csv',
    ),
  ],
  [
    'a link between kinds that it may not join',
    { 'links/ENACTED.csv': add('unodc,palermo-protocol,text,art 1,high') },
    at(
      'links/ENACTED.csv:3:1',
      'start "unodc", of kind Institution',
      'ENACTED to start at Country',
      'name another node, or use a link type that may start there',
    ),
    at(
      'links/ENACTED.csv:3:7',
      'end "palermo-protocol", law between States',
      'the law of one State',
      'use another link type than ENACTED',
    ),
  ],
  [
    'neither a place nor a reason',
    { 'links/CONTAINS.csv': swap('text,art 6,', 'text,,') },
    at(
      'links/CONTAINS.csv:2:42',
      'neither pinpoint nor noPinpoint',
      'a place in pinpoint, or the reason why there is none in noPinpoint',
      'fill one of the two',
    ),
  ],
]);
