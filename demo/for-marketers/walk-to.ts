import type { MassageFitCheck } from '../../src/index.ts';
import type { GivenAnswers } from '../../src/questionnaire/replay.ts';
import { givenBy, type PlannedAnswers } from '../how-it-decides/typical-visitors.ts';

/** More screens than any visitor sees. */
const mostScreens = 12;

const fill = (root: ShadowRoot, given: GivenAnswers): void => {
  for (const [question, answer] of Object.entries(given)) {
    if (typeof answer === 'number') {
      const range = root.querySelector<HTMLInputElement>(`input[type="range"][name="${question}"]`);
      if (!range) continue;
      range.value = String(answer);
      range.dispatchEvent(new Event('input', { bubbles: true }));
    } else {
      for (const option of answer ?? [])
        root
          .querySelector<HTMLInputElement>(`input[name="${question}"][value="${option}"]:not(:checked)`)
          ?.click();
    }
  }
};

/** Answers as this visitor would, by pressing what a visitor presses, until there is a result. */
export async function walkTo(element: MassageFitCheck, plan: PlannedAnswers): Promise<void> {
  const { shadowRoot } = element;
  const given = givenBy(plan);
  for (let screen = 0; shadowRoot && screen < mostScreens && !element.assessment; screen += 1) {
    await element.updateComplete;
    fill(shadowRoot, given);
    await element.updateComplete;
    shadowRoot.querySelector<HTMLElement>('[part~="primary"]')?.click();
    await element.updateComplete;
  }
}
