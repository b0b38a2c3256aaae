const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let codes: ReadonlyMap<string, string> | undefined;

/** English names of countries and territories, in small letters, to their two letters. */
function byName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  codes ??= new Map(
    letters.flatMap(first =>
      letters.flatMap(second => {
        const code = first + second;
        // Former codes and nicknames, UK say, are not the country's own.
        const isOwn = new Intl.Locale(`und-${code}`).region === code;
        const name = isOwn ? names.of(code) : undefined;
        return name ? [[name.toLowerCase(), code] as const] : [];
      }),
    ),
  );
  return codes;
}

/** The two letters of a country by its English name; `undefined` where no country is called so. */
export const countryNamed = (name: string): string | undefined => byName().get(name.toLowerCase());
