/** Headers and rows that do not fit their file. */
import { INSTRUMENT_FORMS } from '#contract/vocabulary.ts';
import { add, at, testRefused } from './cases.ts';
import { swap, TINY } from '../../support/tiny-seed.ts';

const CONCEPT = 'one of id, source, confidence, note, formerIds, title, summary';
const PLAIN_LINK =
  'one of start, end, source, confidence, pinpoint, noPinpoint, note, from, until, fromEarliest, fromLatest, untilEarliest, untilLatest';
const textOf = (file: string) => TINY[file] ?? '';

testRefused([
  [
    'a header that is never closed',
    { 'nodes/Concept.csv': swap('title', '"title') },
    at(
      'nodes/Concept.csv:1:4',
      'a quote that is never closed',
      'a closing quote',
      'close it, or double a quote that belongs to the text ("")',
    ),
  ],
  [
    'a column without a name',
    { 'nodes/Concept.csv': () => 'id,title,,source,confidence\nconcept/consent,Consent,,text,high\n' },
    at('nodes/Concept.csv:1:10', 'column ""', CONCEPT, 'remove it, or add it to the shapes of server/contract'),
  ],
  [
    'a column with the name of a built-in',
    { 'nodes/Concept.csv': () => 'id,title,constructor,source,confidence\nconcept/consent,Consent,,text,high\n' },
    at(
      'nodes/Concept.csv:1:10',
      'column "constructor"',
      CONCEPT,
      'remove it, or add it to the shapes of server/contract',
    ),
  ],
  [
    'a column named __proto__',
    { 'nodes/Concept.csv': () => 'id,title,__proto__,source,confidence\nconcept/consent,Consent,x,text,high\n' },
    at(
      'nodes/Concept.csv:1:10',
      'column "__proto__"',
      CONCEPT,
      'remove it, or add it to the shapes of server/contract',
    ),
  ],
  [
    'a column with a space',
    { 'nodes/Concept.csv': swap('source,', ' source,') },
    at('nodes/Concept.csv:1:10', 'column " source"', CONCEPT, 'rename it to "source"'),
  ],
  [
    'a quoted column that is unknown, behind one with a comma',
    { 'nodes/Concept.csv': () => 'id,title,source,confidence,"a,b",nots\nconcept/consent,Consent,text,high,,\n' },
    at('nodes/Concept.csv:1:28', 'column "a,b"', CONCEPT, 'remove it, or add it to the shapes of server/contract'),
    at('nodes/Concept.csv:1:34', 'column "nots"', CONCEPT, 'rename it to "note"'),
  ],
  [
    'a column in capitals',
    { 'nodes/Concept.csv': swap('title', 'Title') },
    at('nodes/Concept.csv:1:4', 'column "Title"', CONCEPT, 'rename it to "title"'),
  ],
  [
    'a place on the map that is computed',
    { 'nodes/Concept.csv': () => 'id,title,source,confidence,x\nconcept/consent,Consent,text,high,0\n' },
    at('nodes/Concept.csv:1:28', 'column "x"', CONCEPT, 'remove it, or add it to the shapes of server/contract'),
  ],
  [
    'an id of a link that is computed',
    { 'links/ENACTED.csv': () => 'id,start,end,source,pinpoint,confidence\nE1,KHM,khm-law,text,art 1,high\n' },
    at('links/ENACTED.csv:1:1', 'column "id"', PLAIN_LINK, 'remove it, or add it to the shapes of server/contract'),
  ],
  [
    'a column of another type of link',
    { 'links/ENACTED.csv': () => 'start,end,force,source,pinpoint,confidence\nKHM,khm-law,,text,art 1,high\n' },
    at('links/ENACTED.csv:1:11', 'column "force"', PLAIN_LINK, 'remove it, or add it to the shapes of server/contract'),
  ],
  [
    'CRLF and an unclosed quote',
    { 'nodes/Instrument.csv': (text) => swap('khm-law,Law of', 'khm-law,"Law of')(text).replaceAll('\n', '\r\n') },
    at(
      'nodes/Instrument.csv:3:9',
      'a quote that is never closed',
      'a closing quote',
      'close it, or double a quote that belongs to the text ("")',
    ),
  ],
  [
    'a mark of byte order and an unknown column',
    { 'nodes/Concept.csv': (text) => `\ufeff${swap('title', 'titel')(text)}` },
    at('nodes/Concept.csv:1:4', 'column "titel"', CONCEPT, 'rename it to "title"'),
  ],
  [
    'a fault behind a cell of several lines',
    {
      'nodes/Obligation.csv': () =>
        textOf('nodes/Obligation.csv').replace('Help them.', '"Help\nthem,\n""now"""').replace('protection', 'protect'),
    },
    at(
      'nodes/Obligation.csv:4:10',
      'pillar "protect"',
      'one of prosecution, protection, prevention, partnership',
      'choose one of them',
    ),
  ],
  [
    'a fault in the row after a cell of several lines',
    {
      'nodes/Instrument.csv': (text) =>
        text.replace('"Protocol, the long title"', '"Protocol,\nthe long title"').replace('statute', 'statue'),
    },
    at('nodes/Instrument.csv:4:23', 'form "statue"', `one of ${INSTRUMENT_FORMS.join(', ')}`, 'write "statute"'),
  ],
  [
    'a row of the wrong length after a cell of several lines',
    {
      'nodes/Instrument.csv': (text) =>
        text.replace('"Protocol, the long title"', '"Protocol,\nthe long title"').replace(',in force,', ','),
    },
    at('nodes/Instrument.csv:4:1', '15 cells', '16 cells, as in the header', 'add the missing cells, empty ones too'),
  ],
  [
    'an empty line at the end',
    { 'nodes/Country.csv': add('') },
    at('nodes/Country.csv:3:1', 'an empty line', '11 cells, as in the header', 'remove it'),
  ],
  [
    'a comment',
    { 'nodes/Country.csv': add('# that is all') },
    at('nodes/Country.csv:3:1', '1 cell', '11 cells, as in the header', 'add the missing cells, empty ones too'),
  ],
  [
    'every row too long',
    { 'nodes/Article.csv': (text) => text.replaceAll(/high$|medium$/gm, '$&,') },
    at('nodes/Article.csv:2:1', '7 cells', '6 cells, as in the header', 'put quotes around a cell that holds a comma'),
    at('nodes/Article.csv:3:1', '7 cells', '6 cells, as in the header', 'put quotes around a cell that holds a comma'),
  ],
  [
    'a header alone where rows must be',
    { 'nodes/Country.csv': (text) => `${text.split('\n')[0]}\n` },
    at(
      'nodes/Country.csv:1:1',
      '0 of kind Country',
      '1',
      'find the rows that are missing or too many, or move the bounds in seed.yaml',
    ),
  ],
]);
