import { lazy } from '../lazy.ts';

/** Safety flags, worded so that a tick and a quote read alike. */
export const flags = {
  'chest-pain': 'Chest pain or pressure, or sudden trouble breathing',
  'stroke-signs': 'Suddenly: face drooping, one side weak or numb, or trouble speaking or seeing',
  'thoughts-of-self-harm': 'Thoughts of ending my life or hurting myself',
  'cauda-equina-signs': 'Numbness around my bottom or genitals, or new trouble with peeing or pooing',
  'both-legs-affected': 'Pain, weakness or numbness in both legs, or legs that get weaker',
  'thunderclap-headache': 'A sudden, worst-ever headache that peaked within a minute or so',
  'neck-artery-signs': 'New, severe neck pain or headache with dizziness, double vision or unsteady walking',
  'meningitis-signs': 'Bad headache or stiff neck with fever, a new rash or confusion',
  'clot-signs': 'One leg or arm newly swollen, sore, warm, or redder or darker than usual',
  'fever-on-chemotherapy': 'Having chemo, with a fever or shivers',
  'spine-injury-signs':
    'After a crash or fall: weak, numb or clumsy arms or legs, or severe pain in my spine',
  'tearing-back-pain': 'Sudden, tearing belly or back pain, or feeling faint with it (especially over 60)',
  'giant-cell-arteritis-signs':
    'Over 50 with a new headache and a sore scalp, jaw ache when chewing, or changes in sight',
  'spreading-skin-infection': 'Hot, sore skin that is spreading, or looks redder or darker than usual',
  'pregnancy-danger-signs':
    'Pregnant, or a baby in the last 6 weeks, with: bleeding, leaking fluid, baby moving less, bad headache, changes in sight, or sudden swelling of face or hands',

  'blood-thinner': 'I take a blood thinner (such as warfarin or apixaban), or bleed or bruise easily',
  'recent-clot': 'A blood clot now or in the last 6 months',
  'unstable-heart': 'Heart failure, a heart attack or stroke in the last 3 months, or chest pain on exertion',
  'uncontrolled-blood-pressure': 'Blood pressure that is very high or not under control',
  'fragile-bones': 'Very weak bones, or a bone broken recently',
  'recent-surgery': 'An operation in the last 6 weeks, or a wound still healing',
  'cancer-treatment-now': 'Cancer treatment now, or cancer that has spread to bone',
  'early-or-high-risk-pregnancy': 'Pregnant in the first 12 weeks, or told it is high-risk',
  'new-weakness-or-numbness': 'New weakness, or numbness that does not go away',
  'diabetes-with-numbness': 'Diabetes with numb or burning feet or hands',
  'neck-nerve-pain': 'Moving my neck sets off pain or tingling down an arm',
  'unexplained-illness-signs':
    'Night sweats, weight loss without trying, past cancer with new pain, or pain that never eases',
  'fever-or-infection': 'A fever, flu, COVID or a tummy bug',
  'skin-problem': 'A rash, sore, infection or burn where I want massage',
  'unchecked-recent-crash': 'A crash or fall in the last 2 weeks that nobody has checked',
  'unchecked-swelling': 'Swelling that is new or growing, and nobody has checked',
  'kidney-failure': 'Kidney failure, or both legs swollen for no known reason',
  'persistent-low-mood': 'Low, or enjoying little, most days for 2 weeks',
  'minor-with-warning-signs': 'They are under 18, with back pain, night pain or fever',
  'sleep-apnoea-signs': 'Loud snoring or gasping in my sleep',

  pregnant: 'Pregnant, past 12 weeks, no problems',
  'past-cancer': 'Cancer in the past',
  'lymph-nodes-removed': 'Lymph nodes removed, or radiotherapy',
  'controlled-blood-pressure': 'High blood pressure that is under control',
  diabetes: 'Diabetes, no numbness',
  'thin-bones': 'Thin bones (osteopenia or mild osteoporosis)',
  'pain-dulling-medicine': 'Daily aspirin, steroids or strong painkillers',
  'varicose-veins-or-implant': 'Varicose veins, a hernia, an implant, port or pacemaker',
  'small-skin-patch': 'A bruise, cut, mole or sore patch',
  'shooting-limb-pain': 'Pain or tingling that shoots down an arm or leg, on and off',
  'past-jolt': 'A crash, fall or head injury in the last year, already checked',
  arthritis: 'Arthritis',
  'fits-or-faints': 'Seizures or fainting',
  'oil-or-latex-allergy': 'I react to nut oils, perfume or latex',
  'touch-sensitivity': 'Touch hurts, or is hard for me',
  'under-18': 'Under 18',
  'alcohol-or-drugs': 'I have had alcohol or drugs today',
} as const;

/** What the therapist does about it: shown beside the flag when it is only to be mentioned. */
export const adaptations = lazy(
  () =>
    ({
      pregnant: 'a pregnancy-trained therapist, lying on your side',
      'past-cancer': 'lighter, and treated areas are left out',
      'lymph-nodes-removed': 'very light on that side',
      'controlled-blood-pressure': 'gentle styles, and get up slowly',
      diabetes: 'check your sugar before you come',
      'thin-bones': 'light pressure, no force on ribs or spine',
      'pain-dulling-medicine': 'lighter, as you may feel less',
      'varicose-veins-or-implant': 'we work around it',
      'small-skin-patch': 'that spot is left out',
      'shooting-limb-pain': 'gentle, never into a spot that shoots; a check-up if it stays or you get weak',
      'past-jolt': 'light first, no sudden neck moves; have it checked if nobody has',
      arthritis: 'hot joints are left alone',
      'fits-or-faints': 'we plan how you lie and what to do',
      'oil-or-latex-allergy': 'we choose the oil',
      'touch-sensitivity': 'the lightest touch, and we ask at each step',
      'under-18': 'a parent or guardian books and comes along',
      'alcohol-or-drugs': 'best to wait for another day',
    }) as const,
);

/** More to do than the emergency text says, for signs that need it. */
export const emergencyAdvice = lazy(
  () =>
    ({
      'clot-signs': 'It may be a blood clot. Often it is not, but that must be checked first.',
      'spreading-skin-infection': 'It may be an infection that spreads.',
      'thoughts-of-self-harm': 'Call a crisis line or your emergency number, or go to someone you trust.',
      'fever-on-chemotherapy': 'Call your cancer team’s 24-hour line now too.',
      'pregnancy-danger-signs': 'Call your maternity unit or midwife now.',
      'giant-cell-arteritis-signs': 'Changes in sight cannot wait.',
    }) as const,
);
