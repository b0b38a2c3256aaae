import { utmKeys } from '../../../src/config/schema.ts';
import { modalityIds } from '../../../src/knowledge/ids.ts';
import { bookableRoutes } from '../../../src/knowledge/routes.ts';
import { builderPath, fields, measurementPath, packFolderPath, packsPath, scriptPath } from './fields.ts';
import { lookKeys } from './look.ts';

/** Fields that a marketer thinks of together. */
export interface FieldGroup {
  readonly id: string;
  readonly name: string;
  /** A sentence under the name, where something must be known first. */
  readonly note?: string;
  readonly paths: readonly string[];
}

/** What a booking link of its own gives away. */
const tells = (what: string): string =>
  `A link of its own tells whoever sees it ${what}: your booking system, and counters of clicks on your page. That says something about the visitor’s health. In doubt, use one link for all.`;

/** Its fields are drawn by a view of their own. */
export const languageGroup = 'languages';

const placed: readonly FieldGroup[] = [
  {
    id: 'booking',
    name: 'Booking',
    paths: ['bookingUrl', 'phone', 'country', 'clinicName', 'bookingLabel', 'bookingTarget'],
  },
  { id: 'looks', name: 'Looks', paths: ['accent', 'theme', ...lookKeys.map(key => `look.${key}`)] },
  { id: 'offer', name: 'What you offer', paths: ['modalities', 'conditions', 'regime'] },
  {
    id: 'first-page',
    name: 'First page',
    paths: ['heading', 'intro', 'disclaimer', 'start', 'reviewedBy', 'reviewedOn'],
  },
  { id: languageGroup, name: 'Languages', paths: [packsPath, 'languages', 'lang', 'summaryLang'] },
  { id: 'help', name: 'Numbers for an emergency', paths: ['emergencyNumber', 'crisisLine'] },
  { id: 'pages', name: 'Your other pages', paths: ['firstVisitUrl', 'pregnancyUrl', 'privacyUrl'] },
  {
    id: 'counting',
    name: 'Counting and campaigns',
    paths: ['analytics', measurementPath, 'variant', 'forwardUtm', ...utmKeys.map(key => `utm.${key}`)],
  },
  {
    id: 'results',
    name: 'A booking link for each result',
    note: `${tells('which result it was')} In an emergency nobody is offered a booking.`,
    paths: bookableRoutes.map(route => `bookingUrls.${route}`),
  },
  {
    id: 'menu',
    name: 'Your names for styles, and a booking link for each',
    note: `A name tells nobody anything. ${tells('which style came first')} Where a doctor comes first, none of these links is used.`,
    paths: modalityIds.flatMap(id => [`modalityNames.${id}`, `modalityBookingUrls.${id}`]),
  },
  { id: 'site', name: 'Your website', paths: [scriptPath, packFolderPath] },
];

const paths = placed.flatMap(group => group.paths);

/** All groups in the order of the form; the first is what every clinic fills in. What has no place yet comes last. What the website is made with is asked before them. */
export const fieldGroups: readonly FieldGroup[] = [
  ...placed,
  {
    id: 'more',
    name: 'More',
    paths: [...fields.keys()].filter(path => path !== builderPath && !paths.includes(path)),
  },
].filter(group => group.paths.length > 0);

/** The id of the group that a field stands in; the clinic's own sentences are a group of their own. */
export const groupOf = (path: string): string =>
  path.startsWith('texts.') ? 'texts' : (fieldGroups.find(group => group.paths.includes(path))?.id ?? '');

/** A name or a link for a style that the clinic does not offer: of no use, and not asked for. */
export function isForNoStyle(path: string, offered: string | undefined): boolean {
  const [, style] = /^modality(?:Names|BookingUrls)\.(.+)$/.exec(path) ?? [];
  return style !== undefined && offered !== undefined && !offered.split(' ').includes(style);
}
