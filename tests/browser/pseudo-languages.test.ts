// Every screen, in words that are longer than English and in letters that are read from the right, in a narrow column.
import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import type { LanguageWords } from '../../src/messages/languages.ts';
import { messages as spanish } from '../../src/messages/packs/es.ts';
import { messages as french } from '../../src/messages/packs/fr.ts';
import { countedScreenIds } from '../../src/questionnaire/screens.ts';
import { isTheUsualEngine } from '../support/engine.ts';
import { eventually } from '../support/eventually.ts';
import { everyOutcome, everyWay } from '../support/every-way.ts';
import { mountInFrame, speak } from '../support/mount.ts';
import { brokenWords, cutOff, overflowing } from '../support/overflowing.ts';
import { longer, rightToLeft } from '../support/pseudo-languages.ts';
import { everything, hurry, root, screenKinds, show } from '../support/screen-kinds.ts';
import { inWords } from '../support/walk.ts';

const settings = {
  ...everything,
  'clinic-name': 'Harbour Massage',
  languages: 'en fr ar',
  'summary-lang': 'en',
};
const languages: readonly LanguageWords[] = [longer, rightToLeft];

/** What is the same in any language: what the clinic wrote, the names of languages in themselves, an address. */
const names = /Harbour Massage|Ana Ruiz|English|Français|findahelpline\.com/g;

/** Words in plain Latin letters, of which neither language has any, on the screen or in what is read out. */
const englishOn = (element: MassageFitCheck): readonly string[] => {
  const shown: string[] = [];
  const frame = root(element).querySelector('[part="frame"]') as Element;
  const walker = frame.ownerDocument.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest('[lang="en"], style')) shown.push(node.nodeValue ?? '');
  for (const each of frame.querySelectorAll('[aria-label], [title], [alt], [placeholder]'))
    for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
      shown.push(each.getAttribute(name) ?? '');
  const english = new Set(
    wordsOf(Object.values(en.questionnaire.options).flatMap(group => Object.values(group))),
  );
  return [...wordsOf(shown)].filter(word => english.has(word) || isFromTheRight(element));
};
const wordsOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap(text => text.replace(names, '').match(/(?<!\p{L})[a-z]{3,}(?!\p{L})/giu) ?? []);
const isFromTheRight = (element: MassageFitCheck): boolean => element.lang === rightToLeft.tag;

const openAll = (element: MassageFitCheck): void => {
  for (const details of root(element).querySelectorAll('details')) details.open = true;
};

/** What is wrong with the screen in view, in that language. */
const faultsIn = async (element: MassageFitCheck, { tag }: LanguageWords): Promise<readonly string[]> => {
  element.lang = tag;
  await element.updateComplete;
  openAll(element);
  await element.updateComplete;
  expect(root(element).querySelector('[part="frame"]')?.getAttribute('lang')).to.equal(tag);
  return [
    ...overflowing(element).map(each => `sticks out: ${each}`),
    ...cutOff(element).map(each => `is cut off: ${each}`),
    ...englishOn(element).map(each => `is English: ${each}`),
  ];
};

const narrow = async (attributes: Record<string, string> = settings) => {
  const frame = await mountInFrame(320, attributes, { height: 800 });
  for (const words of languages) speak(words, frame.window);
  return frame;
};

for (const [name, words] of [
  ['40 % longer', longer],
  ['from right to left', rightToLeft],
] as const) {
  describe(`at 320 px, ${name}`, () => {
    for (const kind of Object.keys(screenKinds)) {
      it(`${kind} does not scroll sideways, nothing is cut off, and no word is English`, async () => {
        const { element } = await narrow();
        await show(element, kind);
        expect(await faultsIn(element, words)).to.deep.equal([]);
      });
    }

    it('the installation check has room, too, in English as it is in every language', async () => {
      const { element, window: view } = await narrow();
      view.location.hash = '#mfc-check';
      await eventually('the check', () => root(element).querySelector('details.check'), Boolean);
      const { tag } = words;
      element.lang = tag;
      await element.updateComplete;
      openAll(element);
      expect(overflowing(element)).to.deep.equal([]);
      expect(cutOff(element)).to.deep.equal([]);
    });
  });
}

// What a made-up language only guesses: the words that people get.
for (const [tag, messages] of [
  ['fr-CA', french],
  ['es', spanish],
] as const) {
  describe(`at 320 px, ${tag}`, () => {
    for (const kind of Object.keys(screenKinds)) {
      it(`${kind} has room for its words: none is cut off, and none is broken`, async () => {
        // A wide font, as many pages have one.
        const css = 'body { font-family: "DejaVu Sans", Verdana }';
        const { element, window: view } = await mountInFrame(320, settings, { height: 800, css });
        speak({ tag: tag.slice(0, 2), messages }, view);
        await show(element, kind);
        element.lang = tag;
        await element.updateComplete;
        openAll(element);
        expect(root(element).querySelector('[part="frame"]')?.getAttribute('lang')).to.equal(tag);
        expect(overflowing(element)).to.deep.equal([]);
        expect(cutOff(element)).to.deep.equal([]);
        expect(brokenWords(element)).to.deep.equal([]);
      });
    }
  });
}

// Where which screen stands is the same in every engine; each make of screen is looked at in all of them, above.
if (isTheUsualEngine)
  describe('at 320 px, every screen on the ways of many visitors', () => {
    const seen = new Set<string>();
    const headingOf = (element: MassageFitCheck): string =>
      (root(element).querySelector('h2')?.textContent ?? '').replace(/\s+/g, ' ').trim();

    for (const [name, plan] of Object.entries(everyWay)) {
      it(`of ${name}`, async () => {
        const { element } = await narrow();
        const isAsked = () => root(element).querySelector('fieldset') !== null;
        for (let screens = 0; screens < 16; screens++) {
          // Screens that others came to before have been looked at.
          const screen = wordsOf([root(element).textContent ?? '']).join(' ');
          if (!seen.has(screen)) {
            seen.add(screen);
            seen.add(headingOf(element));
            for (const words of languages)
              expect(await faultsIn(element, words), `${words.tag}: ${headingOf(element)}`).to.deep.equal([]);
            element.lang = 'en';
            await element.updateComplete;
          }
          if (!isAsked()) return;
          await hurry(element, 1, inWords(plan));
        }
        throw new Error('The questionnaire does not end.');
      });
    }

    it('leave out no kind of result, and no screen of questions', () => {
      const isSeen = (heading: string) =>
        seen.has(heading.replace('{emergency}', everything['emergency-number']));
      const headings = countedScreenIds.map(id => en.questionnaire.screens[id].heading);
      expect(
        [...everyOutcome, ...headings].filter(heading => heading !== '' && !isSeen(heading)),
      ).to.deep.equal([]);
    });
  });
