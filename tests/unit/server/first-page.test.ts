import fc from 'fast-check';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { html, nothing } from 'lit/html.js';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/messages/en.ts';
import { templateText } from '../../../src/server/template-text.ts';
import { renderFirstPage, styleSheet } from '../../../src/server.ts';

const stylesheet = '/massage-fit-check.css';

describe('the first page from a server', () => {
  const page = renderFirstPage({ stylesheet, fallback: '<a href="/book">Book</a>' });

  test('has its words, its answers and its button inside a declarative shadow root, and the fallback beside it', () => {
    const [, shadow = '', rest = ''] =
      /^<massage-fit-check><template shadowrootmode="open">(.*)<\/template>(.*)$/s.exec(page) ?? [];
    expect(shadow).toContain(`>${en.intro.heading}</h2>`);
    const { 'under-18': _, ...who } = en.questionnaire.options.who;
    for (const label of [...Object.values(who), ...Object.values(en.questionnaire.options.age)])
      expect(shadow).toContain(label);
    expect(shadow).toContain(`>${en.intro.start}</button>`);
    expect(rest).toBe('<a href="/book">Book</a></massage-fit-check>');
  });

  test('holds no style, no script and no listener, so that the strictest page can have it', () => {
    expect(page).not.toMatch(/style=|<style|<script|\son\w+=|@click|=\$/);
  });

  test('says what the clinic set, and its default where that was wrong', () => {
    const attributes = {
      heading: 'Sore neck?',
      theme: 'pink',
      'privacy-url': 'javascript:alert(1)',
      lang: 'en-CA',
    };
    const own = renderFirstPage({ stylesheet, attributes });
    expect(own).toContain('>Sore neck?</h2>');
    expect(own).toMatch(/class="root [^"]*\bauto"/);
    expect(own).not.toMatch(/href="javascript/);
    expect(own).toContain('lang="en-CA"><div class="screen">'.split('>')[0]);
  });

  test('is the fallback alone where the clinic wants to start with the questions', () => {
    expect(renderFirstPage({ stylesheet, attributes: { start: 'questions' }, fallback: 'Book' })).toBe(
      '<massage-fit-check start="questions">Book</massage-fit-check>',
    );
  });

  test('lets no text out of its place, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ maxLength: 60 }),
        (heading, name) => {
          const own = renderFirstPage({ stylesheet, attributes: { heading, 'clinic-name': name } });
          const bare = own.replace(/"[^"]*"/g, '""').replace(/>[^<>]*</g, '><');
          const usual = page.replace(/"[^"]*"/g, '""').replace(/>[^<>]*</g, '><');
          expect(bare.slice(bare.indexOf('<template'))).toBe(
            usual.slice(usual.indexOf('<template')).replace('<a href=""></a>', ''),
          );
        },
      ),
    );
  });

  test('takes no attribute whose name would open a tag', () => {
    const own = renderFirstPage({ stylesheet, attributes: { 'a><script>': 'x', id: 'check' } });
    expect(own).toMatch(/^<massage-fit-check id="check"><template/);
  });
});

describe('a template as text', () => {
  test('is what lit would draw: lists, switches, properties; nothing leaves nothing', () => {
    const row = (text: string) => html`<li>${text}</li>`;
    const given = html`<ul class="a ${'b'}" ?hidden=${true} .checked=${false} part=${nothing} id=${'x"y'} @click=${() => {}}>${[
      'a & b',
      '<i>',
    ].map(row)}${null}${''}${nothing}</ul>`;
    expect(templateText(given)).toBe(
      '<ul class="a b" hidden id="x&quot;y"><li>a &amp; b</li><li>&lt;i&gt;</li></ul>',
    );
  });

  test('holds what a directive shows', () => {
    const box = (isTicked: boolean) =>
      html`<input .checked=${live(isTicked)}>${keyed('page', html`<b>${'Words'}</b>`)}`;
    expect([true, false].map(box).map(templateText)).toEqual([
      '<input checked><b>Words</b>',
      '<input><b>Words</b>',
    ]);
  });
});

describe('the styles as a file', () => {
  test('carry an accent that reads on both surfaces', () => {
    for (const accent of ['#14594f', '#abc', 'rgb(20, 89, 79)'])
      expect(styleSheet(accent), accent).toContain('--accent-fill:rgb(');
  });

  test('keep the house colour where only a browser could read the accent', () => {
    for (const accent of ['teal', 'oklch(50% 0.1 180)', '#12', '#zzzzzz', '', '};*{color:red'])
      expect(styleSheet(accent), accent).toBe(styleSheet());
  });
});
