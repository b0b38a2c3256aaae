import { lazy } from '../messages/lazy.ts';

/** Names that people try, by the attribute they mean. Those of HTML itself (`title`, `name`) are not here. */
const tried: Readonly<Record<string, string>> = {
  'booking-url':
    'url link href book booking-link booking-page bookinglink appointment-url cta-url email mail e-mail whatsapp',
  'booking-label': 'label button button-text button-label cta cta-text',
  phone: 'tel telephone mobile call telefon',
  'clinic-name': 'clinic business business-name company practice brand studio',
  modalities: 'modality styles services techniques treatments massages',
  conditions: 'condition symptoms complaints',
  country: 'region location land pays',
  'emergency-number': 'emergency emergency-line',
  'crisis-line': 'crisis crisis-number',
  heading: 'header headline',
  intro: 'description introduction subtitle text',
  lang: 'language locale',
  theme: 'mode dark dark-mode color-scheme scheme',
  accent: 'color colour accentcolor brand-color brand-colour main-color primary primary-color theme-color',
  'privacy-url': 'privacy privacy-policy',
  'reviewed-by': 'reviewer',
  analytics: 'tracking ga ga4 gtm gtag datalayer plausible matomo piwik google-analytics',
};
const meantBy = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(tried).flatMap(([name, all]) => all.split(' ').map(each => [each, name] as const)),
    ),
);

/** Letters to change, add, take away or swap with the next, to make one word of the other. */
function slips(from: string, to: string): number {
  let before: number[] = [];
  let last = [...to, ''].map((_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = row;
  }
  return last[to.length] ?? 0;
}

const bare = (name: string): string => name.toLowerCase().replace(/[-_]/g, '');
/** Alike so far: `phone-number`, `accent-color`. Few enough letters to catch it, enough to spare HTML's own names. */
const alike = 5;

/** Which of `names` a name that is none of them may have meant, the likeliest first; empty where none is near. */
export function meantNames(name: string, names: readonly string[]): readonly string[] {
  const word = bare(name);
  const byName = meantBy().get(name.toLowerCase()) ?? meantBy().get(word);
  if (byName && names.includes(byName)) return [byName];
  const same = names.filter(each => bare(each) === word);
  if (same.length > 0) return same;
  if (name.length < 4 || /[^a-z_-]|^(data|aria)-/i.test(name)) return [];
  const near = names.filter(each => {
    const most = each.length > 5 ? 2 : 1;
    // Of so different a length, it need not be counted.
    return Math.abs(bare(each).length - word.length) <= most && slips(word, bare(each)) <= most;
  });
  return near.length > 0 ? near : names.filter(each => each.slice(0, alike) === name.slice(0, alike));
}
