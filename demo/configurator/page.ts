// Puts the configurator on its page.
import { Configurator } from './configurator.ts';
import { packFiles, widgetScript } from './page/built-files.ts';
import { colourOf } from './page/colour-of.ts';
import { hashOf } from './page/hash-of.ts';

customElements.define('fit-check-configurator', Configurator);

/** Hashes by place in `dist/`. */
async function hashesOf(files: readonly (readonly [place: string, text: string])[]) {
  const found = await Promise.all(files.map(async ([place, text]) => [place, await hashOf(text)] as const));
  return Object.fromEntries(found.flatMap(([place, hash]) => (hash === null ? [] : [[place, hash]])));
}

async function open(main: HTMLElement): Promise<void> {
  const hashes = await hashesOf([
    ['massage-fit-check.min.js', widgetScript],
    ...packFiles.map(({ tag, script }) => [`languages/${tag}.js`, script] as const),
  ]);
  const browser = { colourOf, packs: packFiles, hashes };
  main.replaceChildren(new Configurator({ script: widgetScript, packs: packFiles, browser }));
}

const main = document.querySelector('main');
// What stands behind # in this page's address is the set-up, and no place on the page.
document.querySelector('.skip')?.addEventListener('click', event => {
  event.preventDefault();
  main?.focus();
});
if (main) void open(main);
