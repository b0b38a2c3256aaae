// The page "How it decides": built from the program's own data when it opens.
import { el } from './dom.ts';
import { claims } from './sections/claims.ts';
import { conditionsSection } from './sections/conditions.ts';
import { flags } from './sections/flags.ts';
import { flow } from './sections/flow.ts';
import { proofs } from './sections/proofs.ts';
import { rules } from './sections/rules.ts';
import { chapter } from './sections/section.ts';
import { tryIt } from './sections/try-it.ts';
import { weightsSection } from './sections/weights.ts';
import { whatItIs } from './sections/what-it-is.ts';
import { workedExamplesSection } from './sections/worked-examples.ts';

const sections = [
  whatItIs(),
  flow(),
  flags(),
  weightsSection(),
  rules(),
  conditionsSection(),
  claims(),
  workedExamplesSection(),
  tryIt(),
  proofs(),
];

const contents = el(
  'nav',
  { 'aria-labelledby': 'contents-title', class: 'contents' },
  el('h2', { id: 'contents-title' }, 'On this page'),
  el('ol', {}, ...sections.map(({ id, title }) => el('li', {}, el('a', { href: `#${id}` }, title)))),
);

document
  .querySelector('main')
  ?.replaceChildren(contents, ...sections.map((section, i) => chapter(section, i + 1)));
// What everybody should have read first.
const [first] = document.querySelectorAll<HTMLDetailsElement>('.chapter');
if (first) first.open = true;
document.documentElement.dataset['ready'] = '';

/** What the address names is open, however deep it is folded. */
const goToAddressed = (): void => {
  const addressed = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!addressed) return;
  const within = addressed.querySelector<HTMLDetailsElement>(':scope > .chapter');
  if (within) within.open = true;
  for (let fold = addressed.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  addressed.scrollIntoView();
};
addEventListener('hashchange', goToAddressed);
// A link to where the address is already changes nothing in it.
contents.addEventListener('click', () => setTimeout(goToAddressed));
goToAddressed();

// On paper nothing is folded.
const folded = new Set<HTMLDetailsElement>();
const unfold = (): void => {
  for (const each of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    folded.add(each);
    each.open = true;
  }
};
const fold = (): void => {
  for (const each of folded) each.open = false;
  folded.clear();
};
addEventListener('beforeprint', unfold);
addEventListener('afterprint', fold);
matchMedia('print').addEventListener('change', ({ matches }) => (matches ? unfold() : fold()));
