/** Cells that cannot mean what they say. */
import { SCOPES } from '#contract/vocabulary.ts';
import { add, at, ID_EXPECTED, ID_MEND, testRefused } from './cases.ts';
import { swap } from '../../support/tiny-seed.ts';

testRefused([
  [
    'a year of two digits',
    { 'nodes/Instrument.csv': swap('2008-02-15', '08') },
    at(
      'nodes/Instrument.csv:3:53',
      'adopted "08"',
      'a day, month or year that exists',
      'write YYYY-MM-DD, YYYY-MM or YYYY',
    ),
  ],
  [
    'the 30th of February',
    { 'nodes/Instrument.csv': swap('2008-02-15', '2008-02-30') },
    at(
      'nodes/Instrument.csv:3:53',
      'adopted "2008-02-30"',
      'a day, month or year that exists',
      'write YYYY-MM-DD, YYYY-MM or YYYY',
    ),
  ],
  [
    'the 29th of February in a common year',
    { 'nodes/Instrument.csv': swap('2008-02-15', '2009-02-29') },
    at(
      'nodes/Instrument.csv:3:53',
      'adopted "2009-02-29"',
      'a day, month or year that exists',
      'write YYYY-MM-DD, YYYY-MM or YYYY',
    ),
  ],
  [
    'a thirteenth month',
    { 'links/SECRETARIAT_OF.csv': swap(',2003', ',2003-13') },
    at(
      'links/SECRETARIAT_OF.csv:2:71',
      'from "2003-13"',
      'a day, month or year that exists',
      'write YYYY-MM-DD, YYYY-MM or YYYY',
    ),
  ],
  [
    'a day of a spreadsheet',
    { 'nodes/Instrument.csv': swap('2008-02-15', '15/02/2008') },
    at(
      'nodes/Instrument.csv:3:53',
      'adopted "15/02/2008"',
      'a day, month or year that exists',
      'write YYYY-MM-DD, YYYY-MM or YYYY',
    ),
  ],
  [
    'a time of day',
    { 'links/PARTY_TO.csv': swap('2007-07-02', '2007-07-02T00:00:00Z') },
    at(
      'links/PARTY_TO.csv:2:46',
      'deposited "2007-07-02T00:00:00Z"',
      'a day, month or year that exists',
      'write YYYY-MM-DD, YYYY-MM or YYYY',
    ),
  ],
  [
    'a source read on no day',
    { 'sources.csv': swap('2014-07-10', 'recently') },
    at('sources.csv:3:27', 'asOf "recently"', 'a day, month or year that exists', 'write YYYY-MM-DD, YYYY-MM or YYYY'),
  ],
  [
    'a source of which nothing says in whose voice it is told',
    { 'sources.csv': swap('2014-07-10,plain', '2014-07-10,') },
    at('sources.csv:3:38', 'voice empty', 'one of plain, attributed', 'fill the cell'),
  ],
  [
    'a publisher of the citation without the holder of the copy',
    {
      'sources.csv': (text) =>
        text
          .replace('voice\n', 'voice,publishedIn\n')
          .replace('10,plain\nlist', '10,plain,Publisher\nlist')
          .replace(/plain\n$/, 'plain,A body\n'),
    },
    at('sources.csv:2:62', 'publishedIn the same as publisher', 'what a citation gives instead', 'empty the cell'),
    at('sources.csv:2:62', 'publishedIn without readVia', 'who holds the copy that was read', 'fill readVia'),
    at('sources.csv:3:44', 'publishedIn without readVia', 'who holds the copy that was read', 'fill readVia'),
  ],
  [
    'an address that runs a script',
    { 'sources.csv': swap('https://example.org', 'javascript:alert(1)') },
    at(
      'sources.csv:2:25',
      'url "javascript:alert(1)"',
      'an address that begins with https:// or http://',
      'write the whole address of a page on the web',
    ),
  ],
  [
    'an address of a file',
    { 'sources.csv': swap('https://example.org', 'file:///etc/passwd') },
    at(
      'sources.csv:2:25',
      'url "file:///etc/passwd"',
      'an address that begins with https:// or http://',
      'write the whole address of a page on the web',
    ),
  ],
  [
    'an address with a space',
    { 'sources.csv': swap('https://example.org', 'https://exam ple.org') },
    at(
      'sources.csv:2:25',
      'url "https://exam ple.org"',
      'an address that begins with https:// or http://',
      'write the whole address of a page on the web',
    ),
  ],
  [
    'an address without its beginning',
    { 'sources.csv': swap('https://example.org', 'www.example.org') },
    at(
      'sources.csv:2:25',
      'url "www.example.org"',
      'an address that begins with https:// or http://',
      'write the whole address of a page on the web',
    ),
  ],
  [
    'a longitude out of all bounds',
    { 'nodes/Country.csv': swap(',105,', `,${'9'.repeat(400)},`) },
    at('nodes/Country.csv:2:44', `lng "${'9'.repeat(115)}…`, 'a number', 'write digits with a decimal point'),
  ],
  [
    'a latitude with a comma',
    { 'nodes/Country.csv': swap(',13,', ',"13,5",') },
    at('nodes/Country.csv:2:41', 'lat "13,5"', 'a number', 'write digits with a decimal point'),
  ],
  [
    'not a number',
    { 'nodes/Country.csv': swap(',13,', ',NaN,') },
    at('nodes/Country.csv:2:41', 'lat "NaN"', 'a number', 'write digits with a decimal point'),
  ],
  [
    'no latitude',
    { 'nodes/Country.csv': swap(',13,', ',,') },
    at('nodes/Country.csv:2:41', 'lat empty', 'a number', 'fill the cell'),
  ],
  [
    'a region that is none',
    { 'nodes/Country.csv': swap(',Asia,', ',Asien,') },
    at(
      'nodes/Country.csv:2:17',
      'region "Asien"',
      'one of Africa, Americas, Asia, Europe, Oceania',
      'choose one of them',
    ),
  ],
  [
    'a pillar in capitals',
    { 'nodes/Obligation.csv': swap('protection', 'Protection') },
    at(
      'nodes/Obligation.csv:2:49',
      'pillar "Protection"',
      'one of prosecution, protection, prevention, partnership',
      'write "protection"',
    ),
  ],
  [
    'a theme missing',
    { 'nodes/Obligation.csv': swap(',assistance,', ',,') },
    at('nodes/Obligation.csv:2:60', 'theme empty', 'some text', 'fill the cell'),
  ],
  [
    'a level that is none',
    { 'nodes/Instrument.csv': swap('global', 'globl') },
    at('nodes/Instrument.csv:2:98', 'level "globl"', 'one of global, regional, national', 'write "global"'),
  ],
  [
    'a confidence that is none',
    { 'nodes/Concept.csv': swap('high', 'certain') },
    at('nodes/Concept.csv:2:30', 'confidence "certain"', 'one of high, medium, low', 'choose one of them'),
  ],
  [
    'a force that is none',
    { 'links/IMPOSES.csv': swap('consider', 'considr') },
    at(
      'links/IMPOSES.csv:2:36',
      'force "considr"',
      'one of mandatory, qualified, consider, recommended, optional, unread',
      'write "consider"',
    ),
  ],
  [
    'a scope empty',
    { 'links/IMPOSES.csv': swap('trafficking-victims|children', '') },
    at('links/IMPOSES.csv:2:47', 'scope empty', `one of ${SCOPES.join(', ')}`, 'fill the cell'),
  ],
  [
    'a scope with an empty entry',
    { 'links/IMPOSES.csv': swap('trafficking-victims|children', 'trafficking-victims||children') },
    at(
      'links/IMPOSES.csv:2:47',
      'scope "trafficking-victims||children"',
      'entries joined by |, none of them empty',
      'remove the spaces and the empty entries',
    ),
  ],
  [
    'a scope joined by a comma',
    { 'links/IMPOSES.csv': swap('trafficking-victims|children', '"trafficking-victims,children"') },
    at(
      'links/IMPOSES.csv:2:47',
      'scope "trafficking-victims,children"',
      `one of ${SCOPES.join(', ')}`,
      'write "trafficking-victims"',
    ),
  ],
  [
    'an alias with a space behind',
    { 'nodes/Instrument.csv': swap('TIP|UN TIP', 'TIP|UN TIP|') },
    at(
      'nodes/Instrument.csv:2:62',
      'aliases "TIP|UN TIP|"',
      'entries joined by |, none of them empty',
      'remove the spaces and the empty entries',
    ),
  ],
  [
    'a basis that is none',
    { 'links/CORRESPONDS_TO.csv': swap('our reading', 'our view') },
    at(
      'links/CORRESPONDS_TO.csv:2:27',
      'basis "our view"',
      'one of the law says so, our reading, a supervisory body',
      'choose one of them',
    ),
  ],
  [
    'an extent that is none',
    { 'links/CORRESPONDS_TO.csv': swap(',part,', ',most,') },
    at('links/CORRESPONDS_TO.csv:2:39', 'extent "most"', 'one of whole, part, not judged', 'choose one of them'),
  ],
  [
    'a rounding that is none',
    { 'law/clauses.csv': swap(',none,', ',next-month,') },
    at('law/clauses.csv:2:48', 'rounding "next-month"', 'one of none, first-of-next-month', 'choose one of them'),
  ],
  [
    'an offset in years',
    { 'law/clauses.csv': swap('P30D', 'P1Y') },
    at('law/clauses.csv:2:43', 'offset "P1Y"', 'days or months as P30D or P3M', 'write the offset as a duration'),
  ],
  [
    'a notice without its country',
    { 'law/denunciations.csv': add('palermo-protocol,,2020-01-01,,,,,text,high') },
    at('law/denunciations.csv:2:18', 'country empty', 'some text', 'fill the cell'),
  ],
  [
    'a State of which nothing says whether its name takes "the"',
    { 'nodes/Country.csv': swap('Kingdom of Cambodia,none', 'Kingdom of Cambodia,') },
    at('nodes/Country.csv:2:78', 'article empty', 'one of the, none', 'fill the cell'),
  ],
  [
    'a start empty',
    { 'links/ENACTED.csv': swap('KHM,', ',') },
    at('links/ENACTED.csv:2:1', 'start empty', 'some text', 'fill the cell'),
  ],
  [
    'a space behind an id',
    { 'links/ENACTED.csv': swap('khm-law,', 'khm-law ,') },
    at('links/ENACTED.csv:2:5', 'end "khm-law "', 'no space before or after', 'write "khm-law"'),
    at(
      'nodes/Instrument.csv:3:1',
      '"khm-law" without its State',
      'a row of links/ENACTED.csv from "KHM"',
      'add or correct that row',
    ),
  ],
  [
    'an id with a colon',
    {
      'nodes/Concept.csv': swap('concept/consent', 'concept:consent'),
      'seed.yaml': swap('concept/consent', 'concept:consent'),
    },
    at('nodes/Concept.csv:2:1', '"concept:consent"', ID_EXPECTED, ID_MEND),
  ],
  [
    'an id of 201 characters',
    {
      'nodes/Concept.csv': swap('concept/consent', `concept/${'c'.repeat(193)}`),
      'seed.yaml': swap('concept/consent', `concept/${'c'.repeat(193)}`),
    },
    at('nodes/Concept.csv:2:1', `"concept/${'c'.repeat(111)}…`, ID_EXPECTED, ID_MEND),
  ],
]);
