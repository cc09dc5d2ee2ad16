/** Bytes and files that no program should take for a table of facts. */
import { at, testRefused } from './cases.ts';
import { swap, TINY } from '../../support/tiny-seed.ts';

const textOf = (file: string) => TINY[file] ?? '';

testRefused([
  [
    'UTF-16, big end first',
    { 'sources.csv': Buffer.from(`\ufeff${textOf('sources.csv')}`, 'utf16le').swap16() },
    at('sources.csv:1:1', 'UTF-16', 'UTF-8', 'save the file again as "CSV UTF-8"'),
  ],
  [
    'UTF-16 without a mark',
    { 'nodes/Concept.csv': Buffer.from(textOf('nodes/Concept.csv'), 'utf16le') },
    at(
      'nodes/Concept.csv:1:2',
      'a control character (code 0)',
      'readable text in UTF-8',
      'remove it, or save the file as "CSV UTF-8"',
    ),
  ],
  [
    'a settings file in Latin-1',
    { 'seed.yaml': Buffer.from(`# Schlüssel\n${textOf('seed.yaml')}`, 'latin1') },
    at(
      'seed.yaml:1:7',
      'bytes that are not UTF-8',
      'readable text in UTF-8',
      'type the letter again and save the file as "CSV UTF-8"',
    ),
  ],
  [
    'half a letter at the end',
    {
      'nodes/Concept.csv': Buffer.concat([Buffer.from(textOf('nodes/Concept.csv').trim()), Buffer.from([0xe1, 0x9e])]),
    },
    at(
      'nodes/Concept.csv:2:34',
      'bytes that are not UTF-8',
      'readable text in UTF-8',
      'type the letter again and save the file as "CSV UTF-8"',
    ),
  ],
  [
    'a surrogate in bytes',
    { 'nodes/Concept.csv': Buffer.concat([Buffer.from(textOf('nodes/Concept.csv')), Buffer.from([0xed, 0xa0, 0x80])]) },
    at(
      'nodes/Concept.csv:3:1',
      'bytes that are not UTF-8',
      'readable text in UTF-8',
      'type the letter again and save the file as "CSV UTF-8"',
    ),
  ],
  [
    'a tab between cells',
    { 'nodes/Concept.csv': (text) => text.replaceAll(',', '\t') },
    at(
      'nodes/Concept.csv:1:3',
      'a tab',
      'readable text in UTF-8',
      'write a comma between cells, a space between words',
    ),
  ],
  [
    'line ends of an old Macintosh',
    { 'nodes/Concept.csv': (text) => text.replaceAll('\n', '\r') },
    at(
      'nodes/Concept.csv:1:27',
      'a carriage return that ends no line',
      'readable text in UTF-8',
      'save the file with line ends LF or CRLF',
    ),
  ],
  [
    'an escape sequence for terminals',
    { 'nodes/Country.csv': swap('Cambodia', 'Cam\u001b[31mbodia') },
    at(
      'nodes/Country.csv:2:8',
      'a control character (code 27)',
      'readable text in UTF-8',
      'remove it, or save the file as "CSV UTF-8"',
    ),
  ],
  [
    'a picture',
    { 'nodes/Country.csv': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
    at(
      'nodes/Country.csv:1:1',
      'bytes that are not UTF-8',
      'readable text in UTF-8',
      'type the letter again and save the file as "CSV UTF-8"',
    ),
  ],
  [
    'a backup copy in the folder',
    { 'nodes/Country.csv~': 'x' },
    at(
      'nodes/Country.csv~:1:1',
      'a file that the seed does not know',
      'a kind or link type of the ontology',
      'rename it to nodes/Country.csv',
    ),
  ],
  [
    'a picture in the folder',
    { 'nodes/map.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]) },
    at(
      'nodes/map.png:1:1',
      'a file that the seed does not know',
      'a kind or link type of the ontology',
      'remove it, or add its kind or type to server/contract/ontology.ts',
    ),
  ],
  [
    'a file with the name of a built-in',
    { 'links/constructor.csv': 'start,end\n' },
    at(
      'links/constructor.csv:1:1',
      'a file that the seed does not know',
      'a kind or link type of the ontology',
      'rename it to links/ENTRUSTS.csv',
    ),
  ],
  [
    'XML in place of a table',
    {
      'nodes/Concept.csv':
        '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<a>&x;</a>\n',
    },
    at(
      'nodes/Concept.csv:1:1',
      'a quote in the middle of a cell',
      'quotes only around a whole cell',
      'put the whole cell in quotes and double the quotes inside it ("")',
    ),
  ],
  [
    'JSON in place of a table',
    { 'nodes/Concept.csv': '[{"id":"concept/consent"}]\n' },
    at(
      'nodes/Concept.csv:1:1',
      'a quote in the middle of a cell',
      'quotes only around a whole cell',
      'put the whole cell in quotes and double the quotes inside it ("")',
    ),
  ],
  [
    'only a mark of byte order',
    { 'nodes/Finding.csv': '\ufeff' },
    at('nodes/Finding.csv:1:1', 'an empty file', 'a header row', 'write the column names in the first row'),
  ],
  [
    'only line ends',
    { 'nodes/Finding.csv': '\n\n' },
    at('nodes/Finding.csv:1:1', 'an empty file', 'a header row', 'write the column names in the first row'),
  ],
  [
    'no source file',
    { 'sources.csv': null },
    at('sources.csv:1:1', 'no such file', 'a file that every seed has', 'add it; a table may hold its header alone'),
  ],
  [
    'semicolons between cells',
    { 'nodes/Concept.csv': (text) => text.replaceAll(',', ';') },
    at(
      'nodes/Concept.csv:1:1',
      'semicolons between the cells',
      'commas',
      'save the file with commas between the cells',
    ),
  ],
]);
