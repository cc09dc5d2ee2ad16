/** English: what people call States, groups and duties beside their names in the data. */
export const SPOKEN_NAMES: Readonly<Record<string, string>> = {
  KHM: 'cambodian*',
  THA: 'thai, thais',
  VNM: 'vietnamese',
  IDN: 'indonesian*',
  MYS: 'malaysian*',
  PHL: 'philippine, filipino*',
  LAO: 'laotian*, lao',
  MMR: 'burmese',
  SGP: 'singaporean*',
  BRN: 'bruneian*',
  TLS: 'timorese',
  CHN: 'chinese',
  JPN: 'japanese',
  KOR: 'korea',
  PRK: 'korea',
  AUS: 'australian*',
  GBR: 'british, england',
  FRA: 'french',
  DEU: 'german, germans',
  NLD: 'dutch',
  ITA: 'italian*',
  IND: 'indian',
  NPL: 'nepalese, nepali',
  USA: 'american, usa',
  QAT: 'qatari',
  BGD: 'bangladeshi*',
  PAK: 'pakistani*',
  asean: 'southeast asia, south east asia, southeast asian, asean',
  eu: 'europe, eu, union',
  un: 'un',
  saarc: 'south asia, south asian',
  'palermo-protocol': 'palermo, trafficking protocol, un protocol',
  'ilo-c182': 'child labour convention, worst forms of child labour convention',
  'ilo-c029': 'forced labor convention',
  'coe-thb':
    'european convention on trafficking, european convention against trafficking, coe trafficking convention, council of europe trafficking convention, european trafficking convention, coe convention',
  'eu-directive-2011-36': 'directive 2011 36, eu directive, trafficking directive',
  'eu-directive-2024-1712': 'directive 2024 1712, 2024 directive',
  'khm-tshtse-2008': 'tshtse law',
  'refugee-convention-1951': 'refugee convention',
  'ilo-p029': '2014 protocol, protocol of 2014, forced labour protocol, forced labor protocol',
  'abolish-forced-labour': 'forced labour, forced labor, compulsory labour, suppress* forced labour',
  'abolish-servile-practices': 'debt bondage, serfdom, servile marriage, servile practices, forced marriage',
  'accept-return-nationals':
    'accept* return, accept* nationals, take back nationals, document* returning, accept* back',
  'aggravating-circumstances': 'aggravat*, aggravated',
  'asset-disposal-for-victims': 'return* of assets, assets for victims, confiscated assets for victims',
  'assist-victims-recovery':
    'recovery assistance, recovery of victims, help* victims recover, victim* recovery, psychological support, physical psychological and social recovery, victims recover, recovery',
  'awareness-raising': 'awareness, rais* awareness, public campaign*, information campaign*',
  'border-measures': 'border control*, border check*, carrier check*, border measures',
  'child-special-measures':
    'special measures for child*, special protection for child*, special care for child*, vulnerable victims',
  'civil-society-cooperation':
    'cooperat* with civil society, cooperat* with ngo*, work* with civil society, social partners',
  compensation: 'compensat*, restitution, damages, redress payment*',
  'confiscate-proceeds': 'confiscat*, seiz* proceeds, freez* assets, seize assets, proceeds of crime, asset seizure',
  'confiscation-cooperation': 'cooperation on confiscation, cooperat* to confiscate',
  'cooperate-with-icc': 'cooperat* with icc, cooperat* with international criminal court',
  corruption: 'corruption, bribery, corrupt officials',
  'criminalise-attempt-participation':
    'attempt, attempt* and participation, complicity, accomplice*, organising trafficking',
  'criminalise-child-exploitation':
    'sale of children, sexual exploitation of child*, child prostitution, child pornography, child sexual exploitation',
  'criminalise-document-offences': 'document offences, forged document*, fake passport*, document fraud',
  'criminalise-enslavement': 'criminali?e enslavement, punish enslavement, criminali?e slave trade',
  'criminalise-migrant-smuggling': 'migrant smuggling, people smuggling, smuggling of migrants, criminali?e smuggling',
  'criminalise-obstruction-of-justice': 'obstruct* of justice, obstruct* justice, intimidat* witnesses',
  'criminalise-organised-criminal-group': 'participation in organi?ed criminal, criminali?e organi?ed',
  'criminalise-trafficking':
    'criminali?e trafficking, criminali?ation of trafficking, criminali?ing trafficking, make trafficking a crime, punish trafficking, trafficking offence, criminali?e human trafficking',
  'criminalise-use-of-services':
    'use of victim* services, using services of victims, knowing use, clients of victims, use of services',
  'data-collection': 'data collection, statistics, collect data, collect statistics',
  'discourage-demand': 'demand, discourag* demand, reduce demand',
  'document-security': 'document security, secure document*, travel document*, verify documents, passport security',
  'domestic-implementation': 'domestic implementation',
  'due-diligence-private-sector': 'due diligence, supply chain*, business* duty, companies',
  'effective-penalties':
    'penalties, penalt* for trafficking, punish* traffickers, punishment for trafficking, sanctions, sentences, punishment of traffickers, proportionate penalties',
  'effective-prosecution':
    'prosecut* traffickers, investigat* and prosecut*, effective prosecution, investigate trafficking, investigation and prosecution, prosecution',
  'effective-remedy': 'effective remedy, remedies, remedy, access to remedy, redress',
  'eliminate-worst-forms-child-labour': 'child labour, child labor, worst forms, worst forms of child labour',
  'extradite-or-prosecute': 'extradite or prosecute, extradit* or prosecut*, prosecute or extradite, aut dedere',
  extradition: 'extradit*',
  'gender-equality': 'gender equality, equality of women, equality between women and men, gender',
  'identify-victims':
    'identif* victims, victim identification, identification of victims, identif* of trafficking victims, identif*, recogni?e victims, screen* victims',
  'inform-victims':
    'inform victims, information on rights, information for victims, informing victims, tell* victims their rights',
  'information-exchange':
    'exchange* of information, information exchange, share information, sharing information, exchange information, information sharing',
  'international-cooperation': 'international cooperation, cooperate internationally, cooperation between states',
  'joint-investigations': 'joint investigation*, investigate jointly',
  jurisdiction: 'jurisdiction',
  'labour-protection': 'labour inspection*, labor inspection*, labour protection, inspect workplaces',
  'law-enforcement-cooperation':
    'police cooperation, law enforcement cooperation, police cooperate, border agencies cooperat*',
  'legal-aid': 'legal aid, legal assistance, free lawyer, a lawyer, legal counsel',
  'liability-legal-persons':
    'liability of legal persons, corporate liability, liability of companies, company liability, legal persons',
  'minimum-age': 'minimum age, working age, age for work, age of employment',
  'money-laundering': 'money laundering, laundering, launder* money',
  'monitoring-mechanism':
    'monitoring mechanism*, national rapporteur*, reporting duty, monitoring and reporting, report to treaty body',
  'mutual-legal-assistance': 'mutual legal assistance, mla, mutual assistance',
  'national-action-plan':
    'action plan*, national plan*, plan of action, national action plan*, national strategy, national policy',
  'national-coordinating-body': 'national coordination, coordinating body, national coordinator, coordinat* body',
  'no-detention-of-victims':
    'detain* victims, detention of victims, lock* up victims, detention, detain*, jail* victims, imprison* victims, not detain',
  'non-discrimination': 'non discrimination, discriminat*, equal treatment',
  'non-punishment':
    'non punishment, non punishment principle, principle of non punishment, not punish* victims, punish* victims, not prosecut* victims, non prosecution of victims, prosecut* victims, non penali?ation, not punish, penali?* victims, victims for crimes they, non criminali?ation of victims',
  'non-refoulement': 'non refoulement, refoulement, refugee protection',
  'penal-sanctions-forced-labour':
    'punish* forced labour, penal* for forced labour, forced labour penal*, criminali?e forced labour, punish forced labor',
  'physical-safety-victims': 'physical safety, safety of victims, victim* safety, keep victims safe',
  'prevent-root-causes': 'root cause*, poverty, causes of trafficking, underlying causes',
  'prevention-programmes': 'prevention programme*, prevention polic*, prevent trafficking, prevention',
  'prohibit-slavery':
    'prohibit* slavery, ban* slavery, slavery, slave trade, servitude, abolish slavery, abolition of slavery',
  'prohibit-torture': 'prohibit* torture, torture, ill treatment',
  'protect-child-from-exploitation':
    'protect* child* from exploitation, protect* child*, child protection, child exploitation',
  'protect-migrants-rights': 'migrant* rights, rights of migrants, protect* migrants',
  'protect-victim-privacy':
    'privacy, protect* victims privacy, confidential*, victim* identity, protect* identity, anonymity',
  'recovery-reflection-period':
    'reflection period, recovery and reflection, recovery period, reflection, recovery and reflection period',
  'regulate-recruitment':
    'recruitment agenc*, employment agenc*, recruitment, recruiters, regulate recruitment, labour brokers',
  'residence-status':
    'residence permit*, residence status, stay permit*, residence, right to stay, permission to stay, permit to stay, visa, visas, let victims stay, allow* to stay',
  'safe-repatriation': 'safe repatriation, safe return, repatriat*, voluntary return',
  'social-reintegration': 'reintegrat*, social reintegration, reintegration of victims',
  'special-investigative-techniques': 'undercover, wiretap*, special investigati*, surveillance, controlled delivery',
  'specialised-authorities':
    'speciali?ed authorit*, speciali?ed police, speciali?ed unit*, special units, competent authorities',
  'suppress-exploitation-of-prostitution':
    'exploitation of prostitution, prostitution, procuring, brothel*, prostitution of others, pimp*',
  'suppress-traffic': 'suppress* traffic',
  'technical-assistance': 'technical assistance, capacity building, capacity',
  'train-officials':
    'train* officials, training of officials, train* police, training, train* judges, train* border guards, train*',
  'unconditional-assistance':
    'unconditional assistance, unconditional help, assistance not conditional, conditional on cooperation, without having to testify, condition* on testimony, consensual assistance',
  'victim-fund': 'victim* fund, fund for victims, funds for victims, trust fund',
  'victim-participation':
    'victim participation, hear* victims, views of victims, participat* in proceedings, victims be heard',
  'witness-protection': 'witness protection, protect* witnesses, protection of witnesses, protecting witnesses',
};
