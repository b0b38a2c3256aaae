/** `booking`: https, http, tel, mailto, sms or within the site. `page`: https, http or within the site. */
export type LinkKind = 'booking' | 'page';
export type LinkVerdict =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly reason: string };

export const schemes: Readonly<Record<LinkKind, readonly string[]>> = {
  booking: ['https', 'http', 'tel', 'mailto', 'sms'],
  page: ['https', 'http'],
};
const maxLength = 2_048;
/** Nothing but what can be seen on any keyboard. Most links: it spares them the costly classes of `hidden`. */
const plain = /^[ -[\]-~]*$/;
/** Controls, formatting and bidi characters, every space but U+0020, and `\`, which browsers read as `/`. */
const hidden = () => /[\p{Cc}\p{Cf}\p{Cs}\\]|(?! )\p{Z}/u;
/** `//` with a host that holds no user name, `%`, comma or space; a number to dial; something to mail to; `.`, `?`, `#`, a single `/`. */
const whole = /^(https?:\/\/[^/?#@%,\s]+($|[/?#])|(tel|sms):[^/?#]*\d|mailto:[^/]|[.?#]|\/(?!\/))/;
/** `https://` pasted behind another one, or without its colon: browsers would look for a host or a page called `https`. */
const slip = /^https?(\/|:\/\/https?[:/])/;
/**
 * Within the site: a plain word or a page file. So `clinic.example/book` is none: it is a forgotten `https://` and
 * would only lead to a missing page.
 */
const word = () => /^[\p{L}\p{M}\p{N}_~-]+(\.(html?|php|aspx?|pdf))?($|[/?#])/u;

function parse(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** Why this link is refused; empty when it is not. */
function faultOf(text: string, kind: LinkKind, base: string): string {
  if (!plain.test(text) && hidden().test(text)) return 'a backslash or hidden character';
  const page = parse(base);
  // A scheme first: where there is none, parsing would throw, and an error is costly to make.
  const absolute = /^[a-z][^/?#]*:/i.test(text) ? parse(text) : null;
  if (absolute) {
    const { protocol } = absolute;
    if (!schemes[kind].includes(protocol.slice(0, -1))) return `${protocol} is refused`;
    if (protocol === 'http:' && page?.protocol === 'https:') return 'http: on an https: page';
  }
  const url = absolute ?? parse(text, base);
  const stays = url?.host === page?.host && /^(https?|file):/.test(page?.protocol ?? '');
  const lower = text.toLowerCase();
  return url && (absolute || stays) && !slip.test(lower) && (whole.test(lower) || word().test(lower))
    ? ''
    : 'not a whole link, like https://…';
}

/**
 * Judges a link of the clinic with the URL parser. What passes comes back as written, without outer ASCII
 * whitespace; it is never re-serialised, because booking systems read their own spelling.
 *
 * Refused, with a reason in plain words: over 2,048 characters; hidden characters and backslashes anywhere;
 * schemes off the list; `//host`, `https:host`, `https:/host`; user names; a host with a comma; `https://` twice or
 * without its colon; http on an https page; what does not parse. A plain space (U+0020) after the host is accepted:
 * browsers percent-encode it, and clinics paste such links.
 *
 * `base` is the page's base URL. Where it cannot carry links (`about:blank`), links within the site are
 * refused. Never throws.
 */
export function judgeUrl(raw: string, kind: LinkKind, base: string): LinkVerdict {
  const url = raw.slice(0, maxLength).replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '');
  const reason = raw.length > maxLength ? 'too long' : faultOf(url, kind, base);
  return reason ? { ok: false, reason } : { ok: true, url };
}
