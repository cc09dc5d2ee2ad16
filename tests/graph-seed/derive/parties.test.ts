/** Dates, counts, domestic law, clauses and notices that cannot be: every fault is told whole. */
import { add, at, testRefused } from '../refused/cases.ts';
import { swap } from '../../support/tiny-seed.ts';

testRefused([
  [
    'an end before the beginning',
    { 'nodes/Instrument.csv': swap('2003-12-25,', '2003-12-25,2002') },
    at(
      'nodes/Instrument.csv:2:128',
      'until 2002',
      'a date not before inForceFrom 2003-12-25',
      'correct the one that is wrong',
    ),
  ],
  [
    'in force before adoption',
    { 'nodes/Instrument.csv': swap('2003-12-25', '1999') },
    at(
      'nodes/Instrument.csv:2:117',
      'inForceFrom 1999',
      'a date not before adopted 2000-11-15',
      'correct the one that is wrong',
    ),
  ],
  [
    'consent before adoption',
    { 'links/PARTY_TO.csv': swap('2001-11-11,ratification,2007-07-02', ',ratification,1999-07-02') },
    at(
      'links/PARTY_TO.csv:2:36',
      'deposited 1999-07-02',
      'a date not before 2000-11-15, when palermo-protocol was adopted',
      'correct the date, or the adoption in nodes/Instrument.csv',
    ),
  ],
  [
    'a deposit before signature',
    { 'links/PARTY_TO.csv': swap('2007-07-02', '2001-07-02') },
    at(
      'links/PARTY_TO.csv:2:46',
      'deposited 2001-07-02',
      'a date not before signed 2001-11-11',
      'correct the one that is wrong',
    ),
  ],
  [
    'too few of a kind',
    { 'seed.yaml': swap('Article: { min: 2, max: 2 }', 'Article: { min: 3, max: 9 }') },
    at(
      'nodes/Article.csv:1:1',
      '2 of kind Article',
      '3 to 9',
      'find the rows that are missing or too many, or move the bounds in seed.yaml',
    ),
  ],
  [
    'a node without a link',
    { 'seed.yaml': swap('  - concept/consent # nothing speaks of it yet', '  []') },
    at(
      'nodes/Concept.csv:2:1',
      '"concept/consent" without any link',
      'at least one link',
      'add a link, or its id to isolated in seed.yaml',
    ),
  ],
  [
    'a needless permission to stand alone',
    { 'seed.yaml': (text) => `${text}  - unodc\n` },
    at('seed.yaml:23:5', 'isolated "unodc"', 'the id of a node without links', 'remove it from isolated'),
  ],
  [
    'a domestic law without its State',
    { 'nodes/Instrument.csv': swap('national,KHM', 'national,') },
    at('nodes/Instrument.csv:3:49', 'country empty', 'the State whose law it is', 'write its ISO 3166-1 alpha-3 code'),
  ],
  [
    'a domestic law that nobody enacted',
    {
      'links/ENACTED.csv': 'start,end,source,pinpoint,confidence\n',
      'seed.yaml': swap('isolated:', 'isolated:\n  - KHX'),
    },
    at(
      'nodes/Instrument.csv:3:1',
      '"khm-law" without its State',
      'a row of links/ENACTED.csv from "KHM"',
      'add or correct that row',
    ),
    at('seed.yaml:22:5', 'isolated "KHX"', 'the id of a node without links', 'remove it from isolated'),
  ],
  [
    'law between States with a State',
    { 'nodes/Instrument.csv': swap('global,,2000', 'global,KHM,2000') },
    at(
      'nodes/Instrument.csv:2:105',
      'country "KHM"',
      'no country on law between States',
      'empty the cell, or set level to national',
    ),
  ],
  [
    'national in level alone',
    { 'nodes/Instrument.csv': swap('statute,national,', 'statute,labour,') },
    at(
      'nodes/Instrument.csv:3:31',
      'family "labour" with level "national"',
      'both national or neither',
      'correct one of them',
    ),
  ],
  [
    'an article with the numbers of another text, which does not say what it changes there',
    {
      'nodes/Article.csv': (text) =>
        text.replace('number,', 'number,numberedIn,').replace('6,Assist', '6,khm-law,Assist').replace('8,,', '8,,,'),
    },
    at(
      'nodes/Article.csv:2:39',
      'no word of what it changes',
      'both `numberedIn` and `changes`, or neither',
      'say whether it inserts, replaces, amends or deletes the article of its number there',
    ),
  ],
  [
    'an article in nothing',
    { 'links/CONTAINS.csv': swap('khm-law,khm-law/8,text,art 8,high\n', '') },
    at(
      'nodes/Article.csv:3:11',
      '"khm-law/8" contained in nothing',
      'a row of links/CONTAINS.csv from "khm-law"',
      'add or correct that row',
    ),
  ],
  [
    'an article whose id is of another instrument',
    { 'nodes/Article.csv': swap('khm-law/8,khm-law,', 'khm-law/8,palermo-protocol,') },
    at(
      'links/CORRESPONDS_TO.csv:2:1',
      'start "khm-law/8", law between States',
      'the law of one State',
      'use another link type than CORRESPONDS_TO',
    ),
    at(
      'nodes/Article.csv:3:1',
      'id "khm-law/8"',
      'an id that begins with "palermo-protocol/"',
      'correct the id or the instrument',
    ),
    at(
      'nodes/Article.csv:3:11',
      '"khm-law/8" contained in "khm-law"',
      'a row of links/CONTAINS.csv from "palermo-protocol"',
      'add or correct that row',
    ),
  ],
  [
    'a second treaty that is not there',
    { 'links/IMPOSES.csv': swap('trafficking-victims|children,,', 'trafficking-victims|children,untoc,') },
    at(
      'links/IMPOSES.csv:2:76',
      'requires "untoc", which no node has',
      'the id of Instrument',
      'add it to nodes/Instrument.csv',
    ),
  ],
  [
    'a carried duty from an article that is not there',
    {
      'links/IMPOSES.csv': swap(
        'trafficking-victims|children,,,',
        'trafficking-victims|children,,palermo-protocol/66,',
      ),
    },
    at(
      'links/IMPOSES.csv:2:77',
      'carriedFrom "palermo-protocol/66", which no node has',
      'the id of Article or Instrument',
      'write "palermo-protocol/6"',
    ),
  ],
  [
    'an exception for no duty',
    { 'law/limits.csv': swap('assist-recovery', 'assist-recover') },
    at(
      'law/limits.csv:2:40',
      'exceptObligations "assist-recover", which no node has',
      'the id of Obligation',
      'write "assist-recovery"',
    ),
  ],
  [
    'two clauses of one treaty',
    { 'law/clauses.csv': add('palermo-protocol,17,again,P30D,none,text,high,deposit') },
    at(
      'law/clauses.csv:3:1',
      '"palermo-protocol", which line 2 already has',
      'one row per treaty',
      'join the two rows',
    ),
  ],
  [
    'a notice by no party',
    { 'law/denunciations.csv': add('palermo-protocol,unodc,2020-01-01,,,,,text,high') },
    at(
      'law/denunciations.csv:2:18',
      'a notice by "unodc"',
      'a party to the treaty in links/PARTY_TO.csv',
      'add the row of its consent',
    ),
  ],
  [
    'a notice effective and taken back',
    { 'law/denunciations.csv': add('palermo-protocol,KHM,2020-01-01,2021-01-01,,2020-06-01,,text,high') },
    at(
      'law/denunciations.csv:2:45',
      'a notice both effective and taken back',
      'either the day of effect or the day it was taken back',
      'empty one of the two cells',
    ),
  ],
  [
    'a notice effective before it was given',
    { 'law/denunciations.csv': add('palermo-protocol,KHM,2020-01-01,2019-01-01,,,,text,high') },
    at(
      'law/denunciations.csv:2:33',
      'effective 2019-01-01',
      'a date not before notified 2020-01-01',
      'correct the one that is wrong',
    ),
  ],
  [
    'seed.yaml is no YAML',
    { 'seed.yaml': swap('asOf: ', 'asOf: [') },
    at(
      'seed.yaml:3:1',
      'no YAML (Flow sequence in block collection must be sufficiently indented and end with a ])',
      'YAML',
      'correct that line, or the one before it',
    ),
  ],
  [
    'seed.yaml with a day that does not exist',
    { 'seed.yaml': swap('date: 2026-11-24', 'date: 2026-11-31') },
    at('seed.yaml:1:7', 'date "2026-11-31"', 'a day as YYYY-MM-DD', 'set date'),
  ],
  [
    'seed.yaml with an unknown key',
    { 'seed.yaml': (text) => `${text}alone: []\n` },
    at('seed.yaml:23:1', 'the key alone', 'one of date, asOf, counts, links, isolated', 'remove it'),
  ],
  [
    'seed.yaml without bounds of a kind',
    { 'seed.yaml': swap('  Concept: { min: 1, max: 1 }\n', '') },
    at(
      'seed.yaml:1:1',
      'no counts.Concept',
      'for every kind { min: …, max: … } in whole numbers, min not above max',
      'set counts.Concept',
    ),
  ],
  [
    'faults in many files at once',
    {
      'links/PARTY_TO.csv': swap('ratification', 'ratificaton'),
      'nodes/Instrument.csv': swap('2000-11-15', '2000-11-31'),
      'links/ENACTED.csv': swap('text', 'txet'),
      'law/limits.csv': swap('assist-recovery', 'assist-recover'),
    },
    at(
      'law/limits.csv:2:40',
      'exceptObligations "assist-recover", which no node has',
      'the id of Obligation',
      'write "assist-recovery"',
    ),
    at('links/ENACTED.csv:2:13', 'source "txet"', 'a source of sources.csv', 'write "text"'),
    at(
      'links/PARTY_TO.csv:2:33',
      'consent "ratificaton"',
      'one of ratification, accession, acceptance, approval, succession, signature, bound-as-member',
      'write "ratification"',
    ),
    at(
      'nodes/Instrument.csv:2:106',
      'adopted "2000-11-31"',
      'a day, month or year that exists',
      'write YYYY-MM-DD, YYYY-MM or YYYY',
    ),
  ],
]);
