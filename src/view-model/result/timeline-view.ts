import type { Assessment } from '../../assessment/types.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import { fill } from '../../messages/fill.ts';
import type { Messages } from '../../messages/messages.ts';
import { linkTo } from '../link-view.ts';
import { sayings } from './sayings.ts';
import type { TimelineView } from './types.ts';

/**
 * What a session is like, and the time around it. The page about pregnancy is offered to those it is for.
 * @param isEasing the visitor has something to ease: then there may be a plan
 * @param emergency the number, or words in its place
 */
export function timelineView(
  { route, matches }: Assessment,
  config: ResolvedConfig,
  messages: Messages,
  isEasing: boolean,
  emergency: string,
): TimelineView {
  const { heading, steps, weeks, firstVisit, pregnancy } = messages.result.timeline;
  const isPregnant = route === 'prenatal' || matches.some(({ condition }) => condition === 'pregnancy');
  const filled = [...Object.values(steps), ...(isEasing ? [weeks] : [])].map(step => ({
    heading: step.heading,
    items: step.items.map(item => fill(item, { ...sayings(messages), emergency })),
  }));
  return {
    heading,
    steps: filled,
    links: [
      linkTo(firstVisit, config.firstVisitUrl),
      linkTo(pregnancy, isPregnant ? config.pregnancyUrl : null),
    ].filter(link => link !== null),
  };
}
