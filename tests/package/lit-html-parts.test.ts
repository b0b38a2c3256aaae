import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askedInVain, litHtmlParts } from '../../scripts/build/lit-html-parts.mjs';

const asked = (body: string): string | undefined => askedInVain(`const view = html\`${body}\`;`);

describe('templates that ask for what the single files leave out of lit-html', () => {
  it('are found', () => {
    expect(asked('<!-- $' + '{a} -->')).toBe('a comment');
    expect(asked('<p class="b" $' + '{a}>')).toMatch('in place of an attribute');
    expect(asked('<$' + '{a}></$' + '{a}>')).toMatch('the name of a tag');
    expect(asked('<p></$' + '{a}>')).toMatch('the name of a tag');
    expect(asked('<textarea rows="2">$' + '{a}</textarea>')).toMatch('raw text');
    expect(asked('<ul>$' + '{a.map(b => svg`<title>$' + '{b}</title>`)}</ul>')).toMatch('raw text');
  });

  it('are not those that only look like it', () => {
    expect(
      asked('<p class="a $' + '{b} c" ?hidden=$' + '{d} @click=$' + '{e}>$' + '{f}</p> $' + '{g}'),
    ).toBeUndefined();
    expect(asked('<textarea .value=$' + '{a}></textarea>$' + '{b}')).toBeUndefined();
  });
});

describe('lit-html with parts left out', () => {
  const id = '/node_modules/lit-html/lit-html.js';
  const code = readFileSync(`.${id}`, 'utf8');
  const { transform } = litHtmlParts();

  it('exports what the widget draws with, and keeps its policy and its guard', () => {
    const pruned = transform(code, id)?.code;
    expect(pruned).toMatch(/export\{\w as html,\w as noChange,\w as nothing,\w as render,\w as svg\};/);
    expect(pruned).toContain('createPolicy("lit-html"');
    expect(pruned).toContain('hasOwnProperty("raw")');
    expect(pruned).not.toMatch(/litHtml|ShadyDOM|directive/i);
  });

  it('stops the build when lit-html says something else', () => {
    expect(() => transform(code.replaceAll('isConnected', 'isThere'), id)).toThrow(/no longer says/);
  });
});
