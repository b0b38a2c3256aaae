/**
 * Whether this is the engine that `npm test` asks, a Chromium of today. Where a proof runs over many random visitors,
 * presses or tags, it is about our own code, which is the same everywhere: the other engines repeat a part of it.
 */
export const isTheUsualEngine = Number(/Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? 0) > 111;
