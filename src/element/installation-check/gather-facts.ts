import { formatIssue, inWords } from '../../config/issue.ts';
import { configPaths } from '../../config/schema.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import { contrast } from '../../styles/readable-accent.ts';
import { version } from '../../version.ts';
import type { InstallationFacts } from '../../view-model/installation-check.ts';
import { helpLinks } from '../../view-model/result/help-links.ts';
import { counterMissing } from '../late-issues.ts';
import { pageLanguage } from '../page-language.ts';
import { readColour } from '../read-colour.ts';
import type { Settings } from '../settings.ts';
import { surfaceOf } from '../surface.ts';
import { scriptAddress } from './script-address.ts';

/** The value that stands at `theme`, `utm.utm_source` or `texts.intro.heading`. */
function valueAt(config: ResolvedConfig, path: string): string {
  const [key = '', ...rest] = path.split('.');
  const value = (config as unknown as Readonly<Record<string, unknown>>)[key];
  return inWords(rest.length > 0 ? (value as Readonly<Record<string, unknown>>)[rest.join('.')] : value);
}

/** Contrast of the accent, as text, and of the words, on the surface in force. */
function contrasts(frame: HTMLElement): Pick<InstallationFacts, 'accentContrast' | 'textContrast'> {
  const surface = surfaceOf(frame);
  const on = (colour: string): number | null => {
    const rgb = readColour(frame, colour);
    return surface && rgb && contrast(rgb, surface);
  };
  return { accentContrast: on('var(--accent-ink)'), textContrast: on('var(--text)') };
}

/** All that is told of one widget and its page, as they are now. */
export function gatherFacts(host: HTMLElement, frame: HTMLElement, settings: Settings): InstallationFacts {
  const { config, language, sources, countrySource, languageRegion, accent } = settings;
  // Read as a colour may be, and then refused by the browser: told among the issues, and not in force.
  const refused = accent.issues.map(({ attribute }) => attribute);
  const { ownerDocument, baseURI } = host;
  return {
    version,
    script: scriptAddress(ownerDocument),
    widgets: ownerDocument.querySelectorAll(host.localName).length,
    settings: [...sources]
      .map(([path, source]) => ({
        name: configPaths.get(path)?.setting.attribute ?? path,
        value: valueAt(config, path),
        source,
      }))
      .filter(({ name }) => !refused.includes(name)),
    issues: settings.issues.map(issue => formatIssue(issue).replace(/^<[^>]*> /, '')),
    fallbackUrl: host.querySelector<HTMLAnchorElement>('a[href]')?.href ?? null,
    bookingUrl: config.bookingUrl && new URL(config.bookingUrl, baseURI).href,
    hasPhone: config.phone !== null,
    hasStyles: getComputedStyle(frame).getPropertyValue('--surface') !== '',
    countrySource,
    emergencyNumber: helpLinks(config, language).number,
    languageRegion,
    lang: config.lang,
    pageLanguage: pageLanguage(host),
    ...contrasts(frame),
    analytics: config.analytics,
    hasCounter: counterMissing(ownerDocument.defaultView, config.analytics) === null,
  };
}
