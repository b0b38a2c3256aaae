// PHP, for every use of it: WordPress installs itself with it, tests ask it, and it serves the pages.
import { spawnSync } from 'node:child_process';

export const PHP = process.env['WP_PHP'] ?? 'php';
/** No mail goes out, and what PHP says is plain text. */
export const PHP_FLAGS = ['-d', 'sendmail_path=/bin/true', '-d', 'memory_limit=512M', '-d', 'html_errors=0'];

const packages = ['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring', 'unzip'];
const extensions = ['pdo_sqlite', 'sqlite3', 'dom', 'mbstring'];

interface Options {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
}

/** What a command prints. Throws with all it said where it fails. */
export function must(command: string, args: readonly string[], options: Options = {}): string {
  const { error, status, signal, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  if (error) throw error;
  if (status !== 0) {
    const said = `${command} ${args.join(' ').slice(0, 200)} ended with ${status ?? signal}`;
    throw new Error(`${said}:\n${stdout}${stderr}`);
  }
  return stdout;
}

const isThere = (): boolean => {
  const code = `foreach (${JSON.stringify(extensions)} as $each) if (!extension_loaded($each)) exit(1);`;
  const php = spawnSync(PHP, ['-r', code]);
  return php.status === 0 && spawnSync('unzip', ['-v']).status === 0;
};

/** Installs what is missing, as Debian has it. Only root can; anybody else is told what to install. */
export function ensurePhp(): void {
  if (isThere()) return;
  if (process.getuid?.() !== 0 || process.env['WP_PHP']) {
    throw new Error(
      `PHP is missing, or ${extensions.join(', ')}, or unzip. On Debian:\n  apt-get install -y --no-install-recommends ${packages.join(' ')}`,
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  must('apt-get', ['update', '-qq'], { env });
  must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  if (!isThere()) throw new Error('PHP was installed, and still something is missing.');
}
