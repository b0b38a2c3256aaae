// npm start: the demo pages on http://localhost:5173/, with the built script from dist/, as a clinic gets it.
// npm run dev: the same pages with src/ in place of the built script, reloading as it changes.
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { litTemplates } from './scripts/build/lit-templates.mjs';

const SCRIPT = '/dist/massage-fit-check.min.js';
const MIME_HTML = 'text/html; charset=utf-8';

/** The demo is the front page; its pages and dist/ keep their own paths, so they work from a plain file server too. */
const demoAtRoot: Plugin = {
  name: 'demo-at-root',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url !== '/') return next();
      response.writeHead(302, { location: '/demo/' }).end();
    });
  },
};

/** Host pages are served as written: Vite's own client script would break the strict policies that they show. */
const untouchedHostPages: Plugin = {
  name: 'untouched-host-pages',
  configureServer(server) {
    server.middlewares.use(async (request, response, next) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      if (!/^\/demo\/hosts\/[\w./-]*$/.test(path) || path.includes('..')) return next();
      const file = join(server.config.root, path.endsWith('/') ? `${path}index.html` : path);
      if (!file.endsWith('.html') || !existsSync(file) || !statSync(file).isFile()) return next();
      response.writeHead(200, { 'content-type': MIME_HTML }).end(await readFile(file));
    });
  },
};

/** In place of the built script, a classic script that loads the source. */
const sourceForBuild: Plugin = {
  name: 'source-for-build',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      // As text, for the configurator, it is wanted as it is built.
      if (request.url?.split('?')[0] !== SCRIPT || /[?&]raw\b/.test(request.url)) return next();
      response.writeHead(200, { 'content-type': 'text/javascript' }).end("import('/src/embed.ts');\n");
    });
  },
};

export default defineConfig(({ mode }) => ({
  appType: 'mpa',
  publicDir: false,
  plugins: [litTemplates(), demoAtRoot, untouchedHostPages, ...(mode === 'source' ? [sourceForBuild] : [])],
  optimizeDeps: mode === 'source' ? {} : { noDiscovery: true },
  server: { port: 5173, watch: { ignored: ['**/screenshots/**', '**/coverage/**', '**/dist/**'] } },
}));
