// What is at stake in each text, and where a visitor meets it: rows by key, judged by no word.
import type { en } from '../../src/messages/en.ts';

/** `A`: safety. `B`: what massage may do, and what a law may ask about. `C`: the rest. */
export type Risk = 'A' | 'B' | 'C';

/** Every key of the words, whether it holds others or a text. */
type KeyIn<Node> = Node extends string | readonly unknown[]
  ? never
  : { [Key in keyof Node & string]: Key | `${Key}.${KeyIn<Node[Key]>}` }[keyof Node & string];

/** The same field of every condition, or of every style. */
type FieldOf<Part extends 'conditions' | 'modalities'> =
  `${Part}.*.${keyof (typeof en)[Part][keyof (typeof en)[Part]] & string}`;

type Part = Exclude<keyof typeof en, 'regions'>;
interface Row {
  readonly risk: Risk;
  readonly where: string;
}

/** Each part of the words, in the order of the sheet. What is listed in `within` differs from its part. */
export const parts: Readonly<Record<Part, Row & { readonly title: string }>> = {
  flags: { title: 'Safety signs and facts', risk: 'A', where: 'Line to tick; read back on the result' },
  flagReasons: { title: 'Why each of them matters', risk: 'A', where: 'Result or emergency, below the sign' },
  emergency: { title: 'Emergency', risk: 'A', where: 'Emergency screen' },
  turnTo: { title: 'Whom to turn to', risk: 'A', where: 'In sentences, for {who}' },
  // Its risk and its place are those of the texts that it stands in for.
  carer: { title: 'For someone who answers for another person', risk: 'C', where: '' },
  // Its place is theirs too, and a law asks about all of it.
  wellness: { title: 'For a place for well-being', risk: 'B', where: '' },
  questionnaire: { title: 'Questions', risk: 'C', where: 'On every question' },
  result: { title: 'Result', risk: 'C', where: 'Result' },
  conditions: { title: 'What it may be', risk: 'B', where: 'Result, what the answers sound like' },
  modalities: { title: 'Styles of massage', risk: 'B', where: 'Result, styles' },
  claims: { title: 'What massage may do', risk: 'B', where: 'Result, beside how much research there is' },
  glossary: { title: 'Meanings of words', risk: 'B', where: 'Opens beside the word' },
  referenceNotes: { title: 'Notes on studies', risk: 'B', where: 'Result, references' },
  summary: { title: 'Summary for the therapist', risk: 'C', where: 'Summary' },
  intro: { title: 'First page', risk: 'C', where: 'First page' },
  joins: { title: 'How texts stand side by side', risk: 'C', where: 'Everywhere' },
  languageSwitch: { title: 'Switch of languages', risk: 'C', where: 'First page' },
  references: { title: 'References', risk: 'C', where: 'Result, references' },
  installationCheck: {
    title: 'For whoever looks after the website',
    risk: 'C',
    where: 'Check of the installation; no visitor sees it',
  },
};

/** The longest that a key begins with holds. */
export const within: readonly (Partial<Row> & {
  readonly under: KeyIn<typeof en> | FieldOf<'conditions' | 'modalities'>;
})[] = [
  { under: 'intro.facts.guide', risk: 'B' },
  { under: 'intro.facts.privacy', risk: 'B' },
  { under: 'intro.privacy', risk: 'B' },

  { under: 'questionnaire.screens', where: 'Heading of a screen' },
  { under: 'questionnaire.screens.safety', risk: 'A', where: 'Heading of the safety signs' },
  { under: 'questionnaire.screens.safety-more', risk: 'A', where: 'Heading of more safety signs' },
  { under: 'questionnaire.screens.health', risk: 'A', where: 'Heading of the health questions' },
  { under: 'questionnaire.screens.late', risk: 'A', where: 'Heading of safety signs, late' },
  { under: 'questionnaire.questions', where: 'Question' },
  { under: 'questionnaire.questions.pregnancy', risk: 'A' },
  { under: 'questionnaire.questions.health-groups', risk: 'A' },
  { under: 'questionnaire.questions.checked', risk: 'A' },
  { under: 'questionnaire.groups', where: 'Heading within a list' },
  // An answer to any other question may raise a safety flag.
  { under: 'questionnaire.options', risk: 'A' },
  { under: 'questionnaire.options.who', risk: 'C' },
  { under: 'questionnaire.options.help', risk: 'C' },
  { under: 'questionnaire.options.where', risk: 'C' },
  { under: 'questionnaire.options.firmness', risk: 'C' },
  { under: 'questionnaire.options.day', risk: 'C' },
  { under: 'questionnaire.options.wishes', risk: 'C' },
  { under: 'questionnaire.none', risk: 'A', where: 'Answer to every list of signs' },
  { under: 'questionnaire.pass', risk: 'A', where: 'Button of the health questions' },
  { under: 'questionnaire.checkedOne', risk: 'A', where: 'Question' },
  { under: 'questionnaire.yes', risk: 'A', where: 'Answer to the question before' },
  { under: 'questionnaire.pain', risk: 'A', where: 'Scale of pain' },
  { under: 'questionnaire.map', where: 'Question where it is felt' },
  { under: 'questionnaire.carer', where: 'First page, once it is for another person' },

  { under: 'result.note', risk: 'B' },
  { under: 'result.outcomes', risk: 'B', where: 'Result, at the top' },
  { under: 'result.windDown', risk: 'B' },
  { under: 'result.stop', risk: 'A', where: 'Result, where massage waits for a check' },
  { under: 'result.askFirst', risk: 'A', where: 'Result, where somebody must agree first' },
  { under: 'result.wait', risk: 'A', where: 'Result, where massage waits until something is over' },
  { under: 'result.see', risk: 'A', where: 'Result, notices' },
  { under: 'result.seeToo', risk: 'A', where: 'Result, notices' },
  { under: 'result.ask', risk: 'A', where: 'Result, notices' },
  { under: 'result.mention', risk: 'A', where: 'Result, notices' },
  { under: 'result.hurts', risk: 'A', where: 'Result, notices' },
  { under: 'result.newMedicine', risk: 'A', where: 'Result, notices' },
  { under: 'result.newHeadache', risk: 'A', where: 'Result, notices' },
  { under: 'result.cleared', risk: 'A', where: 'Result, what was already checked' },
  { under: 'result.tell', risk: 'A', where: 'Result, what to mention' },
  { under: 'result.card', where: 'Result, in short' },
  { under: 'result.card.questions', risk: 'A' },
  { under: 'result.later', risk: 'A' },
  { under: 'result.tips', risk: 'A', where: 'Result, good to know' },
  { under: 'result.postnatal', risk: 'B', where: 'Result, styles' },
  { under: 'result.flagAndReason', risk: 'A', where: 'Result, notices' },
  { under: 'result.notWith', risk: 'A', where: 'Result, styles' },
  { under: 'result.matches', risk: 'B' },
  { under: 'result.matchesTold', risk: 'B' },
  { under: 'result.matchesNote', risk: 'B' },
  { under: 'result.bands', risk: 'B', where: 'Result, above a name' },
  { under: 'result.soundsLike', risk: 'B', where: 'Result, at the top' },
  { under: 'result.details', where: 'Result, before a list' },
  { under: 'result.details.doctor', risk: 'A' },
  { under: 'result.details.first', risk: 'A' },
  { under: 'result.details.avoid', risk: 'A' },
  { under: 'result.evidence', risk: 'B', where: 'Result, beside what massage may do' },
  { under: 'result.modalitiesNote', risk: 'B', where: 'Result, styles' },
  { under: 'result.modalitiesAfterOk', risk: 'A', where: 'Result, styles' },
  { under: 'result.notNow', risk: 'A', where: 'Result, styles' },
  { under: 'result.pressureSpans', risk: 'A', where: 'Result, styles' },
  { under: 'result.startsLighter', risk: 'A', where: 'Result, styles' },
  { under: 'result.pressure', risk: 'A', where: 'Result, pressure' },
  { under: 'result.steer', risk: 'A', where: 'Result, pressure' },
  { under: 'result.bar', risk: 'A', where: 'Result, pressure' },
  { under: 'result.dial', risk: 'A', where: 'Result, picture of pressure' },
  { under: 'result.timeline', where: 'Result, what to expect' },
  { under: 'result.timeline.steps.after', risk: 'A' },
  { under: 'result.booking', where: 'Result, booking' },
  { under: 'result.booking.stopText', risk: 'A' },
  { under: 'result.booking.askText', risk: 'A' },
  { under: 'result.booking.waitText', risk: 'A' },
  { under: 'result.booking.under16', risk: 'A' },
  { under: 'result.booking.under18', risk: 'A' },
  { under: 'result.booking.talk', risk: 'A' },
  { under: 'result.booking.labelTalk', risk: 'A' },
  { under: 'result.booking.labelLater', risk: 'A' },
  { under: 'result.disclaimer', risk: 'A', where: 'Result, at the end' },

  { under: 'conditions.*.first', risk: 'A', where: 'Result, what usually comes first' },
  { under: 'conditions.*.doctor', risk: 'A', where: 'Result, signs to see a doctor about' },
  { under: 'conditions.*.mix', where: 'Result, what can look alike' },
  { under: 'modalities.*.avoid', risk: 'A', where: 'Result, when a style does not suit' },

  { under: 'summary.denied', risk: 'A' },
  { under: 'summary.safety', risk: 'A' },
  { under: 'summary.notCleared', risk: 'A' },
  { under: 'summary.askNames', risk: 'A' },
  { under: 'summary.pain', risk: 'A' },
  { under: 'summary.start', risk: 'A' },
  { under: 'summary.ceiling', risk: 'A' },
  { under: 'summary.ask', risk: 'A', where: 'What to ask the doctor' },
  { under: 'summary.take', where: 'Buttons of the summary' },
];
