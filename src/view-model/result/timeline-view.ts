import type { Assessment } from '../../assessment/types.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import type { Messages } from '../../messages/messages.ts';
import { linkTo } from '../link-view.ts';
import type { TimelineView } from './types.ts';

/** What a session is like, and the time around it. The page about pregnancy is offered to those it is for. */
export function timelineView(
  { matches }: Assessment,
  config: ResolvedConfig,
  messages: Messages,
): TimelineView {
  const { heading, steps, firstVisit, pregnancy } = messages.result.timeline;
  const isPregnant = matches.some(({ condition }) => condition === 'pregnancy');
  return {
    heading,
    steps: Object.values(steps),
    links: [
      linkTo(firstVisit, config.firstVisitUrl),
      linkTo(pregnancy, isPregnant ? config.pregnancyUrl : null),
    ].filter(link => link !== null),
  };
}
