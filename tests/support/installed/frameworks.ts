// The sites of integrations/frameworks/, each laid into a project in which the package is installed.
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { InstalledSite } from './installed-site.ts';

const folder = resolve('integrations/frameworks');

/** A program of a package that the frameworks' folder has, or else this project. */
export const program = (name: string, bin: string, from = folder): string =>
  join(dirname(createRequire(join(from, 'package.json')).resolve(`${name}/package.json`)), bin);

export const frameworks: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'node_modules')
  .map(({ name }) => name);

const { devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  readonly devDependencies: Readonly<Record<string, string>>;
};

/** The package is installed as npm installs it. The frameworks are linked: to pack them too would take minutes. */
export const frameworkSites = async (): Promise<InstalledSite> => {
  const site = await InstalledSite.make(process.cwd());
  for (const name of [...frameworks, 'tsconfig.json'])
    cpSync(join(folder, name), join(site.folder, name), { recursive: true });
  for (const name of ['vite', ...Object.keys(devDependencies)]) site.link(name, folder);
  return site;
};
