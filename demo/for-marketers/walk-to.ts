import type { MassageFitCheck } from '../../src/index.ts';
import type { PlannedAnswers } from '../how-it-decides/typical-visitors.ts';

/** More screens than any visitor sees. */
const mostScreens = 12;

/** What says nothing, wherever nothing is planned. */
const silent = ['me', 'none', 'not-sure', 'unsure', 'not-said', 'not-yet'];

const fill = (root: ShadowRoot, plan: PlannedAnswers): void => {
  const pick = (question: string, value: string): void => {
    const wanted = `input[name="${question}"][value="${value}"]:not(:checked)`;
    root.querySelector<HTMLInputElement>(wanted)?.click();
  };
  const questions = new Set(
    [...root.querySelectorAll<HTMLInputElement>('input[name]')].map(({ name }) => name),
  );
  for (const [question, answer] of Object.entries(plan)) {
    if (typeof answer !== 'number') for (const value of answer) pick(question, value);
  }
  for (const question of questions) {
    const fieldset = root.querySelector(`input[name="${question}"]`)?.closest('fieldset');
    if (fieldset?.querySelector('input:checked')) continue;
    for (const value of silent) pick(question, value);
  }
  const range = root.querySelector<HTMLInputElement>('input[type="range"]');
  if (range && plan.pain !== undefined) {
    range.value = String(plan.pain);
    range.dispatchEvent(new Event('input', { bubbles: true }));
  }
};

/** Answers as this visitor would, by pressing what a visitor presses, until there is a result. */
export async function walkTo(element: MassageFitCheck, plan: PlannedAnswers): Promise<void> {
  const { shadowRoot } = element;
  for (let screen = 0; shadowRoot && screen < mostScreens && !element.assessment; screen += 1) {
    await element.updateComplete;
    fill(shadowRoot, plan);
    await element.updateComplete;
    shadowRoot.querySelector<HTMLElement>('[part~="primary"]')?.click();
    await element.updateComplete;
  }
}
