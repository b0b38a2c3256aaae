const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** What has a name and two letters, and is no country that a clinic is in. */
const noCountry: readonly string[] = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'];

let codes: ReadonlyMap<string, string> | undefined;

/** The two letters of countries and territories, and their English names, in the order of these. */
export function countryNames(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  codes ??= new Map(
    letters
      .flatMap(first =>
        letters.flatMap(second => {
          const code = first + second;
          // Former codes and nicknames, UK say, are not the country's own.
          const isOwn = new Intl.Locale(`und-${code}`).region === code && !noCountry.includes(code);
          const name = isOwn ? names.of(code) : undefined;
          return name ? [[code, name] as const] : [];
        }),
      )
      .sort(([, one], [, other]) => one.localeCompare(other, 'en')),
  );
  return codes;
}

/** The two letters of a country by its English name; `undefined` where no country is called so. */
export const countryNamed = (name: string): string | undefined =>
  [...countryNames()].find(([, each]) => each.toLowerCase() === name.trim().toLowerCase())?.[0];
