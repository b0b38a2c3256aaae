import { html, noChange, nothing, svg } from "lit/html.js";
import * as z from "zod/mini";
import { live } from "lit/directives/live.js";
import { isDirectiveResult } from "lit/directive-helpers.js";

// src/config/clean-text.ts
/**
* Text as a visitor may see it: outer whitespace gone, inner runs of whitespace folded to one space (no-break
* spaces stay: French needs them), and without controls, lone surrogates and the bidi characters that can turn
* the line around. Joiners and direction marks stay: languages need them.
*/
var cleanText = (raw) => raw.replace(/(?:[^\S\u00a0\u202f]|[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])+/gu, (run) => /\s/.test(run) ? " " : "").trim();

// src/config/issue.ts
var word$1 = (value) => Object(value) === value ? typeof value : String(value);
/** A value as text, for readers and issues: a list with spaces, and nothing of what is inside objects. */
var inWords = (value) => Array.isArray(value) ? value.map(word$1).join(" ") : word$1(value);
/**
* One sentence for one bad value. `attribute` is the name as the clinic wrote it; the value is cut to 120
* characters; `problem`, `allowed` and `used` are phrases without a full stop.
*/
var issue = (attribute, value, problem, allowed, used = "the default") => Object.freeze({
	attribute,
	value: inWords(value).slice(0, 120),
	allowed: `${problem}; allowed: ${allowed}; using ${String(used)}`
});

// src/messages/fault-in.ts
var isNode = (value) => typeof value === "object" && value !== null;
/**
* The path of the first text that `shape` has and `words` have not, or of one that is no text; `undefined` when all is
* well. What another build or a broken file hands over is found here, before a visitor reads half of it.
*/
function faultIn(words, shape, path = "") {
	if (!isNode(shape)) return typeof words === "string" ? void 0 : path;
	if (!isNode(words) || Array.isArray(words) !== Array.isArray(shape)) return path;
	const isPlural = "one" in shape && "other" in shape;
	for (const key of isPlural ? ["other", ...Object.keys(words)] : Object.keys(shape)) {
		const fault = faultIn(words[key], isPlural ? "" : shape[key], path ? `${path}.${key}` : key);
		if (fault !== void 0) return fault;
	}
}

// src/messages/lazy.ts
/** The same value each time, made when it is first asked for: a page that nobody answers never pays for a result. */
var lazy = (make) => {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
};

// src/messages/en/carer.ts
/** Whole sentences for someone who answers for somebody they look after, in the places of those that say "you". */
var carer = lazy(() => ({
	emergency: {
		acts: {
			call: { steps: [
				"Let them sit or lie down. Stay with them.",
				"They do not drive.",
				"Do not wait to see if it passes. It is always fine to call."
			] },
			"keep-still": { steps: [
				"Keep their head and neck still.",
				"No rubbing, no massage tool, no stretching.",
				"They do not drive or ride a bike."
			] },
			department: { steps: ["Take them there, or call {emergency}.", "Do not wait to see if painkillers help."] },
			crisis: {
				heading: "Please get someone to talk to them now",
				steps: [
					"Not safe, or already hurt? Call {emergency}.",
					"Stay with them, or ask someone to stay.",
					"Keep tablets, or anything that could harm them, away."
				],
				say: "They need no reason and no right words. “They are not safe” is enough."
			}
		},
		adult: "They can also tell an adult they trust, now."
	},
	flagReasons: { "thoughts-of-self-harm": "They are not alone with this. Someone can listen now." },
	claims: {
		insomnia: "May help them relax. Four studies of people after cancer found better sleep.",
		"relaxation-massage": "May calm them for a while. For back pain it had about the same effect as deeper massage."
	},
	modalities: {
		"structural-integration": { feels: "It feels slow, deep and active: they stand and move." },
		"prenatal-massage": { feels: "It feels soft and well supported, lying on their side." }
	},
	conditions: { "stress-mood": { first: "Talking to someone they trust, or a doctor. Massage is only an addition." } },
	result: {
		outcomes: {
			therapeutic: { heading: "Massage may be a good next step for them" },
			relaxation: {
				heading: "A calm, gentle session may suit them",
				lead: "They do not have to be in pain or have a problem to get a massage."
			},
			prenatal: { heading: "Massage made for pregnancy may suit them" },
			postnatal: { heading: "Gentle massage after the birth may suit them" },
			swelling: { heading: "Very light massage may suit them" },
			"cancer-care": { heading: "Gentle comfort massage may suit them" }
		},
		tips: {
			notFlat: "They lie on their side, and not flat on their back.",
			side: "They lie on their side from 13 weeks. From 28 weeks, not flat on their back."
		},
		wait: { headings: { "fever-or-infection": "Come when they are well" } },
		windDown: "Massage may help them relax for a while.",
		hurts: "Ask them to say if anything hurts.",
		modalities: "Styles that may suit them",
		modalitiesAfterOk: "What may suit them, once there is an OK",
		modalitiesLater: "What may suit them then",
		startsLighter: ["Their session starts very light, and gets firmer only as they wish.", "Their session starts light, and gets firmer only as they wish."],
		modalitiesNote: "The therapist may combine styles. Massage goes with their usual care, and never replaces it.",
		pressure: {
			paragraphs: [
				"Deep does not mean painful. An ache that fades is fine, as long as they can breathe and talk.",
				"If it hurts, their muscles may tense to protect them. That is called [guarding](guarding). Research: very little.",
				"The therapist tells them before anything that may hurt a little, and they can say no."
			],
			sayings: "They can say it at any time. It is always welcome.",
			reasons: { health: "It stays gentle until the therapist knows more about their health." },
			lighter: "We start one step lighter, and get firmer only as they wish.",
			ceilingMore: "A little more pain, up to 5 of 10, only if they agreed and can breathe easily. At 6 or more, the pressure must get lighter.",
			asked: [
				"You asked for very light touch for them.",
				"You asked for light touch for them.",
				"You asked for medium touch for them.",
				"You asked for firm touch for them.",
				"You asked for very firm touch for them."
			]
		},
		steer: {
			heading: "They decide",
			text: "They can say “{softer}”, “{firmer}” or “{stop}” at any time. If words are hard, you agree on a sign."
		},
		dial: {
			positions: [
				"{pressure}: softer than their start. They say “{firmer}” for more.",
				"{pressure}: their start.",
				"{pressure}: firmer than their start, and below their limit.",
				"{pressure}: their limit, where pain reaches {n} of 10.",
				"{pressure}: over their limit."
			],
			muscle: [
				"Muscles rest.",
				"Muscles can soften.",
				"Stop here.",
				"Muscles may tense. They say “{softer}”."
			],
			limitNoPain: "{pressure}: their limit. More would begin to hurt.",
			note: "This is a picture, not a measurement. The limit changes from day to day and from place to place."
		},
		timeline: {
			steps: {
				before: { items: ["First a talk: their history, and a look at how they move. You may be there."] },
				during: { items: ["There is no fixed routine: it follows their needs, their wishes and their days.", "Techniques and stretches are chosen for them. They can say “{softer}” or “{stop}” at any time."] }
			},
			weeks: { items: ["Where they need it, there is a follow-up visit and a plan of sessions."] }
		},
		card: { toSummary: "For the therapist" },
		booking: { text: "A consultation is a talk and a check. They decide with you what comes next." },
		disclaimer: "This guide gives general information. It is not a diagnosis or medical advice. Massage may help some people and not others. If you are worried, if they get worse or if you are unsure, speak to a doctor."
	}
}));

// src/messages/en/conditions.ts
/** Conditions, as people describe them. Never "you have": always "sounds like". */
var conditions = lazy(() => ({
	rsi: {
		name: "Strain from doing the same thing a lot (RSI)",
		mix: "A trapped nerve at the wrist or neck, arthritis.",
		first: "A change in how the task is done, breaks, exercise.",
		doctor: {
			"weak-or-numb": "A hand or arm is weak, or stays numb.",
			"hot-joint": "A joint is hot.",
			"no-grip": "Gripping is hard."
		}
	},
	insomnia: {
		name: "Trouble sleeping",
		mix: "[Sleep apnoea](sleep-apnoea), restless legs, low mood, pain that wakes.",
		first: "A course of talks and exercises for sleep ([CBT for insomnia](cbt)).",
		doctor: {
			gasping: "Snoring comes with gasps.",
			"nodding-off": "It is hard to stay awake while driving.",
			low: "The mood stays low for weeks."
		}
	},
	headache: {
		name: "Headaches and migraines",
		mix: "Jaw pain, neck pain, sinus trouble, taking painkillers too often.",
		first: "Sleep, meals and screen breaks; a doctor’s plan if they are frequent.",
		doctor: {
			"new-after-50": "It began after the age of 50.",
			worse: "It gets worse.",
			"lying-flat": "It is worse when lying flat.",
			painkillers: "Painkillers are needed most days."
		}
	},
	fibromyalgia: {
		name: "Pain all over (fibromyalgia)",
		mix: "Thyroid trouble, inflamed joints, long COVID, low mood.",
		first: "A doctor’s check, gentle movement, good sleep.",
		doctor: {
			unchecked: "Nobody has checked it.",
			fever: "There is fever.",
			"weight-loss": "Weight goes down without trying.",
			"hot-joints": "Joints are hot or swell up.",
			weakness: "An arm or leg gets weak."
		}
	},
	whiplash: {
		name: "Whiplash (neck jolt)",
		mix: "Everyday neck ache, concussion, a nerve injury.",
		first: "A check of the neck. Then gentle moving.",
		doctor: {
			"pins-and-needles": "An arm tingles.",
			dizziness: "Dizziness stays.",
			unchecked: "Nobody has checked it."
		}
	},
	tmj: {
		name: "Jaw pain (TMJ)",
		mix: "Toothache, an ear infection, [migraine](migraine), sinus trouble.",
		first: "Jaw exercises with a trained person.",
		doctor: {
			fever: "It swells, with fever.",
			"numb-face": "The face is numb.",
			lump: "There is a lump.",
			locked: "The jaw does not open."
		}
	},
	"low-back-sciatica": {
		name: "Lower back pain and sciatica",
		nameWithoutLeg: "Lower back pain",
		mix: "An arthritic or stiff hip, a hamstring strain, kidney pain.",
		first: "Moving as much as possible.",
		doctor: {
			"weak-leg": "A leg or foot is weak.",
			fever: "There is fever.",
			"past-cancer": "There has been cancer before.",
			nights: "It is far worse at night.",
			lasting: "Nobody has looked at it, and it lasts more than 6 weeks."
		}
	},
	"frozen-joint": {
		name: "Frozen shoulder or hip",
		mix: "A torn tendon, tight neck muscles, arthritis, [sciatica](sciatica).",
		first: "A doctor’s check, stretching and physio.",
		doctor: {
			"hot-joint": "The joint is hot or red.",
			fall: "It came from a fall.",
			strength: "Strength is suddenly lost.",
			"both-shoulders": "Both shoulders are stiff, after the age of 50."
		}
	},
	"carpal-tunnel": {
		name: "Carpal tunnel (tingly hand)",
		mix: "Strain from a task, a nerve at elbow or neck, nerve trouble from diabetes.",
		first: "A wrist splint at night and less gripping.",
		doctor: {
			numb: "Numbness stays.",
			"weak-thumb": "The thumb is weak.",
			feet: "The feet tingle too."
		}
	},
	lymphatic: {
		name: "Swelling and heaviness",
		mix: "A blood clot, a skin infection, heart or kidney trouble.",
		first: "A check of why it swells; compression, skin care, exercise.",
		doctor: { unchecked: "It is new or growing, and nobody has checked it." }
	},
	scar: {
		name: "Scars after surgery",
		mix: "A wound infection, a hernia, fluid under the skin.",
		first: "Full healing, no scabs, and an OK from the surgeon’s team. If it is less than 6 weeks since surgery, ask that team first.",
		doctor: {
			open: "It is open, or leaks fluid.",
			hot: "It is hot or smells bad.",
			lump: "There is a new lump.",
			colour: "It gets redder or darker than usual."
		}
	},
	"neck-shoulder": {
		name: "Neck or shoulder pain",
		mix: "[Whiplash](whiplash), a [frozen shoulder](frozen-joint), [tension headache](tension-headache), a neck nerve.",
		first: "Move often and exercise.",
		doctor: {
			"weak-arm": "An arm is weak.",
			clumsy: "The hands are clumsy.",
			nights: "It is bad at night.",
			fall: "It came after a fall."
		}
	},
	"stress-mood": {
		name: "Stress, worry or low mood",
		mix: "Depression, panic, thyroid trouble, poor sleep.",
		first: "Talking to someone you trust, or a doctor. Massage is only an addition.",
		doctor: {
			low: "The mood is low most days for two weeks.",
			coping: "Everyday life has become too hard."
		}
	},
	"cancer-support": {
		name: "Comfort during or after cancer treatment",
		mix: "A new pain or lump: the cancer team looks at those.",
		first: "An OK from the cancer team, and a therapist trained in cancer care.",
		doctor: {
			lump: "There is a new lump.",
			"new-pain": "There is a new pain.",
			"new-swelling": "There is a new swelling."
		}
	},
	pregnancy: {
		name: "Pregnancy",
		mix: "",
		first: "An OK from the midwife or doctor, if there is a problem in the pregnancy.",
		doctor: {
			headache: "There is a bad headache or sudden swelling.",
			calf: "One calf is sore.",
			"blood-pressure": "Blood pressure goes up."
		}
	},
	"sport-soreness": {
		name: "Sore muscles from sport",
		mix: "A muscle strain, a bone that training has overloaded, a nerve from the back.",
		first: "A week with less training, sleep and easy movement.",
		doctor: {
			bone: "One spot on a bone hurts.",
			night: "It throbs at night.",
			swelling: "One leg swells."
		}
	},
	other: {
		name: "Something else",
		mix: "",
		first: "A short talk.",
		doctor: {}
	}
}));
/** What massage may do, each with its evidence word beside it. */
var claims = lazy(() => ({
	rsi: "May ease the muscle ache of strain from doing the same thing a lot ([RSI](rsi)) for a while. No single treatment works every time.",
	insomnia: "May help you relax. Four studies of people after cancer found better sleep.",
	"tension-headache": "[Tension type](tension-headache): people felt better, but a fake treatment, given to compare, reduced headaches as much.",
	migraine: "[Migraine](migraine): there may be fewer migraine attacks. Massage is only for the time between them.",
	fibromyalgia: "May ease pain and worry in [fibromyalgia](fibromyalgia) after five weeks. It did not change sleep. It should be painless.",
	whiplash: "[Whiplash](whiplash) is hardly studied: there is one study.",
	tmj: "A guideline strongly recommends treatment by trained hands for pain of the jaw joint ([TMJ](tmj)) of 3 months or more.",
	"low-back": "May help ease back pain for a short time. Relaxing massage and deep massage helped about equally.",
	sciatica: "Massage does not treat pain that runs down the leg ([sciatica](sciatica)). A Dutch guideline advises against it for that.",
	"frozen-joint": "May help ease other shoulder pain for a short time. [Frozen joints](frozen-joint) are hardly studied.",
	"carpal-tunnel": "In very small studies, [carpal tunnel](carpal-tunnel) got a little easier. A night splint comes first.",
	lymphatic: "Light [lymph](lymph) massage may add a little to bandaging. Studies do not agree.",
	scar: "In small, weak studies, most people improved.",
	"neck-shoulder": "In studies, ten weeks of massage helped more than written advice, and about as much as light touch.",
	stress: "May ease everyday stress and tension. For low mood, studies do not agree.",
	"cancer-comfort": "May bring rest and comfort. Nothing shows that massage spreads cancer.",
	pregnancy: "In a healthy pregnancy of more than 12 weeks, may ease stress, back and leg ache.",
	"sport-soreness": "May make muscles a little less sore the next day. It did not change strength or speed.",
	"sports-massage": "May make muscles a little more flexible, and a little less sore the next day. It did not change strength or speed.",
	"deep-tissue": "May ease back pain for a while. Softer massage had about the same effect.",
	"myofascial-release": "One review of studies is positive; another finds effects too small to matter.",
	"structural-integration": "In one small first study, pain did not get better, and moving got a little easier.",
	"relaxation-massage": "May calm you for a while. For back pain it had about the same effect as deeper massage.",
	guarding: "In a small study of healthy people, muscles tensed when massage started deep, and not when pressure grew slowly.",
	firmer: "In one study, firmer massage eased back pain more at first, but not later.",
	soreness: "In a survey of 91 people, 1 in 10 felt some discomfort, mostly gone within 36 hours."
}));
var modalities = lazy(() => ({
	"sports-massage": {
		name: "Sports massage",
		what: "Quick strokes, kneading and stretches, before or after sport.",
		feels: "It feels lively and firm.",
		avoid: "High blood pressure, fresh injury, pregnancy, blood thinners.",
		also: "Athletic or remedial massage."
	},
	"deep-tissue": {
		name: "Deep tissue massage",
		what: "Slow, firm strokes and held pressure for deeper muscle.",
		feels: "It feels strong, with an ache that fades.",
		avoid: "Blood thinners, weak bones, pregnancy, cancer treatment, recent surgery.",
		also: "Deep muscle therapy."
	},
	"myofascial-release": {
		name: "Myofascial release",
		what: "A slow, gentle hold on skin and [fascia](fascia), the thin layer around muscle.",
		feels: "It feels like a soft stretch.",
		avoid: "Open wounds, fragile skin, fresh inflammation.",
		also: "Fascial release (MFR)."
	},
	"structural-integration": {
		name: "Structural integration",
		what: "A planned series of [fascia](fascia) work and movement lessons for posture.",
		feels: "It feels slow, deep and active: you stand and move.",
		avoid: "Clots, weak bones, pregnancy, cancer treatment, fresh injury.",
		also: "A series of ten sessions (SI)."
	},
	"lymphatic-facilitation": {
		name: "Lymphatic facilitation",
		what: "Very light, slow strokes on the skin, made for swelling.",
		feels: "It feels almost too light, and calming.",
		avoid: "A clot, infection, heart or kidney failure, unchecked swelling.",
		also: "Manual lymph drainage (MLD). [Lymphoedema](lymphoedema) needs a trained therapist."
	},
	"relaxation-massage": {
		name: "Relaxation massage",
		what: "Long, flowing strokes, slow and even.",
		feels: "It feels warm, slow and easy.",
		avoid: "Fever or infection.",
		also: "Swedish massage."
	},
	"prenatal-massage": {
		name: "Prenatal massage",
		what: "Gentle massage by a pregnancy-trained therapist.",
		feels: "It feels soft and well supported, lying on your side.",
		avoid: "A pregnancy with problems, without an OK from the midwife or doctor.",
		also: "Pregnancy massage."
	}
}));

// src/messages/en/emergency.ts
/**
* What to do in an emergency. `{emergency}` is whom to call, always as it reads after "call": `number` where a region says
* which, else `anyNumber`. Nothing else of the sentence may depend on which of the two it is: in French, "le {number}" and
* "le numéro d’urgence". `heading`: one sentence, what to do and how fast.
*/
var emergency = lazy(() => ({
	acts: {
		call: {
			heading: "Please call {emergency} now",
			steps: [
				"Sit or lie down.",
				"Do not drive.",
				"Do not wait to see if it passes. It is always fine to call."
			],
			say: "Say: “An online health check told me to call.” Then say what is wrong, and when it began."
		},
		"keep-still": {
			heading: "Please call {emergency} now",
			steps: [
				"Keep the head and neck still.",
				"No rubbing, no massage tool, no stretching.",
				"Do not drive or ride a bike."
			],
			say: "Say: “An online health check told me to call.” Then say what is wrong, and when it began."
		},
		department: {
			heading: "Please go to an emergency department now",
			steps: ["Let someone else drive. Nobody to drive? Call {emergency}.", "Do not wait to see if painkillers help."],
			say: "Say: “An online health check told me to come now.” Then say what is wrong, and when it began."
		},
		maternity: {
			heading: "Please call the maternity unit now",
			steps: ["Call the number on the maternity papers.", "No answer, heavy bleeding, or feeling faint? Call {emergency}."],
			say: "Say how many weeks it is, or when the birth was, and what has changed."
		},
		"cancer-line": {
			heading: "Please call the cancer team’s 24-hour line now",
			steps: ["No answer? Call {emergency}.", "Take the temperature. Do not wait for it to fall."],
			say: "Say which treatment it is, and when the last one was."
		},
		crisis: {
			heading: "Please talk to someone now",
			steps: [
				"Not safe, or already hurt? Call {emergency}.",
				"Ask someone to stay with you.",
				"Ask them to keep tablets, or anything that could harm you, away."
			],
			say: "You need no reason and no right words. “I am not safe” is enough."
		},
		today: {
			heading: "Please get medical help today",
			steps: ["No massage, and no rubbing of a sore place, until someone has looked."],
			say: "Say: “An online health check told me to be seen today.” Then say what is wrong, and when it began."
		}
	},
	/** More to do, for signs that need it. */
	more: {
		"stroke-signs": "Note when it began.",
		"mind-changed-after-birth": "Anyone not safe? Call {emergency}. Nobody should be left alone.",
		"cauda-equina-signs": "Tell them about numbness, passing urine and stool, and both legs.",
		"both-legs-affected": "Tell them about numbness, passing urine and stool, and both legs.",
		"clot-signs": "Do not rub it. Short of breath, or chest pain? Call {emergency}.",
		"deep-leg-pain": "Do not rub it. Short of breath, or chest pain? Call {emergency}.",
		"giant-cell-arteritis-signs": "If sight goes dim, go to an emergency department at once.",
		"sight-change": "If sight goes dim again, go to an emergency department at once.",
		"cannot-bear-weight": ["Go to an emergency department.", "No weight on the leg, and no sport."],
		"child-limp": "No weight on the leg, and no sport.",
		"head-knock-signs": "Go to an emergency department. No driving. An adult must be there for 24 hours.",
		"head-knock-on-thinner": "Go to an emergency department. No driving. An adult must be there for 24 hours.",
		"neck-squeezed": "Go to an emergency department, even if it feels fine now.",
		"muscle-breakdown-signs": "Go to an emergency department. No more exercise until then.",
		"foot-drop": "Go today, so that it does not last.",
		"hot-swollen-joint": "Worse, or shivering? Call {emergency}.",
		"back-pain-with-fever": "Getting worse? Call {emergency}.",
		"spreading-skin-infection": "Worse, or shivering? Call {emergency}.",
		"wound-infection-signs": "Getting worse? Call {emergency}."
	},
	/** The same for those who ticked a fever or shivers. */
	moreWithFever: {
		"hot-swollen-joint": "Getting worse? Call {emergency}.",
		"spreading-skin-infection": "Getting worse? Call {emergency}."
	},
	/** Reasons in other words: for a child's joint, and for a limp with a sore knee. */
	reasons: {
		"hot-swollen-joint": "The joint may be infected. That needs a doctor.",
		"child-limp": "At this age a limp can come from the hip, even when the knee hurts."
	},
	why: "Why",
	mistake: "Ticked by mistake?",
	change: "Change my answer",
	now: "What to do now",
	callNumber: "Call {number}",
	callIfNoAnswer: "No answer? Call {number}",
	textNumber: "Text {number}",
	chat: "Chat online (opens in a new tab)",
	crisisCall: "Talk to someone: call {number}",
	crisisHours: "Talk to someone: call {number} (not at all hours)",
	crisisOption: "Talk to someone: call {number} and choose mental health",
	crisisText: "Talk to someone: text {number}",
	crisisDirectory: "Find a crisis line: {site} (opens in a new tab)",
	adult: "Or tell an adult you trust, now.",
	urgentCall: "Advice by phone: call {number}",
	urgentAnywhere: "A doctor’s line for evenings and weekends can say where to go. So can a clinic that sees people today.",
	number: "{number}",
	anyNumber: "the emergency number",
	numberOf: "{number}: {places}",
	massage: "Massage waits until this is checked."
}));

// src/messages/en/flags.ts
/**
* Safety flags, one fact each, without "I": the line to tick, and its name where it is read back. Those that no line
* offers follow from other answers. Source: clinical contract 2, §1 and §3.
*/
var flags = lazy(() => ({
	"chest-pain": "Chest pain, pressure or heaviness, or sudden trouble breathing",
	"heart-signs": "Jaw, arm or back pain with sweating, nausea or short breath",
	"stroke-signs": "Suddenly: a drooping face, weakness on one side, slurred speech or lost sight",
	"thoughts-of-self-harm": "Thoughts of suicide or self-harm",
	"pregnancy-bleeding-or-fluid": "Bleeding, leaking fluid, or strong belly pain",
	"pre-eclampsia-signs": "Bad headache, changed sight, pain under the ribs, or sudden puffiness",
	"baby-moving-less": "The baby moves less than usual",
	"early-labour-signs": "Regular tightenings of the belly",
	"heavy-bleeding-after-birth": "Heavy bleeding since the birth, or large clots",
	"mind-changed-after-birth": "Since the birth: very confused, or seeing or hearing things",
	"pregnancy-danger-signs": "In pregnancy, or in the 6 weeks after a birth: bleeding, leaking fluid, baby moving less, bad headache, changes in sight, or sudden swelling of face or hands",
	"cauda-equina-signs": "New numbness between the legs (genitals, bottom, inner thighs), or trouble passing urine or stool, or new trouble holding it",
	"both-legs-affected": "New weakness in both legs, or back pain shooting down both",
	"thunderclap-headache": "A sudden headache, worst ever, at full strength within a minute",
	"neck-artery-signs": "New neck or head pain with dizziness, double vision or a drooping eyelid",
	"meningitis-signs": "Fever with a stiff neck, a new rash, confusion, or being hard to wake",
	"spine-injury-signs": "Weak or numb limbs, or pain on the spine, after a crash, fall or blow",
	"tearing-back-pain": "Sudden tearing pain in chest, back or belly, or fainting with it",
	"tight-painful-limb": "A very hard, numb arm or leg, with pain that keeps growing",
	"cold-pale-limb": "One arm, hand, leg or foot suddenly cold, pale and numb",
	"fever-on-chemotherapy": "Fever or shivers during cancer treatment",
	"giant-cell-arteritis-signs": "New headache with a sore scalp, or jaw ache on chewing",
	"sight-change": "Sight that went dim, blurred or double, even for a moment",
	"clot-signs": "New swelling or warmth in one arm or one leg, without an injury",
	"deep-leg-pain": "A new, deep, throbbing pain in one calf or thigh, for no clear reason",
	"hot-swollen-joint": "A joint turned hot, swollen and very sore within days",
	"back-pain-with-fever": "Fever or shivers with back pain",
	"spreading-skin-infection": "Hot, sore skin that is spreading",
	"wound-infection-signs": "Fever or shivers after an operation or a birth",
	"cannot-bear-weight": "Walking four steps on that leg is not possible",
	"child-limp": "A limp, even a slight one",
	"head-knock-signs": "Vomiting, confusion or a lasting headache since a knock to the head",
	"neck-squeezed": "A neck that was squeezed or held",
	"head-knock-on-thinner": "A knock to the head while taking a blood thinner",
	"foot-drop": "A foot that drags or slaps the ground when walking",
	"muscle-breakdown-signs": "After hard exercise: dark urine, or muscles too weak to use",
	"unfamiliar-neck-pain": "New severe neck or head pain, unlike any before",
	"cord-signs": "Clumsy hands or unsteady legs, slowly getting worse",
	"new-weakness": "New weakness in an arm or leg",
	"fracture-signs": "New back pain that could come from a bone",
	"bone-stress-hip": "Hip or groin pain from sport, with signs of an overloaded bone",
	"bone-stress-signs": "A sore spot on a bone, with signs of overload",
	"past-cancer-new-pain": "A new pain after cancer",
	"constant-pain": "Pain that nothing eases, even lying still at night",
	"minor-with-warning-signs": "Under 18, with pain at night or with fever",
	"child-back-pain": "Back pain in a child",
	"unchecked-recent-crash": "A crash, fall or blow in the last 2 weeks that nobody has checked",
	"open-wound": "A wound that is open, or leaks fluid",
	"unchecked-swelling": "Swelling that is new or growing, and unchecked",
	"both-legs-swollen": "Both legs swell",
	"new-numbness": "New numbness that stays",
	"new-weakness-or-numbness": "New weakness, or numbness that stays",
	"weight-loss": "Losing weight without trying",
	"new-lump": "A new or growing lump",
	"unexplained-illness-signs": "Night sweats, weight loss, or pain that nothing eases",
	"polymyalgia-signs": "Both shoulders or hips stiff for 45 minutes each morning",
	"inflamed-joints": "Joints that swell up",
	"uncontrolled-blood-pressure": "Blood pressure that is often too high",
	"changing-mole": "A skin mole that is changing",
	"persistent-low-mood": "Low mood most days for two weeks",
	"missed-periods": "Periods that have stopped or become rare",
	"inflammatory-back-signs": "Back pain that wakes at night and eases with moving",
	"sleep-apnoea-signs": "Gasping or choking during sleep",
	"recent-surgery": "An operation (also a caesarean)",
	"recent-clot": "A blood clot in the last 6 months",
	"unstable-heart": "A heart problem that is not under control",
	"recent-heart-event": "Heart attack or stroke in the last 3 months",
	"cancer-treatment-now": "Cancer treatment now",
	"cancer-in-bone": "Cancer that has spread to bone",
	"low-platelets": "Low blood counts from treatment",
	"early-or-high-risk-pregnancy": "A known problem in the pregnancy",
	"kidney-failure": "Kidney failure",
	"recent-fracture": "A broken bone",
	"fever-or-infection": "Fever or shivers",
	"skin-problem": "A rash that is infected, or that others can catch",
	"recent-injection": "An injection in an arm or joint, in the last 3 days",
	"face-injection": "Botox or filler in the last 2 weeks",
	"face-waits": "Botox or filler in the last 2 weeks, and trouble in the face or head",
	"new-sprain": "A sprain or strain in the last 3 days",
	"blood-thinner": "Taking a blood thinner",
	"bruises-easily": "Bruises without a knock",
	"fragile-bones": "Osteoporosis",
	"thin-bones": "Thin bones (osteopenia)",
	"steroid-tablets": "Steroid tablets (cortisone type) for 3 months or more",
	"diabetes-with-numbness": "Diabetes with numb or burning feet",
	"old-numbness": "Numbness that a doctor has already checked",
	"weak-grip": "A hand that drops things",
	"neck-nerve-pain": "Arm trouble that comes when the neck moves",
	"shooting-limb-pain": "Pain that shoots down the leg",
	"inflammatory-arthritis": "Rheumatoid arthritis, or other inflamed joints",
	arthritis: "Arthritis from wear of the joints",
	"past-cancer": "Cancer in the past, treatment over",
	"lymph-nodes-removed": "Lymph nodes removed, or treated with radiotherapy",
	"fibromyalgia-known": "Fibromyalgia, found by a doctor",
	pregnant: "Pregnancy",
	postnatal: "A birth less than 6 weeks ago",
	"birth-in-last-year": "A birth in the last year",
	"controlled-blood-pressure": "High blood pressure, under control",
	"settled-heart": "A heart condition under control",
	diabetes: "Diabetes",
	"pain-dulling-medicine": "Strong painkillers every day",
	"varicose-veins": "Varicose veins",
	"implant-or-device": "A device in the body, such as a pacemaker or an implanted port",
	"varicose-veins-or-implant": "Varicose veins, or an implant",
	"small-skin-patch": "A bruise, cut or sore spot",
	"dry-skin": "Dry eczema or psoriasis",
	"past-jolt": "A crash, fall or blow",
	"fits-or-faints": "Seizures or fainting",
	"severe-allergy": "A severe allergy with an adrenaline pen",
	"oil-or-latex-allergy": "A reaction to nut oils, perfume or latex",
	"touch-sensitivity": "Light touch hurts",
	"touch-difficult": "Touch can be difficult; asking first helps",
	"under-16": "Under 16",
	"under-18": "Under 18",
	"alcohol-or-drugs": "Alcohol or drugs today"
}));
/** Why a flag matters, in one or two sentences. */
var flagReasons = lazy(() => ({
	"chest-pain": "This can be the heart, or a clot in the lung.",
	"heart-signs": "The heart can hurt in the jaw, arm or back, without chest pain.",
	"stroke-signs": "This can be a stroke. Minutes matter.",
	"thoughts-of-self-harm": "You are not alone with this. Someone can listen now.",
	"pregnancy-bleeding-or-fluid": "Bleeding, leaking fluid or strong pain needs a check now.",
	"pre-eclampsia-signs": "This can be high blood pressure from the pregnancy. It can get worse fast.",
	"baby-moving-less": "A change in the baby’s movements needs a check now.",
	"early-labour-signs": "This can be labour starting early.",
	"heavy-bleeding-after-birth": "Heavy bleeding after birth needs help now.",
	"mind-changed-after-birth": "This can be a serious illness after birth. It can be treated.",
	"pregnancy-danger-signs": "Signs like this need a check now.",
	"cauda-equina-signs": "Nerves at the base of the spine may be squeezed. Hours matter.",
	"both-legs-affected": "Nerves to both legs may be squeezed. Hours matter.",
	"thunderclap-headache": "This can be bleeding in the head.",
	"neck-artery-signs": "A neck artery may be torn. Rubbing the neck can make it worse.",
	"meningitis-signs": "This can be an infection around the brain.",
	"spine-injury-signs": "The neck or spine may be hurt.",
	"tearing-back-pain": "The body’s main artery may be tearing.",
	"tight-painful-limb": "Pressure may be building inside the limb. Hours matter.",
	"cold-pale-limb": "The blood may not be reaching the limb. Hours matter.",
	"fever-on-chemotherapy": "With cancer treatment, a fever can become dangerous within hours.",
	"giant-cell-arteritis-signs": "An artery in the head may be inflamed. It can harm sight.",
	"sight-change": "A change in sight needs a check today.",
	"clot-signs": "This can be a blood clot. Often it is not; that must be checked first.",
	"deep-leg-pain": "This can be a blood clot. Often it is not; that must be checked first.",
	"hot-swollen-joint": "The joint may be infected, or have gout. Both need a doctor.",
	"back-pain-with-fever": "This can be an infection in the spine.",
	"spreading-skin-infection": "The skin may be infected. It can spread fast.",
	"wound-infection-signs": "A fever with a wound, or after an operation or birth, can be an infection.",
	"cannot-bear-weight": "Something may be broken.",
	"child-limp": "At this age a limp can come from the hip.",
	"head-knock-signs": "The brain may be hurt (concussion or bleeding).",
	"neck-squeezed": "A squeezed neck can be hurt inside without a mark.",
	"head-knock-on-thinner": "With a blood thinner, a knock to the head can cause slow bleeding inside.",
	"foot-drop": "A nerve to the foot may be squeezed.",
	"muscle-breakdown-signs": "Muscle may be breaking down. That can hurt the kidneys.",
	"unfamiliar-neck-pain": "A new pain like this is looked at before anyone works on the neck.",
	"cord-signs": "The spinal cord in the neck may be squeezed. Tell the doctor about hands and legs.",
	"new-weakness": "A nerve may be squeezed.",
	"fracture-signs": "A bone in the back may be broken.",
	"bone-stress-hip": "A bone in the hip or groin may be cracking. Rest it: no running.",
	"bone-stress-signs": "A bone may be overloaded. Pressing on it does not help; rest does.",
	"past-cancer-new-pain": "After cancer, a new pain that stays should be looked at first.",
	"constant-pain": "Pain that nothing eases should be looked at first.",
	"minor-with-warning-signs": "Pain at night or with illness in a young person needs a check first.",
	"child-back-pain": "Back pain at this age is worth a check first.",
	"unchecked-recent-crash": "After a crash or fall, a check comes first.",
	"open-wound": "A wound must close before massage.",
	"unchecked-swelling": "First find out why it swells.",
	"both-legs-swollen": "Heart, kidneys or a medicine can cause this.",
	"new-numbness": "Numbness that is new and stays should be looked at.",
	"new-weakness-or-numbness": "A nerve may be squeezed.",
	"weight-loss": "Losing weight without trying is worth a check.",
	"new-lump": "A new lump should be looked at. It is not massaged.",
	"unexplained-illness-signs": "These signs should be looked at first.",
	"polymyalgia-signs": "This pattern after the age of 50 can be an inflammation that tablets ease.",
	"inflamed-joints": "Swollen, stiff joints should be seen early.",
	"uncontrolled-blood-pressure": "Firm styles can raise it. Gentle ones are still possible.",
	"changing-mole": "A skin mole that changes should be seen. It is not massaged.",
	"persistent-low-mood": "Low mood for this long deserves care of its own.",
	"missed-periods": "With a lot of training this can weaken bones.",
	"inflammatory-back-signs": "This pattern can be an inflammation. It is worth asking.",
	"sleep-apnoea-signs": "Gasping at night is worth a check.",
	"recent-surgery": "The surgeon’s team says when it has healed.",
	"recent-clot": "Once the doctor agrees, massage is only gentle, and never near the clot.",
	"unstable-heart": "The heart team says what is fine.",
	"recent-heart-event": "In the first three months the heart team decides.",
	"cancer-treatment-now": "The cancer team knows what is safe this week.",
	"cancer-in-bone": "Bones with cancer can break. Only the lightest touch, and not there.",
	"low-platelets": "Low blood counts bruise and bleed easily.",
	"early-or-high-risk-pregnancy": "The midwife or doctor decides. Studies left such pregnancies out.",
	"kidney-failure": "Massage can move fluid in the body, and that matters here. The kidney team decides.",
	"recent-fracture": "The bone must have healed first.",
	"fever-or-infection": "Massage waits until two days after the fever has gone.",
	"skin-problem": "Massage waits until others can no longer catch the rash.",
	"recent-injection": "No massage on that spot for 3 days.",
	"face-injection": "No massage of the face for 2 weeks. The rest of the body is fine.",
	"face-waits": "No massage of the face and head until 2 weeks after the injection.",
	"new-sprain": "No massage on that spot for 3 days. Massage can add bleeding and swelling.",
	"blood-thinner": "Firm pressure can cause bleeding under the skin. Gentle massage is usually fine.",
	"bruises-easily": "Gentle massage only. If nobody has asked why, it is worth asking.",
	"fragile-bones": "Light pressure, and no force on ribs or spine.",
	"thin-bones": "Light pressure, and no force on ribs or spine.",
	"steroid-tablets": "Long use of steroid tablets thins bones and skin.",
	"diabetes-with-numbness": "Numb skin cannot warn of too much pressure.",
	"old-numbness": "Numb skin cannot warn of too much pressure.",
	"weak-grip": "A weak grip is worth a check if it stays.",
	"neck-nerve-pain": "A nerve in the neck may be sore. Gentle massage only, and no stretching of the neck.",
	"shooting-limb-pain": "No pressure on a spot that sends pain down the leg.",
	"inflammatory-arthritis": "Hot joints and the upper neck are not massaged.",
	arthritis: "Sore joints are left out.",
	"past-cancer": "Treated areas are left out, or touched gently by someone trained.",
	"lymph-nodes-removed": "Only very light touch on that side. No cuff and no strong pressure there.",
	"fibromyalgia-known": "It stays painless, and gets firmer only slowly.",
	pregnant: "A pregnancy-trained therapist works with care. Later on, it is done lying on the side.",
	postnatal: "Gentle, in a position that is easy. No massage yet of the scar and the belly.",
	"birth-in-last-year": "The therapist adapts the massage.",
	"controlled-blood-pressure": "After lying down, it is best to get up slowly.",
	"settled-heart": "The therapist adapts the massage.",
	diabetes: "Check the blood sugar before coming.",
	"pain-dulling-medicine": "Strong painkillers can hide too much pressure.",
	"varicose-veins": "The therapist leaves that place out.",
	"implant-or-device": "The therapist leaves that place out.",
	"varicose-veins-or-implant": "The therapist leaves that place out.",
	"small-skin-patch": "That spot is left out.",
	"dry-skin": "Say which oil suits the skin.",
	"past-jolt": "Tell the therapist how it happened. No sudden moves there.",
	"fits-or-faints": "Plan the position together, and what to do if it happens.",
	"severe-allergy": "Bring the adrenaline pen. The oils are checked before.",
	"oil-or-latex-allergy": "Another oil or glove is used.",
	"touch-sensitivity": "The lightest touch is used. It should not hurt.",
	"touch-difficult": "The therapist asks before each area. Stop means stop.",
	"under-16": "A parent or guardian books and comes along.",
	"under-18": "A parent or guardian agrees and may come along.",
	"alcohol-or-drugs": "Massage waits for another day."
}));
/**
* Whom to turn to: `{who}` in "See {who} within 2 days", "Ask {who} first", "{who} agrees". Each has one form in all of
* them: a language that inflects it writes those sentences so that it stands alone, after a colon.
*/
var turnTo = lazy(() => ({
	ambulance: "the emergency number",
	"cancer-team": "the cancer team",
	"cancer-team-or-doctor": "the cancer team or doctor",
	"cancer-teams-24-hour-line": "the cancer team’s 24-hour line",
	"crisis-line": "a crisis line",
	doctor: "a doctor",
	"doctor-if-it-stays": "a doctor, if it stays",
	"doctor-or-a-talking-service": "a doctor or a counselling service",
	"doctor-or-emergency-department": "a doctor or an emergency department",
	"doctor-or-foot-clinic": "a doctor or a foot clinic",
	"doctor-or-nurse": "a doctor or a nurse",
	"doctor-or-pharmacist": "a doctor or pharmacist",
	"emergency-department": "an emergency department",
	"kidney-team": "the kidney team",
	"maternity-unit": "the maternity unit",
	"maternity-unit-ambulance-if-unsafe": "the maternity unit, or the emergency number if anyone is not safe",
	midwife: "the midwife or doctor",
	"midwife-if-unsure": "the midwife or doctor, if unsure",
	"parent-or-guardian": "a parent or guardian",
	pharmacist: "a pharmacist",
	"pharmacist-if-unsure": "a pharmacist, if unsure",
	"surgeons-team": "the surgeon’s team",
	"surgeons-team-or-doctor": "the surgeon’s team or a doctor",
	"surgeons-team-or-nurse": "the surgeon’s team or a nurse"
}));

// src/messages/en/glossary.ts
/**
* Words a visitor may not know, and what each means in plain words. A text shows one of them as a term by marking
* it `[words to show](term)`; where a text leaves the marks out, the words are just words.
*/
var glossary = lazy(() => ({
	"carpal-tunnel": "The narrow way through the wrist. A nerve pressed in it makes the thumb, index and middle finger tingle.",
	cbt: "Cognitive behavioural therapy: talks and exercises that change habits and worries that keep people awake.",
	fascia: "Thin, strong tissue that wraps and links the muscles, like the skin around orange segments.",
	fibromyalgia: "Pain in many parts of the body for months, with tiredness and trouble thinking clearly.",
	"frozen-joint": "A joint that slowly got too stiff to move far, even when someone else lifts it.",
	guarding: "Muscles that tighten by themselves, without anybody deciding it, to protect a sore place.",
	lymph: "Clear fluid that drains from all over the body and helps to fight germs.",
	lymphoedema: "Swelling that stays because lymph does not drain well.",
	migraine: "A throbbing headache, often on one side, with nausea, or with light and sound that hurt.",
	rsi: "Repetitive strain injury: an ache or cramp from doing the same task again and again.",
	sciatica: "Pain from the nerve that runs from the lower back through the buttock and down one leg.",
	"sleep-apnoea": "Breathing that stops and starts in sleep, with loud snoring or gasping.",
	"tension-headache": "A headache that presses on both sides like a tight band, and does not throb.",
	tmj: "The joint in front of each ear that opens and closes the jaw (temporomandibular joint).",
	whiplash: "A neck hurt by a sudden jolt, as in a car crash. It often starts hours later."
}));

// src/messages/en/installation-check.ts
/** Words for whoever looks after the clinic's website. A visitor may meet them, so nothing in them sounds alarming. */
var installationCheck = lazy(() => ({
	heading: "Installation check",
	intro: "This is for whoever looks after this website. It shows because the page’s address ends in #mfc-check. If you came for the questions, they are below.",
	script: {
		name: "Version",
		text: "{version}, from {script}",
		unknown: "a script of this page that does not give its address"
	},
	widgets: {
		name: "On this page",
		one: "Once",
		more: "More than once ({n}). Each keeps its own answers."
	},
	link: {
		name: "Link inside the tag",
		same: "Leads where booking-url leads.",
		other: "Leads to {href}, but booking-url to {url}. Without script, people get the first.",
		none: "None. Put your booking link inside the tag: without script, it is all that people get.",
		nowhere: "None, and no booking-url and no phone: nobody can book. Put your booking link in both.",
		alone: "Leads to {href}. No booking-url is in use."
	},
	styles: {
		name: "Looks",
		yes: "This page lets our styles in.",
		no: "This page keeps our styles out."
	},
	country: {
		name: "Country",
		by: {
			country: "{country}, as country says.",
			phone: "{country}, by the code of phone.",
			lang: "{country}, by the language of the page. Set country to be sure.",
			none: "Not known. Set country: until then, visitors see the numbers of several."
		},
		calls: "In an emergency: {number}.",
		differs: "The language says {region}."
	},
	language: {
		name: "Language",
		page: "The page says {page}. The widget speaks {shown}.",
		own: "Its lang says {page}. It speaks {shown}.",
		none: "nothing"
	},
	contrast: {
		name: "Contrast",
		text: "Your colour {accent}:1, text {words}:1, on the background in use. 4.5:1 is enough.",
		unknown: "Cannot be measured on this background."
	},
	analytics: {
		name: "Analytics",
		off: "Off.",
		found: "{name}: found.",
		missing: "{name}: not found on this page."
	},
	settings: {
		heading: "What you set",
		none: "Nothing. All is as it comes.",
		by: {
			attribute: "{value} (attribute)",
			"application/json": "{value} (JSON inside the tag)",
			config: "{value} (script)"
		}
	},
	issues: {
		heading: "To mend",
		none: "Nothing."
	},
	line: "{name}: {text}",
	copy: "Copy this report",
	copied: "Copied.",
	denied: "Your browser does not allow that. Please select the text above."
}));

// src/messages/en/joins.ts
/** How texts stand side by side that are no sentence together. More than two are joined from the left. */
var joins = {
	sentences: "{first} {next}",
	/** Answers and styles, which may have commas of their own. No line begins with what stands between. */
	answers: "{first}\xA0· {next}",
	/** Names on one line. Not the browser's own list: to open its data for that takes a slow phone a tenth of a second. */
	names: "{first}, {next}",
	/** What the clinic calls a style, and what it is. */
	ownName: "{first} ({next})",
	/** Who answers a number: "Samaritans 116 123". */
	named: "{name} {number}",
	/** What somebody ticked, or may say. */
	quote: "“{text}”"
};

// src/messages/en/language-switch.ts
/** Of the switch on the first page; each language in it has its own name there, which every browser knows. */
var languageSwitch$1 = { label: "Language" };

// src/messages/en/questionnaire.ts
/**
* Words of the questions. Keys are the ids of questions, groups, options and flags. Options are noun phrases or short
* facts without "I": whoever answers for somebody else reads the same. Source: clinical contract 2, §3.
*/
var questionnaire = {
	screens: {
		help: {
			heading: "What would help most?",
			hint: "Up to three is best. More is fine."
		},
		where: {
			heading: "Where is it felt?",
			hint: "Every place where it is felt."
		},
		safety: {
			heading: "Any of these, now or in the last few days?",
			hint: "Everyone is asked. Most people have none of them."
		},
		"safety-more": {
			heading: "Any of these, too?",
			hint: "A few more, for safety."
		},
		history: {
			heading: "A little more about it",
			hint: ""
		},
		signs: {
			heading: "",
			hint: "All that apply."
		},
		"signs-more": {
			heading: "",
			hint: "One more list, as two things are possible. All that apply."
		},
		health: {
			heading: "Do any of these apply?",
			hint: "Massage can often be adapted."
		},
		late: {
			heading: "One more safety check",
			hint: "This comes from the last answers."
		},
		touch: {
			heading: "The last part: touch",
			hint: ""
		}
	},
	questions: {
		who: {
			legend: "Who is this for?",
			hint: ""
		},
		age: {
			legend: "How old?",
			hint: ""
		},
		pregnancy: {
			legend: "How many weeks, or how long since the birth?",
			hint: ""
		},
		start: {
			legend: "How did it start?",
			hint: ""
		},
		"jolt-details": {
			legend: "About the crash, fall or blow",
			hint: ""
		},
		duration: {
			legend: "How long has it been there?",
			hint: ""
		},
		hand: {
			legend: "What applies to the hand or arm?",
			hint: ""
		},
		"head-neck-jaw": {
			legend: "What applies to the head, neck or jaw?",
			hint: ""
		},
		"back-hip-leg": {
			legend: "What applies to the back, hip or leg?",
			hint: ""
		},
		"shoulder-hip": {
			legend: "What applies to the shoulder or hip?",
			hint: ""
		},
		"leg-signs": {
			legend: "What applies to the leg or foot?",
			hint: ""
		},
		widespread: {
			legend: "What applies in most weeks?",
			hint: ""
		},
		"swelling-signs": {
			legend: "What applies to the swelling?",
			hint: ""
		},
		"scar-signs": {
			legend: "What applies to the scar?",
			hint: ""
		},
		"sleep-mood": {
			legend: "What applies to sleep and mood?",
			hint: ""
		},
		"cancer-signs": {
			legend: "What would be good to ease?",
			hint: ""
		},
		"health-groups": {
			legend: "Do any of these apply?",
			hint: ""
		},
		checked: {
			legend: "Has a doctor, nurse or care team looked at any of these and said massage is fine?",
			hint: "Tick those they have looked at and said yes to."
		},
		firmness: {
			legend: "How firm should touch be?",
			hint: ""
		},
		pain: {
			legend: "How bad is the pain right now?",
			hint: "No pain: choose 0."
		},
		day: {
			legend: "What is most of the day spent on?",
			hint: ""
		},
		wishes: {
			legend: "What would make a visit easier?",
			hint: ""
		},
		"light-touch": {
			legend: "Does a light touch hurt?",
			hint: ""
		}
	},
	groups: {
		ache: "Aches and pains",
		body: "Body and health",
		calm: "Calm and sleep",
		matters: "One more thing that matters for safety",
		"head-neck": "Head, jaw or neck",
		arm: "Shoulder, arm or hand",
		trunk: "Back, chest or belly",
		leg: "Hip, leg or foot",
		else: "Somewhere else"
	},
	options: {
		who: {
			me: "Me",
			"someone-else": "Someone I look after",
			"under-18": "Me, under 18"
		},
		age: {
			"under-16": "Under 16",
			"16-17": "16 or 17",
			"18-49": "18 to 49",
			"50-64": "50 to 64",
			"65-plus": "65 or over",
			"not-said": "Prefer not to say"
		},
		help: {
			pain: "Pain, aches or stiffness",
			headaches: "Headaches or migraine",
			jaw: "Jaw or face ache",
			"stuck-joint": "A shoulder or hip that became very stiff",
			tingle: "Tingling or numbness",
			sport: "Sore or tight muscles from sport",
			posture: "Posture and moving better",
			swelling: "Swelling or heaviness",
			scar: "A tight or sore scar",
			cancer: "Comfort during or after cancer treatment",
			sleep: "Better sleep",
			stress: "Stress, worry or tension",
			relax: "Only to relax",
			unsure: "Not sure yet",
			pregnant: "Pregnant, or gave birth in the last year",
			"relax-unsure": "Relax or not sure"
		},
		pregnancy: {
			"first-12-weeks": "Pregnant, up to 12 weeks",
			"13-to-36-weeks": "Pregnant, 13 to 36 weeks",
			"37-plus-weeks": "Pregnant, 37 weeks or more",
			"birth-under-6-weeks": "Birth less than 6 weeks ago",
			"birth-6-weeks-to-1-year": "Birth 6 weeks to a year ago",
			"not-said": "Prefer not to say"
		},
		where: {
			head: "Head",
			"jaw-face": "Jaw, cheek or in front of the ear",
			neck: "Neck",
			shoulder: "Shoulder",
			"upper-arm": "Upper arm",
			"elbow-forearm": "Elbow or forearm",
			"wrist-hand": "Wrist, hand or fingers",
			"upper-back": "Upper back, between the shoulder blades",
			"mid-back": "Middle of the back",
			"low-back": "Lower back",
			"armpit-ribs": "Armpit or side of the ribs",
			"chest-belly": "Chest, breast or belly",
			"outer-hip": "Side of the hip",
			"hip-groin": "Groin or front of the hip",
			buttock: "Buttock",
			thigh: "Thigh",
			knee: "Knee",
			shin: "Shin",
			calf: "Calf",
			"foot-ankle": "Ankle or foot",
			"whole-limb": "A whole arm or leg",
			"all-over": "All over, or it changes place",
			nowhere: "No single place",
			"not-sure": "Not sure",
			"buttock-leg": "Buttock or down the leg",
			"lower-leg-foot": "Lower leg or foot"
		},
		start: {
			"slow-no-reason": "Slowly, for no clear reason",
			repeated: "Doing the same thing a lot",
			lifting: "Lifting, bending or twisting",
			"sudden-small": "Suddenly, from something small such as a cough",
			training: "Sport or training",
			jolt: "A crash, fall, blow or jolt",
			operation: "An operation",
			"stress-time": "A stressful time",
			"shift-work": "Changing shifts or night work",
			"cancer-treatment": "Cancer treatment",
			"new-medicine": "A new medicine",
			always: "Since childhood, or others in the family have it",
			pregnancy: "Pregnancy or the birth",
			"not-sure": "Not sure"
		},
		"jolt-details": {
			"last-2-weeks": "It was in the last 2 weeks",
			"not-checked": "Nobody has checked it",
			"head-hit": "The head was hit",
			"head-signs": "Since then: vomiting, confusion, fogginess, or a lasting headache",
			"limbs-changed": "Since then: weak, numb or clumsy arms or legs",
			"spine-pain": "Since then: severe pain right on the spine",
			"neck-squeezed": "The neck was squeezed or held"
		},
		duration: {
			"under-6-weeks": "Under 6 weeks",
			"6-weeks-to-3-months": "6 weeks, but under 3 months",
			"3-months-to-1-year": "3 months, but under a year",
			"over-1-year": "A year or more",
			"not-sure": "Not sure"
		},
		hand: {
			median: "Tingling in the thumb, index or middle finger",
			"little-only": "Tingling mostly in the little finger",
			"night-hand": "Waking up from it at night",
			shake: "Shaking the hand helps",
			"task-ache": "An ache during the task, which eases after it",
			drop: "The hand drops things",
			"hands-and-feet": "The feet tingle too",
			"neck-move-arm": "It comes when the neck moves"
		},
		"head-neck-jaw": {
			band: "Pressure round the head, like a tight band",
			throb: "It throbs or pounds",
			"light-sick": "Light hurts, or there is nausea",
			"neck-to-head": "It starts in the neck and goes up",
			"deep-sets-off": "It has come after deep massage of the neck",
			chew: "Chewing, talking or yawning makes it worse",
			"click-lock": "The jaw clicks, or stops moving for a moment",
			clench: "Clenching or grinding the teeth, or a sore jaw on waking",
			"turn-head": "Turning the head is hard",
			"end-of-day": "Worse at the end of a working day",
			"neck-always-tight": "Neck and shoulders feel tight most days",
			"throb-light-sick": "Throbbing, with nausea or light that hurts"
		},
		"back-hip-leg": {
			"back-only": "It stays in the back",
			"down-leg": "Shooting pain below the knee, or a tingling foot",
			cough: "It comes with a cough or sneeze",
			"foot-drags": "A foot drags or slaps the ground when walking",
			"sit-stiff": "Stiffness after sitting",
			"better-moving": "Better with moving, not with rest",
			"wakes-late-night": "Waking up from it in the second half of the night",
			"morning-stiff": "Stiffness for over half an hour each morning",
			socks: "Hard to put on socks"
		},
		"shoulder-hip": {
			"cant-move": "It will not move far, even when someone lifts it",
			dressing: "Hard to reach up or behind the back",
			"hip-socks": "Hard to put on socks or sit cross-legged",
			"night-lie": "It hurts to lie on it",
			"moves-ok-sore": "It moves well; the muscles feel tight"
		},
		"leg-signs": {
			"whole-muscle-tight": "A whole muscle feels tight or tired",
			"one-spot-bone": "One small spot on the bone hurts when pressed",
			"throb-at-rest": "It throbs at rest or at night",
			"more-training": "More training than usual lately",
			"down-leg": "Pain that shoots down from the back or buttock",
			"first-steps": "The first steps in the morning hurt the heel",
			"knee-locks": "The knee locks, or does not hold",
			"missed-periods": "Periods have stopped or become rare"
		},
		widespread: {
			unrefreshed: "Tiredness on waking, after a whole night of sleep",
			fog: "Trouble thinking clearly",
			tender: "A light touch or hug can hurt",
			flare: "Better and worse times, for months or years",
			"swollen-joints": "Finger or other joints swell up"
		},
		"swelling-signs": {
			"heavy-tight": "It feels heavy; rings, sleeves or shoes feel tight",
			"eve-worse": "Worse by evening, better by morning",
			"both-legs": "Both legs swell",
			nodes: "Lymph nodes removed, or treated with radiotherapy",
			"post-op-puffy": "It is around the place of an operation",
			"new-or-growing": "New or growing, and nobody has checked it"
		},
		"scar-signs": {
			pulls: "It pulls on moving or stretching",
			lumpy: "It feels lumpy, or the skin does not slide",
			"itchy-numb": "It itches or feels numb",
			"not-closed": "It is open, or leaks fluid"
		},
		"sleep-mood": {
			"three-nights": "Bad sleep three or more nights a week",
			"mind-races": "Thoughts that will not stop",
			"pain-wakes": "Waking up from pain",
			"on-edge": "Worry or nervousness most days",
			"low-mood": "Low mood most days for two weeks",
			"tense-body": "The body feels tense under stress",
			"snore-gasp": "Gasping or choking during sleep"
		},
		"cancer-signs": {
			tired: "Tiredness",
			worried: "Worry or sadness",
			"sleep-bad": "Poor sleep",
			stiff: "Stiff shoulder, back or joints",
			swelling: "Swelling or heaviness",
			"scar-tight": "A tight scar",
			"numb-fingers-toes": "Numb fingers or toes since treatment"
		},
		"health-groups": {
			"heart-blood": "Heart, blood pressure, clots, blood thinners",
			cancer: "Cancer, now or ever",
			"bones-nerves": "Bones, joints or nerves",
			recent: "Operation, injury or injection in the last 6 weeks",
			"long-term": "Diabetes, seizures, kidneys, daily medicines, allergies",
			"skin-touch": "Skin trouble, or touch that is difficult",
			"not-sure": "Not sure: show all"
		},
		firmness: {
			"1": "Very light",
			"2": "Light",
			"3": "Medium",
			"4": "Firm",
			"5": "Very firm",
			"not-sure": "Not sure"
		},
		day: {
			desk: "Desk or screen",
			hands: "Using the hands or tools",
			vibration: "Tools that vibrate",
			"lifting-driving": "Lifting, driving or standing",
			caring: "Looking after others",
			nights: "Night work or changing shifts",
			sporty: "A lot of sport",
			"other-day": "Something else"
		},
		wishes: {
			"not-face-down": "Not lying face down",
			"stay-dressed": "Staying dressed",
			"choose-therapist": "A choice between a woman and a man as therapist",
			"see-therapist": "Seeing the therapist at all times",
			"not-face-throat": "No touch on the face or throat",
			"home-visit": "A visit at home"
		},
		checked: {
			"not-yet": "Not yet",
			"not-sure": "Not sure"
		},
		"light-touch": {
			yes: "Yes",
			no: "No",
			"not-sure": "Not sure"
		}
	},
	none: "None of these",
	map: {
		hint: "On the body or in the list, whichever is easier.",
		front: "Front",
		back: "Back",
		left: "Left",
		right: "Right",
		both: "Both"
	},
	pain: {
		lowest: "0: no pain",
		highest: "10: worst pain imaginable",
		unset: "Not set",
		value: "{n} of 10",
		shown: "{n} / 10"
	},
	progress: "Part {n} of {total}: {part}",
	/** Of the way through: read by whoever answers, for themselves or for somebody else. */
	parts: {
		"what-for": "What for",
		body: "Body",
		"safety-touch": "Safety and touch"
	},
	errors: {
		one: "Please choose one.",
		many: "Please tick at least one.",
		/** After either, where an answer says nothing or “None of these”: its words. */
		orSilent: "“{label}” is an answer too.",
		screen: "Still to answer:"
	},
	/** On the health screen, while nothing is ticked: one press says none and goes on. */
	pass: "None of these: go on",
	/** On the page after it, where that press came too soon for a page that somebody read. */
	unread: {
		text: "You left the previous page in less than two seconds. Your answer there is now “None of these”. It is about safety.",
		back: "Go back and read it"
	},
	/** Of one thing that somebody may already have looked at: the question, and its first answer. */
	checkedOne: "Has a doctor, nurse or care team looked at “{thing}” and said massage is fine?",
	yes: "Yes",
	/** Of a question that may be left alone. */
	optional: "{question} (optional)",
	/** Stands in a list that opens by a press while nothing is chosen. */
	unset: "Nothing chosen",
	/** How many options are ticked under a heading that may be closed. */
	chosen: "{n} chosen",
	next: "Next",
	/** The same on the last screen. */
	finish: "See my result",
	back: "Back",
	clear: "Clear my answers and start again",
	/** Asked once, before they are gone. */
	clearing: {
		question: "All your answers will be gone. Clear them?",
		yes: "Yes, clear them",
		no: "No, keep them"
	},
	carer: "Ask them, or watch them, while you answer."
};

// src/messages/en/references.ts
/** First author, year, what it is about in our words (not its title), and where, if no DOI says it. */
var references = lazy(() => ({
	"sherman-2009": "Sherman 2009. Massage for chronic neck pain",
	"post-white-2003": "Post-White 2003. Massage and healing touch in cancer. Integr Cancer Ther",
	"cambron-2006": "Cambron 2006. Blood pressure after massage",
	"sefton-2011": "Sefton 2011. Massage of the neck and shoulders",
	"cleveland-clinic": "Cleveland Clinic. Therapeutic massage",
	"mayo-clinic": "Mayo Clinic. Massage",
	"sutter-health": "Sutter Health. Integrative massage",
	"kaiser-permanente": "Kaiser Permanente. Massage",
	"mak-2024": "Mak 2024. Massage for pain",
	"sherman-2014": "Sherman 2014. Dose of massage for chronic neck pain. Ann Fam Med",
	"gross-2024": "Gross 2024. Massage for neck pain",
	"furlan-2015": "Furlan 2015. Massage for low back pain",
	"cherkin-2011": "Cherkin 2011. Massage for chronic low back pain. Ann Intern Med",
	"chen-2022": "Chen 2022. Massage force for low back pain",
	"majchrzycki-2014": "Majchrzycki 2014. Deep tissue massage for low back pain",
	"jacobson-2015": "Jacobson 2015. Structural integration for low back pain",
	"kngf-2021": "KNGF 2021. Dutch guideline on low back pain",
	"li-2014": "Li 2014. Massage for fibromyalgia",
	"yuan-2015": "Yuan 2015. Massage for fibromyalgia",
	"kalichman-2010": "2010. Massage for fibromyalgia",
	"laimi-2018": "Laimi 2018. Myofascial release",
	"ajimsha-2015": "Ajimsha 2015. Myofascial release",
	"moraska-2008": "Moraska 2008. Massage for carpal tunnel",
	"nidirect-carpal-tunnel": "nidirect. Carpal tunnel",
	"verhagen-2013": "Verhagen 2013. Work-related complaints of the arm, neck or shoulder",
	"lawler-2006": "Lawler 2006. Massage for migraine",
	"chaibi-2011": "Chaibi 2011. Manual therapy for migraine",
	"moraska-2015": "Moraska 2015. Massage for tension headache",
	"busse-2023": "Busse 2023. Guideline on jaw pain",
	"nidirect-whiplash": "nidirect. Whiplash",
	"van-den-dolder-2014": "van den Dolder 2014. Massage for shoulder pain. Br J Sports Med",
	"yoon-2025": "Yoon 2025. Frozen hip. Hip Pelvis",
	"samuel-2021": "Samuel 2021. Massage for sleep in cancer survivors",
	"ezzo-2015": "Ezzo 2015. Lymphatic drainage for lymphedema",
	"huang-2013": "Huang 2013. Lymphatic drainage for lymphedema. World J Surg Oncol",
	"thompson-2020": "Thompson 2020. Lymphatic drainage for lymphedema",
	"shin-2012": "Shin 2012. Massage for scars",
	"scott-2022": "Scott 2022. Massage for scars",
	"cuh-scar-care": "Cambridge University Hospitals. Care of your scar",
	"moyer-2004": "Moyer 2004. Massage research",
	"depressed-people-2010": "2010. Massage in depressed people",
	"coelho-2008": "Coelho. Massage for depression",
	"shin-2016": "Shin 2016. Massage for people with cancer",
	"cancer-council": "Cancer Council Australia. Massage and cancer",
	"mueller-2021": "Mueller 2021. Massage in pregnancy. J Clin Med",
	"cambron-2007": "Cambron 2007. Side-effects of massage",
	"roberts-2011": "Roberts. Pressure and muscle activity in massage. Int J Ther Massage Bodywork",
	"davis-2020": "Davis 2020. Sports massage"
}));
/** What a reader should know about a reference; the first eight correct the article they came from. */
var referenceNotes = lazy(() => ({
	"sherman-2009": "By 26 weeks, the average scores were no longer better.",
	"post-white-2003": "Also tested Healing Touch, which is not massage. 164 of 230 people finished.",
	"cambron-2006": "Sports and trigger-point work raised the upper blood pressure; Swedish lowered it.",
	"sefton-2011": "16 healthy adults: it says nothing about patients.",
	"cleveland-clinic": "General information.",
	"mayo-clinic": "General information.",
	"sutter-health": "Named by the article that this guide began with. The page no longer exists.",
	"kaiser-permanente": "General information.",
	"mak-2024": "129 reviews: no conclusion of high certainty for any condition."
}));

// src/messages/en/regions.ts
/** Whole texts for regions that have a word of their own for a doctor or for the emergency department. */
var regions = lazy(() => ({
	gp: { turnTo: {
		"cancer-team-or-doctor": "the cancer team or a GP",
		doctor: "a GP",
		"doctor-if-it-stays": "a GP, if it stays",
		"doctor-or-a-talking-service": "a GP or a counselling service",
		"doctor-or-foot-clinic": "a GP or a foot clinic",
		"doctor-or-nurse": "a GP or a nurse",
		"doctor-or-pharmacist": "a GP or pharmacist",
		"surgeons-team-or-doctor": "the surgeon’s team or a GP"
	} },
	ae: { emergency: {
		acts: { department: { heading: "Please go to A&E now" } },
		more: {
			"giant-cell-arteritis-signs": "If sight goes dim, go to A&E at once.",
			"sight-change": "If sight goes dim again, go to A&E at once.",
			"cannot-bear-weight": ["Go to A&E.", "No weight on the leg, and no sport."],
			"head-knock-signs": "Go to A&E. No driving. An adult must be there for 24 hours.",
			"head-knock-on-thinner": "Go to A&E. No driving. An adult must be there for 24 hours.",
			"neck-squeezed": "Go to A&E, even if it feels fine now.",
			"muscle-breakdown-signs": "Go to A&E. No more exercise until then."
		}
	} }
}));

// src/messages/en/result.ts
/** Words of the first page and of the result. `{…}` is filled in. */
var intro$1 = {
	heading: "Is massage right for you?",
	lead: "A few short questions about what hurts. Then you see what may help, and why.",
	facts: {
		time: "About 3 minutes",
		privacy: "Your answers stay on this page. Nothing is saved or sent.",
		guide: "A guide for booking, not a diagnosis"
	},
	start: "Start",
	privacy: "How we treat your privacy"
};
var result = lazy(() => ({
	note: "Your result · not a diagnosis",
	outcomes: {
		therapeutic: { heading: "Massage may be a good next step" },
		relaxation: {
			heading: "A calm, gentle session may suit you",
			lead: "You do not have to be in pain or have a problem to get a massage."
		},
		prenatal: {
			heading: "Massage made for pregnancy may suit you",
			lead: "With a pregnancy-trained therapist."
		},
		postnatal: {
			heading: "Gentle massage after the birth may suit you",
			lead: "With a trained therapist."
		},
		swelling: {
			heading: "Very light massage may suit you",
			lead: "With a therapist trained in lymph work."
		},
		"cancer-care": {
			heading: "Gentle comfort massage may suit you",
			lead: "With a therapist trained in cancer care."
		},
		unsure: {
			heading: "A short talk will make this clear",
			lead: "The therapist asks a little more, and then suggests a style."
		}
	},
	/** In place of "no pain or problem", for those who came with one, such as bad sleep. */
	windDown: "Massage may help you relax for a while.",
	/** Hands-on work waits until somebody has looked. */
	stop: {
		heading: "Please have this looked at first",
		lead: "Hands-on work waits until then.",
		notice: "What to have looked at",
		while: "Until then",
		steps: {
			neck: "Do not strain the neck: no cracking, no stretching, no massage tool.",
			bone: "No running and no jumping. Walk only as far as it does not hurt.",
			back: "No bending or lifting with a load.",
			cancer: "Call the cancer team, not the clinic.",
			other: "No massage, and no massage tool on a sore place."
		},
		worse: "Sudden, severe, or getting worse fast? Call {emergency}."
	},
	/** Hands-on work waits for an OK. */
	askFirst: {
		heading: "Please ask {who} first",
		lead: "Hands-on work waits.",
		notice: "Before any hands-on work"
	},
	/** Hands-on work waits until it is over. */
	wait: {
		headings: {
			"fever-or-infection": "Come when you are well",
			"skin-problem": "Come when the skin has healed",
			"face-waits": "Come when the two weeks are over",
			"alcohol-or-drugs": "Come on another day"
		},
		lead: "Until then, massage waits.",
		notice: "What it waits for"
	},
	see: {
		days: {
			one: "See {who} within {n} day.",
			other: "See {who} within {n} days."
		},
		weeks: {
			one: "See {who} within {n} week.",
			other: "See {who} within {n} weeks."
		}
	},
	seeToo: {
		heading: "Worth a check. Massage need not wait.",
		days: {
			one: "See {who} too, within {n} day. Massage need not wait.",
			other: "See {who} too, within {n} days. Massage need not wait."
		},
		weeks: {
			one: "See {who} too, within {n} week. Massage need not wait.",
			other: "See {who} too, within {n} weeks. Massage need not wait."
		},
		sometime: "Mention it to {who}. Massage need not wait.",
		headingHeld: "Also worth a check"
	},
	ask: "Ask {who} first.",
	mention: "Mention it to {who}.",
	hurts: "Say if anything hurts.",
	newMedicine: "Some medicines make ankles swell. Ask the pharmacist or doctor, and do not stop it alone.",
	newHeadache: "A headache that is new after the age of 50 is worth showing to a doctor.",
	/** Flags that somebody who may say so has already looked at. */
	cleared: {
		heading: "Already checked",
		text: "You told us that {who} agrees to massage. We still keep it gentle."
	},
	tell: {
		heading: "Please mention this when you book",
		group: "{group}: say which of these it is."
	},
	card: {
		pressure: "Pressure",
		clinic: "Talk to {clinic}.",
		more: "{n} more",
		moreHeard: "{n} more",
		toSummary: "For my therapist",
		copy: "Copy what to ask",
		ask: "What to ask",
		questions: {
			stop: "What is it, and what comes next? Is massage fine after that?",
			"ask-first": "Is massage fine for now? How firm, and where not?"
		}
	},
	/** Opens all of massage where somebody must agree first. */
	later: "For later, once there is an OK",
	/** What matters for one outcome; each is shown only to those it is for. */
	tips: {
		heading: "Good to know",
		"cancer-team": "In treatment, the cancer team agrees first.",
		"treated-areas": "A treated arm or scar: gently, by a trained therapist, or left out.",
		home: "Too tired to travel? Ask if a visit at home is possible.",
		side: "You lie on your side from 13 weeks. From 28 weeks, not flat on your back.",
		notFlat: "You lie on your side, and not flat on your back.",
		easy: "In any position that is easy.",
		"after-birth": "In a position that is easy. No massage yet of the scar and the belly.",
		swelling: "Skin care, compression and exercise come first.",
		"lymph-trained": "Massage for swelling is for a therapist trained in it."
	},
	/** Massage in the weeks after a birth, in place of the words for pregnancy. */
	postnatal: {
		name: "Postnatal massage",
		what: "Gentle massage by a therapist trained for the time after a birth.",
		feels: "It feels soft and well supported.",
		also: "Massage after birth."
	},
	toldThat: "You told us: “{answer}”",
	flagAndReason: "{flag}: {reason}",
	notWith: "Does not go well with: {conditions}",
	matches: "What your answers sound like",
	matchesTold: "What is known about it",
	matchesNote: "Only a health professional can tell you what it is.",
	bands: {
		closest: "Sounds most like",
		could: "Could fit",
		might: "Might fit; we are less sure"
	},
	soundsLike: {
		closest: "It sounds most like: {name}.",
		could: "It could fit: {name}.",
		might: "It might fit: {name}. We are less sure."
	},
	comesFirst: "What usually comes first",
	because: "Because you told us",
	details: {
		why: "Why, and what is known",
		whyOf: "Why, and what is known: {name}",
		more: "More about this style",
		moreOf: "More about this style: {name}",
		mix: "Can look alike:",
		first: "What usually comes first:",
		doctor: "Signs to see a doctor about",
		avoid: "When it does not suit:",
		also: "Other names:"
	},
	evidence: {
		some: {
			label: "Research: some",
			legend: "Research: some. A guideline or review rated it moderate."
		},
		limited: {
			label: "Research: limited",
			legend: "Research: limited. A few studies, of low quality."
		},
		mixed: {
			label: "Research: mixed",
			legend: "Research: mixed. Good sources disagree."
		},
		"very-little": {
			label: "Research: very little",
			legend: "Research: very little. Hardly any good studies."
		}
	},
	modalities: "Styles that may suit you",
	modalitiesNote: "Your therapist may combine styles. Massage goes with your usual care, and never replaces it.",
	modalitiesAfterOk: "What may suit you, once there is an OK",
	modalitiesLater: "What may suit you then",
	modalitiesNone: "None of our styles is clearly right yet. We talk about it before any massage.",
	notNow: "Not for now",
	pressureSpans: {
		"1-1": "Pressure: very light.",
		"1-3": "Pressure: very light to medium.",
		"3-5": "Pressure: medium to very firm."
	},
	startsLighter: ["Your session starts very light, and gets firmer only as you wish.", "Your session starts light, and gets firmer only as you wish."],
	pressure: {
		heading: "Good pressure stays below pain",
		paragraphs: [
			"Deep does not mean painful. An ache that fades is fine, as long as you can breathe and talk.",
			"If it hurts, your muscles may tense to protect you. That is called [guarding](guarding). Research: very little.",
			"Your therapist tells you before anything that may hurt a little, and you can say no."
		],
		start: [
			"Pressure: start at 1 of 5, very light.",
			"Pressure: start at 2 of 5, light.",
			"Pressure: start at 3 of 5, medium.",
			"Pressure: start at 4 of 5, firm.",
			"Pressure: start at 5 of 5, very firm."
		],
		asked: [
			"You asked for very light touch.",
			"You asked for light touch.",
			"You asked for medium touch.",
			"You asked for firm touch.",
			"You asked for very firm touch."
		],
		starts: [
			"We start very light, and this is why.",
			"We start light, and this is why.",
			"We start at medium, and this is why."
		],
		lighter: "We start one step lighter, and get firmer only as you wish.",
		reasons: {
			pain: "With strong pain, the touch is light at first.",
			age: "From the age of 65, skin and bones need a lighter start.",
			health: "It stays gentle until your therapist knows more about your health.",
			headache: "Deep massage can start a headache.",
			fibromyalgia: "With pain all over, touch should stay painless.",
			"carpal-tunnel": "A pressed nerve is not pressed more.",
			lymphatic: "Massage for swelling is as light as a hand that glides over the skin.",
			scar: "A scar needs time to get used to touch.",
			"cancer-support": "Around cancer, massage stays gentle.",
			pregnancy: "In pregnancy, massage stays gentle.",
			pregnant: "In pregnancy, massage stays gentle.",
			postnatal: "After a birth, massage stays gentle.",
			"past-cancer": "After cancer, massage starts gently.",
			"inflamed-joints": "Joints that may be inflamed are touched lightly.",
			"inflammatory-back-signs": "A back that may be inflamed gets no hard pressure.",
			"weak-grip": "A nerve that may be pressed is not pressed more.",
			"past-jolt": "After a crash, fall or blow, the start is not firm.",
			"controlled-blood-pressure": "With high blood pressure, the start is not firm.",
			"settled-heart": "With a heart condition, the start is not firm.",
			"under-16": "At this age, massage stays gentle.",
			"under-18": "At this age, massage does not start firm."
		},
		afterOk: "Even with an OK, it starts gently.",
		afterWait: "The first time after that, it starts gently.",
		ceiling: "Pain from the massage: at most {n} of 10.",
		painless: "It should not hurt.",
		ceilingMore: "A little more pain, up to 5 of 10, only if you agreed and can breathe easily. At 6 or more, the pressure must get lighter.",
		research: "What research says about pressure",
		sayings: "Say it at any time. It is always welcome.",
		words: [
			"Softer",
			"Firmer",
			"Stay there",
			"Stop"
		]
	},
	/** For those who came without pain. */
	steer: {
		heading: "You decide",
		text: "Say “{softer}”, “{firmer}” or “{stop}” at any time. It is always welcome."
	},
	bar: {
		starts: [
			"Start: very light",
			"Start: light",
			"Start: medium",
			"Start: firm",
			"Start: very firm"
		],
		stop: "Stop: pain {n} of 10",
		stopPainless: "Stop before it hurts"
	},
	dial: {
		label: "Slide to see lighter and firmer pressure",
		sides: ["Softening", "Tensing"],
		levels: [
			"Very light",
			"Very light to light",
			"Light",
			"Light to medium",
			"Medium",
			"Medium to firm",
			"Firm",
			"Firm to very firm",
			"Very firm"
		],
		positions: [
			"{pressure}: softer than your start. Say “{firmer}” for more.",
			"{pressure}: your start.",
			"{pressure}: firmer than your start, and below your limit.",
			"{pressure}: your limit, where pain reaches {n} of 10.",
			"{pressure}: over your limit."
		],
		muscle: [
			"Muscles rest.",
			"Muscles can soften.",
			"Stop here.",
			"Muscles may tense. Say “{softer}”."
		],
		limitNoPain: "{pressure}: your limit. More would begin to hurt.",
		note: "This is a picture, not a measurement. Your limit changes from day to day and from place to place."
	},
	timeline: {
		heading: "What to expect",
		steps: {
			before: {
				heading: "Before",
				items: ["First a talk: your history, and a look at how you move."]
			},
			during: {
				heading: "During",
				items: ["There is no fixed routine: it follows your needs, your wishes and your work.", "Techniques and stretches are chosen for you. You can say “{softer}” or “{stop}” at any time."]
			},
			after: {
				heading: "The days after",
				items: [
					"A little soreness for a day or so can happen, as after sport.",
					"Call a doctor about swelling, a big bruise, numbness, weakness, bad headache, dizziness, or soreness for more than 3 days.",
					"Sudden, severe, or getting worse fast? Call {emergency}."
				]
			}
		},
		/** Only for those who came with something to ease. */
		weeks: {
			heading: "Over weeks",
			items: ["Where you need it, there is a follow-up visit and a plan of sessions."]
		},
		firstVisit: "Your first visit",
		pregnancy: "Massage in pregnancy"
	},
	booking: {
		heading: "Talk to a therapist",
		headingAt: "Talk to {clinic}",
		text: "A consultation is a talk and a check. You decide what comes next.",
		stopText: "A talk is possible before that. Hands-on work waits until it has been looked at.",
		askText: "A talk is possible before that. Hands-on work waits for the OK.",
		waitText: "Book a day when it is over.",
		under16: "A parent or guardian books and comes along.",
		under18: "A parent or guardian agrees, and may come along.",
		label: "Book a consultation",
		talk: "Book a talk, no hands-on work",
		labelTalk: "{label} (a talk, no hands-on work)",
		labelLater: "{label} (for later)",
		call: "Call {phone}",
		none: "Please contact the clinic to book a consultation.",
		labelNewTab: "{label} (opens in a new tab)"
	},
	answers: "Your answers",
	change: "Change",
	changeOf: "Change: {question}",
	references: "References",
	citation: "[{n}]",
	citationHeard: "Reference [{n}]",
	referenceLink: "Read it",
	disclaimer: "This guide gives general information. It is not a diagnosis or medical advice. Massage may help some people and not others. If you are worried, get worse or are unsure, speak to a doctor.",
	reviewed: "Reviewed by {name} on {date}.",
	reviewedBy: "Reviewed by {name}.",
	reviewedOn: "Reviewed on {date}."
}));

// src/messages/en/summary.ts
/** Words of the summary that a visitor may take to the therapist, and of the buttons that give it. `{…}` is filled in. */
var summary = lazy(() => ({
	title: "Massage fit check: summary for the therapist",
	rules: "Rules version {version}",
	heading: "== {heading} ==",
	outcome: "The result",
	person: "Who it is for, and what for",
	side: "Side: please ask",
	sided: "{place}: {side}",
	history: "How it began",
	signs: "Signs that were ticked",
	denied: {
		heading: "Answered with no",
		safety: "No to these safety signs",
		health: "No to these health questions"
	},
	safety: "Safety notes",
	notCleared: "Asked if someone has said that massage is fine: not so far",
	health: "Health",
	askNames: "{fact}: ask names",
	pain: {
		heading: "Pain",
		scale: "Pain scale: 0, no pain, to 10, the worst",
		night: "At night",
		yes: "Yes",
		no: "No"
	},
	matches: "What the answers sound like",
	pressure: "Pressure",
	wish: "Wish",
	start: "Start, on a scale from 1, very light, to 5, very firm",
	why: "Why there",
	ceiling: "Most pain from the massage",
	life: "Work and wishes",
	blanks: {
		heading: "For the therapist to fill in",
		lines: [
			"Diagnosis so far: ......................................",
			"Dates of operations: ...................................",
			"Areas not to touch: ....................................",
			"Lying position: ........................................"
		]
	},
	file: "massage-summary-{date}.txt",
	/** For the doctor, from someone who is to ask first. */
	ask: {
		title: "What to ask",
		from: "From an online massage check. It is not a diagnosis.",
		ticked: "What was ticked, and why it matters",
		told: "What else was told",
		questions: "To ask",
		stop: ["Please look at this. What is it, and what comes next?", "Is massage fine after that? From when, how firm, and where not?"],
		"ask-first": ["Is massage fine for now? How firm, and where not?", "What should the massage therapist know?"]
	},
	take: {
		heading: "Take it along",
		text: "A summary for the therapist. It stays here unless you share it.",
		print: "Print",
		copy: "Copy",
		save: "Save as text",
		copied: "Copied.",
		saved: "Look for {file} in your downloads. If it is not there, press “{copy}” and paste it into a note.",
		denied: "Your browser may not allow that. Here is the text, already selected, to be copied.",
		label: "Your summary",
		include: "Include my summary when I send this form"
	}
}));

// src/messages/en/wellness.ts
var disclaimer = "This guide gives general information about massage for well-being. It is not a diagnosis and no medical treatment, and does not replace a doctor. If you are worried, unsure, or anything gets worse, speak to a doctor.";
/**
* Whole texts of a place for well-being, in the places of the usual ones: no illness, no effect on one, and no "treat".
* What is safety stays as it is. A language may have more of its own here than these.
*/
var wellness = lazy(() => ({
	intro: { lead: "A few short questions. Then you see which massage may suit you." },
	modalities: {
		"sports-massage": { also: "Athletic massage." },
		"deep-tissue": { also: "Deep muscle massage." },
		"lymphatic-facilitation": {
			what: "Very light, slow strokes on the skin.",
			also: "Gentle lymph massage."
		}
	},
	result: {
		outcomes: { "cancer-care": { lead: "With someone trained for it." } },
		tips: {
			swelling: "Swelling that is new or grows is for a doctor first.",
			"lymph-trained": "This massage is for someone trained in it."
		},
		pressure: { reasons: {
			"carpal-tunnel": "Where a hand tingles, the touch stays light.",
			lymphatic: "This massage is as light as a hand that glides over the skin."
		} },
		timeline: { steps: { before: { items: ["First a talk: wishes, and what needs care."] } } },
		disclaimer
	},
	carer: { result: {
		timeline: { steps: { before: { items: ["First a talk: wishes, and what needs care. You may be there."] } } },
		disclaimer
	} },
	summary: { blanks: { lines: [
		"What a doctor has said: ................................",
		"Dates of operations: ...................................",
		"Areas not to touch: ....................................",
		"Lying position: ........................................"
	] } }
}));

// src/messages/en.ts
/** English: the language every other one is typed against. What no question needs is made when it is first read. */
var en = {
	intro: intro$1,
	questionnaire,
	joins,
	languageSwitch: languageSwitch$1,
	get flags() {
		return flags();
	},
	get flagReasons() {
		return flagReasons();
	},
	get turnTo() {
		return turnTo();
	},
	get carer() {
		return carer();
	},
	get regions() {
		return regions();
	},
	get wellness() {
		return wellness();
	},
	get emergency() {
		return emergency();
	},
	get conditions() {
		return conditions();
	},
	get claims() {
		return claims();
	},
	get modalities() {
		return modalities();
	},
	get result() {
		return result();
	},
	get summary() {
		return summary();
	},
	get installationCheck() {
		return installationCheck();
	},
	get references() {
		return references();
	},
	get referenceNotes() {
		return referenceNotes();
	},
	get glossary() {
		return glossary();
	}
};

// src/messages/inside.ts
/**
* The language inside the script, and the one that is spoken where no other fits. The single file of another language
* is built with its words here (`scripts/build/languages.mjs`).
*/
var inside = {
	tag: "en",
	messages: en
};

// src/messages/language-tag.ts
function parse$1(tag) {
	try {
		return new Intl.Locale(tag.trim().replace(/_/g, "-").replace(/-uk\b/i, "-GB"));
	} catch {
		return null;
	}
}
/** The few that a page names, each parsed once: a widget asks for them often, and a browser takes its time. */
var parsed = /* @__PURE__ */ new Map();
/**
* A language tag as pages write it (`fr-CA`, WordPress's `fr_CA`, `en-UK`) in its parts: `language` and `region` are in
* their canonical spelling, so that the United Kingdom is `GB`. `null` where it is no language tag.
*/
function parsedTag(tag) {
	if (!parsed.has(tag)) parsed.set(tag, parse$1(tag));
	return parsed.get(tag) ?? null;
}
/** Scripts that are read from right to left. Not every browser's `Intl.Locale` tells. */
var rightToLeft$1 = [
	"Adlm",
	"Arab",
	"Hebr",
	"Nkoo",
	"Rohg",
	"Syrc",
	"Thaa"
];
/** Written in one script wherever they are spoken. To look one up, a browser opens data that take a phone 25 ms. */
var inLatinScript = [
	"de",
	"en",
	"es",
	"fr"
];
/** The script that the tag names, else the usual one of its language in its region: `Hant` for `zh-TW`. */
function scriptOf(tag) {
	const { language, script } = tag;
	return script ?? (inLatinScript.includes(language) ? "Latn" : tag.maximize().script);
}
/** Which way a language is read, by its usual script or the one that its tag names. */
function directionOf(tag) {
	const parsed = parsedTag(tag);
	return parsed && rightToLeft$1.includes(scriptOf(parsed)) ? "rtl" : "ltr";
}
/** A language by its name in another one: in English `fr` is "French", in French itself "Français". */
function languageName(tag, inLanguage) {
	const [first = "", ...others] = new Intl.DisplayNames(inLanguage, { type: "language" }).of(tag) ?? tag;
	return first.toLocaleUpperCase(inLanguage) + others.join("");
}

// src/messages/nearest-tag.ts
/**
* The one among these tags that a tag such as `fr-CA` asks for: the same language in the same script, of that region if
* there is one, else of none. Nobody who reads one script is given another: `zh-TW` is never `zh-Hans`.
*/
function nearestTag(wanted, tags) {
	const locale = parsedTag(wanted);
	if (!locale) return void 0;
	const near = tags.filter((each) => {
		const own = new Intl.Locale(each);
		return own.language === locale.language && scriptOf(own) === scriptOf(locale);
	});
	const of = (region) => near.find((each) => new Intl.Locale(each).region === region);
	return near.length > 1 ? of((locale.region ? locale : locale.maximize()).region) ?? of() ?? near[0] : near[0];
}

// src/messages/overlay.ts
/**
* The same texts, with those in their places that `own` has; a list is replaced as a whole. What is made
* when it is first read stays so: a first page makes no words of a result.
*/
function overlaid(words, own) {
	if (typeof words === "string" || typeof own === "string" || Array.isArray(own)) return own;
	const before = words;
	const after = own;
	const result = Object.defineProperties({}, Object.getOwnPropertyDescriptors(before));
	for (const key of Object.keys(before)) {
		const text = after[key];
		if (text !== void 0) Object.defineProperty(result, key, { value: overlaid(before[key], text) });
	}
	return result;
}
/** A result is made anew at each drawing, its words once. */
var made$2 = /* @__PURE__ */ new WeakMap();
/**
* The words with those texts in their places, one layer over the other; made once for each `name`.
*
* @param layers whole texts, shaped like a part of the words
*/
function withLayers(messages, name, layers) {
	const known = made$2.get(messages) ?? /* @__PURE__ */ new Map();
	made$2.set(messages, known);
	const before = known.get(name);
	if (before) return before;
	let words = messages;
	for (const layer of layers()) words = overlaid(words, layer);
	const result = words;
	known.set(name, result);
	return result;
}

// src/messages/region.ts
/** Where people say "GP" for their doctor, and "A&E" for the emergency department. */
var namesIn = {
	GB: ["gp", "ae"],
	IE: ["gp"],
	AU: ["gp"],
	NZ: ["gp"]
};
/**
* The words as a region has them: whole texts of their own (`messages.regions`), in the places of the usual ones. A
* language names them by the region, `CA`, or by a word that several share.
*/
function forRegion(messages, region) {
	const shared = Object.hasOwn(namesIn, region) ? namesIn[region] : void 0;
	const { regions } = messages;
	const layers = [...shared ?? [], region].flatMap((name) => Object.hasOwn(regions, name) ? regions[name] ?? [] : []);
	return layers.length > 0 ? withLayers(messages, region, () => layers) : messages;
}

// src/messages/languages.ts
/** What is inside, and the packs that have come since: of the whole page, for all its widgets. */
var loaded = /* @__PURE__ */ new Map([[inside.tag, inside.messages]]);
/** The tags of all languages that can be spoken now. */
var loadedTags = () => [...loaded.keys()];
/** Lets a language be spoken from now on. Its words are whole. */
var load = ({ tag, messages }) => {
	loaded.set(tag, messages);
};
/** The loaded language that a tag asks for, by its own tag. */
var loadedFor = (tag) => nearestTag(tag ?? inside.tag, loadedTags());
/**
* The language for a tag such as `fr-CA`, with the words of a region: where none is given, of the tag's own. Unknown and
* malformed tags get what is inside, and keep their region.
*/
function languageFor(tag, country) {
	const locale = parsedTag(tag ?? inside.tag);
	const region = country ?? locale?.region ?? "";
	const found = loadedFor(tag);
	const messages = found && loaded.get(found) || inside.messages;
	const shown = found ? String(locale) : inside.tag;
	return {
		tag: shown,
		direction: directionOf(shown),
		region,
		messages: forRegion(messages, region)
	};
}

// src/version.ts
/** The package's version, as `npm version` writes it from package.json. Two versions on one page tell each other apart by it. */
var version = "0.1.0";

// src/element/language-packs.ts
/** What was refused, by tag. Of the whole page, like the words themselves. */
var refusedPacks = /* @__PURE__ */ new Map();
var redrawers = /* @__PURE__ */ new Set();
/** The first text that is missing or none, among the usual words and those of each region. */
function missingIn(messages) {
	const shape = {
		...inside.messages,
		regions: {}
	};
	return [messages, ...Object.keys(messages.regions).map((region) => forRegion(messages, region))].map((words) => faultIn(words, shape)).find((fault) => fault !== void 0);
}
/** What speaks against a pack; empty where nothing does. */
function faultOf$1({ version: its, messages }, tag) {
	if (its !== "0.1.0") return `is of version ${its}`;
	if (loadedTags().includes(tag)) return "came twice";
	const missing = missingIn(messages);
	return missing === void 0 ? "" : `lacks ${missing}`;
}
/**
* Lets every widget of the page speak another language, from now on. A pack of another version, one that lacks a text, and
* one that came before is refused whole, and each widget has an issue for it. Never throws.
*/
function addLanguage(pack) {
	let tag = "";
	let fault = "is no pack";
	try {
		tag = String(new Intl.Locale(pack.tag));
		fault = faultOf$1(pack, tag);
		if (!fault) load({
			tag,
			messages: pack.messages
		});
	} catch {}
	refusedPacks.delete(tag);
	if (fault) refusedPacks.set(tag, issue(`languages/${tag}.js`, "", fault, `one of version ${version}, once`, "what was there"));
	for (const redraw of redrawers) redraw();
}

// src/knowledge/calling-codes.ts
/**
* Country codes of telephone numbers, for the countries whose help lines are known: code to ISO 3166 region. Codes are
* such that none begins another. Source: ITU E.164 assigned country codes.
*/
var callingCodes = {
	20: "EG",
	212: "MA",
	30: "GR",
	31: "NL",
	32: "BE",
	33: "FR",
	34: "ES",
	351: "PT",
	352: "LU",
	353: "IE",
	354: "IS",
	356: "MT",
	357: "CY",
	358: "FI",
	359: "BG",
	36: "HU",
	370: "LT",
	371: "LV",
	372: "EE",
	385: "HR",
	386: "SI",
	39: "IT",
	40: "RO",
	41: "CH",
	420: "CZ",
	421: "SK",
	423: "LI",
	43: "AT",
	44: "GB",
	45: "DK",
	46: "SE",
	47: "NO",
	48: "PL",
	49: "DE",
	52: "MX",
	60: "MY",
	61: "AU",
	64: "NZ",
	65: "SG",
	86: "CN",
	961: "LB",
	962: "JO",
	965: "KW",
	966: "SA",
	974: "QA"
};
/** Under +1 the area code says which country. Source: North American Numbering Plan, area codes in service or assigned. */
var canadianAreaCodes = "204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 460 468 474 506 514 519 537 548 568 579 581 584 587 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905 942";
/** Under +1 in neither the United States nor Canada: the islands, and the territories with help lines of their own. */
var otherAreaCodes = "242 246 264 268 284 340 345 441 473 649 658 664 670 671 684 721 758 767 784 787 809 829 849 868 869 876 939";
/** Under +1 and free to call: of no one country. */
var tollFreeAreaCodes = "800 833 844 855 866 877 888 900";

// src/config/tel-href.ts
/** The first letters on the keys 2 to 9. */
var keys = [..."ADGJMPTW"];
var onKeypad = (word) => word.replace(/[a-z]/gi, (letter) => String(1 + keys.filter((first) => first <= letter.toUpperCase()).length));
/** Three digits and seven letters: an area code and a number in letters (604-CALL-NOW), or a short number and its name. */
var ambiguous = /^\D*\d{3}-+(?:[a-z]-*){7}$/i;
/** A letter for a digit: 555 O142. What stands before it is another number. */
var mistyped = /\d[\s().-]*[oil]+[\s().-]*\d/i;
/**
* The `tel:` link of a number written for people, or `null` with fewer than 3 or more than 15 digits, and where
* three digits and seven letters could be read in two ways, or a letter stands for a digit.
*
* Understands a lead-in (`Call 604…`), a leading `+` with the `(0)` that must not be dialled, keypad words
* (`1-800-MASSAGE`: behind a hyphen or in capitals, after 4 to 7 digits, so that "988 LIFELINE" stays 988), an
* extension (`ext. 12`, `x12`, `poste 12`, `#12` become `;ext=12`) and pauses (`,,12`). Of two numbers it takes
* the first; any other words after the number are left out.
*/
function telHref(phone) {
	const written = cleanText(phone.slice(0, 200)).normalize("NFKC");
	if (ambiguous.test(written.trim()) || mistyped.test(written)) return null;
	const text = written.replace(/^(\D*(?:\d[\s().-]*){4,7})(-[A-Za-z-]{2,}|[A-Z][A-Z-]+)/, (whole, number, word) => /^-*(ext|poste)/i.test(word) ? whole : number + onKeypad(word));
	const [, plus = "", number = "", after = ""] = /(\+?)[\s(]*(\d(?:[\d\s().\p{Pd}]|\/(?=\d))*)(.*)/u.exec(text) ?? [];
	const digits = number.replace(plus && "(0)", "").replace(/\D/g, "");
	if (digits.length < 3 || digits.length > 15) return null;
	const extension = /^[\s,;]*(?:ext[a-z]*|x|poste|#)[\s.:]*(\d{1,7})/i.exec(after)?.[1];
	const pause = /^,+\d{1,6}$/.exec(after)?.[0] ?? "";
	return `tel:${plus}${digits}${extension ? `;ext=${extension}` : pause}`;
}

// src/config/country.ts
/** A country whose numbers we do not know; in ISO 3166 it stands for no country. */
var elsewhere = "ZZ";
/**
* The country that a telephone number names by its code (`+44 20…`, `0044 20…`), as ISO 3166 has it: `GB`. `ZZ` for a
* country without help lines of ours; `null` where a number names none, or is free to call from several.
*/
function countryOfPhone(phone) {
	const [, number = ""] = /^tel:(?:\+|00)(\d+)/.exec((phone && telHref(phone)) ?? "") ?? [];
	if (!number) return null;
	if (number.startsWith("1")) {
		const area = number.slice(1, 4);
		if ("800 833 844 855 866 877 888 900".includes(area)) return null;
		if ("204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 460 468 474 506 514 519 537 548 568 579 581 584 587 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905 942".includes(area)) return "CA";
		return "242 246 264 268 284 340 345 441 473 649 658 664 670 671 684 721 758 767 784 787 809 829 849 868 869 876 939".includes(area) ? "ZZ" : "US";
	}
	const code = Object.keys(callingCodes).find((each) => number.startsWith(each));
	return (code && callingCodes[code]) ?? "ZZ";
}
/** Where no telephone number begins with 0, however it is written. */
var withoutLeadingZero = ["US", "CA"];
/** What speaks against a language that names the country; empty where nothing does. */
function doubt(phone, isPhoneRefused, languageRegion) {
	if (languageRegion && isPhoneRefused) return "the phone cannot be read";
	return withoutLeadingZero.includes(languageRegion) && /^tel:0/.test((phone && telHref(phone)) ?? "") ? `the phone begins with 0, and the page's language says ${languageRegion}` : "";
}
/**
* The region of the language where it may name the country; empty where the phone contradicts it, or could not be read:
* builders often say `en-US` everywhere, and a wrong emergency number is worse than a short list of them.
*/
var believed = (phone, isPhoneRefused, languageRegion) => doubt(phone, isPhoneRefused, languageRegion) ? "" : languageRegion;
/**
* The one country that decides numbers and words: what the clinic says, else the code of its telephone number, else the
* region of the language, if the telephone number allows it; empty where nothing says which.
* @param isPhoneRefused a phone was given that nobody can dial
*/
var countryInForce = ({ country, phone }, languageRegion, isPhoneRefused = false) => country ?? countryOfPhone(phone) ?? believed(phone, isPhoneRefused, languageRegion);

// src/knowledge/ids.ts
/**
* Every id a clinic page, a page script or a test may hold on to. Frozen: ids are added, never renamed.
* The order of conditions is the order in which equal scores are shown.
*/
var conditionIds = [
	"rsi",
	"insomnia",
	"headache",
	"fibromyalgia",
	"whiplash",
	"tmj",
	"low-back-sciatica",
	"frozen-joint",
	"carpal-tunnel",
	"lymphatic",
	"scar",
	"neck-shoulder",
	"stress-mood",
	"cancer-support",
	"pregnancy",
	"sport-soreness",
	"other"
];
var modalityIds = [
	"sports-massage",
	"deep-tissue",
	"myofascial-release",
	"structural-integration",
	"lymphatic-facilitation",
	"relaxation-massage",
	"prenatal-massage"
];

// src/knowledge/law-by-country.ts
/**
* Countries whose law was read. No row is a legal opinion, and a country without one is not free: nobody looked.
* What each row goes back to: `law-sources.ts`. Source: the contract for languages, §3.
*/
var lawByCountry = new Map([
	{
		country: "FR",
		usual: "wellness",
		why: "massage as therapy is reserved to physiotherapists (CSP R.4321-3)"
	},
	{
		country: "ES",
		usual: "wellness",
		why: "claims about health are no advertising for massage (RD 1907/1996, art. 4)"
	},
	{
		country: "DE",
		usual: "wellness",
		unnamed: ["cancer-support"],
		why: "advertising may promise no effect on illness, and may not speak of cancer (HWG §§ 3, 12)"
	},
	{
		country: "AT",
		usual: "wellness",
		why: "massage as a trade is for healthy people; as therapy it needs a doctor’s order"
	},
	{
		country: "CN",
		usual: "wellness",
		wellnessStyles: ["relaxation-massage"],
		why: "only medical institutions may name illnesses (notice of 5 September 2005; Advertising Law, art. 17)"
	},
	{
		country: "AE",
		usual: "wellness",
		why: "advertising for health needs an approval first (Cabinet Resolution 7 of 2007)"
	},
	{
		country: "SA",
		usual: "wellness",
		why: "massage without a licence may borrow nothing from medicine"
	}
].map((row) => [row.country, row]));

// src/config/law.ts
/** Of a clinic that may say everything. */
var freeLaw = {
	regime: "health",
	unnamed: [],
	styles: null
};
var isEnglish = (language) => new Intl.Locale(language).language === "en";
var isUnknown = (country) => country === "" || country === "ZZ";
/** What a clinic is taken for that does not say what it is. In English everybody is what they were before there was a choice. */
function usualRegime(country, language) {
	if (isEnglish(language)) return "health";
	return lawByCountry.get(country)?.usual ?? (isUnknown(country) ? "wellness" : "health");
}
/**
* What the law lets a clinic say: what the clinic says it is, else what is usual in its country.
*
* @param country that in force; empty where it is not known
* @param language the clinic's own, as it is shown; not what a visitor chose
*/
function lawInForce({ regime }, country, language) {
	const row = lawByCountry.get(country);
	if ((regime === "auto" ? usualRegime(country, language) : regime) === "health") return {
		...freeLaw,
		unnamed: row?.unnamed ?? []
	};
	return {
		regime: "wellness",
		unnamed: conditionIds,
		styles: row?.wellnessStyles ?? null
	};
}

// src/config/meant-names.ts
/** Names that people try, by the attribute they mean. Those of HTML itself (`title`, `name`) are not here. */
var tried = {
	"booking-url": "url link href book booking-link booking-page bookinglink appointment-url cta-url email mail e-mail whatsapp",
	"booking-label": "label button button-text button-label cta cta-text",
	phone: "tel telephone mobile call telefon",
	"clinic-name": "clinic business business-name company practice brand studio",
	modalities: "modality styles services techniques treatments massages",
	conditions: "condition symptoms complaints",
	country: "region location land pays",
	"emergency-number": "emergency emergency-line",
	"crisis-line": "crisis crisis-number",
	heading: "header headline",
	intro: "description introduction subtitle text",
	lang: "language locale",
	theme: "mode dark dark-mode color-scheme scheme",
	accent: "color colour accentcolor brand-color brand-colour main-color primary primary-color theme-color",
	"privacy-url": "privacy privacy-policy",
	"reviewed-by": "reviewer",
	analytics: "tracking ga ga4 gtm gtag datalayer plausible matomo piwik google-analytics"
};
var meantBy$1 = lazy(() => new Map(Object.entries(tried).flatMap(([name, all]) => all.split(" ").map((each) => [each, name]))));
/** Letters to change, add, take away or swap with the next, to make one word of the other. */
function slips(from, to) {
	let before = [];
	let last = [...to, ""].map((_, i) => i);
	for (let i = 1; i <= from.length; i++) {
		const row = [i];
		for (let j = 1; j <= to.length; j++) {
			const isSame = from[i - 1] === to[j - 1];
			const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
			row[j] = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1), isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
		}
		before = last;
		last = row;
	}
	return last[to.length] ?? 0;
}
var bare = (name) => name.toLowerCase().replace(/[-_]/g, "");
/** Alike so far: `phone-number`, `accent-color`. Few enough letters to catch it, enough to spare HTML's own names. */
var alike = 5;
/** Which of `names` a name that is none of them may have meant, the likeliest first; empty where none is near. */
function meantNames(name, names) {
	const word = bare(name);
	const byName = meantBy$1().get(name.toLowerCase()) ?? meantBy$1().get(word);
	if (byName && names.includes(byName)) return [byName];
	const same = names.filter((each) => bare(each) === word);
	if (same.length > 0) return same;
	if (name.length < 4 || /[^a-z_-]|^(data|aria)-/i.test(name)) return [];
	const near = names.filter((each) => {
		const most = each.length > 5 ? 2 : 1;
		return Math.abs(bare(each).length - word.length) <= most && slips(word, bare(each)) <= most;
	});
	return near.length > 0 ? near : names.filter((each) => each.slice(0, alike) === name.slice(0, alike));
}

// src/config/curly-quotes.ts
var opening = "“„«”";
var closing = "”“»";
var opened = new RegExp(`^\\s*[${opening}]`);
var whole$1 = new RegExp(`^\\s*[${opening}]([^${opening}${closing}]*)[${closing}]\\s*$`);
var closed = new RegExp(`^(.*)[${closing}]$`);
/** Words of which no capital letter counts: HTML has made small letters of what was taken for names of attributes. */
var isCaseless = ({ kind }) => [
	"list",
	"choice",
	"flag",
	"colour",
	"telephone"
].includes(kind);
/**
* Whether a number put together again is whole: of two groups of digits that are the same, HTML keeps one, and what is left
* would call somebody else. Shorter than this, nobody can tell.
*/
var isWhole = (phone) => phone.replace(/\D/g, "").length >= (phone.trim().startsWith("+") ? 11 : 10);
/**
* What a clinic meant by `modalities=“deep-tissue relaxation-massage”`: a word processor bent the quotes, so HTML ended
* the value at the first space and took the words after it for attributes. `after` are those, in order. `null` where nobody
* can tell: there the value counts as not given.
*/
function meantBy(value, after, reader) {
	if (reader.kind === "text" && /\s/.test(value.trim())) return value;
	const [, inside] = whole$1.exec(value) ?? [];
	if (inside !== void 0) return inside;
	if (!isCaseless(reader)) return null;
	const end = after.findIndex((name) => closed.test(name));
	if (end < 0) return null;
	const [, last = ""] = closed.exec(after[end] ?? "") ?? [];
	const meant = [
		value.trim().slice(1),
		...after.slice(0, end),
		last
	].join(" ");
	return reader.kind === "telephone" && !isWhole(meant) ? null : meant;
}
/** The attributes as they would be with straight quotes, as far as that can be told. */
function straightened(attributes, readerOf) {
	const names = [...attributes.keys()];
	const read = new Map(attributes);
	const bent = [];
	for (const [name, value] of attributes) {
		const reader = readerOf(name);
		if (!reader || !opened.test(value)) continue;
		const meant = meantBy(value, names.slice(names.indexOf(name) + 1), reader);
		if (meant === value) continue;
		bent.push(name);
		if (meant === null) read.delete(name);
		else read.set(name, meant);
	}
	const [first] = bent;
	if (first === void 0) return {
		attributes,
		issues: []
	};
	const used = bent.filter((name) => read.has(name));
	for (const name of names) if (!readerOf(name)) read.delete(name);
	return {
		attributes: read,
		issues: [issue(first, attributes.get(first), `curly quotes, as word processors make them, in ${bent.join(", ")}`, "straight quotes (\")", used.length > 0 ? `what is inside them in ${used.join(", ")}` : "the default")]
	};
}
/** The same for JSON: `null` where it is no JSON with straight quotes either. */
function straightJson(text) {
	try {
		return JSON.parse(text.replace(/[“”„«»]/g, "\""));
	} catch {
		return null;
	}
}
/** JSON whose names stand in curly quotes. */
var hasCurlyNames = (text) => /[{,[:]\s*[“”„«]/.test(text);

// src/config/json-fault.ts
var token = /\s*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\.)*")|(?:-?\d[\d.eE+-]*|true|false|null))/uy;
/**
* The line, from 1, on which a text stops being JSON: where browsers say that, each says it in its own words and some say
* nothing. `isComma`: a comma stands there with nothing after it.
*/
function jsonFault(text) {
	const open = [];
	let next = "value";
	let isComma = false;
	let at = 0;
	token.lastIndex = 0;
	for (;;) {
		const [whole, mark, quoted] = token.exec(text) ?? [];
		if (whole === void 0) break;
		const closes = mark === "}" || mark === "]";
		const inside = open.at(-1);
		if (closes) {
			if (inside !== (mark === "}" ? "{" : "[") || !(next === "rest" || next === "first key" && mark === "}" || next === "value" && !isComma && mark === "]")) break;
			open.pop();
			next = open.length > 0 ? "rest" : "end";
		} else if (mark === ",") {
			if (next !== "rest") break;
			next = inside === "{" ? "key" : "value";
		} else if (mark === ":") {
			if (next !== "colon") break;
			next = "value";
		} else if (next === "first key" || next === "key") {
			if (!quoted) break;
			next = "colon";
		} else if (next !== "value") break;
		else if (mark) {
			open.push(mark);
			next = mark === "{" ? "first key" : "value";
		} else next = open.length > 0 ? "rest" : "end";
		isComma = mark === ",";
		at = token.lastIndex;
	}
	const rest = text.slice(at);
	const line = text.slice(0, at + rest.length - rest.trimStart().length).split("\n").length;
	return {
		line: isComma ? text.slice(0, at).split("\n").length : line,
		isComma: isComma && /^\s*[}\]]/.test(rest)
	};
}

// src/config/parse-child.ts
/** Characters; more than this is no settings. */
var maxJson = 1e5;
/** The settings in the text of the child; blank is none. */
function parseChild(child) {
	if (!child?.trim()) return { settings: null };
	const nothing = "nothing of it";
	if (child.length > maxJson) return {
		settings: null,
		fault: ["too long", nothing]
	};
	try {
		return { settings: JSON.parse(child) };
	} catch {
		const curly = "curly quotes, as word processors make them, in place of straight ones (\")";
		const straight = hasCurlyNames(child) ? straightJson(child) : null;
		if (straight !== null) return {
			settings: straight,
			fault: [curly, "it with straight ones"]
		};
		const { line, isComma } = jsonFault(child);
		return {
			settings: null,
			fault: [`not valid near line ${line}${hasCurlyNames(child) ? `: ${curly}` : isComma ? ": a comma too many" : ""}`, nothing]
		};
	}
}

// src/knowledge/routes.ts
/**
* Every outcome, in the order in which they are considered: the first that holds is the result's. After a birth the
* result is that of a pregnancy, without pregnancy coming first among the matches. Source: clinical contract 2, §1.
*/
var routes = [
	{
		id: "help-now",
		urgency: ["now", "today"]
	},
	{
		id: "doctor-first",
		handsOn: ["stop", "ask-first"]
	},
	{
		id: "prenatal",
		condition: "pregnancy",
		flags: ["pregnant", "postnatal"]
	},
	{
		id: "cancer-care",
		condition: "cancer-support"
	},
	{ id: "relaxation" },
	{ id: "therapeutic" },
	{ id: "unsure" }
];
/** Conditions with an outcome of their own, first things first. Nobody "sounds like" one: they said so. */
var routedConditions = routes.flatMap((row) => "condition" in row ? [row.condition] : []);
/** Outcomes that may have a booking link of their own; an emergency has none. */
var bookableRoutes = routes.flatMap(({ id }) => id === "help-now" ? [] : [id]);

// src/knowledge/help-lines.ts
var european = "BG HR CY CZ DK EE FI GR HU IT LV LT MT NL PL PT RO SK SI SE NO IS LI";
/**
* Numbers that were checked. A crisis line that nobody could check is not offered: there the visitor gets the address
* of a directory of such lines, and the clinic can set one. Where each was read: `help-line-sources.ts`.
* Source: clinical contract 2, §10; the contract for languages, §4, which read more of them and puts the medical number
* first.
*/
var helpLines = [
	{
		region: "US",
		emergency: ["911"],
		urgent: [],
		crisis: [{
			number: "988",
			ways: [
				"call",
				"text",
				"chat"
			],
			url: "https://988lifeline.org"
		}]
	},
	{
		region: "CA",
		emergency: ["911"],
		urgent: ["811"],
		crisis: [{
			number: "988",
			ways: ["call", "text"]
		}]
	},
	{
		region: "GB",
		emergency: ["999"],
		urgent: ["111"],
		urgentName: "NHS",
		crisis: [
			{
				number: "116 123",
				name: "Samaritans",
				ways: ["call"]
			},
			{
				number: "111",
				name: "NHS",
				ways: ["call"],
				isOption: true
			},
			{
				number: "85258",
				name: "Shout",
				ways: ["text"]
			}
		]
	},
	{
		region: "IE",
		emergency: ["112", "999"],
		urgent: [],
		crisis: [{
			number: "116 123",
			name: "Samaritans",
			ways: ["call"]
		}, {
			number: "50808",
			ways: ["text"]
		}]
	},
	{
		region: "AU",
		emergency: ["000"],
		urgent: ["1800 022 222"],
		urgentName: "healthdirect",
		crisis: [{
			number: "13 11 14",
			name: "Lifeline",
			ways: ["call", "chat"]
		}, {
			number: "0477 13 11 14",
			name: "Lifeline",
			ways: ["text"]
		}]
	},
	{
		region: "NZ",
		emergency: ["111"],
		urgent: ["0800 611 116"],
		urgentName: "Healthline",
		crisis: [{
			number: "1737",
			ways: ["call", "text"]
		}]
	},
	{
		region: "DE",
		emergency: ["112"],
		urgent: ["116 117"],
		crisis: [{
			number: "0800 111 0 111",
			ways: ["call"]
		}, {
			number: "0800 111 0 222",
			ways: ["call"]
		}]
	},
	{
		region: "FR",
		emergency: ["112", "15"],
		urgent: [],
		crisis: [{
			number: "3114",
			ways: ["call"]
		}]
	},
	{
		region: "CH",
		emergency: ["144", "112"],
		urgent: [],
		crisis: [{
			number: "143",
			ways: ["call"]
		}]
	},
	{
		region: "AT",
		emergency: ["144", "112"],
		urgent: ["1450"],
		crisis: [{
			number: "142",
			ways: ["call"]
		}]
	},
	{
		region: "BE",
		emergency: ["112"],
		urgent: [],
		crisis: [{
			number: "0800 32 123",
			ways: ["call"]
		}]
	},
	{
		region: "LU",
		emergency: ["112"],
		urgent: [],
		crisis: [{
			number: "45 45 45",
			ways: ["call"],
			hasHours: true
		}]
	},
	{
		region: "ES",
		emergency: ["112"],
		urgent: [],
		crisis: [{
			number: "024",
			ways: ["call"]
		}]
	},
	{
		region: "MX",
		emergency: ["911"],
		urgent: [],
		crisis: [{
			number: "800 911 2000",
			ways: ["call"]
		}]
	},
	{
		region: "CN",
		emergency: ["120"],
		urgent: [],
		crisis: [{
			number: "12356",
			ways: ["call"],
			hasHours: true
		}]
	},
	{
		region: "SG",
		emergency: ["995"],
		urgent: [],
		crisis: [{
			number: "1767",
			ways: ["call"]
		}]
	},
	{
		region: "MY",
		emergency: ["999"],
		urgent: [],
		crisis: [{
			number: "15555",
			ways: ["call"],
			hasHours: true
		}]
	},
	{
		region: "SA",
		emergency: ["997"],
		urgent: ["937"],
		crisis: []
	},
	{
		region: "EG",
		emergency: ["123"],
		urgent: [],
		crisis: [{
			number: "0800 888 0700",
			ways: ["call"]
		}]
	},
	{
		region: "LB",
		emergency: ["140"],
		urgent: [],
		crisis: [{
			number: "1564",
			ways: ["call"],
			hasHours: true
		}]
	},
	{
		region: "MA",
		emergency: ["150"],
		urgent: [],
		crisis: []
	},
	{
		region: "JO",
		emergency: ["911"],
		urgent: [],
		crisis: []
	},
	{
		region: "QA",
		emergency: ["999"],
		urgent: [],
		crisis: []
	},
	{
		region: "KW",
		emergency: ["112"],
		urgent: [],
		crisis: []
	},
	...european.split(" ").map((region) => ({
		region,
		emergency: ["112"],
		urgent: [],
		crisis: []
	}))
];
var helpLinesByRegion = new Map(helpLines.map((row) => [row.region, row]));

// src/config/ids-among.ts
/** A spelling without what people write between the words of an id. */
var squashed = (words) => words.replace(/[^a-z\d]/g, "");
/** Words of the longest id. */
var mostWords = 3;
/** Ids among words, however each id's own words are joined (`deep tissue`, `deep_tissue`); and what is none. */
function idsAmong(text, ids) {
	const bySpelling = new Map(ids.map((id) => [squashed(id), id]));
	const words = text.match(/[^\s,;]+/g) ?? [];
	const known = /* @__PURE__ */ new Set();
	const strangers = /* @__PURE__ */ new Set();
	for (let at = 0; at < words.length;) {
		let count = mostWords;
		const idOf = () => bySpelling.get(squashed(words.slice(at, at + count).join("")));
		let found = idOf();
		while (!found && --count > 0) found = idOf();
		if (found) known.add(found);
		else strangers.add(words[at] ?? "");
		at += Math.max(count, 1);
	}
	return [known, strangers];
}

// src/config/safe-url.ts
var schemes = {
	booking: [
		"https",
		"http",
		"tel",
		"mailto",
		"sms"
	],
	page: ["https", "http"]
};
var maxLength$1 = 2048;
/** Nothing but what can be seen on any keyboard. Most links: it spares them the costly classes of `hidden`. */
var plain$1 = /^[ -[\]-~]*$/;
/** Controls, formatting and bidi characters, every space but U+0020, and `\`, which browsers read as `/`. */
var hidden = () => /[\p{Cc}\p{Cf}\p{Cs}\\]|(?! )\p{Z}/u;
/** `//` with a host that holds no user name, `%`, comma or space; a number to dial; something to mail to; `.`, `?`, `#`, a single `/`. */
var whole = /^(https?:\/\/[^/?#@%,\s]+($|[/?#])|(tel|sms):[^/?#]*\d|mailto:[^/]|[.?#]|\/(?!\/))/;
/** `https://` pasted behind another one, or without its colon: browsers would look for a host or a page called `https`. */
var slip = /^https?(\/|:\/\/https?[:/])/;
/**
* Within the site: a plain word or a page file. So `clinic.example/book` is none: it is a forgotten `https://` and
* would only lead to a missing page.
*/
var word = () => /^[\p{L}\p{M}\p{N}_~-]+(\.(html?|php|aspx?|pdf))?($|[/?#])/u;
function parse(text, base) {
	try {
		return new URL(text, base);
	} catch {
		return null;
	}
}
/** Why this link is refused; empty when it is not. */
function faultOf(text, kind, base) {
	if (!plain$1.test(text) && hidden().test(text)) return "a backslash or hidden character";
	const page = parse(base);
	const absolute = /^[a-z][^/?#]*:/i.test(text) ? parse(text) : null;
	if (absolute) {
		const { protocol } = absolute;
		if (!schemes[kind].includes(protocol.slice(0, -1))) return `${protocol} is refused`;
		if (protocol === "http:" && page?.protocol === "https:") return "http: on an https: page";
	}
	const url = absolute ?? parse(text, base);
	const stays = url?.host === page?.host && /^(https?|file):/.test(page?.protocol ?? "");
	const lower = text.toLowerCase();
	return url && (absolute || stays) && !slip.test(lower) && (whole.test(lower) || word().test(lower)) ? "" : "not a whole link, like https://…";
}
/**
* Judges a link of the clinic with the URL parser. What passes comes back as written, without outer ASCII
* whitespace; it is never re-serialised, because booking systems read their own spelling.
*
* Refused, with a reason in plain words: over 2,048 characters; hidden characters and backslashes anywhere;
* schemes off the list; `//host`, `https:host`, `https:/host`; user names; a host with a comma; `https://` twice or
* without its colon; http on an https page; what does not parse. A plain space (U+0020) after the host is accepted:
* browsers percent-encode it, and clinics paste such links.
*
* `base` is the page's base URL. Where it cannot carry links (`about:blank`), links within the site are
* refused. Never throws.
*/
function judgeUrl(raw, kind, base) {
	const url = raw.slice(0, maxLength$1).replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, "");
	const reason = raw.length > maxLength$1 ? "too long" : faultOf(url, kind, base);
	return reason ? {
		ok: false,
		reason
	} : {
		ok: true,
		url
	};
}

// src/config/readers.ts
/** What blank text is refused with: it counts as not given, and nobody is told. */
var blank = "blank";
var refuse = (payload, message, usable) => {
	payload.issues.push({
		code: "custom",
		input: payload.value,
		message,
		params: { usable }
	});
};
var notBlank = (payload) => {
	if (!cleanText(payload.value)) refuse(payload, blank);
};
/** Longer than any value may be: refused before anything reads it. */
var maxLength = 1e4;
var written = (...checks) => z.string("wrong type").check(z.maxLength(maxLength, {
	error: "too long",
	abort: true
}), ...checks);
var clean = z.overwrite(cleanText);
var text = (...checks) => written(clean, notBlank, ...checks);
/** Without a default: `null` when it is not given. */
var optional = (kind, allowed, schema) => ({
	kind,
	allowed,
	unset: null,
	fallback: "none",
	schema
});
/** Refused when too long: half a disclaimer would say something the clinic did not write. */
var textUpTo = (limit) => optional("text", `text of at most ${limit} characters`, () => text(z.maxLength(limit, "refused")));
/** A label, a name, a heading. */
var shortText = textUpTo(500);
/** A paragraph. */
var longText = textUpTo(2e3);
var link$1 = (kind) => optional("link", `${schemes[kind].join(", ")} or a link within this site`, (base) => written(notBlank, (payload) => {
	const verdict = judgeUrl(payload.value, kind, base);
	if (!verdict.ok) return refuse(payload, verdict.reason);
	payload.value = verdict.url;
	if (/&amp;/i.test(verdict.url)) refuse(payload, "holds “&amp;” where an & is meant", verdict.url);
}));
var bookingLink = link$1("booking");
var pageLink = link$1("page");
/** Case does not matter. The first of `values` is the default. */
var choice$1 = (...values) => ({
	kind: "choice",
	allowed: values.join(", "),
	unset: values[0],
	fallback: values[0],
	schema: () => z.pipe(text(z.toLowerCase()), z.enum(values, "not known"))
});
/**
* Ids by space or comma, in any case and order; they come back in our order. Those that are not known raise one issue,
* which carries the others; none known: all of them.
*/
var list = (ids) => ({
	kind: "list",
	allowed: ids.join(" "),
	unset: ids,
	fallback: "all",
	schema: () => {
		const known = (words, payload) => {
			const [found, strangers] = idsAmong(words, ids);
			const usable = ids.filter((id) => found.has(id));
			if (strangers.size) {
				const message = `not known: ${[...strangers].join(" ").slice(0, 120)}`;
				refuse(payload, message, usable.length ? usable : void 0);
			} else if (!usable.length) refuse(payload, blank);
			return usable;
		};
		const joined = z.transform((value) => Array.isArray(value) ? inWords(value) : value);
		const words = z.pipe(joined, text(z.toLowerCase()));
		return z.readonly(z.pipe(z.pipe(words, z.transform(known)), z.array(z.enum(ids))));
	}
});
/** What people write to say no; only `false` is documented, the others are told. */
var noes = [
	"no",
	"off",
	"0",
	"none",
	"never"
];
/** The last is HTML's habit of giving such an attribute its own name. */
var yeses = [
	"",
	"true",
	"yes",
	"on",
	"1",
	"forward-utm"
];
/**
* On where it is present without a value, as in HTML; `false` says off. Another word for no is read as off, and told; what
* is neither is refused.
*/
var flag = {
	kind: "flag",
	allowed: "true, false",
	unset: false,
	fallback: "off",
	schema: () => {
		const word = z.transform((value) => typeof value === "boolean" ? String(value) : value);
		const isOn = z.transform((text, payload) => {
			if (noes.includes(text)) refuse(payload, "not known", false);
			else if (text !== "false" && !yeses.includes(text)) refuse(payload, "not known");
			return text !== "false";
		});
		return z.pipe(z.pipe(z.pipe(word, written(clean, z.toLowerCase())), isOn), z.boolean());
	}
};
var dialable = (payload) => {
	if (payload.value.includes("=")) refuse(payload, "holds “=”: a quote may be missing before it");
	else if (payload.value.length > 100 || !telHref(payload.value)) refuse(payload, "nothing to dial");
};
/** Kept as written for the eye, at most 100 characters; it must hold something to dial. */
var telephone = optional("telephone", "a telephone number, in digits", () => text(dialable));
/** Only the characters of a colour, at most 64; the browser has the last word (`accentIssue`). */
var colour = optional("colour", "a CSS colour, like #14594f", () => text(z.regex(/^[a-z\d#%., ()/-]{1,64}$/i, "refused")));
var canonical = (payload) => {
	const locale = parsedTag(payload.value);
	if (locale) payload.value = String(locale);
	else refuse(payload, "refused");
};
/** Comes back in its canonical spelling; the underscore of WordPress (`fr_CA`) is understood. */
var language = optional("language", "a language code, like fr-CA", () => text(canonical));
var allCanonical = (payload) => {
	const locales = payload.value.split(/[\s,;]+/).map(parsedTag);
	if (locales.includes(null)) refuse(payload, "refused");
	else payload.value = locales.join(" ");
};
/** Several by space or comma; they come back with spaces. One that is none, and all are refused. */
var languages = optional("language", "language codes, like en fr", () => text(allCanonical));
var isoRegion = (payload) => {
	const region = /^[a-z]{2}$/i.test(payload.value) ? parsedTag(`und-${payload.value}`)?.region : void 0;
	if (region && (helpLinesByRegion.has(region) || new Intl.DisplayNames("en", {
		type: "region",
		fallback: "none"
	}).of(region))) payload.value = region;
	else refuse(payload, "refused");
};
/** ISO 3166, two letters; comes back in its canonical spelling, so that `uk` is `GB`. */
var country = optional("country", "a country in two letters, like CA or GB", () => text(isoRegion));
/** A day that exists, YYYY-MM-DD. */
var date = optional("date", "a date, like 2026-03-31", () => text(z.iso.date("refused")));
/** Made when the first such value comes: most pages give few, and the widgets of a page share its base. */
var made$1 = /* @__PURE__ */ new WeakMap();
/**
* zod lists the entries of its own objects by `for … in`, and fails where a page has put names on every object. Those are
* hidden from such lists while it works; nothing of the page runs meanwhile, so nobody can see it.
*/
function withoutExtras(work) {
	const extras = [];
	for (const name in {}) {
		const extra = Object.getOwnPropertyDescriptor(Object.prototype, name);
		if (extra?.configurable) extras.push([name, extra]);
	}
	for (const [name, extra] of extras) Object.defineProperty(Object.prototype, name, {
		...extra,
		enumerable: false
	});
	try {
		return work();
	} finally {
		for (const [name, extra] of extras) Object.defineProperty(Object.prototype, name, extra);
	}
}
function schemaOf(reader, base) {
	const last = made$1.get(reader);
	const schema = last?.base === base ? last.schema : reader.schema(base);
	made$1.set(reader, {
		base,
		schema
	});
	return schema;
}
/** What one value comes to. `problem` alone: refused. Both: a part of it is used. Neither: it said nothing. */
function readValue(reader, given, base) {
	try {
		const { success, data, error } = withoutExtras(() => schemaOf(reader, base).safeParse(given));
		if (success) return { value: data };
		const [found] = error.issues;
		return {
			value: found?.code === "custom" ? found.params?.["usable"] : void 0,
			problem: found?.message === blank ? void 0 : found?.message
		};
	} catch {
		return { problem: "unreadable beside what this page puts on every object" };
	}
}

// src/config/schema.ts
var setting = (attribute, reader, about, fallback = reader.fallback) => ({
	attribute,
	reader,
	about,
	fallback
});
var byLanguage = "by language";
/** One row for each of these ids. */
var rowFor = (ids, row) => Object.fromEntries(ids.map((id) => [id, row(id)]));
/**
* Every setting but own texts, in the order of the documentation: a row is all that an attribute needs to be read,
* typed and documented. Keys are those of JSON and `config`; a group holds several values.
*/
var settings = {
	bookingUrl: setting("booking-url", bookingLink, "Where a consultation is booked.", "the phone, else a line that says to contact the clinic"),
	bookingLabel: setting("booking-label", shortText, "The words on the booking link.", "“Book a consultation” in the language"),
	bookingTarget: setting("booking-target", choice$1("self", "blank", "top"), "Where the booking link opens."),
	phone: setting("phone", telephone, "Shown as written; also the way to book when there is no booking link."),
	clinicName: setting("clinic-name", shortText, "The name the result speaks of."),
	modalities: setting("modalities", list(modalityIds), "What the clinic offers; nothing else is suggested."),
	conditions: setting("conditions", list(conditionIds), "What the clinic sees; nothing else is matched."),
	country: setting("country", country, "Where the clinic is: it decides the numbers for an emergency.", "the country code of `phone`, else the region of the language"),
	regime: setting("regime", choice$1("auto", "health", "wellness"), "What the law lets the clinic say."),
	emergencyNumber: setting("emergency-number", shortText, "The number for an emergency.", "by country, else a short list"),
	crisisLine: setting("crisis-line", shortText, "The number for someone in crisis.", "by country where one was checked, else a directory of lines"),
	heading: setting("heading", shortText, "The heading of the first screen.", byLanguage),
	intro: setting("intro", longText, "The paragraph under the heading.", byLanguage),
	disclaimer: setting("disclaimer", longText, "What this guide is not.", byLanguage),
	lang: setting("lang", language, "The language of the widget.", "that of the nearest ancestor, else English"),
	languages: setting("languages", languages, "A choice for visitors, on the first page."),
	summaryLang: setting("summary-lang", language, "What the therapist reads the summary in.", "that of the visitor"),
	theme: setting("theme", choice$1("auto", "light", "dark"), "Light, dark, or (auto) as the page declares by its color-scheme."),
	accent: setting("accent", colour, "The one colour; a readable companion is computed.", "the house colour"),
	start: setting("start", choice$1("intro", "questions"), "The first screen: the introduction, or the questions at once."),
	forwardUtm: setting("forward-utm", flag, "Copies the five utm parameters of the page's own address to the booking link, after those set here."),
	utm: {
		utm_source: setting("utm-source", shortText, "utm_source on the booking link."),
		utm_medium: setting("utm-medium", shortText, "utm_medium on the booking link."),
		utm_campaign: setting("utm-campaign", shortText, "utm_campaign on the booking link."),
		utm_content: setting("utm-content", shortText, "utm_content on the booking link."),
		utm_term: setting("utm-term", shortText, "utm_term on the booking link.")
	},
	firstVisitUrl: setting("first-visit-url", pageLink, "The clinic's page on a first visit."),
	pregnancyUrl: setting("pregnancy-url", pageLink, "The clinic's page on massage in pregnancy."),
	privacyUrl: setting("privacy-url", pageLink, "The clinic's privacy policy."),
	reviewedBy: setting("reviewed-by", shortText, "Who at the clinic reviewed the widget's advice."),
	reviewedOn: setting("reviewed-on", date, "When they did."),
	analytics: setting("analytics", choice$1("none", "datalayer", "plausible", "matomo"), "Which of the page's counters hears of starts and bookings; never of an answer."),
	variant: setting("variant", shortText, "A label that is echoed in events, to compare two pages."),
	bookingUrls: rowFor(bookableRoutes, (route) => setting(null, bookingLink, `Where a visitor books whose result is “${route}”.`, "the booking link")),
	modalityNames: rowFor(modalityIds, (id) => setting(null, shortText, `What the clinic calls “${id}”, shown before our name of it.`, "our name alone")),
	modalityBookingUrls: rowFor(modalityIds, (id) => setting(null, bookingLink, `Where a visitor books whose first style is “${id}”.`, "the result's link"))
};
var utmKeys = Object.keys(settings.utm);
var isGroup = (row) => !Object.hasOwn(row, "reader");
var rows = Object.entries(settings);
/** Keys that hold several values. */
var groups = [...rows.flatMap(([key, row]) => isGroup(row) ? [key] : []), "texts"];
/** Every setting by its path in the config: `theme`, `utm.utm_source`, `bookingUrls.unsure`. */
var configPaths = new Map(rows.flatMap(([group, row]) => isGroup(row) ? Object.entries(row).map(([key, setting]) => [`${group}.${key}`, {
	group,
	key,
	setting
}]) : [[group, {
	group: null,
	key: group,
	setting: row
}]]));
/** A word of the clinic's own in place of one of our messages. */
var ownText = setting(null, longText, "Words of your own, by message path.", byLanguage);
/** The one table behind the README, the API docs and the custom-elements manifest. */
var attributes = [...configPaths.values()].flatMap(({ setting: { attribute, reader, fallback, about } }) => attribute === null ? [] : [{
	name: attribute,
	kind: reader.kind,
	allowed: reader.allowed,
	fallback,
	about
}]);
var attributeNames = attributes.map(({ name }) => name);

// src/config/read-attributes.ts
var settingByAttribute = new Map([...configPaths.values()].flatMap(({ setting }) => setting.attribute ? [[setting.attribute, setting]] : []));
/** A quote was forgotten, so the value goes on to the next one: `phone="+1 604… clinic-name=`. */
var lostQuote = new RegExp(`\\s(${attributeNames.join("|")})=\\s*$`, "i");
/** Never ours, but a name that stops the browser from letting a tag into a form. */
var strayIs = (attributes) => attributes.has("is") ? [issue("is", attributes.get("is"), "not an attribute of this tag; quotes that are missing or curly may have made it of your words", "none of that name", "the widget without its part in a form")] : [];
/** A misspelt or foreign name would otherwise be silent. */
var misspelt = (attributes) => [...attributes].flatMap(([name, value]) => {
	const meant = attributeNames.includes(name) ? [] : meantNames(name, attributeNames);
	return meant.length > 0 ? [issue(name, value, "not known", meant.join(", "), "nothing of it")] : [];
});
/** What each attribute says, unless it runs into the next one; and what is wrong with how they are written. */
function readAttributes(written) {
	const { attributes, issues } = straightened(written, (name) => settingByAttribute.get(name)?.reader);
	const lost = [];
	const given = /* @__PURE__ */ new Map();
	for (const [path, place] of configPaths) {
		const label = place.setting.attribute ?? "";
		const value = attributes.get(label);
		if (value === void 0) continue;
		const [, next] = lostQuote.exec(value.slice(-100)) ?? [];
		if (next) {
			const problem = `the closing quote is missing: it runs into ${next}`;
			lost.push(issue(label, value, problem, place.setting.reader.allowed));
		} else given.set(path, {
			...place,
			label,
			source: "attribute",
			given: value
		});
	}
	const names = lost.length > 0 ? [] : [...strayIs(written), ...misspelt(attributes)];
	return {
		given,
		issues: [
			...issues,
			...lost,
			...names
		]
	};
}

// src/config/resolve-config.ts
/** More than this helps nobody, and a broken template can hold thousands. */
var maxIssues = 50;
var maxEntries = 200;
var objectRule = `valid JSON, an object of at most ${maxEntries} entries`;
/**
* A copy of what the page handed over, at most `depth` levels deep and 500 entries wide: objects without a
* prototype, and arrays. Getters and proxies are read once, here; what throws becomes a symbol, which no
* reader takes. `null` and `undefined` mean "not given" and are left out. Never throws.
*/
function snapshot(read, depth) {
	try {
		const value = read();
		if (typeof value !== "object" || value === null || !depth) return value;
		const copy = Object.create(null);
		for (const key of Object.keys(value).slice(0, 500)) {
			const entry = snapshot(() => value[key], depth - 1);
			if (entry !== void 0 && entry !== null) copy[key] = entry;
		}
		return Array.isArray(value) ? Object.values(copy) : copy;
	} catch {
		return Symbol("unreadable");
	}
}
/** The JSON child, read like an object of settings. */
function readChild(child, isMessagePath, issues) {
	const source = "application/json";
	const { settings, fault } = parseChild(child);
	if (fault) issues.push(issue(source, child, fault[0], objectRule, fault[1]));
	return readObject(source, settings, isMessagePath, issues);
}
/** What could have been meant, among so many. */
function keysOf(group, key) {
	if (group === "texts") return "paths of src/messages/en.ts, like intro.heading";
	const keys = [...configPaths.keys(), "texts"].filter((each) => each.startsWith(group));
	const near = meantNames(key, keys);
	return (near.length > 0 ? near : keys).join(" ");
}
/** Never a path of ours, whatever `isMessagePath` says. */
var pollution = /proto|constructor/;
/**
* Reads an object of settings: the `config` property, or the parsed JSON child. `source` names it in issues.
* Unknown keys raise one issue each and are dropped, and so are entries past the 200th; the rest is kept.
* Throws only where `isMessagePath` does.
*/
function readObject(source, input, isMessagePath, issues) {
	const entries = /* @__PURE__ */ new Map();
	const report = (label, value, problem, allowed) => issues.push(issue(label, value, problem, allowed, "the rest"));
	function read(object, group = null) {
		const isObject = typeof object === "object" && !Array.isArray(object);
		const pairs = isObject ? Object.entries(object) : [];
		if (!isObject) report(group ?? source, object, "wrong type", objectRule);
		if (pairs.length > maxEntries) report(group ?? source, object, "too long", objectRule);
		for (const [key, given] of pairs.slice(0, maxEntries)) {
			const label = group ? `${group}.${key}` : key;
			const place = group === "texts" && !pollution.test(key) && isMessagePath(key) ? {
				group,
				key,
				setting: ownText
			} : configPaths.get(label);
			if (!group && groups.includes(key)) read(given, key);
			else if (place && place.group === group) entries.set(label, {
				...place,
				label,
				source,
				given
			});
			else report(label, given, "unknown key", keysOf(group ?? "", key));
		}
	}
	read(snapshot(() => input ?? {}, 3));
	return entries;
}
/** What is used where nothing of a value is; a list then offers what the clinic may not have. */
var instead = ({ reader, attribute }) => reader.kind === "list" ? `all of them: visitors now see every one of the ${attribute}` : void 0;
/** The first usable value among what the sources gave; each that is not usable goes to `issues`, heard or not. */
function firstUsable(entries, base, issues) {
	const readings = entries.map((entry) => ({
		...entry,
		...readValue(entry.setting.reader, entry.given, base)
	}));
	const used = readings.find(({ value }) => value !== void 0);
	for (const { label, given, problem, setting } of readings) if (problem) issues.push(issue(label, given, problem, setting.reader.allowed, used?.value ?? instead(setting)));
	return used;
}
/**
* Everything the clinic said, checked and merged: the `config` property goes before the JSON child, that
* before the attributes, that before the defaults, value by value. A value that is refused raises one issue
* and counts as not given, so the next source speaks. Config and issues are frozen. Never throws.
*/
function resolveConfig({ attributes, child, property, base, isMessagePath }) {
	const issues = [];
	let isPhoneWritten = false;
	const sources = [
		() => readObject("config", property, isMessagePath, issues),
		() => readChild(child, isMessagePath, issues),
		() => {
			const { given, issues: found } = readAttributes(attributes);
			issues.push(...found);
			isPhoneWritten = Boolean(attributes.get("phone")?.trim());
			return given;
		}
	].flatMap((read) => {
		try {
			return read();
		} catch {
			return [];
		}
	});
	const config = {};
	const by = /* @__PURE__ */ new Map();
	for (const { group, key, setting } of configPaths.values()) if (group) config[group] = {};
	else config[key] = setting.reader.unset;
	config["texts"] = {};
	for (const path of /* @__PURE__ */ new Set([...configPaths.keys(), ...sources.flatMap((given) => [...given.keys()])])) {
		const used = firstUsable(sources.flatMap((given) => given.get(path) ?? []), base, issues);
		if (used) {
			const holder = used.group ? config[used.group] : config;
			holder[used.key] = used.value;
			by.set(path, used.source);
		}
	}
	Object.values(config).forEach(Object.freeze);
	return Object.freeze({
		config: Object.freeze(config),
		sources: by,
		isPhoneRefused: !by.has("phone") && (isPhoneWritten || issues.some(({ attribute }) => attribute === "phone")),
		issues: Object.freeze(issues.slice(0, maxIssues))
	});
}

// src/messages/own-texts.ts
/** The node a path leads to, by own keys only. */
function at(root, path) {
	let node = root;
	for (const key of path.split(".")) {
		if (typeof node !== "object" || !Object.hasOwn(node, key)) return void 0;
		node = node[key];
	}
	return node;
}
/** True for the dotted path of a text (`intro.heading`); groups of texts are no texts. */
var isMessagePath = (path) => typeof at(inside.messages, path) === "string";
function put(node, keys, text) {
	const [key, ...rest] = keys;
	if (key === void 0 || typeof node !== "object") return text;
	if (Array.isArray(node)) return node.map((each, i) => String(i) === key ? text : each);
	const record = node;
	return {
		...record,
		[key]: put(record[key] ?? "", rest, text)
	};
}
/** The language's words with the clinic's own in their places. Unknown paths were reported and dropped before. */
function withOwnTexts(messages, texts) {
	let words = messages;
	for (const [path, text] of Object.entries(texts)) if (isMessagePath(path)) words = put(words, path.split("."), text);
	return words;
}

// src/messages/regime.ts
/** The words of a place for well-being: whole texts of their own (`messages.wellness`), in the places of the usual ones. */
var forWellness = (messages) => withLayers(messages, "wellness", () => [messages.wellness]);

// src/messages/clinic-language.ts
/**
* The language for a tag as one clinic speaks it: with the words of its country and of what it is, and its own in their
* places.
*/
function clinicLanguage(tag, region, texts, regime = "health") {
	const language = languageFor(tag, "");
	const regional = forRegion(withOwnTexts(language.messages, texts), region);
	const spoken = regime === "wellness" ? forWellness(regional) : regional;
	return {
		...language,
		region,
		messages: withOwnTexts(spoken, texts)
	};
}

// src/questionnaire/memoize.ts
/** The same function, but it works out each answer once and keeps it for good. */
var memoize = (make) => {
	const made = /* @__PURE__ */ new Map();
	return (key) => {
		let value = made.get(key);
		if (value === void 0) {
			value = make(key);
			made.set(key, value);
		}
		return value;
	};
};

// src/questionnaire/fact-groups.ts
/** Head, face and jaw, by place or by goal. */
var head = [
	"where.head",
	"where.jaw-face",
	"help.headaches",
	"help.jaw"
];
/** The neck. */
var neck = ["where.neck"];
/** The back, by place. */
var back = [
	"where.upper-back",
	"where.mid-back",
	"where.low-back"
];
/** Where trouble of the lower spine is felt, and where nobody can say. */
var lowSpine = [
	"where.mid-back",
	"where.low-back",
	"where.buttock",
	"where.outer-hip",
	"where.hip-groin",
	"where.thigh",
	"where.whole-limb",
	"where.buttock-leg",
	"where.not-sure",
	"where.all-over"
];
/** Any part of a leg, from the buttock down. */
var leg = [
	"where.buttock",
	"where.outer-hip",
	"where.hip-groin",
	"where.thigh",
	"where.knee",
	"where.shin",
	"where.calf",
	"where.foot-ankle",
	"where.whole-limb",
	"where.buttock-leg",
	"where.lower-leg-foot"
];
/** Where a clot in a leg is felt. */
var clotLeg = [
	"where.hip-groin",
	"where.thigh",
	"where.knee",
	"where.calf",
	"where.whole-limb",
	"where.buttock-leg",
	"where.lower-leg-foot"
];
/** Any part of an arm, and the armpit. */
var arm$1 = [
	"where.shoulder",
	"where.upper-arm",
	"where.elbow-forearm",
	"where.wrist-hand",
	"where.armpit-ribs",
	"where.whole-limb"
];
/** Places with a joint, or a joint that got stuck. */
var joint = [
	"where.shoulder",
	"where.elbow-forearm",
	"where.wrist-hand",
	"where.outer-hip",
	"where.hip-groin",
	"where.knee",
	"where.foot-ankle",
	"where.lower-leg-foot",
	"help.stuck-joint"
];
/** Goals that are about pain. */
var painGoals = [
	"help.pain",
	"help.tingle",
	"help.headaches",
	"help.jaw",
	"help.stuck-joint",
	"help.sport"
];
/** Goals that have a place on the body. */
var bodilyGoals = [
	...painGoals,
	"help.posture",
	"help.swelling",
	"help.scar"
];
/** Goals with a story: how it began, and for how long. */
var hasStory = [
	"help.sleep",
	"help.stress",
	"help.cancer",
	...bodilyGoals
];
/** Fifty or over, as it was said. */
var saidOver50 = ["age.50-64", "age.65-plus"];
/** Fifty or over, or not said. */
var over50 = [
	...saidOver50,
	"age.not-said",
	"!age"
];
/** May be pregnant, by age. */
var childbearing = [
	"age.16-17",
	"age.18-49",
	"age.not-said",
	"!age"
];
/** Pregnant now. */
var carrying = [
	"pregnancy.first-12-weeks",
	"pregnancy.13-to-36-weeks",
	"pregnancy.37-plus-weeks"
];
/** Pregnant now, or may be: the cautious reading of a missing answer. */
var maybePregnant = [
	...carrying,
	"pregnancy.not-said",
	["help.pregnant", "!pregnancy"]
];
/** Neck, shoulders and hips: where polymyalgia is felt. */
var girdle = [
	"where.neck",
	"where.shoulder",
	"where.upper-arm",
	"where.outer-hip",
	"where.hip-groin",
	"where.buttock",
	"where.thigh",
	"where.all-over"
];
/** The jaw, by goal or place, and headaches. */
var jaw = [
	"help.jaw",
	"where.jaw-face",
	"help.headaches"
];
/** Gave birth in the last year. */
var afterBirth = ["pregnancy.birth-under-6-weeks", "pregnancy.birth-6-weeks-to-1-year"];
/** Pain that goes down the leg. */
var downTheLeg = [
	"back-hip-leg.down-leg",
	"leg-signs.down-leg",
	"where.buttock-leg"
];
/** Pain that reaches the leg, on any page. */
var legPain = [...downTheLeg, "health.shooting-limb-pain"];
/** Sport, as a goal or as what set it off. */
var sport = ["help.sport", "start.training"];

// src/questionnaire/triggers.ts
/** Holds where one of each list does. */
var both$1 = (one, other) => ({
	one,
	other
});
/** One trigger that holds where none of these answers was given. */
var noneOf = (facts) => [facts.map((fact) => `!${fact}`)];

// src/questionnaire/health-lines.ts
/** The groups of the health screen, in order. A ticked group opens its lines on the same screen. */
var healthGroups = [
	"heart-blood",
	"cancer",
	"bones-nerves",
	"recent",
	"long-term",
	"skin-touch"
];
/**
* The lines of the health screen: those without a group are never folded, and stand there when their `when` holds;
* the others when one of their groups is ticked, or `alsoWhen` holds. Source: clinical contract 2, §3.
*/
var healthLines = [
	{ id: "weight-loss" },
	{ id: "new-lump" },
	{
		id: "constant-pain",
		when: painGoals
	},
	{
		id: "new-weakness",
		when: painGoals
	},
	{
		id: "new-numbness",
		when: painGoals
	},
	{
		id: "polymyalgia-signs",
		when: [both$1(over50, girdle)]
	},
	{
		id: "blood-thinner",
		groups: ["heart-blood"]
	},
	{
		id: "bruises-easily",
		groups: ["heart-blood"]
	},
	{
		id: "recent-clot",
		groups: ["heart-blood"]
	},
	{
		id: "recent-heart-event",
		groups: ["heart-blood"]
	},
	{
		id: "unstable-heart",
		groups: ["heart-blood"]
	},
	{
		id: "settled-heart",
		groups: ["heart-blood"]
	},
	{
		id: "uncontrolled-blood-pressure",
		groups: ["heart-blood"]
	},
	{
		id: "controlled-blood-pressure",
		groups: ["heart-blood"]
	},
	{
		id: "varicose-veins",
		groups: ["heart-blood"]
	},
	{
		id: "implant-or-device",
		groups: ["heart-blood", "cancer"]
	},
	{
		id: "cancer-treatment-now",
		groups: ["cancer"]
	},
	{
		id: "cancer-in-bone",
		groups: ["cancer"]
	},
	{
		id: "low-platelets",
		groups: ["cancer"]
	},
	{
		id: "past-cancer",
		groups: ["cancer"]
	},
	{
		id: "lymph-nodes-removed",
		groups: ["cancer"]
	},
	{
		id: "fragile-bones",
		groups: ["bones-nerves"]
	},
	{
		id: "thin-bones",
		groups: ["bones-nerves"]
	},
	{
		id: "inflammatory-arthritis",
		groups: ["bones-nerves"]
	},
	{
		id: "arthritis",
		groups: ["bones-nerves"]
	},
	{
		id: "old-numbness",
		groups: ["bones-nerves"]
	},
	{
		id: "fibromyalgia-known",
		groups: ["bones-nerves"]
	},
	{
		id: "recent-surgery",
		groups: ["recent"],
		alsoWhen: ["pregnancy.birth-under-6-weeks"]
	},
	{
		id: "open-wound",
		groups: ["recent", "skin-touch"]
	},
	{
		id: "recent-fracture",
		groups: ["recent"]
	},
	{
		id: "new-sprain",
		groups: ["recent"]
	},
	{
		id: "recent-injection",
		groups: ["recent"]
	},
	{
		id: "face-injection",
		groups: ["recent"]
	},
	{
		id: "diabetes",
		groups: ["long-term"]
	},
	{
		id: "diabetes-with-numbness",
		groups: ["long-term"]
	},
	{
		id: "fits-or-faints",
		groups: ["long-term"]
	},
	{
		id: "kidney-failure",
		groups: ["long-term"]
	},
	{
		id: "steroid-tablets",
		groups: ["long-term"]
	},
	{
		id: "pain-dulling-medicine",
		groups: ["long-term"]
	},
	{
		id: "severe-allergy",
		groups: ["long-term"]
	},
	{
		id: "oil-or-latex-allergy",
		groups: ["long-term"]
	},
	{
		id: "skin-problem",
		groups: ["skin-touch"]
	},
	{
		id: "spreading-skin-infection",
		groups: ["skin-touch"]
	},
	{
		id: "dry-skin",
		groups: ["skin-touch"]
	},
	{
		id: "small-skin-patch",
		groups: ["skin-touch"]
	},
	{
		id: "changing-mole",
		groups: ["skin-touch"]
	},
	{
		id: "touch-sensitivity",
		groups: ["skin-touch"]
	},
	{
		id: "touch-difficult",
		groups: ["skin-touch"]
	},
	{
		id: "early-or-high-risk-pregnancy",
		when: maybePregnant
	}
];
/** Their ids, in order. */
var healthFlags = healthLines.map(({ id }) => id);

// src/questionnaire/opening-questions.ts
/** What every visit begins with: for whom, what for, and where it is felt. Source: clinical contract 2, §3. */
var openingQuestions = [
	{
		id: "who",
		kind: "one",
		groups: [{ options: ["me", "someone-else"] }],
		legacy: ["under-18"],
		optional: true
	},
	{
		id: "age",
		kind: "one",
		groups: [{ options: [
			"under-16",
			"16-17",
			"18-49",
			"50-64",
			"65-plus",
			"not-said"
		] }],
		optional: true
	},
	{
		id: "help",
		kind: "many",
		groups: [
			{
				id: "ache",
				options: [
					"pain",
					"headaches",
					"jaw",
					"stuck-joint",
					"tingle",
					"sport",
					"posture"
				]
			},
			{
				id: "body",
				options: [
					"swelling",
					"scar",
					"cancer"
				]
			},
			{
				id: "calm",
				options: [
					"sleep",
					"stress",
					"relax",
					"unsure"
				]
			},
			{
				id: "matters",
				options: ["pregnant"]
			}
		],
		legacy: ["relax-unsure"],
		most: 3
	},
	{
		id: "pregnancy",
		kind: "one",
		groups: [{ options: [
			"first-12-weeks",
			"13-to-36-weeks",
			"37-plus-weeks",
			"birth-under-6-weeks",
			"birth-6-weeks-to-1-year",
			"not-said"
		] }]
	},
	{
		id: "where",
		kind: "many",
		groups: [
			{
				id: "head-neck",
				folds: true,
				options: [
					"head",
					"jaw-face",
					"neck"
				]
			},
			{
				id: "arm",
				folds: true,
				options: [
					"shoulder",
					"upper-arm",
					"elbow-forearm",
					"wrist-hand"
				]
			},
			{
				id: "trunk",
				folds: true,
				options: [
					"upper-back",
					"mid-back",
					"low-back",
					"armpit-ribs",
					"chest-belly"
				]
			},
			{
				id: "leg",
				folds: true,
				options: [
					"outer-hip",
					"hip-groin",
					"buttock",
					"thigh",
					"knee",
					"shin",
					"calf",
					"foot-ankle"
				]
			},
			{
				id: "else",
				options: [
					"whole-limb",
					"all-over",
					"nowhere",
					"not-sure"
				]
			}
		],
		legacy: ["buttock-leg", "lower-leg-foot"],
		alone: ["nowhere", "not-sure"],
		hasMap: true
	}
];

// src/questionnaire/safety-signs.ts
/**
* The signs of the safety screen, in the order on screen, and when each is offered; without `when`, always. What comes
* after the twelfth stands on a second screen, if it is more than two; a sign that a later answer brings up stands on the late screen.
* Source: clinical contract 2, §3.
*/
var safetySigns = [
	{ id: "chest-pain" },
	{
		id: "heart-signs",
		when: [
			"where.jaw-face",
			...neck,
			"where.shoulder",
			"where.upper-arm",
			"where.upper-back",
			"where.mid-back",
			"where.chest-belly",
			"where.armpit-ribs",
			"where.whole-limb"
		]
	},
	{ id: "stroke-signs" },
	{ id: "thoughts-of-self-harm" },
	{
		id: "pregnancy-bleeding-or-fluid",
		when: maybePregnant
	},
	{
		id: "pre-eclampsia-signs",
		when: [...maybePregnant, "pregnancy.birth-under-6-weeks"]
	},
	{
		id: "baby-moving-less",
		when: [
			"pregnancy.13-to-36-weeks",
			"pregnancy.37-plus-weeks",
			"pregnancy.not-said",
			["help.pregnant", "!pregnancy"]
		]
	},
	{
		id: "early-labour-signs",
		when: ["pregnancy.13-to-36-weeks"]
	},
	{
		id: "heavy-bleeding-after-birth",
		when: ["pregnancy.birth-under-6-weeks"]
	},
	{
		id: "mind-changed-after-birth",
		when: afterBirth
	},
	{
		id: "cauda-equina-signs",
		when: [...lowSpine, "help.tingle"]
	},
	{
		id: "both-legs-affected",
		when: [...lowSpine, "help.tingle"]
	},
	{
		id: "thunderclap-headache",
		when: [...head, ...neck]
	},
	{
		id: "neck-artery-signs",
		when: [
			...head,
			...neck,
			"start.jolt"
		]
	},
	{
		id: "meningitis-signs",
		when: [
			...head,
			...neck,
			"where.all-over"
		]
	},
	{
		id: "tearing-back-pain",
		when: [
			...back,
			"where.chest-belly",
			"where.armpit-ribs",
			"where.not-sure"
		]
	},
	{
		id: "tight-painful-limb",
		when: [both$1(["help.sport", "start.jolt"], [...leg, ...arm$1])]
	},
	{
		id: "cold-pale-limb",
		when: [
			...leg,
			...arm$1,
			"help.tingle"
		]
	},
	{
		id: "muscle-breakdown-signs",
		when: sport
	},
	{
		id: "giant-cell-arteritis-signs",
		when: [both$1(over50, [
			...head,
			...neck,
			"where.shoulder"
		])]
	},
	{
		id: "sight-change",
		when: [both$1(over50, head)]
	},
	{
		id: "clot-signs",
		when: [
			...leg,
			...arm$1,
			"help.swelling",
			"where.not-sure",
			...maybePregnant,
			"pregnancy.birth-under-6-weeks",
			"health.recent-surgery",
			"health.recent-clot",
			"health.cancer-treatment-now"
		]
	},
	{
		id: "deep-leg-pain",
		when: clotLeg
	},
	{
		id: "hot-swollen-joint",
		when: joint
	},
	{
		id: "cannot-bear-weight",
		when: leg
	},
	{
		id: "child-limp",
		when: [both$1(["age.under-16", "age.16-17"], leg)]
	},
	{
		id: "spreading-skin-infection",
		when: [
			"help.swelling",
			"help.scar",
			"help.cancer",
			"where.whole-limb"
		]
	},
	{
		id: "foot-drop",
		when: [
			"where.buttock",
			"where.thigh",
			"where.buttock-leg",
			both$1(["help.tingle"], leg)
		]
	},
	{
		id: "cord-signs",
		when: [
			...neck,
			"help.tingle",
			"where.upper-back"
		]
	},
	{
		id: "unfamiliar-neck-pain",
		when: [...head, ...neck]
	},
	{ id: "fever-or-infection" }
];
/** Their ids, in order. */
var safetySignIds = safetySigns.map(({ id }) => id);

// src/questionnaire/sign-questions.ts
/** A question about signs: any of them, or "none of these". */
var signs = (id, options) => ({
	id,
	kind: "many",
	groups: [{ options: [...options, "none"] }],
	alone: ["none"]
});
/** The questions about signs; which of them is asked is in `signs-to-ask.ts`. Source: clinical contract 2, §3. */
var signQuestions = [
	signs("hand", [
		"median",
		"little-only",
		"night-hand",
		"shake",
		"task-ache",
		"drop",
		"hands-and-feet",
		"neck-move-arm"
	]),
	{
		...signs("head-neck-jaw", [
			"band",
			"throb",
			"light-sick",
			"neck-to-head",
			"deep-sets-off",
			"chew",
			"click-lock",
			"clench",
			"turn-head",
			"end-of-day",
			"neck-always-tight"
		]),
		legacy: ["throb-light-sick"]
	},
	signs("back-hip-leg", [
		"back-only",
		"down-leg",
		"cough",
		"foot-drags",
		"sit-stiff",
		"better-moving",
		"wakes-late-night",
		"morning-stiff",
		"socks"
	]),
	signs("shoulder-hip", [
		"cant-move",
		"dressing",
		"hip-socks",
		"night-lie",
		"moves-ok-sore"
	]),
	signs("leg-signs", [
		"whole-muscle-tight",
		"one-spot-bone",
		"throb-at-rest",
		"more-training",
		"down-leg",
		"first-steps",
		"knee-locks",
		"missed-periods"
	]),
	signs("widespread", [
		"unrefreshed",
		"fog",
		"tender",
		"flare",
		"swollen-joints"
	]),
	signs("swelling-signs", [
		"heavy-tight",
		"eve-worse",
		"both-legs",
		"nodes",
		"post-op-puffy",
		"new-or-growing"
	]),
	signs("scar-signs", [
		"pulls",
		"lumpy",
		"itchy-numb",
		"not-closed"
	]),
	signs("sleep-mood", [
		"three-nights",
		"mind-races",
		"pain-wakes",
		"on-edge",
		"low-mood",
		"tense-body",
		"snore-gasp"
	]),
	signs("cancer-signs", [
		"tired",
		"worried",
		"sleep-bad",
		"stiff",
		"swelling",
		"scar-tight",
		"numb-fingers-toes"
	])
];

// src/questionnaire/questions.ts
/**
* Ids and their meaning are frozen (clinic pages and tests hold on to them); order and grouping are not. When an option
* or a question concerns a visitor stands in `offered-when.ts`. Options `none`, `not-sure` and `not-said` score
* nothing. `safety`, `health` and `checked` take safety-flag ids.
* Source: clinical contract 2, §3.
*/
var questions = [
	...openingQuestions,
	{
		id: "safety",
		kind: "many",
		groups: [{ options: safetySignIds }, { options: ["none"] }],
		alone: ["none"]
	},
	{
		id: "start",
		kind: "many",
		groups: [{ options: [
			"slow-no-reason",
			"repeated",
			"lifting",
			"sudden-small",
			"training",
			"jolt",
			"operation",
			"stress-time",
			"shift-work",
			"cancer-treatment",
			"new-medicine",
			"always",
			"pregnancy",
			"not-sure"
		] }],
		alone: ["not-sure"],
		most: 2
	},
	{
		id: "jolt-details",
		kind: "many",
		groups: [{ options: [
			"last-2-weeks",
			"not-checked",
			"head-hit",
			"head-signs",
			"limbs-changed",
			"spine-pain",
			"neck-squeezed",
			"none"
		] }],
		alone: ["none"]
	},
	{
		id: "duration",
		kind: "one",
		groups: [{ options: [
			"under-6-weeks",
			"6-weeks-to-3-months",
			"3-months-to-1-year",
			"over-1-year",
			"not-sure"
		] }]
	},
	...signQuestions,
	{
		id: "health-groups",
		kind: "many",
		companion: "health",
		groups: [{ options: [
			...healthGroups,
			"none",
			"not-sure"
		] }],
		alone: ["none", "not-sure"]
	},
	{
		id: "health",
		kind: "many",
		companion: "health-groups",
		groups: [{ options: healthFlags }],
		optional: true
	},
	{
		id: "checked",
		kind: "many",
		groups: [{ options: ["not-yet", "not-sure"] }],
		alone: ["not-yet", "not-sure"]
	},
	{
		id: "firmness",
		kind: "one",
		groups: [{ options: [
			"1",
			"2",
			"3",
			"4",
			"5"
		] }, { options: ["not-sure"] }],
		isGauge: true
	},
	{
		id: "pain",
		kind: "scale",
		groups: [],
		optional: true
	},
	{
		id: "day",
		kind: "one",
		groups: [{ options: [
			"desk",
			"hands",
			"vibration",
			"lifting-driving",
			"caring",
			"nights",
			"sporty",
			"other-day"
		] }],
		optional: true,
		isMenu: true
	},
	{
		id: "wishes",
		kind: "many",
		groups: [{ options: [
			"not-face-down",
			"stay-dressed",
			"choose-therapist",
			"see-therapist",
			"not-face-throat",
			"home-visit"
		] }],
		optional: true,
		isFolded: true
	},
	{
		id: "light-touch",
		kind: "one",
		groups: [],
		legacy: [
			"yes",
			"no",
			"not-sure"
		]
	}
];
var questionById = new Map(questions.map((question) => [question.id, question]));
/** What a question offers, in order; listed once. */
var offeredBy = memoize((question) => question.groups.flatMap((group) => group.options));
/** Every option that an answer may hold, in order, the offered ones first; listed once. */
var optionsOf = memoize((question) => [...offeredBy(question), ...question.legacy ?? []]);

// src/questionnaire/offered-when.ts
/** Options that concern only some visitors: offered when any of the triggers holds. Source: clinical contract 2, §3. */
var offeredWhen = {
	help: { pregnant: childbearing },
	start: {
		repeated: [...painGoals, "help.posture"],
		lifting: [
			...back,
			...neck,
			"where.buttock",
			"where.shoulder",
			"where.armpit-ribs"
		],
		"sudden-small": [
			...back,
			"where.armpit-ribs",
			"where.outer-hip",
			"where.hip-groin"
		],
		training: [...painGoals, "help.posture"],
		jolt: bodilyGoals,
		operation: [...bodilyGoals, "help.cancer"],
		"stress-time": [
			"help.headaches",
			"help.jaw",
			"help.sleep",
			"help.stress",
			...neck,
			"where.jaw-face",
			"where.all-over"
		],
		"shift-work": ["help.sleep"],
		"cancer-treatment": [
			"help.swelling",
			"help.scar",
			"help.cancer"
		],
		"new-medicine": ["help.swelling", "where.all-over"],
		always: ["help.headaches", "where.all-over"],
		pregnancy: ["help.pregnant"]
	},
	"head-neck-jaw": {
		throb: ["help.headaches", "where.head"],
		"light-sick": ["help.headaches", "where.head"],
		"deep-sets-off": ["help.headaches", "where.head"],
		chew: jaw,
		"click-lock": jaw,
		clench: jaw,
		"turn-head": [...neck, "where.upper-back"],
		"neck-always-tight": [
			...neck,
			"where.upper-back",
			"where.shoulder"
		]
	},
	"back-hip-leg": {
		"foot-drags": ["where.low-back"],
		"better-moving": [...back, "where.buttock"],
		"wakes-late-night": [...back, "where.buttock"],
		"morning-stiff": [...back, "where.buttock"],
		socks: ["where.hip-groin", "where.outer-hip"]
	},
	"shoulder-hip": {
		dressing: [
			"where.shoulder",
			"where.upper-arm",
			both$1(["help.stuck-joint"], noneOf(leg))
		],
		"hip-socks": [
			"where.hip-groin",
			"where.outer-hip",
			"where.thigh"
		]
	},
	"leg-signs": {
		"first-steps": ["where.foot-ankle"],
		"knee-locks": ["where.knee"],
		"missed-periods": [both$1(childbearing, ["help.sport"])]
	}
};
/** Questions that open directly below one option of their own screen, while it is ticked. Source: clinical contract 2, §3. */
var opensInPlace = {
	pregnancy: "help.pregnant",
	"jolt-details": "start.jolt"
};
/** Questions that are asked only while any of these is ticked, and stop counting when it is not. */
var openedBy = {
	pregnancy: [opensInPlace.pregnancy],
	"jolt-details": [opensInPlace["jolt-details"]],
	pain: painGoals
};

// src/questionnaire/replay.ts
var safetyItems = [
	"safety",
	"safety-more",
	"safety-late"
];
/** Options ticked on an item; none where it has no answer, or a number. */
function ticksOn(item, given) {
	const value = given[item];
	return Array.isArray(value) ? value : [];
}
/**
* The answer to an asked item as far as it still fits, or `null` while it is missing. A safety flag ticked on
* any safety screen is ticked on the one that shows it now, and then "none of these" no longer holds.
*/
function answerTo({ id, options, question }, given) {
	const value = given[id];
	if (typeof value === "number") return value;
	const flags = (question === "safety" ? safetyItems.flatMap((item) => ticksOn(item, given)) : []).filter((flag) => flag !== "none");
	const chosen = flags.some((flag) => options.includes(flag)) ? flags : ticksOn(id, given);
	const kept = options.filter((option) => chosen.includes(option));
	const row = questionById.get(question);
	const isAnsweredBeside = row?.companion !== void 0 && ticksOn(row.companion, given).length > 0;
	return kept.length > 0 ? kept : row?.optional || isAnsweredBeside ? [] : null;
}
/** Whom it is for, as everybody is asked it; on the first page, or above the first question. */
var aboutItems = ["who", "age"].map((id) => ({
	id,
	question: id,
	options: offeredBy(questionById.get(id))
}));

// src/view-model/link-view.ts
/** A link that opens in place; `null` where the clinic set no address. */
var linkTo = (text, href) => href ? {
	text,
	href,
	target: "self"
} : null;
/** At the foot of the first page and of the result. */
var privacyLink = ({ privacyUrl }, { intro }) => linkTo(intro.privacy, privacyUrl);

// src/view-model/questions/language-switch-view.ts
/**
* The languages that the clinic offers and whose words are there, each once: its own first, then as it wrote them, whatever
* is spoken now. `null`: nothing to choose from.
*/
function languageSwitchView({ lang, languages }, { tag, messages }) {
	const codes = languages?.split(" ") ?? [];
	const own = lang && nearestTag(lang, codes) || void 0;
	const ordered = own ? [own, ...codes.filter((each) => each !== own)] : codes;
	const options = [...new Map(ordered.map((each) => [loadedFor(each), each]))].flatMap(([loaded, each]) => loaded === void 0 ? [] : {
		tag: each,
		name: languageName(loaded, loaded),
		isSpoken: loaded === loadedFor(tag)
	});
	return options.length > 1 ? {
		label: messages.languageSwitch.label,
		options
	} : null;
}

// src/messages/fill.ts
/** Letters of scripts that are read from right to left. */
var rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/**
* Puts values into `{places}`; a place without a value stays as it is, so that a slip is seen in review. Where the text or
* a value is read from right to left, each value stands isolated (U+2068…U+2069): a telephone number keeps its order, also
* in a pattern without words, such as `{name} {number}`.
*/
function fill(text, values) {
	const [before, after] = [text, ...Object.values(values)].some((each) => rightToLeft.test(String(each))) ? ["⁨", "⁩"] : ["", ""];
	return text.replace(/\{(\w+)\}/g, (place, name) => Object.hasOwn(values, name) ? before + values[name] + after : place);
}

// src/messages/join.ts
/**
* Texts side by side, by a pattern of the language (`messages.joins`) with the places `{first}` and `{next}`. More than
* two are joined from the left; empty ones are left out.
*/
function join(pattern, texts) {
	let joined = "";
	for (const next of texts) joined = joined && next ? fill(pattern, {
		first: joined,
		next
	}) : joined || next;
	return joined;
}

// src/messages/locale.ts
/** Slow to make: a browser opens data for each. When first asked for, then kept. */
var once = (make) => {
	let made;
	return () => {
		made ??= make();
		return made;
	};
};
/** In every language three digits stand as they are; what comes before them is set apart. */
var isShort = (value) => Number.isInteger(value) && value >= 0 && value < 1e3;
var days = {
	dateStyle: "long",
	timeZone: "UTC",
	calendar: "gregory",
	numberingSystem: "latn"
};
function makeLocale(tag) {
	const numbers = once(() => new Intl.NumberFormat(tag, { numberingSystem: "latn" }));
	const dates = once(() => new Intl.DateTimeFormat(tag, days));
	const plurals = once(() => new Intl.PluralRules(tag));
	const countries = once(() => new Intl.DisplayNames(tag, { type: "region" }));
	return {
		number: (value) => isShort(value) ? String(value) : numbers().format(value),
		plural: (count) => plurals().select(count),
		country: (code) => countries().of(code) ?? code,
		date: (day) => dates().format(/* @__PURE__ */ new Date(`${day}T00:00:00Z`))
	};
}
var made = /* @__PURE__ */ new Map();
/** By BCP 47 tag; English where a page names none that is one. Once per tag. */
function localeOf(tag) {
	const locale = made.get(tag) ?? makeLocale(String(parsedTag(tag) ?? "en"));
	made.set(tag, locale);
	return locale;
}

// src/view-model/body-view.ts
/** The ticked places as they are drawn. Sides are for the therapist alone: no assessment ever sees them. */
var bodyMapView = (messages, ticked, sides) => {
	const { hint, ...words } = messages.questionnaire.map;
	return {
		hint,
		words,
		marks: ticked.map((place) => ({
			place,
			sides: sides[place] ?? []
		}))
	};
};

// src/view-model/question-words.ts
/** The words of an option of a question: flags and "none of these" have theirs in one place for all questions. */
function optionLabel(messages, question, option) {
	if (option === "none") return messages.questionnaire.none;
	if (question === "pain") return fill(messages.questionnaire.pain.value, { n: option });
	return messages.questionnaire.options[question]?.[option] ?? messages.flags[option] ?? option;
}
/** The words of a question: its own legend, or its screen's heading where it is alone on a screen. */
function questionLegend(messages, question) {
	const { questions, screens } = messages.questionnaire;
	return questions[question]?.legend ?? screens[question]?.heading ?? "";
}
var questionHint = (messages, question) => messages.questionnaire.questions[question]?.hint || null;
/** An answer in the visitor's own words: labels side by side in the order of the question, or the number. */
function answerText({ messages, tag }, question, answer) {
	const { joins, questionnaire } = messages;
	if (typeof answer === "number") return fill(questionnaire.pain.value, { n: localeOf(tag).number(answer) });
	const row = questionById.get(question);
	const order = row ? optionsOf(row) : [];
	const labels = [...answer].sort((a, b) => order.indexOf(a) - order.indexOf(b)).map((option) => optionLabel(messages, question, option));
	return join(joins.answers, labels);
}

// src/view-model/questions/option-view.ts
var openers = new Set(Object.values(opensInPlace));
/** An option that opens nothing, or nothing yet. */
var optionView = (question, id, label, checked, opened = null) => ({
	id,
	question,
	label,
	checked,
	isOpener: opened !== null || openers.has(`${question}.${id}`),
	opened
});

// src/view-model/questions/question-view.ts
/** Options in the groups of the question's row; a list short enough to take in at once has no headings. */
var headedFrom = 9;
/** What is folded away opens where something in it is ticked. */
function foldView({ messages, tag }, options) {
	const n = options.filter(({ checked }) => checked).length;
	const count = n > 0 ? fill(messages.questionnaire.chosen, { n: localeOf(tag).number(n) }) : null;
	return {
		isOpen: n > 0,
		count
	};
}
function groupsOf(row, item, language, view) {
	const headings = language.messages.questionnaire.groups;
	return (item.question === "safety" || item.question === "checked" ? [{ options: item.options }] : row.groups).map(({ id, folds, options }) => {
		const views = options.filter((option) => item.options.includes(option)).map(view);
		const fold = folds ? foldView(language, views) : null;
		return {
			heading: id !== void 0 && item.options.length >= headedFrom ? headings[id] ?? null : null,
			fold: fold && {
				...fold,
				isOpen: false
			},
			options: views
		};
	}).filter(({ options }) => options.length > 0);
}
/** Answers that say nothing, or nothing of all that, and are answers all the same. */
var silent = [
	"none",
	"not-said",
	"not-sure"
];
/** What is said of a question that has no answer yet; `kind` as it is seen: one answer, or several. */
function missingText({ question, options }, kind, messages) {
	const { joins, questionnaire } = messages;
	const { orSilent, ...errors } = questionnaire.errors;
	const option = options.find((each) => silent.includes(each));
	const label = option && optionLabel(messages, question, option);
	return join(joins.sentences, [errors[kind], label ? fill(orSilent, { label }) : ""]);
}
/** A number with what stands before and after it. A text without its place stands after it. */
function shownOn(text, number) {
	const [before = "", after] = text.split("{n}");
	return after === void 0 ? [
		"",
		number,
		before
	] : [
		before,
		number,
		after
	];
}
/**
* One question, ready to show. `isMissing` marks it as the one that still needs an answer.
*
* @param sides where a place was told from its other side
*/
function questionView(item, given, language, isMissing, sides = {}) {
	const { messages } = language;
	const { pain, optional, unset } = messages.questionnaire;
	const row = questionById.get(item.question);
	const answer = answerTo(item, given);
	const question = questionLegend(messages, item.question);
	const asked = {
		id: item.id,
		legend: row?.optional ? fill(optional, { question }) : question,
		hint: questionHint(messages, item.question)
	};
	if (!row || row.kind === "scale") {
		const value = typeof answer === "number" ? answer : null;
		return {
			...asked,
			kind: "scale",
			min: 0,
			max: 10,
			value,
			valueText: value === null ? pain.unset : answerText(language, item.question, value),
			shown: value === null ? null : shownOn(pain.shown, localeOf(language.tag).number(value)),
			lowest: pain.lowest,
			highest: pain.highest,
			error: null
		};
	}
	const chosen = Array.isArray(answer) ? answer : [];
	const view = (id) => optionView(item.id, id, optionLabel(messages, item.question, id), chosen.includes(id));
	if (row.isMenu) return {
		...asked,
		kind: "menu",
		unset,
		options: item.options.map(view),
		error: null
	};
	const groups = groupsOf(row, item, language, view);
	return {
		...asked,
		kind: row.kind,
		isLegendHeard: false,
		groups,
		isLined: false,
		isGauge: row.isGauge ?? false,
		fold: row.isFolded ? foldView(language, groups.flatMap(({ options }) => options)) : null,
		map: row.hasMap ? bodyMapView(messages, chosen, sides) : null,
		error: isMissing ? missingText(item, row.kind, messages) : null
	};
}

// src/view-model/questions/intro-view.ts
/** @param leadsBack the visitor came from the result to change what is asked here, and goes back to it */
function introView(given, config, language, leadsBack = false) {
	const { intro, questionnaire, result } = language.messages;
	return {
		languages: languageSwitchView(config, language),
		heading: config.heading ?? intro.heading,
		lead: config.intro ?? intro.lead,
		facts: intro.facts,
		about: aboutItems.map((item) => questionView(item, given, language, false)),
		startLabel: leadsBack ? questionnaire.finish : intro.start,
		disclaimer: config.disclaimer ?? result.disclaimer,
		privacy: privacyLink(config, language.messages)
	};
}

// src/views/frame.ts
/**
* What stands around every page, from the first drawing to the last. Session recorders that read shadow roots leave out
* what has one of these classes or attributes; each is named as its maker does (rrweb, PostHog, Sentry, Amplitude,
* Mixpanel, New Relic, FullStory, Smartlook, Yandex, VWO; Clarity, Contentsquare, Datadog, Heap, Hotjar, LogRocket,
* Matomo, OpenReplay). Fields have rrweb's again: it looks a little later, when they may have gone from here.
*
* @param said for the live region: said aloud, never seen; for results of an act that moves no focus
*/
var frame = (theme, language, isInert, page, said) => html`<div class="root rr-block rr-mask ph-no-capture sentry-block amp-block mp-block nr-block fs-exclude smartlook-hide ym-hide-content nls_protected ${theme}" part="frame" lang=${language.tag} dir=${language.direction} ?inert=${isInert} data-clarity-mask="true" data-cs-mask data-dd-privacy="hidden" data-heap-redact-text="true" data-hj-suppress data-private data-matomo-mask data-openreplay-hidden>${page}<p class="sr" role="status">${said}</p></div>`;

// src/views/buttons.ts
/** `primary` and `secondary` are parts, which a clinic may style. */
var button = (part, press, label) => html`<button class="button" part=${part} @click=${press}>${label}</button>`;

// src/views/answer-pictures.ts
var arm = [
	"shoulder",
	"upper-arm",
	"elbow-forearm",
	"wrist-hand"
];
var hand = {
	view: "front",
	crop: "19 230 36 60",
	places: arm,
	isHalf: true,
	isDotted: true
};
var legs = [
	"thigh",
	"knee",
	"shin",
	"calf",
	"foot-ankle"
];
var lowerBody = {
	view: "back",
	crop: "54 150 92 322",
	places: [
		...legs,
		"mid-back",
		"low-back",
		"buttock",
		"outer-hip"
	]
};
var face = {
	view: "front",
	crop: "68 6 64 80",
	places: ["head", "neck"]
};
var lowerLeg = {
	crop: "62 318 42 154",
	places: legs,
	isHalf: true
};
var downLeg = {
	...lowerBody,
	mark: "M86 198C80 215 80 240 81 265C82 300 82 340 81 380C81 410 82 430 82 452m-9-14 9 15 9-15"
};
/** By question and option. Most answers need none: words say it. */
var answerPictures = {
	"hand.median": {
		...hand,
		mark: "M45.5 253L49 267M42.8 264V282M38.2 264V284.5"
	},
	"hand.little-only": {
		...hand,
		mark: "M27 262L27.6 279"
	},
	"hand.hands-and-feet": {
		view: "front",
		crop: "60 416 80 58",
		places: legs,
		mark: "M73 464H89M75 458H88M111 464H127M112 458H125",
		isDotted: true
	},
	"hand.neck-move-arm": {
		view: "front",
		crop: "16 8 116 284",
		places: [
			...arm,
			"head",
			"neck",
			"chest-belly",
			"hip-groin",
			"outer-hip",
			"thigh"
		],
		isHalf: true,
		mark: "M96 80C88 96 62 96 56 112C50 130 51 160 46 185C41 205 38 230 36 262m-9-13 9 14 10-13"
	},
	"head-neck-jaw.band": {
		...face,
		mark: "M79 35Q100 43 121 35M80 26Q100 34 120 26"
	},
	"head-neck-jaw.neck-to-head": {
		...face,
		view: "back",
		mark: "M100 84V30m-8 9 8-10 8 10"
	},
	"head-neck-jaw.click-lock": {
		...face,
		mark: "M76 53a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M113 53a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0"
	},
	"head-neck-jaw.clench": {
		...face,
		mark: "M82 52l2 10M86 53l2 10M90 54l1.5 9M118 52l-2 10M114 53l-2 10M110 54l-1.5 9"
	},
	"head-neck-jaw.neck-always-tight": {
		view: "back",
		crop: "40 28 120 116",
		places: [
			"head",
			"neck",
			"shoulder",
			"upper-back"
		],
		mark: "M94 73v18M100 73v21M106 73v18M84 90L70 98M86 96L73 105M116 90L130 98M114 96L127 105"
	},
	"back-hip-leg.back-only": {
		...lowerBody,
		mark: "M80 192a20 13 0 1 0 40 0a20 13 0 1 0-40 0"
	},
	"back-hip-leg.down-leg": downLeg,
	"leg-signs.whole-muscle-tight": {
		...lowerLeg,
		view: "back",
		mark: "M73 372l17 6M72 382l19 7M73 392l18 7M75 402l14 6"
	},
	"leg-signs.one-spot-bone": {
		...lowerLeg,
		view: "front",
		mark: "M78 402a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0"
	},
	"leg-signs.down-leg": downLeg,
	"leg-signs.first-steps": {
		view: "back",
		crop: "62 418 42 54",
		places: legs,
		isHalf: true,
		mark: "M73 460a9 6 0 1 0 18 0a9 6 0 1 0-18 0"
	},
	"swelling-signs.both-legs": {
		view: "front",
		crop: "50 312 100 160",
		places: legs,
		mark: "M62 366Q56 392 68 430M138 366Q144 392 132 430"
	}
};

// src/views/body-shapes.ts
/** What is seen of the grid of 200 × 480 units; the body's middle is at x = 100. It is seven heads and a half high. */
var figure = {
	left: 14,
	width: 172,
	height: 474,
	middle: 100
};
/** The other half of a pair: a `transform`. */
var mirrored = `matrix(-1 0 0 1 ${2 * figure.middle} 0)`;
var trunk = "M63 97C65 108 65 120 65 131C68 152 73 168 73 186C73 194 71 200 70 205Q100 222 130 205C129 200 127 194 127 186C127 168 132 152 135 131C135 120 135 108 137 97Q100 116 63 97z";
/**
* The places, drawn for this project, from what lies behind to what lies in front: each covers the edge of those
* before it. No part of the body is left without a place, so nothing on it stays mute when pressed.
*/
var bodyShapes = [
	{
		id: "foot-ankle",
		isPair: true,
		outline: "M77.6 432C78.2 436 78.2 440 78 442C77 449 74 453 71 460C69 466 73 468.5 79 468.5C86 468.5 91.4 467 91 461C91 454 90 447 90 441C90 438 90.3 435 90.6 432Q84 436 77.6 432z",
		tick: [82, 456],
		reach: "M55 433h45v41H55z"
	},
	{
		id: "shin",
		view: "front",
		isPair: true,
		outline: "M68.9 362C67.8 374 68 384 70 392C73 408 76.5 420 77.6 432Q84 436 90.6 432C91.5 418 95 404 95 388C95 378 94.4 370 94.3 362Q82 368 68.9 362z",
		tick: [82, 392],
		reach: "M55 364h45v69H55z"
	},
	{
		id: "calf",
		view: "back",
		isPair: true,
		outline: "M68.9 362C67.8 374 68 384 70 392C73 408 76.5 420 77.6 432Q84 436 90.6 432C91.5 418 95 404 95 388C95 378 94.4 370 94.3 362Q82 368 68.9 362z",
		tick: [82, 392],
		reach: "M55 364h45v69H55z"
	},
	{
		id: "knee",
		isPair: true,
		outline: "M70 320C69 330 71 336 71 344C70 350 69.4 356 68.9 362Q82 368 94.3 362C94 356 93.6 350 94 344C95 336 96 330 96 320Q83 325 70 320z",
		tick: [82.5, 344],
		reach: "M55 322h45v42H55z"
	},
	{
		id: "thigh",
		isPair: true,
		outline: "M64.3 256C65 278 68 302 70 320Q83 325 96 320C97 300 98.5 276 99 257Q82 263 64.3 256z",
		tick: [82, 290],
		reach: "M55 260h45v62H55z"
	},
	{
		id: "chest-belly",
		view: "front",
		outline: trunk,
		tick: [100, 176]
	},
	{
		id: "armpit-ribs",
		view: "front",
		isPair: true,
		outline: "M65 122C65 125 65 128 65 131C67.2 146 70.6 160 72.2 172C80 168 84.5 156 83.5 144C82.5 133 77 124 65 122z",
		tick: [76.5, 147],
		reach: "M65 122h15l6 9v31l-6 7H60q4-20 5-38z"
	},
	{
		id: "upper-back",
		view: "back",
		outline: trunk,
		tick: [100, 124]
	},
	{
		id: "mid-back",
		view: "back",
		outline: "M66.2 139C69 156 73 170 73 186C73 194 71 200 70 205Q100 222 130 205C129 200 127 194 127 186C127 170 131 156 133.8 139Q100 146.5 66.2 139z",
		tick: [100, 160]
	},
	{
		id: "low-back",
		view: "back",
		outline: "M72.4 174C72.9 178 73 182 73 186C73 194 71 200 70 205Q100 222 130 205C129 200 127 194 127 186C127 182 127.1 178 127.6 174Q100 182 72.4 174z",
		tick: [100, 196]
	},
	{
		id: "hip-groin",
		view: "front",
		outline: "M70 205C67 215 64 227 64 240C64 245 64 250 64.3 256Q82 263 99 257Q100 254.4 101 257Q118 263 135.7 256C136 250 136 245 136 240C136 227 133 215 130 205Q100 222 70 205z",
		tick: [100, 234]
	},
	{
		id: "buttock",
		view: "back",
		isPair: true,
		outline: "M70 205C67 215 64 227 64 240C64 245 64 250 64.3 256Q82 263 99 257Q99.4 254.6 100 254V213.5Q85 213.5 70 205z",
		tick: [90.5, 238]
	},
	{
		id: "outer-hip",
		isPair: true,
		outline: "M70 205C67 215 64 227 64 240C64 245 64 250 64.3 256Q67.2 257.1 70 257.9C79.5 245 80 222 73.5 207Q71.7 206 70 205z",
		tick: [71, 234],
		reach: "M57 205h13l7 10v33l-7 10H54v-22z"
	},
	{
		id: "wrist-hand",
		isPair: true,
		outline: "M30 236C28 243 25 248 24 256C23.2 263 23.4 270 25 277C26 281 29.4 281.6 30 278.6C30 286.4 35 288 35.6 283.6C36.2 289.4 40.4 288.6 40.6 283C41.6 286 45 285 44.8 280.6L44.4 264.6C46.2 266.2 46.6 270.4 49 270.4C51.6 270 51 263 49 256.6C47 250 43.6 244 43 238Q36 240 30 236z",
		tick: [35, 257],
		reach: "M14 237h30l10 18v43H14z"
	},
	{
		id: "elbow-forearm",
		isPair: true,
		outline: "M36 185C33 203 31 220 30 236Q36 240 43 238C46 222 52 206 55 187Q45 191 36 185z",
		tick: [41, 212],
		reach: "M14 186h42v46h-9l-3 6H14z"
	},
	{
		id: "upper-arm",
		isPair: true,
		outline: "M43.5 141C43 153 39.5 170 36 185Q45 191 55 187C58 172 62.6 156 63.6 142Q54 146 43.5 141z",
		tick: [49, 166],
		reach: "M14 142h49l-8 44H14z"
	},
	{
		id: "shoulder",
		isPair: true,
		outline: "M63 97C53 99 46 107 45 119C44.6 126 44 134 43.5 141Q54 146 63.6 142C64.2 138 65 134 65 131C69 121 69 107 63 97z",
		tick: [55.5, 121],
		reach: "M20 96h42v46H20z"
	},
	{
		id: "neck",
		outline: "M88 62C88 76 88 82 86 84C84 91 74 94 63 97Q100 116 137 97C126 94 116 91 114 84C112 82 112 76 112 62z",
		tick: [100, 91],
		reach: "M62 74h76v22H62z"
	},
	{
		id: "head",
		outline: "M78 40C78 22 87 12 100 12C113 12 122 22 122 40C123 41 125 44 124 48C123 53 121 54 120 54C118 64 110 73 100 73C90 73 82 64 80 54C79 54 77 53 76 48C75 44 77 41 78 40z",
		tick: [100, 29],
		reach: "M68 2h64v44H68z"
	},
	{
		id: "jaw-face",
		view: "front",
		outline: "M78.6 46Q100 64 121.4 46L120 54C118 64 110 73 100 73C90 73 82 64 80 54z",
		tick: [100, 64],
		reach: "M62 47h76v27H62z"
	}
];
/** Lines that tell front from back and make a body of it: those in the middle, and the half of those on both sides. */
var bodyLines = {
	front: {
		middle: "M100 44v9q-1 2-3 2M95 65q5 2 10 0M100 112v22M100 191v5",
		pair: "M85 42q4 2.4 8 0M95 101Q82 96.5 71 98M70 137Q82 147 97 141M83 222Q87 236 95 247M75 340Q82.5 333 90 340M76 350Q82.5 356 89 350M30 278l-.4-12M35.6 283l-.2-17M40.6 282l-.4-16M74 467v-4M78 468v-4M82 468v-4M86 467.5v-4"
	},
	back: {
		middle: "M82 56Q100 69 118 56M100 88V210",
		pair: "M72 108Q80 111 88 110M88 111Q89 124 82 138Q74 129 70.5 119M91 218q2 2.4 4 0M42 180q4 4 8 .6M30 278l-.4-12M35.6 283l-.2-17M40.6 282l-.4-16M74 344Q82 348 91 344M82 368Q83 386 79 402M82 368Q85 386 91 398M83 412V446M78 459q5.5 4 11 0"
	}
};

// src/views/answer-picture.ts
var pictureOf = (question, option) => answerPictures[`${question}.${option}`];
/** For the row of an answer: whether a picture stands in it, and whether that is a tall one. */
var pictured = (question, option) => {
	const [, , width = 1, height = 0] = pictureOf(question, option)?.crop.split(" ").map(Number) ?? [];
	if (height === 0) return "";
	return height > 2 * width ? "pictured tall" : "pictured";
};
/** The picture beside an answer, if it has one; for the eye alone, since the words say the same. */
var answerPicture = (question, option) => {
	const picture = pictureOf(question, option);
	if (!picture) return nothing;
	const { view, crop, places, isHalf, mark, isDotted } = picture;
	const halves = isHalf ? [""] : ["", mirrored];
	return html`<svg class="picture" viewBox=${crop} aria-hidden="true">${bodyShapes.filter((shape) => places.includes(shape.id) && (shape.view ?? view) === view).map(({ isPair, outline }) => (isPair ? halves : [""]).map((half) => svg`<path class="part" d=${outline} transform=${half} />`))}<path class="line" d=${bodyLines[view].middle} />${halves.map((half) => svg`<path class="line" d=${bodyLines[view].pair} transform=${half} />`)}<path class="felt ${isDotted ? "dotted" : ""}" d=${mark} /></svg>`;
};

// src/views/body-figure.ts
var { left, width: width$1, height, middle } = figure;
/** A body seen from the front has its left on the right of the drawing. */
var sideOf = (view, isMirrored) => view === "front" === isMirrored ? "left" : "right";
/** Felt here, only on the other side, or not at all. */
var look = ({ isPair }, mark, side) => {
	if (!mark) return "";
	return !isPair || mark.sides.length === 0 || mark.sides.includes(side) ? "on" : "other";
};
var tick = ([x, y], isMirrored) => svg`<path class="tick" d="M${(isMirrored ? 2 * middle - x : x) - 5} ${y}l4 4 6-8" />`;
var lines$1 = (view) => svg`<path class="line" d=${bodyLines[view].middle} /><path class="line" d=${bodyLines[view].pair} /><path class="line" d=${bodyLines[view].pair} transform=${mirrored} />`;
var lineHeight = 14;
/** The names of the sides on one line, that of the view on the next: longer words than ours have room as well. */
var name = (text, x, line) => svg`<text x=${x} y=${height + line * lineHeight - 4}>${text}</text>`;
/**
* One of the two figures, with what is marked on it. For the eye alone: the words beside it say the same.
*
* @param press a place was pressed, and on which side; left out where the figure only shows
*/
var bodyFigure = (view, words, marks, press) => {
	const halves = bodyShapes.filter((shape) => (shape.view ?? view) === view).flatMap((shape) => (shape.isPair ? [false, true] : [false]).map((isMirrored) => {
		const side = sideOf(view, isMirrored);
		const mark = marks.find(({ place }) => place === shape.id);
		return {
			shape,
			side,
			isMirrored,
			state: look(shape, mark, side)
		};
	}));
	const place = ({ shape, side, isMirrored, state }) => svg`<g class="place ${shape.id} ${state}" data-side=${shape.isPair ? side : nothing} transform=${isMirrored ? mirrored : ""} @click=${press && (() => press(shape, side))}>${press && shape.reach && svg`<path class="reach" d=${shape.reach} />`}<path class="part" d=${shape.outline} /></g>`;
	return html`<svg viewBox="${left} 0 ${width$1} ${height + 28}">${halves.map(place)}${lines$1(view)}${halves.filter(({ state }) => state === "on").map(({ shape, isMirrored }) => tick(shape.tick, isMirrored))}${name(words[sideOf(view, false)], middle - 54, 1)}${name(words[view], middle, 2)}${name(words[sideOf(view, true)], middle + 54, 1)}</svg>`;
};

// src/views/body-map.ts
var both = ["left", "right"];
/** What is marked after a press on that half: a half that is lit goes out, one that is not lights up. */
var sidesAfter = (mark, isPair, side) => {
	if (!isPair) return mark ? [] : null;
	if (!mark) return [side];
	const lit = mark.sides.length > 0 ? mark.sides : both;
	return both.filter((each) => each === side !== lit.includes(each));
};
/**
* A picture of the answers, and a second way to press them. Hidden from assistive technology and out of the tab
* order: the list beside it is the question, and says the same.
*
* @param mark a place was pressed; see `Intents.mark`
*/
var bodyMap = ({ words, marks }, mark) => {
	const press = ({ id, isPair }, side) => {
		const marked = marks.find(({ place }) => place === id);
		mark(id, sidesAfter(marked, isPair ?? false, side));
	};
	return html`<div class="map figures" aria-hidden="true">${bodyFigure("front", words, marks, press)}${bodyFigure("back", words, marks, press)}</div>`;
};

// src/views/chosen-places.ts
/** Places that the body has twice. */
var pairs = new Set(bodyShapes.flatMap(({ id, isPair }) => isPair ? id : []));
/**
* What is ticked, by name, under the figures; for a place that the body has twice, which side it is. That may be left
* open: it is for the therapist alone.
*
* @param mark see `Intents.mark`
*/
var chosenPlaces = ({ groups, map }, mark) => {
	const sideOf = (place, name) => {
		const felt = map?.marks.find((each) => each.place === place)?.sides ?? [];
		const side = (sides, words) => {
			const isFelt = felt.join() === sides.join();
			return html`<button aria-pressed=${isFelt} @click=${() => mark(place, isFelt ? null : sides)}>${words}</button>`;
		};
		const { words } = map ?? {};
		return html`<span class="which-side" role="group" aria-label=${name}>${side(["left"], words?.left)}${side(["left", "right"], words?.both)}${side(["right"], words?.right)}</span>`;
	};
	return html`<div class="places">${groups.flatMap(({ options }) => options).filter(({ checked }) => checked).map(({ id, label }) => pairs.has(id) ? html`<div><span aria-hidden="true">${label}</span>${sideOf(id, label)}</div>` : html`<div><span>${label}</span></div>`)}</div>`;
};

// src/views/pinned.ts
/**
* Words centred on a mark, in hundredths along: in a box that reaches as far to one side of it as to the other, beside an
* empty one that gives way where they are longer. They never stick out.
*/
var pinned = ({ x, text }) => {
	const rest = html`<svg width="${Math.abs(2 * x - 100)}%"></svg>`;
	return html`<div class="pinned" aria-hidden="true">${x > 50 ? rest : ""}<strong>${text}</strong>${x < 50 ? rest : ""}</div>`;
};

// src/views/gauge.ts
/**
* Answers that rise, as one gauge: native radios, each drawn as a bar, filled up to the one that is chosen. Every one has
* its word for ears; eyes see that of the chosen one, and of both ends before.
* @param apart the answers that do not rise
*/
var gauge = ({ groups: [rising], error }, apart) => {
	const levels = rising?.options ?? [];
	const at = levels.findIndex(({ checked }) => checked);
	const chosen = levels[at];
	const x = (at + .5) / levels.length * 100;
	return html`<div class="gauge-choice"><div><div class="gauge">${levels.map(({ id, question, label, checked }, index) => html`<label part="option"><input class=${index <= at ? "rr-block on" : "rr-block"} part="control" type="radio" name=${question} value=${id} aria-invalid=${error !== null} .checked=${checked}><span class="sr">${label}</span></label>`)}</div>${chosen ? pinned({
		x,
		text: chosen.label
	}) : html`<p class="ends" aria-hidden="true"><span>${levels[0]?.label}</span> <span>${levels.at(-1)?.label}</span></p>`}</div>${apart}</div>`;
};

// src/views/question.ts
/** The heading that takes the focus after a step. */
var heading = (text) => html`<h2 class="focus-target" part="heading" tabindex="-1">${text}</h2>`;
/**
* The hint and the error, which describe the question.
*
* @param isAlone no summary above announces the error, so it does that itself
* @param seen a hint for who sees a picture of the answers: nobody hears of it
*/
var notes = ({ id, hint, error }, isAlone, seen = "") => html`<div class="notes" id="${id}-notes">${hint && html`<p class="hint">${hint}</p>`}${seen && html`<p class="hint" aria-hidden="true">${seen}</p>`}${error && html`<p class="error problem" role=${isAlone ? "alert" : nothing} tabindex="-1">${error}</p>`}</div>`;

// src/views/choice.ts
/** How wide a text is, in letters: those of Chinese count as two. */
var letters = (text) => text.replace(/[\u2e80-\u9fff\uff00-\uffef]/g, "mm").length;
/** Short answers stand side by side where there is room, and a few words more so; sentences one below the other. */
var width = ({ kind, groups }) => {
	const longest = Math.max(...groups.flatMap(({ options }) => options).map(({ label }) => letters(label)));
	if (kind === "one") return longest < 21 ? "tiny" : "";
	return longest < 42 ? "short" : "";
};
/** Opened for what is ticked in it, and never closed under a visitor's hand: that is theirs to do. */
var opens = ({ isOpen }) => isOpen || noChange;
/** What opens by a press, and how many are ticked in it. */
var folded = (fold, words, content) => html`<details class="fold" .open=${opens(fold)}><summary><span>${words}</span><span class="small">${fold.count}</span></summary>${content}</details>`;
/**
* Most answers are words alone. Each place that may change costs memory and time at every press, so these have few.
* `live`: the browser shows a tick before it is drawn, so what stands on the screen may not be what was drawn last.
*/
var plain = ({ id, question, label, checked }, model) => html`<label part="option"><input class="rr-block" part="control" type=${model.kind === "one" ? "radio" : "checkbox"} name=${question} value=${id} aria-invalid=${model.error !== null} .checked=${live(checked)}><span>${label}</span></label>`;
/** An answer with a picture, or one that opens a question below it. */
var rich = ({ id, question, label, checked, isOpener, opened }, model, intents, isAlone) => html`<label part="option" class=${pictured(question, id)}><input class="rr-block" part="control" type=${model.kind === "one" ? "radio" : "checkbox"} name=${question} value=${id} aria-expanded=${isOpener ? opened !== null : nothing} aria-invalid=${model.error !== null} .checked=${live(checked)}><span>${label}</span>${answerPicture(question, id)}</label>${opened && html`<div class="opened">${lines(opened, intents, true, isAlone)}</div>`}`;
/** Which of the two an answer is never changes: what has the focus is never drawn anew. */
var option = (view, model, intents, isAlone) => view.isOpener || pictured(view.question, view.id) ? rich(view, model, intents, isAlone) : plain(view, model);
var group = ({ heading: name, fold, options }, model, intents, isAlone) => {
	const rows = html`<div class="options ${width(model)}">${options.map((each) => option(each, model, intents, isAlone))}</div>`;
	return fold ? folded(fold, name, rows) : html`${name && html`<h3>${name}</h3>`} ${rows}`;
};
/** The answer whose row an event happened to; empty where there is none. */
var answerAt = (target) => (target.closest("label")?.control)?.value ?? "";
/** The body map, and its options beside it. What a pointer or a key comes to in the list lights up on the map. */
var mapped = (map, model, groups, intents) => {
	const mark = (place, sides) => intents.mark(model.id, place, sides);
	const point = ({ target }) => intents.light(answerAt(target));
	const reach = (event) => {
		if (event.target.matches(":focus-visible")) point(event);
	};
	const leave = () => intents.light("");
	return html`<div class="mapped"><div>${bodyMap(map, mark)}${chosenPlaces(model, mark)}</div><div class="regions" @pointerover=${point} @pointerleave=${leave} @focusin=${reach} @focusout=${leave}>${groups}</div></div>`;
};
/** The answers, in the way that shows them best. */
var answers = (model, intents, isAlone) => {
	const groups = model.groups.map((each) => group(each, model, intents, isAlone));
	if (model.map) return mapped(model.map, model, groups, intents);
	if (model.isGauge) return gauge(model, groups.slice(1));
	return model.isLined ? html`<div class="columns">${groups}</div>` : groups;
};
/** A group of radios or checkboxes, with its words and what describes it. */
function lines(model, intents, hasAnswers, isAlone, title) {
	const look = model.isLegendHeard ? "sr" : title ? "" : "legend";
	const legend = html`<legend class=${look}>${title ? heading(title) : model.legend}</legend>`;
	return html`<fieldset class="${model.error ? "unanswered" : ""} ${model.isLined ? "lined" : ""}" part="question" aria-describedby="${model.id}-notes" aria-label=${model.fold ? model.legend : nothing}>${model.fold ? nothing : legend}${notes(model, isAlone, model.map?.hint)}${hasAnswers ? answers(model, intents, isAlone) : ""}</fieldset>`;
}
/**
* Radios or checkboxes, with what opens below one of them.
*
* @param hasAnswers false for its words alone, which are drawn first
* @param title given when the question is the whole screen: its legend is the heading
*/
var choice = (model, intents, hasAnswers, title) => {
	const change = ({ target }) => {
		const { name, value, checked } = target;
		intents.choose(name, value, checked);
	};
	const question = lines(model, intents, hasAnswers, title !== void 0, title);
	return html`<div class="choice" @change=${change}>${model.fold ? folded(model.fold, model.legend, question) : question}</div>`;
};

// src/views/link.ts
/** The words of a link; a telephone number in them is one piece. */
var words = ({ text, number }) => {
	const at = number ? text.indexOf(number) : -1;
	if (!number || at < 0) return text;
	return html`${text.slice(0, at)}<span class="number">${number}</span>${text.slice(at + number.length)}`;
};
var link = (model, { look, part, press } = {}) => html`<a class=${look ?? nothing} part=${part ?? nothing} href=${model.href} target=${model.target === "self" ? nothing : `_${model.target}`} rel=${model.target === "blank" ? "noopener noreferrer" : nothing} referrerpolicy="strict-origin-when-cross-origin" @click=${press}><bdi>${words(model)}</bdi></a>`;

// src/views/text.ts
var paragraphs = (texts) => texts.map((text) => html`<p>${text}</p>`);

// src/views/foot.ts
var foot = (texts, privacy) => html`<div class="foot">${paragraphs(texts)}${privacy && html`<p>${link(privacy)}</p>`}</div>`;

// src/views/language-switch.ts
/** A button for each language, in its own words: whoever does not read this page finds theirs. */
var languageSwitch = ({ label, options }, intents) => html`<div class="languages" role="group" aria-label=${label}>${options.map(({ tag, name, isSpoken }) => html`<button class="text" lang=${tag} aria-pressed=${isSpoken} @click=${() => intents.speak(tag)}><bdi>${name}</bdi></button>`)}</div>`;

// src/views/intro.ts
var intro = (model, intents) => html`<div class="screen">${model.languages && languageSwitch(model.languages, intents)}${heading(model.heading)}<p class="lead">${model.lead}</p><ul class="facts"><li>${model.facts.time}</li><li>${model.facts.privacy}</li><li>${model.facts.guide}</li></ul>${model.about.map((each) => choice(each, intents, true))}<div class="buttons">${button("primary", () => intents.start(), model.startLabel)}</div>${foot([model.disclaimer], model.privacy)}</div>`;

// src/server/template-text.ts
var escapes = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** Text as it must stand between tags and inside double quotes. */
var escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
/** A binding without quotes: the sign that says its kind, if any, and its name. */
var bound = /\s([.?@]?)([\w-]+)=$/;
/** What an attribute binding leaves in markup: listeners nothing, switches their name when on, `nothing` nothing. */
function attribute(kind, name, value) {
	if (kind === "@" || value === nothing) return "";
	if (kind && typeof value === "boolean") return value ? ` ${name}` : "";
	return ` ${name}="${escaped(value ?? "")}"`;
}
var isTemplate = (value) => typeof value === "object" && value !== null && "strings" in value;
/**
* The directives of our views (`keyed`, `live`) are about what changes: what they are given last is what they show. Lit's
* types leave `values` out; its own package for servers reads it as well.
*/
var shown = (value) => isDirectiveResult(value) ? value.values.at(-1) : value;
/**
* The markup that lit would draw from a template, where there is no DOM. Knows what our views use: text, lists,
* templates, attributes, switches, properties that have an attribute of the same name. Everything is escaped.
*/
function templateText(part) {
	const value = shown(part);
	if (value === nothing || value === null || value === void 0) return "";
	if (Array.isArray(value)) return value.map(templateText).join("");
	if (!isTemplate(value)) return escaped(value);
	let text = value.strings[0] ?? "";
	value.values.map(shown).forEach((part, index) => {
		const [whole, kind = "", name = ""] = bound.exec(text) ?? [];
		const isInTag = text.lastIndexOf("<") > text.lastIndexOf(">");
		if (isInTag && whole) text = text.slice(0, -whole.length) + attribute(kind, name, part);
		else text += isInTag ? escaped(part ?? "") : templateText(part);
		text += value.strings[index + 1] ?? "";
	});
	return text;
}

// src/server/render-first-page.ts
/** On a server nobody presses anything. */
var noIntents = new Proxy({}, { get: () => () => {} });
/**
* The tag with its first page inside, as a declarative shadow root: painted before the script is there, and taken
* over by it in place. Holds no style attribute and no script. With `start="questions"` there is no first page:
* then it is the tag with its fallback alone.
*/
function renderFirstPage({ attributes = {}, stylesheet, fallback = "", lang = "en", base }) {
	const { config } = resolveConfig({
		attributes: new Map(Object.entries(attributes)),
		child: null,
		property: void 0,
		base: base ?? "https://localhost/",
		isMessagePath
	});
	const wanted = config.lang ?? lang;
	const { tag, region } = languageFor(wanted);
	const { regime } = lawInForce(config, countryInForce(config, region), tag);
	const language = clinicLanguage(wanted, region, config.texts, regime);
	const page = intro(introView({}, config, language), noIntents);
	const around = frame(config.theme, language, false, page, "");
	const root = html`<link rel="stylesheet" href=${stylesheet}>${around}`;
	const shadow = `<template shadowrootmode="open">${templateText(root)}</template>`;
	return `<massage-fit-check${Object.entries(attributes).filter(([name]) => /^[a-z][\w-]*$/i.test(name)).map(([name, value]) => ` ${name}="${escaped(value)}"`).join("")}>${config.start === "intro" ? shadow : ""}${fallback}</massage-fit-check>`;
}

// src/styles/readable-accent.ts
/** The widget's own surfaces and the house colour on them (tokens.css): every accent must be readable on these. */
var surfaces = {
	light: [
		255,
		254,
		251
	],
	dark: [
		23,
		28,
		28
	]
};
/** WCAG asks for 4.5; the rest is room for the tint behind a chosen option. */
var wanted = 5.5;
var channel = (value) => {
	const c = value / 255;
	return c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4;
};
var luminance = ([r, g, b]) => .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b);
/** WCAG contrast ratio, 1–21. */
function contrast(a, b) {
	const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (high + .05) / (low + .05);
}
var mix = (from, to, share) => from.map((value, i) => Math.round(value + ((to[i] ?? 0) - value) * share));
/** The accent, moved towards black or white in small steps until it reads as text on the surface. */
function inkOn(surface, accent, pole) {
	for (let step = 0; step <= 50; step++) {
		const ink = mix(accent, pole, step / 50);
		if (contrast(ink, surface) >= wanted) return ink;
	}
	return pole;
}
var css = (rgb) => `rgb(${rgb.join(" ")})`;
var black = [
	0,
	0,
	0
];
var white = [
	255,
	255,
	255
];
/** Black or white, whichever stands out more. */
var poleOn = (colour) => contrast(colour, white) >= contrast(colour, black) ? white : black;
var readableAccent = (accent) => ({
	fill: css(accent),
	on: css(poleOn(accent)),
	inkLight: css(inkOn(surfaces.light, accent, black)),
	inkDark: css(inkOn(surfaces.dark, accent, white))
});
/** Reads what `getComputedStyle` gives for a colour mixed in sRGB; `null` for anything else or see-through. */
function readRgb(computed) {
	if (!/^(rgba?\(|color\(srgb )/.test(computed)) return null;
	const [r, g, b, alpha = 1] = computed.replace("srgb", "").match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
	if (r === void 0 || g === void 0 || b === void 0 || alpha < 1) return null;
	const scale = computed.startsWith("color(") ? 255 : 1;
	return [
		r,
		g,
		b
	].map((value) => Math.max(0, Math.min(255, Math.round(value * scale))));
}

// src/styles/alarm.css?inline
var alarm_default = ".alarm{--tone:var(--danger);border:3px solid var(--tone);border-radius:calc(var(--radius) - 1px);background:color-mix(in srgb, var(--tone) 9%, var(--surface))}.alarm>h2{color:var(--tone)}.alarm>.notice{margin-top:var(--space);background:0 0;border:0;padding:0}.alarm>.notice+.notice{padding-top:var(--space);border-top:1px solid var(--tone)}.alarm .lead{font-weight:600}.dark .alarm{--surface:#a3201a;--text:#fff;--muted:#fff;--line:#fff;--edge:#fff;--danger:#fff;--accent-ink:#fff;background:var(--surface);color:var(--text)}@supports (color:light-dark(#000, #fff)){.auto .alarm{--surface:light-dark(var(--mfc-surface,#fffefb),#a3201a);--text:light-dark(var(--mfc-text,#1f2a29),#fff);--muted:var(--text);--line:light-dark(var(--mfc-border,#d6d7d4),#fff);--edge:var(--text);--danger:light-dark(#981f17,#fff);--accent-ink:var(--text);background:light-dark(color-mix(in srgb, var(--danger) 9%, var(--surface)),var(--surface));color:var(--text)}}";

// src/styles/answer-picture.css?inline
var answer_picture_default = ".pictured{--high:4.2em}.pictured.tall{--high:5.6em}[part=option].pictured{min-height:calc(var(--high) + .7em)}.picture{height:var(--high);margin-block:calc(.7em - var(--high) / 2);grid-column:3;align-self:center}.picture .part{fill:var(--part);stroke:var(--ground)}.picture path{vector-effect:non-scaling-stroke}.felt{fill:none;stroke:var(--mark);stroke-width:2.6px;stroke-linecap:round;stroke-linejoin:round}.dotted{stroke-width:3.6px;stroke-dasharray:0 5}@supports not (color:color-mix(in srgb, red, red)){.picture .part{stroke:var(--text)}}@media (forced-colors:active){.picture .part{stroke:canvastext}}";

// src/styles/answers.css?inline
var answers_default = ".answers>div{border-top:1px solid var(--line);grid-template-columns:1fr auto;align-items:center;gap:.25em 1em;padding-block:.75em;display:grid}.answers dt{color:var(--muted);font-size:var(--size-small);grid-column:1/-1}@media print{.answers{columns:2;column-gap:16pt}.answers>div{break-inside:avoid;padding-block:3pt;display:block}.answers .change{display:none}}";

// src/styles/base.css?inline
var base_default = "*{box-sizing:border-box;scroll-margin-block:6em calc(6em + var(--below));margin:0}:focus-visible{outline:3px solid var(--accent-ink);outline-offset:3px}h2,h3,h4{font-size:var(--size-title);text-wrap:balance;break-after:avoid;font-weight:600;line-height:1.25}h2:focus-visible{outline-offset:2px}h2{width:fit-content;font-size:var(--size-display);line-height:1.21429}*+h3,*+h4{margin-top:1.5em}q{quotes:none}p,li,dd{text-wrap:pretty;max-width:62ch}p{display:flow-root}ul,ol{gap:.5em;padding-inline-start:1.5em;display:grid}*+p,*+ul,*+ol{margin-top:.75em}button,a,label,input{font:inherit;cursor:pointer}button,a{color:var(--accent-ink);display:inline-block}button{background:0 0;border:0;min-width:28px;min-height:28px;padding:0}.lead{font-size:var(--size-body);line-height:1.5}.small{color:var(--muted);font-size:var(--size-small);line-height:1.6}.sr{clip-path:inset(50%);white-space:nowrap;border:0;width:1px;position:absolute;overflow:hidden}";

// src/styles/body-figure.css?inline
var body_figure_default = ".figures{--ground:#fff;--part:#d6d6d6;--mark:#222;--other:#999;--crease:#777;justify-content:center;display:flex}.figures svg{direction:ltr}.figures text{fill:currentColor;text-anchor:middle;pointer-events:none;font-size:13px}.place{fill:var(--part);stroke:var(--ground);stroke-width:1.6px;stroke-linejoin:round}.jaw-face:not(.on){stroke:none}.reach{fill:#0000;stroke:none}.line,.tick{fill:none;stroke:var(--crease);stroke-width:1.2px;stroke-linecap:round;stroke-linejoin:round;pointer-events:none}.tick{stroke:var(--ground);stroke-width:2.4px}.place.other{fill:var(--other)}.place.on{fill:var(--mark)}";

// src/styles/body-map.css?inline
var body_map_default = ".mapped{gap:var(--space);display:grid}.map,.picture{--ground:var(--surface);--part:color-mix(in srgb, color-mix(in srgb, var(--accent-ink), var(--text)) 24%, var(--surface));--lit:color-mix(in srgb, var(--accent-ink) 60%, var(--surface));--mark:color-mix(in srgb, var(--accent-ink) 85%, var(--text));--other:color-mix(in srgb, var(--mark) 30%, var(--part));--crease:color-mix(in srgb, var(--text) 45%, var(--surface))}.map{flex-wrap:wrap;margin-inline:-6cqi}.map p{width:100%;margin:0 6cqi .5em}.map svg{width:clamp(158px,50cqi,11.5em);max-height:max(200px,100vh - 6em)}.map .place{cursor:pointer;-webkit-tap-highlight-color:transparent}.map .place[data-lit]{--part:var(--lit)}@media (hover:hover){.map .place:hover{--part:var(--lit)}}.map .place:active{--part:var(--mark)}.places{flex-wrap:wrap;gap:0 .75em;min-height:calc(46px + .5em);display:flex}.places>*{flex-wrap:wrap;align-items:center;gap:.25em .5em;max-width:100%;margin-top:.5em;display:flex}.places>div>:first-child{background:color-mix(in srgb, var(--accent-ink) 14%, var(--surface));border-radius:1.4em;padding:.5em .9em;font-weight:600;line-height:1.25}.which-side{white-space:nowrap;border:1px solid var(--edge);border-radius:22px;flex-wrap:wrap;display:flex}.which-side button{min-width:44px;min-height:44px;color:inherit;font:inherit;cursor:pointer;background:0 0;border:0;border-radius:22px;padding:0 .7em}.which-side [aria-pressed=true]{background:var(--accent-fill);color:var(--accent-on);font-weight:600}.which-side :focus-visible{outline:3px solid var(--accent-ink);outline-offset:2px}.regions{grid-template-columns:repeat(auto-fit,minmax(min(100%,7.5em),1fr));align-items:start;gap:.5em;display:grid}.mapped .fold{border:1px solid var(--edge);border-radius:var(--radius);margin:0;padding:0}.mapped [open],.regions>:not(.fold){grid-column:1/-1}.mapped [open]{padding-bottom:.75em}.mapped .fold>*{margin:0 .75em}.mapped .regions .fold>summary{min-height:48px;line-height:1.25;font-size:var(--size-body);grid-template-columns:auto 1fr;gap:.1em .5em;margin:0;padding:.5em;display:grid}.mapped summary .small{grid-column:2;margin:0}.mapped .fold:not([open])>summary .small{clip-path:inset(50%);width:1px;height:1px;position:absolute;overflow:hidden}.mapped .regions [open]>summary{grid-template-columns:auto 1fr auto}.mapped [open]>summary .small{grid-column:3}.mapped summary :empty{display:none}.mapped .options{grid-template-columns:repeat(auto-fit,minmax(min(100%,8.75em),1fr))}.mapped [part=option]{column-gap:.6em;min-height:44px;padding:.45em .8em}.mapped [part=option] span:before{border-radius:1.4em}@supports not (color:color-mix(in srgb, red, red)){.map,.picture{--part:var(--surface);--lit:#84958f;--mark:var(--text);--other:#84958f;--crease:var(--text)}.map .place:not(.on){stroke:var(--text)}.map .place.other{stroke-dasharray:4 3}}@media (forced-colors:active){.map,.picture{--ground:Canvas;--part:Canvas;--lit:GrayText;--mark:CanvasText;--other:Canvas;--crease:CanvasText}.map .place:not(.on){stroke:canvastext}.map .place.other{stroke-dasharray:4 3}.which-side [aria-pressed=true]{forced-color-adjust:none;color:highlighttext;background:highlight}}@container (width<=315px){.map svg{width:min(11.5em,100%)}}@container (width>=40em){.mapped{grid-template-columns:auto 1fr;align-items:start}.mapped>:first-child{width:20em}.map,.map p{margin-inline:0}.map svg{width:50%}}@media (prefers-contrast:more){.map,.picture{--part:color-mix(in srgb, var(--text) 40%, var(--surface))}}@media print{.map,.picture{--ground:#fff}}";

// src/styles/booking.css?inline
var booking_default = "[part=booking]{border:1px solid var(--line);border-radius:var(--radius);break-inside:avoid;padding:calc(.5em + 2cqi)}.book-track{margin-top:calc(var(--space) * 2)}[part=booking]:not(.loud) .button{border-color:var(--edge);color:inherit;background:0 0}.loud{--line:var(--accent-on);--edge:var(--accent-on);--accent-ink:var(--accent-on);background:var(--accent-fill);color:var(--accent-on);border-color:#0000}.loud .button[part=primary]{background:var(--accent-on);color:var(--accent-fill)}@media screen and (height>=30em){@container (width>=15em) and (width<=47.99em){.rest:has(>.slim){padding-bottom:5em;position:relative}.book-track.slim{pointer-events:none;align-items:flex-end;margin:0;display:flex;position:absolute;inset:min(100svh,100% - 5em) 0 0}.slim>[part=booking]{--line:inherit;--edge:inherit;--accent-ink:inherit;position:var(--reach);bottom:var(--below);z-index:1;border:0;border-top:1px solid var(--line);background:var(--surface);pointer-events:auto;border-radius:0;width:100%;padding:8px 0}.slim>[part=booking]>:not(.actions),.slim [part=secondary]{display:none}.slim .actions{margin:0}.slim .button[part=primary]{background:var(--accent-fill);min-height:48px;color:var(--accent-on);border:0;flex:1;padding:.25em .5em;line-height:1.3}}@container (width>=48em){.book-track{display:none}}}@media print{[part=booking]{border-color:#999}[part=booking] [part=primary]:not([href^=tel\\:]):after{content:\" \" attr(href);font-weight:400}}";

// src/styles/button.css?inline
var button_default = ".button{border:1px solid var(--edge);border-radius:var(--radius);min-width:clamp(0px,21978em - 99900cqi,100%);min-height:3.1em;color:inherit;text-align:center;break-inside:avoid;justify-content:center;align-items:center;padding:.6em clamp(.75em,5cqi,1.6em);font-weight:600;text-decoration:none;display:inline-flex}@media (hover:hover){.button:hover,.button:hover .number{text-decoration:underline}}.button[part=primary]{background:var(--accent-fill);color:var(--accent-on);border-color:#0000}.text{text-align:start;min-height:44px;text-decoration:underline}.quiet{color:var(--muted);font-size:var(--size-small)}.buttons{margin-top:calc(var(--space) * 2);flex-wrap:wrap;align-items:center;gap:.5em;display:flex}.actions{flex-wrap:wrap;align-items:center;gap:.75em;max-width:none;margin-top:1.5em;display:flex}@media print{.buttons{display:none}.actions .button{width:auto;min-height:0;font-size:var(--size-body);text-align:start;border:0;padding:0;display:block}}.number{display:inline-block}";

// src/styles/card.css?inline
var card_default = "[part=card]{border:1px solid var(--line);border-radius:var(--radius);break-inside:avoid;padding:calc(.5em + 2cqi)}.cards{gap:var(--space);margin-top:.75em;display:grid}@media print{[part=card]{padding:8pt}.cards{display:block}.cards>*{margin-bottom:8pt}}";

// src/styles/claim.css?inline
var claim_default = ".claim{border-top:1px solid var(--line);text-wrap:wrap;max-width:none;margin-top:.75em;padding-top:.75em}.evidence{border:1px solid var(--line);border-radius:var(--radius);break-inside:avoid;padding-inline:.5em;display:inline-block}";

// src/styles/clear.css?inline
var clear_default = ".clear{border:0;padding:0}.clear>summary{width:fit-content;font-weight:400;text-decoration:underline}.clear>summary:before{display:none}.clear .actions{gap:.5em;margin-top:.75em}.clear .button{min-width:0;color:var(--text);padding-inline:1em}@media print{:is(.clear,.foot:has(.clear)){display:none}}";

// src/styles/details.css?inline
var details_default = "details{border-top:1px solid var(--line);padding-top:.75em}:not(details)+details{margin-top:.75em}summary{cursor:pointer;align-items:center;gap:.75em;min-height:44px;font-weight:600;display:flex}summary::-webkit-details-marker{display:none}summary:before{content:\"\";border:solid var(--accent-ink);border-width:0 .14em .14em 0;flex:none;width:.5em;height:.5em;margin-inline-start:.15em;transform:translateY(-35%)rotate(45deg)}.choice .fold>summary{min-height:3em;font-size:var(--size-title);line-height:1.25}.choice>details{margin-top:calc(var(--space) * 2)}summary .small{flex:none;margin-inline-start:auto;font-weight:400}.choice summary .small{font-size:var(--size-small)}[open]>summary:before{transform:translateY(35%)rotate(225deg)}:where(details)>:not(summary){margin-block:0 1em}@media print{.root summary{break-after:avoid;min-height:0;padding-block:0}summary:before{display:none}:where(details)>:not(summary){margin-block:.4em .6em}::details-content{content-visibility:visible;height:auto}}";

// src/styles/dial.css?inline
var dial_default = ".dial{max-width:36em;margin-top:.75em;line-height:1.35}.dial+.small{margin-top:.75em}.dial+.small p{margin-top:.25em}.past{--tone:var(--caution)}.muscle{fill:currentColor;width:100%;height:3.75em;color:var(--tone);margin-top:0;display:block}.muscle path{vector-effect:non-scaling-stroke}.tendon{fill:none;stroke:currentColor;stroke-width:5px}.fibres{fill:none;stroke:var(--surface);stroke-linecap:round;stroke-width:1.25px}.captions{max-width:none;color:var(--tone);text-align:center;margin-top:0;font-weight:600;display:grid}.captions span{grid-area:1/1}.captions span:not(.on){visibility:hidden}.dial .track{padding-block:2px}.dial input{height:44px;color:var(--tone)}.dial .pinned{padding-inline:15px}.ends .muscle{margin:0;vertical-align:middle;width:52px;height:1.3em;color:var(--accent-ink);margin-inline-end:.4em;display:inline-block}.ends :last-child .muscle{color:var(--caution)}.ends .tendon{stroke-width:2px}.ends .fibres{stroke-width:1px}@container (width<=20em){.ends .muscle{margin-inline:0 auto;display:block}.ends :last-child .muscle{margin-inline:auto 0}}@media (prefers-reduced-motion:no-preference){.muscle g{transition:transform .18s}}@media (forced-colors:active){.dial{--tone:Highlight;--accent-ink:Highlight;--caution:CanvasText;--surface:Canvas}.past{--tone:CanvasText}.captions{color:canvastext}}@media print{.dial>.small,.dial>.muscle,.captions,.dial input{display:none}}";

// src/styles/ends.css?inline
var ends_default = ".ends{max-width:none;color:var(--muted);font-size:var(--size-small);justify-content:space-between;gap:.75em;display:flex}.ends :last-child{text-align:end}";

// src/styles/foot.css?inline
var foot_default = ".foot{margin-top:calc(var(--space) * 2);border-top:1px solid var(--line);color:var(--muted);font-size:var(--size-small);padding-top:.75em;line-height:1.6}";

// src/styles/gauge.css?inline
var gauge_default = ".gauge{align-items:flex-end;gap:4px;display:flex}.gauge>:first-child{--rise:28%}.gauge>:nth-child(2){--rise:46%}.gauge>:nth-child(3){--rise:64%}.gauge>:nth-child(4){--rise:82%}.gauge>:nth-child(5){--rise:100%}span.gauge{flex:none;height:28px}.gauge i{width:12px;height:var(--rise);border-width:2px;flex:none}.gauge .on{border-width:6px}.gauge-choice{align-items:start;gap:.5em;margin:.75em clamp(-6cqi,44cqi - 110px,0px) 0;display:grid}@container (width>=22em){.gauge-choice{grid-template-columns:minmax(220px,1fr) auto;max-width:36em}}.gauge-choice .options{margin-top:0}.gauge [part=option]{flex:1;align-items:flex-end;height:56px;min-height:0;padding:0;display:flex}.gauge-choice .gauge{gap:0}.gauge [part=option] input{width:calc(100% - 6px);height:var(--rise);border-radius:4px;margin-inline:auto}.gauge [part=option] .on{border-color:var(--accent-ink)}@media (hover:hover){.gauge [part=option]:hover input{border-color:var(--accent-ink)}}.gauge [part=option] .on{background:var(--accent-ink)}.gauge [part=option] :checked:before{content:none}.gauge [part=option] :focus-visible{outline:3px solid var(--accent-ink);outline-offset:3px}.gauge-choice .pinned strong{color:var(--accent-ink)}.gauge-choice :is(.ends,.pinned){margin-top:.25em;line-height:1.35}.gauge-choice .options [part=option]{column-gap:.4em;padding-inline:.3em .4em}@media (forced-colors:active){.gauge [part=option] .on{forced-color-adjust:none;background:highlight;border-color:highlight}}";

// src/styles/glossary.css?inline
var glossary_default = ".term{border-bottom:2px dotted;margin-block:-1px}.meaning{float:left;width:100%;padding-block:.3em}.meaning span{border:1px solid var(--accent-ink);border-radius:var(--radius);background:var(--surface);break-inside:avoid;padding:.5em .75em;display:block}.meaning[popover]{all:unset;pointer-events:none;position:fixed;inset:0}.meaning[popover] span{pointer-events:auto;width:max-content;max-width:min(22em,100% - 1em);position:absolute}";

// src/styles/host.css?inline
var host_default = ":host{display:block;box-sizing:border-box!important;float:none!important;block-size:auto!important;max-block-size:none!important;inline-size:100%!important;min-inline-size:min(200px,100vw)!important;max-inline-size:none!important}:host([hidden]:not([hidden=until-found i])){display:none!important}.root{all:initial;visibility:inherit;pointer-events:inherit;interactivity:inherit;box-sizing:border-box;width:100%;max-width:var(--mfc-max-width,44em);border:1px solid var(--line);border-radius:var(--radius);background:var(--surface);color:var(--text);font-family:var(--mfc-font,inherit);font-size:var(--size-body);overflow-wrap:anywhere;-webkit-text-size-adjust:100%;contain-intrinsic-width:min(36em, 85vw);break-inside:avoid;margin-inline:auto;line-height:1.55;display:block;container-type:inline-size}.root[inert]{opacity:.5}.screen{isolation:isolate;padding:6cqi}@media not print{.root,.asking{flex-direction:column;display:flex}.asking{flex:auto;padding-bottom:0}}";

// src/styles/installation-check.css?inline
var installation_check_default = ".check{border-top:0;border-bottom:1px solid var(--line);font-size:var(--size-small);padding:.5em 6cqi}.check dl>div{grid-template-columns:minmax(7em,1fr) minmax(0,2fr);gap:.75em;margin-top:.25em;display:grid}.check dt{font-weight:600}@media print{.check{display:none}}";

// src/styles/intro.css?inline
var intro_default = ".facts{padding:0;list-style:none}.facts li{gap:.75em;display:flex}.facts li:before{content:\"\";border:solid var(--accent-ink);border-width:0 .14em .14em 0;flex:none;width:.4em;height:.75em;margin:.3em 0 0 .3em;transform:rotate(45deg)}";

// src/styles/language-switch.css?inline
var language_switch_default = ".languages{flex-wrap:wrap;gap:0 1.25em;display:flex}.languages [aria-pressed=true]{font-weight:600;text-decoration:none}";

// src/styles/match.css?inline
var match_default = ".matches>:first-child{border-color:var(--accent-ink);border-top-width:5px}.band{color:var(--muted);font-size:var(--size-small);font-weight:400;display:block}";

// src/styles/menu.css?inline
var menu_default = ".menu{margin-top:calc(var(--space) * 2)}.menu label{display:block}select{border:2px solid var(--edge);border-radius:var(--radius);background:var(--surface);width:100%;min-height:3.2em;color:var(--text);font:inherit;cursor:pointer;margin-top:.75em;padding:.5em .75em}";

// src/styles/modality.css?inline
var modality_default = ".modalities{grid-template-columns:repeat(auto-fit,minmax(min(100%,16em),1fr))}@media print{.modalities{columns:2;column-gap:8pt}}.measure{flex-wrap:wrap;align-items:center;gap:.75em;display:flex}";

// src/styles/notice.css?inline
var notice_default = ".notice{margin-top:calc(var(--space) * 2);border:1px solid var(--tone);border-radius:var(--radius);background:color-mix(in srgb, var(--tone) 6%, var(--surface));break-inside:avoid;border-inline-start-width:6px;padding:calc(.5em + 2cqi)}.notice.doctor{--tone:var(--caution)}.notice.emergency,.notice.summary{--tone:var(--danger)}.asking .notice.doctor{margin-bottom:calc(var(--space) * 2)}.notice>:first-child{margin:0}.notice h3{color:var(--tone)}.notice .said li{border:0;padding:0}.notice.emergency .button:first-child{width:100%;min-height:72px;font-size:var(--size-title);font-weight:700}@container (width<=20em){.notice.emergency .button:first-child{font-size:var(--size-body)}}.notice.summary *{color:var(--tone);font-weight:600}.notice .button{background:var(--tone);color:var(--surface);border-color:#0000}";

// src/styles/option.css?inline
var option_default = ".options{gap:.5em;margin-top:.75em;display:grid}.options.short{grid-template-columns:repeat(auto-fit,minmax(min(100%,16em),1fr))}.options.tiny{grid-template-columns:repeat(auto-fit,minmax(min(100%,max(8em,22cqi)),1fr))}[part=option]:has([aria-expanded]){grid-column:1/-1}.opened{border-inline-start:4px solid var(--line);grid-column:1/-1;margin-block:0 .75em;padding-inline-start:1em}.opened fieldset{margin-top:.25em}[part=option]{isolation:isolate;break-inside:avoid;grid-template-columns:auto 1fr;align-content:center;align-items:start;column-gap:.75em;min-height:3.2em;padding:.75em 1em;line-height:max(24px,1.4em);display:grid;position:relative}[part=option] span:before{content:\"\";z-index:-1;border:1px solid var(--edge);border-radius:var(--radius);break-inside:avoid;position:absolute;inset:0}.tiny [part=option]{column-gap:.5em;padding-inline:.6em}[part=option] [aria-expanded]~span{padding-inline-end:1.5em}[part=option] [aria-expanded]~span:after{content:\"\";border:solid var(--muted);border-width:0 .14em .14em 0;width:.5em;height:.5em;margin-block:auto;position:absolute;inset-block:0;inset-inline-end:1.2em;transform:translateY(-35%)rotate(45deg)}[part=option] [aria-expanded=true]~span:after{transform:translateY(35%)rotate(225deg)}@media (hover:hover){[part=option]:hover span:before{border-color:var(--accent-ink)}}[part=option] :checked~span:before{border:2px solid var(--accent-ink);background:color-mix(in srgb, var(--accent-ink) 9%, var(--surface))}[part=option] :focus-visible~span:before{outline:3px solid var(--accent-ink);outline-offset:3px}[part=option] input{appearance:none;width:max(24px,1.4em);height:max(24px,1.4em);scroll-margin-bottom:calc(11em + var(--below));border:2px solid var(--edge);border-radius:4px;outline:0;place-content:center;display:grid}[part=option] input:focus:not(:focus-visible){scroll-margin-block:0}[part=option] [type=radio]{border-radius:50%}[part=option] :checked{border-color:var(--accent-ink);background:var(--accent-fill)}[part=option] :checked:before{content:\"\";border:solid var(--accent-on);border-width:0 .14em .14em 0;width:.4em;height:.75em;margin-bottom:.15em;transform:rotate(45deg)}[part=option] [type=radio]:checked:before{border-width:.28em;border-radius:50%;width:0;height:0;margin:0}.lined .options{gap:0}.lined [part=option]{min-height:max(48px,2.8em);padding:.6em .75em}.lined [part=option] span:before{border-width:0 0 1px;border-color:var(--line);border-radius:0}.lined [part=option] :checked~span:before{border-color:var(--accent-ink)}.lined [part=option] :focus-visible~span:before{outline-offset:-3px}.lined .opened{border-color:var(--accent-ink);margin-block:0}.lined .opened .options,.columns>.options+.options{margin-top:0}@container (width>=37.5em){.choice>.lined>.columns{grid-template-columns:1fr 1fr;align-items:start;column-gap:1.5em;display:grid}.columns>:nth-child(2){margin-top:.75em}.columns>:nth-child(n+3){grid-column:1/-1}}";

// src/styles/pinned.css?inline
var pinned_default = ".pinned{font-size:var(--size-small);display:flex}.pinned svg{min-width:0;height:0}.pinned strong{text-align:center;flex:1 0 auto;max-width:100%;font-weight:600}";

// src/styles/pressure.css?inline
var pressure_default = ".sayings{flex-wrap:wrap;align-items:center;gap:.75em;padding:0;list-style:none;display:flex}";

// src/styles/pressure-bar.css?inline
var pressure_bar_default = ".pressure-line{align-items:center;height:40px;padding-inline:15px;display:flex;position:relative}.pressure-line svg{box-sizing:content-box;flex:none}.below,.filled,.beyond{border-block:2px solid;height:12px}.below,.filled,.dot{color:var(--accent-ink)}.below{background:color-mix(in srgb, currentcolor 16%, transparent)}.filled{border-block-width:8px;height:0}.filled,.below:first-child{border-inline-start:2px solid;border-start-start-radius:8px;border-end-start-radius:8px;margin-inline-start:-15px;padding-inline-start:13px}.below:has(+.ticks){padding-inline-end:13px}:is(.beyond,.below:has(+.ticks)){border-inline-end:2px solid;border-start-end-radius:8px;border-end-end-radius:8px;margin-inline-end:-15px}.pressure-line .beyond{color:var(--caution);stroke:currentColor;stroke-width:16px;stroke-dasharray:2 6;flex:1;overflow:hidden}.stop{border-inline-start:4px solid;width:0;height:40px}.pressure-line .stop{z-index:1;margin-inline:-2px}.dot{border:9px solid;border-radius:50%;width:0;height:0}.pressure-line .dot{z-index:1;outline:3px solid var(--surface);margin-inline:-9px}.ticks{width:calc(100% - 30px);height:6px;color:var(--muted);stroke:currentColor;stroke-width:2px;position:absolute;inset:auto 15px 0;overflow:visible}.pressure-bar p{max-width:none;margin-top:0}.pressure-bar p:first-child{flex-wrap:wrap;gap:0 1.25em;font-weight:600;display:flex}.pressure-bar p svg{vertical-align:-.15em;margin-inline-end:.5em}.pressure-bar p .stop{height:1.1em}@media (forced-colors:active){.pressure-bar,.pressure-line{--accent-ink:Highlight;--caution:CanvasText;--muted:CanvasText;--surface:Canvas}}";

// src/styles/print.css?inline
var print_default = "@media print{.root{--line:#999;--edge:#666;--root-size:10pt;--space:8pt;break-inside:auto;border:0;max-width:none;line-height:1.4;--accent-ink:#000!important;--accent-on:#000!important}:focus-visible{outline:0}:not(i){color:#000!important;background:0 0!important}.screen{padding:0}[href^=http]:after{content:\" \" attr(href);margin-inline-start:.5em}}";

// src/styles/progress.css?inline
var progress_default = "[part=progress]{margin-bottom:calc(var(--space) * 1.5);color:var(--muted);font-size:var(--size-small);line-height:1.3}.parts{overflow-wrap:break-word;grid-template-columns:1.2fr 1.6fr 2.2fr;gap:6px;display:grid}.parts .here{color:var(--text);font-weight:600}.parts .bar{border:1px solid var(--edge);border-radius:4px;gap:0;height:8px;margin-bottom:4px;overflow:hidden}.parts i{border-radius:0}.parts i:not(.on){background:0 0;border:0}@container (width<=16em){[part=progress] .sr{clip-path:none;white-space:normal;width:auto;position:static}.parts{margin-top:6px}.parts span{height:8px;overflow:hidden}}";

// src/styles/question.css?inline
var question_default = "fieldset{min-width:0;margin-top:calc(var(--space) * 2);border:0;padding:0}.unanswered{border-radius:var(--radius);outline:2px solid var(--danger);outline-offset:.5em}legend{min-width:0;padding:0}.legend{font-size:var(--size-title);text-wrap:balance;break-after:avoid;font-weight:600;line-height:1.25}.hint{color:var(--muted);font-size:var(--size-small);margin-top:.75em}.error{--tone:var(--danger);border-inline-start:4px solid var(--tone);color:var(--tone);margin-top:.75em;padding-inline-start:.75em;font-weight:600}";

// src/styles/range.css?inline
var range_default = ".track{position:relative}.track input{appearance:none;width:100%;color:var(--accent-fill);touch-action:pan-y;background:0 0;position:absolute;inset:0}.track :focus-visible{outline-color:#0000}.track input::-webkit-slider-thumb{appearance:none;box-sizing:border-box;border:3px solid var(--surface);outline:2px solid var(--tone);background:currentColor;border-radius:50%;width:30px;height:30px}.track input::-moz-range-thumb{appearance:none;box-sizing:border-box;border:3px solid var(--surface);outline:2px solid var(--tone);background:currentColor;border-radius:50%;width:30px;height:30px}.track :focus-visible::-webkit-slider-thumb{outline-offset:2px;outline-width:5px}.track :focus-visible::-moz-range-thumb{outline-offset:2px;outline-width:5px}";

// src/styles/result.css?inline
var result_default = ".result{padding-top:3.5cqi}.rest{margin-top:calc(var(--space) * 1.25)}.rest>section{margin-top:calc(var(--space) * 2)}.result>.notice,.rest>.notice{margin-top:var(--space)}.fold{padding:0}:not(.fold)+.fold{margin-top:calc(var(--space) * 1.5)}.fold>div>.fold:first-child,.fold+.fold{margin-top:0}.fold>summary{min-height:3.4em;padding-block:.75em}.fold h3{margin:0}.fold>div{margin-bottom:calc(var(--space) * 1.5)}@media (prefers-reduced-motion:no-preference){.fold[open]>div{animation:.15s ease-out unfold}}@keyframes unfold{0%{opacity:.1}}.appendix{margin-top:calc(var(--space) * 2)}.appendix>details{margin:0;padding:0}.appendix summary{min-height:3.5em}.result>.buttons .button{min-width:0}@media screen{.root:has(.guide){max-width:var(--mfc-max-width,56.5em)}@container (width>=48em){.guide{grid-template-columns:minmax(0,1fr) 16.5em;align-items:start;column-gap:2em;display:grid}.guide>*{grid-column:1}.guide>.first-actions{border:1px solid var(--line);border-radius:var(--radius);grid-area:1/2/span 12;grid-template-columns:minmax(0,1fr);margin:0;padding:1em}}}@media screen and (height>=30em){@container (width>=48em){.guide>.first-actions{position:sticky;top:1em}}}@media print{.appendix ol{columns:2;font-size:var(--size-small);column-gap:24pt;display:block}.appendix li{break-inside:avoid}}";

// src/styles/result-card.css?inline
var result_card_default = ".result>.small{line-height:1.4}.result>.small:first-child{margin-bottom:.25em}.guide>.lead{margin-top:.25em;line-height:1.4}.first-card{border:1px solid var(--line);border-radius:var(--radius);break-inside:avoid;margin-top:.7em;line-height:1.35}.first-card>*{max-width:none;margin:0;padding:.4em calc(.4em + 2cqi)}.first-card>*+*{border-top:1px solid var(--line)}.first-card p{max-width:none;margin:0}.first-card .answer{font-weight:600}.first-card .pressure-line{margin-block:-3px -2px}.first-card .ends{line-height:1.2}.first-card .more{float:inline-end}.first-card.doctor{--tone:var(--caution);border-color:var(--tone);background:color-mix(in srgb, #f5a400 14%, var(--surface));border-inline-start-width:6px}.chips{font-size:var(--size-small);flex-wrap:wrap;gap:.35em;margin-top:.3em;padding:0;line-height:1.35;list-style:none;display:flex}.chips li{border:1px solid var(--line);border-radius:var(--radius);padding:.15em .7em}.doctor .chips{margin:.2em 0 0}.doctor .chips li{border-color:var(--tone);background:var(--surface);font-weight:600}.first-actions{grid-template-columns:repeat(auto-fit,minmax(min(100%,8.5em),1fr));gap:.5em;max-width:30em;margin-top:.65em;display:grid}.first-actions>p,.first-actions>[part=primary]{grid-column:1/-1}.first-actions .button{text-wrap:balance;min-width:0;min-height:max(48px,2.8em);padding:.35em .5em;line-height:1.3}.first-actions .button[part=primary]{min-height:max(52px,3em)}.first-actions p{margin:0}.doctor .chips+p{margin-top:.4em}@media print{.first-actions{display:none}}@container (width>=34em){.first-card>*{padding-block:.7em}}";

// src/styles/said.css?inline
var said_default = ".said{padding:0;list-style:none}.said li{border-inline-start:4px solid var(--tone);padding-inline-start:.75em}";

// src/styles/scale.css?inline
var scale_default = ".scale{margin-top:calc(var(--space) * 2)}.scale .legend+.notes{margin-top:.75em}.scale b{font-size:var(--size-display);line-height:1.2}.scale .track{margin-top:.75em;padding:23px 15px 0}.scale input{height:52px}.scale .unset{color:var(--surface)}.marks{color:var(--muted);font-size:var(--size-small);flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.75em;padding-top:16px;display:flex}.marks span{white-space:nowrap;flex-wrap:wrap;justify-content:center;align-items:center;gap:.75em;width:0;display:flex}.marks .on{font-weight:600}";

// src/styles/segments.css?inline
var segments_default = ".bar{flex-wrap:wrap;align-items:center;gap:4px;display:flex}i{border:1px solid var(--edge);background:var(--line);border-radius:4px;flex:1;height:6px}i.on{border:3px solid var(--accent-ink);background:var(--accent-ink)}@media (prefers-contrast:more){i:not(.on){background:0 0}}";

// src/styles/take-along.css?inline
var take_along_default = "textarea{border:1px solid var(--edge);border-radius:var(--radius);width:100%;color:inherit;font:inherit;break-inside:avoid;background:0 0;margin-top:.5em;padding:.75em}pre{font:inherit;white-space:pre-wrap}.take .actions{gap:.5em}.take .button{flex:auto;min-width:0;padding-inline:1em}@media print{.take{display:none}}";

// src/styles/timeline.css?inline
var timeline_default = ".timeline{gap:0;padding:0;list-style:none}.timeline li{max-width:none;padding-bottom:var(--space);gap:1em;display:flex;position:relative}.timeline li:not(:last-child):before{content:\"\";border:1px solid var(--line);position:absolute;inset-block:0;inset-inline-start:1.4em}.timeline svg{border:2px solid var(--accent-ink);background:var(--surface);fill:none;width:2.8em;height:2.8em;stroke:var(--accent-ink);stroke-width:1.8px;stroke-linejoin:round;border-radius:50%;flex:none;padding:.6em;position:relative}.timeline h4{padding-block:.6em;line-height:1.25}.timeline h4+p{margin:0}@media screen{@container (width>=35em){.timeline{grid-template-columns:repeat(auto-fit,minmax(max(13.5em,40%),1fr));column-gap:1em}.timeline li:not(:last-child):before{display:none}}}@media print{.timeline li{break-inside:avoid;padding-bottom:4pt}.timeline p{margin:0}}";

// src/styles/tokens.css?inline
var tokens_default = ".root{--surface:var(--mfc-surface,#fffefb);--text:var(--mfc-text,#1f2a29);--muted:var(--mfc-muted,color-mix(in srgb, var(--text) 80%, var(--surface)));--line:var(--mfc-border,color-mix(in srgb, var(--text) 18%, var(--surface)));--edge:color-mix(in srgb, var(--text) 66%, var(--surface));--accent-ink:#14594f;--accent-fill:var(--accent-ink);--accent-on:var(--surface);--caution:color-mix(in srgb, #c97a00 50%, var(--text));--danger:color-mix(in srgb, #e8200f 60%, var(--text));--tone:var(--accent-ink);--root-size:clamp(17px, 1rem, min(36px, 10vw));--size-display:calc(var(--root-size) * 28 / 17);--size-title:calc(var(--root-size) * 20 / 17);--size-body:var(--root-size);--size-small:calc(var(--root-size) * 15 / 17);--space:var(--mfc-spacing,var(--root-size));--radius:var(--mfc-radius,12px);--reach:sticky;--below:0px;--scheme:initial;color-scheme:var(--scheme,inherit)}.light{--scheme:light}.dark{--scheme:dark;--surface:var(--mfc-surface,#171c1c);--text:var(--mfc-text,#ebeeea);--accent-ink:#8fd4c4}@supports (color:light-dark(#000, #fff)){.auto{--surface:var(--mfc-surface,light-dark(#fffefb,#171c1c));--text:var(--mfc-text,light-dark(#1f2a29,#ebeeea));--accent-ink:light-dark(#14594f,#8fd4c4)}}@supports not (color:color-mix(in srgb, red, red)){.root{--muted:var(--text);--line:var(--text);--edge:var(--text);--caution:var(--text);--danger:var(--text);--tone:var(--text)}}@media (prefers-contrast:more){.root{--muted:var(--text);--line:var(--text);--edge:var(--text)}}";

// src/styles/ways.css?inline
var ways_default = ".ways{z-index:1;border-top:1px solid var(--line);background:var(--surface);flex-wrap:wrap;align-items:center;gap:.5em;margin:auto -6cqi 0;padding:7px 6cqi 8px;display:flex;position:relative}.asking>:first-child{padding-bottom:calc(var(--space) * 1.5)}.asking>.foot{border-top:0;margin-top:0;padding-block:.25em}.ways .button{min-width:48px;min-height:48px;padding:.3em .75em}.ways [part=primary]{overflow-wrap:break-word;flex:1}.back{gap:.6em}.back:before{content:\"\";border:0 solid;border-width:0 0 2px 2px;flex:none;width:.6em;height:.6em;margin-inline-start:.2em;transform:rotate(45deg)}.back:is(:lang(ae),:lang(ar),:lang(arc),:lang(bcc),:lang(bqi),:lang(ckb),:lang(dv),:lang(fa),:lang(glk),:lang(he),:lang(ku),:lang(mzn),:lang(nqo),:lang(pnb),:lang(ps),:lang(sd),:lang(ug),:lang(ur),:lang(yi)):before{transform:rotate(225deg)}.chosen{overflow-wrap:break-word;width:4.8em;min-width:min-content;color:var(--muted);line-height:1.25;font-size:var(--size-small);font-variant-numeric:tabular-nums}@container (width>=30em){.back .sr{clip-path:none;width:auto;position:static}.chosen{width:auto;min-width:4.8em}}@container (width<=17em){.chosen{display:none}}@media (height>=26em) and (forced-colors:none){.ways{position:var(--reach);bottom:var(--below)}}@media print{.ways{display:none}}";

// src/styles/styles.ts
/**
* Every rule of the widget, in the order that decides between them: from the whole to the parts, since what stands in
* another wins over it. In parts, so that a page is parsed for what stands on it: `asked` is for the questions after the
* first page, `told` for the result, the others for every page. Each is put together when it is first asked for.
*/
var styleParts = {
	all: () => host_default + tokens_default + base_default + segments_default + progress_default + question_default + option_default,
	asked: () => gauge_default + menu_default + ends_default + pinned_default + range_default + scale_default + body_figure_default + body_map_default + answer_picture_default,
	shared: () => button_default + ways_default + details_default + clear_default + said_default + claim_default + card_default + notice_default + alarm_default + foot_default + glossary_default + intro_default + language_switch_default,
	told: () => result_default + result_card_default + match_default + modality_default + pressure_default + pressure_bar_default + dial_default + timeline_default + booking_default + take_along_default + answers_default,
	last: () => installation_check_default + print_default
};
var styles = () => Object.values(styleParts).map((part) => part()).join("");

// src/server/style-sheet.ts
var hex = (digits) => {
	const full = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
	return /^[\da-f]{6}$/i.test(full) ? [
		0,
		2,
		4
	].map((at) => Number.parseInt(full.slice(at, at + 2), 16)) : null;
};
/**
* The widget's styles as text, to be served as a file for `renderFirstPage`.
*
* @param accent the same colour as the tag's `accent`, as `#rgb`, `#rrggbb` or `rgb(…)`. Any other notation needs a
*   browser to read it: then the first page has the house colour until the script is there.
*/
function styleSheet(accent = "") {
	const rgb = accent.startsWith("#") ? hex(accent.slice(1)) : readRgb(accent);
	if (!rgb) return styles();
	const { fill, on, inkLight, inkDark } = readableAccent(rgb);
	return `${styles()}
.root{--accent-fill:${fill};--accent-on:${on};--accent-ink:${inkLight}}
.root.dark{--accent-ink:${inkDark}}
@supports (color:light-dark(#000,#fff)){.root.auto{--accent-ink:light-dark(${inkLight},${inkDark})}}
`;
}

export { addLanguage, renderFirstPage, styleSheet };