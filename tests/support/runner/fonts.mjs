// Every browser that a test starts draws with the same letters: how long a line is, and so how high a page, must not hang
// on what a machine happens to have installed. These are as wide as Arial, Times New Roman and Courier New, which is what
// most visitors' browsers fall back to. Where a system has no fontconfig (macOS, Windows), it has the originals.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** By family, which is also the name of its package: what it stands in for, by each name that a page may ask for. */
const families = {
  Arimo: ['Arial', 'sans-serif', 'system-ui'],
  Tinos: ['Times New Roman', 'serif'],
  Cousine: ['Courier New', 'monospace'],
};
/** Two weights, as the originals have them; a semi-bold of its own would be narrower than their bold. */
const weights = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

const require = createRequire(import.meta.url);
const folderOf = family =>
  dirname(require.resolve(`@expo-google-fonts/${family.toLowerCase()}/package.json`));

const standsIn = (family, name) => `
  <match target="pattern">
    <test name="family"><string>${name}</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit>
  </match>`;
const folders = Object.keys(families).flatMap(family =>
  weights.map(weight => `\n  <dir>${join(folderOf(family), weight)}</dir>`),
);
const standIns = Object.entries(families).flatMap(([family, names]) =>
  names.map(name => standsIn(family, name)),
);

/** What Firefox must be told besides: its pages may read no file of ours, not even a letter. */
export const firefoxFontPrefs = {
  'security.sandbox.content.read_path_whitelist': `${resolve('node_modules')}/`,
};

/** Call it before a browser is started; a FONTCONFIG_FILE of one's own stays. */
export function bringFonts() {
  const folder = resolve('node_modules/.cache/fonts');
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <cachedir>${join(folder, 'cache')}</cachedir>${folders.join('')}
  <!-- The system's own come first, or its choice for the generic families would win. -->
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>${standIns.join('')}
</fontconfig>
`,
  );
  process.env.FONTCONFIG_FILE ??= file;
}
