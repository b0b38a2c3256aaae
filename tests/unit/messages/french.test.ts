// What French is set with: its spaces before marks, which differ between Canada and France.
import { describe, expect, test } from 'vitest';
import type { Messages } from '../../../src/messages/messages.ts';
import { messages } from '../../../src/messages/packs/fr.ts';
import { forRegion } from '../../../src/messages/region.ts';

type Tree = string | readonly string[] | { readonly [key: string]: Tree };

const textsOf = (node: Tree, path = ''): readonly (readonly [path: string, text: string])[] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node).flatMap(([key, child]) => textsOf(child as Tree, path ? `${path}.${key}` : key));

/** What is French in them: the check of the installation and the references are English. */
const frenchOf = ({ regions: _, installationCheck: __, references: ___, ...words }: Messages) =>
  textsOf(words as unknown as Tree);

describe('French', () => {
  test.each([
    ['of no country', messages],
    ['in Canada', forRegion(messages, 'CA')],
  ])(
    '%s has no space before ; ! and ?, and one that takes no break before : and inside « »',
    (_where, words) => {
      for (const [path, text] of frenchOf(words)) {
        expect(text, path).not.toMatch(/\s[;!?]/);
        expect(text, path).not.toMatch(/[^\u00a0][:»](?!\S)|«[^\u00a0]/);
      }
    },
  );

  test('in France has a narrow space that takes no break before ; ! and ?, for whoever answers', () => {
    const texts = frenchOf(forRegion(messages, 'FR'));
    for (const [path, text] of texts) expect(text, path).not.toMatch(/[^\u202f][;!?]/);
    expect(texts.filter(([, text]) => text.includes('\u202f')).length).toBeGreaterThan(40);
  });

  test('in France says the same as elsewhere but for those spaces, where France has no words of its own', () => {
    const { intro, result } = forRegion(messages, 'FR');
    expect(intro.heading).toBe('Le massage vous convient-il\u202f?');
    expect(result.outcomes).toEqual(messages.result.outcomes);
    expect(result.booking.under16).toBe(
      'Un parent ou représentant légal prend le rendez-vous et vient aussi.',
    );
  });

  test('in Canada has its own words for a swelling and for an emergency department', () => {
    const { emergency, flags } = forRegion(messages, 'CA');
    expect(flags['clot-signs']).toContain('enflure');
    expect(emergency.acts.department.heading).toBe('Allez à l’urgence maintenant');
    expect(messages.emergency.acts.department.heading).toBe('Allez aux urgences maintenant');
  });
});
