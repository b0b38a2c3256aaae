// Every language that this project ships, by its tag: what is inside the script, and the packs.
import { en } from '../../src/messages/en.ts';
import type { Messages } from '../../src/messages/messages.ts';

const packs = import.meta.glob<{ readonly messages: Messages }>('../../src/messages/packs/*.ts', {
  eager: true,
});
const tagOf = (path: string) => String(new Intl.Locale(path.replace(/^.*\/|\.ts$/g, '')));

export const shippedLanguages: Readonly<Record<string, Messages>> = {
  en,
  ...Object.fromEntries(Object.entries(packs).map(([path, { messages }]) => [tagOf(path), messages])),
};
