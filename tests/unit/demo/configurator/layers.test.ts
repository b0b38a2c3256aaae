// The configurator is built as the widget is: what decides is pure, and one file holds state.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'demo/configurator';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
const codeOf = (file: string): string =>
  readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const isIn = (...folders: readonly string[]) =>
  files.filter(file => folders.includes(file.split('/')[0] ?? ''));

test('what decides knows no page, and nothing of how it is shown', () => {
  for (const file of isIn('settings', 'state', 'snippets', 'colours')) {
    // What stands in quotes is for a clinic's page.
    expect(codeOf(file).replace(/"[^"\n]*"|'[^'\n]*'/g, ''), file).not.toMatch(
      /\bwindow\.|\bdocument\.|\blocation\.|\bnavigator\./,
    );
    expect(codeOf(file), file).not.toMatch(/from 'lit/);
    expect(codeOf(file), file).not.toMatch(/from '\.\.?\/(views|preview|page|paste)\//);
  }
});

test('views hold no state and decide nothing by the page', () => {
  for (const file of isIn('views'))
    expect(codeOf(file), file).not.toMatch(/\blet \w+|\bdocument\.|\bwindow\b/);
});

test('nothing stores, and nothing asks anybody', () => {
  for (const file of files)
    expect(codeOf(file), file).not.toMatch(
      /localStorage|sessionStorage|indexedDB|document\.cookie|fetch\(|XMLHttpRequest|sendBeacon|unsafeHTML/,
    );
});

test('files are small, but for rows of words', () => {
  const long = files.filter(file => file !== 'settings/words.ts' && codeOf(file).split('\n').length > 230);
  expect(long).toEqual(['configurator.ts']);
});
