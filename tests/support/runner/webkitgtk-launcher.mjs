// A Web Test Runner launcher for WebKitGTK, Safari's engine, over classic WebDriver. No dependencies.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { findWebKit } from './browsers.mjs';

/** WebDriver's own code points for the keys that have no character. */
export const WEBDRIVER_KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Backspace: '\uE003',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Files that one browser shows, one after the other. After some 27 it had grown to 1.3 GB, and its page crashed. */
const mostFiles = 8;

class WebKitGtkLauncher {
  name = 'webkit';
  type = 'webkitgtk';
  concurrency = 1; // one window, one session
  #children = [];
  #base;
  #session;
  #active;
  #starting;
  #files = 0;
  /** What the driver said when the page was gone. */
  #crash;

  async initialize() {
    this.found = findWebKit();
    process.once('exit', () => this.#kill());
  }

  #kill() {
    for (const child of this.#children) child.kill();
    this.#children = [];
  }

  /** One WebDriver call. */
  async wd(method, path, body) {
    const session = this.#session ? `/${this.#session}` : '';
    const response = await fetch(`${this.#base}/session${session}${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`WebDriver ${method} ${path}: ${value.error} ${value.message ?? ''}`);
    return value;
  }

  /** WebKitGTK has no headless mode: without a display, Xvfb picks a free number and writes it to pipe 3. */
  async #ownDisplay() {
    const screen = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const xvfb = spawn(this.found.xvfb, screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    this.#children.push(xvfb);
    const number = await new Promise((resolve, reject) => {
      xvfb.once('error', reject);
      xvfb.once('exit', code => reject(new Error(`Xvfb stopped with ${code}`)));
      xvfb.stdio[3].once('data', data => resolve(String(data).trim()));
    });
    return `:${number}`;
  }

  async #start() {
    const env = { ...process.env, NO_AT_BRIDGE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' };
    if (this.found.xvfb) {
      env.DISPLAY = await this.#ownDisplay();
      delete env.WAYLAND_DISPLAY;
    }
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    const driver = spawn(this.found.driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
    this.#children.push(driver);
    for (let tries = 0; ; tries += 1) {
      try {
        await fetch(`${this.#base}/status`);
        break;
      } catch (error) {
        if (tries > 1_200) throw error; // a minute: a busy machine is slow to start it
        await sleep(50);
      }
    }
  }

  async #open() {
    const options = { binary: this.found.browser, args: ['--automation'] };
    const { sessionId } = await this.wd('POST', '', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    this.#session = sessionId;
    this.#files = 0;
  }

  async #close() {
    await this.wd('DELETE', '');
    this.#session = undefined;
  }

  async startSession(id, url) {
    this.#starting ??= this.#start();
    await this.#starting;
    if (this.#files === mostFiles) await this.#close();
    if (!this.#session) await this.#open();
    this.#files += 1;
    this.#active = id;
    await this.wd('POST', '/url', { url });
  }

  isActive(id) {
    return this.#active === id;
  }

  /** Asked when a page is gone in the middle of its tests. A rejection here would end the runner without a word. */
  async getBrowserUrl() {
    try {
      return await this.wd('GET', '/url');
    } catch (error) {
      this.#crash = error.message;
      this.#session = undefined;
      return undefined;
    }
  }

  async stopSession() {
    this.#active = undefined;
    const crash = this.#crash;
    this.#crash = undefined;
    if (crash) return { errors: [{ message: crash }] };
    await this.wd('POST', '/url', { url: 'about:blank' });
    return {};
  }

  async stop() {
    try {
      if (this.#session) await this.#close();
    } catch {
      // The browser may be gone already; what is left is killed below.
    }
    this.#kill();
  }
}

export const webkitGtkLauncher = () => new WebKitGtkLauncher();
