// What says who is a man or a woman, or gives an order that has a gender.
import type { Rules } from './rule.ts';

export const people: Rules = {
  fr: [
    {
      what: 'no second form by a point, a bracket or a stroke',
      never: /\p{L}[·•]\p{L}|\p{L}\(e?s?\)|\p{L}\/(e|se|trice|ne)\b/iu,
      wrong: ['Vous êtes prêt·e', 'inscrit(e)', 'assuré/e'],
      right: ['Votre résultat · pas un diagnostic', 'Une personne formée'],
    },
    {
      what: 'nobody is addressed with a word that agrees',
      never:
        /\b(?<!vous )vous (êtes|serez|étiez|restez) (\p{L}+ment )?(prêt|inquiet|inquièt|fatigu|assur|reçu|intéress|certain|sûr|allong|couch|assis|content|seul|suivi|trait|né)/iu,
      wrong: ['Si vous êtes inquiet', 'Vous serez reçue.', 'Vous êtes certaine?'],
      right: ['Si quelque chose vous inquiète', 'Vous vous êtes fait du mal', 'Vous restez sur le côté.'],
    },
  ],
  es: [
    {
      what: 'no second form by a stroke, a bracket, @ or x',
      never: /\p{L}\/(a|as|o|os)\b|\p{L}\((a|as|o|os)\)|\p{L}@|\b\p{L}+(od|oc|id|ad|tr|ll)xs?\b/iu,
      wrong: ['cansado/a', 'seguro(a)', 'tod@s', 'todxs', 'nosotrxs'],
      right: ['Tórax', 'Todas las respuestas'],
    },
    {
      what: 'usted, never tú',
      never: /(?<!\p{L})(tú|tus?|tienes|puedes|eres|estás|contigo|vosotr\p{L}+|vuestr\p{L}+|vos)(?!\p{L})/iu,
      wrong: ['Tu respuesta', '¿Puedes decirlo?', 'Vosotros'],
      right: ['Su respuesta', '¿Puede decirlo?', 'Estatus'],
    },
    {
      what: 'nobody is addressed with a word that agrees',
      never: /\b(está|esté|estuvo|se siente) (usted )?(segur|cansad|preocupad|embarazad|list|enferm)[oa]\b/i,
      wrong: ['Si está preocupado', 'Si usted está segura', 'Si está lista'],
      right: ['Si algo le preocupa', 'El equipo sabe qué es seguro.'],
    },
  ],
  de: [
    {
      what: 'no second form inside a word',
      never: /\p{Ll}[*:_/·](in|innen)\b|\p{Ll}In(nen)?\b|\p{Ll}\(in\)/u,
      wrong: ['Therapeut*in', 'Therapeut:innen', 'Therapeut_in', 'TherapeutInnen', 'Therapeut/in'],
      right: ['Therapeutin oder Therapeut', 'Im Internet'],
    },
  ],
  ar: [
    {
      what: 'no second form by a stroke or a bracket',
      never: /\/\s?ـ?[ةي](?!\p{L})|ـ\s?\/\s?ة|\(ـ?ة\)/u,
      wrong: ['مريض/ة', 'معالج(ة)', 'متأكد/ـة'],
      right: ['لديك ألم'],
    },
    {
      what: 'no order: it would have a gender',
      never: /(?<!\p{L})(اتصل|اتصلي|اختر|اختاري|اضغط|اضغطي|انقر|اذهب|اذهبي|اطلب|اطلبي|اقرأ|اكتب)(?!\p{L})/u,
      wrong: ['اتصل الآن', 'اختر إجابة.', 'اضغط هنا'],
      right: ['الاتصال الآن', 'يُرجى الاختيار'],
    },
  ],
};
