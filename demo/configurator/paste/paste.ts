import { fieldAt } from '../settings/fields.ts';
import { fromFragment } from '../state/fragment.ts';
import { type Browser, judge } from '../state/judge.ts';
import { fromCss } from './from-css.ts';
import { fromHtml } from './from-html.ts';
import { fromJson } from './from-json.ts';
import { fromLines } from './from-lines.ts';
import { fromBlock, fromShortcode } from './from-wordpress.ts';
import { type Pasted, together } from './pasted.ts';
import { withStraightQuotes } from './straight-quotes.ts';

/** A link or a number alone. */
function fromOneValue(text: string, browser: Browser): Pasted | null {
  const path = ['phone', 'bookingUrl'].find(each => {
    const field = fieldAt(each);
    if (!field || (each === 'phone' && !/^[+\d][\d\s().-]+$/.test(text))) return false;
    return judge(field, text, browser).problem === undefined && (each === 'phone' || /^\w+:/.test(text));
  });
  return path === undefined ? null : { setUp: { [path]: text }, notes: [] };
}

/** The address of this page, as "share" copies it, wherever the file is and whatever it is called there. */
function fromShared(text: string): Pasted | null {
  const [, fragment = ''] = text.split('#');
  const { setUp, unknown } = fromFragment(fragment);
  if (Object.keys(setUp).length === 0) return null;
  return { setUp, notes: unknown.map(name => `“${name}” is not a setting. It was left out.`) };
}

const looksLikeHtml = (text: string): boolean =>
  /<(?:massage-fit-check|script)\b|data-massage-fit-check/i.test(text);

/**
 * Whatever a clinic has on its page already, as a set-up: the tag, the box with `data-`, a WordPress shortcode or block,
 * the JSON alone, a builder's list of attributes, a shared set-up, a link. `null` where nothing of it is ours.
 */
export function paste(text: string, browser: Browser): Pasted | null {
  const given = text.trim();
  if (!given) return null;
  const trimmed = withStraightQuotes(given);
  const notes =
    trimmed === given ? [] : ['It held curly quotes, as word processors make them. They were straightened.'];
  const main =
    fromBlock(trimmed) ??
    fromShortcode(trimmed) ??
    (looksLikeHtml(trimmed) ? fromHtml(trimmed, browser.packs) : null) ??
    (/^\{/.test(trimmed) ? fromJson(trimmed) : null) ??
    fromShared(trimmed) ??
    fromOneValue(trimmed, browser) ??
    fromLines(trimmed);
  const look = fromCss(trimmed);
  const said = together([...(main ? [main] : []), look]);
  const isOurs = Object.keys(said.setUp).length > 0 || said.notes.length > 0;
  return isOurs ? together([{ setUp: {}, notes }, said]) : null;
}
