// An installed WordPress of each version in the cache, which nobody changes: sites are copies of it.
import { createHash, randomBytes } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { must, PHP, PHP_FLAGS } from './php.ts';
import { classicTheme, config, database, install } from './recipe.ts';
import { cache, sha512, tarball } from './tarball.ts';
import type { Version } from './versions.ts';

/** What each is called in the package, and what it really is. */
const builds: Readonly<Record<Version, { readonly build: string; readonly release: string }>> = {
  '6.2': { build: '6.2', release: '6.2.6' },
  '6.5': { build: '6.5', release: '6.5.5' },
  '6.7': { build: 'nightly', release: '6.7-alpha-58716' },
};

const recipe = createHash('sha256')
  .update([sha512, config, database, install, JSON.stringify(classicTheme)].join('\n'))
  .digest('hex')
  .slice(0, 10);

/** Where a version lies, once it is installed. */
export const folderOf = (version: Version): string => join(cache, `wp-${version}-${recipe}`);

/** `public` has what a browser loads, the zip what PHP reads: only both together are WordPress. */
function assemble(archive: string, build: string, folder: string): void {
  const source = `${folder}-source`;
  mkdirSync(source, { recursive: true });
  try {
    const zip = `package/src/wordpress/wp-${build}.zip`;
    const sqlite = 'package/src/sqlite-database-integration/sqlite-database-integration.zip';
    const files = `package/public/wp-${build}`;
    must('tar', ['-xzf', archive, '-C', source, files, zip, sqlite]);
    renameSync(join(source, files), folder);
    const content = join(folder, 'wp-content');
    // Remains of plugins and themes without their PHP, and sometimes a log.
    for (const name of readdirSync(content)) {
      if (name !== 'themes') rmSync(join(content, name), { recursive: true });
    }
    must('unzip', ['-qo', join(source, zip), '-d', folder]);
    const theme = readFileSync(join(folder, '.default_theme'), 'utf8').trim();
    for (const name of readdirSync(join(content, 'themes'))) {
      if (name !== theme && name !== 'index.php') rmSync(join(content, 'themes', name), { recursive: true });
    }
    for (const name of ['database', 'mu-plugins'])
      rmSync(join(content, name), { recursive: true, force: true });
    mkdirSync(join(content, 'database'));
    mkdirSync(join(content, 'themes/classic'));
    for (const [name, text] of Object.entries(classicTheme))
      writeFileSync(join(content, 'themes/classic', name), text);
    must('unzip', ['-qo', join(source, sqlite), '-d', source]);
    cpSync(join(source, 'sqlite-database-integration-main'), join(content, 'sqlite'), { recursive: true });
    writeFileSync(join(content, 'db.php'), database);
    writeFileSync(join(folder, 'wp-config.php'), config);
  } finally {
    rmSync(source, { recursive: true, force: true });
  }
}

/** Installs a version, unless it is there. */
export async function installWordPress(version: Version): Promise<void> {
  const folder = folderOf(version);
  if (existsSync(folder)) return;
  mkdirSync(cache, { recursive: true });
  const archive = await tarball();
  // Built aside and moved when it is whole: a run that was stopped, or two at once, leave nothing half done.
  const work = join(cache, `making-${version}-${randomBytes(4).toString('hex')}`);
  const { build, release } = builds[version];
  try {
    assemble(archive, build, work);
    const said = must(PHP, PHP_FLAGS, { cwd: work, input: install });
    if (!said.endsWith(`installed ${release}`)) throw new Error(`WordPress did not install itself:\n${said}`);
    rmSync(join(work, 'wp-content/debug.log'), { force: true });
    if (!existsSync(folder)) renameSync(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
