// Every kind of screen, and the way there.
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { fill } from '../../src/messages/fill.ts';
import { typicalVisitors } from './visitors.ts';
import { inWords, neutralOf, type Story, Visitor, withGroups } from './walk.ts';

const { screens, options } = en.questionnaire;
export const aNeck: Story = { ...inWords(typicalVisitors['neck-shoulder']), pain: 4 };
/** All that shows something of its own. */
export const everything = {
  'booking-url': 'https://clinic.example/book',
  'clinic-name': 'Donaudampfschifffahrtsgesellschaftskapitänsmützenmassage',
  phone: '604 555 0199',
  'emergency-number': '911',
  'first-visit-url': '/first',
  'privacy-url': '/privacy',
  'reviewed-by': 'Ana Ruiz',
  'reviewed-on': '2026-03-31',
};
export const root = (element: MassageFitCheck): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('No shadow root.');
  return element.shadowRoot;
};

/** Every kind of screen that a visitor can have in view. */
export const screenKinds: Readonly<Record<string, (visitor: Visitor) => Promise<unknown>>> = {
  'the first page': async () => {},
  'one question in groups': visitor => visitor.walkTo(screens.where.heading, aNeck),
  'one question, answered': async visitor => {
    await visitor.walkTo(screens.where.heading, aNeck);
    await visitor.answer(aNeck);
  },
  'a safety question': visitor => visitor.walkTo(screens.safety.heading, aNeck),
  'two questions': visitor => visitor.walkTo(screens.history.heading, aNeck),
  'the longest question': visitor => visitor.walkTo(screens.health.heading, aNeck),
  'the longest question, all opened': async visitor => {
    await visitor.walkTo(screens.health.heading, aNeck);
    await visitor.tick(options['health-groups']['not-sure']);
  },
  'a question that opened another, not answered': async visitor => {
    await visitor.start();
    await visitor.tick(options.help.pregnant);
    await visitor.next();
  },
  'what was checked': visitor =>
    visitor.walkTo(fill(en.questionnaire.checkedOne, { thing: en.flags['new-lump'] }), {
      ticks: [...aNeck.ticks, en.flags['new-lump']],
    }),
  'questions with a scale': visitor => visitor.walkTo(screens.touch.heading, aNeck),
  'one question, not answered': async visitor => {
    await visitor.start();
    await visitor.next();
  },
  'questions with a scale, not answered': async visitor => {
    await visitor.walkTo(screens.touch.heading, aNeck);
    await visitor.next();
  },
  'the result': visitor => visitor.walk(aNeck),
  'the result, all opened': async visitor => {
    await visitor.walk(aNeck);
    for (const details of root(visitor.element).querySelectorAll('details')) details.open = true;
  },
  'the result with a doctor first': visitor =>
    visitor.walk({ ticks: [...aNeck.ticks, en.flags['recent-clot'], en.flags.arthritis] }),
  'the emergency': visitor => visitor.walk({ ticks: [...aNeck.ticks, en.flags['chest-pain']] }),
  'the crisis': visitor => visitor.walk({ ticks: [options.help.stress, en.flags['thoughts-of-self-harm']] }),
};

/** Brings the widget to that kind of screen, at rest. */
export const show = async (element: MassageFitCheck, kind: string): Promise<MassageFitCheck> => {
  await screenKinds[kind]?.(new Visitor(element, 'quick'));
  await element.updateComplete;
  for (const fade of root(element).getAnimations()) fade.finish();
  return element;
};

const words = (label: Element): string => (label.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * As fast as a script can, without the eyes of a `Visitor`, until `most` presses of the main button: what the story
 * says; without a story first answers at first, then last ones.
 */
export const hurry = async (element: MassageFitCheck, most = 20, story?: Story): Promise<void> => {
  for (let presses = 0; presses < most; presses++) {
    const next = root(element).querySelector<HTMLElement>('button[part="primary"]');
    if (!next) return;
    const ticks = story && withGroups(story.ticks);
    const groups = [...root(element).querySelectorAll('fieldset')];
    // A tick may open a group of its own, in the one that holds it.
    for (let at = 0; at < groups.length; at++) {
      const group = groups[at] as HTMLFieldSetElement;
      const answers = [...group.querySelectorAll('label')].map(
        label => [words(label), label.control as HTMLInputElement] as const,
      );
      const wanted = answers.filter(([name]) => ticks?.includes(name));
      const nothing = story && neutralOf(answers.map(([name]) => name));
      const rest = story ? answers.filter(([name]) => name === nothing) : answers.slice(presses < 2 ? 0 : -1);
      for (const [, input] of wanted.length > 0 ? wanted : rest.slice(0, 1))
        if (!input.checked) input.click();
      await element.updateComplete;
      for (const opened of group.querySelectorAll('fieldset'))
        if (!groups.includes(opened)) groups.push(opened);
    }
    const slider = root(element).querySelector<HTMLInputElement>('input[type="range"]');
    if (story?.pain && slider) {
      slider.value = String(story.pain);
      slider.click();
    }
    next.click();
    await element.updateComplete;
  }
};
