import { fields } from './fields.ts';
import { type FieldGroup, fieldGroups } from './groups.ts';

/** What a field can be found by. */
const wordsOf = (path: string, group: string): string => {
  const field = fields.get(path);
  const { label = '', help = '', choices = {} } = field?.words ?? {};
  return [group, label, help, ...Object.values(choices), field?.setting.attribute ?? '']
    .join(' ')
    .toLowerCase();
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
