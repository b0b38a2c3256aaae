import { references as english } from '../../en/references.ts';
import type { Messages } from '../../messages.ts';

/** What leads to an English text says so in English. */
export const references: Messages['references'] = english();

export const referenceNotes: Messages['referenceNotes'] = {
  'sherman-2009': 'A las 26 semanas, las puntuaciones medias ya no eran mejores.',
  'post-white-2003': 'También probó Healing Touch, que no es masaje. Terminaron 164 de 230 personas.',
  'cambron-2006':
    'El masaje deportivo y el de puntos gatillo subieron la presión arterial máxima; el sueco la bajó.',
  'sefton-2011': '16 personas adultas sin dolencias: no dice nada de pacientes.',
  'cleveland-clinic': 'Información general.',
  'mayo-clinic': 'Información general.',
  'sutter-health': 'Nombrada por el artículo con el que empezó esta guía. La página ya no existe.',
  'kaiser-permanente': 'Información general.',
  'mak-2024': '129 revisiones: ninguna conclusión de alta certeza para ningún problema de salud.',
};
