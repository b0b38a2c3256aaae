import type { ProofMessage } from '../../../tests/support/proofs/worker.ts';
import { el } from '../dom.ts';
import type { Section } from './section.ts';

const verdict = (holds: boolean | null): string =>
  holds === null ? 'so far' : holds ? 'holds' : 'does not hold';

export function proofs(): Section {
  const run = el('button', { type: 'button', class: 'main' }, 'Run the proofs');
  const stop = el('button', { type: 'button', hidden: true }, 'Stop');
  const bar = el('progress', { max: 1, value: 0, hidden: true, 'aria-label': 'How far the walk is' });
  const status = el(
    'p',
    { role: 'status' },
    'Not run yet. It takes from one minute to a few, and does not hold up this page.',
  );
  const results = el('ul', { class: 'findings' });
  let worker: Worker | null = null;
  let last: ProofMessage | null = null;

  const show = (message: ProofMessage): void => {
    last = message;
    bar.value = message.done;
    results.replaceChildren(
      ...message.findings.map(({ id, what, found, holds }) =>
        el(
          'li',
          { 'data-finding': id, class: holds === false ? 'wrong' : null },
          el('strong', {}, `${what}: `),
          `${found} (${verdict(holds)}).`,
        ),
      ),
    );
  };
  const end = (words: string): void => {
    worker?.terminate();
    worker = null;
    const hadFocus = document.activeElement === stop;
    stop.hidden = true;
    bar.hidden = true;
    run.disabled = false;
    if (hadFocus) run.focus();
    status.textContent = words;
  };

  run.addEventListener('click', () => {
    run.disabled = true;
    stop.hidden = false;
    bar.hidden = false;
    stop.focus();
    status.textContent = 'Walking every path.';
    const started = performance.now();
    worker = new Worker(new URL('../../../tests/support/proofs/worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.addEventListener('message', ({ data }: MessageEvent<ProofMessage>) => {
      show(data);
      if (!data.isLast) return;
      const seconds = Math.round((performance.now() - started) / 1000);
      const bad = data.findings.filter(({ holds }) => holds !== true).length;
      end(
        `The full walk was run, in ${seconds} seconds: ${bad === 0 ? 'everything holds' : `${bad} of ${data.findings.length} do not hold`}.`,
      );
    });
    worker.addEventListener('error', () => end('The proofs could not be run in this browser.'));
  });
  stop.addEventListener('click', () =>
    end(
      `Stopped after ${(last?.walks ?? 0).toLocaleString('en')} paths, about ${Math.round((last?.done ?? 0) * 100)} % of the walk. What was seen so far is below; it is no proof.`,
    ),
  );

  return {
    id: 'proofs',
    title: 'Run the proofs',
    content: [
      el(
        'p',
        {},
        'Your browser can walk the questionnaire through every answer that the order of the questions can tell apart: every goal, every pair of goals, all of them; every place, and for pain every pair of places; every way it began; each sign alone, all and none; health with and without what brings up the late safety check. The project’s own tests walk with the same code.',
      ),
      el(
        'p',
        {},
        'Not walked: every subset of ticks, which would be more than any computer could try, and answers that routing does not look at. Random tests cover those in the project, not here.',
      ),
      el('p', { class: 'controls' }, run, ' ', stop, ' ', bar),
      status,
      results,
    ],
  };
}
