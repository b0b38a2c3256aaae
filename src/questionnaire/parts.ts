import type { CountedScreenId } from './screens.ts';

/**
 * The parts in which a visitor is told of their progress, each with its screens in the order of the flow. A place in it
 * is fixed: whatever answers bring up or leave out, going on never leads back.
 */
export const parts = [
  { id: 'what-for', screens: ['help'] },
  { id: 'body', screens: ['where', 'safety', 'safety-more', 'history', 'signs', 'signs-more'] },
  { id: 'safety-touch', screens: ['health', 'late', 'touch'] },
] as const satisfies readonly { readonly id: string; readonly screens: readonly CountedScreenId[] }[];
