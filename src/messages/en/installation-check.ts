import { lazy } from '../lazy.ts';

/** Words for whoever looks after the clinic's website. A visitor may meet them, so nothing in them sounds alarming. */
export const installationCheck = lazy(
  () =>
    ({
      heading: 'Installation check',
      intro:
        'This is for whoever looks after this website. It shows because the page’s address ends in #mfc-check. If you came for the questions, they are below.',
      script: {
        name: 'Version',
        text: '{version}, from {script}',
        unknown: 'a script of this page that does not give its address',
      },
      widgets: {
        name: 'On this page',
        one: 'Once',
        more: 'More than once ({n}). Each keeps its own answers.',
      },
      link: {
        name: 'Link inside the tag',
        same: 'Leads where booking-url leads.',
        other: 'Leads to {href}, but booking-url to {url}. Without script, people get the first.',
        none: 'None. Put your booking link inside the tag: without script, it is all that people get.',
        nowhere: 'None, and no booking-url and no phone: nobody can book. Put your booking link in both.',
        alone: 'Leads to {href}. No booking-url is in use.',
      },
      styles: { name: 'Looks', yes: 'This page lets our styles in.', no: 'This page keeps our styles out.' },
      country: {
        name: 'Country',
        by: {
          country: '{country}, as country says.',
          phone: '{country}, by the code of phone.',
          lang: '{country}, by the language of the page. Set country to be sure.',
          none: 'Not known. Set country: until then, visitors see the numbers of several.',
        },
        calls: 'In an emergency: {number}.',
        differs: 'The language says {region}.',
      },
      language: {
        name: 'Language',
        page: 'The page says {page}. The widget speaks {shown}.',
        own: 'Its lang says {page}. It speaks {shown}.',
        none: 'nothing',
      },
      contrast: {
        name: 'Contrast',
        text: 'Your colour {accent}:1, text {words}:1, on the background in use. 4.5:1 is enough.',
        unknown: 'Cannot be measured on this background.',
      },
      analytics: {
        name: 'Analytics',
        off: 'Off.',
        found: '{name}: found.',
        missing: '{name}: not found on this page.',
      },
      settings: {
        heading: 'What you set',
        none: 'Nothing. All is as it comes.',
        by: {
          attribute: '{value} (attribute)',
          'application/json': '{value} (JSON inside the tag)',
          config: '{value} (script)',
        },
      },
      issues: { heading: 'To mend', none: 'Nothing.' },
      // A row of the report, as text.
      line: '{name}: {text}',
      copy: 'Copy this report',
      copied: 'Copied.',
      denied: 'Your browser does not allow that. Please select the text above.',
    }) as const,
);
