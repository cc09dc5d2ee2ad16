/** Files, columns and cells that cannot be read as they should: every fault is told whole. */
import { INSTRUMENT_FORMS, SCOPES } from '#contract/vocabulary.ts';
import { at, testRefused } from '../refused/cases.ts';
import { swap, TINY } from '../../support/tiny-seed.ts';

testRefused([
  [
    'a file that every seed has is missing',
    { 'nodes/Concept.csv': null },
    at(
      'nodes/Concept.csv:1:1',
      'no such file',
      'a file that every seed has',
      'add it; a table may hold its header alone',
    ),
  ],
  [
    'seed.yaml is missing',
    { 'seed.yaml': null },
    at('seed.yaml:1:1', 'no such file', 'a file that every seed has', 'add it; a table may hold its header alone'),
  ],
  [
    'a law file is missing',
    { 'law/limits.csv': null },
    at('law/limits.csv:1:1', 'no such file', 'a file that every seed has', 'add it; a table may hold its header alone'),
  ],
  [
    'a file whose name no link type has',
    { 'links/CONTAIN.csv': TINY['links/CONTAINS.csv'] ?? '' },
    at(
      'links/CONTAIN.csv:1:1',
      'a file that the seed does not know',
      'a kind or link type of the ontology',
      'rename it to links/CONTAINS.csv',
    ),
  ],
  [
    'an empty file',
    { 'nodes/Finding.csv': '' },
    at('nodes/Finding.csv:1:1', 'an empty file', 'a header row', 'write the column names in the first row'),
  ],
  [
    'UTF-16',
    { 'nodes/Finding.csv': Buffer.from(`\ufeff${TINY['nodes/Finding.csv']}`, 'utf16le') },
    at('nodes/Finding.csv:1:1', 'UTF-16', 'UTF-8', 'save the file again as "CSV UTF-8"'),
  ],
  [
    'Latin-1 letters',
    { 'nodes/Country.csv': Buffer.from((TINY['nodes/Country.csv'] ?? '').replace('Cambodia', 'Cambodgé'), 'latin1') },
    at(
      'nodes/Country.csv:2:12',
      'bytes that are not UTF-8',
      'readable text in UTF-8',
      'type the letter again and save the file as "CSV UTF-8"',
    ),
  ],
  [
    'a letter that an earlier program lost',
    { 'nodes/Country.csv': swap('Cambodia', 'Cambod\ufffda') },
    at(
      'nodes/Country.csv:2:11',
      'bytes that are not UTF-8',
      'readable text in UTF-8',
      'type the letter again and save the file as "CSV UTF-8"',
    ),
  ],
  [
    'a NUL byte',
    { 'nodes/Country.csv': swap('Cambodia', 'Camb\0dia') },
    at(
      'nodes/Country.csv:2:9',
      'a control character (code 0)',
      'readable text in UTF-8',
      'remove it, or save the file as "CSV UTF-8"',
    ),
  ],
  [
    'a quote that is never closed',
    { 'nodes/Instrument.csv': swap('khm-law,Law of', 'khm-law,"Law of') },
    at(
      'nodes/Instrument.csv:3:9',
      'a quote that is never closed',
      'a closing quote',
      'close it, or double a quote that belongs to the text ("")',
    ),
  ],
  [
    'a quote in the middle of a cell',
    { 'nodes/Instrument.csv': swap('Law of 2008', 'Law "of" 2008') },
    at(
      'nodes/Instrument.csv:3:9',
      'a quote in the middle of a cell',
      'quotes only around a whole cell',
      'put the whole cell in quotes and double the quotes inside it ("")',
    ),
  ],
  [
    'text after a closing quote',
    { 'nodes/Instrument.csv': swap('Law of 2008', '"Law of" 2008') },
    at(
      'nodes/Instrument.csv:3:9',
      'a quote in the middle of a cell',
      'quotes only around a whole cell',
      'put the whole cell in quotes and double the quotes inside it ("")',
    ),
  ],
  [
    'a cell too many',
    { 'links/PARTY_TO.csv': swap('"list, Cambodia"', 'list, Cambodia') },
    at(
      'links/PARTY_TO.csv:2:1',
      '10 cells',
      '9 cells, as in the header',
      'put quotes around a cell that holds a comma',
    ),
  ],
  [
    'a cell too few',
    { 'nodes/Article.csv': swap('khm-law/8,khm-law,8,,text', 'khm-law/8,khm-law,8,text') },
    at('nodes/Article.csv:3:1', '5 cells', '6 cells, as in the header', 'add the missing cells, empty ones too'),
  ],
  [
    'an empty line',
    { 'nodes/Article.csv': swap('Assistance,text,high\n', 'Assistance,text,high\n\n') },
    at('nodes/Article.csv:3:1', 'an empty line', '6 cells, as in the header', 'remove it'),
  ],
  [
    'an unknown column',
    { 'nodes/Article.csv': swap('heading', 'headnig') },
    at(
      'nodes/Article.csv:1:22',
      'column "headnig"',
      'one of id, source, confidence, note, formerIds, instrument, number, numberedIn, changes, heading, summary',
      'rename it to "heading"',
    ),
  ],
  [
    'a computed column',
    { 'nodes/Obligation.csv': (text) => text.replace('confidence', 'confidence,kind').replace('high', 'high,Help') },
    at(
      'nodes/Obligation.csv:1:49',
      'column "kind"',
      'one of name, id, source, confidence, note, formerIds, title, summary, pillar, theme',
      'remove it, or add it to the shapes of server/contract',
    ),
  ],
  [
    'a column twice',
    { 'nodes/Article.csv': swap('heading', 'number') },
    at('nodes/Article.csv:1:22', 'column "number" twice', 'each column once', 'remove or rename one of them'),
  ],
  [
    'a column missing',
    { 'nodes/Concept.csv': 'id,title,source\nconcept/consent,Consent,text\n' },
    at(
      'nodes/Concept.csv:1:1',
      'no column "confidence"',
      'every column that may not be empty',
      'add "confidence" to the header',
    ),
  ],
  [
    'a required cell empty',
    { 'links/PARTY_TO.csv': swap('"list, Cambodia"', '') },
    at(
      'links/PARTY_TO.csv:2:62',
      'neither pinpoint nor noPinpoint',
      'a place in pinpoint, or the reason why there is none in noPinpoint',
      'fill one of the two',
    ),
  ],
  [
    'a confidence missing',
    { 'links/PARTY_TO.csv': swap('"list, Cambodia",high', '"list, Cambodia",') },
    at('links/PARTY_TO.csv:2:79', 'confidence empty', 'one of high, medium, low', 'fill the cell'),
  ],
  [
    'a source missing',
    { 'nodes/Article.csv': swap('Assistance,text', 'Assistance,') },
    at('nodes/Article.csv:2:50', 'source empty', 'some text', 'fill the cell'),
  ],
  [
    'a mistyped value of a closed list',
    { 'links/PARTY_TO.csv': swap('ratification', 'ratificaton') },
    at(
      'links/PARTY_TO.csv:2:33',
      'consent "ratificaton"',
      'one of ratification, accession, acceptance, approval, succession, signature, bound-as-member',
      'write "ratification"',
    ),
  ],
  [
    'a value far from every allowed one',
    { 'nodes/Instrument.csv': swap(',statute,', ',umbrella,') },
    at('nodes/Instrument.csv:3:23', 'form "umbrella"', `one of ${INSTRUMENT_FORMS.join(', ')}`, 'choose one of them'),
  ],
  [
    'a scope that is no scope',
    { 'links/IMPOSES.csv': swap('|children', '|kids') },
    at('links/IMPOSES.csv:2:47', 'scope "kids"', `one of ${SCOPES.join(', ')}`, 'choose one of them'),
  ],
  [
    'a list with a space',
    { 'links/IMPOSES.csv': swap('|children', '| children') },
    at(
      'links/IMPOSES.csv:2:47',
      'scope "trafficking-victims| children"',
      'entries joined by |, none of them empty',
      'remove the spaces and the empty entries',
    ),
  ],
  [
    'a space before a value',
    { 'nodes/Article.csv': swap(',Assistance', ', Assistance') },
    at('nodes/Article.csv:2:39', 'heading " Assistance"', 'no space before or after', 'write "Assistance"'),
  ],
  [
    'a day that does not exist',
    { 'nodes/Instrument.csv': swap('2000-11-15', '2000-11-31') },
    at(
      'nodes/Instrument.csv:2:106',
      'adopted "2000-11-31"',
      'a day, month or year that exists',
      'write YYYY-MM-DD, YYYY-MM or YYYY',
    ),
  ],
  [
    'a date in another form',
    { 'links/PARTY_TO.csv': swap('2007-07-02', '2 July 2007') },
    at(
      'links/PARTY_TO.csv:2:46',
      'deposited "2 July 2007"',
      'a day, month or year that exists',
      'write YYYY-MM-DD, YYYY-MM or YYYY',
    ),
  ],
  [
    'a number that is none',
    { 'nodes/Country.csv': swap(',13,', ',13°,') },
    at('nodes/Country.csv:2:41', 'lat "13°"', 'a number', 'write digits with a decimal point'),
  ],
  [
    'an offset in words',
    { 'law/clauses.csv': swap('P30D', '30 days') },
    at('law/clauses.csv:2:43', 'offset "30 days"', 'days or months as P30D or P3M', 'write the offset as a duration'),
  ],
]);
