/** Words a visitor may not know, and what each means in plain words. */
export const glossary = {
  'carpal-tunnel':
    'Le passage étroit du poignet. Un nerf comprimé à cet endroit donne des fourmillements au pouce, à l’index et au majeur.',
  cbt: 'Thérapie cognitivo-comportementale : des entretiens et des exercices. Ils changent les habitudes et les soucis qui empêchent de dormir.',
  fascia:
    'Tissu fin et solide qui enveloppe et relie les muscles, comme la peau autour des quartiers d’orange.',
  fibromyalgia:
    'Douleur dans beaucoup d’endroits du corps pendant des mois, avec fatigue et difficulté à penser clairement.',
  'frozen-joint':
    'Articulation devenue peu à peu trop raide pour bouger loin, même si quelqu’un d’autre la soulève.',
  guarding:
    'Contraction de protection : des muscles se serrent sans qu’on le décide, pour protéger un endroit douloureux.',
  lymph: 'Liquide clair qui s’écoule de tout le corps et aide à lutter contre les microbes.',
  lymphoedema: 'Gonflement qui reste parce que la lymphe ne s’écoule pas bien.',
  migraine: 'Mal de tête qui bat, souvent d’un côté, avec nausée, ou avec lumière et sons qui font mal.',
  rsi: 'Trouble musculosquelettique (TMS) : une douleur ou une crampe à force de refaire la même tâche.',
  sciatica: 'Douleur du nerf qui va du bas du dos à la fesse, puis descend dans une jambe.',
  'sleep-apnoea':
    'Respiration qui s’arrête et repart pendant le sommeil, avec forts ronflements ou souffle coupé.',
  'tension-headache': 'Mal de tête des deux côtés, comme un bandeau serré, et qui ne bat pas.',
  tmj: 'Articulation devant chaque oreille, qui ouvre et ferme la mâchoire (articulation temporo-mandibulaire).',
  whiplash:
    'Cou blessé par une secousse soudaine, comme en voiture. Cela commence souvent des heures plus tard.',
} as const;
