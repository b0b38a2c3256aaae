// A clinic's project as its developer starts it: empty, and then `npm install massage-fit-check`. What is installed is
// what `npm pack` makes of this folder. The libraries it needs are packed from node_modules: no network is asked.
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };

/** As in the shell of somebody who runs no test: a bundler told of a test builds for one. */
const { NODE_ENV: _, ...env } = process.env;

/** The folder of a package, as Node finds it from another. Some do not export their package.json. */
const folderOf = (name: string, from: string): string => {
  const paths = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
  const found = paths.map(path => join(path, name)).find(folder => existsSync(join(folder, 'package.json')));
  if (!found) throw new Error(`${name} is not installed. Run "npm ci".`);
  return found;
};

/** This package and all that it needs. */
const withDependencies = (folder: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(folder)) return seen;
  seen.add(folder);
  for (const name of Object.keys(manifestOf(folder).dependencies ?? {}))
    withDependencies(folderOf(name, folder), seen);
  return seen;
};

export class InstalledSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'installed-site-'));
  /** Where the package lies in it. */
  readonly package = join(this.folder, 'node_modules/massage-fit-check');

  private constructor() {
    this.write('package.json', '{ "name": "a-clinic", "private": true, "type": "module" }');
  }

  static async make(root: string): Promise<InstalledSite> {
    const site = new InstalledSite();
    const tarballs = join(site.folder, 'tarballs');
    mkdirSync(tarballs);
    const folders = [...withDependencies(root)];
    await site.npm('pack', '--ignore-scripts', '--silent', '--pack-destination', tarballs, ...folders);
    const files = readdirSync(tarballs).map(name => join(tarballs, name));
    await site.npm('install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', ...files);
    return site;
  }

  npm(...args: readonly string[]): Promise<unknown> {
    return run('npm', args, { cwd: this.folder, env });
  }

  /** Runs a program of Node in it: what it printed, and whether it ended well. */
  async node(...args: readonly string[]): Promise<{ readonly isWell: boolean; readonly printed: string }> {
    try {
      const { stdout } = await run(process.execPath, args, { cwd: this.folder, env });
      return { isWell: true, printed: stdout };
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
      return { isWell: false, printed: stdout + stderr };
    }
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  write(name: string, text: string): void {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** In place of installing a package that another folder has. */
  link(name: string, from: string): void {
    const path = join(this.folder, 'node_modules', name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(folderOf(name, from), path, 'dir');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
