// PHP's own server, on a free port.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { eventually } from '../eventually.ts';
import { PHP, PHP_FLAGS } from './php.ts';

export interface Served {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Serves a site until it is stopped, or the process ends. */
export async function serve(folder: string): Promise<Served> {
  // One process: with workers, PHP leaves them behind when their parent is stopped.
  const { PHP_CLI_SERVER_WORKERS: _, ...env } = process.env;
  const child = spawn(PHP, [...PHP_FLAGS, '-S', '127.0.0.1:0', '-t', folder], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let failure: Error | undefined;
  child.on('error', error => {
    failure = error;
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', text => {
      printed += text;
    });
  }
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    if (failure || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  };
  try {
    const origin = await eventually('the address of WordPress', () => {
      if (failure) throw failure;
      return /Server \((http:[^)]+)\) started/.exec(printed)?.[1];
    });
    return { origin, stop };
  } catch (error) {
    await stop();
    throw new Error(`WordPress is not served from ${folder}:\n${printed}`, { cause: error });
  }
}
