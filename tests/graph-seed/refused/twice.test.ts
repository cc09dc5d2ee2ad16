/** What may be said once and is said twice: the second row names the line of the first. */
import { add, at, testRefused } from './cases.ts';

testRefused([
  [
    'a party twice',
    { 'links/PARTY_TO.csv': add('KHM,palermo-protocol,,accession,2007-07-02,list,p 1,high,') },
    at(
      'links/PARTY_TO.csv:3:1',
      '"PARTY_TO:KHM:palermo-protocol", which links/PARTY_TO.csv:2 already has',
      'an id of its own',
      'remove one of the two, or tell them apart',
    ),
  ],
  [
    'an article twice in its instrument',
    { 'links/CONTAINS.csv': add('palermo-protocol,palermo-protocol/6,text,art 6,high') },
    at(
      'links/CONTAINS.csv:4:1',
      '"CONTAINS:palermo-protocol:palermo-protocol/6", which links/CONTAINS.csv:2 already has',
      'an id of its own',
      'remove one of the two, or tell them apart',
    ),
  ],
  [
    'a former id that another thing has',
    { 'nodes/Concept.csv': 'id,title,source,confidence,formerIds\nconcept/consent,Consent,text,high,KHM\n' },
    at(
      'nodes/Concept.csv:2:35',
      'the former id "KHM", which nodes/Country.csv:2 has',
      'an id that leads here alone',
      'remove it from one of the two',
    ),
  ],
  [
    'a limit twice',
    { 'law/limits.csv': add('palermo-protocol,4,Again,,text,high') },
    at('law/limits.csv:3:1', '"palermo-protocol", which line 2 already has', 'one row per treaty', 'join the two rows'),
  ],
  [
    'a clause on the Court twice',
    { 'law/courts.csv': add('palermo-protocol,15(3),,,text,high') },
    at('law/courts.csv:3:1', '"palermo-protocol", which line 2 already has', 'one row per treaty', 'join the two rows'),
  ],
]);
