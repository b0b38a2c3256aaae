// A clinic's web server: the demo as it lies on the disk, the script, and pages that a test makes up.
import { readFile } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { inject } from 'vitest';

export const scriptPath = '/dist/massage-fit-check.min.js';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

export type Answer = (response: ServerResponse) => unknown;

/** What the script's address gives; a test may have it answer otherwise. */
export const theScript =
  (headers: OutgoingHttpHeaders = {}): Answer =>
  response =>
    response.writeHead(200, { 'content-type': 'text/javascript', ...headers }).end(inject('script'));

export interface Site {
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** Overrides, by path. */
  readonly answers: Map<string, Answer>;
  /** Serves a page made up by the test. */
  page(path: string, html: string, headers?: OutgoingHttpHeaders): void;
  close(): Promise<void>;
}

export const openSite = async (): Promise<Site> => {
  const asked: string[] = [];
  const answers = new Map<string, Answer>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://site').pathname);
    asked.push(path);
    const answer = answers.get(path) ?? (path === scriptPath ? theScript() : undefined);
    if (answer) return answer(response);
    const isKnown = /^\/demo\/[\w./-]+$/.test(path) && !path.includes('..');
    const file = isKnown ? await readFile(join(process.cwd(), path)).catch(() => null) : null;
    if (!file) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': kinds[extname(path)] ?? 'text/plain' }).end(file);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no address.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    answers,
    page(path, html, headers = {}) {
      answers.set(path, response =>
        response.writeHead(200, { 'content-type': kinds['.html'], ...headers }).end(html),
      );
    },
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
