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

/** No word on styles, images or anything else: what is not named is forbidden. */
const SCRIPTS_ONLY = "default-src 'none'; script-src 'self'";
const SCRIPTS_AND_TYPES = `${SCRIPTS_ONLY}; require-trusted-types-for 'script'`;

/** Policies of host pages under /host/. A page that allows nobody's Trusted Types can only keep its fallback. */
const POLICIES = {
  csp: STRICT_POLICY,
  'csp-scripts-only': SCRIPTS_ONLY,
  'csp-scripts-and-types': SCRIPTS_AND_TYPES,
  'csp-lit-once': `${SCRIPTS_AND_TYPES}; trusted-types lit-html`,
  'csp-lit-twice': `${SCRIPTS_AND_TYPES}; trusted-types lit-html 'allow-duplicates'`,
  'csp-no-trusted-types': STRICT_POLICY.replace('trusted-types lit-html', "trusted-types 'none'"),
};

const LOG_VIOLATIONS = `globalThis.violations = [];
addEventListener('securitypolicyviolation', event =>
  violations.push([event.effectiveDirective, event.blockedURI, event.sample].join(' ')));`;

/** A page that has a Lit of its own: the name of its policy is taken. */
const OTHER_LIT = `globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: text => text });`;

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
    const name = context.path.slice('/host/'.length);
    if (context.path.startsWith('/host/') && Object.hasOwn(POLICIES, name)) {
      context.set('content-security-policy', POLICIES[name]);
      context.type = 'html';
      const scripts = ['violations', ...(name.startsWith('csp-lit') ? ['other-lit'] : [])];
      context.body = page(
        `${scripts.map(each => `<script src="/host/${each}.js"></script>`).join('')}<script src="/host/widget.js" defer></script><massage-fit-check booking-url="/book"><a href="/book">Book</a></massage-fit-check>`,
      );
      return;
    }
    switch (context.path) {
      case '/host/widget.js':
        context.type = 'js';
        context.body = await widgetScript(built);
        return;
      case '/host/violations.js':
        context.type = 'js';
        context.body = LOG_VIOLATIONS;
        return;
      case '/host/other-lit.js':
        context.type = 'js';
        context.body = OTHER_LIT;
        return;
      case '/host/blank':
        context.type = 'html';
        context.body = page('');
        return;
      default:
        await next();
    }
  };
