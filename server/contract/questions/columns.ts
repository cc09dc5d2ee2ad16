/** The parameters that a question may take and the columns that its answer may have, each with its name in both languages. */
import type { NodeKind } from '../ontology.ts';

/** `kind`: of the node that it takes; `date` and `scope` take a day and a group of people. */
export const PARAMETERS = {
  state: { kind: 'Country', en: 'State', id: 'Negara' },
  other: { kind: 'Country', en: 'Other State', id: 'Negara lain' },
  instrument: { kind: 'Instrument', en: 'Instrument', id: 'Instrumen' },
  institution: { kind: 'Institution', en: 'Organisation', id: 'Organisasi' },
  than: { kind: 'Instrument', en: 'Compared with', id: 'Dibandingkan dengan' },
  duty: { kind: 'Obligation', en: 'Duty', id: 'Kewajiban' },
  group: { kind: 'Institution', en: 'Members of', id: 'Anggota' },
  date: { kind: 'date', en: 'On', id: 'Pada tanggal' },
  until: { kind: 'date', en: 'Up to', id: 'Sampai tanggal' },
  scope: { kind: 'scope', en: 'Whose case', id: 'Perkara siapa' },
} as const satisfies Record<string, { kind: NodeKind | 'date' | 'scope'; en: string; id: string }>;
export type Parameter = keyof typeof PARAMETERS;

export const COLUMN_KINDS = ['node', 'text', 'force', 'date', 'number', 'people'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

export const COLUMNS = {
  state: { kind: 'node', en: 'State', id: 'Negara' },
  other: { kind: 'node', en: 'Other State', id: 'Negara lain' },
  instrument: { kind: 'node', en: 'Instrument', id: 'Instrumen' },
  article: { kind: 'node', en: 'Article', id: 'Pasal' },
  duty: { kind: 'node', en: 'Duty', id: 'Kewajiban' },
  than: { kind: 'node', en: 'Towards', id: 'Terhadap' },
  institution: { kind: 'node', en: 'Institution', id: 'Lembaga' },
  helped: { kind: 'node', en: 'Helps', id: 'Membantu' },
  finding: { kind: 'node', en: 'Finding', id: 'Temuan' },
  check: { kind: 'node', en: 'Checked by', id: 'Diperiksa oleh' },
  paragraph: { kind: 'text', en: 'Paragraph', id: 'Ayat' },
  force: { kind: 'force', en: 'Wording', id: 'Rumusan' },
  thanForce: { kind: 'force', en: 'Wording compared', id: 'Rumusan pembanding' },
  owes: { kind: 'text', en: 'What exactly is owed', id: 'Apa tepatnya yang diwajibkan' },
  people: { kind: 'people', en: 'For whom', id: 'Untuk siapa' },
  addressee: { kind: 'text', en: 'Asked of', id: 'Ditujukan kepada' },
  trigger: { kind: 'text', en: 'When', id: 'Bilamana' },
  limit: { kind: 'text', en: 'Limit of the treaty', id: 'Batas perjanjian' },
  crimeAtHome: { kind: 'text', en: 'Crime: without a border', id: 'Pidana: tanpa lintas batas' },
  crimeWithoutGroup: { kind: 'text', en: 'Crime: without a group', id: 'Pidana: tanpa kelompok' },
  protectionAtHome: { kind: 'text', en: 'Protection: without a border', id: 'Pelindungan: tanpa lintas batas' },
  protectionWithoutGroup: { kind: 'text', en: 'Protection: without a group', id: 'Pelindungan: tanpa kelompok' },
  act: { kind: 'text', en: 'Act', id: 'Perbuatan' },
  means: { kind: 'text', en: 'Means', id: 'Cara' },
  purpose: { kind: 'text', en: 'Purpose', id: 'Tujuan' },
  childWithoutMeans: { kind: 'text', en: 'Child without means', id: 'Anak tanpa cara' },
  victimConsent: { kind: 'text', en: 'Consent', id: 'Persetujuan' },
  border: { kind: 'text', en: 'Border', id: 'Lintas batas' },
  organised: { kind: 'text', en: 'Group', id: 'Kelompok' },
  provision: { kind: 'node', en: 'Treaty or article', id: 'Perjanjian atau pasal' },
  about: { kind: 'node', en: 'About', id: 'Tentang' },
  except: { kind: 'text', en: 'Duties beyond that limit', id: 'Kewajiban di luar batas itu' },
  since: { kind: 'date', en: 'Since', id: 'Sejak' },
  until: { kind: 'date', en: 'Until', id: 'Hingga' },
  day: { kind: 'date', en: 'Day', id: 'Tanggal' },
  deposited: { kind: 'date', en: 'Deposited', id: 'Didepositkan' },
  signed: { kind: 'date', en: 'Signed', id: 'Ditandatangani' },
  notice: { kind: 'date', en: 'Notice given', id: 'Pemberitahuan' },
  taken: { kind: 'date', en: 'Notice taken back', id: 'Pemberitahuan ditarik' },
  due: { kind: 'date', en: 'Result due', id: 'Batas hasil' },
  made: { kind: 'date', en: 'Made', id: 'Dibuat' },
  standing: { kind: 'text', en: 'Standing', id: 'Kedudukan' },
  event: { kind: 'text', en: 'Event', id: 'Peristiwa' },
  difference: { kind: 'text', en: 'Difference', id: 'Perbedaan' },
  who: { kind: 'text', en: 'Who is bound', id: 'Siapa yang terikat' },
  statement: { kind: 'text', en: 'Kind of statement', id: 'Jenis pernyataan' },
  note: { kind: 'text', en: 'In short', id: 'Ringkasnya' },
  link: { kind: 'text', en: 'Link', id: 'Hubungan' },
  said: { kind: 'text', en: 'On whose word', id: 'Menurut siapa' },
  role: { kind: 'text', en: 'Role', id: 'Peran' },
  claim: { kind: 'text', en: 'What it says', id: 'Isinya' },
  form: { kind: 'text', en: 'Kind', id: 'Jenis' },
  count: { kind: 'number', en: 'States', id: 'Negara' },
} as const satisfies Record<string, { kind: ColumnKind; en: string; id: string }>;
export type Column = keyof typeof COLUMNS;

export type Question = {
  /** In plain words, and what the answer does and does not say. */
  en: { title: string; says: string; silent: string };
  id: { title: string; says: string; silent: string };
  /** With values that make a good example; a `date` of '' is the data's own day. */
  parameters: Partial<Record<Parameter, string>>;
  columns: readonly Column[];
};
