// Puts the configurator on its page.
import { Configurator } from './configurator.ts';
import { colourOf } from './page/colour-of.ts';
import { hashOf } from './page/hash-of.ts';
import { widgetScript } from './page/widget-script.ts';

customElements.define('fit-check-configurator', Configurator);

async function open(main: HTMLElement): Promise<void> {
  const scriptHash = await hashOf(widgetScript);
  const browser = { colourOf, ...(scriptHash === null ? {} : { scriptHash }) };
  main.replaceChildren(new Configurator({ script: widgetScript, browser }));
}

const main = document.querySelector('main');
// What stands behind # in this page's address is the set-up, and no place on the page.
document.querySelector('.skip')?.addEventListener('click', event => {
  event.preventDefault();
  main?.focus();
});
if (main) void open(main);
