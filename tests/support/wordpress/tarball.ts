// WordPress itself: one npm package holds several versions of it. Fetched by npm when it is first needed, checked, kept
// outside the project; never a dependency.
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { must } from './php.ts';

const name = '@wp-playground/wordpress-builds@0.9.19';
const file = 'wp-playground-wordpress-builds-0.9.19.tgz';
/** Base64. */
export const sha512 =
  'dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==';

/** Outside the project, so that a clean checkout finds it again. */
export const cache: string = resolve(
  process.env['WP_CACHE'] ??
    join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'massage-fit-check/wordpress'),
);

async function check(path: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  if (hash.digest('base64') !== sha512)
    throw new Error(`${path} is not the file that was checked. Delete it and try again.`);
}

/** Its path. Throws where it is not there yet and npm cannot fetch it. */
export async function tarball(): Promise<string> {
  const path = join(cache, file);
  if (!existsSync(path)) {
    const folder = join(cache, `fetch-${randomBytes(4).toString('hex')}`);
    mkdirSync(folder, { recursive: true });
    try {
      must('npm', ['pack', name, '--pack-destination', folder, '--prefer-offline', '--loglevel=error'], {
        cwd: folder,
      });
      renameSync(join(folder, file), path);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  await check(path);
  return path;
}
