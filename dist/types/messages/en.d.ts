/** English: the language every other one is typed against. What no question needs is made when it is first read. */
export declare const en: {
    readonly intro: {
        readonly heading: 'Is massage right for you?';
        readonly lead: 'A few short questions about what hurts. Then you see what may help, and why.';
        readonly facts: {
            readonly time: 'About 3 minutes';
            readonly privacy: 'Your answers stay on this page. Nothing is saved or sent.';
            readonly guide: 'A guide for booking, not a diagnosis';
        };
        readonly start: 'Start';
        readonly privacy: 'How we treat your privacy';
    };
    readonly questionnaire: {
        readonly screens: {
            readonly help: {
                readonly heading: 'What would help most?';
                readonly hint: 'Up to three is best. More is fine.';
            };
            readonly where: {
                readonly heading: 'Where is it felt?';
                readonly hint: 'Every place where it is felt.';
            };
            readonly safety: {
                readonly heading: 'Any of these, now or in the last few days?';
                readonly hint: 'Everyone is asked. Most people have none of them.';
            };
            readonly 'safety-more': {
                readonly heading: 'Any of these, too?';
                readonly hint: 'A few more, for safety.';
            };
            readonly history: {
                readonly heading: 'A little more about it';
                readonly hint: '';
            };
            readonly signs: {
                readonly heading: '';
                readonly hint: 'All that apply.';
            };
            readonly 'signs-more': {
                readonly heading: '';
                readonly hint: 'One more list, as two things are possible. All that apply.';
            };
            readonly health: {
                readonly heading: 'Do any of these apply?';
                readonly hint: 'Massage can often be adapted.';
            };
            readonly late: {
                readonly heading: 'One more safety check';
                readonly hint: 'This comes from the last answers.';
            };
            readonly touch: {
                readonly heading: 'The last part: touch';
                readonly hint: '';
            };
        };
        readonly questions: {
            readonly who: {
                readonly legend: 'Who is this for?';
                readonly hint: '';
            };
            readonly age: {
                readonly legend: 'How old?';
                readonly hint: '';
            };
            readonly pregnancy: {
                readonly legend: 'How many weeks, or how long since the birth?';
                readonly hint: '';
            };
            readonly start: {
                readonly legend: 'How did it start?';
                readonly hint: '';
            };
            readonly 'jolt-details': {
                readonly legend: 'About the crash, fall or blow';
                readonly hint: '';
            };
            readonly duration: {
                readonly legend: 'How long has it been there?';
                readonly hint: '';
            };
            readonly hand: {
                readonly legend: 'What applies to the hand or arm?';
                readonly hint: '';
            };
            readonly 'head-neck-jaw': {
                readonly legend: 'What applies to the head, neck or jaw?';
                readonly hint: '';
            };
            readonly 'back-hip-leg': {
                readonly legend: 'What applies to the back, hip or leg?';
                readonly hint: '';
            };
            readonly 'shoulder-hip': {
                readonly legend: 'What applies to the shoulder or hip?';
                readonly hint: '';
            };
            readonly 'leg-signs': {
                readonly legend: 'What applies to the leg or foot?';
                readonly hint: '';
            };
            readonly widespread: {
                readonly legend: 'What applies in most weeks?';
                readonly hint: '';
            };
            readonly 'swelling-signs': {
                readonly legend: 'What applies to the swelling?';
                readonly hint: '';
            };
            readonly 'scar-signs': {
                readonly legend: 'What applies to the scar?';
                readonly hint: '';
            };
            readonly 'sleep-mood': {
                readonly legend: 'What applies to sleep and mood?';
                readonly hint: '';
            };
            readonly 'cancer-signs': {
                readonly legend: 'What would be good to ease?';
                readonly hint: '';
            };
            readonly 'health-groups': {
                readonly legend: 'Do any of these apply?';
                readonly hint: '';
            };
            readonly checked: {
                readonly legend: 'Has a doctor, nurse or care team looked at any of these and said massage is fine?';
                readonly hint: 'Tick those they have looked at and said yes to.';
            };
            readonly firmness: {
                readonly legend: 'How firm should touch be?';
                readonly hint: '';
            };
            readonly pain: {
                readonly legend: 'How bad is the pain right now?';
                readonly hint: 'No pain: choose 0.';
            };
            readonly day: {
                readonly legend: 'What is most of the day spent on?';
                readonly hint: '';
            };
            readonly wishes: {
                readonly legend: 'What would make a visit easier?';
                readonly hint: '';
            };
            readonly 'light-touch': {
                readonly legend: 'Does a light touch hurt?';
                readonly hint: '';
            };
        };
        readonly groups: {
            readonly ache: 'Aches and pains';
            readonly body: 'Body and health';
            readonly calm: 'Calm and sleep';
            readonly matters: 'One more thing that matters for safety';
            readonly 'head-neck': 'Head, jaw or neck';
            readonly arm: 'Shoulder, arm or hand';
            readonly trunk: 'Back, chest or belly';
            readonly leg: 'Hip, leg or foot';
            readonly else: 'Somewhere else';
        };
        readonly options: {
            readonly who: {
                readonly me: 'Me';
                readonly 'someone-else': 'Someone I look after';
                readonly 'under-18': 'Me, under 18';
            };
            readonly age: {
                readonly 'under-16': 'Under 16';
                readonly '16-17': '16 or 17';
                readonly '18-49': '18 to 49';
                readonly '50-64': '50 to 64';
                readonly '65-plus': '65 or over';
                readonly 'not-said': 'Prefer not to say';
            };
            readonly help: {
                readonly pain: 'Pain, aches or stiffness';
                readonly headaches: 'Headaches or migraine';
                readonly jaw: 'Jaw or face ache';
                readonly 'stuck-joint': 'A shoulder or hip that became very stiff';
                readonly tingle: 'Tingling or numbness';
                readonly sport: 'Sore or tight muscles from sport';
                readonly posture: 'Posture and moving better';
                readonly swelling: 'Swelling or heaviness';
                readonly scar: 'A tight or sore scar';
                readonly cancer: 'Comfort during or after cancer treatment';
                readonly sleep: 'Better sleep';
                readonly stress: 'Stress, worry or tension';
                readonly relax: 'Only to relax';
                readonly unsure: 'Not sure yet';
                readonly pregnant: 'Pregnant, or gave birth in the last year';
                readonly 'relax-unsure': 'Relax or not sure';
            };
            readonly pregnancy: {
                readonly 'first-12-weeks': 'Pregnant, up to 12 weeks';
                readonly '13-to-36-weeks': 'Pregnant, 13 to 36 weeks';
                readonly '37-plus-weeks': 'Pregnant, 37 weeks or more';
                readonly 'birth-under-6-weeks': 'Birth less than 6 weeks ago';
                readonly 'birth-6-weeks-to-1-year': 'Birth 6 weeks to a year ago';
                readonly 'not-said': 'Prefer not to say';
            };
            readonly where: {
                readonly head: 'Head';
                readonly 'jaw-face': 'Jaw, cheek or in front of the ear';
                readonly neck: 'Neck';
                readonly shoulder: 'Shoulder';
                readonly 'upper-arm': 'Upper arm';
                readonly 'elbow-forearm': 'Elbow or forearm';
                readonly 'wrist-hand': 'Wrist, hand or fingers';
                readonly 'upper-back': 'Upper back, between the shoulder blades';
                readonly 'mid-back': 'Middle of the back';
                readonly 'low-back': 'Lower back';
                readonly 'armpit-ribs': 'Armpit or side of the ribs';
                readonly 'chest-belly': 'Chest, breast or belly';
                readonly 'outer-hip': 'Side of the hip';
                readonly 'hip-groin': 'Groin or front of the hip';
                readonly buttock: 'Buttock';
                readonly thigh: 'Thigh';
                readonly knee: 'Knee';
                readonly shin: 'Shin';
                readonly calf: 'Calf';
                readonly 'foot-ankle': 'Ankle or foot';
                readonly 'whole-limb': 'A whole arm or leg';
                readonly 'all-over': 'All over, or it changes place';
                readonly nowhere: 'No single place';
                readonly 'not-sure': 'Not sure';
                readonly 'buttock-leg': 'Buttock or down the leg';
                readonly 'lower-leg-foot': 'Lower leg or foot';
            };
            readonly start: {
                readonly 'slow-no-reason': 'Slowly, for no clear reason';
                readonly repeated: 'Doing the same thing a lot';
                readonly lifting: 'Lifting, bending or twisting';
                readonly 'sudden-small': 'Suddenly, from something small such as a cough';
                readonly training: 'Sport or training';
                readonly jolt: 'A crash, fall, blow or jolt';
                readonly operation: 'An operation';
                readonly 'stress-time': 'A stressful time';
                readonly 'shift-work': 'Changing shifts or night work';
                readonly 'cancer-treatment': 'Cancer treatment';
                readonly 'new-medicine': 'A new medicine';
                readonly always: 'Since childhood, or others in the family have it';
                readonly pregnancy: 'Pregnancy or the birth';
                readonly 'not-sure': 'Not sure';
            };
            readonly 'jolt-details': {
                readonly 'last-2-weeks': 'It was in the last 2 weeks';
                readonly 'not-checked': 'Nobody has checked it';
                readonly 'head-hit': 'The head was hit';
                readonly 'head-signs': 'Since then: vomiting, confusion, fogginess, or a lasting headache';
                readonly 'limbs-changed': 'Since then: weak, numb or clumsy arms or legs';
                readonly 'spine-pain': 'Since then: severe pain right on the spine';
                readonly 'neck-squeezed': 'The neck was squeezed or held';
            };
            readonly duration: {
                readonly 'under-6-weeks': 'Under 6 weeks';
                readonly '6-weeks-to-3-months': '6 weeks, but under 3 months';
                readonly '3-months-to-1-year': '3 months, but under a year';
                readonly 'over-1-year': 'A year or more';
                readonly 'not-sure': 'Not sure';
            };
            readonly hand: {
                readonly median: 'Tingling in the thumb, index or middle finger';
                readonly 'little-only': 'Tingling mostly in the little finger';
                readonly 'night-hand': 'Waking up from it at night';
                readonly shake: 'Shaking the hand helps';
                readonly 'task-ache': 'An ache during the task, which eases after it';
                readonly drop: 'The hand drops things';
                readonly 'hands-and-feet': 'The feet tingle too';
                readonly 'neck-move-arm': 'It comes when the neck moves';
            };
            readonly 'head-neck-jaw': {
                readonly band: 'Pressure round the head, like a tight band';
                readonly throb: 'It throbs or pounds';
                readonly 'light-sick': 'Light hurts, or there is nausea';
                readonly 'neck-to-head': 'It starts in the neck and goes up';
                readonly 'deep-sets-off': 'It has come after deep massage of the neck';
                readonly chew: 'Chewing, talking or yawning makes it worse';
                readonly 'click-lock': 'The jaw clicks, or stops moving for a moment';
                readonly clench: 'Clenching or grinding the teeth, or a sore jaw on waking';
                readonly 'turn-head': 'Turning the head is hard';
                readonly 'end-of-day': 'Worse at the end of a working day';
                readonly 'neck-always-tight': 'Neck and shoulders feel tight most days';
                readonly 'throb-light-sick': 'Throbbing, with nausea or light that hurts';
            };
            readonly 'back-hip-leg': {
                readonly 'back-only': 'It stays in the back';
                readonly 'down-leg': 'Shooting pain below the knee, or a tingling foot';
                readonly cough: 'It comes with a cough or sneeze';
                readonly 'foot-drags': 'A foot drags or slaps the ground when walking';
                readonly 'sit-stiff': 'Stiffness after sitting';
                readonly 'better-moving': 'Better with moving, not with rest';
                readonly 'wakes-late-night': 'Waking up from it in the second half of the night';
                readonly 'morning-stiff': 'Stiffness for over half an hour each morning';
                readonly socks: 'Hard to put on socks';
            };
            readonly 'shoulder-hip': {
                readonly 'cant-move': 'It will not move far, even when someone lifts it';
                readonly dressing: 'Hard to reach up or behind the back';
                readonly 'hip-socks': 'Hard to put on socks or sit cross-legged';
                readonly 'night-lie': 'It hurts to lie on it';
                readonly 'moves-ok-sore': 'It moves well; the muscles feel tight';
            };
            readonly 'leg-signs': {
                readonly 'whole-muscle-tight': 'A whole muscle feels tight or tired';
                readonly 'one-spot-bone': 'One small spot on the bone hurts when pressed';
                readonly 'throb-at-rest': 'It throbs at rest or at night';
                readonly 'more-training': 'More training than usual lately';
                readonly 'down-leg': 'Pain that shoots down from the back or buttock';
                readonly 'first-steps': 'The first steps in the morning hurt the heel';
                readonly 'knee-locks': 'The knee locks, or does not hold';
                readonly 'missed-periods': 'Periods have stopped or become rare';
            };
            readonly widespread: {
                readonly unrefreshed: 'Tiredness on waking, after a whole night of sleep';
                readonly fog: 'Trouble thinking clearly';
                readonly tender: 'A light touch or hug can hurt';
                readonly flare: 'Better and worse times, for months or years';
                readonly 'swollen-joints': 'Finger or other joints swell up';
            };
            readonly 'swelling-signs': {
                readonly 'heavy-tight': 'It feels heavy; rings, sleeves or shoes feel tight';
                readonly 'eve-worse': 'Worse by evening, better by morning';
                readonly 'both-legs': 'Both legs swell';
                readonly nodes: 'Lymph nodes removed, or treated with radiotherapy';
                readonly 'post-op-puffy': 'It is around the place of an operation';
                readonly 'new-or-growing': 'New or growing, and nobody has checked it';
            };
            readonly 'scar-signs': {
                readonly pulls: 'It pulls on moving or stretching';
                readonly lumpy: 'It feels lumpy, or the skin does not slide';
                readonly 'itchy-numb': 'It itches or feels numb';
                readonly 'not-closed': 'It is open, or leaks fluid';
            };
            readonly 'sleep-mood': {
                readonly 'three-nights': 'Bad sleep three or more nights a week';
                readonly 'mind-races': 'Thoughts that will not stop';
                readonly 'pain-wakes': 'Waking up from pain';
                readonly 'on-edge': 'Worry or nervousness most days';
                readonly 'low-mood': 'Low mood most days for two weeks';
                readonly 'tense-body': 'The body feels tense under stress';
                readonly 'snore-gasp': 'Gasping or choking during sleep';
            };
            readonly 'cancer-signs': {
                readonly tired: 'Tiredness';
                readonly worried: 'Worry or sadness';
                readonly 'sleep-bad': 'Poor sleep';
                readonly stiff: 'Stiff shoulder, back or joints';
                readonly swelling: 'Swelling or heaviness';
                readonly 'scar-tight': 'A tight scar';
                readonly 'numb-fingers-toes': 'Numb fingers or toes since treatment';
            };
            readonly 'health-groups': {
                readonly 'heart-blood': 'Heart, blood pressure, clots, blood thinners';
                readonly cancer: 'Cancer, now or ever';
                readonly 'bones-nerves': 'Bones, joints or nerves';
                readonly recent: 'Operation, injury or injection in the last 6 weeks';
                readonly 'long-term': 'Diabetes, seizures, kidneys, daily medicines, allergies';
                readonly 'skin-touch': 'Skin trouble, or touch that is difficult';
                readonly 'not-sure': 'Not sure: show all';
            };
            readonly firmness: {
                readonly '1': 'Very light';
                readonly '2': 'Light';
                readonly '3': 'Medium';
                readonly '4': 'Firm';
                readonly '5': 'Very firm';
                readonly 'not-sure': 'Not sure';
            };
            readonly day: {
                readonly desk: 'Desk or screen';
                readonly hands: 'Using the hands or tools';
                readonly vibration: 'Tools that vibrate';
                readonly 'lifting-driving': 'Lifting, driving or standing';
                readonly caring: 'Looking after others';
                readonly nights: 'Night work or changing shifts';
                readonly sporty: 'A lot of sport';
                readonly 'other-day': 'Something else';
            };
            readonly wishes: {
                readonly 'not-face-down': 'Not lying face down';
                readonly 'stay-dressed': 'Staying dressed';
                readonly 'choose-therapist': 'A choice between a woman and a man as therapist';
                readonly 'see-therapist': 'Seeing the therapist at all times';
                readonly 'not-face-throat': 'No touch on the face or throat';
                readonly 'home-visit': 'A visit at home';
            };
            readonly checked: {
                readonly 'not-yet': 'Not yet';
                readonly 'not-sure': 'Not sure';
            };
            readonly 'light-touch': {
                readonly yes: 'Yes';
                readonly no: 'No';
                readonly 'not-sure': 'Not sure';
            };
        };
        readonly none: 'None of these';
        readonly map: {
            readonly hint: 'On the body or in the list, whichever is easier.';
            readonly front: 'Front';
            readonly back: 'Back';
            readonly left: 'Left';
            readonly right: 'Right';
            readonly both: 'Both';
        };
        readonly pain: {
            readonly lowest: '0: no pain';
            readonly highest: '10: worst pain imaginable';
            readonly unset: 'Not set';
            readonly value: '{n} of 10';
            readonly shown: '{n} / 10';
        };
        readonly progress: 'Part {n} of {total}: {part}';
        readonly parts: {
            readonly 'what-for': 'What for';
            readonly body: 'Body';
            readonly 'safety-touch': 'Safety and touch';
        };
        readonly errors: {
            readonly one: 'Please choose one.';
            readonly many: 'Please tick at least one.';
            readonly orSilent: '“{label}” is an answer too.';
            readonly screen: 'Still to answer:';
        };
        readonly pass: 'None of these: go on';
        readonly unread: {
            readonly text: 'You left the previous page in less than two seconds. Your answer there is now “None of these”. It is about safety.';
            readonly back: 'Go back and read it';
        };
        readonly checkedOne: 'Has a doctor, nurse or care team looked at “{thing}” and said massage is fine?';
        readonly yes: 'Yes';
        readonly optional: '{question} (optional)';
        readonly unset: 'Nothing chosen';
        readonly chosen: '{n} chosen';
        readonly next: 'Next';
        readonly finish: 'See my result';
        readonly back: 'Back';
        readonly clear: 'Clear my answers and start again';
        readonly clearing: {
            readonly question: 'All your answers will be gone. Clear them?';
            readonly yes: 'Yes, clear them';
            readonly no: 'No, keep them';
        };
        readonly carer: 'Ask them, or watch them, while you answer.';
    };
    readonly joins: {
        readonly sentences: '{first} {next}';
        readonly answers: '{first} · {next}';
        readonly names: '{first}, {next}';
        readonly ownName: '{first} ({next})';
        readonly named: '{name} {number}';
        readonly quote: '“{text}”';
    };
    readonly languageSwitch: {
        readonly label: 'Language';
    };
    readonly flags: {
        readonly 'chest-pain': 'Chest pain, pressure or heaviness, or sudden trouble breathing';
        readonly 'heart-signs': 'Jaw, arm or back pain with sweating, nausea or short breath';
        readonly 'stroke-signs': 'Suddenly: a drooping face, weakness on one side, slurred speech or lost sight';
        readonly 'thoughts-of-self-harm': 'Thoughts of suicide or self-harm';
        readonly 'pregnancy-bleeding-or-fluid': 'Bleeding, leaking fluid, or strong belly pain';
        readonly 'pre-eclampsia-signs': 'Bad headache, changed sight, pain under the ribs, or sudden puffiness';
        readonly 'baby-moving-less': 'The baby moves less than usual';
        readonly 'early-labour-signs': 'Regular tightenings of the belly';
        readonly 'heavy-bleeding-after-birth': 'Heavy bleeding since the birth, or large clots';
        readonly 'mind-changed-after-birth': 'Since the birth: very confused, or seeing or hearing things';
        readonly 'pregnancy-danger-signs': 'In pregnancy, or in the 6 weeks after a birth: bleeding, leaking fluid, baby moving less, bad headache, changes in sight, or sudden swelling of face or hands';
        readonly 'cauda-equina-signs': 'New numbness between the legs (genitals, bottom, inner thighs), or trouble passing urine or stool, or new trouble holding it';
        readonly 'both-legs-affected': 'New weakness in both legs, or back pain shooting down both';
        readonly 'thunderclap-headache': 'A sudden headache, worst ever, at full strength within a minute';
        readonly 'neck-artery-signs': 'New neck or head pain with dizziness, double vision or a drooping eyelid';
        readonly 'meningitis-signs': 'Fever with a stiff neck, a new rash, confusion, or being hard to wake';
        readonly 'spine-injury-signs': 'Weak or numb limbs, or pain on the spine, after a crash, fall or blow';
        readonly 'tearing-back-pain': 'Sudden tearing pain in chest, back or belly, or fainting with it';
        readonly 'tight-painful-limb': 'A very hard, numb arm or leg, with pain that keeps growing';
        readonly 'cold-pale-limb': 'One arm, hand, leg or foot suddenly cold, pale and numb';
        readonly 'fever-on-chemotherapy': 'Fever or shivers during cancer treatment';
        readonly 'giant-cell-arteritis-signs': 'New headache with a sore scalp, or jaw ache on chewing';
        readonly 'sight-change': 'Sight that went dim, blurred or double, even for a moment';
        readonly 'clot-signs': 'New swelling or warmth in one arm or one leg, without an injury';
        readonly 'deep-leg-pain': 'A new, deep, throbbing pain in one calf or thigh, for no clear reason';
        readonly 'hot-swollen-joint': 'A joint turned hot, swollen and very sore within days';
        readonly 'back-pain-with-fever': 'Fever or shivers with back pain';
        readonly 'spreading-skin-infection': 'Hot, sore skin that is spreading';
        readonly 'wound-infection-signs': 'Fever or shivers after an operation or a birth';
        readonly 'cannot-bear-weight': 'Walking four steps on that leg is not possible';
        readonly 'child-limp': 'A limp, even a slight one';
        readonly 'head-knock-signs': 'Vomiting, confusion or a lasting headache since a knock to the head';
        readonly 'neck-squeezed': 'A neck that was squeezed or held';
        readonly 'head-knock-on-thinner': 'A knock to the head while taking a blood thinner';
        readonly 'foot-drop': 'A foot that drags or slaps the ground when walking';
        readonly 'muscle-breakdown-signs': 'After hard exercise: dark urine, or muscles too weak to use';
        readonly 'unfamiliar-neck-pain': 'New severe neck or head pain, unlike any before';
        readonly 'cord-signs': 'Clumsy hands or unsteady legs, slowly getting worse';
        readonly 'new-weakness': 'New weakness in an arm or leg';
        readonly 'fracture-signs': 'New back pain that could come from a bone';
        readonly 'bone-stress-hip': 'Hip or groin pain from sport, with signs of an overloaded bone';
        readonly 'bone-stress-signs': 'A sore spot on a bone, with signs of overload';
        readonly 'past-cancer-new-pain': 'A new pain after cancer';
        readonly 'constant-pain': 'Pain that nothing eases, even lying still at night';
        readonly 'minor-with-warning-signs': 'Under 18, with pain at night or with fever';
        readonly 'child-back-pain': 'Back pain in a child';
        readonly 'unchecked-recent-crash': 'A crash, fall or blow in the last 2 weeks that nobody has checked';
        readonly 'open-wound': 'A wound that is open, or leaks fluid';
        readonly 'unchecked-swelling': 'Swelling that is new or growing, and unchecked';
        readonly 'both-legs-swollen': 'Both legs swell';
        readonly 'new-numbness': 'New numbness that stays';
        readonly 'new-weakness-or-numbness': 'New weakness, or numbness that stays';
        readonly 'weight-loss': 'Losing weight without trying';
        readonly 'new-lump': 'A new or growing lump';
        readonly 'unexplained-illness-signs': 'Night sweats, weight loss, or pain that nothing eases';
        readonly 'polymyalgia-signs': 'Both shoulders or hips stiff for 45 minutes each morning';
        readonly 'inflamed-joints': 'Joints that swell up';
        readonly 'uncontrolled-blood-pressure': 'Blood pressure that is often too high';
        readonly 'changing-mole': 'A skin mole that is changing';
        readonly 'persistent-low-mood': 'Low mood most days for two weeks';
        readonly 'missed-periods': 'Periods that have stopped or become rare';
        readonly 'inflammatory-back-signs': 'Back pain that wakes at night and eases with moving';
        readonly 'sleep-apnoea-signs': 'Gasping or choking during sleep';
        readonly 'recent-surgery': 'An operation (also a caesarean)';
        readonly 'recent-clot': 'A blood clot in the last 6 months';
        readonly 'unstable-heart': 'A heart problem that is not under control';
        readonly 'recent-heart-event': 'Heart attack or stroke in the last 3 months';
        readonly 'cancer-treatment-now': 'Cancer treatment now';
        readonly 'cancer-in-bone': 'Cancer that has spread to bone';
        readonly 'low-platelets': 'Low blood counts from treatment';
        readonly 'early-or-high-risk-pregnancy': 'A known problem in the pregnancy';
        readonly 'kidney-failure': 'Kidney failure';
        readonly 'recent-fracture': 'A broken bone';
        readonly 'fever-or-infection': 'Fever or shivers';
        readonly 'skin-problem': 'A rash that is infected, or that others can catch';
        readonly 'recent-injection': 'An injection in an arm or joint, in the last 3 days';
        readonly 'face-injection': 'Botox or filler in the last 2 weeks';
        readonly 'face-waits': 'Botox or filler in the last 2 weeks, and trouble in the face or head';
        readonly 'new-sprain': 'A sprain or strain in the last 3 days';
        readonly 'blood-thinner': 'Taking a blood thinner';
        readonly 'bruises-easily': 'Bruises without a knock';
        readonly 'fragile-bones': 'Osteoporosis';
        readonly 'thin-bones': 'Thin bones (osteopenia)';
        readonly 'steroid-tablets': 'Steroid tablets (cortisone type) for 3 months or more';
        readonly 'diabetes-with-numbness': 'Diabetes with numb or burning feet';
        readonly 'old-numbness': 'Numbness that a doctor has already checked';
        readonly 'weak-grip': 'A hand that drops things';
        readonly 'neck-nerve-pain': 'Arm trouble that comes when the neck moves';
        readonly 'shooting-limb-pain': 'Pain that shoots down the leg';
        readonly 'inflammatory-arthritis': 'Rheumatoid arthritis, or other inflamed joints';
        readonly arthritis: 'Arthritis from wear of the joints';
        readonly 'past-cancer': 'Cancer in the past, treatment over';
        readonly 'lymph-nodes-removed': 'Lymph nodes removed, or treated with radiotherapy';
        readonly 'fibromyalgia-known': 'Fibromyalgia, found by a doctor';
        readonly pregnant: 'Pregnancy';
        readonly postnatal: 'A birth less than 6 weeks ago';
        readonly 'birth-in-last-year': 'A birth in the last year';
        readonly 'controlled-blood-pressure': 'High blood pressure, under control';
        readonly 'settled-heart': 'A heart condition under control';
        readonly diabetes: 'Diabetes';
        readonly 'pain-dulling-medicine': 'Strong painkillers every day';
        readonly 'varicose-veins': 'Varicose veins';
        readonly 'implant-or-device': 'A device in the body, such as a pacemaker or an implanted port';
        readonly 'varicose-veins-or-implant': 'Varicose veins, or an implant';
        readonly 'small-skin-patch': 'A bruise, cut or sore spot';
        readonly 'dry-skin': 'Dry eczema or psoriasis';
        readonly 'past-jolt': 'A crash, fall or blow';
        readonly 'fits-or-faints': 'Seizures or fainting';
        readonly 'severe-allergy': 'A severe allergy with an adrenaline pen';
        readonly 'oil-or-latex-allergy': 'A reaction to nut oils, perfume or latex';
        readonly 'touch-sensitivity': 'Light touch hurts';
        readonly 'touch-difficult': 'Touch can be difficult; asking first helps';
        readonly 'under-16': 'Under 16';
        readonly 'under-18': 'Under 18';
        readonly 'alcohol-or-drugs': 'Alcohol or drugs today';
    };
    readonly flagReasons: {
        readonly 'chest-pain': 'This can be the heart, or a clot in the lung.';
        readonly 'heart-signs': 'The heart can hurt in the jaw, arm or back, without chest pain.';
        readonly 'stroke-signs': 'This can be a stroke. Minutes matter.';
        readonly 'thoughts-of-self-harm': 'You are not alone with this. Someone can listen now.';
        readonly 'pregnancy-bleeding-or-fluid': 'Bleeding, leaking fluid or strong pain needs a check now.';
        readonly 'pre-eclampsia-signs': 'This can be high blood pressure from the pregnancy. It can get worse fast.';
        readonly 'baby-moving-less': 'A change in the baby’s movements needs a check now.';
        readonly 'early-labour-signs': 'This can be labour starting early.';
        readonly 'heavy-bleeding-after-birth': 'Heavy bleeding after birth needs help now.';
        readonly 'mind-changed-after-birth': 'This can be a serious illness after birth. It can be treated.';
        readonly 'pregnancy-danger-signs': 'Signs like this need a check now.';
        readonly 'cauda-equina-signs': 'Nerves at the base of the spine may be squeezed. Hours matter.';
        readonly 'both-legs-affected': 'Nerves to both legs may be squeezed. Hours matter.';
        readonly 'thunderclap-headache': 'This can be bleeding in the head.';
        readonly 'neck-artery-signs': 'A neck artery may be torn. Rubbing the neck can make it worse.';
        readonly 'meningitis-signs': 'This can be an infection around the brain.';
        readonly 'spine-injury-signs': 'The neck or spine may be hurt.';
        readonly 'tearing-back-pain': 'The body’s main artery may be tearing.';
        readonly 'tight-painful-limb': 'Pressure may be building inside the limb. Hours matter.';
        readonly 'cold-pale-limb': 'The blood may not be reaching the limb. Hours matter.';
        readonly 'fever-on-chemotherapy': 'With cancer treatment, a fever can become dangerous within hours.';
        readonly 'giant-cell-arteritis-signs': 'An artery in the head may be inflamed. It can harm sight.';
        readonly 'sight-change': 'A change in sight needs a check today.';
        readonly 'clot-signs': 'This can be a blood clot. Often it is not; that must be checked first.';
        readonly 'deep-leg-pain': 'This can be a blood clot. Often it is not; that must be checked first.';
        readonly 'hot-swollen-joint': 'The joint may be infected, or have gout. Both need a doctor.';
        readonly 'back-pain-with-fever': 'This can be an infection in the spine.';
        readonly 'spreading-skin-infection': 'The skin may be infected. It can spread fast.';
        readonly 'wound-infection-signs': 'A fever with a wound, or after an operation or birth, can be an infection.';
        readonly 'cannot-bear-weight': 'Something may be broken.';
        readonly 'child-limp': 'At this age a limp can come from the hip.';
        readonly 'head-knock-signs': 'The brain may be hurt (concussion or bleeding).';
        readonly 'neck-squeezed': 'A squeezed neck can be hurt inside without a mark.';
        readonly 'head-knock-on-thinner': 'With a blood thinner, a knock to the head can cause slow bleeding inside.';
        readonly 'foot-drop': 'A nerve to the foot may be squeezed.';
        readonly 'muscle-breakdown-signs': 'Muscle may be breaking down. That can hurt the kidneys.';
        readonly 'unfamiliar-neck-pain': 'A new pain like this is looked at before anyone works on the neck.';
        readonly 'cord-signs': 'The spinal cord in the neck may be squeezed. Tell the doctor about hands and legs.';
        readonly 'new-weakness': 'A nerve may be squeezed.';
        readonly 'fracture-signs': 'A bone in the back may be broken.';
        readonly 'bone-stress-hip': 'A bone in the hip or groin may be cracking. Rest it: no running.';
        readonly 'bone-stress-signs': 'A bone may be overloaded. Pressing on it does not help; rest does.';
        readonly 'past-cancer-new-pain': 'After cancer, a new pain that stays should be looked at first.';
        readonly 'constant-pain': 'Pain that nothing eases should be looked at first.';
        readonly 'minor-with-warning-signs': 'Pain at night or with illness in a young person needs a check first.';
        readonly 'child-back-pain': 'Back pain at this age is worth a check first.';
        readonly 'unchecked-recent-crash': 'After a crash or fall, a check comes first.';
        readonly 'open-wound': 'A wound must close before massage.';
        readonly 'unchecked-swelling': 'First find out why it swells.';
        readonly 'both-legs-swollen': 'Heart, kidneys or a medicine can cause this.';
        readonly 'new-numbness': 'Numbness that is new and stays should be looked at.';
        readonly 'new-weakness-or-numbness': 'A nerve may be squeezed.';
        readonly 'weight-loss': 'Losing weight without trying is worth a check.';
        readonly 'new-lump': 'A new lump should be looked at. It is not massaged.';
        readonly 'unexplained-illness-signs': 'These signs should be looked at first.';
        readonly 'polymyalgia-signs': 'This pattern after the age of 50 can be an inflammation that tablets ease.';
        readonly 'inflamed-joints': 'Swollen, stiff joints should be seen early.';
        readonly 'uncontrolled-blood-pressure': 'Firm styles can raise it. Gentle ones are still possible.';
        readonly 'changing-mole': 'A skin mole that changes should be seen. It is not massaged.';
        readonly 'persistent-low-mood': 'Low mood for this long deserves care of its own.';
        readonly 'missed-periods': 'With a lot of training this can weaken bones.';
        readonly 'inflammatory-back-signs': 'This pattern can be an inflammation. It is worth asking.';
        readonly 'sleep-apnoea-signs': 'Gasping at night is worth a check.';
        readonly 'recent-surgery': 'The surgeon’s team says when it has healed.';
        readonly 'recent-clot': 'Once the doctor agrees, massage is only gentle, and never near the clot.';
        readonly 'unstable-heart': 'The heart team says what is fine.';
        readonly 'recent-heart-event': 'In the first three months the heart team decides.';
        readonly 'cancer-treatment-now': 'The cancer team knows what is safe this week.';
        readonly 'cancer-in-bone': 'Bones with cancer can break. Only the lightest touch, and not there.';
        readonly 'low-platelets': 'Low blood counts bruise and bleed easily.';
        readonly 'early-or-high-risk-pregnancy': 'The midwife or doctor decides. Studies left such pregnancies out.';
        readonly 'kidney-failure': 'Massage can move fluid in the body, and that matters here. The kidney team decides.';
        readonly 'recent-fracture': 'The bone must have healed first.';
        readonly 'fever-or-infection': 'Massage waits until two days after the fever has gone.';
        readonly 'skin-problem': 'Massage waits until others can no longer catch the rash.';
        readonly 'recent-injection': 'No massage on that spot for 3 days.';
        readonly 'face-injection': 'No massage of the face for 2 weeks. The rest of the body is fine.';
        readonly 'face-waits': 'No massage of the face and head until 2 weeks after the injection.';
        readonly 'new-sprain': 'No massage on that spot for 3 days. Massage can add bleeding and swelling.';
        readonly 'blood-thinner': 'Firm pressure can cause bleeding under the skin. Gentle massage is usually fine.';
        readonly 'bruises-easily': 'Gentle massage only. If nobody has asked why, it is worth asking.';
        readonly 'fragile-bones': 'Light pressure, and no force on ribs or spine.';
        readonly 'thin-bones': 'Light pressure, and no force on ribs or spine.';
        readonly 'steroid-tablets': 'Long use of steroid tablets thins bones and skin.';
        readonly 'diabetes-with-numbness': 'Numb skin cannot warn of too much pressure.';
        readonly 'old-numbness': 'Numb skin cannot warn of too much pressure.';
        readonly 'weak-grip': 'A weak grip is worth a check if it stays.';
        readonly 'neck-nerve-pain': 'A nerve in the neck may be sore. Gentle massage only, and no stretching of the neck.';
        readonly 'shooting-limb-pain': 'No pressure on a spot that sends pain down the leg.';
        readonly 'inflammatory-arthritis': 'Hot joints and the upper neck are not massaged.';
        readonly arthritis: 'Sore joints are left out.';
        readonly 'past-cancer': 'Treated areas are left out, or touched gently by someone trained.';
        readonly 'lymph-nodes-removed': 'Only very light touch on that side. No cuff and no strong pressure there.';
        readonly 'fibromyalgia-known': 'It stays painless, and gets firmer only slowly.';
        readonly pregnant: 'A pregnancy-trained therapist works with care. Later on, it is done lying on the side.';
        readonly postnatal: 'Gentle, in a position that is easy. No massage yet of the scar and the belly.';
        readonly 'birth-in-last-year': 'The therapist adapts the massage.';
        readonly 'controlled-blood-pressure': 'After lying down, it is best to get up slowly.';
        readonly 'settled-heart': 'The therapist adapts the massage.';
        readonly diabetes: 'Check the blood sugar before coming.';
        readonly 'pain-dulling-medicine': 'Strong painkillers can hide too much pressure.';
        readonly 'varicose-veins': 'The therapist leaves that place out.';
        readonly 'implant-or-device': 'The therapist leaves that place out.';
        readonly 'varicose-veins-or-implant': 'The therapist leaves that place out.';
        readonly 'small-skin-patch': 'That spot is left out.';
        readonly 'dry-skin': 'Say which oil suits the skin.';
        readonly 'past-jolt': 'Tell the therapist how it happened. No sudden moves there.';
        readonly 'fits-or-faints': 'Plan the position together, and what to do if it happens.';
        readonly 'severe-allergy': 'Bring the adrenaline pen. The oils are checked before.';
        readonly 'oil-or-latex-allergy': 'Another oil or glove is used.';
        readonly 'touch-sensitivity': 'The lightest touch is used. It should not hurt.';
        readonly 'touch-difficult': 'The therapist asks before each area. Stop means stop.';
        readonly 'under-16': 'A parent or guardian books and comes along.';
        readonly 'under-18': 'A parent or guardian agrees and may come along.';
        readonly 'alcohol-or-drugs': 'Massage waits for another day.';
    };
    readonly turnTo: {
        readonly ambulance: 'the emergency number';
        readonly 'cancer-team': 'the cancer team';
        readonly 'cancer-team-or-doctor': 'the cancer team or doctor';
        readonly 'cancer-teams-24-hour-line': 'the cancer team’s 24-hour line';
        readonly 'crisis-line': 'a crisis line';
        readonly doctor: 'a doctor';
        readonly 'doctor-if-it-stays': 'a doctor, if it stays';
        readonly 'doctor-or-a-talking-service': 'a doctor or a counselling service';
        readonly 'doctor-or-emergency-department': 'a doctor or an emergency department';
        readonly 'doctor-or-foot-clinic': 'a doctor or a foot clinic';
        readonly 'doctor-or-nurse': 'a doctor or a nurse';
        readonly 'doctor-or-pharmacist': 'a doctor or pharmacist';
        readonly 'emergency-department': 'an emergency department';
        readonly 'kidney-team': 'the kidney team';
        readonly 'maternity-unit': 'the maternity unit';
        readonly 'maternity-unit-ambulance-if-unsafe': 'the maternity unit, or the emergency number if anyone is not safe';
        readonly midwife: 'the midwife or doctor';
        readonly 'midwife-if-unsure': 'the midwife or doctor, if unsure';
        readonly 'parent-or-guardian': 'a parent or guardian';
        readonly pharmacist: 'a pharmacist';
        readonly 'pharmacist-if-unsure': 'a pharmacist, if unsure';
        readonly 'surgeons-team': 'the surgeon’s team';
        readonly 'surgeons-team-or-doctor': 'the surgeon’s team or a doctor';
        readonly 'surgeons-team-or-nurse': 'the surgeon’s team or a nurse';
    };
    readonly carer: {
        readonly emergency: {
            readonly acts: {
                readonly call: {
                    readonly steps: readonly ["Let them sit or lie down. Stay with them.", "They do not drive.", "Do not wait to see if it passes. It is always fine to call."];
                };
                readonly 'keep-still': {
                    readonly steps: readonly ["Keep their head and neck still.", "No rubbing, no massage tool, no stretching.", "They do not drive or ride a bike."];
                };
                readonly department: {
                    readonly steps: readonly ["Take them there, or call {emergency}.", "Do not wait to see if painkillers help."];
                };
                readonly crisis: {
                    readonly heading: 'Please get someone to talk to them now';
                    readonly steps: readonly ["Not safe, or already hurt? Call {emergency}.", "Stay with them, or ask someone to stay.", "Keep tablets, or anything that could harm them, away."];
                    readonly say: 'They need no reason and no right words. “They are not safe” is enough.';
                };
            };
            readonly adult: 'They can also tell an adult they trust, now.';
        };
        readonly flagReasons: {
            readonly 'thoughts-of-self-harm': 'They are not alone with this. Someone can listen now.';
        };
        readonly claims: {
            readonly insomnia: 'May help them relax. Four studies of people after cancer found better sleep.';
            readonly 'relaxation-massage': 'May calm them for a while. For back pain it had about the same effect as deeper massage.';
        };
        readonly modalities: {
            readonly 'structural-integration': {
                readonly feels: 'It feels slow, deep and active: they stand and move.';
            };
            readonly 'prenatal-massage': {
                readonly feels: 'It feels soft and well supported, lying on their side.';
            };
        };
        readonly conditions: {
            readonly 'stress-mood': {
                readonly first: 'Talking to someone they trust, or a doctor. Massage is only an addition.';
            };
        };
        readonly result: {
            readonly outcomes: {
                readonly therapeutic: {
                    readonly heading: 'Massage may be a good next step for them';
                };
                readonly relaxation: {
                    readonly heading: 'A calm, gentle session may suit them';
                    readonly lead: 'They do not have to be in pain or have a problem to get a massage.';
                };
                readonly prenatal: {
                    readonly heading: 'Massage made for pregnancy may suit them';
                };
                readonly postnatal: {
                    readonly heading: 'Gentle massage after the birth may suit them';
                };
                readonly swelling: {
                    readonly heading: 'Very light massage may suit them';
                };
                readonly 'cancer-care': {
                    readonly heading: 'Gentle comfort massage may suit them';
                };
            };
            readonly tips: {
                readonly notFlat: 'They lie on their side, and not flat on their back.';
                readonly side: 'They lie on their side from 13 weeks. From 28 weeks, not flat on their back.';
            };
            readonly wait: {
                readonly headings: {
                    readonly 'fever-or-infection': 'Come when they are well';
                };
            };
            readonly windDown: 'Massage may help them relax for a while.';
            readonly hurts: 'Ask them to say if anything hurts.';
            readonly modalities: 'Styles that may suit them';
            readonly modalitiesAfterOk: 'What may suit them, once there is an OK';
            readonly modalitiesLater: 'What may suit them then';
            readonly startsLighter: readonly ["Their session starts very light, and gets firmer only as they wish.", "Their session starts light, and gets firmer only as they wish."];
            readonly modalitiesNote: 'The therapist may combine styles. Massage goes with their usual care, and never replaces it.';
            readonly pressure: {
                readonly paragraphs: readonly ["Deep does not mean painful. An ache that fades is fine, as long as they can breathe and talk.", "If it hurts, their muscles may tense to protect them. That is called [guarding](guarding). Research: very little.", "The therapist tells them before anything that may hurt a little, and they can say no."];
                readonly sayings: 'They can say it at any time. It is always welcome.';
                readonly reasons: {
                    readonly health: 'It stays gentle until the therapist knows more about their health.';
                };
                readonly lighter: 'We start one step lighter, and get firmer only as they wish.';
                readonly ceilingMore: 'A little more pain, up to 5 of 10, only if they agreed and can breathe easily. At 6 or more, the pressure must get lighter.';
                readonly asked: readonly ["You asked for very light touch for them.", "You asked for light touch for them.", "You asked for medium touch for them.", "You asked for firm touch for them.", "You asked for very firm touch for them."];
            };
            readonly steer: {
                readonly heading: 'They decide';
                readonly text: 'They can say “{softer}”, “{firmer}” or “{stop}” at any time. If words are hard, you agree on a sign.';
            };
            readonly dial: {
                readonly positions: readonly ["{pressure}: softer than their start. They say “{firmer}” for more.", "{pressure}: their start.", "{pressure}: firmer than their start, and below their limit.", "{pressure}: their limit, where pain reaches {n} of 10.", "{pressure}: over their limit."];
                readonly muscle: readonly ["Muscles rest.", "Muscles can soften.", "Stop here.", "Muscles may tense. They say “{softer}”."];
                readonly limitNoPain: '{pressure}: their limit. More would begin to hurt.';
                readonly note: 'This is a picture, not a measurement. The limit changes from day to day and from place to place.';
            };
            readonly timeline: {
                readonly steps: {
                    readonly before: {
                        readonly items: readonly ["First a talk: their history, and a look at how they move. You may be there."];
                    };
                    readonly during: {
                        readonly items: readonly ["There is no fixed routine: it follows their needs, their wishes and their days.", "Techniques and stretches are chosen for them. They can say “{softer}” or “{stop}” at any time."];
                    };
                };
                readonly weeks: {
                    readonly items: readonly ["Where they need it, there is a follow-up visit and a plan of sessions."];
                };
            };
            readonly card: {
                readonly toSummary: 'For the therapist';
            };
            readonly booking: {
                readonly text: 'A consultation is a talk and a check. They decide with you what comes next.';
            };
            readonly disclaimer: 'This guide gives general information. It is not a diagnosis or medical advice. Massage may help some people and not others. If you are worried, if they get worse or if you are unsure, speak to a doctor.';
        };
    };
    readonly regions: {
        readonly gp: {
            readonly turnTo: {
                readonly 'cancer-team-or-doctor': 'the cancer team or a GP';
                readonly doctor: 'a GP';
                readonly 'doctor-if-it-stays': 'a GP, if it stays';
                readonly 'doctor-or-a-talking-service': 'a GP or a counselling service';
                readonly 'doctor-or-foot-clinic': 'a GP or a foot clinic';
                readonly 'doctor-or-nurse': 'a GP or a nurse';
                readonly 'doctor-or-pharmacist': 'a GP or pharmacist';
                readonly 'surgeons-team-or-doctor': 'the surgeon’s team or a GP';
            };
        };
        readonly ae: {
            readonly emergency: {
                readonly acts: {
                    readonly department: {
                        readonly heading: 'Please go to A&E now';
                    };
                };
                readonly more: {
                    readonly 'giant-cell-arteritis-signs': 'If sight goes dim, go to A&E at once.';
                    readonly 'sight-change': 'If sight goes dim again, go to A&E at once.';
                    readonly 'cannot-bear-weight': readonly ["Go to A&E.", "No weight on the leg, and no sport."];
                    readonly 'head-knock-signs': 'Go to A&E. No driving. An adult must be there for 24 hours.';
                    readonly 'head-knock-on-thinner': 'Go to A&E. No driving. An adult must be there for 24 hours.';
                    readonly 'neck-squeezed': 'Go to A&E, even if it feels fine now.';
                    readonly 'muscle-breakdown-signs': 'Go to A&E. No more exercise until then.';
                };
            };
        };
    };
    readonly wellness: {
        readonly intro: {
            readonly lead: 'A few short questions. Then you see which massage may suit you.';
        };
        readonly modalities: {
            readonly 'sports-massage': {
                readonly also: 'Athletic massage.';
            };
            readonly 'deep-tissue': {
                readonly also: 'Deep muscle massage.';
            };
            readonly 'lymphatic-facilitation': {
                readonly what: 'Very light, slow strokes on the skin.';
                readonly also: 'Gentle lymph massage.';
            };
        };
        readonly result: {
            readonly outcomes: {
                readonly 'cancer-care': {
                    readonly lead: 'With someone trained for it.';
                };
            };
            readonly tips: {
                readonly swelling: 'Swelling that is new or grows is for a doctor first.';
                readonly 'lymph-trained': 'This massage is for someone trained in it.';
            };
            readonly pressure: {
                readonly reasons: {
                    readonly 'carpal-tunnel': 'Where a hand tingles, the touch stays light.';
                    readonly lymphatic: 'This massage is as light as a hand that glides over the skin.';
                };
            };
            readonly timeline: {
                readonly steps: {
                    readonly before: {
                        readonly items: readonly ["First a talk: wishes, and what needs care."];
                    };
                };
            };
            readonly disclaimer: "This guide gives general information about massage for well-being. It is not a diagnosis and no medical treatment, and does not replace a doctor. If you are worried, unsure, or anything gets worse, speak to a doctor.";
        };
        readonly carer: {
            readonly result: {
                readonly timeline: {
                    readonly steps: {
                        readonly before: {
                            readonly items: readonly ["First a talk: wishes, and what needs care. You may be there."];
                        };
                    };
                };
                readonly disclaimer: "This guide gives general information about massage for well-being. It is not a diagnosis and no medical treatment, and does not replace a doctor. If you are worried, unsure, or anything gets worse, speak to a doctor.";
            };
        };
        readonly summary: {
            readonly blanks: {
                readonly lines: readonly ["What a doctor has said: ................................", "Dates of operations: ...................................", "Areas not to touch: ....................................", "Lying position: ........................................"];
            };
        };
    };
    readonly emergency: {
        readonly acts: {
            readonly call: {
                readonly heading: 'Please call {emergency} now';
                readonly steps: readonly ["Sit or lie down.", "Do not drive.", "Do not wait to see if it passes. It is always fine to call."];
                readonly say: 'Say: “An online health check told me to call.” Then say what is wrong, and when it began.';
            };
            readonly 'keep-still': {
                readonly heading: 'Please call {emergency} now';
                readonly steps: readonly ["Keep the head and neck still.", "No rubbing, no massage tool, no stretching.", "Do not drive or ride a bike."];
                readonly say: 'Say: “An online health check told me to call.” Then say what is wrong, and when it began.';
            };
            readonly department: {
                readonly heading: 'Please go to an emergency department now';
                readonly steps: readonly ["Let someone else drive. Nobody to drive? Call {emergency}.", "Do not wait to see if painkillers help."];
                readonly say: 'Say: “An online health check told me to come now.” Then say what is wrong, and when it began.';
            };
            readonly maternity: {
                readonly heading: 'Please call the maternity unit now';
                readonly steps: readonly ["Call the number on the maternity papers.", "No answer, heavy bleeding, or feeling faint? Call {emergency}."];
                readonly say: 'Say how many weeks it is, or when the birth was, and what has changed.';
            };
            readonly 'cancer-line': {
                readonly heading: 'Please call the cancer team’s 24-hour line now';
                readonly steps: readonly ["No answer? Call {emergency}.", "Take the temperature. Do not wait for it to fall."];
                readonly say: 'Say which treatment it is, and when the last one was.';
            };
            readonly crisis: {
                readonly heading: 'Please talk to someone now';
                readonly steps: readonly ["Not safe, or already hurt? Call {emergency}.", "Ask someone to stay with you.", "Ask them to keep tablets, or anything that could harm you, away."];
                readonly say: 'You need no reason and no right words. “I am not safe” is enough.';
            };
            readonly today: {
                readonly heading: 'Please get medical help today';
                readonly steps: readonly ["No massage, and no rubbing of a sore place, until someone has looked."];
                readonly say: 'Say: “An online health check told me to be seen today.” Then say what is wrong, and when it began.';
            };
        };
        readonly more: {
            readonly 'stroke-signs': 'Note when it began.';
            readonly 'mind-changed-after-birth': 'Anyone not safe? Call {emergency}. Nobody should be left alone.';
            readonly 'cauda-equina-signs': 'Tell them about numbness, passing urine and stool, and both legs.';
            readonly 'both-legs-affected': 'Tell them about numbness, passing urine and stool, and both legs.';
            readonly 'clot-signs': 'Do not rub it. Short of breath, or chest pain? Call {emergency}.';
            readonly 'deep-leg-pain': 'Do not rub it. Short of breath, or chest pain? Call {emergency}.';
            readonly 'giant-cell-arteritis-signs': 'If sight goes dim, go to an emergency department at once.';
            readonly 'sight-change': 'If sight goes dim again, go to an emergency department at once.';
            readonly 'cannot-bear-weight': readonly ["Go to an emergency department.", "No weight on the leg, and no sport."];
            readonly 'child-limp': 'No weight on the leg, and no sport.';
            readonly 'head-knock-signs': 'Go to an emergency department. No driving. An adult must be there for 24 hours.';
            readonly 'head-knock-on-thinner': 'Go to an emergency department. No driving. An adult must be there for 24 hours.';
            readonly 'neck-squeezed': 'Go to an emergency department, even if it feels fine now.';
            readonly 'muscle-breakdown-signs': 'Go to an emergency department. No more exercise until then.';
            readonly 'foot-drop': 'Go today, so that it does not last.';
            readonly 'hot-swollen-joint': 'Worse, or shivering? Call {emergency}.';
            readonly 'back-pain-with-fever': 'Getting worse? Call {emergency}.';
            readonly 'spreading-skin-infection': 'Worse, or shivering? Call {emergency}.';
            readonly 'wound-infection-signs': 'Getting worse? Call {emergency}.';
        };
        readonly moreWithFever: {
            readonly 'hot-swollen-joint': 'Getting worse? Call {emergency}.';
            readonly 'spreading-skin-infection': 'Getting worse? Call {emergency}.';
        };
        readonly reasons: {
            readonly 'hot-swollen-joint': 'The joint may be infected. That needs a doctor.';
            readonly 'child-limp': 'At this age a limp can come from the hip, even when the knee hurts.';
        };
        readonly why: 'Why';
        readonly mistake: 'Ticked by mistake?';
        readonly change: 'Change my answer';
        readonly now: 'What to do now';
        readonly callNumber: 'Call {number}';
        readonly callIfNoAnswer: 'No answer? Call {number}';
        readonly textNumber: 'Text {number}';
        readonly chat: 'Chat online (opens in a new tab)';
        readonly crisisCall: 'Talk to someone: call {number}';
        readonly crisisHours: 'Talk to someone: call {number} (not at all hours)';
        readonly crisisOption: 'Talk to someone: call {number} and choose mental health';
        readonly crisisText: 'Talk to someone: text {number}';
        readonly crisisDirectory: 'Find a crisis line: {site} (opens in a new tab)';
        readonly adult: 'Or tell an adult you trust, now.';
        readonly urgentCall: 'Advice by phone: call {number}';
        readonly urgentAnywhere: 'A doctor’s line for evenings and weekends can say where to go. So can a clinic that sees people today.';
        readonly number: '{number}';
        readonly anyNumber: 'the emergency number';
        readonly numberOf: '{number}: {places}';
        readonly massage: 'Massage waits until this is checked.';
    };
    readonly conditions: {
        readonly rsi: {
            readonly name: 'Strain from doing the same thing a lot (RSI)';
            readonly mix: 'A trapped nerve at the wrist or neck, arthritis.';
            readonly first: 'A change in how the task is done, breaks, exercise.';
            readonly doctor: {
                readonly 'weak-or-numb': 'A hand or arm is weak, or stays numb.';
                readonly 'hot-joint': 'A joint is hot.';
                readonly 'no-grip': 'Gripping is hard.';
            };
        };
        readonly insomnia: {
            readonly name: 'Trouble sleeping';
            readonly mix: '[Sleep apnoea](sleep-apnoea), restless legs, low mood, pain that wakes.';
            readonly first: 'A course of talks and exercises for sleep ([CBT for insomnia](cbt)).';
            readonly doctor: {
                readonly gasping: 'Snoring comes with gasps.';
                readonly 'nodding-off': 'It is hard to stay awake while driving.';
                readonly low: 'The mood stays low for weeks.';
            };
        };
        readonly headache: {
            readonly name: 'Headaches and migraines';
            readonly mix: 'Jaw pain, neck pain, sinus trouble, taking painkillers too often.';
            readonly first: 'Sleep, meals and screen breaks; a doctor’s plan if they are frequent.';
            readonly doctor: {
                readonly 'new-after-50': 'It began after the age of 50.';
                readonly worse: 'It gets worse.';
                readonly 'lying-flat': 'It is worse when lying flat.';
                readonly painkillers: 'Painkillers are needed most days.';
            };
        };
        readonly fibromyalgia: {
            readonly name: 'Pain all over (fibromyalgia)';
            readonly mix: 'Thyroid trouble, inflamed joints, long COVID, low mood.';
            readonly first: 'A doctor’s check, gentle movement, good sleep.';
            readonly doctor: {
                readonly unchecked: 'Nobody has checked it.';
                readonly fever: 'There is fever.';
                readonly 'weight-loss': 'Weight goes down without trying.';
                readonly 'hot-joints': 'Joints are hot or swell up.';
                readonly weakness: 'An arm or leg gets weak.';
            };
        };
        readonly whiplash: {
            readonly name: 'Whiplash (neck jolt)';
            readonly mix: 'Everyday neck ache, concussion, a nerve injury.';
            readonly first: 'A check of the neck. Then gentle moving.';
            readonly doctor: {
                readonly 'pins-and-needles': 'An arm tingles.';
                readonly dizziness: 'Dizziness stays.';
                readonly unchecked: 'Nobody has checked it.';
            };
        };
        readonly tmj: {
            readonly name: 'Jaw pain (TMJ)';
            readonly mix: 'Toothache, an ear infection, [migraine](migraine), sinus trouble.';
            readonly first: 'Jaw exercises with a trained person.';
            readonly doctor: {
                readonly fever: 'It swells, with fever.';
                readonly 'numb-face': 'The face is numb.';
                readonly lump: 'There is a lump.';
                readonly locked: 'The jaw does not open.';
            };
        };
        readonly 'low-back-sciatica': {
            readonly name: 'Lower back pain and sciatica';
            readonly nameWithoutLeg: 'Lower back pain';
            readonly mix: 'An arthritic or stiff hip, a hamstring strain, kidney pain.';
            readonly first: 'Moving as much as possible.';
            readonly doctor: {
                readonly 'weak-leg': 'A leg or foot is weak.';
                readonly fever: 'There is fever.';
                readonly 'past-cancer': 'There has been cancer before.';
                readonly nights: 'It is far worse at night.';
                readonly lasting: 'Nobody has looked at it, and it lasts more than 6 weeks.';
            };
        };
        readonly 'frozen-joint': {
            readonly name: 'Frozen shoulder or hip';
            readonly mix: 'A torn tendon, tight neck muscles, arthritis, [sciatica](sciatica).';
            readonly first: 'A doctor’s check, stretching and physio.';
            readonly doctor: {
                readonly 'hot-joint': 'The joint is hot or red.';
                readonly fall: 'It came from a fall.';
                readonly strength: 'Strength is suddenly lost.';
                readonly 'both-shoulders': 'Both shoulders are stiff, after the age of 50.';
            };
        };
        readonly 'carpal-tunnel': {
            readonly name: 'Carpal tunnel (tingly hand)';
            readonly mix: 'Strain from a task, a nerve at elbow or neck, nerve trouble from diabetes.';
            readonly first: 'A wrist splint at night and less gripping.';
            readonly doctor: {
                readonly numb: 'Numbness stays.';
                readonly 'weak-thumb': 'The thumb is weak.';
                readonly feet: 'The feet tingle too.';
            };
        };
        readonly lymphatic: {
            readonly name: 'Swelling and heaviness';
            readonly mix: 'A blood clot, a skin infection, heart or kidney trouble.';
            readonly first: 'A check of why it swells; compression, skin care, exercise.';
            readonly doctor: {
                readonly unchecked: 'It is new or growing, and nobody has checked it.';
            };
        };
        readonly scar: {
            readonly name: 'Scars after surgery';
            readonly mix: 'A wound infection, a hernia, fluid under the skin.';
            readonly first: 'Full healing, no scabs, and an OK from the surgeon’s team. If it is less than 6 weeks since surgery, ask that team first.';
            readonly doctor: {
                readonly open: 'It is open, or leaks fluid.';
                readonly hot: 'It is hot or smells bad.';
                readonly lump: 'There is a new lump.';
                readonly colour: 'It gets redder or darker than usual.';
            };
        };
        readonly 'neck-shoulder': {
            readonly name: 'Neck or shoulder pain';
            readonly mix: '[Whiplash](whiplash), a [frozen shoulder](frozen-joint), [tension headache](tension-headache), a neck nerve.';
            readonly first: 'Move often and exercise.';
            readonly doctor: {
                readonly 'weak-arm': 'An arm is weak.';
                readonly clumsy: 'The hands are clumsy.';
                readonly nights: 'It is bad at night.';
                readonly fall: 'It came after a fall.';
            };
        };
        readonly 'stress-mood': {
            readonly name: 'Stress, worry or low mood';
            readonly mix: 'Depression, panic, thyroid trouble, poor sleep.';
            readonly first: 'Talking to someone you trust, or a doctor. Massage is only an addition.';
            readonly doctor: {
                readonly low: 'The mood is low most days for two weeks.';
                readonly coping: 'Everyday life has become too hard.';
            };
        };
        readonly 'cancer-support': {
            readonly name: 'Comfort during or after cancer treatment';
            readonly mix: 'A new pain or lump: the cancer team looks at those.';
            readonly first: 'An OK from the cancer team, and a therapist trained in cancer care.';
            readonly doctor: {
                readonly lump: 'There is a new lump.';
                readonly 'new-pain': 'There is a new pain.';
                readonly 'new-swelling': 'There is a new swelling.';
            };
        };
        readonly pregnancy: {
            readonly name: 'Pregnancy';
            readonly mix: '';
            readonly first: 'An OK from the midwife or doctor, if there is a problem in the pregnancy.';
            readonly doctor: {
                readonly headache: 'There is a bad headache or sudden swelling.';
                readonly calf: 'One calf is sore.';
                readonly 'blood-pressure': 'Blood pressure goes up.';
            };
        };
        readonly 'sport-soreness': {
            readonly name: 'Sore muscles from sport';
            readonly mix: 'A muscle strain, a bone that training has overloaded, a nerve from the back.';
            readonly first: 'A week with less training, sleep and easy movement.';
            readonly doctor: {
                readonly bone: 'One spot on a bone hurts.';
                readonly night: 'It throbs at night.';
                readonly swelling: 'One leg swells.';
            };
        };
        readonly other: {
            readonly name: 'Something else';
            readonly mix: '';
            readonly first: 'A short talk.';
            readonly doctor: {};
        };
    };
    readonly claims: {
        readonly rsi: 'May ease the muscle ache of strain from doing the same thing a lot ([RSI](rsi)) for a while. No single treatment works every time.';
        readonly insomnia: 'May help you relax. Four studies of people after cancer found better sleep.';
        readonly 'tension-headache': '[Tension type](tension-headache): people felt better, but a fake treatment, given to compare, reduced headaches as much.';
        readonly migraine: '[Migraine](migraine): there may be fewer migraine attacks. Massage is only for the time between them.';
        readonly fibromyalgia: 'May ease pain and worry in [fibromyalgia](fibromyalgia) after five weeks. It did not change sleep. It should be painless.';
        readonly whiplash: '[Whiplash](whiplash) is hardly studied: there is one study.';
        readonly tmj: 'A guideline strongly recommends treatment by trained hands for pain of the jaw joint ([TMJ](tmj)) of 3 months or more.';
        readonly 'low-back': 'May help ease back pain for a short time. Relaxing massage and deep massage helped about equally.';
        readonly sciatica: 'Massage does not treat pain that runs down the leg ([sciatica](sciatica)). A Dutch guideline advises against it for that.';
        readonly 'frozen-joint': 'May help ease other shoulder pain for a short time. [Frozen joints](frozen-joint) are hardly studied.';
        readonly 'carpal-tunnel': 'In very small studies, [carpal tunnel](carpal-tunnel) got a little easier. A night splint comes first.';
        readonly lymphatic: 'Light [lymph](lymph) massage may add a little to bandaging. Studies do not agree.';
        readonly scar: 'In small, weak studies, most people improved.';
        readonly 'neck-shoulder': 'In studies, ten weeks of massage helped more than written advice, and about as much as light touch.';
        readonly stress: 'May ease everyday stress and tension. For low mood, studies do not agree.';
        readonly 'cancer-comfort': 'May bring rest and comfort. Nothing shows that massage spreads cancer.';
        readonly pregnancy: 'In a healthy pregnancy of more than 12 weeks, may ease stress, back and leg ache.';
        readonly 'sport-soreness': 'May make muscles a little less sore the next day. It did not change strength or speed.';
        readonly 'sports-massage': 'May make muscles a little more flexible, and a little less sore the next day. It did not change strength or speed.';
        readonly 'deep-tissue': 'May ease back pain for a while. Softer massage had about the same effect.';
        readonly 'myofascial-release': 'One review of studies is positive; another finds effects too small to matter.';
        readonly 'structural-integration': 'In one small first study, pain did not get better, and moving got a little easier.';
        readonly 'relaxation-massage': 'May calm you for a while. For back pain it had about the same effect as deeper massage.';
        readonly guarding: 'In a small study of healthy people, muscles tensed when massage started deep, and not when pressure grew slowly.';
        readonly firmer: 'In one study, firmer massage eased back pain more at first, but not later.';
        readonly soreness: 'In a survey of 91 people, 1 in 10 felt some discomfort, mostly gone within 36 hours.';
    };
    readonly modalities: {
        readonly 'sports-massage': {
            readonly name: 'Sports massage';
            readonly what: 'Quick strokes, kneading and stretches, before or after sport.';
            readonly feels: 'It feels lively and firm.';
            readonly avoid: 'High blood pressure, fresh injury, pregnancy, blood thinners.';
            readonly also: 'Athletic or remedial massage.';
        };
        readonly 'deep-tissue': {
            readonly name: 'Deep tissue massage';
            readonly what: 'Slow, firm strokes and held pressure for deeper muscle.';
            readonly feels: 'It feels strong, with an ache that fades.';
            readonly avoid: 'Blood thinners, weak bones, pregnancy, cancer treatment, recent surgery.';
            readonly also: 'Deep muscle therapy.';
        };
        readonly 'myofascial-release': {
            readonly name: 'Myofascial release';
            readonly what: 'A slow, gentle hold on skin and [fascia](fascia), the thin layer around muscle.';
            readonly feels: 'It feels like a soft stretch.';
            readonly avoid: 'Open wounds, fragile skin, fresh inflammation.';
            readonly also: 'Fascial release (MFR).';
        };
        readonly 'structural-integration': {
            readonly name: 'Structural integration';
            readonly what: 'A planned series of [fascia](fascia) work and movement lessons for posture.';
            readonly feels: 'It feels slow, deep and active: you stand and move.';
            readonly avoid: 'Clots, weak bones, pregnancy, cancer treatment, fresh injury.';
            readonly also: 'A series of ten sessions (SI).';
        };
        readonly 'lymphatic-facilitation': {
            readonly name: 'Lymphatic facilitation';
            readonly what: 'Very light, slow strokes on the skin, made for swelling.';
            readonly feels: 'It feels almost too light, and calming.';
            readonly avoid: 'A clot, infection, heart or kidney failure, unchecked swelling.';
            readonly also: 'Manual lymph drainage (MLD). [Lymphoedema](lymphoedema) needs a trained therapist.';
        };
        readonly 'relaxation-massage': {
            readonly name: 'Relaxation massage';
            readonly what: 'Long, flowing strokes, slow and even.';
            readonly feels: 'It feels warm, slow and easy.';
            readonly avoid: 'Fever or infection.';
            readonly also: 'Swedish massage.';
        };
        readonly 'prenatal-massage': {
            readonly name: 'Prenatal massage';
            readonly what: 'Gentle massage by a pregnancy-trained therapist.';
            readonly feels: 'It feels soft and well supported, lying on your side.';
            readonly avoid: 'A pregnancy with problems, without an OK from the midwife or doctor.';
            readonly also: 'Pregnancy massage.';
        };
    };
    readonly result: {
        readonly note: 'Your result · not a diagnosis';
        readonly outcomes: {
            readonly therapeutic: {
                readonly heading: 'Massage may be a good next step';
            };
            readonly relaxation: {
                readonly heading: 'A calm, gentle session may suit you';
                readonly lead: 'You do not have to be in pain or have a problem to get a massage.';
            };
            readonly prenatal: {
                readonly heading: 'Massage made for pregnancy may suit you';
                readonly lead: 'With a pregnancy-trained therapist.';
            };
            readonly postnatal: {
                readonly heading: 'Gentle massage after the birth may suit you';
                readonly lead: 'With a trained therapist.';
            };
            readonly swelling: {
                readonly heading: 'Very light massage may suit you';
                readonly lead: 'With a therapist trained in lymph work.';
            };
            readonly 'cancer-care': {
                readonly heading: 'Gentle comfort massage may suit you';
                readonly lead: 'With a therapist trained in cancer care.';
            };
            readonly unsure: {
                readonly heading: 'A short talk will make this clear';
                readonly lead: 'The therapist asks a little more, and then suggests a style.';
            };
        };
        readonly windDown: 'Massage may help you relax for a while.';
        readonly stop: {
            readonly heading: 'Please have this looked at first';
            readonly lead: 'Hands-on work waits until then.';
            readonly notice: 'What to have looked at';
            readonly while: 'Until then';
            readonly steps: {
                readonly neck: 'Do not strain the neck: no cracking, no stretching, no massage tool.';
                readonly bone: 'No running and no jumping. Walk only as far as it does not hurt.';
                readonly back: 'No bending or lifting with a load.';
                readonly cancer: 'Call the cancer team, not the clinic.';
                readonly other: 'No massage, and no massage tool on a sore place.';
            };
            readonly worse: 'Sudden, severe, or getting worse fast? Call {emergency}.';
        };
        readonly askFirst: {
            readonly heading: 'Please ask {who} first';
            readonly lead: 'Hands-on work waits.';
            readonly notice: 'Before any hands-on work';
        };
        readonly wait: {
            readonly headings: {
                readonly 'fever-or-infection': 'Come when you are well';
                readonly 'skin-problem': 'Come when the skin has healed';
                readonly 'face-waits': 'Come when the two weeks are over';
                readonly 'alcohol-or-drugs': 'Come on another day';
            };
            readonly lead: 'Until then, massage waits.';
            readonly notice: 'What it waits for';
        };
        readonly see: {
            readonly days: {
                readonly one: 'See {who} within {n} day.';
                readonly other: 'See {who} within {n} days.';
            };
            readonly weeks: {
                readonly one: 'See {who} within {n} week.';
                readonly other: 'See {who} within {n} weeks.';
            };
        };
        readonly seeToo: {
            readonly heading: 'Worth a check. Massage need not wait.';
            readonly days: {
                readonly one: 'See {who} too, within {n} day. Massage need not wait.';
                readonly other: 'See {who} too, within {n} days. Massage need not wait.';
            };
            readonly weeks: {
                readonly one: 'See {who} too, within {n} week. Massage need not wait.';
                readonly other: 'See {who} too, within {n} weeks. Massage need not wait.';
            };
            readonly sometime: 'Mention it to {who}. Massage need not wait.';
            readonly headingHeld: 'Also worth a check';
        };
        readonly ask: 'Ask {who} first.';
        readonly mention: 'Mention it to {who}.';
        readonly hurts: 'Say if anything hurts.';
        readonly newMedicine: 'Some medicines make ankles swell. Ask the pharmacist or doctor, and do not stop it alone.';
        readonly newHeadache: 'A headache that is new after the age of 50 is worth showing to a doctor.';
        readonly cleared: {
            readonly heading: 'Already checked';
            readonly text: 'You told us that {who} agrees to massage. We still keep it gentle.';
        };
        readonly tell: {
            readonly heading: 'Please mention this when you book';
            readonly group: '{group}: say which of these it is.';
        };
        readonly card: {
            readonly pressure: 'Pressure';
            readonly clinic: 'Talk to {clinic}.';
            readonly more: '{n} more';
            readonly moreHeard: '{n} more';
            readonly toSummary: 'For my therapist';
            readonly copy: 'Copy what to ask';
            readonly ask: 'What to ask';
            readonly questions: {
                readonly stop: 'What is it, and what comes next? Is massage fine after that?';
                readonly 'ask-first': 'Is massage fine for now? How firm, and where not?';
            };
        };
        readonly later: 'For later, once there is an OK';
        readonly tips: {
            readonly heading: 'Good to know';
            readonly 'cancer-team': 'In treatment, the cancer team agrees first.';
            readonly 'treated-areas': 'A treated arm or scar: gently, by a trained therapist, or left out.';
            readonly home: 'Too tired to travel? Ask if a visit at home is possible.';
            readonly side: 'You lie on your side from 13 weeks. From 28 weeks, not flat on your back.';
            readonly notFlat: 'You lie on your side, and not flat on your back.';
            readonly easy: 'In any position that is easy.';
            readonly 'after-birth': 'In a position that is easy. No massage yet of the scar and the belly.';
            readonly swelling: 'Skin care, compression and exercise come first.';
            readonly 'lymph-trained': 'Massage for swelling is for a therapist trained in it.';
        };
        readonly postnatal: {
            readonly name: 'Postnatal massage';
            readonly what: 'Gentle massage by a therapist trained for the time after a birth.';
            readonly feels: 'It feels soft and well supported.';
            readonly also: 'Massage after birth.';
        };
        readonly toldThat: 'You told us: “{answer}”';
        readonly flagAndReason: '{flag}: {reason}';
        readonly notWith: 'Does not go well with: {conditions}';
        readonly matches: 'What your answers sound like';
        readonly matchesTold: 'What is known about it';
        readonly matchesNote: 'Only a health professional can tell you what it is.';
        readonly bands: {
            readonly closest: 'Sounds most like';
            readonly could: 'Could fit';
            readonly might: 'Might fit; we are less sure';
        };
        readonly soundsLike: {
            readonly closest: 'It sounds most like: {name}.';
            readonly could: 'It could fit: {name}.';
            readonly might: 'It might fit: {name}. We are less sure.';
        };
        readonly comesFirst: 'What usually comes first';
        readonly because: 'Because you told us';
        readonly details: {
            readonly why: 'Why, and what is known';
            readonly whyOf: 'Why, and what is known: {name}';
            readonly more: 'More about this style';
            readonly moreOf: 'More about this style: {name}';
            readonly mix: 'Can look alike:';
            readonly first: 'What usually comes first:';
            readonly doctor: 'Signs to see a doctor about';
            readonly avoid: 'When it does not suit:';
            readonly also: 'Other names:';
        };
        readonly evidence: {
            readonly some: {
                readonly label: 'Research: some';
                readonly legend: 'Research: some. A guideline or review rated it moderate.';
            };
            readonly limited: {
                readonly label: 'Research: limited';
                readonly legend: 'Research: limited. A few studies, of low quality.';
            };
            readonly mixed: {
                readonly label: 'Research: mixed';
                readonly legend: 'Research: mixed. Good sources disagree.';
            };
            readonly 'very-little': {
                readonly label: 'Research: very little';
                readonly legend: 'Research: very little. Hardly any good studies.';
            };
        };
        readonly modalities: 'Styles that may suit you';
        readonly modalitiesNote: 'Your therapist may combine styles. Massage goes with your usual care, and never replaces it.';
        readonly modalitiesAfterOk: 'What may suit you, once there is an OK';
        readonly modalitiesLater: 'What may suit you then';
        readonly modalitiesNone: 'None of our styles is clearly right yet. We talk about it before any massage.';
        readonly notNow: 'Not for now';
        readonly pressureSpans: {
            readonly '1-1': 'Pressure: very light.';
            readonly '1-3': 'Pressure: very light to medium.';
            readonly '3-5': 'Pressure: medium to very firm.';
        };
        readonly startsLighter: readonly ["Your session starts very light, and gets firmer only as you wish.", "Your session starts light, and gets firmer only as you wish."];
        readonly pressure: {
            readonly heading: 'Good pressure stays below pain';
            readonly paragraphs: readonly ["Deep does not mean painful. An ache that fades is fine, as long as you can breathe and talk.", "If it hurts, your muscles may tense to protect you. That is called [guarding](guarding). Research: very little.", "Your therapist tells you before anything that may hurt a little, and you can say no."];
            readonly start: readonly ["Pressure: start at 1 of 5, very light.", "Pressure: start at 2 of 5, light.", "Pressure: start at 3 of 5, medium.", "Pressure: start at 4 of 5, firm.", "Pressure: start at 5 of 5, very firm."];
            readonly asked: readonly ["You asked for very light touch.", "You asked for light touch.", "You asked for medium touch.", "You asked for firm touch.", "You asked for very firm touch."];
            readonly starts: readonly ["We start very light, and this is why.", "We start light, and this is why.", "We start at medium, and this is why."];
            readonly lighter: 'We start one step lighter, and get firmer only as you wish.';
            readonly reasons: {
                readonly pain: 'With strong pain, the touch is light at first.';
                readonly age: 'From the age of 65, skin and bones need a lighter start.';
                readonly health: 'It stays gentle until your therapist knows more about your health.';
                readonly headache: 'Deep massage can start a headache.';
                readonly fibromyalgia: 'With pain all over, touch should stay painless.';
                readonly 'carpal-tunnel': 'A pressed nerve is not pressed more.';
                readonly lymphatic: 'Massage for swelling is as light as a hand that glides over the skin.';
                readonly scar: 'A scar needs time to get used to touch.';
                readonly 'cancer-support': 'Around cancer, massage stays gentle.';
                readonly pregnancy: 'In pregnancy, massage stays gentle.';
                readonly pregnant: 'In pregnancy, massage stays gentle.';
                readonly postnatal: 'After a birth, massage stays gentle.';
                readonly 'past-cancer': 'After cancer, massage starts gently.';
                readonly 'inflamed-joints': 'Joints that may be inflamed are touched lightly.';
                readonly 'inflammatory-back-signs': 'A back that may be inflamed gets no hard pressure.';
                readonly 'weak-grip': 'A nerve that may be pressed is not pressed more.';
                readonly 'past-jolt': 'After a crash, fall or blow, the start is not firm.';
                readonly 'controlled-blood-pressure': 'With high blood pressure, the start is not firm.';
                readonly 'settled-heart': 'With a heart condition, the start is not firm.';
                readonly 'under-16': 'At this age, massage stays gentle.';
                readonly 'under-18': 'At this age, massage does not start firm.';
            };
            readonly afterOk: 'Even with an OK, it starts gently.';
            readonly afterWait: 'The first time after that, it starts gently.';
            readonly ceiling: 'Pain from the massage: at most {n} of 10.';
            readonly painless: 'It should not hurt.';
            readonly ceilingMore: 'A little more pain, up to 5 of 10, only if you agreed and can breathe easily. At 6 or more, the pressure must get lighter.';
            readonly research: 'What research says about pressure';
            readonly sayings: 'Say it at any time. It is always welcome.';
            readonly words: readonly ["Softer", "Firmer", "Stay there", "Stop"];
        };
        readonly steer: {
            readonly heading: 'You decide';
            readonly text: 'Say “{softer}”, “{firmer}” or “{stop}” at any time. It is always welcome.';
        };
        readonly bar: {
            readonly starts: readonly ["Start: very light", "Start: light", "Start: medium", "Start: firm", "Start: very firm"];
            readonly stop: 'Stop: pain {n} of 10';
            readonly stopPainless: 'Stop before it hurts';
        };
        readonly dial: {
            readonly label: 'Slide to see lighter and firmer pressure';
            readonly sides: readonly ["Softening", "Tensing"];
            readonly levels: readonly ["Very light", "Very light to light", "Light", "Light to medium", "Medium", "Medium to firm", "Firm", "Firm to very firm", "Very firm"];
            readonly positions: readonly ["{pressure}: softer than your start. Say “{firmer}” for more.", "{pressure}: your start.", "{pressure}: firmer than your start, and below your limit.", "{pressure}: your limit, where pain reaches {n} of 10.", "{pressure}: over your limit."];
            readonly muscle: readonly ["Muscles rest.", "Muscles can soften.", "Stop here.", "Muscles may tense. Say “{softer}”."];
            readonly limitNoPain: '{pressure}: your limit. More would begin to hurt.';
            readonly note: 'This is a picture, not a measurement. Your limit changes from day to day and from place to place.';
        };
        readonly timeline: {
            readonly heading: 'What to expect';
            readonly steps: {
                readonly before: {
                    readonly heading: 'Before';
                    readonly items: readonly ["First a talk: your history, and a look at how you move."];
                };
                readonly during: {
                    readonly heading: 'During';
                    readonly items: readonly ["There is no fixed routine: it follows your needs, your wishes and your work.", "Techniques and stretches are chosen for you. You can say “{softer}” or “{stop}” at any time."];
                };
                readonly after: {
                    readonly heading: 'The days after';
                    readonly items: readonly ["A little soreness for a day or so can happen, as after sport.", "Call a doctor about swelling, a big bruise, numbness, weakness, bad headache, dizziness, or soreness for more than 3 days.", "Sudden, severe, or getting worse fast? Call {emergency}."];
                };
            };
            readonly weeks: {
                readonly heading: 'Over weeks';
                readonly items: readonly ["Where you need it, there is a follow-up visit and a plan of sessions."];
            };
            readonly firstVisit: 'Your first visit';
            readonly pregnancy: 'Massage in pregnancy';
        };
        readonly booking: {
            readonly heading: 'Talk to a therapist';
            readonly headingAt: 'Talk to {clinic}';
            readonly text: 'A consultation is a talk and a check. You decide what comes next.';
            readonly stopText: 'A talk is possible before that. Hands-on work waits until it has been looked at.';
            readonly askText: 'A talk is possible before that. Hands-on work waits for the OK.';
            readonly waitText: 'Book a day when it is over.';
            readonly under16: 'A parent or guardian books and comes along.';
            readonly under18: 'A parent or guardian agrees, and may come along.';
            readonly label: 'Book a consultation';
            readonly talk: 'Book a talk, no hands-on work';
            readonly labelTalk: '{label} (a talk, no hands-on work)';
            readonly labelLater: '{label} (for later)';
            readonly call: 'Call {phone}';
            readonly none: 'Please contact the clinic to book a consultation.';
            readonly labelNewTab: '{label} (opens in a new tab)';
        };
        readonly answers: 'Your answers';
        readonly change: 'Change';
        readonly changeOf: 'Change: {question}';
        readonly references: 'References';
        readonly citation: '[{n}]';
        readonly citationHeard: 'Reference [{n}]';
        readonly referenceLink: 'Read it';
        readonly disclaimer: 'This guide gives general information. It is not a diagnosis or medical advice. Massage may help some people and not others. If you are worried, get worse or are unsure, speak to a doctor.';
        readonly reviewed: 'Reviewed by {name} on {date}.';
        readonly reviewedBy: 'Reviewed by {name}.';
        readonly reviewedOn: 'Reviewed on {date}.';
    };
    readonly summary: {
        readonly title: 'Massage fit check: summary for the therapist';
        readonly rules: 'Rules version {version}';
        readonly heading: '== {heading} ==';
        readonly outcome: 'The result';
        readonly person: 'Who it is for, and what for';
        readonly side: 'Side: please ask';
        readonly sided: '{place}: {side}';
        readonly history: 'How it began';
        readonly signs: 'Signs that were ticked';
        readonly denied: {
            readonly heading: 'Answered with no';
            readonly safety: 'No to these safety signs';
            readonly health: 'No to these health questions';
        };
        readonly safety: 'Safety notes';
        readonly notCleared: 'Asked if someone has said that massage is fine: not so far';
        readonly health: 'Health';
        readonly askNames: '{fact}: ask names';
        readonly pain: {
            readonly heading: 'Pain';
            readonly scale: 'Pain scale: 0, no pain, to 10, the worst';
            readonly night: 'At night';
            readonly yes: 'Yes';
            readonly no: 'No';
        };
        readonly matches: 'What the answers sound like';
        readonly pressure: 'Pressure';
        readonly wish: 'Wish';
        readonly start: 'Start, on a scale from 1, very light, to 5, very firm';
        readonly why: 'Why there';
        readonly ceiling: 'Most pain from the massage';
        readonly life: 'Work and wishes';
        readonly blanks: {
            readonly heading: 'For the therapist to fill in';
            readonly lines: readonly ["Diagnosis so far: ......................................", "Dates of operations: ...................................", "Areas not to touch: ....................................", "Lying position: ........................................"];
        };
        readonly file: 'massage-summary-{date}.txt';
        readonly ask: {
            readonly title: 'What to ask';
            readonly from: 'From an online massage check. It is not a diagnosis.';
            readonly ticked: 'What was ticked, and why it matters';
            readonly told: 'What else was told';
            readonly questions: 'To ask';
            readonly stop: readonly ["Please look at this. What is it, and what comes next?", "Is massage fine after that? From when, how firm, and where not?"];
            readonly 'ask-first': readonly ["Is massage fine for now? How firm, and where not?", "What should the massage therapist know?"];
        };
        readonly take: {
            readonly heading: 'Take it along';
            readonly text: 'A summary for the therapist. It stays here unless you share it.';
            readonly print: 'Print';
            readonly copy: 'Copy';
            readonly save: 'Save as text';
            readonly copied: 'Copied.';
            readonly saved: 'Look for {file} in your downloads. If it is not there, press “{copy}” and paste it into a note.';
            readonly denied: 'Your browser may not allow that. Here is the text, already selected, to be copied.';
            readonly label: 'Your summary';
            readonly include: 'Include my summary when I send this form';
        };
    };
    readonly installationCheck: {
        readonly heading: 'Installation check';
        readonly intro: 'This is for whoever looks after this website. It shows because the page’s address ends in #mfc-check. If you came for the questions, they are below.';
        readonly script: {
            readonly name: 'Version';
            readonly text: '{version}, from {script}';
            readonly unknown: 'a script of this page that does not give its address';
        };
        readonly widgets: {
            readonly name: 'On this page';
            readonly one: 'Once';
            readonly more: 'More than once ({n}). Each keeps its own answers.';
        };
        readonly link: {
            readonly name: 'Link inside the tag';
            readonly same: 'Leads where booking-url leads.';
            readonly other: 'Leads to {href}, but booking-url to {url}. Without script, people get the first.';
            readonly none: 'None. Put your booking link inside the tag: without script, it is all that people get.';
            readonly nowhere: 'None, and no booking-url and no phone: nobody can book. Put your booking link in both.';
            readonly alone: 'Leads to {href}. No booking-url is in use.';
        };
        readonly styles: {
            readonly name: 'Looks';
            readonly yes: 'This page lets our styles in.';
            readonly no: 'This page keeps our styles out.';
        };
        readonly country: {
            readonly name: 'Country';
            readonly by: {
                readonly country: '{country}, as country says.';
                readonly phone: '{country}, by the code of phone.';
                readonly lang: '{country}, by the language of the page. Set country to be sure.';
                readonly none: 'Not known. Set country: until then, visitors see the numbers of several.';
            };
            readonly calls: 'In an emergency: {number}.';
            readonly differs: 'The language says {region}.';
        };
        readonly language: {
            readonly name: 'Language';
            readonly page: 'The page says {page}. The widget speaks {shown}.';
            readonly own: 'Its lang says {page}. It speaks {shown}.';
            readonly none: 'nothing';
        };
        readonly contrast: {
            readonly name: 'Contrast';
            readonly text: 'Your colour {accent}:1, text {words}:1, on the background in use. 4.5:1 is enough.';
            readonly unknown: 'Cannot be measured on this background.';
        };
        readonly analytics: {
            readonly name: 'Analytics';
            readonly off: 'Off.';
            readonly found: '{name}: found.';
            readonly missing: '{name}: not found on this page.';
        };
        readonly settings: {
            readonly heading: 'What you set';
            readonly none: 'Nothing. All is as it comes.';
            readonly by: {
                readonly attribute: '{value} (attribute)';
                readonly 'application/json': '{value} (JSON inside the tag)';
                readonly config: '{value} (script)';
            };
        };
        readonly issues: {
            readonly heading: 'To mend';
            readonly none: 'Nothing.';
        };
        readonly line: '{name}: {text}';
        readonly copy: 'Copy this report';
        readonly copied: 'Copied.';
        readonly denied: 'Your browser does not allow that. Please select the text above.';
    };
    readonly references: {
        readonly 'sherman-2009': 'Sherman 2009. Massage for chronic neck pain';
        readonly 'post-white-2003': 'Post-White 2003. Massage and healing touch in cancer. Integr Cancer Ther';
        readonly 'cambron-2006': 'Cambron 2006. Blood pressure after massage';
        readonly 'sefton-2011': 'Sefton 2011. Massage of the neck and shoulders';
        readonly 'cleveland-clinic': 'Cleveland Clinic. Therapeutic massage';
        readonly 'mayo-clinic': 'Mayo Clinic. Massage';
        readonly 'sutter-health': 'Sutter Health. Integrative massage';
        readonly 'kaiser-permanente': 'Kaiser Permanente. Massage';
        readonly 'mak-2024': 'Mak 2024. Massage for pain';
        readonly 'sherman-2014': 'Sherman 2014. Dose of massage for chronic neck pain. Ann Fam Med';
        readonly 'gross-2024': 'Gross 2024. Massage for neck pain';
        readonly 'furlan-2015': 'Furlan 2015. Massage for low back pain';
        readonly 'cherkin-2011': 'Cherkin 2011. Massage for chronic low back pain. Ann Intern Med';
        readonly 'chen-2022': 'Chen 2022. Massage force for low back pain';
        readonly 'majchrzycki-2014': 'Majchrzycki 2014. Deep tissue massage for low back pain';
        readonly 'jacobson-2015': 'Jacobson 2015. Structural integration for low back pain';
        readonly 'kngf-2021': 'KNGF 2021. Dutch guideline on low back pain';
        readonly 'li-2014': 'Li 2014. Massage for fibromyalgia';
        readonly 'yuan-2015': 'Yuan 2015. Massage for fibromyalgia';
        readonly 'kalichman-2010': '2010. Massage for fibromyalgia';
        readonly 'laimi-2018': 'Laimi 2018. Myofascial release';
        readonly 'ajimsha-2015': 'Ajimsha 2015. Myofascial release';
        readonly 'moraska-2008': 'Moraska 2008. Massage for carpal tunnel';
        readonly 'nidirect-carpal-tunnel': 'nidirect. Carpal tunnel';
        readonly 'verhagen-2013': 'Verhagen 2013. Work-related complaints of the arm, neck or shoulder';
        readonly 'lawler-2006': 'Lawler 2006. Massage for migraine';
        readonly 'chaibi-2011': 'Chaibi 2011. Manual therapy for migraine';
        readonly 'moraska-2015': 'Moraska 2015. Massage for tension headache';
        readonly 'busse-2023': 'Busse 2023. Guideline on jaw pain';
        readonly 'nidirect-whiplash': 'nidirect. Whiplash';
        readonly 'van-den-dolder-2014': 'van den Dolder 2014. Massage for shoulder pain. Br J Sports Med';
        readonly 'yoon-2025': 'Yoon 2025. Frozen hip. Hip Pelvis';
        readonly 'samuel-2021': 'Samuel 2021. Massage for sleep in cancer survivors';
        readonly 'ezzo-2015': 'Ezzo 2015. Lymphatic drainage for lymphedema';
        readonly 'huang-2013': 'Huang 2013. Lymphatic drainage for lymphedema. World J Surg Oncol';
        readonly 'thompson-2020': 'Thompson 2020. Lymphatic drainage for lymphedema';
        readonly 'shin-2012': 'Shin 2012. Massage for scars';
        readonly 'scott-2022': 'Scott 2022. Massage for scars';
        readonly 'cuh-scar-care': 'Cambridge University Hospitals. Care of your scar';
        readonly 'moyer-2004': 'Moyer 2004. Massage research';
        readonly 'depressed-people-2010': '2010. Massage in depressed people';
        readonly 'coelho-2008': 'Coelho. Massage for depression';
        readonly 'shin-2016': 'Shin 2016. Massage for people with cancer';
        readonly 'cancer-council': 'Cancer Council Australia. Massage and cancer';
        readonly 'mueller-2021': 'Mueller 2021. Massage in pregnancy. J Clin Med';
        readonly 'cambron-2007': 'Cambron 2007. Side-effects of massage';
        readonly 'roberts-2011': 'Roberts. Pressure and muscle activity in massage. Int J Ther Massage Bodywork';
        readonly 'davis-2020': 'Davis 2020. Sports massage';
    };
    readonly referenceNotes: {
        readonly 'sherman-2009': 'By 26 weeks, the average scores were no longer better.';
        readonly 'post-white-2003': 'Also tested Healing Touch, which is not massage. 164 of 230 people finished.';
        readonly 'cambron-2006': 'Sports and trigger-point work raised the upper blood pressure; Swedish lowered it.';
        readonly 'sefton-2011': '16 healthy adults: it says nothing about patients.';
        readonly 'cleveland-clinic': 'General information.';
        readonly 'mayo-clinic': 'General information.';
        readonly 'sutter-health': 'Named by the article that this guide began with. The page no longer exists.';
        readonly 'kaiser-permanente': 'General information.';
        readonly 'mak-2024': '129 reviews: no conclusion of high certainty for any condition.';
    };
    readonly glossary: {
        readonly 'carpal-tunnel': 'The narrow way through the wrist. A nerve pressed in it makes the thumb, index and middle finger tingle.';
        readonly cbt: 'Cognitive behavioural therapy: talks and exercises that change habits and worries that keep people awake.';
        readonly fascia: 'Thin, strong tissue that wraps and links the muscles, like the skin around orange segments.';
        readonly fibromyalgia: 'Pain in many parts of the body for months, with tiredness and trouble thinking clearly.';
        readonly 'frozen-joint': 'A joint that slowly got too stiff to move far, even when someone else lifts it.';
        readonly guarding: 'Muscles that tighten by themselves, without anybody deciding it, to protect a sore place.';
        readonly lymph: 'Clear fluid that drains from all over the body and helps to fight germs.';
        readonly lymphoedema: 'Swelling that stays because lymph does not drain well.';
        readonly migraine: 'A throbbing headache, often on one side, with nausea, or with light and sound that hurt.';
        readonly rsi: 'Repetitive strain injury: an ache or cramp from doing the same task again and again.';
        readonly sciatica: 'Pain from the nerve that runs from the lower back through the buttock and down one leg.';
        readonly 'sleep-apnoea': 'Breathing that stops and starts in sleep, with loud snoring or gasping.';
        readonly 'tension-headache': 'A headache that presses on both sides like a tight band, and does not throb.';
        readonly tmj: 'The joint in front of each ear that opens and closes the jaw (temporomandibular joint).';
        readonly whiplash: 'A neck hurt by a sudden jolt, as in a car crash. It often starts hours later.';
    };
};
