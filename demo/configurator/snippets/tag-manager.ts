import { type Builder, filesOf, type Loaded, type Script } from './builder.ts';
import { tagMarkup } from './markup.ts';
import { tagParts } from './tag-parts.ts';

const lines = ({ address, integrity }: Loaded, nth: number): readonly string[] => {
  const literal = (text: string): string => JSON.stringify(text).replace(/</g, '\\u003c');
  const checked =
    integrity === undefined
      ? []
      : [`    script.integrity = ${literal(integrity)};`, "    script.crossOrigin = 'anonymous';"];
  return [
    nth === 0
      ? "    var script = document.createElement('script');"
      : "    script = document.createElement('script');",
    ...checked,
    `    script.src = ${literal(address)};`,
    '    document.head.appendChild(script);',
  ];
};

/** Tag Manager takes old JavaScript only. */
const loader = (script: Script): string =>
  ['<script>', '  (function () {', ...filesOf(script).flatMap(lines), '  })();', '</script>'].join('\n');

export const tagManager: Builder = {
  id: 'tag-manager',
  name: 'Google Tag Manager',
  needsScript: true,
  lacks: [],
  steps: [
    'Tag Manager loads the script; the check itself has its place on the page.',
    'Trigger the tag on the page that holds the check.',
  ],
  pieces: (made, script) => [
    { where: 'into a new tag of the kind Custom HTML', code: loader(script) },
    { where: 'into the page, where the check should be', code: tagMarkup(tagParts(made, script.words)) },
  ],
};
