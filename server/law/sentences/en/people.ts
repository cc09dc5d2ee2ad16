/** English: the groups and roles of SCOPES by name. */
import type { Scope } from '../../../contract/vocabulary.ts';
import type { Role } from '../../scope/scope.ts';

export const PEOPLE: Record<Scope, string> = {
  'trafficking-victims': 'every victim of trafficking',
  'child-victims-of-trafficking': 'child victims of trafficking',
  'women-victims-of-trafficking': 'women victims of trafficking',
  children: 'children',
  'child-victims-of-exploitation': 'child victims of exploitation',
  women: 'women',
  'persons-with-disabilities': 'persons with disabilities',
  'victims-of-organised-crime': 'victims of organised crime',
  witnesses: 'witnesses',
  'witnesses-and-victims': 'witnesses, and victims also where they do not testify',
  'victims-of-international-crimes': 'victims of international crimes',
  'forced-labourers': 'people in forced labour',
  'child-labourers': 'child labourers',
  'domestic-workers': 'domestic workers',
  workers: 'workers',
  'migrant-workers': 'migrant workers',
  'smuggled-migrants': 'smuggled migrants',
  'torture-victims': 'victims of torture',
  'prostituted-persons': 'people exploited in prostitution',
  'enslaved-persons': 'enslaved people',
  'persons-at-risk': 'people at risk of exploitation',
  refugees: 'refugees',
  'victim-supporters': 'those who help victims',
  everyone: 'everyone',
  offenders: 'offenders',
  states: 'States',
  institutions: 'institutions',
};

export const ROLES: Record<Role, string> = {
  offenders: 'it acts on offenders',
  states: 'it runs from State to State',
  institutions: 'it is about institutions',
  'victim-supporters': 'it protects those who help victims',
  everyone: 'it is addressed to the public',
  'persons-at-risk': 'it is about people at risk',
};
