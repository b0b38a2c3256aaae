import { fields } from './fields.ts';
import { type FieldGroup, fieldGroups } from './groups.ts';

/** What a field is called elsewhere. */
const alsoCalled: Readonly<Record<string, string>> = {
  accent: 'brand',
  analytics: 'ga4 google',
  modalities: 'treatments services menu',
  modalityNames: 'treatments services',
  modalityBookingUrls: 'treatments services',
  'page.script': 'file url source',
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
