import { meantNames } from '../../../src/config/meant-names.ts';
import { readAttributes } from '../../../src/config/read-attributes.ts';
import { attributeNames, configPaths } from '../../../src/config/schema.ts';
import { type Pasted, quoted } from './pasted.ts';

/** What HTML and editors put on any tag; nothing to speak of. */
const anyTag =
  /^(class|id|style|title|hidden|dir|role|name|slot|part|is|tabindex|disabled|key|ref|config|nonce|(aria|data|on|v)-.*|on[a-z]+|.*[^a-z\d_-].*)$/;

const pathOf: ReadonlyMap<string, string> = new Map(
  [...configPaths].flatMap(([path, { setting }]) =>
    setting.attribute === null ? [] : [[setting.attribute, path]],
  ),
);

/** A flag is on where it stands without a value. */
const asTyped = (path: string, given: string): string =>
  given === '' && configPaths.get(path)?.setting.reader.kind === 'flag' ? 'true' : given;

/** Attributes of the tag, or of the box without their `data-`. Read as the widget reads them. */
export function fromAttributes(written: ReadonlyMap<string, string>): Pasted {
  const { given, issues } = readAttributes(written);
  const values: Record<string, string> = {};
  for (const [path, entry] of given) {
    const text = asTyped(path, String(entry.given));
    if (text) values[path] = text;
  }
  const strangers = [...written].filter(([name]) => !attributeNames.includes(name) && !anyTag.test(name));
  // Where quotes are wrong, the names after them are words that nobody chose as names.
  const broken = issues.filter(({ attribute }) => attributeNames.includes(attribute));
  const notes = broken.map(
    ({ attribute, allowed }) => `${attribute}: ${allowed.split('; allowed')[0]}. Please look at that field.`,
  );
  for (const [name, value] of broken.length > 0 ? [] : strangers) {
    const [meant, other] = meantNames(name, attributeNames);
    const path = meant === undefined ? undefined : pathOf.get(meant);
    if (path !== undefined && other === undefined && !(path in values) && value !== '') {
      values[path] = value;
      notes.push(`${quoted(name)} is called ${meant}; it was taken as that.`);
    } else {
      notes.push(
        `${quoted(name)} is not a setting${meant ? `; perhaps ${meant} was meant` : ''}. It was left out.`,
      );
    }
  }
  return { setUp: Object.freeze(values), notes };
}
