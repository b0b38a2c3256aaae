import { replace } from './replaced.ts';

/** As if the page in view had come two seconds ago, in which somebody reads what it is. */
export const readThePage = ({ performance }: Pick<Window, 'performance'> = window): void => {
  const now = performance.now.bind(performance);
  replace(performance, 'now', { value: () => now() + 2_000 });
};
