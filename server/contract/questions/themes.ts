/** Questions on a theme, which one of its duties names, and on who stands between an organisation and a text. */
import type { Question } from './columns.ts';

export const THEME_QUESTIONS = {
  'theme-duties': {
    en: {
      title: 'Which duties bind a State on this theme, by which article, how firmly, since when?',
      says: 'All duties that share the theme of the one named: the people asked about first, then texts that name trafficking, then the firmest wording.',
      silent: 'Themes are the Atlas’s own order of the duties, not the treaties’.',
    },
    id: {
      title: 'Kewajiban mana yang mengikat Negara pada tema ini, menurut pasal mana, seberapa tegas, sejak kapan?',
      says: 'Semua kewajiban yang setema dengan yang disebut: orang yang ditanyakan dahulu, lalu teks yang menyebut perdagangan orang, lalu rumusan paling tegas.',
      silent: 'Tema adalah susunan Atlas sendiri, bukan susunan perjanjian.',
    },
    parameters: { scope: 'trafficking-victims', state: 'KHM', duty: 'effective-remedy', date: '' },
    columns: ['duty', 'instrument', 'article', 'paragraph', 'force', 'owes', 'people', 'trigger', 'since'],
  },
  'theme-supervisors': {
    en: {
      title: 'Who supervises this State on this theme, and with what power?',
      says: 'Bodies that monitor, or exercise jurisdiction under, its treaties that carry a duty of the theme of the one named.',
      silent:
        'A body watches the whole treaty, not the theme alone. Assistance and grades under a foreign law are no supervision.',
    },
    id: {
      title: 'Siapa yang mengawasi Negara ini pada tema ini, dan dengan kuasa apa?',
      says: 'Badan yang memantau, atau menjalankan yurisdiksi menurut, perjanjiannya yang memuat kewajiban setema.',
      silent:
        'Badan mengawasi seluruh perjanjian, bukan tema itu saja. Bantuan dan penilaian menurut hukum asing bukan pengawasan.',
    },
    parameters: { state: 'THA', duty: 'abolish-forced-labour', date: '' },
    columns: ['institution', 'link', 'instrument', 'since', 'note'],
  },
  between: {
    en: {
      title: 'Which institution links this organisation to that instrument?',
      says: 'Institutions that stand between the two, with how each is linked.',
      silent: 'A link through an institution is association, not obligation.',
    },
    id: {
      title: 'Lembaga mana yang menghubungkan organisasi ini dengan instrumen itu?',
      says: 'Lembaga di antara keduanya, beserta hubungannya.',
      silent: 'Hubungan lewat lembaga adalah keterkaitan, bukan kewajiban.',
    },
    parameters: { institution: 'aple', instrument: 'khm-tshtse-2008' },
    columns: ['link', 'helped', 'role', 'instrument', 'note'],
  },
} as const satisfies Record<string, Question>;
