/** `booking`: https, http, tel, mailto, sms or within the site. `page`: https, http or within the site. */
export type LinkKind = 'booking' | 'page';
export type LinkVerdict =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly reason: string };

/** Controls, formatting and bidi characters, every space but U+0020, and `\`, which browsers read as `/`. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\\]|(?! )\p{Z}/u;
const web = ['https:', 'http:'];
const schemes: Readonly<Record<LinkKind, readonly string[]>> = {
  booking: [...web, 'tel:', 'mailto:', 'sms:'],
  page: web,
};
/** The first step of a path without a leading `/` or `.`: a plain word or a page file. */
const plainStep = /^[\p{L}\p{M}\p{N}_~-]+(\.(html?|php|aspx?|jsp|cfm|cgi|pdf))?(?=[/?#]|$)/iu;

const refuse = (reason: string): LinkVerdict => ({ ok: false, reason });

function parse(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** What is wrong with a link that names its scheme; empty when nothing is. */
function faultOfAbsolute(
  text: string,
  scheme: string,
  kind: LinkKind,
  pageScheme: string | undefined,
): string {
  if (!schemes[kind].includes(scheme)) return `${scheme} is refused`;
  const rest = text.slice(scheme.length);
  if (!web.includes(scheme)) {
    const needed = scheme === 'mailto:' ? /^[^/]/ : /^[^/?#][^?#]*\d|^\d/;
    return needed.test(rest) ? '' : `nothing to reach after ${scheme}`;
  }
  const host = /^\/\/([^/?#]+)/.exec(rest)?.[1];
  if (!host) return 'no //host';
  if (/[@%\s]/.test(host)) return 'a user name, % or space before or in the host';
  return scheme === 'http:' && pageScheme === 'https:' ? 'http: on an https: page' : '';
}

/** What is wrong with a link within the site; empty when nothing is. */
function faultOfRelative(text: string, url: URL | null, page: URL | null): string {
  if (text.startsWith('//')) return 'no scheme before //';
  if (/^[^./?#]/.test(text) && !plainStep.test(text)) return 'no https:// in front';
  const stays = url && url.host === page?.host && [...web, 'file:'].includes(url.protocol);
  return stays ? '' : 'not within this site';
}

/**
 * Judges a link of the clinic with the URL parser. What passes comes back as written, without outer ASCII
 * whitespace; it is never re-serialised, because booking systems read their own spelling.
 *
 * Refused, with a reason in plain words: over 2,048 characters; hidden characters and backslashes anywhere;
 * schemes off the list; `//host`, `https:host`, `https:/host`; user names; http on an https page; what does
 * not parse. A plain space (U+0020) after the host is accepted: browsers percent-encode it, and clinics paste
 * such links. A link within the site starts with `/`, `.`, `?`, `#` or a plain word: `clinic.example/book`
 * is a forgotten `https://` and would only lead to a missing page.
 *
 * `base` is the page's base URL. Where it cannot carry links (`about:blank`), links within the site are
 * refused. Never throws.
 */
export function judgeUrl(raw: string, kind: LinkKind, base: string): LinkVerdict {
  if (raw.length > 2_048) return refuse('longer than 2,048 characters');
  const text = raw.replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '');
  if (!text) return refuse('empty');
  if (hidden.test(text)) return refuse('a backslash or hidden character');
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(text)?.[0].toLowerCase();
  const page = parse(base);
  const url = parse(text, scheme ? undefined : base);
  const fault = scheme
    ? faultOfAbsolute(text, scheme, kind, page?.protocol)
    : faultOfRelative(text, url, page);
  if (fault) return refuse(fault);
  return url ? { ok: true, url: text } : refuse('not a link a browser can follow');
}
