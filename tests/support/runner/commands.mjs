// What a browser test can ask of the runner: the same in Playwright (Chromium), Puppeteer over BiDi (Firefox) and
// WebKitGTK. A command must not answer null or undefined: Web Test Runner takes that as "no plugin knows it".
import { WEBDRIVER_KEYS } from './webkitgtk-launcher.mjs';

const UNSUPPORTED = { unsupported: true };

const cdp = async (page, method, params) => {
  const client = await page.context().newCDPSession(page);
  const answer = await client.send(method, params);
  await client.detach();
  return answer;
};

const act = async (browser, source) => {
  await browser.wd('POST', '/actions', { actions: [source] });
  await browser.wd('DELETE', '/actions');
};

/** 'Tab', 'Shift+Tab', 'Space', 'a' */
const press = async ({ browser, page, payload }) => {
  const modifiers = payload.split('+');
  const key = modifiers.pop();
  if (browser.type === 'webkitgtk') {
    const value = name => WEBDRIVER_KEYS[name] ?? name;
    const down = name => ({ type: 'keyDown', value: value(name) });
    const up = name => ({ type: 'keyUp', value: value(name) });
    const actions = [...modifiers.map(down), down(key), up(key), ...modifiers.toReversed().map(up)];
    await act(browser, { type: 'key', id: 'keyboard', actions });
    return true;
  }
  for (const name of modifiers) await page.keyboard.down(name);
  await page.keyboard.press(key === 'Space' ? ' ' : key); // BiDi knows Space by its character only
  for (const name of modifiers.toReversed()) await page.keyboard.up(name);
  return true;
};

/** {x, y} in CSS pixels of the viewport */
const click = async ({ browser, page, payload }) => {
  if (browser.type !== 'webkitgtk') {
    await page.mouse.click(payload.x, payload.y);
    return true;
  }
  const actions = [
    { type: 'pointerMove', x: Math.round(payload.x), y: Math.round(payload.y), duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await act(browser, { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  return true;
};

/** {width, height}. WebKitGTK's window stops at about 450 px: test narrower widths in a frame, in every engine. */
const viewport = async ({ browser, page, payload }) => {
  if (browser.type === 'webkitgtk') await browser.wd('POST', '/window/rect', { x: 0, y: 0, ...payload });
  else if (browser.type === 'playwright') await page.setViewportSize(payload);
  else await page.setViewport(payload);
  return true;
};

/** {colorScheme, reducedMotion, forcedColors, contrast}. Chromium only; firefox-forced has them from its start. */
const media = async ({ browser, page, payload }) => {
  if (browser.type !== 'playwright') return UNSUPPORTED;
  await page.emulateMedia(payload);
  return true;
};

/** Chromium's computed accessibility tree, flat. */
const accessibilityTree = async ({ browser, page }) => {
  if (browser.type !== 'playwright') return UNSUPPORTED;
  const client = await page.context().newCDPSession(page);
  await client.send('Accessibility.enable');
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes
    .filter(node => !node.ignored)
    .map(node => ({
      role: node.role?.value,
      name: node.name?.value,
      description: node.description?.value,
      properties: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    }));
};

/** Playwright's outline of what assistive technology sees below a selector; Chromium only. */
const ariaSnapshot = ({ browser, page, payload }) =>
  browser.type === 'playwright' ? page.locator(payload).ariaSnapshot() : UNSUPPORTED;

const devtools = async ({ browser, page, payload }) =>
  browser.type === 'playwright' ? ((await cdp(page, payload.method, payload.params)) ?? true) : UNSUPPORTED;

/** {url, button}: how many pages of paper the page prints, once that button was pressed; Chromium only. */
const pagesPrinted = async ({ browser, page, payload }) => {
  if (browser.type !== 'playwright') return UNSUPPORTED;
  const opened = await page.context().newPage();
  try {
    await opened.goto(new URL(payload.url, page.url()).href);
    // The dialog of a browser is not ours to answer: what would be printed is asked for below.
    await opened.evaluate(() => {
      window.print = () => {};
    });
    await opened.getByRole('button', { name: payload.button }).click();
    const pdf = await opened.pdf({ preferCSSPageSize: true });
    return { pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
  } finally {
    await opened.close();
  }
};

const screenshot = async ({ browser, page }) => ({
  png:
    browser.type === 'webkitgtk'
      ? await browser.wd('GET', '/screenshot')
      : Buffer.from(await page.screenshot()).toString('base64'),
});

const COMMANDS = {
  press,
  click,
  viewport,
  media,
  'accessibility-tree': accessibilityTree,
  'aria-snapshot': ariaSnapshot,
  devtools,
  'pages-printed': pagesPrinted,
  screenshot,
};

/** Web Test Runner plugin. */
export const commands = () => ({
  name: 'commands',
  async executeCommand({ command, payload, session }) {
    const { browser } = session;
    return COMMANDS[command]?.({ browser, page: browser.getPage?.(session.id), payload });
  },
});
