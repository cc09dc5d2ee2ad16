/** Indonesian: the groups and roles of SCOPES by name. */
import type { Scope } from '../../../contract/vocabulary.ts';
import type { Role } from '../../scope/scope.ts';

export const PEOPLE: Record<Scope, string> = {
  'trafficking-victims': 'setiap korban perdagangan orang',
  'child-victims-of-trafficking': 'anak korban perdagangan orang',
  'women-victims-of-trafficking': 'perempuan korban perdagangan orang',
  children: 'anak',
  'child-victims-of-exploitation': 'anak korban eksploitasi',
  women: 'perempuan',
  'persons-with-disabilities': 'penyandang disabilitas',
  'victims-of-organised-crime': 'korban kejahatan terorganisasi',
  witnesses: 'saksi',
  'witnesses-and-victims': 'saksi, dan korban juga bila tidak bersaksi',
  'victims-of-international-crimes': 'korban kejahatan internasional',
  'forced-labourers': 'orang dalam kerja paksa',
  'child-labourers': 'pekerja anak',
  'domestic-workers': 'pekerja rumah tangga',
  workers: 'pekerja',
  'migrant-workers': 'pekerja migran',
  'smuggled-migrants': 'migran yang diselundupkan',
  'torture-victims': 'korban penyiksaan',
  'prostituted-persons': 'orang yang dieksploitasi dalam prostitusi',
  'enslaved-persons': 'orang yang diperbudak',
  'persons-at-risk': 'orang yang rentan dieksploitasi',
  refugees: 'pengungsi',
  'victim-supporters': 'pihak yang membantu korban',
  everyone: 'setiap orang',
  offenders: 'pelaku',
  states: 'negara',
  institutions: 'lembaga',
};

export const ROLES: Record<Role, string> = {
  offenders: 'ditujukan terhadap pelaku',
  states: 'berlaku antarnegara',
  institutions: 'mengenai lembaga',
  'victim-supporters': 'melindungi pihak yang membantu korban',
  everyone: 'ditujukan kepada masyarakat umum',
  'persons-at-risk': 'mengenai orang yang rentan dieksploitasi',
};
