/** Conditions, as people describe them. Never "you have": always "sounds like". */
export const conditions = {
  rsi: {
    name: 'Strain from doing the same thing a lot (RSI)',
    about: 'People say it builds up with a task and eases when they stop.',
    mix: 'A trapped nerve at the wrist or neck, arthritis.',
    first: 'Change how you do the task, take breaks, and do exercises.',
    doctor: 'A hand or arm gets weak or stays numb, a joint is hot and swollen, or you cannot grip.',
  },
  insomnia: {
    name: 'Trouble sleeping',
    about: 'People say they lie awake or wake too early, three or more nights a week.',
    mix: 'Sleep apnoea (snoring and gasping), restless legs, low mood, or pain that wakes you.',
    first: 'A talking course for sleep (CBT for insomnia) is the first choice.',
    doctor: 'You snore and gasp, nod off at the wheel, or feel low for weeks.',
  },
  headache: {
    name: 'Headaches and migraines',
    about: 'People describe a tight band, or a throbbing side with light hurting.',
    mix: 'Jaw pain, neck pain, sinus trouble, or too many painkillers.',
    first: 'Sleep, meals, screen breaks, and a plan with your doctor if they are frequent.',
    doctor:
      'It is new after 50, gets steadily worse, is worse on coughing or lying flat, or needs painkillers on most days.',
  },
  fibromyalgia: {
    name: 'Pain all over (fibromyalgia)',
    about: 'People describe pain in many places for months, tiredness and fog.',
    mix: 'Thyroid trouble, inflamed joints, long COVID, low mood, or two local pains at once.',
    first: 'A doctor’s check, gentle movement and good sleep.',
    doctor: 'Nobody has checked it yet, or you have fever, weight loss, hot joints or weakness.',
  },
  whiplash: {
    name: 'Whiplash (neck jolt)',
    about: 'People describe a stiff, sore neck that set in hours after a jolt.',
    mix: 'Everyday neck ache, concussion, or a nerve injury.',
    first: 'Keep the neck gently moving. Have the neck checked before any massage.',
    doctor: 'Pins and needles in an arm, dizziness that stays, or nobody has checked it.',
  },
  tmj: {
    name: 'Jaw pain (TMJ)',
    about: 'People say chewing or yawning hurts and the jaw clicks or sticks.',
    mix: 'Toothache, an ear infection, migraine or sinus trouble.',
    first: 'Jaw exercises with a trained person, and ways to stop clenching.',
    doctor: 'Swelling with fever, a numb face, a lump, or a jaw locked shut.',
  },
  'low-back-sciatica': {
    name: 'Lower back pain and sciatica',
    about: 'People describe a stiff back that eases with moving, or pain down one leg.',
    mix: 'A worn or stiff hip, a hamstring strain, kidney pain.',
    first: 'Keep moving as much as you can.',
    doctor:
      'One leg or foot gets weak, you have fever or past cancer, it is far worse at night, or it lasts past 6 weeks.',
  },
  'frozen-joint': {
    name: 'Frozen shoulder or hip',
    about: 'People say the joint is stuck, even when someone else moves it.',
    mix: 'A torn shoulder tendon, tight neck muscles, arthritis, or sciatica.',
    first: 'A doctor’s check, stretching and physio, and sometimes an injection.',
    doctor: 'A hot, red joint, a fall, sudden loss of strength, or both shoulders stiff after 50.',
  },
  'carpal-tunnel': {
    name: 'Carpal tunnel (tingly hand)',
    about: 'People describe tingling from thumb to middle finger that wakes them.',
    mix: 'Strain from a task, a nerve at the elbow or neck, or nerve trouble from diabetes.',
    first: 'A wrist splint at night and less gripping. It can settle in a few months.',
    doctor: 'Numbness that stays, a weak or thinner thumb, or feet that tingle too.',
  },
  lymphatic: {
    name: 'Swelling and heaviness',
    about: 'People describe a heavy limb, tight rings or shoes, worse by evening.',
    mix: 'A blood clot, a skin infection, heart or kidney trouble.',
    first: 'A check of why it swells; compression, skin care and exercise.',
    doctor: 'It is new or growing and nobody has checked it, even years after cancer treatment.',
  },
  scar: {
    name: 'Scars after surgery',
    about: 'People say the scar pulls, feels stuck, lumpy or numb.',
    mix: 'A wound infection, a hernia, or fluid under the skin.',
    first: 'Let it heal fully: no scabs, and your surgeon’s OK. Ask about anything under 6 weeks.',
    doctor: 'It is open, hot, weeping or smelly, there is a new lump, or its colour changes.',
  },
  'neck-shoulder': {
    name: 'Long-lasting neck or shoulder pain',
    about: 'People describe tight, knotty muscles, worse after a day at a desk or wheel.',
    mix: 'Whiplash, a frozen shoulder, tension headache, or a neck nerve.',
    first: 'Move often, change how you sit, and do exercises.',
    doctor: 'An arm is weak, hands are clumsy, pain is constant at night, or it followed a fall.',
  },
  'stress-mood': {
    name: 'Stress, worry or low mood',
    about: 'People feel wound up, on edge, flat, or unable to switch off.',
    mix: 'Depression, panic, thyroid trouble, or poor sleep.',
    first: 'Talk to someone you trust, or to your doctor. Massage is an extra.',
    doctor: 'You feel low most days for two weeks, or cannot cope at work or home.',
  },
  'cancer-support': {
    name: 'Comfort during or after cancer treatment',
    about: 'People look for rest, better sleep, less worry and less stiffness.',
    mix: 'A new pain or lump, which belongs to your cancer team.',
    first: 'Your cancer team’s OK, and a therapist trained in cancer care.',
    doctor: 'You are in treatment now, or anything is new: a lump, pain or swelling.',
  },
  pregnancy: {
    name: 'Pregnancy',
    about: 'People look for ease in hips, back and legs, and for calm.',
    mix: 'Signs that belong to your midwife: bad headache, sudden swelling, one sore calf.',
    first: 'Your midwife’s OK if the pregnancy is early or high-risk.',
    doctor: 'Blood pressure trouble, clots, or 6 weeks or less since a C-section.',
  },
  other: {
    name: 'Something else',
    about: 'It is not on the list that massage is documented for, and we do not guess.',
    mix: '',
    first: 'A short chat with a therapist will help.',
    doctor: 'It is new, gets worse, or worries you.',
  },
} as const;

/** What massage may do, each with its evidence word beside it. */
export const claims = {
  rsi: 'May ease muscle ache for a while. No single treatment has worked every time.',
  insomnia: 'May help you wind down. In cancer survivors, four small trials found better sleep.',
  'tension-headache':
    'Tension type: people felt better after massage, but headaches fell as much with a dummy treatment.',
  migraine: 'Migraine: may mean fewer attacks. For the time between attacks only.',
  fibromyalgia:
    'May ease pain and worry after five weeks or more, not sleep. It should be painless and build up slowly.',
  whiplash: 'Hardly studied. One trial only.',
  tmj: 'A guideline strongly recommends trained hands-on jaw treatment for pain of 3 months or more, within a plan.',
  'low-back': 'May help ease back pain for a short time. Relaxing massage did as well as deep work.',
  sciatica: 'For nerve pain down the leg we make no claim. A Dutch guideline advises against massage for it.',
  'frozen-joint':
    'Massage may help ease other shoulder pain for a short time. For a truly frozen shoulder or hip almost nothing is known.',
  'carpal-tunnel': 'A few tiny trials saw some ease. A night splint comes first.',
  lymphatic: 'Light lymph work may add a little to bandaging. Studies do not agree.',
  scar: 'Most people in small studies were pleased, but the studies are weak.',
  'neck-shoulder':
    'Ten weeks of massage helped more than a book. Against dummy massage it made little or no difference.',
  stress: 'May ease everyday stress and tension. For low mood, studies do not agree.',
  'cancer-comfort':
    'May bring rest and comfort. All studies are of very low quality, and nothing shows that massage spreads cancer.',
  pregnancy: 'In healthy pregnancies after 12 weeks, may ease stress, back and leg ache.',
  'sports-massage': 'Small gains in flexibility and next-day soreness. None in strength, speed or stamina.',
  'deep-tissue': 'May ease back pain for a while. Softer massage has done as well.',
  'myofascial-release': 'One review is hopeful. Another finds effects too small to matter.',
  'structural-integration': 'One pilot study: pain was no better, moving about was a little easier.',
  'lymphatic-facilitation': 'May add a little to bandaging for long-term swelling. Studies do not agree.',
  'relaxation-massage': 'May calm you for a while. For back pain it did as well as deeper work.',
  'prenatal-massage': 'In healthy pregnancies after 12 weeks, may ease stress, back and leg ache.',
  guarding:
    'In a small study of healthy people, starting deep made muscles tense. Building up slowly did not.',
  firmer: 'Firm is not wrong: in one trial it eased back pain more at first, but not later.',
  soreness: 'In a survey of 91 people, 1 in 10 felt some discomfort. Most of it was gone within 36 hours.',
} as const;

export const modalities = {
  'sports-massage': {
    name: 'Sports massage',
    what: 'Brisk strokes, kneading and stretches, timed around activity.',
    feels: 'Lively and firm.',
    avoid: 'Blood pressure not under control, fresh injury, pregnancy, blood thinners.',
    also: 'Athletic or remedial massage.',
  },
  'deep-tissue': {
    name: 'Deep tissue massage',
    what: 'Slow, firm strokes and held pressure for deeper muscle.',
    feels: 'A strong “good ache” that eases as the therapist holds.',
    avoid: 'Blood thinners, weak bones, pregnancy, cancer treatment, recent surgery.',
    also: 'Deep muscle therapy; close to trigger-point work.',
  },
  'myofascial-release': {
    name: 'Myofascial release',
    what: 'A slow, gentle hold on skin and fascia, the thin wrap around muscle.',
    feels: 'Like a soft stretch or melt, sometimes warm.',
    avoid: 'Open wounds, fragile skin, fresh inflammation.',
    also: 'MFR, fascial release.',
  },
  'structural-integration': {
    name: 'Structural integration',
    what: 'A planned series of hands-on fascia work and movement lessons for posture.',
    feels: 'Slow, deep and active: you stand and move.',
    avoid: 'Clots, weak bones, pregnancy, cancer treatment, fresh injury.',
    also: 'SI, ten-series work.',
  },
  'lymphatic-facilitation': {
    name: 'Lymphatic facilitation',
    what: 'Very light, slow strokes that help fluid find its way.',
    feels: 'Almost too light, and calming.',
    avoid: 'A clot, infection or fever, heart or kidney failure, unchecked swelling.',
    also: 'Manual lymph drainage (MLD). For lymphoedema, ask for a trained therapist.',
  },
  'relaxation-massage': {
    name: 'Relaxation massage',
    what: 'Long, flowing strokes to rest body and mind.',
    feels: 'Warm, slow and easy.',
    avoid: 'Fever or infection; otherwise it adapts to most people.',
    also: 'Swedish massage.',
  },
  'prenatal-massage': {
    name: 'Prenatal massage',
    what: 'Gentle massage by a pregnancy-trained therapist.',
    feels: 'Soft and supported, lying on your side.',
    avoid: 'A high-risk pregnancy without your midwife’s OK.',
    also: 'Pregnancy massage.',
  },
} as const;
