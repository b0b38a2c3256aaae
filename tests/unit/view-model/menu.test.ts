// The clinic's menu: its own names for styles, and a booking link for each.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { type ModalityId, modalityIds } from '../../../src/knowledge/ids.ts';
import { en } from '../../../src/messages/en.ts';
import { languageFor } from '../../../src/messages/languages.ts';
import { questions } from '../../../src/questionnaire/questions.ts';
import type { ResultInput } from '../../../src/view-model/result/result-input.ts';
import { resultView } from '../../../src/view-model/result/result-view.ts';
import { summary } from '../../../src/view-model/summary/summary.ts';
import { summaryText } from '../../../src/view-model/summary/summary-text.ts';
import type { GuideView, ResultView } from '../../../src/view-model/types.ts';
import { allOptions, type PlannedAnswers, typicalVisitors, visit } from '../../support/visitors.ts';
import { withProperty } from '../config/given.ts';

function resultOf(plan: PlannedAnswers, settings: object, who = 'me') {
  const { walk, given } = visit(plan, { who: [who] });
  const { config } = withProperty(settings);
  const assessment = assess(walk.answers, config);
  const input: ResultInput = {
    assessment,
    walk,
    given,
    config,
    language: languageFor('en-CA'),
    pageSearch: '',
  };
  return { assessment, input, view: resultView(input) };
}

function guideOf(...given: Parameters<typeof resultOf>): GuideView {
  const { view } = resultOf(...given);
  if (view.kind !== 'guide') throw new Error('An emergency.');
  return view;
}

const neck = typicalVisitors['neck-shoulder'];
const { rsi, pregnancy, 'cancer-support': cancer } = typicalVisitors;
/** The neck of somebody who ticks this line of the health screen too. */
const neckOn = (line: string): PlannedAnswers => ({ ...neck, 'health-groups': ['not-sure'], health: [line] });
const afterBirth: PlannedAnswers = { ...pregnancy, pregnancy: ['birth-under-6-weeks'] };
const ownNames = { 'deep-tissue': 'Therapeutic 60', 'relaxation-massage': 'Quiet hour' };

describe('the clinic’s own name for a style', () => {
  const named = 'Therapeutic 60 (Deep tissue massage)';
  const guide = guideOf(neck, { modalityNames: ownNames });

  test('stands before ours on the first screen, and in the list of styles', () => {
    expect(guide.card.styles?.items).toEqual([named, 'Quiet hour (Relaxation massage)']);
    expect(guide.modalities[0]?.name).toBe(named);
    expect(guide.modalities[0]?.moreHeard).toContain(named);
  });

  test('leaves a style that has none as it is', () => {
    expect(guideOf(rsi, { modalityNames: ownNames }).card.styles?.items).toEqual([
      en.modalities['myofascial-release'].name,
      named,
    ]);
  });

  test('stands among the styles that are not for now: nobody books one unawares', () => {
    const { notNow, card } = guideOf(neckOn('blood-thinner'), { modalityNames: ownNames });
    expect(notNow?.items.map(({ name }) => name).join()).toContain(named);
    expect(card.styles?.items.join()).not.toContain('Therapeutic');
  });

  test.each(['me', 'someone-else'])('stands in the summary for the therapist: %s', who => {
    const { input, view } = resultOf(neck, { modalityNames: ownNames }, who);
    if (view.kind !== 'guide') throw new Error('An emergency.');
    const text = summaryText(summary(view, input, new Date(2026, 10, 23)), en);
    expect(text).toContain(`- ${named}`);
  });

  test('says ours once where it holds it', () => {
    const { card } = guideOf(neck, { modalityNames: { 'deep-tissue': 'DEEP tissue massage, 60 min' } });
    expect(card.styles?.items[0]).toBe('DEEP tissue massage, 60 min');
  });

  test('of another style does not hide what it is', () => {
    const { card } = guideOf(neck, { modalityNames: { 'deep-tissue': 'Relaxation massage' } });
    expect(card.styles?.items[0]).toBe('Relaxation massage (Deep tissue massage)');
  });

  test('goes with words of the clinic’s own, as any other word', () => {
    const { card } = guideOf(neck, { modalityNames: { 'deep-tissue': '{next} <b>[a](lymph)</b>' } });
    expect(card.styles?.items[0]).toBe('{next} <b>[a](lymph)</b> (Deep tissue massage)');
  });

  test('of massage in pregnancy is not said to those who gave birth', () => {
    const settings = { modalityNames: { 'prenatal-massage': 'Bump 60' } };
    expect(guideOf(pregnancy, settings).card.styles?.items[0]).toBe('Bump 60 (Prenatal massage)');
    const after = guideOf(afterBirth, settings);
    expect(JSON.stringify(after)).not.toContain('Bump 60');
    expect(after.modalities[0]?.name).toBe(en.result.postnatal.name);
  });
});

const linkTo = (id: ModalityId) => `/menu/${id}`;
const everyStyle = { modalityBookingUrls: Object.fromEntries(modalityIds.map(id => [id, linkTo(id)])) };
const byResult = {
  therapeutic: '/result/therapeutic',
  prenatal: '/result/prenatal',
  unsure: '/result/unsure',
};
const both = { bookingUrl: '/book', bookingUrls: byResult, ...everyStyle };
const hrefOf = (plan: PlannedAnswers, settings: object) => guideOf(plan, settings).booking.link?.href;

describe('a booking link for a style', () => {
  test('leads the visitor whose first style it is, on the first screen too', () => {
    const { booking, card } = guideOf(neck, both);
    expect(booking.link?.href).toBe('/menu/deep-tissue');
    expect(card.action).toMatchObject({ kind: 'book', link: { href: '/menu/deep-tissue' } });
    expect(hrefOf(pregnancy, both)).toBe('/menu/prenatal-massage');
  });

  test('gets the campaign of the clinic, and opens where the clinic says', () => {
    const settings = { ...both, utm: { utm_source: 'site' }, bookingTarget: 'top' };
    expect(guideOf(neck, settings).booking.link).toMatchObject({
      href: '/menu/deep-tissue?utm_source=site',
      target: 'top',
    });
  });

  test('that is not there leaves the link of the result, else the one link', () => {
    const second = { modalityBookingUrls: { 'relaxation-massage': '/menu/relaxation-massage' } };
    expect(hrefOf(neck, { ...both, ...second })).toBe('/result/therapeutic');
    expect(hrefOf(neck, { bookingUrl: '/book', ...second })).toBe('/book');
  });

  test('that is refused leaves them too', () => {
    const refused = { modalityBookingUrls: { 'deep-tissue': 'javascript:alert(1)' } };
    expect(hrefOf(neck, { ...both, ...refused })).toBe('/result/therapeutic');
  });

  test('is none for a style that was ruled out', () => {
    expect(hrefOf(neckOn('blood-thinner'), both)).toBe('/menu/relaxation-massage');
  });

  test.each([
    ['a talk comes first, as nothing fits clearly', { help: ['pain'], where: ['not-sure'] }, 'unsure'],
    ['a trained therapist comes first', cancer, 'cancer-care'],
    ['somebody gave birth', afterBirth, 'prenatal'],
    ['it waits until the skin has healed', neckOn('skin-problem'), 'therapeutic'],
    ['an OK comes first', neckOn('recent-clot'), 'doctor-first'],
    ['somebody must look first', neckOn('new-lump'), 'doctor-first'],
  ] as const)('is for nobody where %s', (_, plan, route) => {
    const settings = { ...both, bookingUrls: { [route]: '/result' } };
    expect(resultOf(plan, settings).assessment.route).toBe(route);
    expect(hrefOf(plan, settings)).toBe('/result');
  });
});

/** Where a link to book may stand; an emergency is looked through as a whole. */
const shownOf = (view: ResultView): string =>
  JSON.stringify(view.kind === 'guide' ? [view.booking, view.card, view.timeline] : view);

/** Any wishes at all, emergencies among them. */
const anyPlan: fc.Arbitrary<PlannedAnswers> = fc.record(
  Object.fromEntries(
    questions.map(({ id }) => [
      id,
      id === 'pain'
        ? fc.integer({ min: 0, max: 10 })
        : fc.uniqueArray(fc.constantFrom(...allOptions(id)), { maxLength: 3 }),
    ]),
  ),
  { requiredKeys: [] },
);
/** And those whom massage may help, with one thing more. */
const anybody = fc.oneof(
  anyPlan,
  fc
    .tuple(fc.constantFrom(...Object.values(typicalVisitors)), anyPlan)
    .map(([typical, { health = [], pregnancy: told = [] }]) => ({
      ...typical,
      'health-groups': ['not-sure'],
      health,
      pregnancy: told,
    })),
);

describe('whatever a visitor answers', () => {
  test('the link of a style is used where that style comes first, and never where massage waits', () => {
    const seen = { used: 0, waits: 0 };
    fc.assert(
      fc.property(anybody, fc.subarray([...modalityIds], { minLength: 1 }), (plan, linked) => {
        const links = Object.fromEntries(linked.map(id => [id, linkTo(id)]));
        const { assessment, view } = resultOf(plan, { modalityBookingUrls: links });
        const { safety, modalities, notNow } = assessment;
        const shown = linked.filter(id => shownOf(view).includes(linkTo(id)));
        if (['stop', 'ask-first', 'wait'].includes(safety.handsOn)) {
          seen.waits++;
          expect(shown).toEqual([]);
        }
        if (!shown[0]) return;
        seen.used++;
        expect(shown).toEqual([modalities[0]?.modality]);
        expect(notNow.map(({ modality }) => modality)).not.toContain(shown[0]);
      }),
      { numRuns: 200, seed: 20_260_331 },
    );
    expect(Math.min(seen.used, seen.waits)).toBeGreaterThan(20);
  });
});
