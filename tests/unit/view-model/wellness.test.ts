// What a place for well-being says to its visitors: many of them, in each language, on every page that has words.
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { freeLaw, lawInForce } from '../../../src/config/law.ts';
import { conditionIds } from '../../../src/knowledge/ids.ts';
import { safetyFlags } from '../../../src/knowledge/safety-flags.ts';
import { forCarer } from '../../../src/messages/carer.ts';
import { clinicLanguage } from '../../../src/messages/clinic-language.ts';
import { en } from '../../../src/messages/en.ts';
import { load } from '../../../src/messages/languages.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { introView } from '../../../src/view-model/questions/intro-view.ts';
import type { ResultInput } from '../../../src/view-model/result/result-input.ts';
import { resultView } from '../../../src/view-model/result/result-view.ts';
import type { GuideView, ResultView } from '../../../src/view-model/result/types.ts';
import { summary } from '../../../src/view-model/summary/summary.ts';
import { whatToAsk } from '../../../src/view-model/summary/what-to-ask.ts';
import { shippedLanguages } from '../../support/shipped-languages.ts';
import { otherVisitors, type PlannedAnswers, typicalVisitors, visit } from '../../support/visitors.ts';
import { withAttributes } from '../config/given.ts';

for (const [tag, messages] of Object.entries(shippedLanguages)) load({ tag, messages });

const { config } = withAttributes({ 'clinic-name': 'Studio Lune', 'booking-url': '/book' });
const day = new Date(2026, 10, 23);

/** Everybody that the clinical text describes, for themselves and for somebody else; and one for each safety flag. */
const described: readonly PlannedAnswers[] = [
  ...Object.values(typicalVisitors),
  ...otherVisitors.map(({ plan }) => plan),
];
const flagged = safetyFlags.map(({ id, tier }) => ({
  help: ['pain', 'headaches', 'swelling', 'scar', 'cancer', 'sleep', 'stress'],
  where: ['low-back', 'neck', 'calf', 'wrist-hand'],
  [tier === 'emergency' ? 'safety' : 'health']: [id],
}));
const visits = [
  ...[...described, ...flagged].map(plan => [plan, 'me'] as const),
  ...described.map(plan => [plan, 'someone-else'] as const),
].map(([plan, who]) => {
  const { walk, given } = visit({ pain: 4, firmness: 4, ...plan }, { who: [who] });
  return { walk, given, assessment: assess(walk.answers, config) };
});

const inRegime = (regime: 'health' | 'wellness', tag: string, country: string) => ({
  law: lawInForce({ regime }, country, tag),
  language: clinicLanguage(tag, country, {}, regime),
});

const inputOf = (
  visitor: (typeof visits)[number],
  { law, language }: Pick<ResultInput, 'law' | 'language'>,
): ResultInput => ({ ...visitor, config, language, ...(law && { law }), pageSearch: '' });

const isGuide = (view: ResultView): view is GuideView => view.kind === 'guide';

const textsIn = (node: unknown): readonly string[] => {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsIn) : [];
};

/** All the words that a visitor, the therapist and a doctor read of a result. */
function textsOf(input: ResultInput): readonly string[] {
  const view = resultView(input);
  const told = isGuide(view) ? [summary(view, input, day), whatToAsk(view, input, day)] : [];
  return textsIn([view, told]);
}

/**
 * What stays in every regime: what the visitor was asked and has ticked, and what is said for safety. Marks that stand
 * where a value is put in cut a text in two.
 */
function always(all: Messages): readonly string[] {
  const parts = [all, forCarer(all)].flatMap(
    ({ questionnaire, flags, flagReasons, turnTo, emergency, ...m }) => [
      questionnaire,
      flags,
      flagReasons,
      turnTo,
      emergency,
      Object.values(m.conditions).map(({ doctor }) => doctor),
      Object.values(m.modalities).map(({ avoid }) => avoid),
      m.result.tips['cancer-team'],
      m.result.tips['treated-areas'],
      m.result.newHeadache,
      m.result.newMedicine,
      m.result.pressure.reasons,
      m.result.stop,
      m.result.timeline.steps.after,
    ],
  );
  const whole = textsIn(parts).flatMap(text => text.split(/\{\w+\}/));
  return [...new Set(whole)].filter(text => text.length > 3).sort((a, b) => b.length - a.length);
}

/** The texts of all visitors, each once. */
const allTexts = ({ law, language }: ReturnType<typeof inRegime>): readonly string[] => [
  ...new Set([
    ...textsIn(introView({}, config, language)),
    ...visits.flatMap(visitor => textsOf(inputOf(visitor, { law, language }))),
  ]),
];

interface Place {
  readonly tag: string;
  readonly country: string;
  /** What the contract for languages bans, and illnesses by their plain names. */
  readonly banned: RegExp;
}

/** The only place where that word stands. */
const notADiagnosis = /pas un diagnostic|no (es )?un diagnóstico/gi;

const places: Readonly<Record<string, Place>> = {
  'A French studio': {
    tag: 'fr-FR',
    country: 'FR',
    banned:
      /thérap|\bsoins?\b|\btrait(e|er|ement)|patient|diagnosti|soulage|guéri|fibromyalgi|migraine|sciatique|insomni|carpien|arthrose|lymphœdème|cancer|coup du lapin/i,
  },
  'A studio that speaks French, nobody knows where': {
    tag: 'fr',
    country: '',
    banned:
      /thérap|\bsoins?\b|\btrait(e|er|ement)|patient|diagnosti|soulage|guéri|fibromyalgi|migraine|cancer/i,
  },
  'A Spanish centre': {
    tag: 'es-ES',
    country: 'ES',
    banned:
      /terap[ée]ut|tratamiento|paciente|diagn[óo]stic|alivia|\bcura\b|fibromialgi|migraña|ciática|insomni|carpiano|artrosis|linfedema|cáncer|latigazo/i,
  },
  'A studio that speaks Spanish, nobody knows where': {
    tag: 'es',
    country: '',
    banned: /terapéut|tratamiento|paciente|diagn[óo]stic|alivia|\bcura\b|fibromialgi|migraña|cáncer/i,
  },
  'An English studio that says it is for well-being': {
    tag: 'en-GB',
    country: 'GB',
    banned:
      /\btreat(?!ment, and does not replace)|therapeutic|remedial|patient|\bcure|fibromyalgia|migraine|sciatica|insomnia|carpal|arthritis|lymphoedema|cancer|whiplash/i,
  },
};

describe.each(Object.entries(places))('%s', (_name, { tag, country, banned }) => {
  const here = inRegime('wellness', tag, country);
  const { messages } = here.language;
  const guides = visits.flatMap(visitor => {
    const view = resultView(inputOf(visitor, here));
    return isGuide(view) ? [{ visitor, view }] : [];
  });

  test('never names an illness, and has no word of treating one', () => {
    const isPlain = (id: string): boolean => id !== 'pregnancy' && id !== 'other';
    const names = conditionIds.filter(isPlain).map(id => messages.conditions[id].name.toLowerCase());
    const isBanned = (text: string): boolean =>
      banned.test(text.replace(notADiagnosis, '…')) || names.some(name => text.toLowerCase().includes(name));
    const staying = always(messages);
    const withoutStaying = (text: string): string => {
      let rest = text;
      for (const part of staying) rest = rest.split(part).join('…');
      return rest;
    };
    expect(allTexts(here).filter(isBanned).map(withoutStaying).filter(isBanned)).toEqual([]);
  });

  test('matches nothing, claims nothing and cites nothing', () => {
    for (const { view } of guides) {
      expect([view.matches, view.matchesHeading, view.comesFirst, view.references]).toEqual([
        [],
        null,
        null,
        null,
      ]);
      const claims = [...view.modalities, ...(view.pressure ? [view.pressure] : [])].flatMap(
        each => each.claims,
      );
      expect(claims).toEqual([]);
      expect(view.lead).not.toMatch(/undefined/);
    }
  });

  test('gives the therapist no list of what the answers sound like', () => {
    for (const { visitor, view } of guides) {
      const { sections } = summary(view, inputOf(visitor, here), day);
      expect(sections.map(({ heading }) => heading)).not.toContain(messages.summary.matches);
    }
  });

  test('still suggests styles, says where pressure starts and stops, and offers a booking', () => {
    const free = guides.filter(({ visitor }) => visitor.assessment.safety.handsOn === 'free');
    expect(free.length).toBeGreaterThan(10);
    for (const { view } of free) {
      expect(view.modalities.length).toBeGreaterThan(0);
      expect(view.pressure ?? view.steer).not.toBeNull();
      expect(view.booking.link?.href).toBe('/book');
    }
  });

  test('says on its first and its last page that it is no medical treatment and does not replace a doctor', () => {
    const { disclaimer } = messages.result;
    expect(disclaimer).toMatch(/medical treatment|acte médical|acto médico/);
    expect(disclaimer).toMatch(/replace a doctor|remplace pas un médecin|sustituye a un médico/);
    expect(introView({}, config, here.language).disclaimer).toBe(disclaimer);
    for (const { view } of guides) expect(view.disclaimer).toBe(disclaimer);
  });
});

describe('safety stays', () => {
  const { modalities } = shippedLanguages.fr ?? en;
  /** Styles that are not for now, by whatever reason. */
  const notNow = ({ notNow }: GuideView): readonly string[] => {
    const names = notNow?.items.map(({ name }) => name).join() ?? '';
    return Object.values(modalities).flatMap(({ name }) => (names.includes(name) ? [name] : []));
  };
  const inFrance = (visitor: (typeof visits)[number], regime: 'health' | 'wellness') =>
    resultView(inputOf(visitor, inRegime(regime, 'fr-FR', 'FR')));
  const cases = visits.map(visitor => ({
    visitor,
    health: inFrance(visitor, 'health'),
    wellness: inFrance(visitor, 'wellness'),
  }));

  test('an emergency reads the same, but for the small print', () => {
    const emergencies = cases.filter(({ health }) => health.kind === 'emergency');
    expect(emergencies.length).toBeGreaterThan(15);
    for (const { health, wellness } of emergencies)
      expect({ ...wellness, disclaimer: '' }).toEqual({ ...health, disclaimer: '' });
  });

  test('who must see somebody first reads the same of why, whom, how soon and until then', () => {
    const held = cases.filter(({ visitor }) =>
      ['stop', 'ask-first'].includes(visitor.assessment.safety.handsOn),
    );
    expect(held.length).toBeGreaterThan(20);
    for (const { health, wellness } of held) {
      if (!isGuide(health) || !isGuide(wellness)) continue;
      const { heading, lead, card, notices, signs, booking, answers } = health;
      expect(wellness).toMatchObject({ heading, lead, card, notices, signs, booking, answers });
    }
  });

  test('everybody reads the same notices, signs to see a doctor about, limits of pressure and styles that are not for now', () => {
    for (const { health, wellness } of cases) {
      if (!isGuide(health) || !isGuide(wellness)) continue;
      // What the card reads back of a match stands here instead.
      const lines = (view: GuideView) => view.notices.flatMap(({ items }) => items);
      expect(lines(wellness)).toEqual(expect.arrayContaining([...lines(health)]));
      expect(wellness.safetyNotes).toEqual(health.safetyNotes);
      expect(wellness.signs).toEqual(health.signs);
      expect(wellness.pressure?.dial).toEqual(health.pressure?.dial);
      expect(notNow(wellness)).toEqual(notNow(health));
      const avoid = (view: GuideView) => view.modalities.map(({ details: [first] }) => first);
      expect(avoid(wellness)).toEqual(avoid(health));
    }
  });
});

test('a visitor of a studio reads back what they wished for and where, and no complaint', () => {
  const { walk, given } = visit(
    { help: ['headaches', 'posture', 'sleep'], where: ['head', 'neck'], pain: 3 },
    { who: ['me'] },
  );
  const assessment = assess(walk.answers, config);
  const view = resultView(inputOf({ walk, given, assessment }, inRegime('wellness', 'en', '')));
  const { help, where } = clinicLanguage('en', '', {}).messages.questionnaire.options;
  expect(isGuide(view) && view.card.because?.items[0]).toBe(help.posture);
  const allowed: readonly string[] = [help.posture, where.head, where.neck];
  for (const line of isGuide(view) ? (view.card.because?.items ?? []) : []) expect(allowed).toContain(line);
});

test('an English clinic that sets nothing reads what it read before', () => {
  const nothing = withAttributes({}).config;
  const law = lawInForce(nothing, '', 'en');
  expect(law).toEqual(freeLaw);
  const language = clinicLanguage('en', '', {});
  expect(clinicLanguage('en', '', {}, law.regime).messages).toBe(language.messages);
  for (const visitor of visits) {
    const input = { ...inputOf(visitor, { language }), config: nothing };
    expect(textsOf({ ...input, law })).toEqual(textsOf(input));
  }
});

test('a German practice names what answers sound like, and never comfort around cancer', () => {
  const law = lawInForce({ regime: 'health' }, 'DE', 'en');
  const language = clinicLanguage('en', 'DE', {}, law.regime);
  const { conditions, claims, result } = language.messages;
  const views = visits.map(visitor => ({ visitor, view: resultView(inputOf(visitor, { law, language })) }));
  const guides = views.flatMap(({ view }) => (isGuide(view) ? [view] : []));
  expect(guides.some(({ matches }) => matches.length > 0)).toBe(true);
  for (const { visitor, view } of views) {
    const words = textsOf(inputOf(visitor, { law, language })).join('\n');
    for (const text of [conditions['cancer-support'].name, claims['cancer-comfort']]) {
      const isAsked = Object.values(language.messages.questionnaire.options.help).some(
        label => label === text,
      );
      if (!isAsked) expect(words).not.toContain(text);
    }
    if (visitor.assessment.route === 'cancer-care')
      expect(view.lead).not.toBe(result.outcomes['cancer-care'].lead);
  }
});

test('words of the clinic’s own stand in the place of ours there too', () => {
  const own = { 'result.disclaimer': 'Ask us.', 'wellness.intro.lead': 'Five questions.' };
  const { intro, result } = clinicLanguage('en', '', own, 'wellness').messages;
  expect([intro.lead, result.disclaimer]).toEqual(['Five questions.', 'Ask us.']);
});
