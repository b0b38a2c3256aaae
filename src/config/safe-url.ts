/** `booking`: https, http, tel, mailto, sms or within the site. `page`: https, http or within the site. */
export type LinkKind = 'booking' | 'page';
export type LinkVerdict =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly reason: string };

/** Controls, formatting and bidi characters, every space but U+0020, and `\`, which browsers read as `/`. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\\]|(?! )\p{Z}/u;
const schemes: Readonly<Record<LinkKind, RegExp>> = {
  booking: /^(https?|tel|mailto|sms):/,
  page: /^https?:/,
};
/** `//` and a host without a user name, `%` or space; a number; or something after `mailto:`. */
const complete = /^(https?:\/\/[^/?#@%\s]+($|[/?#])|(tel|sms):[^/?#]*\d|mailto:[^/])/i;
/** Starts with `/`, `.`, `?`, `#`, a plain word or a page file: `clinic.example/book` is a forgotten `https://`. */
const withinSite = /^([.?#]|\/(?!\/)|[\p{L}\p{M}\p{N}_~-]+(\.(html?|php|aspx?|jsp|cfm|cgi|pdf))?($|[/?#]))/iu;

function parse(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** What is wrong with a link that names its scheme; empty when nothing is. */
function faultOfAbsolute(text: string, kind: LinkKind, scheme: string, page: URL | null): string {
  if (!schemes[kind].test(scheme)) return `${scheme} is refused`;
  if (!complete.test(text) || !parse(text)) return 'incomplete';
  return scheme === 'http:' && page?.protocol === 'https:' ? 'http: on an https: page' : '';
}

/** What is wrong with a link within the site; empty when nothing is. */
function faultOfRelative(text: string, base: string, page: URL | null): string {
  if (!withinSite.test(text)) return 'no https:// in front';
  const url = parse(text, base);
  return url && url.host === page?.host && /^(https?|file):/.test(url.protocol) ? '' : 'not within this site';
}

/**
 * Judges a link of the clinic with the URL parser. What passes comes back as written, without outer ASCII
 * whitespace; it is never re-serialised, because booking systems read their own spelling.
 *
 * Refused, with a reason in plain words: over 2,048 characters; hidden characters and backslashes anywhere;
 * schemes off the list; `//host`, `https:host`, `https:/host`; user names; http on an https page; what does
 * not parse. A plain space (U+0020) after the host is accepted: browsers percent-encode it, and clinics paste
 * such links.
 *
 * `base` is the page's base URL. Where it cannot carry links (`about:blank`), links within the site are
 * refused. Never throws.
 */
export function judgeUrl(raw: string, kind: LinkKind, base: string): LinkVerdict {
  const text = raw.slice(0, 2_049).replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '');
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(text)?.[0].toLowerCase();
  const page = parse(base);
  const reason =
    raw.length > 2_048
      ? 'too long'
      : hidden.test(text)
        ? 'a backslash or hidden character'
        : scheme
          ? faultOfAbsolute(text, kind, scheme, page)
          : faultOfRelative(text, base, page);
  return reason ? { ok: false, reason } : { ok: true, url: text };
}
