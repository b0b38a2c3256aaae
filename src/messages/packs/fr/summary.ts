import { lazy } from '../../lazy.ts';

/** Words of the summary that a visitor may take along, and of the buttons that give it. `{…}` is filled in. */
export const summary = lazy(
  () =>
    ({
      title: 'Questionnaire avant massage : résumé pour la personne qui masse',
      rules: 'Règles, version {version}',
      heading: '== {heading} ==',
      outcome: 'Le résultat',
      person: 'Pour qui, et pour quoi',
      side: 'Côté : à demander',
      sided: '{place} : {side}',
      history: 'Comment cela a commencé',
      signs: 'Signes cochés',
      denied: {
        heading: 'Réponses « non »',
        safety: 'Non à ces signes de sécurité',
        health: 'Non à ces questions de santé',
      },
      safety: 'Notes de sécurité',
      notCleared: 'Quelqu’un a-t-il dit oui au massage? Pas jusqu’ici',
      health: 'Santé',
      askNames: '{fact} : demander les noms',
      pain: {
        heading: 'Douleur',
        scale: 'Échelle de douleur : de 0, pas de douleur, à 10, la pire',
        night: 'La nuit',
        yes: 'Oui',
        no: 'Non',
      },
      matches: 'À quoi les réponses ressemblent',
      pressure: 'Pression',
      wish: 'Souhait',
      start: 'Départ, sur une échelle de 1, très légère, à 5, très ferme',
      why: 'Raison de ce départ',
      ceiling: 'Douleur maximale due au massage',
      life: 'Travail et souhaits',
      blanks: {
        heading: 'À remplir par la personne qui masse',
        lines: [
          'Diagnostic à ce jour : ......................................',
          'Dates des opérations : ......................................',
          'Zones à ne pas toucher : ....................................',
          'Position couchée : ..........................................',
        ],
      },
      file: 'resume-massage-{date}.txt',
      ask: {
        title: 'Quoi demander',
        from: 'Vient d’un questionnaire en ligne sur le massage. Ce n’est pas un diagnostic.',
        ticked: 'Ce qui a été coché, et pourquoi cela compte',
        told: 'Ce qui a été dit d’autre',
        questions: 'À demander',
        stop: [
          'Merci d’examiner ceci. Qu’est-ce que c’est, et que faire ensuite?',
          'Le massage est-il possible après? À partir de quand, avec quelle pression, et où ne pas masser?',
        ],
        'ask-first': [
          'Le massage est-il possible maintenant? Avec quelle pression, et où ne pas masser?',
          'Que doit savoir la personne qui masse?',
        ],
      },
      take: {
        heading: 'À emporter',
        text: 'Un résumé pour la personne qui masse. Il reste ici, sauf si vous le partagez.',
        print: 'Imprimer',
        copy: 'Copier',
        save: 'Enregistrer en texte',
        copied: 'Texte copié.',
        saved:
          'Cherchez {file} dans vos téléchargements. S’il n’y est pas, appuyez sur « {copy} » et collez le texte dans une note.',
        denied:
          'Votre navigateur ne le permet peut-être pas. Voici le texte, déjà sélectionné, à copier.',
        label: 'Votre résumé',
        include: 'Joindre mon résumé à l’envoi de ce formulaire',
      },
    }) as const,
);
