import { emergencyNumbers } from '../../knowledge/help-lines.ts';
import { fill } from '../../messages/fill.ts';
import { join } from '../../messages/join.ts';
import type { Language } from '../../messages/languages.ts';
import { localeOf } from '../../messages/locale.ts';
import type { LinkView } from '../link-view.ts';

/**
 * For an emergency where no region is known: the numbers of the places that most readers are in. Asked for nowhere else:
 * the names of countries open data that take a phone 75 ms.
 */
export function numbersByPlace({ messages, tag }: Language): readonly LinkView[] {
  const { country } = localeOf(tag);
  const [language = ''] = tag.split('-');
  return [...emergencyNumbers(language)].map(([number, places]) => ({
    text: fill(messages.emergency.numberOf, {
      number,
      places: join(messages.joins.names, places.map(country)),
    }),
    number,
    href: `tel:${number}`,
    target: 'self',
  }));
}
