import type { ReferenceId } from '../../../knowledge/references.ts';

/** What a reader should know about a reference; the references themselves stay as they are in English. */
export const referenceNotes = {
  'sherman-2009': 'À 26 semaines, les scores moyens n’étaient plus meilleurs.',
  'post-white-2003':
    'A aussi testé le Healing Touch, qui n’est pas un massage. 164 personnes sur 230 sont allées au bout.',
  'cambron-2006':
    'Le massage sportif et celui des points gâchettes ont élevé la tension maximale; le massage suédois l’a abaissée.',
  'sefton-2011': '16 adultes en bonne santé : cela ne dit rien des patients.',
  'cleveland-clinic': 'Informations générales.',
  'mayo-clinic': 'Informations générales.',
  'sutter-health': 'Citée par l’article qui est à l’origine de ce guide. La page n’existe plus.',
  'kaiser-permanente': 'Informations générales.',
  'mak-2024': '129 revues : aucune conclusion de grande certitude, pour aucun problème.',
} as const satisfies Readonly<Partial<Record<ReferenceId, string>>>;
