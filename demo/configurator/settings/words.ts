import type { Config, Setting, settings } from '../../../src/config/schema.ts';
import { type ModalityId, modalityIds } from '../../../src/knowledge/ids.ts';
import { en } from '../../../src/messages/en.ts';
import type { LookKey } from './look.ts';

/** What a field says to somebody who never heard of attributes. */
export interface Words {
  readonly label: string;
  /** What it is for and what to write, in a sentence or two. */
  readonly help: string;
  /** Something that could stand in the field; never put there. */
  readonly example?: string;
}

type Rows = typeof settings;
type WordsFor<Key extends keyof Rows> =
  Rows[Key] extends Setting<infer Of>
    ? Of['kind'] extends 'choice'
      ? Words & { readonly choices: Readonly<Record<Config[Key] & string, string>> }
      : Words
    : { readonly [Entry in keyof Rows[Key]]: Words };

/** Words for a row of each style, by what visitors call it. */
const forStyles = (words: (style: string, id: ModalityId) => Words): Readonly<Record<ModalityId, Words>> =>
  Object.fromEntries(
    modalityIds.map(id => [id, words(en.modalities[id].name.toLowerCase(), id)]),
  ) as Readonly<Record<ModalityId, Words>>;

/** As they may stand on a menu. */
const menuNames: Readonly<Record<ModalityId, string>> = {
  'sports-massage': 'Athlete 45',
  'deep-tissue': 'Therapeutic 60',
  'myofascial-release': 'Slow release 60',
  'structural-integration': 'Ten sessions',
  'lymphatic-facilitation': 'Light touch 45',
  'relaxation-massage': 'Quiet hour',
  'prenatal-massage': 'Mother-to-be 60',
};

/** Words for every setting of the widget: one without is no program that compiles. */
export const settingWords: { readonly [Key in keyof Rows]: WordsFor<Key> } = {
  bookingUrl: {
    label: 'Booking link',
    help: 'The address of the page where people book a consultation with you. Open your booking page, then copy its address from the top of the browser.',
    example: 'https://your-clinic.janeapp.com/',
  },
  phone: {
    label: 'Phone number',
    help: 'Shown as you write it. It is also the way to book if you have no booking link. With the country code in front, visitors get the right emergency number.',
    example: '+1 604 555 0142',
  },
  clinicName: {
    label: 'Name of your clinic',
    help: 'The result speaks of you by this name.',
    example: 'Harbour Street Massage',
  },
  bookingLabel: {
    label: 'Words on the booking button',
    help: 'Leave it empty for “Book a consultation”.',
    example: 'Book your first visit',
  },
  bookingTarget: {
    label: 'Where the booking page opens',
    help: 'A new tab keeps the result open behind it. “The whole window” is for builders that show the check in a frame, as Framer may.',
    choices: { self: 'In the same tab', blank: 'In a new tab', top: 'In the whole window, out of a frame' },
  },
  modalities: {
    label: 'Styles you offer',
    help: 'The check suggests nothing else. With none ticked, it suggests any of them.',
  },
  conditions: {
    label: 'What you see people for',
    help: 'The check matches nothing else. With none ticked, it matches any of them.',
  },
  country: {
    label: 'Country',
    help: 'It decides which emergency numbers visitors see, and what the law lets a clinic say. Leave it empty if your phone number begins with its country code.',
    example: 'CA',
  },
  regime: {
    label: 'What the law lets you say',
    help: 'In many countries only a health practice may say what answers sound like, and what studies say of it. A place for well-being shows styles, pressure and safety. Ask your adviser.',
    choices: {
      auto: 'As is usual in your country',
      health: 'We are a health practice',
      wellness: 'We are a place for well-being',
    },
  },
  emergencyNumber: {
    label: 'Number for an emergency',
    help: 'Only if the one of your country is not the right one for you.',
    example: '911',
  },
  crisisLine: {
    label: 'Number for someone in crisis',
    help: 'Only if you want another one than that of your country.',
    example: '988',
  },
  heading: {
    label: 'Heading',
    help: 'The large line on the first page. Leave it empty for ours.',
    example: 'Could massage help you?',
  },
  intro: { label: 'Text under the heading', help: 'A sentence or two. Leave it empty for ours.' },
  disclaimer: {
    label: 'What the check is not',
    help: 'The small print: this is no diagnosis. Change it only if your adviser asks for it.',
  },
  lang: {
    label: 'Language to begin with',
    help: 'Left alone, the check speaks the language of your page. Set it where your page does not say its language, or says the wrong one.',
    example: 'fr-CA',
  },
  languages: {
    label: 'A choice of language on the first page',
    help: 'Each language stands there in its own name. Whoever chooses keeps place and answers. The rest of your page is not touched.',
    example: 'en fr',
  },
  summaryLang: {
    label: 'Language of the summary',
    help: 'What the therapist reads, where visitors read another language. Visitors see both before they give one away.',
    example: 'en',
  },
  theme: {
    label: 'Light or dark',
    help: '“As the page” is dark only where your page says that it can be.',
    choices: { auto: 'As the page', light: 'Always light', dark: 'Always dark' },
  },
  accent: {
    label: 'Your colour',
    help: 'The one colour of buttons and marks. Write a code like #14594f, or choose it. Where it would be hard to read, a shade of it is used that is not.',
    example: '#14594f',
  },
  start: {
    label: 'First page',
    help: 'Start with the questions only if your page already says what this is.',
    choices: { intro: 'A short welcome', questions: 'The questions at once' },
  },
  forwardUtm: {
    label: 'Pass on the campaign of the visit',
    help: 'If someone came through an ad or a newsletter, your booking system hears which: the five utm labels of your page’s address go along to the booking link. Nothing else of it does.',
  },
  utm: {
    utm_source: {
      label: 'Campaign source (utm_source)',
      help: 'Added to the booking link, so that your booking system knows where people come from.',
      example: 'website',
    },
    utm_medium: { label: 'Campaign medium (utm_medium)', help: 'The kind of link.', example: 'fit-check' },
    utm_campaign: {
      label: 'Campaign name (utm_campaign)',
      help: 'What you call this campaign.',
      example: 'spring',
    },
    utm_content: {
      label: 'Campaign content (utm_content)',
      help: 'Tells two links of one campaign apart.',
      example: 'home-page',
    },
    utm_term: {
      label: 'Campaign term (utm_term)',
      help: 'A search term, for paid search.',
      example: 'massage',
    },
  },
  firstVisitUrl: {
    label: 'Your page about a first visit',
    help: 'Shown with the result, if you have one.',
    example: 'https://your-clinic.example/first-visit',
  },
  pregnancyUrl: {
    label: 'Your page about massage in pregnancy',
    help: 'Shown to those who are pregnant, if you have one.',
    example: 'https://your-clinic.example/pregnancy',
  },
  privacyUrl: {
    label: 'Your privacy policy',
    help: 'Shown beside the promise that answers stay on the page.',
    example: 'https://your-clinic.example/privacy',
  },
  reviewedBy: {
    label: 'Reviewed by',
    help: 'Who at your clinic read through what the check says, with their title. Visitors see it.',
    example: 'Dana Ruiz, RMT',
  },
  reviewedOn: { label: 'Reviewed on', help: 'The day on which they did.', example: '2026-03-31' },
  analytics: {
    label: 'Tell your visitor counter',
    help: 'Your page’s own counter hears that a check was begun, finished, or led to booking. It never hears an answer or a result.',
    choices: {
      none: 'Tell nobody',
      datalayer: 'Google Tag Manager (the page’s dataLayer)',
      plausible: 'Plausible',
      matomo: 'Matomo',
    },
  },
  variant: {
    label: 'Name of this page, for comparing',
    help: 'Comes along with every count, so that you can tell two pages or two versions apart.',
    example: 'home-page',
  },
  bookingUrls: {
    therapeutic: {
      label: 'Booking link: massage may be a good next step',
      help: 'For visitors whose answers sound like something that massage can help.',
    },
    relaxation: { label: 'Booking link: a calm session', help: 'For visitors who only want to unwind.' },
    prenatal: {
      label: 'Booking link: pregnancy massage',
      help: 'For visitors who are pregnant or gave birth not long ago.',
    },
    'cancer-care': {
      label: 'Booking link: comfort during or after cancer treatment',
      help: 'For visitors in or after treatment.',
    },
    unsure: { label: 'Booking link: nothing fits clearly', help: 'For visitors whom nothing clearly fits.' },
    'doctor-first': {
      label: 'Booking link: a doctor first',
      help: 'For visitors who should be looked at before hands-on work; a talk, say, in place of a session.',
    },
  },
  modalityNames: forStyles((style, id) => ({
    label: `What you call ${style}`,
    help: 'The name on your menu. Visitors read it with ours behind it, so that they know what it is.',
    example: menuNames[id],
  })),
  modalityBookingUrls: forStyles(style => ({
    label: `Booking link for ${style}`,
    help: 'For visitors whom this style may suit best; it goes before the link for their result. It is not used where massage waits, nothing fits clearly, or after cancer or a birth.',
  })),
};

/** The same for what is set by a style sheet. */
export const lookWords: {
  readonly [Key in LookKey]: Words & { readonly choices?: Readonly<Record<string, string>> };
} = {
  surface: {
    label: 'Background colour',
    help: 'Behind the words of the check. Set it together with the colour of the text.',
    example: '#fffefb',
  },
  text: {
    label: 'Colour of the text',
    help: 'Dark on a light background, light on a dark one.',
    example: '#1f2a29',
  },
  radius: {
    label: 'Corners',
    help: 'How round the frame and the buttons are.',
    choices: { '12px': 'Rounded', '0px': 'Square', '6px': 'A little rounded', '20px': 'Very round' },
  },
};

/** The same for what is about your page and not about the check. */
export const scriptWords: Words = {
  label: 'Address of the script on your site',
  help: 'Download the script below, put it on your website, and write here where it is now. It ends with .js, and begins with https://, or with / for a file at the top of your website. Shopify and npm need none.',
  example: 'https://your-clinic.example/massage-fit-check.min.js',
};

export const packsWords: Words = {
  label: 'Languages of your visitors',
  help: 'English is inside the script. What you tick here, visitors can choose on the first page, and pages of yours that are in it begin with it. Each comes in a file of its own, beside the script.',
};

export const builderWords: Words = {
  label: 'What is your website made with?',
  help: 'What there is to copy depends on it, and so does what your plan must have.',
};

export const packFolderWords: Words = {
  label: 'Folder of the language files',
  help: 'Only if they are not in a folder called “languages” beside the script. It begins like the address of the script. Without other languages, leave it empty.',
  example: 'https://your-clinic.example/languages/',
};

export const measurementWords: Words = {
  label: 'Measurement ID of Google Analytics 4',
  help: 'Only for the file for Google Tag Manager, under “What your counter hears”. In Google Analytics: Admin, Data streams, your website. It stays on this page; the check does not need it.',
  example: 'G-AB12CD34EF',
};
