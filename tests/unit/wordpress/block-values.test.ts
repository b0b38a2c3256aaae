// What the block's script makes of attributes: of those that the configurator writes, and back again.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordpressBlock, wordpressShortcode } from '../../../demo/configurator/snippets/wordpress.ts';
import { insideWords } from '../../../demo/configurator/state/languages.ts';
import { ready } from '../../../demo/configurator/state/ready.ts';
import { fromShortcode } from '../../../integrations/wordpress/block/from-shortcode.js';
import { byPath, changeOf, tagOf } from '../../../integrations/wordpress/block/values.js';
import { configPaths } from '../../../src/config/schema.ts';
import { finishedSetUps, plainBrowser } from '../../support/set-ups.ts';

/** The rows of the plugin's table, as far as the script reads them. */
const settings = Object.fromEntries(
  [...configPaths].map(([path, { group, key, setting }]) => [
    path,
    { group, key, attribute: setting.attribute, kind: setting.reader.kind },
  ]),
);
const noScript = { address: '', packs: [], words: insideWords };
/** Set-ups without what stands in no block: looks, the script's address. */
const setUps = finishedSetUps.map(setUp =>
  Object.fromEntries(
    Object.entries(ready(setUp, plainBrowser)).filter(([path]) => !/^(look|page)\./.test(path)),
  ),
);
const codeOf = ([piece]: readonly { readonly code: string }[]) => piece?.code ?? '';

describe('what the configurator writes is read whole', () => {
  test('as a block', () => {
    fc.assert(
      fc.property(setUps, setUp => {
        const [, json = '{}'] =
          / (\{[\s\S]*\})? ?\/-->$/.exec(codeOf(wordpressBlock.pieces(setUp, noScript))) ?? [];
        expect(byPath(settings, JSON.parse(json))).toEqual(setUp);
      }),
    );
  });

  test('as a shortcode', () => {
    fc.assert(
      fc.property(setUps, setUp => {
        const code = codeOf(wordpressShortcode.pieces(setUp, noScript));
        const named = Object.fromEntries(
          [...code.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
        );
        expect(byPath(settings, fromShortcode(settings, named))).toEqual(setUp);
      }),
    );
  });
});

test('what is filled in field by field is what the block then says, and emptied again it says nothing', () => {
  fc.assert(
    fc.property(setUps, setUp => {
      const rowAt = (path: string) =>
        settings[path] ?? { group: 'texts', key: path.slice('texts.'.length), kind: 'text' };
      const write = (attributes: object, [path, text]: readonly [string, string]) => ({
        ...attributes,
        ...changeOf(attributes, rowAt(path), text),
      });
      const filled = Object.entries(setUp).reduce(write, {});
      expect(byPath(settings, filled)).toEqual(setUp);
      const emptied = Object.keys(setUp).reduce((sum, path) => write(sum, [path, '']), filled);
      expect(JSON.parse(JSON.stringify(emptied))).toEqual({});
    }),
  );
});

test('the tag of the preview has attributes where there are any, JSON for the rest, and does not count', () => {
  expect(
    tagOf(settings, {
      bookingUrl: '/book',
      'utm.utm_source': 'site',
      analytics: 'plausible',
      'bookingUrls.unsure': '/talk',
      'texts.intro.heading': 'Hello',
    }),
  ).toEqual({
    attributes: { 'booking-url': '/book', 'utm-source': 'site' },
    json: '{"bookingUrls":{"unsure":"/talk"},"texts":{"intro.heading":"Hello"}}',
  });
});
