import { fill } from '../../messages/fill.ts';
import type { Messages } from '../../messages/messages.ts';
import type { TextView } from './types.ts';

/** Mail programs break lines at about 76; letters as wide as two, which have no spaces between them, at half as many. */
const wrapped = (text: string, indent: string): string =>
  text.replace(
    /(?=.{73}).{1,72} |[\u2e80-\u9fff\uff00-\uffef]{36}(?=.)/g,
    line => `${line.trimEnd()}\n${indent}`,
  );

/** The summary as a mail can carry it: headings on lines of their own, short lines, no markup. */
export const summaryText = ({ title, sections }: TextView, { summary }: Messages): string =>
  [
    title,
    ...sections.map(({ heading, rows }) =>
      [
        ...(heading ? [fill(summary.heading, { heading })] : []),
        ...rows.flatMap(({ label, texts }) => [
          ...(label ? [wrapped(label, '')] : []),
          ...texts.map(text => (heading || label ? `- ${wrapped(text, '  ')}` : wrapped(text, ''))),
        ]),
        '',
      ].join('\n'),
    ),
  ].join('\n');
