/** English: the words by which a question in plain words is understood. */
import type { CueTexts } from '../cues.ts';
import { SPOKEN_NAMES } from './spoken-names.ts';

export const CUE_TEXTS: CueTexts = {
  titles: {
    path: 'How are the two linked in law?',
    card: 'What is it, what does it rest on, and what does it do?',
    clauses: 'Its clauses, article by article',
    parties: 'Who is party to it?',
    day: 'The law as it stood on a day',
    'matrix-duty': 'States and the duties that bind them, as a table',
    'matrix-instrument': 'States and treaties, as a table',
    'matrix-supervisor': 'States and who supervises them, as a table',
    'matrix-clause': 'Duties and the clauses of instruments, as a table',
    'matrix-task': 'Institutions and what instruments give them to do, as a table',
    'matrix-help': 'Institutions and the duties they help with, as a table',
    'matrix-these': 'These States side by side, as a table',
    'page-gaps': 'What is coded, and what is not',
    'page-sources': 'The sources',
    'page-help': 'Keys, and where to begin',
    'layout-map': 'On a map',
    'layout-timeline': 'Along a time line',
  },
  cues: {
    about:
      'tell me about, tell me, role, roles, task, tasks, mandate*, function*, what is, who is, what are, about, information, info, describe, explain, profile, overview',
    bound:
      'bound, bind*, party, parties, ratif*, acced*, accession, join*, sign*, status, standing, in force, force, apply, applies, adhere*, accept*, member to',
    whichStates:
      'who, which states, which countries, what countries, what states, members, member states, countries, states parties, which members, state parties',
    whichTreaties:
      'treaties, by treaty, by convention, which treaty, what treaty, conventions, instruments, which instrument, which convention, agreements, which laws, which texts',
    whichBodies:
      'which institution*, which organi*, which body, which bodies, what institution*, which agency, which agencies, institution*, organi?ation*',
    change:
      'chang*, new, happened, became, evolution, evolve*, develop*, join* between, join* since, newly, recently, moved, news',
    reserve:
      'reserv*, set* aside, opt* out, declaration* made, carve* out, exclude* clause, interpretative declaration*',
    beyond:
      'should, ought, would, when will, how will, will ever, what if, why, how many, how much, how often, how come, how likely',
    notBound:
      'not bound, not ratif*, not acceded, not joined, not signed, not part*, never ratif*, never joined, never signed, yet to ratify, yet to join, still outside, without ratif*, unratified, nor ratif*, neither ratif*, refus* to ratify, fail* to ratify, isn t part*, aren t part*, haven t ratif*, hasn t ratif*, didn t ratif*, haven t joined, hasn t joined',
    leave: 'denounc*, withdr*, left, leave*, leaving, exit*, quit*, pull* out, terminat*, ended membership',
    remain: 'still, remain*, continue*, after leaving, survive*, left over, other treaties, nonetheless, even so',
    directive: 'directive*, transpos*, union law, eu law, due date',
    differ:
      'differ*, broader, wider, narrower, stricter, better than, add, adds, added, addition*, firmer, stronger, weaker, softer, go* beyond, go* further, more than, versus, vs, compared to, contrast, new in, improve* on',
    compare: 'compar*, side by side, next to each other, contrast',
    common:
      'both, common, shared, share, overlap*, coincide, identical, only one, jointly, in common, only, same treaties, alone',
    goHome:
      'return*, go* home, goes home, went home, repatriat*, send* home, sent home, taken back, take back, brought home, coming home, return home',
    eachOther:
      'each other, one another, mutual*, reciprocal*, bilateral*, to each other, between them, both countries, both states, two countries, two states',
    supervise:
      'monitor*, supervis*, oversee*, oversight, watch*, committee*, treaty bod*, review* compliance, review, report* to, whom report*, whom have to report, must report, have to report, has to report, report* duties, report* obligation*, control body, inspect*, check* on, examine*, keep* an eye, scrutin*, holds to account, hold accountable',
    complain:
      'complain*, complaint*, petition*, communications, grievance*, sue, sued, suing, body against, bodies against, case against, claim* against, proceeding* against, action against, appeal against, hold to account before, bring* case before, take* case to',
    tasks:
      'who does what, does what, what tasks, tasks, mandate*, entrust*, by which clause, under which clause, may act, body act*, legal basis, legal base, legal foundation, role* institution*, role* bod*, role* organi?ation*, role* agenc*, function* institution*, function* bod*, give* task*, gives to do, assign*, responsible for what',
    setUp:
      'set up, establish*, created, creation of, founded, founding, came into being, come into being, by resolution, by treaty',
    nobody:
      'nobody help*, no institution*, no organi?ation*, no agenc*, no ngo*, no one help*, no body help*, without help, without helper, without support, without assistance, without any institution*, without institution*, without organi?ation*, unsupported, lack* support, lack* help',
    help: 'help*, assist, assists, assisting, assistance, support*, ngo*, charit*, work* in, active in, operat* in, aid, service provider*, shelter*, on the ground, funds, funding, donor*, programmes, projects, civil society',
    unanswered:
      'without matching, no matching, no national, no domestic, not implemented, unimplemented, no article, not transposed, lack* in law, no corresponding, without corresponding, without a national, not covered by its, unanswered, does not correspond, not reflected, not translated into, has not implemented, not yet implemented, failed to implement, not put into, not in law, not found in law, gap* in law*, gap* in legislation, missing from law*, missing from legislation, missing in law*, absent from law*, hole* in law',
    domestic:
      'national law, domestic law, own law, its law, national article*, national legislation, domestic legislation, implement*, at home, local law',
    literature:
      'literature, research*, stud*, finding*, scholar*, paper*, author*, academic*, critic*, article* say, writers, evidence, published, publications',
    missing:
      'missing, lack*, gap*, short, fall* short, weakness*, shortcoming*, fail*, deficien*, problem*, insufficient',
    influence:
      'influenc*, travel*, build* on, built on, based on, inspired*, refer* to, referenc*, cite*, supplement*, derive*, spread, descend*, draw* on, rests on, copied, follow* from, taken up',
    firm: 'mandatory, firm, firmly, compulsory, hard obligation, strict*, shall, binding elsewhere, obligatory, elsewhere',
    consider:
      'only asks, consider, considering, only consider, merely, asks to consider, soft, only ask*, encourage*, discretionary, optional',
    limits:
      'cross* no border, no border, without border*, not cross* border*, cross* border*, within one country, within country, inside one country, internal trafficking, domestic trafficking, purely domestic, no gang, without gang, gang, organised criminal group, organized criminal group, organised group, without organi?ed*, no organi?ed*, organi?ed crime behind, transnational element, local trafficking, single trafficker, individual trafficker, no crossing',
    define:
      'defin*, what is trafficking under, what is human trafficking under, what is human trafficking in, what is trafficking according, what counts as, counts as, meaning of, mean* by, elements of, what is meant, act means purpose, considered trafficking',
    court:
      'international court, world court, icj, dispute*, sue, sued, take* to court, court of justice, litigat*, adjudicat*, bring* case',
    sendBack:
      'deport*, expel*, send back, sent back, sending back, send* home, sent home, push* back, turn* away, refoul*, non refoulement, persecut*, remove a victim, trafficked refugee*, victim* refugee*, refugee* victim*',
    humanity: 'crime* against humanity, hague, international criminal court, enslavement, international crime',
    owe: 'must, oblig*, owe*, owed, duty, required, requir*, have to, has to, need to, bound to, shall, responsib*, commitment*, committed, supposed to, should, allow* to, permit* to, free to, forbidden, forbid*, prohibited from, banned from, bar* from, obligated',
    rights:
      'rights of, my client, client, clients, right of, rights, entitle*, owed to, protect*, towards, whose case, case of',
    recover: 'recover, recovery, recuperat*, rehabilitat*, psychological, heal, get well, medical care, counsel?ing',
    sinceWhen:
      'since when, from when, from what date, from which date, when did, when was, when has, how long, what date, starting when, as of when, when does, when must, which year, first day',
    wording:
      'wording, worded, word, words, say about, says about, clauses on, clauses about, clause* say, clause* ask*, read, phras*, formulat*, possibility, procedure or right, text of clauses, language of, drafted, clause on, side by side',
    namesNgos:
      'name ngo*, names ngo*, naming ngo*, mention* ngo*, name non governmental, names non governmental, naming non governmental, mention* non governmental, clause* on ngo*, clause* about ngo*, clause* on non governmental, clause* about non governmental, involve* ngo*, consult* ngo*, clause* on civil society, clause* about civil society, name civil society, names civil society, mention* civil society',
    asksFor:
      'ask for, asks for, require*, contain*, provide for, provides for, include*, mention*, impose*, deal* with, demand*, which instruments, which treaties',
    theme:
      'theme*, topic*, subject, area of, field of, matters of, on the theme, in the area, concerning, regarding, relating to, all duties',
    link: 'link*, connect*, path*, route, relat* to, relationship, relation, chain, get* to, get* from, lead* to, tie*, association, way from',
    between: 'between, stand* between, in the middle, connects, intermedia*, go between, bridge*, common institution',
    clauses:
      'all clauses, articles, article by article, clause by clause, every article, list articles, text of, provisions, clauses of, all articles, full text, contents of, read through',
    table: 'table, matrix, grid, overview table, spreadsheet, cross table, heat map, chart, all at once',
    each: 'each, every, all',
    duties: 'duties, obligations, by duty, by obligation, what they owe',
    notCoded:
      'not coded, uncoded, not read, missing data, missing from data, data gap*, gaps in data, not in data, coverage, incomplete, coded, how complete, not known',
    sources:
      'source, sources, bibliograph*, list of references, reference list, citations, where does data come from, data come from',
    helpPage:
      'help, shortcut*, keyboard, how do i use, how to use, how does this work, manual, guide, tutorial, instructions, getting started',
    map: 'map, on a map, world map, geograph*',
    timeline: 'timeline, time line, chronolog*, over time, in order of time, history',
  },
  names: SPOKEN_NAMES,
  people: {
    'trafficking-victims':
      'victims of trafficking, trafficking victim*, trafficked people, trafficked person*, every victim',
    'child-victims-of-trafficking':
      'child victim*, trafficked child*, trafficked girl*, trafficked boy*, children who were trafficked, child who was trafficked, children trafficked, child trafficking victim*, minor victim*, child victims of trafficking, trafficked minors',
    'women-victims-of-trafficking':
      'women victims, woman victim, trafficked women, trafficked woman, female victim*, women who were trafficked, woman who was trafficked',
    children: 'child, children, minors, minor, girls, boys, kids',
    'child-victims-of-exploitation': 'exploited child*, child victims of exploitation, sexually exploited child*',
    women: 'women, woman',
    'persons-with-disabilities': 'disabled, persons with disabilit*, people with disabilit*, disabilit*',
    witnesses: 'witness, witnesses',
    'forced-labourers': 'forced labourer*, forced laborer*, people in forced labour, victims of forced labour',
    'child-labourers': 'child labourer*, child laborer*, working children, child worker*',
    'domestic-workers': 'domestic worker*, maid*, housemaid*, household worker*',
    workers: 'worker*, labourer*, employee*',
    'migrant-workers': 'migrant worker*, migrant labour*, foreign worker*, labour migrant*',
    'smuggled-migrants': 'smuggled migrant*, smuggled people, smuggled person*',
    'torture-victims': 'torture victim*, victims of torture, tortured',
    'prostituted-persons': 'prostitut* person*, people in prostitution, sex worker*, exploited in prostitution',
    'enslaved-persons': 'enslaved, slaves, enslaved people',
    refugees: 'refugee*, asylum seeker*',
    offenders: 'offender*, trafficker*, perpetrator*',
  },
  months: [
    'january, jan',
    'february, feb',
    'march, mar',
    'april, apr',
    'may',
    'june, jun',
    'july, jul',
    'august, aug',
    'september, sep, sept',
    'october, oct',
    'november, nov',
    'december, dec',
  ],
  since: 'since, from, starting',
  after: 'after, later than',
  before: 'before, prior to',
  when: 'when, once',
  entering: 'bound, force, binding',
  until: 'until, till, before, up to, by',
  between: 'between, from',
  and: 'and, to, until, till',
  not: 'not through, not via, without, avoiding, avoid, except, but not, bypassing, excluding, without passing, not passing',
  via: 'via, through, passing, passing through, by way of, going through',
  negations: 'not no never t neither nor none nobody cannot',
  subject: 'trafficking trafficked human',
  law: 'law, act, statute',
  of: 'of, from, s, the',
  also: 'and',
  heads: 'who whom whose which what when where why how is are was were do does did can could may must has have',
  little:
    'a an the of to in on at for by with from and or is are was were be been has have had do does did it its they them their there this that these those any some i me my we us our you your he she his her what which who whom whose how why when where can could may might will would shall if so as than then into under about please show give list find see look want need not no yes also just really more most other others s t am being very much many ever both one two while whether between after before during upon against within per such like let today now currently present made make makes making provide provides provided give gives given giving offer offers take takes taken put say says said ask asks asked adopt adopts adopted ensure ensures grant grants granted allow allows introduce introduces guarantee guarantees afford affords issue issues extend extends become becomes found there according yet already even only own each every all gets get got go going goes long',
  field:
    'trafficking trafficked human person persons people victim victims law laws legal treaty treaties convention conventions instrument instruments protocol article articles clause clauses state states country countries nation national international text texts duty duties obligation obligations right rights case body bodies institution institutions organisation organisations organization organizations group groups member members government governments authorities anti against crime crimes protection provisions question date day year data atlas graph part parts place places',
};
