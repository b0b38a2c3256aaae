import { describe, expect, onTestFinished, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { conditionIds, type ModalityId, modalityIds } from '../../../src/knowledge/ids.ts';
import { safetyFlags } from '../../../src/knowledge/safety-flags.ts';
import { en } from '../../../src/messages/en.ts';
import { languageFor } from '../../../src/messages/languages.ts';
import type { Answers } from '../../../src/questionnaire/questions.ts';
import { resultView } from '../../../src/view-model/result/result-view.ts';
import type { GuideView } from '../../../src/view-model/types.ts';
import { type PlannedAnswers, typicalVisitors, visit } from '../../support/visitors.ts';
import { withAttributes } from '../config/given.ts';

function resultOf(
  wishes: PlannedAnswers,
  attributes: Record<string, string> = {},
  lang = 'en-CA',
  who?: string,
) {
  const { walk, given } = visit(wishes, who ? { who: [who] } : {});
  const { config } = withAttributes(attributes);
  const assessment = assess(walk.answers, config);
  return resultView({ assessment, walk, given, config, language: languageFor(lang), pageSearch: '' });
}

/** The same for answers as they are, whether or not they would have been asked. */
function resultOfAnswers(answers: Answers, attributes: Record<string, string> = {}, lang = 'en-CA') {
  const { config } = withAttributes(attributes);
  const walk = { path: [], state: 'complete', answers } as const;
  const assessment = assess(answers, config);
  return resultView({ assessment, walk, given: {}, config, language: languageFor(lang), pageSearch: '' });
}

/** The result of someone who is in no danger. */
function guideOf(...given: Parameters<typeof resultOf>): GuideView {
  const view = resultOf(...given);
  if (view.kind !== 'guide') throw new Error('An emergency.');
  return view;
}
const booking = { 'booking-url': 'https://x.janeapp.com/#/staff_member/42', phone: '+1 604 555 0142' };

describe('every result', () => {
  // Legacy flags and flags of rules too: whoever holds them, answers are taken as they are.
  const emergencies = safetyFlags.filter(flag => flag.tier === 'emergency');

  test('leads to the clinic, whatever the clinic set, unless it is an emergency', () => {
    for (const wishes of Object.values(typicalVisitors)) {
      for (const attributes of [{}, booking, { phone: 'nobody' }, { 'booking-url': 'javascript:alert(1)' }]) {
        const { link, phone, text } = guideOf(wishes, attributes).booking;
        if (!link && !phone) expect(text).toMatch(/contact the clinic/i);
      }
    }
  });

  test.each(emergencies.map(({ id }) => id))(
    '%s shows what to do now and nothing about massage styles',
    id => {
      const view = resultOfAnswers({ help: ['pain'], where: ['low-back'], safety: [id] }, booking);
      expect(view.kind).toBe('emergency');
      for (const part of ['booking', 'matches', 'modalities', 'timeline', 'references'])
        expect(view).not.toHaveProperty(part);
      const { text, actions } = view.notices[0] ?? { text: [], actions: [] };
      expect(view.lead).toBe(en.flagReasons[id]);
      expect(text.length).toBeGreaterThan(0);
      expect(actions.map(({ href }) => href)).toContain('tel:911');
      const words = JSON.stringify([view.heading, view.lead, view.notices]);
      expect(words).not.toContain(JSON.stringify(en.flags[id]).slice(1, -1));
      for (const modality of modalityIds) expect(words).not.toContain(en.modalities[modality].name);
    },
  );

  test('numbers every reference it cites, each once', () => {
    for (const wishes of Object.values(typicalVisitors)) {
      const view = guideOf(wishes, booking);
      const cited = [...view.matches, ...view.modalities]
        .flatMap(({ claims }) => claims)
        .concat(view.pressure?.claims ?? []);
      const listed = (view.references?.items ?? []).map(({ number }) => number);
      expect(listed).toEqual(listed.map((_, i) => i + 1));
      for (const claim of cited) {
        expect(claim.citations.length).toBeGreaterThan(0);
        for (const { number, text, heard } of claim.citations) {
          expect(listed).toContain(number);
          expect([text, heard]).toEqual([`[${number}]`, `Reference [${number}]`]);
        }
        expect(claim.evidence).toMatch(/^Research: /);
      }
    }
  });

  test('repeats every answer in the visitor’s words, with the screen to change it on', () => {
    const view = guideOf(typicalVisitors['carpal-tunnel'], booking);
    expect(view.answers.rows.find(({ screen }) => screen === 'signs')?.answer).toContain(
      en.questionnaire.options.hand.shake,
    );
    expect(view.matches[0]?.because).toContain(en.questionnaire.options.hand.shake);
  });

  test('says whom it is for, first of all, with the place to change it at', () => {
    const { questions, options } = en.questionnaire;
    for (const who of ['me', 'someone-else'] as const) {
      const answer = options.who[who];
      const { rows } = guideOf(typicalVisitors.rsi, booking, 'en', who).answers;
      expect(rows[0]).toMatchObject({ screen: 'about', question: questions.who.legend, answer });
      expect(rows.filter(({ question }) => question === questions.who.legend)).toHaveLength(1);
    }
  });
});

describe('what the clinic left out', () => {
  test.each(modalityIds)('%s is named nowhere when it is not offered', out => {
    const offered = modalityIds.filter((id): id is ModalityId => id !== out).join(' ');
    for (const wishes of Object.values(typicalVisitors)) {
      const view = guideOf({ ...wishes, health: ['blood-thinner'] }, { ...booking, modalities: offered });
      expect(view.modalities.map(({ name }) => name)).not.toContain(en.modalities[out].name);
      expect(view.notNow?.items.map(({ name }) => name).join() ?? '').not.toContain(en.modalities[out].name);
    }
  });

  test.each(conditionIds)('%s is matched nowhere when it is not seen', out => {
    const seen = conditionIds.filter(id => id !== out).join(' ');
    const view = guideOf(typicalVisitors[out], { ...booking, conditions: seen });
    expect(view.matches.map(({ name }) => name)).not.toContain(en.conditions[out].name);
    expect(view.booking.link?.href).toBe(booking['booking-url']);
  });
});

describe('emergency numbers', () => {
  const calf = { help: ['swelling'], where: ['lower-leg-foot'], safety: ['clot-signs'] };
  const actions = (attributes: Record<string, string>, lang: string) =>
    resultOf(calf, attributes, lang).notices[0]?.actions.map(({ href }) => href);

  test('follow the region of the language', () => {
    // Advice by phone first, where the whole region has it: today is soon enough.
    expect(actions({}, 'en-GB')).toEqual(['tel:111', 'tel:999']);
    expect(actions({}, 'en-AU')).toEqual(['tel:1800022222', 'tel:000']);
    expect(actions({}, 'de-AT')).toEqual(['tel:1450', 'tel:144']);
    expect(actions({}, 'it-IT')).toEqual(['tel:112']);
    expect(actions({}, 'en-UK')).toEqual(['tel:111', 'tel:999']);
    expect(actions({}, 'en_US')).toEqual(['tel:911']);
  });

  test('are all listed where no region says which', () => {
    expect(actions({}, 'en')).toEqual(['tel:911', 'tel:999', 'tel:112', 'tel:000', 'tel:111']);
  });

  test('open no names of countries for who is in no danger: those take a phone longer than all of a result', () => {
    let opened = 0;
    class Names extends Intl.DisplayNames {
      constructor(...given: ConstructorParameters<typeof Intl.DisplayNames>) {
        super(...given);
        opened += 1;
      }
    }
    const { DisplayNames } = Intl;
    const put = (value: typeof DisplayNames) =>
      Object.defineProperty(Intl, 'DisplayNames', { value, configurable: true });
    put(Names as typeof DisplayNames);
    onTestFinished(() => void put(DisplayNames));
    // A language that no other test speaks: what one of them opened would be kept.
    for (const lang of ['en-SG', 'en-001']) {
      JSON.stringify(guideOf(typicalVisitors['neck-shoulder'], {}, lang));
      JSON.stringify(guideOf({ ...typicalVisitors['neck-shoulder'], health: ['recent-clot'] }, {}, lang));
    }
    expect(opened).toBe(0);
    JSON.stringify(resultOf(calf, {}, 'en-001'));
    expect(opened).toBe(1);
  });

  test('are the clinic’s own where it set one', () => {
    expect(actions({ 'emergency-number': '15' }, 'fr-FR')).toBeDefined();
    expect(actions({ 'emergency-number': '111' }, 'en-NZ')).toEqual(['tel:0800611116', 'tel:111']);
  });

  test('come with the crisis line for someone in danger from themselves', () => {
    const crisis = resultOf(
      { help: ['stress'], safety: ['thoughts-of-self-harm'] },
      { 'crisis-line': '116 123' },
      'en-GB',
    );
    expect(crisis.notices[0]?.actions.map(({ href }) => href)).toEqual(['tel:116123', 'tel:999']);
    expect(crisis.heading).toBe(en.emergency.acts.crisis.heading);
  });
});
