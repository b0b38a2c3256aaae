import type { Assessment } from '../assessment/types.ts';
import type { ResolvedConfig } from '../config/types.ts';
import type { Messages } from '../messages/messages.ts';
import type { LinkView, SectionView } from './types.ts';

const linkTo = (text: string, href: string | null): readonly LinkView[] =>
  href ? [{ text, href, target: 'self' }] : [];

/** What a session is like, and the time after it. */
export function sections(
  { matches }: Assessment,
  config: ResolvedConfig,
  messages: Messages,
): readonly SectionView[] {
  const { session, after, pregnancyLink } = messages.result;
  const isPregnant = matches.some(({ condition }) => condition === 'pregnancy');
  return [
    {
      heading: session.heading,
      paragraphs: [],
      items: session.items,
      links: [
        ...linkTo(session.link, config.firstVisitUrl),
        ...(isPregnant ? linkTo(pregnancyLink, config.pregnancyUrl) : []),
      ],
    },
    { heading: after.heading, paragraphs: [], items: after.items, links: [] },
  ];
}
