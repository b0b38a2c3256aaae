import { fields } from './fields.ts';
import { type FieldGroup, fieldGroups } from './groups.ts';

const languages =
  'french français spanish español german italian portuguese chinese punjabi arabic bilingual multilingual translate translation translated switch switcher';
const tracking = 'tracking track statistics stats conversions goals pixel';
const emergency = '911 999 112 000 111 ambulance police urgent help';
const builders =
  'wordpress squarespace wix weebly webflow shopify framer godaddy drupal joomla builder plugin install upload embed';

/** What a field is called elsewhere: by its path, or the beginning of that. */
const alsoCalled: Readonly<Record<string, string>> = {
  bookingUrl: 'appointment schedule janeapp jane acuity fresha mindbody calendly button',
  phone: 'telephone call mobile tel',
  clinicName: 'business company brand practice',
  bookingLabel: 'button appointment',
  bookingTarget: 'window popup',
  accent: 'brand theme',
  look: 'design style theme brand',
  theme: 'night mode',
  analytics: `ga4 google analytics gtm ${tracking}`,
  'page.measurementId': `ga4 gtm ${tracking}`,
  variant: `${tracking} a/b test`,
  utm: `${tracking} ads advert newsletter`,
  forwardUtm: `${tracking} ads advert newsletter`,
  conditions: 'complaints problems pains symptoms',
  regime: 'legal regulation registered rmt health claims',
  country: `${emergency} canada usa america region location`,
  emergencyNumber: emergency,
  crisisLine: `${emergency} 988 suicide hotline helpline mental`,
  heading: 'title headline',
  intro: 'welcome',
  disclaimer: 'legal medical advice',
  privacyUrl: 'gdpr pipeda law 25 cookies data',
  reviewedBy: 'therapist clinician doctor checked',
  languages,
  lang: languages,
  summaryLang: languages,
  modalities: 'treatments services menu techniques',
  modalityNames: 'treatments services',
  modalityBookingUrls: 'treatments services',
  'page.packs': languages,
  'page.packFolder': `${languages} files upload squarespace`,
  'page.script': `file url source code snippet ${builders}`,
};

/** What a field can be found by. */
const wordsOf = (path: string, group: string): string => {
  const field = fields.get(path);
  const { label = '', help = '', choices = {} } = field?.words ?? {};
  const other = alsoCalled[path] ?? alsoCalled[path.split('.')[0] ?? ''] ?? '';
  return [group, label, help, ...Object.values(choices), field?.setting.attribute ?? '', other]
    .join(' ')
    .toLowerCase()
    .replaceAll('colour', 'colour color');
};

/** The groups with the fields that hold every word of the search; all of them for an empty search. */
export function searchFields(search: string): readonly FieldGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return fieldGroups
    .map(group => ({
      ...group,
      paths: group.paths.filter(path => {
        const text = wordsOf(path, group.name);
        return words.every(word => text.includes(word));
      }),
    }))
    .filter(({ paths }) => paths.length > 0);
}
