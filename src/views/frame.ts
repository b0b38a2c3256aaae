import { html, type TemplateResult } from 'lit/html.js';

/**
 * What stands around every page, from the first drawing to the last. Session recorders that read shadow roots leave out
 * what has one of these classes or attributes; each is named as its maker does (rrweb, PostHog, Sentry, Amplitude,
 * Mixpanel, New Relic, FullStory, Smartlook, Yandex, VWO; Clarity, Contentsquare, Datadog, Heap, Hotjar, LogRocket,
 * Matomo, OpenReplay). Fields have rrweb's again: it looks a little later, when they may have gone from here.
 *
 * @param said for the live region: said aloud, never seen; for results of an act that moves no focus
 */
export const frame = (
  theme: string,
  language: { readonly tag: string; readonly direction: string },
  isInert: boolean,
  page: unknown,
  said: string,
): TemplateResult => html`
  <div
    class="root rr-block rr-mask ph-no-capture sentry-block amp-block mp-block nr-block fs-exclude smartlook-hide ym-hide-content nls_protected ${theme}"
    part="frame"
    lang=${language.tag}
    dir=${language.direction}
    ?inert=${isInert}
    data-clarity-mask="true"
    data-cs-mask
    data-dd-privacy="hidden"
    data-heap-redact-text="true"
    data-hj-suppress
    data-private
    data-matomo-mask
    data-openreplay-hidden
  >
    ${page}
    <p class="sr" role="status">${said}</p>
  </div>
`;

/** That frame, where it has been drawn. */
export const frameIn = (root: ParentNode): HTMLElement | null => root.querySelector<HTMLElement>('.root');
