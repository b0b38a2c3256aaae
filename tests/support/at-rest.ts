import { eventually } from './eventually.ts';

/** Looks, each some 20 ms after the last: longer than the widget waits before it looks again where it has come to. */
const enough = 6;

/** The page stands still: from here on a press finds what it aims at. */
export const atRest = async (element: Element): Promise<void> => {
  let [last, still] = [Number.NaN, 0];
  await eventually('the page at rest', () => {
    const { top } = element.getBoundingClientRect();
    still = top === last ? still + 1 : 0;
    last = top;
    return still >= enough;
  });
};

/** The whole result is drawn, and stands still. */
export const resultAtRest = async (element: Element): Promise<void> => {
  await eventually('the end of the result', () => element.shadowRoot?.querySelector('[part="result"] .foot'));
  await atRest(element);
};
