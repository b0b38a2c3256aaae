// dist/llms.txt: all that may be set, as plain text, for assistants and tools that write a snippet for somebody.
import { describeEvent, TAG } from './table.mjs';

const link = 'https://your-clinic.example/book';

const head = ({ description }, version) => `# <${TAG}> ${version}

> ${description} A clinic pastes it into its site. One script, no server, no account, no tracking.

Every setting of this version follows; there are no others. Only what differs from the default needs to be written. A value
that is refused never breaks the page: the default is used, and the browser's console says what is allowed.

## The snippet

Copy massage-fit-check.min.js to the site. The link inside the tag is what visitors see if the script does not run: it
leads where \`booking-url\` leads.

\`\`\`html
<script defer src="/massage-fit-check.min.js"></script>
<${TAG} booking-url="${link}" clinic-name="Your Clinic">
  <a href="${link}">Book a consultation</a>
</${TAG}>
\`\`\`

- To pin the file: add \`integrity\` from sri.json to the script, and \`crossorigin="anonymous"\` where it comes from another
  site.
- Where a site builder removes unknown tags: \`<div data-${TAG}>\` with \`data-\` in front of every attribute, the same
  link inside.
- Ask the clinic for what only it knows (booking link, name, phone, country, who reviewed the advice, and when); never make
  it up. Without a reviewer leave \`reviewed-by\` and \`reviewed-on\` out.
`;

const setting = ([
  path,
  {
    setting: { attribute, reader, fallback, about },
  },
]) =>
  `- ${attribute === null ? '' : `\`${attribute}\`, in JSON `}\`${path}\`: ${about} Takes: ${reader.allowed}. Without it: ${fallback}.`;

const settingsOf = ({ configPaths, ownText }) => `## Settings

First the attribute, then the key in JSON, which stands in \`<script type="application/json">\` inside the tag or is given to
the \`config\` property. A point is one object in another: \`{ "bookingUrls": { "unsure": "/talk" } }\`.

${[...configPaths].map(setting).join('\n')}
- \`texts\`: ${ownText.about} Takes: ${ownText.reader.allowed} each. Without it: ${ownText.fallback}.
`;

const list = (heading, intro, rows) =>
  `## ${heading}\n\n${intro}\n\n${rows.map(row => `- ${row}`).join('\n')}\n`;

/** @param {typeof import('../../../src/config/schema.ts')} settings */
export const reference = (api, settings, version) =>
  [
    head(api, version),
    settingsOf(settings),
    list(
      'Events',
      'They bubble to `document`. None holds an answer or a result.',
      api.events.map(event => `\`${event.name}\`, detail \`${event.detail}\`: ${describeEvent(event)}`),
    ),
    list(
      'Properties and methods',
      'For a script on the page.',
      [...api.properties, ...api.methods.map(method => ({ ...method, name: `${method.name}()` }))].map(
        ({ name, type, readonly, description }) =>
          `\`${name}\`${type ? `: \`${type}\`` : ''}${readonly ? ', read-only' : ''}: ${description}`,
      ),
    ),
    list(
      'Custom properties of CSS',
      `Set on \`${TAG}\`.`,
      api.cssProperties.map(
        ({ name, default: fallback, description }) => `\`${name}\`: ${description} Without it: ${fallback}.`,
      ),
    ),
    list(
      'Parts',
      `For \`${TAG}::part(…)\`.`,
      api.parts.map(({ name, description }) => `\`${name}\`: ${description}`),
    ),
  ].join('\n');
