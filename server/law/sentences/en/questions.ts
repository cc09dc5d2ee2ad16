/** English: the legal questions in plain words, and what each answer does and does not say. */
import type { QuestionTexts } from '../question-texts.ts';
import { COLUMN_NAMES, PARAMETER_NAMES } from './columns.ts';

const QUESTIONS: QuestionTexts['questions'] = {
  recovery: {
    title: 'How is a State bound to help victims recover, and which victims?',
    says: 'Each clause in force for it: people asked about first, then texts that name trafficking, then the firmest wording.',
    silent: 'Not what its own law or practice does; a clause for children or workers is not owed to every victim.',
  },
  'duties-by-person': {
    title: 'Whose case is it? What does a State owe this person?',
    says: 'The duties of protection that cover this person, those that name trafficking first.',
    silent:
      'Not duties of prosecution or prevention. A convention on forced labour reaches a victim only through forced labour.',
  },
  'duty-owed': {
    title: 'Is a State bound by this duty, and to what exactly?',
    says: 'Each clause in force for it and what exactly it asks.',
    silent: '“Make it possible not to punish” is not “must not punish”. No row means not coded, never “free to”.',
  },
  'duty-begun': {
    title: 'Since when must a State do this?',
    says: 'The clauses in order of the day on which each began to bind it.',
    silent: 'Training officials is another duty than identifying victims. No row is “not coded”, not “not obliged”.',
  },
  'duty-parties': {
    title: 'Which instruments ask for this duty, and whom in a group do they bind?',
    says: 'Each clause with each State that is a member on the day and that it binds.',
    silent:
      'Clauses that bind no member, or reach victims only through a second treaty, are not shown. A directive binds by EU law, not as a treaty.',
  },
  'duty-wording': {
    title: 'What does each clause on this duty ask: a possibility, a procedure or a right?',
    says: 'All clauses on one duty side by side.',
    silent: 'The same wording is not the same duty: read what is owed before the line.',
  },
  'ngo-clauses': {
    title: 'Which clauses name non-governmental organisations or civil society?',
    says: 'It rests on the clauses coded as asking States to work with civil society, each in its own wording, with what it asks and in short whom it names.',
    silent:
      'The duty takes in employers’ and workers’ organisations too: some clauses name those alone. Tasks of bodies that consult such organisations, and rights to complain, are other questions. A clause that was not read is not “no”.',
  },
  standing: {
    title: 'Was this State bound on this day?',
    says: 'Its standing, with the event and the clause that decide it.',
    silent: 'Where a day is not known, the answer is an interval, not a guess.',
  },
  'members-bound': {
    title: 'Which members of a group did this instrument bind on this day?',
    says: 'Those that were members on the day and for which the instrument was in force.',
    silent: 'Who joined the group later, or had left it, is not listed, even if the treaty bound it.',
  },
  'members-changed': {
    title: 'What changed between two days for the members of a group?',
    says: 'Each member that became bound, ceased to be, joined the group or left it, after the first day and up to the second.',
    silent: 'Reservations made or withdrawn in between are not shown.',
  },
  'state-changed': {
    title: 'What changed for one State between two days?',
    says: 'Treaties that began or ceased to bind it.',
    silent: 'Not changes in its own law.',
  },
  reservations: {
    title: 'Which States have set aside a clause that protects victims?',
    says: 'Statements of substance, or on the reading, of articles that protect.',
    silent:
      'Opting out of the court clause is no such statement. For some parties a statement is recorded that nobody has read.',
  },
  leaving: {
    title: 'Who has left a treaty, or is leaving?',
    says: 'Notices, the day on which each ends the bond, and those taken back.',
    silent: 'A notice is not yet an exit, and other treaties on the same subject go on.',
  },
  directive: {
    title: 'Whom does a directive of the Union bind?',
    says: 'Member States, from when, and by when the result is due.',
    silent: 'Nobody is “party” to a directive. A member that is not addressed has no row.',
  },
  difference: {
    title: 'What does one instrument add to another, or make firmer?',
    says: 'The firmest wording of each on every duty: new, firmer, the same, softer, coded only in the other; or that it cannot be said, where a clause that could change it was not read.',
    silent: 'The wording alone is compared; for whom and when may differ: open the evidence.',
  },
  'shared-duties': {
    title: 'Which instruments have clauses on the same duty?',
    says: 'Pairs of instruments adopted by the day, each with the duties on which both have a clause; whom these bind is not asked.',
    silent:
      'Clauses that nobody has read are not counted, so no row is not “nothing in common”; an instrument whose day of adoption is not in the data stands in no pair. The same duty may be worded more firmly in one than in the other.',
  },
  'both-or-one': {
    title: 'What binds both of two States, and what only one?',
    says: 'Treaties by whom they bind on the day.',
    silent:
      'Whether a treaty works between the two also depends on reservations; which government acceded for a State that two claimed to speak for is not in the data.',
  },
  'owed-between': {
    title: 'What do two States owe each other when a victim goes home?',
    says: 'Clauses on return that bind both, since the later of the two days.',
    silent: 'Bilateral memoranda are not in the data.',
  },
  supervisors: {
    title: 'Who supervises this State, and with what power?',
    says: 'Each body with each power that a clause gives it: reports and how often, complaints and whose, inquiries, and whether the State has accepted them.',
    silent:
      'Rules of procedure, follow-up and practice are not coded. A grade given under a foreign law is no supervision under a treaty; links of low confidence are only counted.',
  },
  complaints: {
    title: 'Where can a victim or an NGO complain against this State, and on what condition?',
    says: 'Each body that hears complaints of others than States, by which clause, of whom and on what condition; since when the treaty binds; whether the State has accepted, where it must.',
    silent:
      'Most clauses name individuals: whether an NGO may act for a victim is for each text. The right of representation under the ILO Constitution is that of employers’ and workers’ organisations alone. Procedures whose clause is not in the data have no row, such as those of the third Protocol to the Convention on the Rights of the Child; nor have regional courts and national ones.',
  },
  'tasks-under': {
    title: 'Who does what under this instrument, by which article?',
    says: 'Each body for which it provides or to which it gives a task, with article and paragraph; tasks of a depositary last.',
    silent:
      'What later decisions, rules of procedure or practice added is not coded. An article without a row is not “no task”; links of low confidence, such as to articles that nobody has read, are only counted.',
  },
  'tasks-of': {
    title: 'By which clause does this body act?',
    says: 'Each article that provides for it or gives it a task, instrument by instrument.',
    silent:
      'A mandate by a resolution that is not in the data has no row, and a body without one may still act by it. A task given to a larger body of which it is part stands with that body.',
  },
  'set-up': {
    title: 'Which bodies were set up by treaty, and which by resolution?',
    says: 'Each body with the article that provides for it, or the body that decided on it, treaties first.',
    silent:
      'Not every body of the data has its origin coded: no row is not “set up by nobody”. Where a treaty only says how a body is composed, it may have been there before.',
  },
  'help-with-duty': {
    title: 'Which institution helps this State with this duty, and on whose word?',
    says: 'Help in the State first, then to a region that holds it, then worldwide, each told as such, with its source.',
    silent:
      'Help to a region or to any State does not say that this State received it. Where the data do not say whether a region holds the State, the help is only counted as not known. What is over on the day has no row; no row is not “nobody helps”.',
  },
  unhelped: {
    title: 'With which duties does no institution in the data help?',
    says: 'Duties that clauses in the data impose and with which no help of any institution, to any State, is in the data.',
    silent:
      'Not in the data is not “nobody helps”: sources on help were read in part. Help that is over counts as help here; a body that watches a treaty does not.',
  },
  helpers: {
    title: 'Who helps in this State, and on whose word?',
    says: 'Help to the State or to its national bodies; each row opens its source.',
    silent: 'What one paper alone reports is that paper’s word, not a fact that others confirm.',
  },
  unanswered: {
    title: 'To which duties towards every victim does no national article in the data correspond?',
    says: 'Firm and qualified duties without a coded article, and how many articles were read.',
    silent: 'No coded article is not “no answer at home”: most of the law was not read.',
  },
  'findings-state': {
    title: 'What does the literature find missing in this State on this duty, and who differs?',
    says: 'Claims of a gap with the checks beside them.',
    silent: 'Many claims of one paper are one study.',
  },
  'findings-duty': {
    title: 'Which findings concern this duty, and who is said to fall short?',
    says: 'Findings of the literature, whom or what each is about, and their checks.',
    silent: "A finding is its author's word, not law.",
  },
  travel: {
    title: 'How did this instrument travel into others?',
    says: 'Which supplement it, build on it or refer to it, and on which it rests.',
    silent: 'Only whole instruments are linked, not clauses.',
  },
  'firm-elsewhere': {
    title: 'Where is a duty firm that this instrument only asks to consider?',
    says: 'Mandatory clauses of other treaties in force for members of a group.',
    silent:
      'Firm for other people is not firm for every victim: read for whom. Clauses that reach victims through a second treaty are not shown.',
  },
  limits: {
    title: 'Does the treaty reach trafficking that crosses no border and has no gang behind it?',
    says: 'For each treaty with a coded limit: the crime and the protection of victims apart, and the duties beyond the limit.',
    silent:
      'Under Palermo the crime must be punished everywhere, but its protection stops at Article 4: no “every victim” without it. A treaty that is not listed has no limit in the data, which is not to say that it has none.',
  },
  definitions: {
    title: 'What counts as trafficking: Palermo, Europe, South Asia, ASEAN, and the State’s own law?',
    says: 'The elements of each definition of trafficking, then what the forms of exploitation mean, in short words of the Atlas.',
    silent:
      'A form without a row has no definition in the data. The short words are no quotation. “Not read” and “not coded” are not “no”; a ratified treaty does not make the national definition the same.',
  },
  court: {
    title: 'Between which members of a group can a dispute under a treaty reach the International Court?',
    says: 'Pairs of parties neither of which set the clause aside, with the clause.',
    silent:
      'A reservation works both ways: with a State that made one, neither may go to the Court. A pair with a party later than the list of statements, or of a treaty whose statements were not read, is counted as not known. A statement made after the list was read is not in the data.',
  },
  refoulement: {
    title: 'May this State send home a victim who is a refugee?',
    says: 'Duties in force not to send back, Article 33 of the Refugee Convention and its Protocol of 1967 among them, and clauses that leave other law untouched.',
    silent:
      'Whether a person is a refugee is not decided here, and a clause that leaves refugee law untouched adds no duty of its own. Custom, the African refugee convention of 1969, and what courts read into the ban on ill-treatment were not read.',
  },
  humanity: {
    title: 'Is trafficking a crime against humanity for this State, in The Hague and at home?',
    says: 'The chain of conditions, each with its article; then what is claimed about it, each claim beside its checks.',
    silent:
      'A law that punishes slavery as an ordinary crime is no law on crimes against humanity. Trafficking is no crime against humanity as such. A gap in the law at home opens the Court’s door (Article 17), it does not shut it: a claim that says otherwise is its author’s.',
  },
  'still-bound': {
    title: 'What still binds a State that has left a treaty?',
    says: 'Clauses of its other treaties on the same duties, in force for it on the day; nothing for a State that has not left.',
    silent:
      'Duties that arose before the end are not shown. For whom and when a clause holds may differ from the treaty that was left.',
  },
  'theme-duties': {
    title: 'Which duties bind a State on this theme, by which article, how firmly, since when?',
    says: 'All duties that share the theme of the one named: the people asked about first, then texts that name trafficking, then the firmest wording.',
    silent: 'Themes are the Atlas’s own order of the duties, not the treaties’.',
  },
  'theme-supervisors': {
    title: 'Who supervises this State on this theme, and with what power?',
    says: 'Bodies of its treaties that carry a duty of the theme of the one named, with each power that a clause gives them.',
    silent:
      'A body watches the whole treaty, not the theme alone. Assistance and grades under a foreign law are no supervision.',
  },
  between: {
    title: 'Which institution links this organisation to that instrument?',
    says: 'Institutions that stand between the two, with how each is linked.',
    silent: 'A link through an institution is association, not obligation.',
  },
};

export const QUESTION_TEXTS: QuestionTexts = {
  questions: QUESTIONS,
  parameters: PARAMETER_NAMES,
  columns: COLUMN_NAMES,
};
