import { expect, test } from 'vitest';
import { en } from '../../../src/messages/en.ts';
import { languageFor, load } from '../../../src/messages/languages.ts';
import { languageSwitchView } from '../../../src/view-model/questions/language-switch-view.ts';
import { withAttributes } from '../config/given.ts';

const shown = (languages: string, tag = 'en') => {
  const view = languageSwitchView(withAttributes({ languages }).config, languageFor(tag));
  return view?.options.map(({ name, isSpoken }) => (isSpoken ? `[${name}]` : name)) ?? null;
};

test('a switch is among languages whose words are there, each once and in its own name', () => {
  expect(shown('en fr')).toBe(null);
  load({ tag: 'fr', messages: en });
  expect(languageSwitchView(withAttributes({ languages: 'en fr' }).config, languageFor('en'))).toMatchObject({
    label: en.languageSwitch.label,
    options: [{ tag: 'en' }, { tag: 'fr' }],
  });
  expect(shown('fr-CA, en, es', 'fr-FR')).toEqual(['[Français]', 'English']);
  expect(shown('en fr fr-CA en-GB')).toEqual(['[English]', 'Français']);
  expect(shown('')).toBe(null);
});

test('a switch begins with the language of the clinic, whatever is spoken now', () => {
  load({ tag: 'fr', messages: en });
  const { config } = withAttributes({ languages: 'en fr', lang: 'fr-CA' });
  for (const spoken of ['fr-CA', 'en'])
    expect(languageSwitchView(config, languageFor(spoken))?.options.map(({ tag }) => tag)).toEqual([
      'fr',
      'en',
    ]);
});

test('what is no language is refused, and told', () => {
  const { config, issues } = withAttributes({ languages: 'en français' });
  expect(config.languages).toBe(null);
  expect(issues).toHaveLength(1);
  expect(issues[0]?.allowed).toContain('language codes, like en fr');
});
