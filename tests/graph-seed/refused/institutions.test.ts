/** What institutions do: to whom, on what condition, where, in how many words, and for how long. */
import { swap } from '../../support/tiny-seed.ts';
import { at, testRefused } from './cases.ts';

const entrusts = (task: string, more: string) => ({
  'seed.yaml': swap('  PART_OF:', '  ENTRUSTS: { min: 1, max: 1 }\n  PART_OF:'),
  'links/ENTRUSTS.csv': `start,end,task,words,complainant,condition,source,pinpoint,confidence\npalermo-protocol/6,unodc,${task},${more},text,art 6,high\n`,
});
const helps = (more: string) => ({
  'seed.yaml': swap('  PART_OF:', '  HELPS_WITH: { min: 1, max: 1 }\n  PART_OF:'),
  'links/HELPS_WITH.csv': `start,end,how,reach,country,region,source,pinpoint,confidence\nunodc,assist-recovery,training,${more},text,p 1,high\n`,
});

const regions = (rows: string) => ({ 'law/regions.csv': `region,group,subregion,extent\n${rows}\n` });

testRefused([
  [
    'a complaint of nobody',
    entrusts('hears-complaints', ',,party'),
    at(
      'links/ENTRUSTS.csv:2:44',
      'complainant empty',
      'who may complain, and on what condition',
      'fill it from the text',
    ),
  ],
  [
    'a complaint on no condition',
    entrusts('hears-complaints', ',individual,'),
    at(
      'links/ENTRUSTS.csv:2:55',
      'condition empty',
      'who may complain, and on what condition',
      'fill it from the text',
    ),
  ],
  [
    'a condition of what is no complaint',
    entrusts('recommends', ',,party'),
    at('links/ENTRUSTS.csv:2:39', 'condition of the task "recommends"', 'an empty cell', 'empty the cell'),
  ],
  [
    'a task that is none',
    entrusts('advices', ',,'),
    at(
      'links/ENTRUSTS.csv:2:26',
      'task "advices"',
      'one of hears-complaints, inquires, adjudicates, reviews-implementation, receives-reports, receives-information, recommends, advises, assists, cooperates, decides, secretariat, depositary',
      'write "advises"',
    ),
  ],
  [
    'more words of a text than decide',
    entrusts('recommends', 'shall make such recommendations as it may deem fit,,'),
    at('links/ENTRUSTS.csv:2:37', '9 words', 'at most 6 words of the text', 'leave the words that decide'),
  ],
  [
    'help to a State that is not named',
    helps('State,,'),
    at(
      'links/HELPS_WITH.csv:2:38',
      'country empty beside reach "State"',
      'its country',
      'fill the cell, or correct the reach',
    ),
  ],
  [
    'help to one region told as worldwide',
    helps('world,,members-of-asean'),
    at(
      'links/HELPS_WITH.csv:2:39',
      'region "members-of-asean" beside reach "world"',
      'an empty cell',
      'empty the cell, or write reach "region"',
    ),
  ],
  [
    'help to a State that no node is',
    helps('State,XXX,'),
    at(
      'links/HELPS_WITH.csv:2:38',
      'country "XXX", which no node has',
      'the id of Country',
      'add it to nodes/Country.csv',
    ),
  ],
  [
    'help to a region of which nothing says what it holds',
    helps('region,,greater-mekong'),
    at(
      'links/HELPS_WITH.csv:2:40',
      'region "greater-mekong", of which law/regions.csv does not say which States it holds',
      'a region of law/regions.csv',
      'add its rows there',
    ),
  ],
  [
    'a region that holds nothing',
    regions('greater-mekong,,,some'),
    at(
      'law/regions.csv:2:16',
      'neither group nor subregion',
      'one of the two',
      'say what holds the States of the region',
    ),
  ],
  [
    'a region of a group and a subregion',
    regions('greater-mekong,unodc,South-eastern Asia,some'),
    at('law/regions.csv:2:16', 'a group and a subregion', 'one of the two', 'say what holds the States of the region'),
  ],
  [
    'a region of a group that no node is',
    regions('members-of-asean,aseen,,all'),
    at(
      'law/regions.csv:2:18',
      'group "aseen", which no node has',
      'the id of Institution or Instrument',
      'add it to nodes/Institution.csv or nodes/Instrument.csv',
    ),
  ],
  [
    'a subregion that no State has',
    regions('greater-mekong,,South-eastern Asie,some'),
    at(
      'law/regions.csv:2:17',
      'subregion "South-eastern Asie"',
      'a subregion of a State',
      'write "South-eastern Asia"',
    ),
  ],
  [
    'a subregion that lies in a region and is only touched by it',
    regions('greater-mekong,,South-eastern Asia,some\ngreater-mekong,,South-eastern Asia,all'),
    at(
      'law/regions.csv:3:1',
      '"greater-mekong: South-eastern Asia", which line 2 already has',
      'one row',
      'remove one of the two',
    ),
  ],
  [
    'a form that binds without binding',
    { 'nodes/Instrument.csv': swap('2003-12-25,,,text,high,the,binding', '2003-12-25,,,text,high,the,guidance') },
    at(
      'nodes/Instrument.csv:2:144',
      'effect "guidance" of the form "protocol"',
      '"binding"',
      'correct the effect, or the form',
    ),
  ],
  [
    'an end of what is no programme',
    {
      'nodes/Institution.csv': (text) => text.replace(',founded,', ',founded,until,').replace(',1997,', ',1997,2002,'),
    },
    at(
      'nodes/Institution.csv:2:68',
      'until 2002 of the form "un-organ"',
      'an end of a programme alone',
      'empty the cell',
    ),
  ],
]);
