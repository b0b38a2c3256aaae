import { bookingLink } from '../../../src/config/readers.ts';
import type { Field } from '../settings/fields.ts';
import { noMeasurementId } from '../settings/measurement-id.ts';

/** A sentence for somebody who typed something, and what they likely meant. */
export interface Advice {
  readonly problem: string;
  readonly meant?: string;
}

const looksLikeMail = (text: string): boolean => /^[^\s@:/]+@[^\s@/]+\.[a-z]{2,}$/i.test(text);
const looksLikePhone = (text: string): boolean => /^[+\d][\d\s().-]{5,}$/.test(text);
const looksLikeSite = (text: string): boolean => /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(text);

function onLink(text: string, problem: string, isBooking: boolean): Advice {
  const link = text.trim();
  if (problem.includes('&amp;'))
    return {
      problem:
        'It holds “&amp;”, which an editor made of “&”. It is used as it is; most likely it should be a plain “&”.',
      meant: link.replace(/&amp;/gi, '&'),
    };
  if (/^file:/i.test(link))
    return {
      problem: 'That is a place on your own computer. Put it on your website, and write its address there.',
    };
  if (/^[\w.-]+\.m?js$/i.test(link))
    return {
      problem: 'That is the name alone. Write where it is on your website, as for a file at its top:',
      meant: `/${link}`,
    };
  if (problem === 'no folder')
    return { problem: 'That is no folder. Write where the files are, without the name of one.' };
  if (problem === 'no script')
    return { problem: 'That is no script. Write the address of the file itself: it ends in .js.' };
  if (problem === 'too long') return { problem: 'That is too long for a link. Copy the address anew.' };
  if (problem.startsWith('http:'))
    return {
      problem: 'It begins with http://, which browsers block on a safe page. Write https:// instead.',
      meant: link.replace(/^http:/i, 'https:'),
    };
  if (problem.endsWith('is refused'))
    return {
      problem: isBooking
        ? 'A booking link begins with https://, or with tel: or mailto:.'
        : 'It begins with https://, or with / for what is on your own website.',
    };
  if (isBooking && looksLikeMail(link))
    return {
      problem: 'That is an e-mail address. As a link it begins with mailto:.',
      meant: `mailto:${link}`,
    };
  if (isBooking && looksLikePhone(link))
    return {
      problem: 'That is a phone number. Put it into “Phone number”, or write tel: in front of it.',
      meant: `tel:${link.replace(/[^\d+]/g, '')}`,
    };
  if (problem.includes('hidden'))
    return {
      problem: 'It holds a hidden character or a backslash (\\). Copy the address anew, or type it.',
      meant: link.replace(/\\/g, '/').replace(/[^!-~]/g, ''),
    };
  return looksLikeSite(link)
    ? { problem: 'The beginning is missing: write https:// in front of it.', meant: `https://${link}` }
    : {
        problem:
          'That is no whole link. Copy the address from the top of the browser: it begins with https://.',
      };
}

/** Google gives out several IDs that look alike. */
function onMeasurementId(typed: string): Advice {
  if (/^GTM-/i.test(typed))
    return { problem: 'That is the ID of Tag Manager itself. The one of Google Analytics begins with G-.' };
  if (/^(UA|AW|DC|GT)-/i.test(typed))
    return {
      problem: 'That is another ID of Google. The one of a data stream of Google Analytics 4 begins with G-.',
    };
  if (/^G-X+$/i.test(typed))
    return { problem: 'That stands for an ID in examples. Yours is under Admin, Data streams.' };
  return {
    problem: 'A measurement ID is G- and letters and digits after it, like G-AB12CD34EF.',
    ...(/^[a-z\d]{10}$/i.test(typed) ? { meant: `G-${typed.toUpperCase()}` } : {}),
  };
}

const tooLong = (text: string, allowed: string): string =>
  `That is too long: ${text.length.toLocaleString('en')} characters. ${allowed.replace('text of at most', 'There is room for')}.`;

const hex = /^[\da-f]{3}([\da-f]{3})?$/i;

/**
 * What to say of a text that the widget's reader refused, or of which it uses a part.
 * @param problem as the reader says it
 */
export function adviceOn({ setting: { reader } }: Field, text: string, problem: string): Advice {
  const { kind, allowed } = reader;
  const typed = text.trim();
  if (problem.includes('curly quotes'))
    return {
      problem:
        'It stands in curly quotes, which would be taken for a slip of a word processor. Leave them out.',
      meant: typed.replace(/[“”„«»]/g, ''),
    };
  if (problem.includes('closing quote'))
    return { problem: 'It ends like the beginning of another setting. Take that end away.' };
  switch (kind) {
    case 'link':
      return onLink(text, problem, reader === bookingLink);
    case 'telephone':
      return problem.includes('=')
        ? { problem: 'It holds an “=”. Write the number alone.' }
        : {
            problem:
              'That is no number to call: digits are missing, or letters stand among them. Write it like +1 604 555 0142.',
          };
    case 'colour':
      return hex.test(typed)
        ? { problem: 'A colour code begins with #.', meant: `#${typed}` }
        : {
            problem:
              'That is no colour, or one that shows what is behind it. Write a code like #14594f, or choose one.',
          };
    case 'list':
      return {
        problem: `Not known: ${problem.replace('not known: ', '')}. It is left out; the ones that are ticked count.`,
      };
    case 'language':
      return { problem: 'That is no language code. Write one like en-CA or fr.' };
    case 'country':
      return { problem: `“${typed.slice(0, 40)}” is no country. Choose it by its name.` };
    case 'date':
      return { problem: 'That is no day of the calendar. Write it as year-month-day, like 2026-03-31.' };
    case 'choice':
    case 'flag':
      return { problem: `“${typed.slice(0, 40)}” is none of: ${allowed}.` };
    case 'text':
      if (problem === noMeasurementId) return onMeasurementId(typed);
      return { problem: tooLong(text, allowed) };
  }
}
