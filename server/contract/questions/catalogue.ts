/**
 * The questions, in the order in which they are shown: what each is asked about, with an example, and what its answer
 * holds; `given`: what its statement takes besides, and nobody is asked for. A `date` of '' is the data's own day. Their words stand in server/law/sentences, language by language.
 */
import { TASKS, type Task } from '../vocabulary.ts';
import type { Question } from './columns.ts';

/** Tasks that are a power over a State, in the order in which they are told. */
const POWERS = [
  'reviews-implementation',
  'receives-reports',
  'receives-information',
  'hears-complaints',
  'inquires',
  'adjudicates',
  'recommends',
] as const satisfies readonly Task[];

export const QUESTIONS = {
  recovery: {
    parameters: { scope: 'trafficking-victims', state: 'KHM', date: '' },
    given: { duty: 'assist-victims-recovery' },
    columns: ['instrument', 'article', 'paragraph', 'force', 'stated', 'people', 'owes', 'trigger', 'since'],
  },
  'duties-by-person': {
    parameters: { scope: 'trafficking-victims', state: 'THA', date: '' },
    columns: ['duty', 'instrument', 'article', 'paragraph', 'force', 'stated', 'people', 'owes', 'trigger', 'since'],
  },
  'duty-owed': {
    parameters: { scope: 'trafficking-victims', state: 'KHM', duty: 'non-punishment', date: '' },
    columns: ['instrument', 'article', 'paragraph', 'force', 'stated', 'owes', 'people', 'trigger', 'since'],
  },
  'duty-begun': {
    parameters: { state: 'VNM', duty: 'identify-victims', date: '' },
    columns: ['since', 'instrument', 'article', 'paragraph', 'force', 'stated', 'owes', 'people'],
  },
  'duty-parties': {
    parameters: { scope: 'trafficking-victims', duty: 'residence-status', group: 'asean', date: '' },
    columns: ['instrument', 'article', 'paragraph', 'force', 'stated', 'owes', 'state', 'since'],
  },
  'duty-wording': {
    parameters: { scope: 'trafficking-victims', duty: 'compensation' },
    columns: ['instrument', 'article', 'paragraph', 'force', 'addressee', 'owes', 'people', 'trigger', 'count'],
  },
  'ngo-clauses': {
    parameters: {},
    given: { duty: 'civil-society-cooperation' },
    columns: ['instrument', 'article', 'paragraph', 'force', 'owes', 'trigger', 'note'],
  },
  standing: {
    parameters: { state: 'KHM', instrument: 'palermo-protocol', date: '2007-07-15' },
    columns: ['link', 'signed', 'deposited', 'since', 'until'],
  },
  'members-bound': {
    parameters: { group: 'asean', instrument: 'palermo-protocol', date: '2015-11-21' },
    columns: ['state', 'deposited', 'since'],
  },
  'members-changed': {
    parameters: { group: 'asean', instrument: 'palermo-protocol', date: '2015-11-21', until: '2026-11-24' },
    columns: ['day', 'state', 'event', 'deposited'],
  },
  'state-changed': {
    parameters: { state: 'KHM', date: '2006-12-31', until: '2026-11-24' },
    columns: ['day', 'instrument', 'event'],
  },
  reservations: {
    parameters: { instrument: 'palermo-protocol' },
    columns: ['state', 'article', 'paragraph', 'statement', 'note', 'made', 'until', 'objections'],
  },
  leaving: { parameters: {}, columns: ['instrument', 'state', 'notice', 'until', 'taken', 'note'] },
  directive: {
    parameters: { instrument: 'eu-directive-2011-36' },
    columns: ['state', 'since', 'due', 'until', 'note'],
  },
  difference: {
    parameters: { instrument: 'actip', than: 'palermo-protocol' },
    columns: ['duty', 'difference', 'force', 'thanForce'],
  },
  'shared-duties': { parameters: { date: '' }, columns: ['instrument', 'than', 'day', 'shared'] },
  'both-or-one': { parameters: { state: 'KHM', other: 'VNM', date: '' }, columns: ['instrument', 'who', 'since'] },
  'owed-between': {
    parameters: { state: 'THA', other: 'KHM', date: '' },
    given: { duties: ['safe-repatriation', 'accept-return-nationals'] },
    columns: ['instrument', 'article', 'paragraph', 'force', 'stated', 'addressee', 'owes', 'people', 'since'],
  },
  supervisors: {
    parameters: { state: 'THA', date: '' },
    // The Constitution gives powers over the conventions that a member of the organisation has ratified.
    given: { powers: POWERS, organisation: 'ilo', constitution: 'ilo-constitution' },
    columns: ['institution', 'power', 'instrument', 'article', 'paragraph', 'accepted', 'since', 'note'],
  },
  complaints: {
    parameters: { state: 'THA', date: '' },
    given: { organisation: 'ilo', constitution: 'ilo-constitution' },
    columns: ['institution', 'power', 'instrument', 'article', 'paragraph', 'accepted', 'since', 'note'],
  },
  'tasks-under': {
    parameters: { instrument: 'coe-thb' },
    given: { tasks: TASKS },
    columns: ['institution', 'task', 'article', 'paragraph', 'note'],
  },
  'tasks-of': {
    parameters: { institution: 'unicef' },
    given: { tasks: TASKS },
    columns: ['instrument', 'article', 'paragraph', 'task', 'note'],
  },
  'set-up': {
    parameters: {},
    columns: ['institution', 'founding', 'instrument', 'article', 'paragraph', 'maker', 'day', 'note'],
  },
  'help-with-duty': {
    parameters: { state: 'KHM', duty: 'assist-victims-recovery', date: '' },
    columns: ['institution', 'programme', 'how', 'reach', 'since', 'until', 'said', 'note'],
  },
  unhelped: { parameters: {}, columns: ['duty', 'instruments'] },
  helpers: { parameters: { state: 'KHM' }, columns: ['institution', 'role', 'helped', 'said', 'note'] },
  unanswered: {
    parameters: { state: 'KHM', date: '' },
    columns: ['duty', 'instrument', 'article', 'paragraph', 'force', 'stated', 'owes'],
  },
  'findings-state': {
    parameters: { state: 'KHM', duty: 'assist-victims-recovery' },
    columns: ['finding', 'claim', 'said', 'check'],
  },
  'findings-duty': {
    parameters: { duty: 'assist-victims-recovery' },
    columns: ['finding', 'form', 'about', 'claim', 'said', 'check'],
  },
  travel: {
    parameters: { instrument: 'palermo-protocol' },
    columns: ['instrument', 'link', 'than', 'paragraph', 'note'],
  },
  'firm-elsewhere': {
    parameters: { scope: 'trafficking-victims', instrument: 'palermo-protocol', group: 'asean', date: '' },
    columns: ['duty', 'instrument', 'article', 'paragraph', 'force', 'stated', 'owes', 'people', 'state'],
  },
  limits: {
    parameters: {},
    given: { first: 'palermo-protocol' },
    columns: [
      'instrument',
      'paragraph',
      'crimeAtHome',
      'crimeWithoutGroup',
      'protectionAtHome',
      'protectionWithoutGroup',
      'limit',
      'except',
    ],
  },
  definitions: {
    parameters: { state: 'KHM' },
    given: {
      first: 'palermo-protocol',
      // Trafficking, then what Palermo names among the forms of exploitation.
      concepts: [
        'concept/trafficking-in-persons',
        'concept/exploitation',
        'concept/exploitation-of-prostitution',
        'concept/forced-labour',
        'concept/slavery',
        'concept/debt-bondage',
        'concept/serfdom',
        'concept/servile-marriage',
        'concept/child-exploitation-transfer',
        'concept/servitude',
        'concept/organ-removal',
      ],
    },
    columns: [
      'concept',
      'instrument',
      'paragraph',
      'act',
      'means',
      'purpose',
      'childWithoutMeans',
      'victimConsent',
      'border',
      'organised',
      'claim',
      'note',
    ],
  },
  court: {
    parameters: { group: 'asean', instrument: 'palermo-protocol', date: '' },
    columns: ['state', 'other', 'paragraph', 'since'],
  },
  refoulement: {
    parameters: { state: 'THA', date: '' },
    given: { duty: 'non-refoulement' },
    columns: [
      'link',
      'instrument',
      'article',
      'paragraph',
      'force',
      'stated',
      'owes',
      'trigger',
      'than',
      'note',
      'since',
    ],
  },
  humanity: {
    parameters: { state: 'KHM', date: '' },
    given: {
      statute: 'rome-statute',
      // The Court's crimes, this crime, enslavement in it and what it means, and when a case is admissible.
      provisions: ['rome-statute/5', 'rome-statute/7', 'rome-statute/7-1-c', 'rome-statute/7-2-c', 'rome-statute/17'],
      duty: 'criminalise-enslavement',
      // Of the provisions that punish enslavement, those on crimes against humanity.
      home: ['khm-penal-code-2009/188'],
      findings: [
        'paulina-2025/f-085',
        'paulina-2025/f-086',
        'paulina-2025/f-087',
        'paulina-2025/f-088',
        'paulina-2025/f-089',
      ],
    },
    columns: ['link', 'provision', 'finding', 'claim', 'said', 'check', 'since'],
  },
  'still-bound': {
    parameters: { scope: 'trafficking-victims', state: 'SGP', instrument: 'ilo-c105', date: '' },
    columns: ['duty', 'instrument', 'article', 'paragraph', 'force', 'stated', 'owes', 'people', 'trigger', 'since'],
  },
  'theme-duties': {
    parameters: { scope: 'trafficking-victims', state: 'KHM', duty: 'effective-remedy', date: '' },
    columns: ['duty', 'instrument', 'article', 'paragraph', 'force', 'stated', 'owes', 'people', 'trigger', 'since'],
  },
  'theme-supervisors': {
    parameters: { state: 'THA', duty: 'abolish-forced-labour', date: '' },
    given: { powers: POWERS },
    columns: ['institution', 'power', 'instrument', 'article', 'paragraph', 'accepted', 'since', 'note'],
  },
  between: {
    parameters: { institution: 'aple', instrument: 'khm-tshtse-2008' },
    columns: ['link', 'helped', 'role', 'instrument', 'note'],
  },
} as const satisfies Record<string, Question>;
