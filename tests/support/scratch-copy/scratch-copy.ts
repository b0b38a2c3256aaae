// A copy of this project in a temporary folder, to change and to check.
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edit } from './changes.ts';

/** Needed by no check here, and large. */
const leftOut = /^(dist|docs|tests\/e2e\/fixtures)\/|^(bench\/)?package-lock/;

const filesOf = (folder: string): readonly string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: folder,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(
      name =>
        name && !leftOut.test(name) && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile(),
    );

const printOf = (path: string) => createHash('sha1').update(readFileSync(path)).digest('hex');

export class ScratchCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'scratch-copy-'));
  readonly #prints = new Map<string, string>();

  constructor(root: string) {
    for (const name of filesOf(root)) {
      cpSync(join(root, name), join(this.folder, name));
      this.#prints.set(name, printOf(join(this.folder, name)));
    }
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'), 'dir');
    execFileSync('git', ['init', '--quiet'], { cwd: this.folder });
  }

  edit({ file, before, after, text }: Edit): void {
    const path = join(this.folder, file);
    const place = before ?? after;
    if (place === undefined) {
      if (existsSync(path)) throw new Error(`${file} is there already.`);
      writeFileSync(path, text);
      return;
    }
    const parts = readFileSync(path, 'utf8').split(place);
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${place}`);
    writeFileSync(path, parts.join(before === undefined ? place + text : text + place));
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  /** Files that are new, or other than they were when this was last asked. */
  takeChanged(): readonly string[] {
    return filesOf(this.folder).filter(name => {
      const print = printOf(join(this.folder, name));
      if (print === this.#prints.get(name)) return false;
      this.#prints.set(name, print);
      return true;
    });
  }

  /** What a command of this project's packages complains of; empty when all is well. */
  run(command: string, ...args: readonly string[]): Promise<string> {
    return new Promise(done => {
      execFile(
        process.execPath,
        [join(this.folder, 'node_modules', command), ...args],
        { cwd: this.folder, env: { ...process.env, NODE_ENV: 'test', VITEST: '' }, maxBuffer: 1e8 },
        (error, out, err) => done(error ? `${command} ${args.join(' ')}\n${out}${err}`.slice(-8_000) : ''),
      );
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
