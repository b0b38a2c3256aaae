// Letters, marks and spaces. What Canada and France do differently: french.test.ts.
import type { Rule, Rules } from './rule.ts';

/** Names and numbers that are the same everywhere, places, terms: they stand in any script. */
const anyScript = String.raw`\{\w+\}|\]\([\w-]+\)|\b(RSI|TMJ|CBT|COVID|RMT|SI|MLD|MFR|Healing Touch|Structural Integration)\b|\d`;

const straight: Rule = {
  what: 'no straight quotation mark or apostrophe',
  never: /["']/,
  wrong: ["l'épaule", '"ja"'],
  right: ['l’épaule', '“sí”'],
};
const calm: Rule = {
  what: 'no dots that wait, no exclamation, no brackets for a second form',
  never: /…|\.\.\.(?!\.)|\p{L}!|\p{L}\((s|e|n|en|a|o)\)/u,
  at: /^(?!summary\.blanks\.)/,
  wrong: ['Attendez…', 'Hola!', 'jour(s)'],
  right: ['Attendez.', 'Une série (SI)'],
};
const balanced = (open: string, close: string, others: string): Rule => ({
  what: `quotations between ${open} and ${close}, each closed`,
  never: new RegExp(`[${others}]|${open}[^${close}]*$|^[^${open}]*${close}|${open}[^${close}]*${open}`),
  wrong: [`${open}a`, `a${close}`, `${others[0]}a${others[0]}`],
  right: [`${open}a${close}`, 'a'],
});
const spaced: Rule = {
  what: 'no space at an end, and none twice',
  never: /^\s|\s$|[ \u00a0\u202f]{2}/,
  wrong: [' a', 'a ', 'a  b'],
  right: ['a b', ''],
};
/** What draws text in another direction, and is seen by nobody. */
const noControls: Rule = {
  what: 'no unseen marks',
  never: /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/,
  wrong: ['a\u200fb', 'a\u00adb'],
  right: ['a\u00a0b', 'a\u202f?'],
};

export const writing: Rules = {
  fr: [
    straight,
    calm,
    balanced('«', '»', '“”„‘'),
    spaced,
    noControls,
    {
      what: 'a question turned round by hyphens takes no break at them: a narrow heading had "Comment cela a-"',
      never: /\p{L}-t-(il|elle|on)/u,
      wrong: ['Comment cela a-t-il commencé?'],
      right: ['Comment cela a\u2011t\u2011il commencé?', 'prendre rendez-vous'],
    },
    {
      what: 'only the letters of French',
      never: /(?![a-zàâæçéèêëîïôœùûüÿ])\p{L}/iu,
      wrong: ['hinchazón', 'Straße', '按摩'],
      right: ['cœur', 'Où naît-elle?'],
    },
  ],
  es: [
    straight,
    calm,
    balanced('“', '”', '«»„‘’'),
    spaced,
    noControls,
    {
      what: 'only the letters of Spanish',
      never: /(?![a-záéíñóúü])\p{L}/iu,
      wrong: ['grâce', 'cœur', 'Straße'],
      right: ['hinchazón', 'vergüenza'],
    },
    {
      what: 'each question and exclamation is opened, and nothing stands before its end but a letter',
      never: /^[^¿]*\?|^[^¡]*!|\?[^¿]*\?|¿[^?]*$|\s[?!;:,.](?!\.)|¿\s/,
      wrong: ['Por qué?', '¿Por qué', '¿Sí? No?', '¿ Sí?', 'Sí : no'],
      right: ['¿Por qué?', 'Sin dolor: elija 0.', '¿Qué es? ¿Y después?', 'Fechas: .......'],
    },
  ],
  de: [
    straight,
    calm,
    balanced('„', '“', '«»”‘'),
    spaced,
    noControls,
    {
      what: 'only the letters of German',
      never: /(?![a-zäöüß])\p{L}/iu,
      wrong: ['épaule', 'ñ'],
      right: ['Größe', 'Über'],
    },
  ],
  'de-CH': [
    {
      what: 'no ß',
      never: /ß|ẞ/,
      wrong: ['Füße', 'groß'],
      right: ['Füsse'],
    },
  ],
  // That no letter is a traditional one is checked with the pack that comes: the table for it (opencc-js) is a megabyte
  // that nothing here would use before.
  'zh-Hans': [
    straight,
    balanced('“', '”', '«»„‘「」'),
    spaced,
    noControls,
    {
      what: 'only Chinese characters and full marks, and what is the same in any script',
      never: new RegExp(String.raw`^(?!(?:${anyScript}|[\p{Script=Han}，。：；？（）“”、·／\[\]/ ])*$)`, 'u'),
      wrong: ['按摩 massage', '疼吗?', '头,颈', '痛(轻)', 'かた'],
      right: ['疼吗？', '{n} 分（满分 10 分）', '[腕管](carpal-tunnel)：手麻。', '颞下颌关节（TMJ）'],
    },
  ],
  ar: [
    straight,
    balanced('«', '»', '“”„‘'),
    spaced,
    noControls,
    {
      what: 'only Arabic letters and marks, and what is the same in any script; no stretched letter',
      never: new RegExp(
        String.raw`ـ|^(?!(?:${anyScript}|(?![ـ٠-٩۰-۹٪])[\p{Script=Arabic}\p{Mn}،؛؟]|[«».:()·/\[\] -])*$)`,
        'u',
      ),
      wrong: ['ألم massage', 'هل يؤلم?', 'ألم, خدر', 'ألـم', 'ألم ٧'],
      right: ['هل يؤلم؟', '{n} من 10', '[النفق الرسغي](carpal-tunnel): خَدَر.', 'ألم، خدر'],
    },
  ],
};
