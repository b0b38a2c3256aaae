// A WordPress of a test's own, with the plugin in it.
import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { folderOf } from './install.ts';
import { must, PHP, PHP_FLAGS } from './php.ts';
import { type Account, admin, script } from './recipe.ts';
import { type Served, serve } from './serve.ts';
import type { Version } from './versions.ts';

/** Written to by a site, so never shared between copies. */
const own = /\.ht\.sqlite|wp-config\.php$/;

function copyTree(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyTree(source, target);
    else if (own.test(entry.name)) copyFileSync(source, target);
    else linkSync(source, target);
  }
}

export const pluginFile = 'massage-fit-check/massage-fit-check.php';

export class WordPressSite {
  readonly version: Version;
  readonly folder: string;
  #served: Served | undefined;

  /** WordPress's files as links, the database as a copy, the plugin copied and not yet active. */
  constructor(version: Version) {
    this.version = version;
    const pristine = folderOf(version);
    this.folder = `${pristine}-site-${randomBytes(4).toString('hex')}`;
    copyTree(pristine, this.folder);
    cpSync(inject('plugin'), join(this.folder, 'wp-content/plugins/massage-fit-check'), { recursive: true });
  }

  /** The plugin is active, and pages are served. */
  static async open(version: Version): Promise<WordPressSite> {
    const site = new WordPressSite(version);
    try {
      site.activate();
      site.#served = await serve(site.folder);
      return site;
    } catch (error) {
      await site.close();
      throw error;
    }
  }

  get origin(): string {
    if (!this.#served) throw new Error('The site is not served.');
    return this.#served.origin;
  }

  activate(): void {
    this.php('return activate_plugin( $in );', pluginFile);
  }

  /** Runs the body of a PHP function of `$in` inside WordPress, with the functions of the dashboard. */
  php<Out = unknown>(body: string, input: unknown = null): Out {
    const mark = `--${randomBytes(8).toString('hex')}--`;
    const said = must(PHP, PHP_FLAGS, {
      cwd: this.folder,
      env: { ...process.env, WP_INPUT: JSON.stringify(input) },
      input: script(body, mark),
    });
    const [before = '', json] = said.split(mark);
    if (json === undefined || before.trim()) throw new Error(`PHP printed:\n${said}`);
    const out = JSON.parse(json || 'null') as { readonly error?: string } | null;
    if (out?.error) throw new Error(`WordPress said: ${out.error}`);
    return out as Out;
  }

  /** Publishes a page, or a post, as somebody of the site writes it; its path on this site. */
  publish(content: string, { user }: Account = admin, type: 'page' | 'post' = 'page'): string {
    const id = this.php<number>(
      `wp_set_current_user( get_user_by( 'login', $in['user'] )->ID );
return wp_insert_post( wp_slash( array( 'post_type' => $in['type'], 'post_status' => 'publish', 'post_title' => 'Page', 'post_content' => $in['content'] ) ), true );`,
      { content, user, type },
    );
    return type === 'page' ? `/?page_id=${id}` : `/?p=${id}`;
  }

  useTheme(theme: 'block' | 'classic'): void {
    this.php('switch_theme( $in );', theme === 'classic' ? theme : this.#blockTheme);
  }

  get #blockTheme(): string {
    return readFileSync(join(this.folder, '.default_theme'), 'utf8').trim();
  }

  /** What PHP and WordPress complained about so far, save that wordpress.org is out of reach. */
  get complaints(): string {
    const path = join(this.folder, 'wp-content/debug.log');
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
    return lines
      .filter(line => line && !line.includes('Something may be wrong with WordPress.org'))
      .join('\n');
  }

  async close(): Promise<void> {
    await this.#served?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
