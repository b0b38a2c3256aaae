// The reviewer's sheet of a language, and the record of who read it.
// npm run review -- fr                     writes review-fr.html, to be printed
// npm run review -- fr --out some.html     somewhere else
// npm run review -- fr --reviewed-by "Name, role" --keys "flags.*" [--keys …] [--sheet 1a2b3c] [--date 2026-11-23]
// npm run review -- fr --reviewed-by "Name, role" --list read.txt [--date 2026-11-23]
//   records a review. --sheet: the mark on the title page; refused where texts changed since. A list holds one key a line,
//   with the mark behind it on the sheet: `flags.chest-pain 1a2b3c`; a text that changed since is told, and not recorded.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    'reviewed-by': { type: 'string' },
    keys: { type: 'string', multiple: true, default: [] },
    list: { type: 'string' },
    sheet: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

const root = process.cwd();
const { module } = await runnerImport(resolve(root, 'scripts/review/run.ts'), {
  root,
  configFile: false,
  logLevel: 'warn',
});

const [tag = ''] = positionals;
const by = values['reviewed-by'];
try {
  if (by === undefined) {
    const out = values.out ?? `review-${tag}.html`;
    writeFileSync(out, module.sheetOf(tag, values.date));
    console.log(`Wrote ${resolve(out)}. Print it from a browser, on A4.`);
  } else {
    const list = values.list ? readFileSync(values.list, 'utf8').split('\n') : [];
    const { path, json, told } = module.recorded(tag, {
      reading: { by, date: values.date },
      keys: values.keys,
      list,
      sheet: values.sheet,
    });
    writeFileSync(resolve(root, path), json);
    for (const line of told) console.log(line);
    console.log(`Wrote ${path}.`);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
