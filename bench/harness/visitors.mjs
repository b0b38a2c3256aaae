/** Made-up visitors, by item id: option ids, and a number on the scale of pain. */

/** A tingling hand: an everyday visitor. The walk of the step measure ticks these, and nothing else. */
export const TINGLING_HAND = {
  help: ['tingle'],
  where: ['wrist-hand'],
  safety: ['none'],
  start: ['repeated'],
  duration: ['6-weeks-to-3-months'],
  hand: ['median', 'night-hand', 'shake'],
  'health-groups': ['none'],
  firmness: ['3'],
};

/** As much as anybody could tick without being sent away. */
export const MUCH_OF_EVERYTHING = {
  age: ['50-64'],
  help: ['pain', 'headaches', 'jaw', 'stuck-joint', 'tingle', 'sport', 'swelling', 'scar', 'sleep', 'stress'],
  where: [
    'head',
    'jaw-face',
    'neck',
    'shoulder',
    'upper-back',
    'wrist-hand',
    'low-back',
    'hip-groin',
    'all-over',
  ],
  safety: ['none'],
  'safety-more': ['none'],
  start: ['repeated', 'jolt', 'operation', 'stress-time'],
  'jolt-details': ['none'],
  duration: ['over-1-year'],
  hand: ['median', 'shake', 'task-ache'],
  'head-neck-jaw': ['band', 'neck-to-head', 'chew', 'click-lock', 'turn-head'],
  'back-hip-leg': ['back-only', 'sit-stiff'],
  'shoulder-hip': ['cant-move', 'dressing'],
  'leg-signs': ['whole-muscle-tight', 'more-training'],
  widespread: ['unrefreshed', 'fog', 'tender', 'flare'],
  'swelling-signs': ['heavy-tight', 'eve-worse'],
  'scar-signs': ['pulls', 'lumpy'],
  'sleep-mood': ['three-nights', 'mind-races', 'tense-body'],
  'health-groups': ['heart-blood', 'bones-nerves', 'long-term', 'skin-touch'],
  health: ['blood-thinner', 'arthritis', 'diabetes', 'small-skin-patch', 'controlled-blood-pressure'],
  'safety-late': ['none'],
  checked: ['not-yet'],
  firmness: ['5'],
  pain: 7,
  day: ['desk'],
  wishes: ['not-face-down', 'stay-dressed'],
};
