// A server on loopback that does nothing while a page waits: every answer was compressed beforehand.
import { createServer } from 'node:http';

/** @param files URL path to `{ type, bytes, brotli }` */
export const serve = async (files, port = 0) => {
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url, 'http://localhost').pathname);
    if (!file) return response.writeHead(404).end();
    const takesBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const body = takesBrotli ? file.brotli : file.bytes;
    response
      .writeHead(200, {
        'content-type': file.type,
        'content-length': body.length,
        'cache-control': file.cache ?? 'no-store',
        vary: 'accept-encoding',
        ...(takesBrotli ? { 'content-encoding': 'br' } : {}),
      })
      .end(body);
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', done); // Chromium asks for brotli over http on "localhost" only
  });
  return {
    origin: `http://localhost:${server.address().port}`,
    close: () =>
      new Promise(done => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
};
