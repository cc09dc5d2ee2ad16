/** A seed.yaml that cannot be read, or would make the machine work without end. */
import { LINK_TYPES } from '#contract/ontology.ts';
import { at, testRefused } from './cases.ts';
import { swap } from '../../support/tiny-seed.ts';

testRefused([
  [
    'an empty seed.yaml',
    { 'seed.yaml': '' },
    at(
      'seed.yaml:1:1',
      'no map of settings',
      'a map of date, asOf, counts, links, isolated',
      'write a line for each of them',
    ),
  ],
  [
    'seed.yaml that is a list',
    { 'seed.yaml': '- date\n- asOf\n' },
    at(
      'seed.yaml:1:1',
      'no map of settings',
      'a map of date, asOf, counts, links, isolated',
      'write a line for each of them',
    ),
  ],
  [
    'seed.yaml that is a word',
    { 'seed.yaml': 'date\n' },
    at(
      'seed.yaml:1:1',
      'no map of settings',
      'a map of date, asOf, counts, links, isolated',
      'write a line for each of them',
    ),
  ],
  [
    'seed.yaml with a key twice',
    { 'seed.yaml': (text) => `${text}date: 2026-11-25\n` },
    at('seed.yaml:23:1', 'no YAML (Map keys must be unique)', 'YAML', 'correct that line, or the one before it'),
  ],
  [
    'seed.yaml with a billion laughs',
    { 'seed.yaml': (text) => `${text.replace('isolated:', 'isolated: &a')}b: &b [*a, *a]\nc: [*b, *b]\n` },
    at('seed.yaml:23:8', 'the alias *a', 'values written out', 'write the value itself'),
    at('seed.yaml:23:12', 'the alias *a', 'values written out', 'write the value itself'),
    at('seed.yaml:24:5', 'the alias *b', 'values written out', 'write the value itself'),
    at('seed.yaml:24:9', 'the alias *b', 'values written out', 'write the value itself'),
  ],
  [
    'seed.yaml with an alias of nothing',
    { 'seed.yaml': (text) => text.replace('max: 2 }', 'max: *most }') },
    at('seed.yaml:4:30', 'the alias *most', 'values written out', 'write the value itself'),
  ],
  [
    'seed.yaml with a tab',
    { 'seed.yaml': swap('  Instrument', '\tInstrument') },
    at('seed.yaml:4:1', 'a tab', 'readable text in UTF-8', 'write a comma between cells, a space between words'),
  ],
  [
    'seed.yaml with bounds turned round',
    { 'seed.yaml': swap('Instrument: { min: 2, max: 2 }', 'Instrument: { min: 3, max: 2 }') },
    at(
      'seed.yaml:4:15',
      'counts.Instrument {"min":3,"max":2}',
      'for every kind { min: …, max: … } in whole numbers, min not above max',
      'set counts.Instrument',
    ),
  ],
  [
    'seed.yaml with half a node',
    { 'seed.yaml': swap('Instrument: { min: 2, max: 2 }', 'Instrument: { min: 1.5, max: 2 }') },
    at(
      'seed.yaml:4:22',
      'counts.Instrument.min 1.5',
      'for every kind { min: …, max: … } in whole numbers, min not above max',
      'set counts.Instrument.min',
    ),
  ],
  [
    'seed.yaml with an unknown kind',
    { 'seed.yaml': swap('  Concept:', '  Idea: { min: 0, max: 1 }\n  Concept:') },
    at(
      'seed.yaml:9:3',
      'the key Idea',
      'one of Instrument, Article, Obligation, Institution, Country, Concept, Finding',
      'remove it',
    ),
  ],
  [
    'seed.yaml with an unknown type of link',
    { 'seed.yaml': swap('  PART_OF:', '  PARTOF:') },
    at('seed.yaml:20:3', 'the key PARTOF', `one of ${LINK_TYPES.join(', ')}`, 'rename it to PART_OF'),
  ],
  [
    'seed.yaml with isolated as a word',
    { 'seed.yaml': swap('isolated:\n  - concept/consent', 'isolated: concept/consent') },
    at('seed.yaml:21:11', 'isolated "concept/consent"', 'a list of ids, which may be empty', 'set isolated'),
  ],
  [
    'seed.yaml with two documents',
    { 'seed.yaml': (text) => `${text}---\n${text}` },
    at(
      'seed.yaml:23:1',
      'no YAML (Source contains multiple documents; please use YAML.parseAllDocuments())',
      'YAML',
      'correct that line, or the one before it',
    ),
  ],
  [
    'seed.yaml with the month alone',
    { 'seed.yaml': swap('date: 2026-11-24', 'date: 2026-11') },
    at('seed.yaml:1:7', 'date "2026-11"', 'a day as YYYY-MM-DD', 'set date'),
  ],
  [
    'seed.yaml with a tag that makes code',
    { 'seed.yaml': swap('date: 2026-11-24', 'date: !!js/function "() => 1"') },
    at('seed.yaml:1:21', 'date "() => 1"', 'a day as YYYY-MM-DD', 'set date'),
  ],
  [
    'seed.yaml without a day',
    { 'seed.yaml': swap('asOf: 2026-11-24\n', '') },
    at('seed.yaml:1:1', 'no asOf', 'a day as YYYY-MM-DD', 'set asOf'),
  ],
]);
