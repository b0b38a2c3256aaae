// What editors and tools read of the tag says all that the table says, and nothing that is not so.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { configPaths } from '../../src/config/schema.ts';
import { api } from '../../src/element/api.ts';

interface Named {
  readonly name: string;
}
const namesOf = (rows: readonly Named[]): readonly string[] => rows.map(({ name }) => name).sort();
const read = (name: string): string => readFileSync(`dist/${name}`, 'utf8');

describe('web-types.json, for JetBrains', () => {
  const { version, contributions } = JSON.parse(read('web-types.json'));
  const [element] = contributions.html.elements;

  it('is of this version', () => {
    expect(version).toBe(packageJson.version);
  });

  it('knows every attribute, event and property', () => {
    expect(element.name).toBe('massage-fit-check');
    expect(namesOf(element.attributes)).toEqual(namesOf(api.attributes));
    expect(namesOf(element.events)).toEqual(namesOf(api.events));
    expect(namesOf(element.js.properties)).toEqual(namesOf(api.properties));
    expect(namesOf(contributions.css.properties)).toEqual(namesOf(api.cssProperties));
  });
});

describe('vscode.html-custom-data.json', () => {
  const [element] = JSON.parse(read('vscode.html-custom-data.json')).tags;

  it('knows every attribute, and the words of those that take a word', () => {
    expect(namesOf(element.attributes)).toEqual(namesOf(api.attributes));
    const theme = element.attributes.find(({ name }: Named) => name === 'theme');
    expect(namesOf(theme.values)).toEqual(['auto', 'dark', 'light']);
  });
});

describe('llms.txt', () => {
  const reference = read('llms.txt');

  it('names the version, every setting, event, part and custom property', () => {
    expect(reference).toContain(`<massage-fit-check> ${packageJson.version}\n`);
    const written = [...configPaths].flatMap(([path, { setting }]) => [path, setting.attribute ?? path]);
    const others = [...api.events, ...api.parts, ...api.cssProperties].map(({ name }) => name);
    for (const name of [...written, 'texts', ...others]) expect(reference).toContain(`\`${name}\``);
  });
});
