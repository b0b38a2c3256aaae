// Pages of a host site for frames in browser tests, and the one script that they load: /host/widget.js is the built
// file in dist mode, else the same build made from the working copy, once.
import { readFile } from 'node:fs/promises';
import { BUNDLES, buildBundle } from '../../../scripts/build/bundles.mjs';

/** The strictest policy that the widget must live with. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Policies of host pages under /host/. A page that allows nobody's Trusted Types can only keep its fallback. */
const POLICIES = {
  csp: STRICT_POLICY,
  'csp-scripts-only': "default-src 'none'; script-src 'self'",
  'csp-no-trusted-types': STRICT_POLICY.replace('trusted-types lit-html', "trusted-types 'none'"),
};

const LOG_VIOLATIONS = `globalThis.violations = [];
addEventListener('securitypolicyviolation', event =>
  violations.push([event.effectiveDirective, event.blockedURI, event.sample].join(' ')));`;

const page = body =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A clinic</title>${body}`;

let widget;
const widgetScript = built => {
  widget ??= built
    ? readFile('dist/massage-fit-check.min.js', 'utf8')
    : buildBundle(process.cwd(), { ...BUNDLES[0], isQuick: true }).then(([chunk]) => chunk.code);
  return widget;
};

/**
 * Web Test Runner middleware.
 *   /host/widget.js   the widget as a classic script
 *   /host/blank       an empty page, to be filled by the test
 *   /host/csp         the widget under STRICT_POLICY, with what the browser complains of in window.violations
 *   /host/csp-…       the same under another policy
 */
export const hostPages =
  ({ built }) =>
  async (context, next) => {
    switch (context.path) {
      case '/host/widget.js':
        context.type = 'js';
        context.body = await widgetScript(built);
        return;
      case '/host/violations.js':
        context.type = 'js';
        context.body = LOG_VIOLATIONS;
        return;
      case '/host/blank':
        context.type = 'html';
        context.body = page('');
        return;
      case '/host/csp':
      case '/host/csp-scripts-only':
      case '/host/csp-no-trusted-types':
        context.set('content-security-policy', POLICIES[context.path.slice('/host/'.length)]);
        context.type = 'html';
        context.body = page(
          '<script src="/host/violations.js"></script><script src="/host/widget.js" defer></script><massage-fit-check booking-url="/book"><a href="/book">Book</a></massage-fit-check>',
        );
        return;
      default:
        await next();
    }
  };
