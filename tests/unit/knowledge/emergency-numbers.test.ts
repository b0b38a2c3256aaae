// The numbers for a page that does not say where it is, each beside its places.
import { expect, test } from 'vitest';
import { emergencyNumbers } from '../../../src/knowledge/help-lines.ts';
import { loadedTags } from '../../../src/messages/languages.ts';

test.each([...loadedTags(), 'fr', 'es', 'de'])('%s: each place is a country or the European Union', tag => {
  const numbers = emergencyNumbers(tag);
  expect(numbers.get('112')).toContain('EU');
  // Chromium has names for these alone, and for no continent: it would show digits beside a number to call.
  for (const places of numbers.values()) for (const place of places) expect(place).toMatch(/^[A-Z]{2}$/);
});
