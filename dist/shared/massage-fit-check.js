import { html, noChange, nothing, render, svg } from "lit/html.js";

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

// src/knowledge/safety-flags.ts
/**
* Every safety flag by tier, in order of urgency; the order is the order on screen. Sources: `safety-sources.ts`.
* `sleep-apnoea-signs` was added to the frozen list: the questionnaire offers "I snore loudly or gasp in my
* sleep", which wants a doctor, so the tick needs a flag to land on.
*/
var byTier = {
	emergency: [
		"chest-pain",
		"stroke-signs",
		"thoughts-of-self-harm",
		"cauda-equina-signs",
		"both-legs-affected",
		"thunderclap-headache",
		"neck-artery-signs",
		"meningitis-signs",
		"clot-signs",
		"fever-on-chemotherapy",
		"spine-injury-signs",
		"tearing-back-pain",
		"giant-cell-arteritis-signs",
		"spreading-skin-infection",
		"pregnancy-danger-signs"
	],
	doctor: [
		"blood-thinner",
		"recent-clot",
		"unstable-heart",
		"uncontrolled-blood-pressure",
		"fragile-bones",
		"recent-surgery",
		"cancer-treatment-now",
		"early-or-high-risk-pregnancy",
		"new-weakness-or-numbness",
		"diabetes-with-numbness",
		"neck-nerve-pain",
		"unexplained-illness-signs",
		"fever-or-infection",
		"skin-problem",
		"unchecked-recent-crash",
		"unchecked-swelling",
		"kidney-failure",
		"persistent-low-mood",
		"minor-with-warning-signs",
		"sleep-apnoea-signs"
	],
	tell: [
		"pregnant",
		"past-cancer",
		"lymph-nodes-removed",
		"controlled-blood-pressure",
		"diabetes",
		"thin-bones",
		"pain-dulling-medicine",
		"varicose-veins-or-implant",
		"small-skin-patch",
		"shooting-limb-pain",
		"past-jolt",
		"arthritis",
		"fits-or-faints",
		"oil-or-latex-allergy",
		"touch-sensitivity",
		"under-18",
		"alcohol-or-drugs"
	]
};
/**
* How fast: emergencies not named here mean "call the emergency number". `fever-on-chemotherapy` may also be
* called in on the cancer team's own line, so it calls: of the source's two variants the stricter one.
*/
var acts = {
	"thoughts-of-self-harm": "crisis",
	"clot-signs": "today",
	"giant-cell-arteritis-signs": "today",
	"spreading-skin-infection": "today",
	"pregnancy-danger-signs": "today"
};
/** Signs of an emergency, most urgent first. */
var emergencies = byTier.emergency;
/** Most urgent first. */
var safetyFlags = [
	"emergency",
	"doctor",
	"tell"
].flatMap((tier) => byTier[tier].map((id) => ({
	id,
	tier,
	act: tier === "emergency" ? acts[id] ?? "call" : null
})));
/** The row of a flag; the map is built once and shared. */
var safetyFlagById = new Map(safetyFlags.map((flag) => [flag.id, flag]));

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

// src/questionnaire/questions.ts
/** A question about signs: any of them, or "none of these". */
var signs = (id, options) => ({
	id,
	kind: "many",
	groups: [{ options: [...options, "none"] }],
	exclusive: "none"
});
/**
* Ids and their meaning are frozen (clinic pages and tests hold on to them); order and grouping are not.
* Options `none` and `not-sure` score nothing. `safety` and `health` take safety-flag ids.
*/
var questions = [
	{
		id: "who",
		kind: "one",
		groups: [{ options: [
			"me",
			"under-18",
			"someone-else"
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
					"sport"
				]
			},
			{
				id: "body",
				options: [
					"swelling",
					"scar",
					"cancer",
					"pregnant"
				]
			},
			{
				id: "calm",
				options: [
					"sleep",
					"stress",
					"relax-unsure"
				]
			}
		]
	},
	{
		id: "where",
		kind: "many",
		groups: [
			{
				id: "top",
				options: [
					"head",
					"jaw-face",
					"neck",
					"shoulder",
					"upper-back"
				]
			},
			{
				id: "arm",
				options: ["elbow-forearm", "wrist-hand"]
			},
			{
				id: "low",
				options: [
					"low-back",
					"buttock-leg",
					"hip-groin",
					"lower-leg-foot"
				]
			},
			{
				id: "else",
				options: [
					"chest-belly",
					"whole-limb",
					"all-over",
					"not-sure"
				]
			}
		],
		exclusive: "not-sure",
		hasMap: true
	},
	signs("safety", emergencies),
	{
		id: "start",
		kind: "many",
		groups: [{ options: [
			"slow-no-reason",
			"repeated",
			"lifting",
			"training",
			"jolt",
			"operation",
			"stress-time",
			"cancer-treatment",
			"pregnancy",
			"not-sure"
		] }],
		exclusive: "not-sure"
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
	signs("head-neck-jaw", [
		"band",
		"throb-light-sick",
		"neck-to-head",
		"chew",
		"click-lock",
		"clench",
		"turn-head",
		"end-of-day"
	]),
	signs("back-hip-leg", [
		"back-only",
		"down-leg",
		"cough",
		"sit-stiff",
		"socks"
	]),
	signs("shoulder-hip", [
		"cant-move",
		"dressing",
		"night-lie",
		"moves-ok-sore"
	]),
	signs("widespread", [
		"unrefreshed",
		"fog",
		"tender",
		"flare"
	]),
	signs("swelling-signs", [
		"heavy-tight",
		"eve-worse",
		"nodes",
		"post-op-puffy"
	]),
	signs("scar-signs", ["pulls", "lumpy"]),
	signs("sleep-mood", [
		"three-nights",
		"mind-races",
		"pain-wakes",
		"on-edge",
		"low-mood",
		"tense-body",
		"snore-gasp"
	]),
	{
		id: "day",
		kind: "many",
		groups: [{ options: [
			"desk",
			"hands",
			"vibration",
			"lifting-driving",
			"caring",
			"nights",
			"sporty",
			"other-day"
		] }]
	},
	{
		id: "health",
		kind: "many",
		groups: [
			{ options: ["none"] },
			{
				id: "blood",
				options: [
					"blood-thinner",
					"recent-clot",
					"unstable-heart",
					"uncontrolled-blood-pressure",
					"controlled-blood-pressure",
					"varicose-veins-or-implant"
				]
			},
			{
				id: "care",
				options: [
					"recent-surgery",
					"cancer-treatment-now",
					"past-cancer",
					"lymph-nodes-removed",
					"early-or-high-risk-pregnancy",
					"pregnant"
				]
			},
			{
				id: "nerves",
				options: [
					"fragile-bones",
					"thin-bones",
					"arthritis",
					"unchecked-recent-crash",
					"past-jolt",
					"new-weakness-or-numbness",
					"neck-nerve-pain",
					"shooting-limb-pain",
					"diabetes-with-numbness",
					"diabetes",
					"fits-or-faints"
				]
			},
			{
				id: "illness",
				options: [
					"unexplained-illness-signs",
					"fever-or-infection",
					"unchecked-swelling",
					"kidney-failure",
					"persistent-low-mood",
					"sleep-apnoea-signs",
					"minor-with-warning-signs",
					"under-18"
				]
			},
			{
				id: "skin",
				options: [
					"skin-problem",
					"small-skin-patch",
					"oil-or-latex-allergy",
					"touch-sensitivity",
					"pain-dulling-medicine",
					"alcohol-or-drugs"
				]
			}
		],
		exclusive: "none"
	},
	{
		id: "firmness",
		kind: "one",
		groups: [{ options: [
			"1",
			"2",
			"3",
			"4",
			"5",
			"not-sure"
		] }]
	},
	{
		id: "pain",
		kind: "scale",
		groups: [],
		optional: true
	},
	{
		id: "light-touch",
		kind: "one",
		groups: [{ options: [
			"yes",
			"no",
			"not-sure"
		] }]
	}
];
var questionById = new Map(questions.map((question) => [question.id, question]));
/** All options of a question in order; listed once. */
var optionsOf = memoize((question) => question.groups.flatMap((group) => group.options));

// src/questionnaire/facts.ts
var wholeBetween = (value, low, high) => Number.isInteger(value) && value >= low && value <= high;
/**
* Fact by option, in order; made when a question is first answered, so that loading the script does no work.
* Any safety flag counts under `safety` and under `health`, whether or not the questionnaire would have asked
* it there: a flag that is known is never lost.
*/
var factsOf = memoize((id) => {
	const question = questionById.get(id);
	const options = [...question ? optionsOf(question) : [], ...id === "safety" || id === "health" ? safetyFlagById.keys() : []];
	return new Map(options.map((option) => [option, `${id}.${option}`]));
});
/** Facts that grow as answers are taken in. */
var GrowingFacts = class {
	constructor() {
		this.#known = /* @__PURE__ */ new Set();
		this.#ticks = /* @__PURE__ */ new Map();
		this.pain = null;
	}
	#known;
	#ticks;
	has(fact) {
		return this.#known.has(fact);
	}
	of(question) {
		return this.#ticks.get(question) ?? [];
	}
	get all() {
		return [...this.#known];
	}
	/** An answer may be of any shape: unknown options, wrong kinds and numbers out of range are ignored. */
	take(question, answer) {
		if (question === "pain" && wholeBetween(answer, 0, 10)) this.pain = answer;
		const ids = question === "firmness" && wholeBetween(answer, 1, 5) ? [String(answer)] : answer;
		if (!Array.isArray(ids)) return;
		const facts = factsOf(question);
		const options = ids.length > 1 ? [...facts.keys()].filter((option) => ids.includes(option)) : ids.filter((id) => facts.has(id));
		for (const option of options) this.#known.add(facts.get(option));
		this.#ticks.set(question, options);
	}
};
/**
* Reads answers of any shape; nothing throws, and unknown questions are ignored.
* More options than a visitor could tick all count, so that adding an answer never takes one away.
*/
function readFacts(answers) {
	const facts = new GrowingFacts();
	if (typeof answers === "object" && answers !== null) {
		for (const { id } of questions) if (Object.hasOwn(answers, id)) facts.take(id, answers[id]);
	}
	return facts;
}
/** True when any of the triggers holds; where there are none, none does. */
var anyOf = (facts, triggers) => triggers?.some((trigger) => typeof trigger === "string" ? facts.has(trigger) : trigger.every((fact) => facts.has(fact))) ?? false;
var questionOf$1 = (fact) => fact.slice(0, fact.indexOf("."));
var optionIn = (fact) => fact.slice(fact.indexOf(".") + 1);

// src/assessment/rules.ts
/** Goals that ask for nothing but calm. */
var calm = [
	"help.relax-unsure",
	"help.stress",
	"help.sleep"
];
/** Bodily places a condition lives in. Source: clinical document E4.2. Conditions without a row live anywhere. */
var homeAreas = {
	rsi: [
		"elbow-forearm",
		"wrist-hand",
		"shoulder",
		"neck"
	],
	headache: ["head"],
	whiplash: [
		"neck",
		"shoulder",
		"upper-back"
	],
	tmj: ["jaw-face"],
	"low-back-sciatica": [
		"low-back",
		"buttock-leg",
		"hip-groin"
	],
	"frozen-joint": ["shoulder", "hip-groin"],
	"carpal-tunnel": ["wrist-hand"],
	"neck-shoulder": [
		"neck",
		"shoulder",
		"upper-back"
	]
};
/** At least one of these must be known, or the condition stays at the cap. Source: E4.3. */
var gates = {
	whiplash: ["start.jolt"],
	scar: [
		"help.scar",
		"start.operation",
		"scar-signs.pulls",
		"scar-signs.lumpy"
	],
	lymphatic: [
		"help.swelling",
		"swelling-signs.heavy-tight",
		"swelling-signs.eve-worse",
		"swelling-signs.nodes",
		"swelling-signs.post-op-puffy"
	],
	"cancer-support": [
		"help.cancer",
		"start.cancer-treatment",
		"swelling-signs.nodes"
	],
	pregnancy: ["help.pregnant", "start.pregnancy"],
	tmj: [
		"help.jaw",
		"where.jaw-face",
		"head-neck-jaw.chew",
		"head-neck-jaw.click-lock",
		"head-neck-jaw.clench"
	],
	"carpal-tunnel": ["help.tingle", "hand.median"],
	headache: ["help.headaches", "where.head"],
	insomnia: ["help.sleep", "sleep-mood.three-nights"],
	"stress-mood": [
		"help.stress",
		"help.relax-unsure",
		"sleep-mood.on-edge",
		"sleep-mood.low-mood",
		"sleep-mood.tense-body"
	]
};
/** Tingling feet as well as hands point past the wrist and the task. Source: E4.5. */
var mimic = {
	fact: "hand.hands-and-feet",
	caps: ["carpal-tunnel", "rsi"]
};
/** Fibromyalgia: all over, or at least this many areas in all three zones, and at least three months. Source: E4.4, wolfe-2016. */
var widespread = {
	areas: 5,
	zones: [
		[
			"neck",
			"upper-back",
			"low-back",
			"chest-belly"
		],
		[
			"shoulder",
			"elbow-forearm",
			"wrist-hand"
		],
		[
			"hip-groin",
			"buttock-leg",
			"lower-leg-foot"
		]
	],
	lasting: ["duration.3-months-to-1-year", "duration.over-1-year"]
};
/** Lowest score of each band; below `might` nothing is shown. Source: E4.7. */
var bands = {
	closest: 9,
	could: 6,
	might: 4
};
/** No more than this many conditions, styles and reasons are shown. */
var most = {
	matches: 3,
	modalities: 2,
	reasons: 3
};

// src/assessment/weights.ts
/**
* The evidence weights, the most telling kind of answer first: signs, then how it began, what for, where, how long,
* the day. Reasons of equal weight are named in this order.
* Source: `house` throughout, a design judgement, tuned on written cases and not validated: make no accuracy claim.
* Change one when a case shows that it is wrong, and write the reason beside it.
*/
var weights = {
	hand: {
		median: {
			rsi: -1,
			"carpal-tunnel": 3,
			"neck-shoulder": -1
		},
		"little-only": {
			rsi: 1,
			"carpal-tunnel": -3,
			"neck-shoulder": 1
		},
		"night-hand": {
			rsi: -1,
			"carpal-tunnel": 2
		},
		shake: {
			rsi: -1,
			"carpal-tunnel": 3
		},
		"task-ache": {
			rsi: 3,
			"carpal-tunnel": -1
		},
		drop: { "carpal-tunnel": 1 },
		"hands-and-feet": {
			rsi: -2,
			"carpal-tunnel": -3
		},
		"neck-move-arm": {
			rsi: -1,
			"carpal-tunnel": -2,
			"neck-shoulder": 2
		}
	},
	"head-neck-jaw": {
		band: {
			headache: 2,
			"neck-shoulder": 1
		},
		"throb-light-sick": {
			headache: 3,
			whiplash: -1,
			tmj: -1,
			"neck-shoulder": -1
		},
		"neck-to-head": {
			headache: 2,
			whiplash: 1,
			"neck-shoulder": 2
		},
		chew: {
			headache: -1,
			tmj: 3
		},
		"click-lock": { tmj: 3 },
		clench: {
			headache: 1,
			tmj: 2,
			"stress-mood": 1
		},
		"turn-head": {
			headache: -1,
			whiplash: 2,
			"neck-shoulder": 2
		},
		"end-of-day": {
			rsi: 1,
			whiplash: -1,
			"neck-shoulder": 2
		}
	},
	"back-hip-leg": {
		"back-only": {
			"low-back-sciatica": 2,
			"frozen-joint": -2
		},
		"down-leg": {
			"low-back-sciatica": 3,
			"frozen-joint": -2
		},
		cough: { "low-back-sciatica": 2 },
		"sit-stiff": { "low-back-sciatica": 2 },
		socks: {
			"low-back-sciatica": -1,
			"frozen-joint": 3
		}
	},
	"shoulder-hip": {
		"cant-move": {
			rsi: -1,
			"low-back-sciatica": -1,
			"frozen-joint": 3,
			"neck-shoulder": -1
		},
		dressing: {
			"frozen-joint": 2,
			"neck-shoulder": -1
		},
		"night-lie": { "frozen-joint": 2 },
		"moves-ok-sore": {
			rsi: 1,
			"frozen-joint": -3,
			"neck-shoulder": 2
		}
	},
	widespread: {
		unrefreshed: {
			insomnia: 1,
			fibromyalgia: 2
		},
		fog: { fibromyalgia: 2 },
		tender: { fibromyalgia: 2 },
		flare: { fibromyalgia: 2 }
	},
	"swelling-signs": {
		"heavy-tight": { lymphatic: 3 },
		"eve-worse": { lymphatic: 2 },
		nodes: {
			lymphatic: 3,
			"cancer-support": 2
		},
		"post-op-puffy": {
			lymphatic: 2,
			scar: 2
		}
	},
	"scar-signs": {
		pulls: {
			"frozen-joint": -1,
			scar: 3
		},
		lumpy: { scar: 2 }
	},
	"sleep-mood": {
		"three-nights": { insomnia: 3 },
		"mind-races": {
			insomnia: 1,
			"stress-mood": 2
		},
		"pain-wakes": { insomnia: -1 },
		"on-edge": { "stress-mood": 3 },
		"low-mood": { "stress-mood": 2 },
		"tense-body": {
			"neck-shoulder": 1,
			"stress-mood": 2
		},
		"snore-gasp": { insomnia: -1 }
	},
	start: {
		jolt: {
			rsi: -2,
			fibromyalgia: -1,
			whiplash: 3,
			"carpal-tunnel": -1
		},
		operation: {
			whiplash: -2,
			"frozen-joint": 1,
			lymphatic: 1,
			scar: 3,
			"cancer-support": 1
		},
		repeated: {
			rsi: 3,
			fibromyalgia: -1,
			whiplash: -3,
			"low-back-sciatica": 1,
			"frozen-joint": -1,
			"carpal-tunnel": 1,
			"neck-shoulder": 2
		},
		lifting: {
			whiplash: -1,
			"low-back-sciatica": 2,
			"carpal-tunnel": -1
		},
		"slow-no-reason": {
			fibromyalgia: 1,
			whiplash: -3,
			"low-back-sciatica": 1,
			"frozen-joint": 2,
			"carpal-tunnel": 1,
			scar: -2,
			"neck-shoulder": 1
		},
		"cancer-treatment": {
			lymphatic: 2,
			scar: 1,
			"cancer-support": 3
		},
		"stress-time": {
			insomnia: 2,
			headache: 1,
			fibromyalgia: 1,
			tmj: 1,
			"neck-shoulder": 1,
			"stress-mood": 2
		},
		training: {
			rsi: 1,
			"low-back-sciatica": 1
		},
		pregnancy: {
			"low-back-sciatica": 1,
			"carpal-tunnel": 1,
			pregnancy: 3
		}
	},
	help: {
		pain: {
			rsi: 1,
			insomnia: -1,
			fibromyalgia: 1,
			whiplash: 1,
			"low-back-sciatica": 1,
			"frozen-joint": 1,
			lymphatic: -1,
			"neck-shoulder": 1
		},
		tingle: {
			rsi: 1,
			"low-back-sciatica": 1,
			"carpal-tunnel": 2
		},
		headaches: {
			headache: 3,
			whiplash: 1,
			tmj: 1,
			"neck-shoulder": 1
		},
		jaw: {
			headache: 1,
			tmj: 3
		},
		"stuck-joint": {
			"frozen-joint": 3,
			"neck-shoulder": 1
		},
		swelling: {
			lymphatic: 3,
			"cancer-support": 1
		},
		scar: { scar: 3 },
		sleep: {
			insomnia: 3,
			fibromyalgia: 1,
			"stress-mood": 1
		},
		stress: {
			insomnia: 1,
			"stress-mood": 3
		},
		cancer: {
			lymphatic: 1,
			scar: 1,
			"cancer-support": 3
		},
		pregnant: { pregnancy: 3 },
		sport: { rsi: 1 },
		"relax-unsure": { "stress-mood": 1 }
	},
	where: {
		head: {
			headache: 3,
			whiplash: 1,
			tmj: 1,
			"neck-shoulder": 1
		},
		"jaw-face": {
			headache: 1,
			tmj: 3
		},
		neck: {
			headache: 1,
			whiplash: 2,
			tmj: 1,
			"neck-shoulder": 2
		},
		shoulder: {
			rsi: 1,
			whiplash: 1,
			"frozen-joint": 2,
			"neck-shoulder": 2
		},
		"upper-back": {
			whiplash: 1,
			"neck-shoulder": 2
		},
		"elbow-forearm": { rsi: 3 },
		"wrist-hand": {
			rsi: 2,
			"carpal-tunnel": 2
		},
		"low-back": { "low-back-sciatica": 3 },
		"buttock-leg": {
			"low-back-sciatica": 3,
			"frozen-joint": -1
		},
		"hip-groin": {
			"low-back-sciatica": 1,
			"frozen-joint": 2
		},
		"lower-leg-foot": {
			"low-back-sciatica": 1,
			lymphatic: 1
		},
		"whole-limb": { lymphatic: 2 },
		"chest-belly": {
			scar: 1,
			"cancer-support": 1
		},
		"all-over": {
			rsi: -1,
			fibromyalgia: 3,
			tmj: -1,
			"frozen-joint": -1,
			"carpal-tunnel": -1,
			"neck-shoulder": -1
		}
	},
	duration: {
		"under-6-weeks": {
			insomnia: -1,
			fibromyalgia: -3,
			whiplash: 1,
			"frozen-joint": -2,
			"neck-shoulder": -1
		},
		"6-weeks-to-3-months": {
			fibromyalgia: -2,
			"frozen-joint": 1
		},
		"3-months-to-1-year": {
			insomnia: 1,
			fibromyalgia: 1,
			"frozen-joint": 1,
			"neck-shoulder": 1
		},
		"over-1-year": {
			insomnia: 1,
			headache: 1,
			fibromyalgia: 1,
			"neck-shoulder": 1
		}
	},
	day: {
		desk: {
			rsi: 1,
			headache: 1,
			"neck-shoulder": 2
		},
		hands: {
			rsi: 2,
			"carpal-tunnel": 1,
			"neck-shoulder": 1
		},
		vibration: {
			rsi: 2,
			"carpal-tunnel": 2
		},
		"lifting-driving": { "low-back-sciatica": 2 },
		caring: {
			"low-back-sciatica": 1,
			"neck-shoulder": 1
		},
		nights: { insomnia: 2 }
	}
};

// src/assessment/score.ts
var weightsOf = memoize((by) => conditionIds.map((condition) => by?.[condition] ?? 0));
/** The answers that the weights may speak of, in the order of the weights. */
function evidence(facts) {
	const told = [];
	for (const id in weights) {
		const question = id;
		for (const option of facts.of(question)) told.push({
			question,
			option,
			by: weightsOf(weights[question]?.[option])
		});
	}
	return told;
}
/**
* Off-home areas count against a condition by up to `homePenalty`, but never by more than the ticked areas
* themselves speak for it: marking a place that fits must not push a condition down (design: adding an
* option with a positive weight never lowers that score). "All over" alone is no place and costs nothing.
*/
function awayFromHome(condition, place, areas, told) {
	const home = homeAreas[condition];
	if (!home || areas.length === 0 || areas.some((area) => home.includes(area))) return 0;
	if (areas.length === 1 && areas[0] === "all-over") return 0;
	let forIt = 0;
	for (const { question, by } of told) if (question === "where") forIt += Math.max(0, by[place] ?? 0);
	return forIt > 0 ? Math.min(3, forIt) : 3;
}
function isWidespread(facts, areas) {
	const zones = widespread.zones.map((zone) => zone.filter((area) => areas.includes(area)));
	return anyOf(facts, widespread.lasting) && (areas.includes("all-over") || zones.flat().length >= widespread.areas && zones.every((zone) => zone.length > 0));
}
function isCapped(condition, facts, areas) {
	if (condition === "fibromyalgia") return !isWidespread(facts, areas);
	if (facts.has(mimic.fact) && mimic.caps.includes(condition)) return true;
	const gate = gates[condition];
	return gate !== void 0 && !anyOf(facts, gate);
}
/** Every condition's score, in the fixed order of conditions. Never shown to anyone: it is no probability. */
function score(facts, told = evidence(facts)) {
	const areas = facts.of("where").filter((area) => area !== "not-sure");
	return conditionIds.map((condition, place) => {
		let open = 0;
		for (const { by } of told) open += by[place] ?? 0;
		open -= awayFromHome(condition, place, areas, told);
		return {
			condition,
			open,
			value: isCapped(condition, facts, areas) ? Math.min(open, 2) : open
		};
	});
}

// src/assessment/matches.ts
/**
* Answers that put a condition first whatever its score. Pregnancy is never scored: "it started in pregnancy"
* may be years ago, so only being pregnant now counts. Source: clinical document E4.6 and B5.
*/
var routedBy = [{
	condition: "pregnancy",
	facts: [
		"help.pregnant",
		"health.pregnant",
		"health.early-or-high-risk-pregnancy",
		"safety.pregnant",
		"safety.early-or-high-risk-pregnancy"
	]
}, {
	condition: "cancer-support",
	facts: ["help.cancer"]
}];
/** A fact as the reason that a visitor reads. */
var asReason = (fact) => ({
	question: questionOf$1(fact),
	option: optionIn(fact)
});
function reasons(condition, told, routing) {
	const place = conditionIds.indexOf(condition);
	const weight = ({ by }) => by[place] ?? 0;
	const own = told.filter((each) => weight(each) > 0 && !routing.some(({ question, option }) => question === each.question && option === each.option)).sort((a, b) => weight(b) - weight(a)).map(({ question, option }) => ({
		question,
		option
	}));
	return [...routing, ...own].slice(0, most.reasons);
}
var bandOf = (value) => value >= bands.closest ? "closest" : value >= bands.could ? "could" : "might";
/**
* Every condition the answers speak for, best first: routed ones, then by score; equal scores keep the fixed
* order of conditions. Not yet cut to what is shown or what the clinic sees.
*/
function allMatches(facts) {
	const told = evidence(facts);
	const routed = routedBy.flatMap(({ condition, facts: keys }) => {
		const known = keys.filter((key) => facts.has(key)).slice(0, 1).map(asReason);
		return known.map(() => ({
			condition,
			band: "closest",
			because: reasons(condition, told, known)
		}));
	});
	const scored = score(facts, told).filter(({ condition, value }) => value >= bands.might && condition !== "pregnancy" && !routed.some((each) => each.condition === condition)).sort((a, b) => b.value - a.value).map(({ condition, value }) => ({
		condition,
		band: bandOf(value),
		because: reasons(condition, told, [])
	}));
	return [...routed, ...scored];
}
/** Nothing fits: say so, with what the visitor asked for. */
var noMatch = (facts) => ({
	condition: "other",
	band: "might",
	because: facts.of("help").slice(0, most.reasons).map((option) => ({
		question: "help",
		option
	}))
});

// src/knowledge/conditions.ts
/** Styles that press firmly. */
var firmStyles = [
	"deep-tissue",
	"sports-massage",
	"structural-integration"
];
/**
* The order of modalities is the show-order of the clinical document, with relaxation massage first where the
* document says "a gentle, relaxing session" and prenatal massage first in pregnancy: both were missing from
* its five styles and are needed for an honest answer.
* `avoid` holds what the document avoids for the body's sake; "not late in the day" (sleep) is advice, not a bar.
*/
var conditions$1 = [
	{
		id: "rsi",
		modalities: [
			"myofascial-release",
			"deep-tissue",
			"sports-massage",
			"structural-integration"
		],
		avoid: [],
		claims: [{
			id: "rsi",
			evidence: "very-little",
			source: ["verhagen-2013"]
		}]
	},
	{
		id: "insomnia",
		modalities: [
			"relaxation-massage",
			"myofascial-release",
			"lymphatic-facilitation"
		],
		avoid: [],
		claims: [{
			id: "insomnia",
			evidence: "very-little",
			source: ["samuel-2021"]
		}]
	},
	{
		id: "headache",
		modalities: [
			"myofascial-release",
			"deep-tissue",
			"structural-integration"
		],
		avoid: ["sports-massage"],
		claims: [{
			id: "tension-headache",
			evidence: "mixed",
			source: ["moraska-2015"]
		}, {
			id: "migraine",
			evidence: "limited",
			source: ["lawler-2006", "chaibi-2011"]
		}]
	},
	{
		id: "fibromyalgia",
		modalities: ["myofascial-release", "lymphatic-facilitation"],
		avoid: firmStyles,
		claims: [{
			id: "fibromyalgia",
			evidence: "limited",
			source: [
				"li-2014",
				"yuan-2015",
				"laimi-2018",
				"kalichman-2010"
			]
		}]
	},
	{
		id: "whiplash",
		modalities: [
			"myofascial-release",
			"deep-tissue",
			"lymphatic-facilitation"
		],
		avoid: ["sports-massage"],
		claims: [{
			id: "whiplash",
			evidence: "very-little",
			source: ["gross-2024", "nidirect-whiplash"]
		}]
	},
	{
		id: "tmj",
		modalities: [
			"myofascial-release",
			"deep-tissue",
			"structural-integration"
		],
		avoid: ["sports-massage"],
		claims: [{
			id: "tmj",
			evidence: "some",
			source: ["busse-2023"]
		}]
	},
	{
		id: "low-back-sciatica",
		modalities: [
			"deep-tissue",
			"myofascial-release",
			"structural-integration",
			"sports-massage"
		],
		avoid: [],
		claims: [{
			id: "low-back",
			evidence: "limited",
			source: ["furlan-2015", "cherkin-2011"]
		}, {
			id: "sciatica",
			evidence: "very-little",
			source: ["kngf-2021"]
		}]
	},
	{
		id: "frozen-joint",
		modalities: [
			"myofascial-release",
			"deep-tissue",
			"structural-integration",
			"sports-massage"
		],
		avoid: [],
		claims: [{
			id: "frozen-joint",
			evidence: "very-little",
			source: ["van-den-dolder-2014", "yoon-2025"]
		}]
	},
	{
		id: "carpal-tunnel",
		modalities: [
			"myofascial-release",
			"deep-tissue",
			"sports-massage",
			"lymphatic-facilitation"
		],
		avoid: [],
		claims: [{
			id: "carpal-tunnel",
			evidence: "very-little",
			source: ["moraska-2008", "nidirect-carpal-tunnel"]
		}]
	},
	{
		id: "lymphatic",
		modalities: ["lymphatic-facilitation", "myofascial-release"],
		avoid: firmStyles,
		claims: [{
			id: "lymphatic",
			evidence: "mixed",
			source: [
				"ezzo-2015",
				"huang-2013",
				"thompson-2020"
			]
		}]
	},
	{
		id: "scar",
		modalities: [
			"myofascial-release",
			"lymphatic-facilitation",
			"deep-tissue",
			"structural-integration"
		],
		avoid: ["sports-massage"],
		claims: [{
			id: "scar",
			evidence: "limited",
			source: [
				"shin-2012",
				"scott-2022",
				"cuh-scar-care"
			]
		}]
	},
	{
		id: "neck-shoulder",
		modalities: [
			"deep-tissue",
			"myofascial-release",
			"structural-integration",
			"sports-massage"
		],
		avoid: [],
		claims: [{
			id: "neck-shoulder",
			evidence: "mixed",
			source: [
				"sherman-2009",
				"sherman-2014",
				"gross-2024",
				"sefton-2011"
			]
		}]
	},
	{
		id: "stress-mood",
		modalities: [
			"relaxation-massage",
			"myofascial-release",
			"lymphatic-facilitation",
			"deep-tissue"
		],
		avoid: [],
		claims: [{
			id: "stress",
			evidence: "mixed",
			source: [
				"moyer-2004",
				"depressed-people-2010",
				"coelho-2008"
			]
		}]
	},
	{
		id: "cancer-support",
		modalities: ["lymphatic-facilitation", "myofascial-release"],
		avoid: firmStyles,
		claims: [{
			id: "cancer-comfort",
			evidence: "very-little",
			source: [
				"shin-2016",
				"post-white-2003",
				"cancer-council"
			]
		}]
	},
	{
		id: "pregnancy",
		modalities: [
			"prenatal-massage",
			"myofascial-release",
			"lymphatic-facilitation"
		],
		avoid: firmStyles,
		claims: [{
			id: "pregnancy",
			evidence: "limited",
			source: ["mueller-2021"]
		}]
	},
	{
		id: "other",
		modalities: [],
		avoid: [],
		claims: []
	}
];
/** The row of a condition; the map is built once and shared. */
var conditionById = new Map(conditions$1.map((row) => [row.id, row]));

// src/assessment/modality-order.ts
var sporty = [
	"help.sport",
	"start.training",
	"day.sporty"
];
/**
* Long-standing stiffness in someone who likes firm work: what structural integration is described for
* ("chronic back stiffness", posture, a series). Narrow on purpose: its research is thin.
*/
var longStiff = ["start.repeated", "start.slow-no-reason"].flatMap((how) => ["firmness.4", "firmness.5"].map((firm) => [
	"back-hip-leg.sit-stiff",
	"duration.over-1-year",
	"day.lifting-driving",
	firm,
	how
]));
/** Answers that put one style first for a condition that it fits. Where several hold, the last one wins. */
var firstFor = [
	{
		conditions: ["low-back-sciatica"],
		when: longStiff,
		modality: "structural-integration"
	},
	{
		conditions: [
			"rsi",
			"neck-shoulder",
			"low-back-sciatica",
			"other"
		],
		when: sporty,
		modality: "sports-massage"
	},
	{
		conditions: ["low-back-sciatica"],
		when: ["back-hip-leg.down-leg", "where.buttock-leg"],
		modality: "myofascial-release"
	}
];
/** "Gentle styles", "lighter": what these flags ask of the therapist. */
var lighter = [
	"touch-sensitivity",
	"controlled-blood-pressure",
	"pain-dulling-medicine"
];
var lightTouch = ["firmness.1", "firmness.2"];
var routedConditions = ["pregnancy", "cancer-support"];
/**
* Each firm style steps behind the next gentle one. Structural integration is as firm, so stepping behind it would
* be no step down, and it stays where it is. Source: clinical document, override (b).
*/
function stepDown(list) {
	const done = [];
	let waiting = [];
	for (const modality of list) {
		const isFirm = firmStyles.includes(modality);
		if (isFirm && modality !== "structural-integration") waiting.push(modality);
		else done.push(modality);
		if (!isFirm) {
			done.push(...waiting);
			waiting = [];
		}
	}
	return [...done, ...waiting];
}
function listFor(condition, facts) {
	const fronts = firstFor.filter((row) => row.conditions.includes(condition) && anyOf(facts, row.when)).map(({ modality }) => modality).reverse();
	if (condition === "other" && fronts.length === 0 && anyOf(facts, calm)) return ["relaxation-massage"];
	return [.../* @__PURE__ */ new Set([...fronts, ...conditionById.get(condition)?.modalities ?? []])];
}
/**
* All styles that fit the shown matches, best first: styles on the lists of the first two matches, then the
* first match's, then the others'. Rule-outs and the clinic's offer come after.
*/
function modalityOrder(matches, facts, flags) {
	const lists = matches.map(({ condition }) => ({
		condition,
		list: listFor(condition, facts)
	}));
	const first = lists[0]?.list ?? [];
	const second = lists[1]?.list ?? [];
	const shared = matches[0] !== void 0 && routedConditions.includes(matches[0].condition) ? [] : first.filter((modality) => second.includes(modality));
	const all = [.../* @__PURE__ */ new Set([
		...shared,
		...first,
		...second
	])];
	return (anyOf(facts, lightTouch) || flags.some((flag) => lighter.includes(flag)) ? stepDown(all) : all).map((modality) => ({
		modality,
		for: lists.filter(({ list }) => list.includes(modality)).map(({ condition }) => condition)
	}));
}

// src/knowledge/pressure.ts
/**
* What is known about pressure and guarding. The two scales are never mixed: pressure is 1–5 and the
* therapist's; pain is 0–10 and the visitor's.
*/
var pressureClaims = [
	{
		id: "guarding",
		evidence: "very-little",
		source: ["roberts-2011"]
	},
	{
		id: "firmer",
		evidence: "limited",
		source: ["chen-2022", "cherkin-2011"]
	},
	{
		id: "soreness",
		evidence: "very-little",
		source: ["cambron-2007"]
	}
];

// src/assessment/pressure.ts
/** Conditions and flags with the low pain ceiling and the light start. Source: clinical document D2 and D6. */
var tenderConditions = [
	"fibromyalgia",
	"headache",
	"cancer-support",
	"pregnancy"
];
var tenderFlags = [
	"blood-thinner",
	"cancer-treatment-now",
	"past-cancer",
	"pregnant",
	"early-or-high-risk-pregnancy"
];
/** Flags whose own advice is "light": bones, dulled feeling, skin without its lymph nodes. */
var lightFlags = [
	"fragile-bones",
	"thin-bones",
	"pain-dulling-medicine",
	"diabetes-with-numbness",
	"lymph-nodes-removed",
	"past-jolt"
];
/** Where a session would start and the most it may hurt; both only ever go down with more answers. */
function pressureFor(facts, flags, fitting) {
	const has = (list) => list.some((flag) => flags.includes(flag));
	const isTender = has(tenderFlags) || fitting.some(({ condition }) => tenderConditions.includes(condition));
	const liked = facts.of("firmness").map(Number).find((level) => level > 0);
	let start = Math.min(liked ?? 2, 3);
	if (isTender || has(lightFlags) || (facts.pain ?? 0) >= 7) start = Math.min(start, 2);
	if (flags.includes("touch-sensitivity")) start = 1;
	return {
		start,
		painCeiling: isTender ? 2 : 3
	};
}

// src/questionnaire/areas.ts
/** Parts of the body that several rules mean together, as facts. "Leg" and "arm" mean every part of one. */
var head = ["where.head", "help.headaches"];
var leg = [
	"where.buttock-leg",
	"where.lower-leg-foot",
	"where.whole-limb"
];
var arm = ["where.elbow-forearm", "where.wrist-hand"];
var back = ["where.upper-back", "where.low-back"];
var neckAndBack = ["where.neck", ...back];

// src/questionnaire/health-triggers.ts
var nerve = [
	"help.tingle",
	"where.neck",
	"where.shoulder",
	...arm,
	"where.upper-back"
];
/** Health flags that concern only some visitors: offered when any line holds. All others are offered to everyone. */
var offerWhen = {
	"neck-nerve-pain": nerve,
	"shooting-limb-pain": [
		...nerve,
		"where.low-back",
		...leg
	],
	"unchecked-recent-crash": [
		"start.jolt",
		"where.head",
		...neckAndBack
	],
	"past-jolt": ["where.head", ...neckAndBack],
	"unchecked-swelling": [
		"help.swelling",
		"help.cancer",
		"where.whole-limb",
		"where.lower-leg-foot",
		"start.cancer-treatment"
	],
	"kidney-failure": [
		"help.swelling",
		"help.cancer",
		"help.pregnant",
		"where.whole-limb",
		"where.lower-leg-foot"
	],
	"persistent-low-mood": [
		"help.sleep",
		"help.stress",
		"start.stress-time",
		"where.all-over"
	],
	"sleep-apnoea-signs": [],
	"minor-with-warning-signs": ["who.someone-else"]
};
/** Health flags that an earlier answer is as good as a tick for. Any line is enough. */
var toldBy = {
	"under-18": ["who.under-18"],
	pregnant: ["help.pregnant"],
	"past-jolt": ["start.jolt"],
	"lymph-nodes-removed": ["swelling-signs.nodes"],
	"persistent-low-mood": ["sleep-mood.low-mood"],
	"sleep-apnoea-signs": ["sleep-mood.snore-gasp"],
	"neck-nerve-pain": ["hand.neck-move-arm"],
	"shooting-limb-pain": ["back-hip-leg.down-leg"]
};
/** Flags that an earlier answer has settled, with yes or with no: nobody is asked the same thing twice. */
var settledBy = {
	...toldBy,
	"under-18": ["who.under-18", "who.me"]
};

// src/assessment/raised-flags.ts
var nightOrBack = [
	"where.low-back",
	"where.upper-back",
	"where.buttock-leg",
	"hand.night-hand",
	"shoulder-hip.night-lie",
	"sleep-mood.pain-wakes",
	"health.fever-or-infection",
	"health.unexplained-illness-signs"
];
/**
* Flags that follow from answers elsewhere, beside those the visitor ticks. Any line is enough; a list
* within needs all of its facts. Where the clinical document leaves room, the cautious reading stands, with its reason.
*/
var raisedBy = {
	...toldBy,
	"fever-on-chemotherapy": [["health.cancer-treatment-now", "health.fever-or-infection"]],
	"diabetes-with-numbness": [["hand.hands-and-feet", "health.diabetes"]],
	"new-weakness-or-numbness": ["hand.hands-and-feet", "hand.drop"],
	"recent-surgery": [["start.operation", "duration.under-6-weeks"]],
	"minor-with-warning-signs": [...nightOrBack.map((fact) => ["who.under-18", fact]), ...nightOrBack.map((fact) => ["health.under-18", fact])],
	"past-cancer": ["help.cancer", "start.cancer-treatment"],
	"touch-sensitivity": ["light-touch.yes", "widespread.tender"]
};
/** A flag counts under `safety` as it does under `health`, in company as well as alone. */
var onEitherList = (facts) => {
	const alike = facts.of("safety").map((flag) => `health.${flag}`);
	return { has: (fact) => facts.has(fact) || alike.includes(fact) };
};
/** Whether a flag is up: ticked on either list, or following from other answers. */
function isUp(facts) {
	const safety = facts.of("safety");
	const health = facts.of("health");
	const either = onEitherList(facts);
	return (id) => safety.includes(id) || health.includes(id) || anyOf(either, raisedBy[id]);
}
/**
* Every flag that is up, the most urgent first. Adding an answer can only add flags, so no later answer and no
* order of answers ever lowers the tier.
*/
var raisedFlags = (facts) => [...safetyFlagById.keys()].filter(isUp(facts));
/** True when an emergency is among the answers. */
var isEmergency = (facts) => emergencies.some(isUp(facts));
/** The visitor's own answer behind a raised flag: its tick, or the first answer it follows from. */
function saidFor(id, facts) {
	const triggers = [
		`safety.${id}`,
		`health.${id}`,
		...raisedBy[id] ?? []
	];
	const either = onEitherList(facts);
	return [triggers.find((trigger) => anyOf(either, [trigger]))].flat()[0];
}

// src/assessment/rule-outs.ts
/**
* Flags that put every firm style off for now. The first seven are the clinical document's override (a);
* the rest are its "avoid or adapt" lists read on the cautious side: clots, young scars, fresh injury, and
* bones that want light pressure.
*/
var firmOut = [
	"blood-thinner",
	"cancer-treatment-now",
	"fragile-bones",
	"unstable-heart",
	"uncontrolled-blood-pressure",
	"early-or-high-risk-pregnancy",
	"pregnant",
	"recent-clot",
	"recent-surgery",
	"unchecked-recent-crash",
	"thin-bones"
];
/** Beside those that put every firm style off. */
var ruledOutBy = {
	"sports-massage": ["unchecked-swelling"],
	"lymphatic-facilitation": [
		"recent-clot",
		"fever-or-infection",
		"unstable-heart",
		"kidney-failure",
		"unchecked-swelling"
	]
};
/** A jolt this fresh: nothing firm, and structural work only later. Source: conditions, whiplash; C7. */
var freshJolt = ["start.jolt", "duration.under-6-weeks"];
/**
* Styles that are not for now, and by what: raised flags, a fresh jolt, and conditions a style should stay
* away from. Looks at every condition that fits, not only those shown, so that no clinic setting can bring
* back what an answer rules out.
*/
function ruleOuts(facts, flags, fitting) {
	const isFreshJolt = freshJolt.every((fact) => facts.has(fact));
	return modalityIds.map((modality) => {
		const isFirm = firmStyles.includes(modality);
		return {
			modality,
			because: [
				...[...isFirm ? firmOut : [], ...ruledOutBy[modality] ?? []].filter((flag) => flags.includes(flag)),
				...isFirm && isFreshJolt ? freshJolt.map(asReason) : [],
				...fitting.filter(({ condition }) => conditionById.get(condition)?.avoid.includes(modality)).flatMap(({ because }) => because.slice(0, 1))
			]
		};
	}).filter(({ because }) => because.length > 0);
}

// src/assessment/assess.ts
/** The first flag is the most urgent one. */
var tierOf = ([first]) => (first && safetyFlagById.get(first)?.tier) ?? "none";
function calmOnly(facts) {
	const goals = facts.of("help");
	return goals.length > 0 && goals.every((goal) => calm.includes(`help.${goal}`));
}
/** Safety decides first, then pregnancy and cancer care, then what the visitor came for. */
function routeOf(tier, facts, fitting, matches) {
	if (tier === "emergency") return "help-now";
	if (tier === "doctor") return "doctor-first";
	if (fitting[0]?.condition === "pregnancy") return "prenatal";
	if (facts.has("help.cancer")) return "cancer-care";
	if (calmOnly(facts)) return "relaxation";
	return facts.has("help.sport") || matches.some(({ condition }) => condition !== "other") ? "therapeutic" : "unsure";
}
var offered = (all, chosen) => Array.isArray(chosen) ? all.filter((id) => chosen.includes(id)) : all;
/**
* What the answers come to: safety first, then what they sound like, what fits, what is not for now, and where
* the pressure starts. Pure and total: the same answers give the same assessment, whatever their order;
* unknown and impossible input is ignored, never lowers the tier and never throws.
*
* @param answers by question id: option ids, or a whole number (`pain` 0–10, `firmness` 1–5)
* @param clinic what the clinic offers and sees; missing means everything. Never changes the safety tier
*/
function assess(answers, clinic) {
	const facts = readFacts(answers);
	const flags = raisedFlags(facts);
	const tier = tierOf(flags);
	if (tier === "emergency") return {
		safety: {
			tier,
			flags
		},
		route: "help-now",
		matches: [],
		modalities: [],
		notNow: [],
		pressure: {
			start: 1,
			painCeiling: 0
		}
	};
	const sees = offered(conditionIds, clinic?.conditions);
	const offers = offered(modalityIds, clinic?.modalities);
	const fitting = allMatches(facts);
	const seen = fitting.filter(({ condition }) => sees.includes(condition)).slice(0, most.matches);
	const matches = seen.length > 0 || !sees.includes("other") ? seen : [noMatch(facts)];
	const out = ruleOuts(facts, flags, fitting).filter(({ modality }) => offers.includes(modality));
	const isOut = new Set(out.map(({ modality }) => modality));
	return {
		safety: {
			tier,
			flags
		},
		route: routeOf(tier, facts, fitting, matches),
		matches,
		modalities: modalityOrder(matches, facts, flags).filter(({ modality }) => offers.includes(modality) && !isOut.has(modality)).slice(0, most.modalities),
		notNow: out,
		pressure: pressureFor(facts, flags, fitting)
	};
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
var plain = /^[ -[\]-~]*$/;
/** Controls, formatting and bidi characters, every space but U+0020, and `\`, which browsers read as `/`. */
var hidden = () => /[\p{Cc}\p{Cf}\p{Cs}\\]|(?! )\p{Z}/u;
/** `//` with a host that holds no user name, `%` or space; a number to dial; something to mail to; `.`, `?`, `#`, a single `/`. */
var whole = /^(https?:\/\/[^/?#@%\s]+($|[/?#])|(tel|sms):[^/?#]*\d|mailto:[^/]|[.?#]|\/(?!\/))/;
/**
* Within the site: a plain word or a page file. So `clinic.example/book` is none: it is a forgotten `https://` and
* would only lead to a missing page.
*/
var word$1 = () => /^[\p{L}\p{M}\p{N}_~-]+(\.(html?|php|aspx?|pdf))?($|[/?#])/u;
function parse(text, base) {
	try {
		return new URL(text, base);
	} catch {
		return null;
	}
}
/** Why this link is refused; empty when it is not. */
function faultOf(text, kind, base) {
	if (!plain.test(text) && hidden().test(text)) return "a backslash or hidden character";
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
	return url && (absolute || stays) && (whole.test(lower) || word$1().test(lower)) ? "" : "not a whole link, like https://…";
}
/**
* Judges a link of the clinic with the URL parser. What passes comes back as written, without outer ASCII
* whitespace; it is never re-serialised, because booking systems read their own spelling.
*
* Refused, with a reason in plain words: over 2,048 characters; hidden characters and backslashes anywhere;
* schemes off the list; `//host`, `https:host`, `https:/host`; user names; http on an https page; what does
* not parse. A plain space (U+0020) after the host is accepted: browsers percent-encode it, and clinics paste
* such links.
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

// src/config/clean-text.ts
/**
* Text as a visitor may see it: outer whitespace gone, inner runs of whitespace folded to one space (no-break
* spaces stay: French needs them), and without controls, lone surrogates and the bidi characters that can turn
* the line around. Joiners and direction marks stay: languages need them.
*/
var cleanText = (raw) => raw.replace(/(?:[^\S\u00a0\u202f]|[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])+/gu, (run) => /\s/.test(run) ? " " : "").trim();

// src/config/tel-href.ts
/** The first letters on the keys 2 to 9. */
var keys = [..."ADGJMPTW"];
var onKeypad = (word) => word.replace(/[a-z]/gi, (letter) => String(1 + keys.filter((first) => first <= letter.toUpperCase()).length));
/**
* The `tel:` link of a number written for people, or `null` with fewer than 3 or more than 15 digits.
*
* Understands a lead-in (`Call 604…`), a leading `+` with the `(0)` that must not be dialled, keypad words
* (`1-800-MASSAGE`: behind a hyphen or in capitals, after 4 to 7 digits, so that "988 LIFELINE" stays 988), an
* extension (`ext. 12`, `x12`, `poste 12`, `#12` become `;ext=12`) and pauses (`,,12`). Of two numbers it takes
* the first; any other words after the number are left out.
*/
function telHref(phone) {
	const text = cleanText(phone.slice(0, 200)).normalize("NFKC").replace(/^(\D*(?:\d[\s().-]*){4,7})(-[A-Za-z-]{2,}|[A-Z][A-Z-]+)/, (written, number, word) => /^-*(ext|poste)/i.test(word) ? written : number + onKeypad(word));
	const [, plus = "", number = "", after = ""] = /(\+?)[\s(]*(\d(?:[\d\s().\p{Pd}]|\/(?=\d))*)(.*)/u.exec(text) ?? [];
	const digits = number.replace(plus && "(0)", "").replace(/\D/g, "");
	if (digits.length < 3 || digits.length > 15) return null;
	const extension = /^[\s,;]*(?:ext[a-z]*|x|poste|#)[\s.:]*(\d{1,7})/i.exec(after)?.[1];
	const pause = /^,+\d{1,6}$/.exec(after)?.[0] ?? "";
	return `tel:${plus}${digits}${extension ? `;ext=${extension}` : pause}`;
}

// src/config/kinds.ts
var refused = "refused";
/** Without a default; refused when `read` gives back nothing. */
var optional = (allowed, read, problem = refused) => ({
	allowed,
	standard: null,
	convert(text) {
		const value = read(text);
		return value ? { value } : { problem };
	}
});
/** Refused when too long: half a disclaimer would say something the clinic did not write. */
var text = (limit) => optional(`text of at most ${limit} characters`, (value) => value.length <= limit && value);
var link$1 = (kind) => ({
	allowed: `${schemes[kind].join(", ")} or a link within this site`,
	standard: null,
	convert(_, raw, base) {
		const verdict = judgeUrl(raw, kind, base);
		return verdict.ok ? { value: verdict.url } : { problem: verdict.reason };
	}
});
/** Case does not matter. The first of `values` is the default. */
var choice$1 = (...values) => ({
	allowed: values.join(", "),
	standard: values[0],
	convert(text) {
		const value = values.find((known) => known === text.toLowerCase());
		return {
			value,
			problem: value ? void 0 : "not known"
		};
	}
});
/** Ids by space or comma, in any case and order; they come back in our order. None known: all of them. */
var list$1 = (ids) => ({
	allowed: ids.join(" "),
	standard: ids,
	convert(text) {
		const words = new Set(text.toLowerCase().match(/[^ ,]+/g));
		const known = ids.filter((id) => words.delete(id));
		const strangers = [...words].join(" ").slice(0, 120);
		return {
			value: known.length ? known : void 0,
			problem: strangers && `not known: ${strangers}`
		};
	}
});
/** Present means on, as in HTML; only `false` says off. */
var flag = {
	allowed: "true, false",
	standard: false,
	convert: (text) => ({ value: text.toLowerCase() !== "false" })
};
/** A label, a name, a heading. */
var shortText = text(500);
/** A paragraph. */
var longText = text(2e3);
var bookingLink$1 = link$1("booking");
var pageLink = link$1("page");
/** Kept as written for the eye, at most 100 characters; it must hold something to dial. */
var telephone = optional("a telephone number", (text) => text.length <= 100 && telHref(text) && text, "nothing to dial");
/** Only the characters of a colour, at most 64; the browser has the last word (`accentIssue`). */
var colour = optional("a CSS colour, like #14594f", (text) => /^[a-z\d#%., ()/-]{1,64}$/i.test(text) && text);
/** Comes back in its canonical spelling; the underscore of WordPress (`fr_CA`) is understood. */
var language = optional("a language code, like fr-CA", (text) => {
	try {
		return Intl.getCanonicalLocales(text.replace(/_/g, "-"))[0];
	} catch {
		return;
	}
});
/** A day that exists, YYYY-MM-DD: 31 February parses as a day of March. Not by `toJSON`, which Prototype.js replaces. */
var date = optional("a date, like 2026-03-31", (text) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).getUTCDate() === +text.slice(8) && text);

// src/config/attributes.ts
/** Every attribute, in the order of the documentation. The types hold it to `ResolvedConfig`, key by key. */
var rows$1 = {
	"booking-url": bookingLink$1,
	"booking-label": shortText,
	"booking-target": choice$1("self", "blank", "top"),
	phone: telephone,
	"clinic-name": shortText,
	modalities: list$1(modalityIds),
	conditions: list$1(conditionIds),
	"emergency-number": shortText,
	"crisis-line": shortText,
	heading: shortText,
	intro: longText,
	disclaimer: longText,
	lang: language,
	theme: choice$1("auto", "light", "dark"),
	accent: colour,
	start: choice$1("intro", "questions"),
	"forward-utm": flag,
	"utm-source": shortText,
	"utm-medium": shortText,
	"utm-campaign": shortText,
	"utm-content": shortText,
	"utm-term": shortText,
	"first-visit-url": pageLink,
	"pregnancy-url": pageLink,
	"privacy-url": pageLink,
	"reviewed-by": shortText,
	"reviewed-on": date,
	analytics: choice$1("none", "datalayer", "plausible"),
	variant: shortText
};
var attributeNames = Object.keys(rows$1);
/** The attribute behind each path of the config: `bookingUrl` → `booking-url`, `utm.utm_term` → `utm-term`. */
var attributeByKey = new Map(attributeNames.map((name) => [name.replace("utm-", "utm.utm_").replace(/-(.)/g, (_, letter) => letter.toUpperCase()), name]));

// src/config/wording.ts
var word = (value) => Object(value) === value ? typeof value : String(value);
/** A value as text, for readers and issues: a list with spaces, and nothing of what is inside objects. */
var wording = (value) => Array.isArray(value) ? value.map(word).join(" ") : word(value);

// src/config/issue.ts
/**
* One sentence for one bad value. `attribute` is the name as the clinic wrote it; the value is cut to 120
* characters; `problem`, `allowed` and `used` are phrases without a full stop.
*/
var issue = (attribute, value, problem, allowed, used = "the default") => Object.freeze({
	attribute,
	value: wording(value).slice(0, 120),
	allowed: `${problem}; allowed: ${allowed}; using ${used}`
});

// src/config/types.ts
var utmKeys = [
	"utm_source",
	"utm_medium",
	"utm_campaign",
	"utm_content",
	"utm_term"
];
/** Outcomes that may have a booking link of their own. Mirrors `Route` without `help-now`, which has none. */
var bookableRoutes = [
	"therapeutic",
	"relaxation",
	"prenatal",
	"cancer-care",
	"unsure",
	"doctor-first"
];

// src/config/slots.ts
/** How each path of the config is read, beside own texts: `theme`, `utm.utm_source`, `bookingUrls.unsure`. */
var slots = new Map([...[...attributeByKey].map(([path, name]) => [path, rows$1[name]]), ...bookableRoutes.map((route) => [`bookingUrls.${route}`, bookingLink$1])]);

// src/config/snapshot.ts
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

// src/config/read-settings.ts
var maxEntries = 200;
/** The keys that hold several values. */
var groups = [
	"bookingUrls",
	"utm",
	"texts"
];
/** What could have been meant, among so many. */
var known = (group) => group === "texts" ? "paths of src/messages/en.ts, like intro.heading" : [...slots.keys(), "texts"].filter((key) => key.startsWith(group)).join(" ");
/** Never a path of ours, whatever `isMessagePath` says. */
var pollution = /proto|constructor/;
/**
* Reads an object of settings: the `config` property, or the parsed JSON child. `source` names it in issues.
* Unknown keys raise one issue each and are dropped, and so are entries past the 200th; the rest is kept.
* Throws only where `isMessagePath` does.
*/
function readSettings(input, source, isMessagePath, issues) {
	const given = /* @__PURE__ */ new Map();
	const report = (label, value, problem, allowed) => issues.push(issue(label, value, problem, allowed, "the rest"));
	function read(value, group) {
		const isObject = typeof value === "object" && !Array.isArray(value);
		const entries = isObject ? Object.entries(value) : [];
		if (!isObject || entries.length > maxEntries) report(group || source, value, isObject ? "too long" : "wrong type", `valid JSON, no comma too many, an object of at most ${maxEntries} entries`);
		for (const [key, entry] of entries.slice(0, maxEntries)) {
			const path = group ? `${group}.${key}` : key;
			const isKnown = group === "texts" ? isMessagePath(key) && !pollution.test(key) : slots.has(path) && !key.includes(".");
			if (!group && groups.includes(key)) read(entry, key);
			else if (isKnown) given.set(path, {
				label: path,
				value: entry
			});
			else report(path, entry, "unknown key", known(group));
		}
	}
	read(snapshot(() => input ?? {}, 3), "");
	return given;
}

// src/config/settle.ts
/** Longer than any value may be: refused before anything reads it. */
var maxLength = 1e4;
/** Text fits everywhere, a list where we list, true and false at a switch. */
var fits = (value, standard) => typeof value === "string" || (Array.isArray(standard) ? Array.isArray(value) : typeof value === typeof (standard ?? ""));
/** Blank text counts as not given, except at a switch. */
function read(value, { standard, convert }, base) {
	if (!fits(value, standard)) return { problem: "wrong type" };
	const raw = wording(value);
	if (raw.length > maxLength) return { problem: "too long" };
	const text = cleanText(raw);
	return text || standard === false ? convert(text, raw, base) : {};
}
/**
* The value of one path: the first usable one among the layers, else the default of its kind. Every one that
* is not usable goes to `issues`, heard or not.
*/
function settle(path, kind, layers, base, issues) {
	let value;
	const faults = [];
	for (const layer of layers) {
		const given = layer.get(path);
		if (!given) continue;
		const converted = read(given.value, kind, base);
		value ??= converted.value;
		if (converted.problem) faults.push([given, converted.problem]);
	}
	const used = value === void 0 ? void 0 : String(value);
	for (const [{ label, value: bad }, problem] of faults) issues.push(issue(label, bad, problem, kind.allowed, used));
	return Object.freeze(value ?? kind.standard);
}

// src/config/resolve-config.ts
/** More than this helps nobody, and a broken template can hold thousands. */
var maxIssues = 50;
/** Characters of the child; more than this is no settings. */
var maxJson = 1e5;
var readAttributes = (attributes) => new Map([...attributeByKey].flatMap(([path, label]) => {
	const value = attributes.get(label);
	return value === void 0 ? [] : [[path, {
		label,
		value
	}]];
}));
/** Alike so far: `booking-ulr`, `phone-number`. Few enough letters to catch a slip, enough to spare HTML's own names. */
var alike = 5;
/** A misspelt attribute would otherwise be silent. */
var strangers = (attributes) => [...attributes].flatMap(([name, value]) => {
	const meant = attributeNames.filter((known) => known.slice(0, alike) === name.slice(0, alike));
	return meant[0] && !meant.includes(name) ? [issue(name, value, "not known", meant.join(", "), "nothing of it")] : [];
});
/** The settings in the text of the child; blank is none. The text itself where it is malformed or too long. */
function parseChild(child) {
	if (!child?.trim()) return null;
	try {
		return JSON.parse(child.length > maxJson ? "" : child);
	} catch {
		return child;
	}
}
/**
* Everything the clinic said, checked and merged: the `config` property goes before the JSON child, that
* before the attributes, that before the defaults, value by value. A value that is refused raises one issue
* and counts as not given, so the next source speaks. Config and issues are frozen. Never throws.
*/
function resolveConfig({ attributes, child, property, base, isMessagePath }) {
	const issues = [];
	const layers = [
		() => readSettings(property, "config", isMessagePath, issues),
		() => readSettings(parseChild(child), "application/json", isMessagePath, issues),
		() => {
			issues.push(...strangers(attributes));
			return readAttributes(attributes);
		}
	].flatMap((read) => {
		try {
			return read();
		} catch {
			return [];
		}
	});
	const groups = {
		bookingUrls: {},
		utm: {},
		texts: {}
	};
	const config = { ...groups };
	for (const path of /* @__PURE__ */ new Set([...slots.keys(), ...layers.flatMap((layer) => [...layer.keys()])])) {
		const value = settle(path, slots.get(path) ?? longText, layers, base, issues);
		const [key = "", ...name] = path.split(".");
		const group = groups[key];
		if (!group) config[key] = value;
		else if (value !== null) group[name.join(".")] = value;
	}
	Object.values(groups).forEach(Object.freeze);
	return Object.freeze({
		config: Object.freeze(config),
		issues: Object.freeze(issues.slice(0, maxIssues))
	});
}

// src/version.ts
/** The package's version; a test holds it to package.json. Two versions on one page tell each other apart by it. */
var version = "0.1.0";

// src/views/frame.ts
/**
* What stands around every page, from the first drawing to the last.
*
* @param said for the live region: said aloud, never seen; for results of an act that moves no focus
*/
var frame = (theme, lang, isInert, page, said) => html`<div class="root ${theme}" part="frame" lang=${lang} ?inert=${isInert}>${page}<p class="sr" role="status">${said}</p></div>`;

// src/element/events.ts
/** Tells the page, and the counter it asked for. Returns false when the page took over (`mfc-book` only). */
function announce(host, name, detail, { variant, analytics }) {
	const full = Object.freeze(variant === null ? { ...detail } : {
		...detail,
		variant
	});
	const event = new CustomEvent(name, {
		bubbles: true,
		composed: true,
		cancelable: name === "mfc-book",
		detail: full
	});
	if (analytics !== "none" && name !== "mfc-issue") count(host, name, full, analytics);
	return host.dispatchEvent(event);
}
/**
* Mirrors an event to a counter the page already runs; makes none. A booking press also counts as GA4's
* recommended lead event. A counter that throws is the page's affair, not the visitor's.
*/
function count(host, name, detail, analytics) {
	const view = host.ownerDocument.defaultView;
	const snake = name.replace("-", "_");
	try {
		if (analytics === "datalayer" && Array.isArray(view?.["dataLayer"])) {
			view["dataLayer"].push({
				event: snake,
				...detail
			});
			if (name === "mfc-book") view["dataLayer"].push({
				event: "generate_lead",
				...detail
			});
		} else if (analytics === "plausible" && typeof view?.["plausible"] === "function") view["plausible"](snake, { props: Object.fromEntries(Object.entries(detail).map(([key, value]) => [key, String(value)])) });
	} catch {}
}

// src/element/focus.ts
/**
* Moves focus without moving the page, then brings the target into view only if it is not: it is somebody
* else's page, and it must not jump.
*/
function focusOn(target) {
	if (!target) return;
	const view = target.ownerDocument.defaultView;
	target.focus({ preventScroll: true });
	view?.scrollBy({
		top: 0,
		behavior: "instant"
	});
	const { top, bottom } = target.getBoundingClientRect();
	if (top < 0 || bottom > (view?.innerHeight ?? 0)) target.scrollIntoView({
		block: "nearest",
		behavior: "instant"
	});
}

// src/element/form-value.ts
/**
* The widget as a part of a form of the page. With a `name` it sends `completed` once a result is there or, where the
* visitor ticked that, their summary; without one, or before that, nothing. The browser keeps nothing of it.
*/
var FormValue = class {
	#host;
	#internals;
	constructor(host) {
		this.includes = false;
		this.#host = host;
		this.#internals = host.attachInternals();
	}
	/** Whether there is anything to send it with. */
	get isWanted() {
		return this.#host.hasAttribute("name") && this.#internals.form !== null;
	}
	/** @param summary asked for only if it is to be sent; `null`: there is no result yet */
	settle(summary) {
		if (!this.isWanted) return;
		const value = summary && (this.includes ? summary() : "completed");
		this.#internals.setFormValue(value, "");
	}
};

// src/element/glossary/place-beside.ts
/** Pixels between a term and its meaning, and between that and the edge of the window. */
var gap = 6;
var margin = 8;
/**
* Where a box goes that belongs to a term: under its beginning, above it where only there is room, and pushed back
* into the window. `null` where there is room neither under nor above, or the term itself is out of sight. All in
* one system of coordinates.
*/
function placeBeside(term, { width, height }, window, isRtl) {
	const under = term.bottom + 6;
	const above = term.top - 6 - height;
	const top = under + height + 8 <= window.bottom ? under : above;
	if (top < window.top + 8 || term.top > window.bottom) return null;
	const start = isRtl ? term.right - width : term.left;
	return {
		left: Math.max(window.left + 8, Math.min(start, window.right - 8 - width)),
		top
	};
}

// src/element/glossary/float-beside.ts
/** A widget narrower than this many em has no room beside a term: phones, and pages zoomed far in. */
var leastWidth = 30;
/**
* Lifts `layer` into the top layer and keeps the box in it beside `term` until `signal` says stop. False, with all as
* it was, where the browser has no `popover` or there is no room.
*
* In the top layer nothing clips or moves the box but the window. The layer spans that, so term, box and window are
* measured alike, also on pages with `zoom`. Looks once a frame, while open: a scroller in another shadow root, a
* transform or a zoom tells nobody. `lost` is called when the term is out of sight.
*/
function floatBeside(term, layer, signal, lost) {
	const view = term.ownerDocument.defaultView;
	const frame = term.closest(".root");
	const box = layer.firstElementChild;
	if (!view || !frame || !layer.showPopover) return false;
	const { direction, fontSize } = view.getComputedStyle(frame);
	if (frame.offsetWidth < leastWidth * Number.parseFloat(fontSize)) return false;
	const place = () => {
		const window = layer.getBoundingClientRect();
		const at = placeBeside(term.getBoundingClientRect(), box.getBoundingClientRect(), window, direction === "rtl");
		const zoom = window.width / layer.offsetWidth;
		if (at) {
			box.style.left = `${(at.left - window.left) / zoom}px`;
			box.style.top = `${(at.top - window.top) / zoom}px`;
		}
		return at !== null;
	};
	term.scrollIntoView({
		block: "nearest",
		inline: "nearest",
		behavior: "instant"
	});
	layer.popover = "manual";
	layer.showPopover();
	if (!place()) {
		layer.popover = null;
		return false;
	}
	const follow = () => {
		if (signal.aborted) return;
		if (place()) view.requestAnimationFrame(follow);
		else lost();
	};
	follow();
	const sight = new IntersectionObserver(([seen]) => seen?.isIntersecting || lost());
	sight.observe(term);
	signal.addEventListener("abort", () => sight.disconnect());
	return true;
}

// src/element/glossary/glossary.ts
/**
* Opens the meaning of a term on a press, and closes it on the next press, Escape or a click elsewhere; one at a
* time. The meaning floats beside its term, or stands under its line where there is no room for that.
*/
var Glossary = class {
	#root;
	#term;
	#closing;
	constructor(root) {
		this.#root = root;
		root.addEventListener("click", ({ target }) => {
			const pressed = target.closest(".term");
			if (pressed && pressed === this.#term) this.close();
			else if (pressed) this.#open(pressed);
		});
	}
	/** Closes what a drawing took away. */
	settle() {
		if (!this.#term?.isConnected) this.close();
	}
	/** Leaves no listener behind. The focus goes back to the term unless something else holds it. */
	close() {
		const term = this.#term;
		if (!term) return;
		this.#term = void 0;
		this.#closing?.abort();
		const { activeElement, body } = term.ownerDocument;
		if (this.#root.activeElement === term || activeElement === body) term.focus({ preventScroll: true });
	}
	#open(term) {
		const layer = term.nextElementSibling;
		this.close();
		this.#term = term;
		this.#closing = new AbortController();
		const { signal } = this.#closing;
		term.setAttribute("aria-expanded", "true");
		layer.hidden = false;
		signal.addEventListener("abort", () => {
			term.setAttribute("aria-expanded", "false");
			layer.hidden = true;
			layer.popover = null;
		});
		const view = term.ownerDocument.defaultView;
		view?.addEventListener("keydown", (event) => {
			if (event.key !== "Escape") return;
			event.preventDefault();
			event.stopPropagation();
			this.close();
		}, {
			capture: true,
			signal
		});
		view?.addEventListener("click", (event) => {
			const path = event.composedPath();
			if (!path.includes(layer) && !path.includes(term)) this.close();
		}, {
			capture: true,
			signal
		});
		floatBeside(term, layer, signal, () => this.close());
	}
};

// src/element/markers.ts
var tag = "massage-fit-check";
var marked = `data-${tag}`;
/** The marked `<div>` around a widget that was made for it. */
var markerOf = (host) => {
	const parent = host.parentElement;
	return parent?.hasAttribute(marked) ? parent : null;
};

// src/element/masks.ts
/**
* Session-replay tools read open shadow roots; these attributes tell them to look away. Clarity's was read in
* its source; the others are those tools' documented names and cost nothing where the tool is absent.
*/
var masks = {
	"data-clarity-mask": "true",
	"data-hj-suppress": "",
	"data-dd-privacy": "mask",
	"data-sentry-mask": "",
	"data-private": ""
};
function mask(host) {
	for (const [name, value] of Object.entries(masks)) if (!host.hasAttribute(name)) host.setAttribute(name, value);
}

// src/messages/fill.ts
/** Puts values into `{places}`; a place without a value stays as it is, so that a slip is seen in review. */
var fill = (text, values) => text.replace(/\{(\w+)\}/g, (place, name) => Object.hasOwn(values, name) ? String(values[name]) : place);

// src/questionnaire/safety-triggers.ts
/**
* When each emergency sign is asked, beside the two asked of everyone. Any line is enough; a list within needs all of its facts.
* Facts that come later than the safety screen (how it started, health) bring a sign up on the late check.
* Source: the "show when" column and the late triggers of the clinical document. Wider on the cautious side:
* a fall is asked of anyone with a sore neck or back, since how it started is not known yet; "leg" and "arm"
* mean every part of one.
*/
var askedOfEveryone = ["chest-pain", "stroke-signs"];
var askWhen = {
	"thoughts-of-self-harm": [
		"help.sleep",
		"help.stress",
		"sleep-mood.low-mood",
		"health.persistent-low-mood"
	],
	"cauda-equina-signs": ["where.low-back", ...leg],
	"both-legs-affected": ["where.low-back", ...leg],
	"thunderclap-headache": [
		...head,
		"where.neck",
		["health.blood-thinner", "start.jolt"]
	],
	"neck-artery-signs": [
		...head,
		"where.neck",
		"start.jolt"
	],
	"meningitis-signs": [
		...head,
		"where.neck",
		"where.all-over"
	],
	"clot-signs": [
		...leg,
		...arm,
		"help.swelling",
		"help.pregnant",
		"health.recent-surgery",
		"health.recent-clot",
		"health.pregnant",
		"health.early-or-high-risk-pregnancy"
	],
	"fever-on-chemotherapy": [
		"help.cancer",
		"start.cancer-treatment",
		"health.cancer-treatment-now"
	],
	"spine-injury-signs": [...neckAndBack, "start.jolt"],
	"tearing-back-pain": ["where.low-back", "where.chest-belly"],
	"giant-cell-arteritis-signs": [
		...head,
		"help.jaw",
		"where.jaw-face"
	],
	"spreading-skin-infection": [
		"help.swelling",
		"help.scar",
		"health.skin-problem"
	],
	"pregnancy-danger-signs": [
		"help.pregnant",
		"help.headaches",
		"help.swelling",
		"start.pregnancy",
		"health.pregnant",
		"health.early-or-high-risk-pregnancy"
	]
};

// src/questionnaire/safety-screens.ts
/** Matched signs on the first safety screen, beside the two asked of everyone. Source: clinical document B1. */
var matchedAtOnce = 5;
/**
* Signs to show on a safety screen: those that matter to this visitor and were not offered yet, in order of
* urgency. A sign once ticked here stays here even when an edited answer would no longer bring it up: an edit
* never hides a danger.
*/
function signsFor(item, { facts, asked, ticked }) {
	const own = ticked(item);
	const due = emergencies.filter((id) => !asked.has(id) && (own.includes(id) || askedOfEveryone.includes(id) || anyOf(facts, askWhen[id])));
	if (item !== "safety") return due;
	const atOnce = askedOfEveryone.length + 5;
	return due.filter((id, i) => i < atOnce || own.includes(id));
}

// src/questionnaire/signs.ts
/**
* The sign questions ("which of these fit …?") and what makes each one fitting. Any line is enough; a list within
* needs all of its facts. Of two equally telling ones the first here is asked. Tingling alone leads to the hand only
* where the visitor's own areas leave it open.
*/
var fitting = {
	hand: [
		"where.wrist-hand",
		"where.elbow-forearm",
		["help.tingle", "where.whole-limb"],
		["help.tingle", "where.neck"],
		["help.tingle", "where.shoulder"],
		["help.tingle", "where.all-over"],
		["help.tingle", "where.not-sure"]
	],
	"head-neck-jaw": [
		"help.headaches",
		"help.jaw",
		"where.head",
		"where.jaw-face",
		"where.neck",
		"where.upper-back"
	],
	"back-hip-leg": [
		"where.low-back",
		"where.buttock-leg",
		"where.hip-groin",
		"where.lower-leg-foot"
	],
	"shoulder-hip": [
		"help.stuck-joint",
		"where.shoulder",
		"where.hip-groin"
	],
	widespread: ["where.all-over"],
	"swelling-signs": [
		"help.swelling",
		"help.cancer",
		"where.whole-limb"
	],
	"scar-signs": ["help.scar", "start.operation"],
	"sleep-mood": [
		"help.sleep",
		"help.stress",
		"start.stress-time"
	]
};
/** This many areas and more are asked like "all over". Source: the fibromyalgia gate (wolfe-2016's idea). */
var manyAreas = 5;
/**
* The most telling sign question that fits, if any. Once one was asked, only another that can still bring a
* different condition to first place.
*/
function signsToAsk({ facts, shown, signs, judge }) {
	const isManyAreas = facts.of("where").length >= 5;
	const fit = shown.has("history") ? Object.keys(fitting).filter((question) => question !== signs && (anyOf(facts, fitting[question]) || question === "widespread" && isManyAreas)) : [];
	if (fit.length === 0) return [];
	const { canChange, worth } = judge.weigh(facts);
	return fit.filter((question) => !signs || canChange(question)).map((question) => ({
		question,
		worth: worth(question)
	})).sort((a, b) => b.worth - a.worth).slice(0, 1).map(({ question }) => question);
}

// src/questionnaire/screens.ts
var calmGoals = ["help.sleep", "help.stress"];
var bodilyGoals = [
	"help.pain",
	"help.tingle",
	"help.headaches",
	"help.jaw",
	"help.stuck-joint",
	"help.swelling",
	"help.scar",
	"help.cancer",
	"help.sport"
];
var hasComplaint = ({ facts }) => anyOf(facts, bodilyGoals) || anyOf(facts, calmGoals);
/**
* The flow, in order. A safety screen is left out where it has no sign to offer; the first one always has. At most
* ten screens on any path: the day is left out where a second safety screen or a second sign question has already
* asked for patience (it serves the therapist and hardly moves the ranking).
*/
var screens = [
	{
		id: "help",
		items: () => ["help"]
	},
	{
		id: "where",
		items: ({ facts }) => anyOf(facts, bodilyGoals) ? ["where"] : []
	},
	{
		id: "safety",
		items: () => ["safety"]
	},
	{
		id: "safety-more",
		items: () => ["safety-more"]
	},
	{
		id: "history",
		items: (before) => hasComplaint(before) ? ["start", "duration"] : []
	},
	{
		id: "signs",
		items: signsToAsk
	},
	{
		id: "signs-more",
		items: signsToAsk
	},
	{
		id: "day",
		items: ({ facts, shown, judge }) => shown.has("where") && !shown.has("safety-more") && !shown.has("signs-more") && judge.weigh(facts).concernsFirst("day") ? ["day"] : []
	},
	{
		id: "health",
		items: () => ["health"]
	},
	{
		id: "safety-late",
		items: () => ["safety-late"]
	},
	{
		id: "touch",
		items: (before) => before.facts.has("help.pregnant") && !hasComplaint(before) ? [] : [
			"firmness",
			"pain",
			"light-touch"
		]
	}
];

// src/questionnaire/replay.ts
var safetyItems = [
	"safety",
	"safety-more",
	"safety-late"
];
var questionOf = (item) => item === "safety-more" || item === "safety-late" ? "safety" : item;
/** Options ticked on an item; none where it has no answer, or a number. */
function ticksOn(item, given) {
	const value = given[item];
	return Array.isArray(value) ? value : [];
}
function optionsFor(item, before) {
	if (questionOf(item) === "safety") {
		const signs = signsFor(item, before);
		return signs.length > 0 ? [...signs, "none"] : [];
	}
	const question = questionById.get(item);
	const all = question ? optionsOf(question) : [];
	if (item !== "health") return all;
	const own = before.ticked(item);
	return all.filter((id) => own.includes(id) || (!offerWhen[id] || anyOf(before.facts, offerWhen[id])) && !anyOf(before.facts, settledBy[id]));
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
	return kept.length > 0 ? kept : questionById.get(question)?.optional ? [] : null;
}
/** The answer that says nothing. */
var neutral = ({ question, options }) => {
	const exclusive = questionById.get(question)?.exclusive;
	return exclusive ? [exclusive] : options.slice(-1);
};
/**
* Replays the answers through the flow. Pure and total: the same answers always lead to the same place, so
* going back, changing an answer and going on is the same as having answered that way at first.
* Ticked safety flags always count and stay on screen until they are unticked (see `signsFor`).
*
* @param isGuess goes on past missing answers as if "none of these" had been ticked: how long the walk would be
*/
function replay(given, judge, isGuess = false) {
	const shown = /* @__PURE__ */ new Set();
	const asked = /* @__PURE__ */ new Set();
	const path = [];
	const counted = {};
	const facts = new GrowingFacts();
	let signs = null;
	const ticked = (item) => ticksOn(item, given);
	const count = (question, answer) => {
		const before = ticksOn(question, counted);
		counted[question] = typeof answer === "number" || before.length === 0 ? answer : [.../* @__PURE__ */ new Set([...before, ...answer])];
		facts.take(question, counted[question]);
	};
	if (given.who !== void 0) count("who", given.who);
	for (const screen of screens) {
		const before = {
			facts,
			shown,
			asked,
			ticked,
			signs,
			judge
		};
		const items = screen.items(before).map((id) => ({
			id,
			question: questionOf(id),
			options: optionsFor(id, before)
		})).filter(({ question, options }) => question !== "safety" || options.length > 0);
		if (items.length === 0) continue;
		path.push({
			id: screen.id,
			items
		});
		const answers = items.map((item) => answerTo(item, given) ?? (isGuess ? neutral(item) : null));
		if (answers.includes(null)) return {
			path,
			state: "asking",
			answers: counted
		};
		items.forEach((item, i) => {
			count(item.question, answers[i] ?? []);
			if (item.question === "safety") for (const id of item.options) asked.add(id);
		});
		shown.add(screen.id);
		if (screen.id === "signs") signs = items[0]?.question ?? null;
		if (judge.stops(facts)) return {
			path,
			state: "stopped",
			answers: counted
		};
	}
	return {
		path,
		state: "complete",
		answers: counted
	};
}
/** Items of a screen that still need an answer. */
var missingOn = (screen, given) => screen.items.filter((item) => answerTo(item, given) === null);

// src/view-model/wording.ts
/** The words of an option of a question: flags and "none of these" have theirs in one place for all questions. */
function optionLabel(messages, question, option) {
	if (option === "none") return messages.questionnaire.none;
	if (question === "safety" || question === "health") return messages.flags[option] ?? option;
	return messages.questionnaire.options[question]?.[option] ?? option;
}
/** The words of a question: its own legend, or its screen's heading where it is alone on a screen. */
function questionLegend(messages, question) {
	const { questions, screens } = messages.questionnaire;
	return questions[question]?.legend ?? screens[question]?.heading ?? "";
}
var questionHint = (messages, question) => messages.questionnaire.questions[question]?.hint || null;
/** An answer in the visitor's own words: labels side by side, or the number. */
function answerText(messages, question, answer) {
	if (typeof answer === "number") return messages.questionnaire.pain.value.replace("{n}", String(answer));
	const order = questionById.get(question)?.groups.flatMap((group) => group.options) ?? [];
	return [...answer].sort((a, b) => order.indexOf(a) - order.indexOf(b)).map((option) => optionLabel(messages, question, option)).join(" · ");
}

// src/view-model/questions/question-view.ts
/** Options in the groups of the question's row; a list short enough to take in at once has no headings. */
var headedFrom = 9;
function groupsOf(row, item, messages, chosen) {
	const groups = messages.questionnaire.groups;
	const shown = row.groups.map((group) => ({
		id: group.id,
		options: group.options.filter((option) => item.options.includes(option))
	})).filter((group) => group.options.length > 0);
	return (item.question === "safety" ? [{
		id: void 0,
		options: item.options
	}] : shown).map((group) => ({
		heading: group.id !== void 0 && item.options.length >= headedFrom ? groups[group.id] ?? null : null,
		options: group.options.map((id) => ({
			id,
			label: optionLabel(messages, item.question, id),
			checked: chosen.includes(id)
		}))
	}));
}
/** One question, ready to show. `isMissing` marks it as the one that still needs an answer. */
function questionView(item, given, messages, isMissing) {
	const row = questionById.get(item.question);
	const answer = answerTo(item, given);
	const { pain, errors } = messages.questionnaire;
	const legend = questionLegend(messages, item.question);
	const hint = questionHint(messages, item.question);
	if (!row || row.kind === "scale") {
		const value = typeof answer === "number" ? answer : null;
		return {
			kind: "scale",
			id: item.id,
			legend,
			hint,
			min: 0,
			max: 10,
			value,
			valueText: value === null ? pain.unset : fill(pain.value, { n: value }),
			lowest: pain.lowest,
			highest: pain.highest,
			error: null
		};
	}
	return {
		kind: row.kind,
		id: item.id,
		legend,
		hint,
		map: row.hasMap ? messages.questionnaire.map : null,
		groups: groupsOf(row, item, messages, Array.isArray(answer) ? answer : []),
		error: isMissing ? row.kind === "one" ? errors.one : errors.many : null
	};
}

// src/view-model/questions/intro-view.ts
var whoItem = {
	id: "who",
	question: "who",
	options: [
		"me",
		"under-18",
		"someone-else"
	]
};
function introView(given, config, messages) {
	const { intro, result } = messages;
	return {
		heading: config.heading ?? intro.heading,
		lead: config.intro ?? intro.lead,
		facts: intro.facts,
		who: questionView(whoItem, given, messages, false),
		startLabel: intro.start,
		disclaimer: config.disclaimer ?? result.disclaimer,
		privacy: config.privacyUrl ? {
			text: intro.privacy,
			href: config.privacyUrl,
			target: "self"
		} : null
	};
}

// src/view-model/questions/screen-view.ts
function screenView(input, messages) {
	const { screen, given, index, total, showErrors, extra, title } = input;
	const words = messages.questionnaire;
	const own = words.screens[screen.id];
	const isCarer = Array.isArray(given.who) && given.who.includes("someone-else");
	const missing = showErrors ? missingOn(screen, given) : [];
	const questions = [...extra, ...screen.items].map((item) => ({
		...questionView(item, given, messages, missing.includes(item)),
		...title && !extra.includes(item) && { hint: own.hint }
	}));
	const only = screen.items.length === 1 ? questions.at(-1) : void 0;
	return {
		id: screen.id,
		heading: title || own.heading || (only?.legend ?? ""),
		hint: [isCarer ? words.carer : "", title ? "" : own.hint].filter(Boolean).join(" ") || null,
		progress: {
			done: index,
			total,
			text: fill(words.progress, {
				n: index,
				total
			})
		},
		questions,
		error: missing.length > 0 ? words.errors.screen : null,
		nextLabel: words.next,
		backLabel: words.back,
		clearLabel: words.clear
	};
}

// src/view-model/result/answer-rows.ts
/** Every answer that counts, in the order asked, with the screen where it can be changed. */
var answerRows = (walk, given, messages) => walk.path.flatMap((screen) => {
	const heading = screen.items.length === 1 && messages.questionnaire.screens[screen.id].heading;
	return screen.items.flatMap((item) => {
		const answer = answerTo(item, given);
		if (answer === null || typeof answer !== "number" && answer.length === 0) return [];
		return [{
			screen: screen.id,
			question: heading || questionLegend(messages, item.question),
			answer: answerText(messages, item.question, answer)
		}];
	});
});

// src/view-model/result/booking-link.ts
/** A value from the page's address that is longer is no campaign name. */
var maxForwarded = 500;
/**
* The link with the clinic's own utm values, then those of the page's address if the clinic wants them. Added
* as text, before `#`; every byte that the clinic wrote stays. Keys that are there already win, also those in a
* fragment that holds a query (`#/slug?utm_source=…`). `%20` rather than `+` for a space: every booking system
* reads it.
*/
function withCampaign(url, { utm, forwardUtm }, pageSearch) {
	const page = new URLSearchParams(forwardUtm ? pageSearch : "");
	const taken = new Set(new URLSearchParams(url.replace(/[?#]/g, "&")).keys());
	const [before = "", ...fragment] = url.split(/(?=#)/);
	let query = before;
	for (const source of [(key) => utm[key], (key) => page.get(key)]) for (const key of utmKeys) {
		const value = source(key);
		if (!value || value.length > maxForwarded || taken.has(key)) continue;
		taken.add(key);
		const join = !query.includes("?") ? "?" : /[?&]$/.test(query) ? "" : "&";
		query += `${join}${key}=${encodeURIComponent(value)}`;
	}
	return query + fragment.join("");
}
/**
* Where a visitor with this outcome books: the link for the outcome, else the clinic's one link, else its
* phone, else `null`. In an emergency there is nothing to book: always `null`.
*
* Only web links and links within the site get parameters; a bare `#place` on the same page gets none, as that
* would load the page anew. `tel:`, `mailto:` and `sms:` stay as they are and open in place: in a new tab they
* would leave an empty one.
*
* `pageSearch` is the page's own query (`location.search`); only its five utm parameters are ever read, and
* only with `forwardUtm`.
*/
function bookingLink(config, route, pageSearch) {
	if (route === "help-now") return null;
	const url = config.bookingUrls[route] ?? config.bookingUrl;
	if (!url) {
		const href = config.phone && telHref(config.phone);
		return href ? {
			href,
			target: "self"
		} : null;
	}
	if (/^(tel|mailto|sms):/i.test(url)) return {
		href: url,
		target: "self"
	};
	return {
		href: url.startsWith("#") ? url : withCampaign(url, config, pageSearch),
		target: config.bookingTarget
	};
}

// src/view-model/result/booking-view.ts
/** The way to the clinic: its link, its phone, or words. `null` only in an emergency. */
function bookingView({ route, safety }, config, messages, pageSearch) {
	if (route === "help-now") return null;
	const words = messages.result.booking;
	const link = bookingLink(config, route, pageSearch);
	const callHref = config.phone === null ? null : telHref(config.phone);
	const callText = fill(words.call, { phone: config.phone ?? "" });
	const isCall = link !== null && link.href === callHref;
	const label = config.bookingLabel ?? words.label;
	const text = isCall ? callText : link?.target === "blank" ? `${label} ${words.newTab}` : label;
	return {
		heading: config.clinicName ? fill(words.headingAt, { clinic: config.clinicName }) : words.heading,
		text: link === null && callHref === null ? words.none : safety.tier === "doctor" ? words.doctorText : words.text,
		link: link && {
			text,
			href: link.href,
			target: link.target
		},
		phone: callHref && !isCall ? {
			text: callText,
			href: callHref,
			target: "self"
		} : null
	};
}

// src/knowledge/references.ts
/**
* What a visitor can look up. Each row was read (see `reference-details.ts`). The eight references of the article behind this
* project come first, in its order; their corrections are in the messages. First author, year, what it is about in our words
* (not its title), and where, if no DOI says it.
* Sources of safety rules and of the questionnaire's ideas are in `background-references.ts`.
*/
var references$1 = [
	{
		id: "sherman-2009",
		cite: "Sherman 2009. Massage for chronic neck pain",
		doi: "10.1097/AJP.0b013e31818b7912"
	},
	{
		id: "post-white-2003",
		cite: "Post-White 2003. Massage and healing touch in cancer. Integr Cancer Ther",
		url: "https://www.ons.org/node/137511?print=true"
	},
	{
		id: "cambron-2006",
		cite: "Cambron 2006. Blood pressure after massage",
		doi: "10.1089/acm.2006.12.65"
	},
	{
		id: "sefton-2011",
		cite: "Sefton 2011. Massage of the neck and shoulders",
		doi: "10.1016/j.math.2011.04.002"
	},
	{
		id: "cleveland-clinic",
		cite: "Cleveland Clinic. Therapeutic massage",
		url: "https://health.clevelandclinic.org/therapeutic-massage-can-great-addition-treatment/"
	},
	{
		id: "mayo-clinic",
		cite: "Mayo Clinic. Massage",
		url: "https://www.mayoclinic.org/tests-procedures/massage-therapy/about/pac-20384595"
	},
	{
		id: "sutter-health",
		cite: "Sutter Health. Integrative massage"
	},
	{
		id: "kaiser-permanente",
		cite: "Kaiser Permanente. Massage",
		url: "http://www.kpccm.org/content/massfaq"
	},
	{
		id: "mak-2024",
		cite: "Mak 2024. Massage for pain",
		doi: "10.1001/jamanetworkopen.2024.22259"
	},
	{
		id: "sherman-2014",
		cite: "Sherman 2014. Dose of massage for chronic neck pain. Ann Fam Med"
	},
	{
		id: "gross-2024",
		cite: "Gross 2024. Massage for neck pain",
		doi: "10.1002/14651858.CD004871.pub5"
	},
	{
		id: "furlan-2015",
		cite: "Furlan 2015. Massage for low back pain",
		doi: "10.1002/14651858.CD001929.pub3"
	},
	{
		id: "cherkin-2011",
		cite: "Cherkin 2011. Massage for chronic low back pain. Ann Intern Med"
	},
	{
		id: "chen-2022",
		cite: "Chen 2022. Massage force for low back pain",
		doi: "10.3390/ijerph192013191"
	},
	{
		id: "majchrzycki-2014",
		cite: "Majchrzycki 2014. Deep tissue massage for low back pain",
		doi: "10.1155/2014/287597"
	},
	{
		id: "jacobson-2015",
		cite: "Jacobson 2015. Structural integration for low back pain",
		doi: "10.1155/2015/813418"
	},
	{
		id: "kngf-2021",
		cite: "KNGF 2021. Dutch guideline on low back pain",
		url: "https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/therapeutisch-proces/massage"
	},
	{
		id: "li-2014",
		cite: "Li 2014. Massage for fibromyalgia",
		doi: "10.1371/journal.pone.0089304"
	},
	{
		id: "yuan-2015",
		cite: "Yuan 2015. Massage for fibromyalgia",
		doi: "10.1016/j.math.2014.09.003"
	},
	{
		id: "kalichman-2010",
		cite: "2010. Massage for fibromyalgia",
		doi: "10.1007/s00296-010-1409-2"
	},
	{
		id: "laimi-2018",
		cite: "Laimi 2018. Myofascial release",
		doi: "10.1177/0269215517732820"
	},
	{
		id: "ajimsha-2015",
		cite: "Ajimsha 2015. Myofascial release",
		doi: "10.1016/j.jbmt.2014.06.001"
	},
	{
		id: "moraska-2008",
		cite: "Moraska 2008. Massage for carpal tunnel",
		doi: "10.1089/acm.2007.0647"
	},
	{
		id: "nidirect-carpal-tunnel",
		cite: "nidirect. Carpal tunnel",
		url: "https://nidirect.gov.uk/conditions/carpal-tunnel-syndrome"
	},
	{
		id: "verhagen-2013",
		cite: "Verhagen 2013. Work-related complaints of the arm, neck or shoulder",
		doi: "10.1002/14651858.CD008742.pub2"
	},
	{
		id: "lawler-2006",
		cite: "Lawler 2006. Massage for migraine",
		doi: "10.1207/s15324796abm3201_6"
	},
	{
		id: "chaibi-2011",
		cite: "Chaibi 2011. Manual therapy for migraine",
		doi: "10.1007/s10194-011-0296-6"
	},
	{
		id: "moraska-2015",
		cite: "Moraska 2015. Massage for tension headache",
		doi: "10.1097/AJP.0000000000000091"
	},
	{
		id: "busse-2023",
		cite: "Busse 2023. Guideline on jaw pain",
		doi: "10.1136/bmj-2023-076227"
	},
	{
		id: "nidirect-whiplash",
		cite: "nidirect. Whiplash",
		url: "https://www.nidirect.gov.uk/conditions/whiplash"
	},
	{
		id: "van-den-dolder-2014",
		cite: "van den Dolder 2014. Massage for shoulder pain. Br J Sports Med"
	},
	{
		id: "yoon-2025",
		cite: "Yoon 2025. Frozen hip. Hip Pelvis"
	},
	{
		id: "samuel-2021",
		cite: "Samuel 2021. Massage for sleep in cancer survivors",
		doi: "10.1007/s11764-020-00972-x"
	},
	{
		id: "ezzo-2015",
		cite: "Ezzo 2015. Lymphatic drainage for lymphedema",
		doi: "10.1002/14651858.CD003475.pub2"
	},
	{
		id: "huang-2013",
		cite: "Huang 2013. Lymphatic drainage for lymphedema. World J Surg Oncol"
	},
	{
		id: "thompson-2020",
		cite: "Thompson 2020. Lymphatic drainage for lymphedema",
		doi: "10.1007/s11764-020-00928-1"
	},
	{
		id: "shin-2012",
		cite: "Shin 2012. Massage for scars",
		doi: "10.1111/j.1524-4725.2011.02201.x"
	},
	{
		id: "scott-2022",
		cite: "Scott 2022. Massage for scars",
		doi: "10.1016/j.jht.2022.01.004"
	},
	{
		id: "cuh-scar-care",
		cite: "Cambridge University Hospitals. Care of your scar",
		url: "https://www.cuh.nhs.uk/patient-information/care-of-your-scar/"
	},
	{
		id: "moyer-2004",
		cite: "Moyer 2004. Massage research",
		doi: "10.1037/0033-2909.130.1.3"
	},
	{
		id: "depressed-people-2010",
		cite: "2010. Massage in depressed people",
		doi: "10.4088/JCP.09r05009blu"
	},
	{
		id: "coelho-2008",
		cite: "Coelho. Massage for depression",
		doi: "10.1111/j.1742-1241.2007.01553.x"
	},
	{
		id: "shin-2016",
		cite: "Shin 2016. Massage for people with cancer",
		doi: "10.1002/14651858.CD009873.pub3"
	},
	{
		id: "cancer-council",
		cite: "Cancer Council Australia. Massage and cancer",
		url: "https://cancercouncil.com.au/18126/b1000/massage-and-cancer-42/massage-and-cancer-professional-massage"
	},
	{
		id: "mueller-2021",
		cite: "Mueller 2021. Massage in pregnancy. J Clin Med",
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8396946"
	},
	{
		id: "cambron-2007",
		cite: "Cambron 2007. Side-effects of massage",
		doi: "10.1089/acm.2006.6401"
	},
	{
		id: "roberts-2011",
		cite: "Roberts. Pressure and muscle activity in massage. Int J Ther Massage Bodywork",
		url: "https://ijtmb.org/index.php/ijtmb/article/download/25/154?inline=1"
	},
	{
		id: "davis-2020",
		cite: "Davis 2020. Sports massage",
		doi: "10.1136/bmjsem-2019-000614"
	}
];

// src/messages/terms.ts
var source = "\\[([^\\]]*)\\]\\(([\\w-]*)\\)";
/**
* `[words to show](term)` in a message marks a term of the glossary. Splits the text at its terms: plain words,
* shown words, term, plain words, and so on.
*/
var atTerms = (text) => text.split(new RegExp(source));

// src/view-model/result/prose.ts
/** A message with its terms explained. A term that the glossary does not know is just words. */
var prose$1 = (text, { glossary }) => atTerms(text).flatMap((piece, i, pieces) => {
	if (i % 3 === 2) return [];
	const id = i % 3 === 1 ? pieces[i + 1] ?? "" : "";
	return Object.hasOwn(glossary, id) ? {
		word: piece,
		meaning: glossary[id]
	} : piece;
});

// src/view-model/result/citations.ts
/** Pages on massage as a whole, listed after what the claims cite; all of them stand in the first article. */
var general = [
	"mak-2024",
	"cleveland-clinic",
	"mayo-clinic",
	"sutter-health",
	"kaiser-permanente"
];
/** The reference list of one result: what its claims cite, in order of appearance, then the general pages. */
var citedBy = (claims) => [.../* @__PURE__ */ new Set([...claims.flatMap((claim) => claim.source), ...general])];
var numbersOf = (claim, cited) => claim.source.map((id) => cited.indexOf(id) + 1).filter((number) => number > 0);
function claimView(claim, cited, messages) {
	const { evidence, research } = messages.result;
	const { word } = evidence[claim.evidence];
	return {
		text: prose$1(messages.claims[claim.id] ?? "", messages),
		evidence: fill(research, { word }),
		references: numbersOf(claim, cited)
	};
}
function referenceViews(cited, messages) {
	const notes = messages.referenceNotes;
	return cited.flatMap((id, i) => {
		const row = references$1.find((each) => each.id === id);
		if (!row) return [];
		const href = row.doi ? `https://doi.org/${row.doi}` : row.url;
		return [{
			number: i + 1,
			text: row.cite,
			link: href ? {
				text: messages.result.referenceLink,
				href,
				target: "blank"
			} : null,
			note: notes[id] ?? null
		}];
	});
}
/** What each evidence word means, said once. */
var evidenceLegend = ({ result }) => Object.values(result.evidence).map(({ word, meaning }) => `${fill(result.research, { word })}. ${meaning}`);

// src/knowledge/emergency-numbers.ts
/**
* Emergency number by region. Only regions whose number the clinical document gives; anywhere else the visitor
* reads the short list of all of them, and the clinic can set its own.
*/
var european = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS CH LI";
var emergencyNumbers = {
	US: "911",
	CA: "911",
	GB: "999",
	AU: "000",
	...Object.fromEntries(european.split(" ").map((region) => [region, "112"]))
};
/** Crisis lines that were checked; elsewhere the clinic sets one. Source: lifeline-988. */
var crisisLines = { US: "988" };

// src/view-model/result/flag-text.ts
/**
* What the visitor said that raised a flag: the flag's own words where they ticked it, else the answer it follows
* from. Nobody is quoted with words they never chose.
*/
function flagText(id, answers, messages) {
	const fact = saidFor(id, readFacts(answers));
	return fact && fact !== "light-touch.yes" ? optionLabel(messages, questionOf$1(fact), optionIn(fact)) : messages.flags[id];
}

// src/view-model/result/emergency-view.ts
/** How fast: the strictest of the raised signs. A crisis alone has words of its own. */
function actOf(flags) {
	const acts = flags.map((id) => safetyFlagById.get(id)?.act);
	return acts.includes("call") ? "call" : acts.includes("crisis") ? "crisis" : "today";
}
var callLink = (number, text) => {
	const href = number === null ? null : telHref(number);
	return number && href ? [{
		text: fill(text, { number }),
		href,
		target: "self"
	}] : [];
};
/** What to do now. A number that cannot be dialled (a text, or an unknown region) stays readable words. */
function emergencyNotice(flags, answers, config, { messages, region }) {
	const { emergency, outcomes } = messages.result;
	const act = actOf(flags);
	const number = config.emergencyNumber ?? emergencyNumbers[region] ?? null;
	const crisis = config.crisisLine ?? crisisLines[region] ?? null;
	const isCrisis = flags.includes("thoughts-of-self-harm");
	const advice = messages.emergencyAdvice;
	const calls = callLink(number, emergency.call);
	const crisisCalls = isCrisis ? callLink(crisis, emergency.crisis) : [];
	const readable = [number, isCrisis ? crisis : null].filter((each) => each !== null && telHref(each) === null);
	return {
		tone: "emergency",
		heading: messages.result.told,
		text: [
			...act === "today" ? [emergency.today] : [],
			...flags.flatMap((id) => advice[id] ?? []),
			...act === "today" ? [fill(emergency.wait, { number: number ?? emergency.yours })] : [],
			...readable,
			...number === null ? [emergency.list] : [],
			...act === "call" && isCrisis ? [outcomes.crisis.lead] : []
		],
		isUrgent: act !== "today",
		items: flags.filter((id) => safetyFlagById.get(id)?.tier === "emergency").map((id) => flagText(id, answers, messages)),
		actions: act === "crisis" ? [...crisisCalls, ...calls] : [...calls, ...crisisCalls]
	};
}

// src/view-model/result/long-date.ts
/**
* A day such as `2026-11-23` in the words of a language. A tag that no browser knows (a page may name any) leaves
* the day as it is: every reader can read that too.
*/
function longDate(day, tag) {
	try {
		return new Intl.DateTimeFormat(tag, {
			dateStyle: "long",
			timeZone: "UTC"
		}).format(/* @__PURE__ */ new Date(`${day}T00:00:00Z`));
	} catch {
		return day;
	}
}
/** The day on the visitor's own calendar, as `2026-11-23`. */
var localDay = (date) => (/* @__PURE__ */ new Date(date.getTime() - date.getTimezoneOffset() * 6e4)).toISOString().slice(0, 10);

// src/view-model/result/match-view.ts
/** Claims that concern only some of those a condition fits. */
var onlyWith = { sciatica: [
	"back-hip-leg.down-leg",
	"where.buttock-leg",
	"health.shooting-limb-pain"
] };
/** What is said to this visitor about a condition: back pain alone is told nothing about legs. */
var matchClaims = ({ condition }, answers) => {
	return (conditions$1.find((row) => row.id === condition)?.claims ?? []).filter(({ id }) => !onlyWith[id] || anyOf(readFacts(answers), onlyWith[id]));
};
var reasonText = ({ question, option }, messages) => optionLabel(messages, question, option);
/** Nobody "sounds like" being pregnant or having had cancer: they said so. */
var isSaid = (condition) => [
	"pregnancy",
	"cancer-support",
	"other"
].includes(condition);
function matchView(match, answers, cited, messages) {
	const words = messages.conditions[match.condition];
	const { bands, because, details } = messages.result;
	return {
		id: match.condition,
		bandText: isSaid(match.condition) ? "" : bands[match.band],
		name: words.name,
		becauseLabel: because,
		because: match.because.map((reason) => reasonText(reason, messages)),
		claims: matchClaims(match, answers).map((claim) => claimView(claim, cited, messages)),
		doctor: {
			heading: details.doctor,
			text: words.doctor
		},
		more: details.why,
		details: ["mix", "first"].filter((key) => words[key] !== "").map((key) => ({
			heading: details[key],
			text: prose$1(words[key], messages)
		}))
	};
}

// src/knowledge/modalities.ts
/**
* Pressure spans are the clinical document's; those of relaxation and prenatal massage are house rules:
* light to medium, and never above the start that pregnancy allows plus one.
*/
var modalities$1 = [
	{
		id: "sports-massage",
		pressure: [3, 5],
		claims: [{
			id: "sports-massage",
			evidence: "limited",
			source: ["davis-2020", "cambron-2006"]
		}]
	},
	{
		id: "deep-tissue",
		pressure: [3, 5],
		claims: [{
			id: "deep-tissue",
			evidence: "limited",
			source: [
				"majchrzycki-2014",
				"chen-2022",
				"cherkin-2011"
			]
		}]
	},
	{
		id: "myofascial-release",
		pressure: [1, 3],
		claims: [{
			id: "myofascial-release",
			evidence: "mixed",
			source: ["ajimsha-2015", "laimi-2018"]
		}]
	},
	{
		id: "structural-integration",
		pressure: [3, 5],
		claims: [{
			id: "structural-integration",
			evidence: "very-little",
			source: ["jacobson-2015"]
		}]
	},
	{
		id: "lymphatic-facilitation",
		pressure: [1, 1],
		claims: [{
			id: "lymphatic",
			evidence: "mixed",
			source: ["ezzo-2015", "huang-2013"]
		}]
	},
	{
		id: "relaxation-massage",
		pressure: [1, 3],
		claims: [{
			id: "relaxation-massage",
			evidence: "limited",
			source: ["moyer-2004", "cherkin-2011"]
		}]
	},
	{
		id: "prenatal-massage",
		pressure: [1, 3],
		claims: [{
			id: "pregnancy",
			evidence: "limited",
			source: ["mueller-2021"]
		}]
	}
];

// src/view-model/result/modality-view.ts
var rowOf = (id) => modalities$1.find((row) => row.id === id);
var modalityClaims = (id) => rowOf(id)?.claims ?? [];
var pressureWord = (level, messages) => messages.result.pressureWords[level - 1] ?? "";
function modalityView(chosen, start, cited, messages) {
	const words = messages.modalities[chosen.modality];
	const { details, pressureSpan, startsLighter, to } = messages.result;
	const [low, high] = rowOf(chosen.modality)?.pressure ?? [1, 3];
	const span = low === high ? pressureWord(low, messages) : fill(to, {
		low: pressureWord(low, messages),
		high: pressureWord(high, messages)
	});
	return {
		id: chosen.modality,
		name: words.name,
		what: prose$1(words.what, messages),
		feels: words.feels,
		pressure: {
			low,
			high,
			text: [fill(pressureSpan, { words: span }), ...start < low ? [fill(startsLighter, { words: pressureWord(start, messages) })] : []].join(" ")
		},
		claims: modalityClaims(chosen.modality).map((claim) => claimView(claim, cited, messages)),
		more: details.more,
		details: ["avoid", "also"].map((key) => ({
			heading: details[key],
			text: prose$1(words[key], messages)
		}))
	};
}
/**
* Styles that are ruled out, by the first thing that rules each out, said once: a flag or an answer in the visitor's
* words, or the matches that the style does not go with.
*/
function notNowView({ notNow, matches }, answers, messages) {
	const byReason = /* @__PURE__ */ new Map();
	for (const { modality, because } of notNow) {
		const first = because[0];
		const against = matches.filter(({ condition }) => conditionById.get(condition)?.avoid.includes(modality));
		const told = (words) => `${messages.result.told}: “${words}”`;
		const why = typeof first === "string" ? told(flagText(first, answers, messages)) : against[0] ? fill(messages.result.notWith, { conditions: against.map(({ condition }) => messages.conditions[condition].name).join(" · ") }) : first ? told(reasonText(first, messages)) : "";
		byReason.set(why, [...byReason.get(why) ?? [], messages.modalities[modality].name]);
	}
	if (byReason.size === 0) return null;
	return {
		heading: messages.result.notNow,
		items: [...byReason].map(([because, names]) => ({
			name: names.join(" · "),
			because
		}))
	};
}

// src/view-model/result/notices.ts
/** What a doctor, and what the therapist, should know first; each in the visitor's own words. */
function notices({ safety }, answers, messages) {
	const adaptations = messages.adaptations;
	const item = (id) => {
		const said = flagText(id, answers, messages);
		return adaptations[id] ? `${said}: ${adaptations[id]}` : said;
	};
	return ["doctor", "tell"].map((tone) => ({
		tone,
		heading: messages.result[tone].heading,
		text: [messages.result[tone].text],
		items: safety.flags.filter((id) => safetyFlagById.get(id)?.tier === tone).map(item),
		isUrgent: false,
		actions: []
	})).filter(({ items }) => items.length > 0);
}

// src/view-model/result/dial-curve.ts
/**
* The geometry of the pressure dial: along is the therapist's pressure, 1 (feather-light) to 5 (very firm); down are
* hundredths from the top to the base. A picture of an idea: no place or height in it was measured.
*/
var softest = 1;
var firmest = 5;
/** How far apart the places are where the handle can stand. */
var step = .5;
/**
* Where the limit is drawn, in the steps of the handle: above the start, and nearer to it the lower the pain ceiling
* (0–10). The share of the room above the start is a drawing rule: pain does not convert to pressure. The firmest
* start leaves no room: there the two are one.
*/
var limitFor = (start, painCeiling) => Math.min(5, start + Math.max(1, Math.round((5 - start) * painCeiling / 3)) * step);
/** How far down the curve is: two parabolas, one up to the limit as muscles soften, one away from it as they tense. */
var downAt = (pressure, limit) => Math.round(pressure > limit ? 84 - 76 * ((5 - pressure) / (5 - limit)) ** 2 : 8 + 66 * ((limit - pressure) / (limit - 1)) ** 2);
/** What the dial draws, from back to front, as `d` of SVG paths named for their looks. */
function dialPaths(start, limit, here) {
	const at = (pressure) => `M${pressure},${downAt(pressure, limit)}`;
	const rise = `M1,74Q${(1 + limit) / 2},8 ${limit},8`;
	let hatch = "";
	for (let tenth = limit * 10 + 1; tenth < 50; tenth++) hatch += `${at(tenth / 10)}V100`;
	return {
		ground: `${rise}V100H1`,
		hatch,
		base: "M1,100H5",
		rise,
		fall: `M${limit},8Q${(limit + 5) / 2},84 5,84`,
		limit: `M${limit},0V100`,
		start: `${at(start)}V111`,
		here: `${at(here)}V100`,
		dot: `${at(here)}h.001`
	};
}

// src/view-model/result/dial-view.ts
/** The visitor's own word for a whole level; half-way: "Light to medium". */
function pressureName(pressure, messages) {
	const low = optionLabel(messages, "firmness", String(Math.floor(pressure)));
	return pressure % 1 ? fill(messages.result.to, {
		low,
		high: pressureWord(Math.ceil(pressure), messages)
	}) : low;
}
/**
* The dial where the visitor moved it; at their start while they have not.
* @param felt 1–5 in half steps, or `null`
*/
function dialView({ start, painCeiling: n }, felt, messages) {
	const { dial: words, pressure: numbers } = messages.result;
	const value = felt ?? start;
	const limit = limitFor(start, n);
	const place = value < limit ? 1 + Math.sign(value - start) : value > limit ? 4 : 3;
	return {
		...words,
		value,
		valueText: fill(words.positions[place] ?? "", {
			n,
			pressure: pressureName(value, messages)
		}),
		paths: dialPaths(start, limit, value),
		start: {
			x: (start - 1) * 25,
			text: words.start,
			more: ""
		},
		limit: {
			x: (limit - 1) * 25,
			text: words.limit,
			more: fill(words.limitAt, { n })
		},
		numbers: [fill(numbers.start, {
			n: start,
			words: pressureWord(start, messages)
		}), fill(numbers.ceiling, { n })],
		ends: [pressureName(1, messages), pressureName(5, messages)]
	};
}

// src/view-model/result/pressure-view.ts
/**
* Why good pressure stays below pain.
* @param felt where the visitor moved the dial, or `null`
*/
function pressureView(pressure, felt, cited, messages) {
	const words = messages.result.pressure;
	return {
		heading: words.heading,
		paragraphs: [...words.paragraphs, ...pressure.painCeiling > 2 ? [words.ceilingMore] : []].map((text) => prose$1(text, messages)),
		dial: dialView(pressure, felt, messages),
		research: words.research,
		sayings: {
			heading: words.sayings,
			items: words.words
		},
		claims: pressureClaims.map((claim) => claimView(claim, cited, messages))
	};
}

// src/view-model/result/timeline-view.ts
var linkTo = (text, href) => href ? [{
	text,
	href,
	target: "self"
}] : [];
/** What a session is like, and the time around it. The page about pregnancy is offered to those it is for. */
function timelineView({ matches }, config, messages) {
	const { heading, steps, firstVisit, pregnancy } = messages.result.timeline;
	const isPregnant = matches.some(({ condition }) => condition === "pregnancy");
	return {
		heading,
		steps: Object.values(steps),
		links: [...linkTo(firstVisit, config.firstVisitUrl), ...linkTo(pregnancy, isPregnant ? config.pregnancyUrl : null)]
	};
}

// src/view-model/result/result-view.ts
function reviewedLine({ reviewedBy, reviewedOn }, { messages, tag }) {
	const date = reviewedOn === null ? "" : longDate(reviewedOn, tag);
	if (reviewedBy && date) return fill(messages.result.reviewed, {
		name: reviewedBy,
		date
	});
	if (reviewedBy) return fill(messages.result.reviewedBy, { name: reviewedBy });
	return date ? fill(messages.result.reviewedOn, { date }) : null;
}
/** The whole result, every word and link final. An emergency holds what to do now and nothing else. */
function resultView(input) {
	const { assessment, walk, given, config, language, pageSearch } = input;
	const { messages } = language;
	const words = messages.result;
	const answers = () => ({
		heading: words.answers,
		rows: answerRows(walk, given, messages),
		changeLabel: words.change
	});
	const frame = {
		disclaimer: config.disclaimer ?? words.disclaimer,
		reviewed: reviewedLine(config, language),
		privacy: config.privacyUrl ? {
			text: messages.intro.privacy,
			href: config.privacyUrl,
			target: "self"
		} : null,
		referenceLabel: words.reference,
		backLabel: messages.questionnaire.back,
		clearLabel: messages.questionnaire.clear
	};
	const { route, safety } = assessment;
	if (route === "help-now") {
		const outcome = words.outcomes[actOf(safety.flags)];
		return {
			...frame,
			tone: "emergency",
			heading: outcome.heading,
			lead: outcome.lead,
			notices: [emergencyNotice(safety.flags, walk.answers, config, language)],
			answers: answers(),
			matchesHeading: null,
			matchesNote: null,
			matches: [],
			modalitiesHeading: null,
			modalities: [],
			modalitiesNote: null,
			notNow: null,
			pressure: null,
			timeline: null,
			booking: null,
			references: null
		};
	}
	const shown = assessment.matches.filter(({ condition }) => route !== "relaxation" || condition !== "other");
	const cited = () => citedBy([
		...shown.flatMap((match) => matchClaims(match, walk.answers)),
		...assessment.modalities.flatMap(({ modality }) => modalityClaims(modality)),
		...pressureClaims
	]);
	const outcome = words.outcomes[route];
	const hasModalities = assessment.modalities.length > 0;
	return {
		...frame,
		tone: safety.tier,
		heading: outcome.heading,
		lead: outcome.lead,
		notices: notices(assessment, walk.answers, messages),
		matchesHeading: shown.length > 0 ? words.matches : null,
		matchesNote: words.matchesNote,
		get matches() {
			return shown.map((match) => matchView(match, walk.answers, cited(), messages));
		},
		modalitiesHeading: words.modalities,
		get modalities() {
			return assessment.modalities.map((chosen) => modalityView(chosen, assessment.pressure.start, cited(), messages));
		},
		modalitiesNote: hasModalities ? words.modalitiesNote : words.modalitiesNone,
		get notNow() {
			return notNowView(assessment, walk.answers, messages);
		},
		get pressure() {
			return pressureView(assessment.pressure, input.felt, cited(), messages);
		},
		get timeline() {
			return timelineView(assessment, config, messages);
		},
		get booking() {
			return bookingView(assessment, config, messages, pageSearch);
		},
		get references() {
			return {
				heading: words.references,
				legend: evidenceLegend(messages),
				items: referenceViews(cited(), messages)
			};
		},
		get answers() {
			return answers();
		}
	};
}

// src/views/blocks.ts
/** The small pieces that every screen is made of. */
var paragraphs = (texts) => texts.map((text) => html`<p>${text}</p>`);
/** A list without items is left out. */
var list = (look, items) => items[0] && html`<ul class=${look}>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
var titled = (heading, ...body) => html`<section>${heading && html`<h3>${heading}</h3>`}${body}</section>`;
/** Looks of `primary` and `secondary` are parts, which a clinic may style. */
var button = (part, press, label) => html`<button part=${part} @click=${press}>${label}</button>`;
var quiet = (press, label) => html`<button class="text quiet" @click=${press}>${label}</button>`;

// src/views/body-shapes.ts
/** Size of each figure in units; the middle is at half the width. */
var figure = {
	width: 132,
	height: 430
};
var trunk = "M41 104c-3 16-3 30 0 46 2 15 3 28 2 51q23 6 46 0c-1-23 0-36 2-51 3-16 3-30 0-46z";
var seat = "M43 199q23 5 46 0c2 13 7 23 7 38 0 20-3 35-6 54q-10 3-21 0l-2-43q-1-3-2 0l-2 43q-11 3-21 0c-3-19-6-34-6-54 0-15 5-25 7-38z";
/**
* The figures, drawn for this project, from what lies behind to what lies in front: each covers the edge of those
* before it. No part of the body is left without a place, so nothing on it stays mute when pressed.
*/
var bodyShapes = [
	{
		id: "lower-leg-foot",
		isPair: true,
		outline: "M42 288q10 3 21 0c0 12 2 20 1 31 0 20-6 40-6 58 0 7 3 12 3 18s-4 9-11 9c-8 0-13-2-13-7 0-6 9-10 10-21 1-18-7-35-7-55 0-12 2-22 2-33z",
		tick: "M48 325",
		reach: "M24 292h42v114H24z"
	},
	{
		id: "chest-belly",
		view: "front",
		outline: trunk,
		tick: "M61 158"
	},
	{
		id: "upper-back",
		view: "back",
		outline: `${trunk}M50 147q6-6 5-19M77 128q-1 13 5 19`,
		tick: "M61 138"
	},
	{
		id: "low-back",
		view: "back",
		outline: "M42 160q24 3 48 0c-1 14-2 18-1 41q-23 6-46 0c1-23 0-27-1-41z",
		tick: "M61 181"
	},
	{
		id: "hip-groin",
		view: "front",
		outline: seat,
		tick: "M61 222"
	},
	{
		id: "buttock-leg",
		view: "back",
		outline: seat,
		tick: "M61 222"
	},
	{
		id: "wrist-hand",
		isPair: true,
		outline: "M9 209q7 3 15 1c1 7 8 10 8 18 0 3-4 4-6 2 1 11-1 22-9 22-9 0-12-9-12-20 0-9 3-13 4-23z",
		tick: "M11 232",
		reach: "M0 212h38v42H0z"
	},
	{
		id: "elbow-forearm",
		isPair: true,
		outline: "M13 151q12 4 23 1c1 22-8 40-11 59q-8 2-16-1c0-20 1-38 4-59z",
		tick: "M17 180",
		reach: "M0 153h38v56H0z"
	},
	{
		id: "shoulder",
		isPair: true,
		outline: "M46 101c-6 3-14 4-20 8-12 7-14 24-13 43q12 5 23 1c0-11 2-17 5-26s6-18 5-26z",
		tick: "M23 131",
		reach: "M0 108h38v42H0z"
	},
	{
		id: "neck",
		outline: "M53 72v17c0 8-7 11-17 16 5 7 14 14 30 14s25-7 30-14c-10-5-17-8-17-16v-17z",
		tick: "M61 102",
		reach: "M47 83h38v38H47z"
	},
	{
		id: "head",
		view: "front",
		outline: "M40 42c0-21 10-34 26-34s26 13 26 34q-26 5-52 0z",
		tick: "M61 28",
		reach: "M47 2h38v38H47z"
	},
	{
		id: "jaw-face",
		view: "front",
		outline: "M40 42q26 5 52 0c1 25-10 40-26 40s-27-15-26-40z",
		tick: "M61 63",
		reach: "M47 44h38v38H47z"
	},
	{
		id: "head",
		view: "back",
		outline: "M40 42c0-21 10-34 26-34s26 13 26 34c1 24-10 39-26 39s-27-15-26-39z",
		tick: "M61 44"
	}
];

// src/views/body-map.ts
/**
* A picture of the answers, and a second way to press them. Hidden from assistive technology and out of the tab
* order: the list beside it is the question, and says the same.
*
* @param press an option was pressed on the picture
*/
var bodyMap = (words, shapes, checked, press) => {
	const place = ({ id, outline, tick, reach }, isMirrored) => svg`<g class="place ${id}${checked.includes(id) ? " on" : ""}" transform=${isMirrored ? `matrix(-1 0 0 1 ${figure.width} 0)` : ""} @click=${() => press(id)}><path class="reach" d=${reach ?? ""}/><path d=${outline}/><path class="tick" d="${tick}${isMirrored ? "m10 0-4 4-7-8" : "l4 4 7-8"}"/></g>`;
	return html`<div class="map" aria-hidden="true"><p class="hint">${words.hint}</p>${["front", "back"].map((view) => html`<svg viewBox="0 0 ${figure.width} ${figure.height}">${shapes.filter((shape) => (shape.view ?? view) === view).map((shape) => [place(shape, false), shape.isPair && place(shape, true)])}<text class="small" x=${figure.width / 2} y=${figure.height - 6}>${words[view]}</text></svg>`)}</div>`;
};

// src/views/question.ts
/** The heading that takes the focus after a step. */
var heading = (text) => html`<h2 class="focus-target" part="heading" tabindex="-1">${text}</h2>`;
/** The hint and the error, which describe the question. The error is announced only if no summary does it: under a title. */
var notes = ({ id, hint, error }, title) => html`<div id="${id}-notes">${hint && html`<p class="hint">${hint}</p>`}${error && html`<p class="error problem" role=${title ? "alert" : nothing} tabindex="-1">${error}</p>`}</div>`;

// src/views/choice.ts
/** Many short answers stand side by side where there is room; sentences and scales stay one below the other. */
var isShort = ({ kind, groups }) => kind === "many" && groups.flatMap(({ options }) => options).every(({ label }) => label.length < 42);
/** Radios or checkboxes: the first two groups of them, and all with the shapes of the body map when it `isWhole`. `title` is given when the question is the whole screen: its legend is the heading. */
var choice = (model, intents, isWhole, title) => {
	const option = ({ id, label, checked }) => html`<label part="option"><input part="control" type=${model.kind === "one" ? "radio" : "checkbox"} name=${model.id} value=${id} aria-invalid=${model.error !== null} .checked=${checked}><span>${label}</span></label>`;
	const change = ({ target }) => {
		const { value, checked } = target;
		intents.choose(model.id, value, checked);
	};
	const groups = model.groups.slice(0, isWhole ? void 0 : 2).map((group) => html`${group.heading && html`<h3>${group.heading}</h3>`}<div class="options${isShort(model) ? " short" : ""}">${group.options.map(option)}</div>`);
	const checked = model.groups.flatMap(({ options }) => options.flatMap((each) => each.checked ? each.id : []));
	const toggle = (id) => intents.choose(model.id, id, !checked.includes(id));
	return html`<fieldset part="question" aria-describedby="${model.id}-notes" @change=${change}> <legend class=${title ? "" : "legend"}>${title ? heading(title) : model.legend}</legend>${notes(model, title)}${model.map ? html`<div class="mapped">${bodyMap(model.map, isWhole ? bodyShapes : [], checked, toggle)}<div>${groups}</div></div>` : groups}</fieldset>`;
};

// src/views/link.ts
var link = (model, part, press) => html`<a part=${part ?? nothing} href=${model.href} target=${model.target === "self" ? nothing : `_${model.target}`} rel=${model.target === "blank" ? "noopener noreferrer" : nothing} referrerpolicy="strict-origin-when-cross-origin" @click=${press}><bdi>${model.text}</bdi></a>`;

// src/views/foot.ts
var foot = (texts, privacy) => html`<div class="foot">${paragraphs(texts)}${privacy && html`<p>${link(privacy)}</p>`}</div>`;

// src/views/intro.ts
var intro$1 = (model, intents) => html`<div class="screen">${heading(model.heading)}<p class="lead">${model.lead}</p><ul class="facts"><li>${model.facts.time}</li><li>${model.facts.privacy}</li><li>${model.facts.guide}</li></ul>${choice(model.who, intents, true)}<div class="buttons">${button("primary", () => intents.start(), model.startLabel)}</div>${foot([model.disclaimer], model.privacy)}</div>`;

// src/views/answers.ts
var answers = (model, intents) => html`<details><summary>${model.heading}</summary><dl>${model.rows.map((row) => html`<div><dt>${row.question}</dt><dd>${row.answer}</dd><dd><button class="text" @click=${() => intents.change(row.screen)}>${model.changeLabel}<span class="sr"> ${row.question}</span></button></dd></div>`)}</dl></details>`;

// src/views/booking.ts
/** Quiet where a doctor comes first. The page hears of the press alike for every outcome. */
var booking = (model, isQuiet, intents) => html`<section class=${isQuiet ? "" : "loud"} part="booking"><h3>${model.heading}</h3><p>${model.text}</p><p class="actions">${model.link && link(model.link, "primary", (event) => intents.book(event))}${model.phone && link(model.phone, "secondary")}</p></section>`;

// src/views/prose.ts
/**
* Words, and after each term its meaning, closed. The element opens and closes them (`element/glossary.ts`); the
* inner box is what is seen, the outer one spans the window when the meaning floats.
*/
var prose = (parts) => parts.map((part) => typeof part === "string" ? part : html`<button class="term" aria-expanded="false">${part.word}</button><span class="meaning" hidden><span>${part.meaning}</span></span>`);

// src/views/references.ts
/** The evidence word stands right after its claim, in the same size. */
var claims$1 = (models, { label, intents }) => models.map((model) => html`<div class="claim"><p>${prose(model.text)} <strong class="evidence">${model.evidence}</strong>${model.references.map((number) => html` <button @click=${() => intents.cite(number)}><span class="sr">${label} </span>[${number}]</button>`)}</p></div>`);
var references = (model) => html`<details><summary>${model.heading}</summary>${list("small", model.legend)}<ol>${model.items.map((item) => html`<li id="reference-${item.number}" tabindex="-1">${item.text} ${item.link && link(item.link)}${item.note && html`<br><span class="small">${item.note}</span>`}</li>`)}</ol></details>`;

// src/views/card.ts
/**
* What a match and a modality share: a name, what is seen at once, and one fold with the claims and the rest. Every
* fold says also whose it is, to those who hear them in a list.
*/
var card = (model, citing, isOpen, band, inside, before, after) => html`<div part="card"><h4>${band}${model.name}</h4>${before}<details ?open=${isOpen}><summary>${model.more}<span class="sr">: ${model.name}</span></summary>${inside}${claims$1(model.claims, citing)}${model.details.map(({ heading, text }) => html`<p class="claim"><strong>${heading}:</strong> ${prose(text)}</p>`)}</details>${after}</div>`;

// src/views/match.ts
/** The closest match is open from the start. When to see a doctor is never folded away. */
var match = (model, isClosest, citing) => card(model, citing, isClosest, model.bandText && html`<span class="band">${model.bandText}</span> `, html`<p><strong>${model.becauseLabel}</strong></p>${list("said", model.because.map((answer) => html`<q>${answer}</q>`))}`, "", html`<p class="claim"><strong>${model.doctor.heading}:</strong> ${model.doctor.text}</p>`);

// src/views/segments.ts
/** A row of `total` marks, those from `low` to `high` filled. The words beside it carry the meaning. */
var segments = (look, total, low, high) => html`<span class=${look}>${[...Array(total)].map((_, index) => html`<i class=${index + 1 >= low && index < high ? "on" : ""}></i>`)}</span>`;

// src/views/modality.ts
var modality = (model, citing) => card(model, citing, false, "", "", html`<p>${prose(model.what)} ${model.feels}</p><p class="measure">${segments("bar gauge", 5, model.pressure.low, model.pressure.high)}<span>${model.pressure.text}</span></p>`);

// src/views/notice.ts
/** In an emergency what to do comes before the reasons, and the heading belongs to the reasons. Calls lead where every minute counts. */
var notice = (model) => {
	const heading = html`<h3>${model.heading}</h3>`;
	const words = paragraphs(model.text);
	const actions = model.actions[0] && html`<p class="actions">${model.actions.map((action) => link(action))}</p>`;
	return html`<div class="notice ${model.tone}">${model.isUrgent ? [
		actions,
		words,
		heading
	] : model.tone === "emergency" ? [
		words,
		actions,
		heading
	] : [heading, words]}${list("said", model.items)}</div>`;
};

// src/views/dial.ts
/** Words at a mark of the drawing, pushed into place by two empty boxes that give way in proportion. */
var pinned = ({ x, text, more }) => html`<div class="pinned" aria-hidden="true"><svg width="${x}%"></svg><span><strong>${text}</strong><br>${more}</span><svg width="${100 - x}%"></svg></div>`;
var ends = ([first, last]) => html`<div class="ends" aria-hidden="true"><span>${first}</span> <span>${last}</span></div>`;
/** A native range over a drawing of what more pressure does. All that the drawing says, the words say too. */
var dial = (model, intents) => html`<div class="dial" part="card"><p class="legend"><label for="dial">${model.label}</label></p>${ends(model.sides)}${pinned(model.limit)}<div class="track"><svg aria-hidden="true" viewBox="1 0 4 100" preserveAspectRatio="none">${Object.entries(model.paths).map(([look, d]) => svg`<path class=${look} d=${d}/>`)}</svg><input part="control" type="range" id="dial" min="1" max="5" step="0.5" .value=${model.value} aria-valuetext=${model.valueText} @input=${(event) => intents.feel(event.target.valueAsNumber)}></div>${pinned(model.start)}${ends(model.ends)}<p class="lead" aria-hidden="true">${model.valueText}</p>${paragraphs(model.numbers)}<p class="small">${model.note}</p></div>`;

// src/views/pressure.ts
var pressure = (model, citing) => {
	const [first, ...rest] = model.paragraphs.map(prose);
	return titled(model.heading, paragraphs([first]), dial(model.dial, citing.intents), paragraphs(rest), html`<h4>${model.sayings.heading}</h4>`, list("sayings", model.sayings.items.map((item) => html`<q>${item}</q>`)), html`<details><summary>${model.research}</summary>${claims$1(model.claims, citing)}</details>`);
};

// src/views/take-along.ts
/** Three ways to the summary. Where the browser denies one, the text itself, to be copied by hand. */
var takeAlong = (model, intents) => html`<section class="take"><h3>${model.heading}</h3><p>${model.text}</p><p class="actions">${[
	"print",
	"copy",
	"save"
].map((way) => button("secondary", () => intents.take(way), model[way]))}</p>${model.note && html`<p>${model.note}</p>`}${model.area && html`<p><label>${model.label}<textarea readonly rows="12" .value=${model.area}></textarea></label></p>`}${model.includes === null ? "" : html`<div class="options"><label part="option"><input part="control" type="checkbox" .checked=${model.includes} @change=${(event) => intents.include(event.target.checked)}><span>${model.include}</span></label></div>`}</section>`;

// src/views/timeline.ts
/** A talk, long strokes, home, the calendar: one drawing for each step, 24 units wide. Steps beyond them have none. */
var drawings = [
	"M4 5h16v11h-9l-5 4v-4H4z",
	"M3 8c3-4 6 4 9 0s6 4 9 0M3 16c3-4 6 4 9 0s6 4 9 0",
	"m3 12 9-8 9 8M6 10v10h12V10",
	"M4 6h16v14H4zM4 11h16M8 3v6m8-6v6"
];
/** A line with a stop for each step; the order is the list's own. */
var timeline = ({ heading, steps, links }) => titled(heading, html`<ol class="timeline">${steps.map((step, index) => html`<li><svg aria-hidden="true" viewBox="0 0 24 24"><path d=${drawings[index] ?? ""}/></svg><div><h4>${step.heading}</h4>${paragraphs(step.items)}</div></li>`)}</ol>`, links.map((each) => html`<p>${link(each)}</p>`));

// src/views/result.ts
/** A part of the model is made when it is read: read it once. */
var ifAny = (part, draw) => part && draw(part);
var ruledOut = (model) => titled(model.heading, list("", model.items.map(({ name, because }) => html`<strong>${name}</strong><br>${because}`)));
/** Everything under the safety words; an emergency shows the last of it alone. */
var pieces = (model, intents, take) => {
	const { tone } = model;
	const isEmergency = tone === "emergency";
	const citing = {
		label: model.referenceLabel,
		intents
	};
	const end = () => [foot([model.disclaimer, model.reviewed ?? []].flat(), isEmergency ? null : model.privacy), html`<div class="buttons">${button("secondary", () => intents.back(), model.backLabel)}${quiet(() => intents.restart(), model.clearLabel)}</div>`];
	if (isEmergency) return [end];
	return [
		() => model.matchesHeading && titled(model.matchesHeading, html`<div class="cards matches">${model.matches.map((each, rank) => match(each, rank === 0, citing))}</div>`, html`<p class="small">${model.matchesNote}</p>`),
		() => [model.modalitiesHeading && titled(model.modalitiesHeading, html`<div class="cards side">${model.modalities.map((each) => modality(each, citing))}</div>`, html`<p class="small">${model.modalitiesNote}</p>`), ifAny(model.notNow, ruledOut)],
		() => ifAny(model.pressure, (part) => pressure(part, citing)),
		() => [
			ifAny(model.timeline, timeline),
			takeAlong(take, intents),
			ifAny(model.booking, (part) => booking(part, tone === "doctor", intents)),
			html`<div>${answers(model.answers, intents)}${ifAny(model.references, references)}</div>`,
			end()
		]
	];
};
/** @param from pieces before this one stand as they are; those from `to` on are not there yet */
var result$1 = (model, intents, take, from, to) => html`<div class="screen result" part="result">${heading(model.heading)}<p class="lead">${model.lead}</p>${model.notices.map(notice)}${pieces(model, intents, take).slice(0, to - 1).map((piece, at) => at < from - 1 ? noChange : piece())}</div>`;

// src/views/scale.ts
/**
* A native range. Until the visitor touches it the handle is hollow and stands at the lowest value; a press on
* the spot where it stands counts as an answer too (`click`), since the range itself would report no change.
*/
var scale = (model, intents, title) => {
	const { id, min, max, value } = model;
	const rate = (event) => intents.rate(id, event.target.valueAsNumber);
	const label = html`<label for="${id}-range">${title ?? model.legend}</label>`;
	return html`<div class="scale" part="question">${title ? heading(label) : html`<p class="legend">${label}</p>`}${notes(model, title)}<p aria-hidden="true">${value === null ? model.valueText : html`<b>${value}</b> / ${max}`}</p> <div class="track">${segments("bar", max - min, 1, value === null ? 0 : value - min)}<input part="control" class=${value === null ? "unset" : ""} type="range" id="${id}-range" name=${id} min=${min} max=${max} .value=${value ?? min} aria-valuetext=${model.valueText} aria-describedby="${id}-notes ${id}-ends" aria-invalid=${model.error !== null} @input=${rate} @click=${rate}><div class="marks" aria-hidden="true">${[...Array(max - min + 1)].map((_, index) => html`<span class=${min + index === value ? "on" : ""}>${min + index}</span>`)}</div></div><div class="ends" id="${id}-ends"><span>${model.lowest}</span> <span>${model.highest}</span></div></div>`;
};

// src/views/screen.ts
var question = (model, intents, isWhole, title) => model.kind === "scale" ? scale(model, intents, title) : choice(model, intents, isWhole, title);
/** What is missing, above several questions: one sentence, then a way to each of them. */
var summary$2 = (model, intents) => html`<div class="notice summary problem" role="alert" tabindex="-1"><p>${model.error}</p>${list("said", model.questions.flatMap(({ id, legend, error }) => error ? html`<button class="text" @click=${() => intents.find(id)}>${legend}</button>` : []))}</div>`;
var several = (model, intents, isWhole) => html`${heading(model.heading)}${model.hint && html`<p class="hint">${model.hint}</p>`}${model.error && summary$2(model, intents)}${model.questions.slice(0, isWhole ? void 0 : 1).map((each) => question(each, intents, isWhole))}`;
/** @param isWhole false for what is first in view: the heading, and of the first question the first options */
var screen = (model, intents, isWhole) => {
	const { progress, questions } = model;
	const [first, second] = questions;
	return html`<div class="screen"><div part="progress"><p>${progress.text}</p>${segments("bar", progress.total, 1, progress.done)}</div>${first && !second ? question({
		...first,
		hint: first.hint ?? model.hint
	}, intents, isWhole, model.heading) : several(model, intents, isWhole)}${isWhole ? html`<div class="buttons">${button("primary", () => intents.next(), model.nextLabel)}${button("secondary", () => intents.back(), model.backLabel)}</div><div class="foot">${quiet(() => intents.restart(), model.clearLabel)}</div>` : ""}</div>`;
};

// src/element/page-in-view.ts
/** In how many pieces a page is drawn: questions in two, what is first in view and the rest. */
var piecesOf = (place) => place === "result" ? 5 : place === "intro" ? 1 : 2;
/** Draws where a visit stands: the first page, a screen of questions, or the result; its pieces from `from` to `to`. */
function pageInView(visit, { config, language }, takeAlong, includes, pageSearch, intents, from, to) {
	const { messages } = language;
	const { given, place, walk } = visit;
	if (place === "intro") return intro$1(introView(given, config, messages), intents);
	if (place === "result") {
		const input = {
			assessment: visit.assess(config),
			walk,
			given,
			config,
			language,
			pageSearch,
			felt: visit.felt
		};
		const model = resultView(input);
		return result$1(model, intents, takeAlong.view(model, input, includes), from, to);
	}
	const { screen: shown, index, total, showErrors } = visit;
	const isFirst = config.start === "questions" && index === 0;
	const extra = isFirst ? [whoItem] : [];
	const title = isFirst ? config.heading ?? messages.intro.heading : null;
	return shown && screen(screenView({
		screen: shown,
		given,
		index: index + 1,
		total,
		showErrors,
		extra,
		title
	}, messages), intents, to === piecesOf(place));
}

// src/styles/base.css?inline
var base_default = ":host{box-sizing:border-box!important;float:none!important;visibility:visible!important;pointer-events:auto!important;block-size:auto!important;max-block-size:none!important;inline-size:100%!important;min-inline-size:min(200px,100vw)!important;max-inline-size:none!important;display:block!important}:host([hidden]){display:none!important}.root{all:initial;box-sizing:border-box;max-width:var(--mfc-max-width,44em);background:var(--surface);color:var(--text);font-family:var(--mfc-font,inherit);overflow-wrap:anywhere;-webkit-text-size-adjust:100%;contain-intrinsic-width:min(36em, 85vw);margin-inline:auto;font-size:max(1rem,17px);line-height:1.55;display:block;container-type:inline-size}*{box-sizing:border-box;margin:0;scroll-margin-block:6em}.screen{padding:6cqi}.root,[part=option] span:before,[part=primary],[part=secondary],.notice a,[part=card],[part=booking],.notice,.evidence,textarea,.meaning span{border:1px solid var(--line);border-radius:var(--mfc-radius,12px);break-inside:avoid}.foot,.claim,details,dl>div{border-top:1px solid var(--line);padding-top:.75em}*+p,*+ul,*+ol,p+span,h3+div,p+div,:not(details)+details,.hint,.error,.options,.claim{margin-top:.75em}*+h3,*+h4,.actions{margin-top:1.5em}[part=progress]+*,fieldset,.scale,.notice,.buttons,.foot{margin-top:calc(var(--space) * 2)}.result>section,section~div{margin-top:calc(var(--space) * 2.75)}h2,h3,h4,.legend{text-wrap:balance;break-after:avoid;font-size:1.15em;font-weight:600;line-height:1.25}h2{width:fit-content;font-size:calc(1em + 2.3cqi)}section>h3{font-size:1.3em}.lead,.emergency>p{font-size:1.15em}p:not(.claim),li,dd{text-wrap:pretty;max-width:62ch}p{display:flow-root}ul,ol{gap:.5em;padding-inline-start:1.5em;display:grid}.facts,.said,.sayings,.timeline{padding:0;list-style:none}.buttons,.actions,.measure,.sayings,.bar,.marks,.marks span{flex-wrap:wrap;align-items:center;gap:.75em;display:flex}.ends,.facts li,[part=option],summary{gap:.75em;display:flex}.small,.hint,.foot,.ends,.band,.marks,[part=progress],.quiet,dt{color:var(--muted);font-size:.94em}.sr{clip-path:inset(50%);white-space:nowrap;border:0;width:1px;position:absolute;overflow:hidden}:focus-visible,[part=option] :focus-visible~span:before{outline:3px solid var(--mfc-accent-ink);outline-offset:3px}.root[inert]{opacity:.5}";

// src/styles/body-map.css?inline
var body_map_default = ".mapped{gap:calc(var(--space) * 1.5);display:grid}.map{--part:color-mix(in srgb, color-mix(in srgb, var(--mfc-accent-ink), var(--text)) 28%, var(--surface));--lit:color-mix(in srgb, var(--mfc-accent-ink) 60%, var(--surface));flex-wrap:wrap;justify-content:center;margin-inline:-6cqi;display:flex}.map p{width:100%;margin:0 6cqi}.map svg{width:max(158px,9em)}.map text{fill:currentColor;text-anchor:middle;font-size:13px}.place{fill:var(--part);stroke:var(--surface);stroke-width:2px;stroke-linejoin:round;cursor:pointer;-webkit-tap-highlight-color:transparent}.reach,.tick{fill:#0000;stroke:none}.tick{stroke-width:2.6px;stroke-linecap:round}.mapped:focus-within .place{stroke-width:2px}.place:hover{--part:var(--lit)}@media (hover:none){.mapped:not(:has(:focus-visible)) .place:not(:active){--part:inherit}}.place:active{--part:var(--mfc-accent-ink)}.place.on{fill:var(--mfc-accent-ink)}.on .tick{stroke:var(--surface)}@media (forced-colors:active){.map{--part:Canvas;--mfc-accent-ink:CanvasText;--surface:Canvas;--muted:CanvasText}.place:not(.on){stroke:canvastext}}@container (width>=40em){.mapped{grid-template-columns:auto 1fr;align-items:start}.map{width:max(316px,18em);position:sticky;top:4em}.map,.map p{margin:0}}@supports not (color:color-mix(in srgb, red, red)){.map{--part:#b4bdba;--lit:#84958f}}";

// src/styles/contrast.css?inline
var contrast_default = "@media (prefers-contrast:more){.root{--muted:var(--text);--line:var(--text)}.map{--part:color-mix(in srgb, var(--text) 50%, var(--surface))}i:not(.on){background:0 0}}";

// src/styles/controls.css?inline
var controls_default = "button,a,label,input,summary{font:inherit;cursor:pointer}button,a{color:var(--mfc-accent-ink);display:inline-block}button,fieldset,legend{background:0 0;border:0;min-width:0;padding:0}button{min-width:28px;min-height:28px}[part=primary],[part=secondary],.notice a{text-align:center;justify-content:center;align-items:center;min-width:clamp(0px,21978em - 99900cqi,100%);min-height:3.1em;padding:.6em 1.6em;font-weight:600;text-decoration:none;display:inline-flex}[part=primary],.notice a,.loud{background:var(--mfc-accent-fill);color:var(--mfc-accent-on);border-color:#0000}[part=secondary]{color:inherit}[part=primary]:hover,[part=secondary]:hover,.text{text-decoration:underline}.text{text-align:start;min-height:44px}.bar{gap:4px}i{border:1px solid var(--line);background:var(--line);border-radius:4px;flex:1;height:6px}i.on{border:3px solid var(--mfc-accent-ink);background:var(--mfc-accent-ink)}.gauge{align-items:flex-end}.gauge i{flex:none;width:12px;height:8px}.gauge :nth-child(2){height:13px}.gauge :nth-child(3){height:18px}.gauge :nth-child(4){height:23px}.gauge :nth-child(5){height:28px}.error,.said li{border-inline-start:4px solid var(--tone);padding-inline-start:.75em}.error,.summary *,.notice h3{color:var(--tone);font-weight:600}.options{gap:.5em;display:grid}[part=option]{isolation:isolate;min-height:3.2em;padding:.75em 1em;line-height:1.4;position:relative}[part=option] span:before{content:\"\";z-index:-1;position:absolute;inset:0}[part=option]:hover span:before{border-color:var(--mfc-accent-ink)}[part=option] :checked~span:before{border:2px solid var(--mfc-accent-ink);background:color-mix(in srgb, var(--mfc-accent-ink) 9%, var(--surface))}[part=option] input{appearance:none;border:2px solid var(--muted);border-radius:4px;outline:0;flex:none;place-content:center;width:1.4em;height:1.4em;display:grid}[part=option] [type=radio]{border-radius:50%}[part=option] [aria-invalid=true]{border-color:var(--tone)}[part=option] :checked{border-color:var(--mfc-accent-ink);background:var(--mfc-accent-fill)}:checked:before,.facts li:before,summary:before{content:\"\";border:solid var(--mfc-accent-ink);border-width:0 .14em .14em 0;flex:none;width:.4em;height:.75em;transform:rotate(45deg)}:checked:before{border-color:var(--mfc-accent-on);margin-bottom:.15em}[type=radio]:checked:before{border-width:.28em;border-radius:50%;width:0;height:0;margin:0}b{font-size:3em;line-height:1.2}.track{padding:23px 15px 0;position:relative}.marks,.ends{justify-content:space-between}.marks{padding-top:16px}.marks span{white-space:nowrap;justify-content:center;width:0}.marks .on{font-weight:600}.track input{appearance:none;width:100%;height:52px;color:var(--mfc-accent-fill);touch-action:pan-y;background:0 0;position:absolute;inset:0}.track :focus-visible{outline-color:#0000}.track :focus-visible::-webkit-slider-thumb{outline-offset:2px;outline-width:5px}.track :focus-visible::-moz-range-thumb{outline-offset:2px;outline-width:5px}.track .unset{color:var(--surface)}.track input::-webkit-slider-thumb{appearance:none;box-sizing:border-box;border:3px solid var(--surface);outline:2px solid var(--mfc-accent-ink);background:currentColor;border-radius:50%;width:30px;height:30px}.track input::-moz-range-thumb{appearance:none;box-sizing:border-box;border:3px solid var(--surface);outline:2px solid var(--mfc-accent-ink);background:currentColor;border-radius:50%;width:30px;height:30px}.ends :last-child{text-align:end}";

// src/styles/dial.css?inline
var dial_default = ".dial{direction:ltr}.pinned{padding-inline:15px;display:flex}.pinned span{text-align:center;flex:none;max-width:100%}.pinned svg{min-width:0;height:0}.dial .ends{flex-wrap:wrap}.legend+.ends span{border-bottom:3px solid var(--mfc-accent-ink)}.legend+.ends :last-child{border-bottom:3px dotted}.dial .track{padding:0 15px 24px}.dial input{height:calc(10em + 26px);padding-top:calc(10em - 26px)}.track svg{fill:none;stroke:currentColor;stroke-linecap:round;width:100%;height:10em;display:block;overflow:visible}.track path{vector-effect:non-scaling-stroke}.ground{fill:var(--mfc-accent-ink);stroke:none;opacity:.12}.hatch{opacity:.4}.rise,.fall,.limit{stroke-width:3px}.fall{stroke-dasharray:1 6}.rise,.here,.dot{stroke:var(--mfc-accent-ink)}.dot{stroke-width:16px}.dial .lead{min-height:max(3.1em,14em - 46cqi)}@media (forced-colors:active){.dial{--mfc-accent-ink:Highlight}}";

// src/styles/print.css?inline
var print_default = "@media print{.root{--space:8pt;break-inside:auto;border:0;max-width:none;font-size:11pt;--line:#999!important;--mfc-accent-ink:#000!important}:not(i){color:#000!important;background:0 0!important}.buttons,.take,summary:before,dd+dd,.dial .legend,.dial .lead,.dial input,.here,.dot{display:none}.screen{padding:0}.map{--surface:#fff}.matches{display:block}.matches>*{margin-bottom:8pt}[href^=http]:after{content:\" \" attr(href);margin-inline-start:.5em}::details-content{content-visibility:visible;height:auto}}";

// src/styles/result.css?inline
var result_default = ".facts li:before{margin:.3em 0 0 .3em}[part=card],[part=booking],.notice{padding:calc(.5em + 2cqi)}.notice{border-color:var(--tone);background:color-mix(in srgb, var(--tone) 6%, var(--surface));border-inline-start-width:6px}.notice>:first-child{margin:0}.notice a{background:var(--tone);color:var(--surface)}.cards{gap:var(--space);display:grid}.side,.short{grid-template-columns:repeat(auto-fit,minmax(min(100%,16em),1fr))}.band{font-weight:400;display:block}.matches>:first-child{border-color:var(--mfc-accent-ink);border-top-width:5px}.evidence{padding-inline:.5em;display:inline-block}.timeline{gap:0}.timeline li{max-width:none;padding-bottom:var(--space);gap:1em;display:flex;position:relative}.timeline li:not(:last-child):before{content:\"\";border:1px solid var(--line);position:absolute;inset-block:0;inset-inline-start:1.4em}.timeline svg{border:2px solid var(--mfc-accent-ink);background:var(--surface);fill:none;width:2.8em;height:2.8em;stroke:var(--mfc-accent-ink);stroke-width:1.8px;stroke-linejoin:round;border-radius:50%;flex:none;padding:.6em;position:relative}.timeline h4{line-height:2.45}.timeline h4+p{margin:0}@container (width>=40em){.timeline{gap:var(--space);grid-auto-columns:1fr;grid-auto-flow:column}.timeline li{flex-direction:column;gap:0}.timeline li:not(:last-child):before{inset-block:1.4em auto;inset-inline:0 calc(var(--space) * -1)}}.loud{--line:var(--mfc-accent-on);--mfc-accent-ink:var(--mfc-accent-on)}.loud [part=primary]{background:var(--mfc-accent-on);color:var(--mfc-accent-fill)}textarea{width:100%;color:inherit;font:inherit;background:0 0;margin-top:.5em;padding:.75em}.term{border-bottom:2px dotted;margin-block:-1px}.meaning{float:left;width:100%;padding-block:.3em}.meaning span{border-color:var(--mfc-accent-ink);background:var(--surface);padding:.5em .75em;display:block}.meaning[popover]{all:unset;pointer-events:none;position:fixed;inset:0}.meaning[popover] span{pointer-events:auto;width:max-content;max-width:min(22em,100% - 1em);position:absolute}summary{align-items:center;min-height:44px;font-weight:600}summary::-webkit-details-marker{display:none}summary:before{width:.5em;height:.5em}[open]>summary:before{transform:rotate(225deg)}summary~*{margin-block:0 1em}dl>div{grid-template-columns:1fr auto;align-items:center;gap:.25em 1em;padding-bottom:.75em;display:grid}dt{grid-column:1/-1}";

// src/styles/tokens.css?inline
var tokens_default = ".root{--surface:var(--mfc-surface,#fffefb);--text:var(--mfc-text,#1f2a29);--muted:var(--mfc-muted,color-mix(in srgb, var(--text) 80%, var(--surface)));--line:var(--mfc-border,color-mix(in srgb, var(--text) 18%, var(--surface)));--mfc-accent-ink:#14594f;--mfc-accent-fill:var(--mfc-accent-ink);--mfc-accent-on:var(--surface);--space:var(--mfc-spacing,max(1rem, 17px));--tone:var(--mfc-accent-ink);--scheme:initial;color-scheme:var(--scheme,inherit)}.light{--scheme:light}.dark{--scheme:dark;--surface:var(--mfc-surface,#171c1c);--text:var(--mfc-text,#ebeeea);--mfc-accent-ink:#8fd4c4}@supports (color:light-dark(#000, #fff)){.auto{--surface:var(--mfc-surface,light-dark(#fffefb,#171c1c));--text:var(--mfc-text,light-dark(#1f2a29,#ebeeea));--mfc-accent-ink:light-dark(#14594f,#8fd4c4)}}.doctor{--tone:color-mix(in srgb, #c97a00 50%, var(--text))}.emergency,.summary,.error,[aria-invalid=true]{--tone:color-mix(in srgb, #e8200f 60%, var(--text))}@supports not (color:color-mix(in srgb, red, red)){:not(i,.loud,.loud *){--muted:var(--text)!important;--line:var(--text)!important;--tone:var(--text)!important}}";

// src/styles/styles.ts
/** The row under the pointer or the focus lights its place on the body map. Where `:has()` is missing, it does not. */
var rows = bodyShapes.map(({ id }) => `.mapped:has([value=${id}]:is(:hover,:focus-visible)) .${id}{--part:var(--lit)}`);
/** Every rule of the widget, in the order that decides between them. */
var styles = base_default + tokens_default + controls_default + result_default + rows.join("") + body_map_default + dial_default + contrast_default + print_default;

// src/styles/sheets.ts
var sheets = /* @__PURE__ */ new WeakMap();
/**
* The widget's styles, adopted and never written into the page: they pass a policy without any `style-src`. One
* sheet for all widgets of a document.
*/
function sheetFor(document) {
	let sheet = sheets.get(document);
	if (!sheet) {
		sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
		sheet.replaceSync(styles);
		sheets.set(document, sheet);
	}
	return sheet;
}

// src/element/after-paint.ts
/** Milliseconds to wait where nothing is painted: in a tab that is hidden. */
var patience$1 = 100;
/** Settles when the browser has shown what is drawn by now. */
var afterPaint = () => new Promise((done) => {
	requestAnimationFrame(() => setTimeout(done));
	setTimeout(done, patience$1);
});

// src/element/rendering-element.ts
/** In Node there is no HTMLElement to extend; the class can still be imported there, which is all it needs. */
var Base = globalThis.HTMLElement ?? class {};
/** How often a page may empty the widget before it gets its fallback: emptying and drawing must not go on for ever. */
var mostRemakes = 9;
/** Milliseconds after a new page in which the second half of a double click may still come; slower is a press of its own. */
var doubleClick = 400;
/**
* A custom element that draws itself with lit's templates: many requests, one drawing, in a microtask (the
* first in a task); a long page in several, one for each painting. Stands in
* for LitElement, whose properties and options this project does not use (1.8 kB of a 32 kB budget), and also does
* what that does not: keep its styles in another document, and fall back to the page's content on a fault.
*/
var RenderingElement = class extends Base {
	#root;
	#fallback;
	/** lit draws before it, and keeps its memory of what it drew there. */
	#place = {};
	#pending;
	/** Pieces drawn so far, and whether what they show has changed since: then a drawing is on its way. */
	#depth = 0;
	#isStale = false;
	#isDrawn = false;
	#hasFailed = false;
	#drawnPage = "";
	#drawnAt = 0;
	#remakes = 0;
	#watcher;
	/** Settles when what was asked for so far has been drawn. */
	get updateComplete() {
		return this.#pending?.then(() => this.updateComplete) ?? Promise.resolve();
	}
	get root() {
		return this.#root;
	}
	connectedCallback() {
		if (this.#root) this.#watch(this.#root);
		this.requestUpdate();
	}
	disconnectedCallback() {
		this.#watcher?.disconnect();
	}
	/** A sheet belongs to the document that made it: one that moves to another document dresses anew. */
	adoptedCallback() {
		if (this.#root) this.#root.adoptedStyleSheets = [sheetFor(this.ownerDocument)];
	}
	requestUpdate() {
		if (this.#isStale || this.#hasFailed || !this.isConnected) return;
		this.#isStale = true;
		this.#drawAfter(this.#isDrawn ? Promise.resolve() : new Promise((done) => setTimeout(done)));
	}
	/** In place of any drawing that was to come. */
	#drawAfter(moment) {
		const pending = moment.then(() => {
			if (this.#pending !== pending) return;
			this.#pending = void 0;
			if (this.isConnected) this.#draw();
			else this.#isStale = false;
		});
		this.#pending = pending;
	}
	#draw(isSecondTry = false) {
		try {
			const root = this.#root ?? this.#makeRoot();
			for (const font of root.querySelectorAll("font")) font.replaceWith(font.textContent);
			const frame = root.querySelector(".root");
			if (isSecondTry || !frame) this.#clear(root);
			if (this.#drawnPage !== this.page) {
				if (frame) frame.style.minBlockSize = `${frame.offsetHeight}px`;
				if (this.#drawnPage) render(this.view(0, 0), root, this.#place);
				this.#drawnAt = performance.now();
				this.#depth = 0;
			}
			const from = this.#isStale ? 0 : this.#depth;
			this.#isStale = false;
			this.#depth = this.#drawnPage ? Math.min(this.#depth + 1, this.pieces) : this.pieces;
			this.#drawnPage = this.page;
			render(this.view(from, this.#depth), root, this.#place);
			const isWhole = this.#depth === this.pieces;
			if (isWhole && frame) frame.style.minBlockSize = "";
			this.drawn(root, !this.#isDrawn, isWhole);
			this.#isDrawn = true;
			if (!isWhole) this.#drawAfter(afterPaint());
		} catch (error) {
			if (isSecondTry) this.#fail(error);
			else this.#draw(true);
		}
	}
	#makeRoot() {
		this.#fallback = this.ownerDocument.createElement("slot");
		const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
		root.adoptedStyleSheets = [sheetFor(this.ownerDocument)];
		this.#root = root;
		root.addEventListener("click", (event) => this.#guard(event), true);
		this.#watch(root);
		this.rooted(root);
		root.replaceChildren();
		return root;
	}
	/** A script that empties the widget is answered by drawing it again. */
	#watch(root) {
		this.#watcher ??= new MutationObserver(() => root.firstElementChild || this.requestUpdate());
		this.#watcher.observe(root, { childList: true });
	}
	/** Lit goes on drawing into what a script of the page has thrown out. A new place to draw before starts it afresh. */
	#clear(root) {
		if (this.#remakes++ > mostRemakes) throw new Error("Emptied");
		this.#place.renderBefore = this.ownerDocument.createComment("");
		root.replaceChildren(this.#place.renderBefore);
		this.#drawnPage = "";
	}
	/** A press is for the page it was meant for: not for one that is already left, nor, as a double click, for the next. */
	#guard(event) {
		const isLeft = this.#drawnPage !== this.page;
		const isSecond = event.detail > 1 && event.timeStamp - this.#drawnAt < doubleClick;
		if (this.#hasFailed || !(isLeft || isSecond)) return;
		event.preventDefault();
		event.stopPropagation();
	}
	/** A fault of ours costs the widget, never the way to the clinic: the page's own fallback shows again. */
	#fail(error) {
		this.#hasFailed = true;
		console.error(`<${this.localName}> stopped working and shows its fallback.`, error);
		this.shadowRoot?.replaceChildren(this.#fallback ?? "");
	}
};

// src/config/accent-issue.ts
/** The issue for an accent that reads like a colour but that the browser does not take. */
var accentIssue = (value) => issue("accent", value, refused, colour.allowed);

// src/config/format-issue.ts
/** The line for the console: `<massage-fit-check> theme="sepia": not known; allowed: auto, …; using auto`. */
function formatIssue({ attribute, value, allowed }) {
	return cleanText(`<massage-fit-check> ${attribute}="${value}": ${allowed}`);
}

// src/messages/lazy.ts
/** The same words each time, made when they are first asked for: a page that nobody answers never pays for a result. */
var lazy = (make) => {
	let made;
	return () => {
		made ??= make();
		return made;
	};
};

// src/messages/en/conditions.ts
/** Conditions, as people describe them. Never "you have": always "sounds like". */
var conditions = lazy(() => ({
	rsi: {
		name: "Strain from doing the same thing a lot (RSI)",
		mix: "A trapped nerve at the wrist or neck, arthritis.",
		first: "Change how you do the task, take breaks, exercise.",
		doctor: "A hand or arm is weak or stays numb, a joint is hot, or you cannot grip."
	},
	insomnia: {
		name: "Trouble sleeping",
		mix: "[Sleep apnoea](sleep-apnoea), restless legs, low mood, pain that wakes you.",
		first: "A talking course for sleep ([CBT for insomnia](cbt)).",
		doctor: "You snore and gasp, nod off at the wheel, or feel low for weeks."
	},
	headache: {
		name: "Headaches and migraines",
		mix: "Jaw pain, neck pain, sinus trouble, too many painkillers.",
		first: "Sleep, meals and screen breaks; a doctor’s plan if they are frequent.",
		doctor: "It is new after 50, gets worse, is worse lying flat, or needs painkillers most days."
	},
	fibromyalgia: {
		name: "Pain all over (fibromyalgia)",
		mix: "Thyroid trouble, inflamed joints, long COVID, low mood.",
		first: "A doctor’s check, gentle movement, good sleep.",
		doctor: "Nobody has checked it, or you have fever, weight loss, hot joints or weakness."
	},
	whiplash: {
		name: "Whiplash (neck jolt)",
		mix: "Everyday neck ache, concussion, a nerve injury.",
		first: "A check of the neck. Then keep it gently moving.",
		doctor: "Pins and needles in an arm, dizziness that stays, or nobody has checked it."
	},
	tmj: {
		name: "Jaw pain (TMJ)",
		mix: "Toothache, an ear infection, [migraine](migraine), sinus trouble.",
		first: "Jaw exercises with a trained person.",
		doctor: "Swelling with fever, a numb face, a lump, or a jaw locked shut."
	},
	"low-back-sciatica": {
		name: "Lower back pain and sciatica",
		mix: "A worn or stiff hip, a hamstring strain, kidney pain.",
		first: "Keep moving as much as you can.",
		doctor: "A leg or foot is weak, you have fever or past cancer, nights are far worse, or it lasts past 6 weeks."
	},
	"frozen-joint": {
		name: "Frozen shoulder or hip",
		mix: "A torn tendon, tight neck muscles, arthritis, [sciatica](sciatica).",
		first: "A doctor’s check, stretching and physio.",
		doctor: "A hot, red joint, a fall, sudden loss of strength, or both shoulders stiff after 50."
	},
	"carpal-tunnel": {
		name: "Carpal tunnel (tingly hand)",
		mix: "Strain from a task, a nerve at elbow or neck, nerve trouble from diabetes.",
		first: "A wrist splint at night and less gripping.",
		doctor: "Numbness stays, the thumb is weak, or feet tingle too."
	},
	lymphatic: {
		name: "Swelling and heaviness",
		mix: "A blood clot, a skin infection, heart or kidney trouble.",
		first: "A check of why it swells; compression, skin care, exercise.",
		doctor: "It is new or growing and unchecked, even years after cancer treatment."
	},
	scar: {
		name: "Scars after surgery",
		mix: "A wound infection, a hernia, fluid under the skin.",
		first: "Full healing, no scabs, your surgeon’s OK. Ask first under 6 weeks.",
		doctor: "It is open, hot, weeping or smelly, has a new lump, or changes colour."
	},
	"neck-shoulder": {
		name: "Neck or shoulder pain",
		mix: "[Whiplash](whiplash), a [frozen shoulder](frozen-joint), [tension headache](tension-headache), a neck nerve.",
		first: "Move often and exercise.",
		doctor: "An arm is weak, hands are clumsy, nights are bad, or it followed a fall."
	},
	"stress-mood": {
		name: "Stress, worry or low mood",
		mix: "Depression, panic, thyroid trouble, poor sleep.",
		first: "Talk to someone you trust or your doctor. Massage is an extra.",
		doctor: "You feel low most days for two weeks, or cannot cope."
	},
	"cancer-support": {
		name: "Comfort during or after cancer treatment",
		mix: "A new pain or lump: that belongs to your cancer team.",
		first: "Your cancer team’s OK, and a therapist trained in cancer care.",
		doctor: "You are in treatment now, or have a new lump, pain or swelling."
	},
	pregnancy: {
		name: "Pregnancy",
		mix: "",
		first: "Your midwife’s OK if it is early or high-risk.",
		doctor: "There is bad headache, sudden swelling, one sore calf or blood pressure trouble, or you had a C-section in the last 6 weeks."
	},
	other: {
		name: "Something else",
		mix: "",
		first: "A short chat: it is not on the list massage is documented for, and we do not guess.",
		doctor: "It is new, gets worse, or worries you."
	}
}));
/** What massage may do, each with its evidence word beside it. */
var claims = lazy(() => ({
	rsi: "May ease the muscle ache of [RSI](rsi) for a while. No single treatment works every time.",
	insomnia: "May help you wind down. Four trials in cancer survivors found better sleep.",
	"tension-headache": "[Tension type](tension-headache): people felt better, but headaches fell as much with a pretend treatment.",
	migraine: "[Migraine](migraine): may mean fewer attacks. Only between attacks.",
	fibromyalgia: "May ease pain and worry in [fibromyalgia](fibromyalgia) after five weeks, not sleep. It should be painless.",
	whiplash: "[Whiplash](whiplash) is hardly studied: one trial.",
	tmj: "A guideline strongly recommends trained hands-on jaw treatment for [TMJ](tmj) pain of 3 months or more.",
	"low-back": "May help ease back pain for a short time. Relaxing massage did as well as deep work.",
	sciatica: "Massage is no treatment for pain that runs down the leg ([sciatica](sciatica)). A Dutch guideline advises against it for that.",
	"frozen-joint": "May help ease other shoulder pain for a short time. [Frozen joints](frozen-joint) are hardly studied.",
	"carpal-tunnel": "Tiny trials in [carpal tunnel](carpal-tunnel) saw some ease. A night splint comes first.",
	lymphatic: "Light [lymph](lymph) work may add a little to bandaging. Studies do not agree.",
	scar: "Most people in small, weak studies did better.",
	"neck-shoulder": "Ten weeks of massage helped more than reading advice, and about as much as a pretend massage.",
	stress: "May ease everyday stress and tension. For low mood, studies do not agree.",
	"cancer-comfort": "May bring rest and comfort. Nothing shows that massage spreads cancer.",
	pregnancy: "In a healthy pregnancy past 12 weeks, may ease stress, back and leg ache.",
	"sports-massage": "Small gains in flexibility and next-day soreness; none in strength or speed.",
	"deep-tissue": "May ease back pain for a while. Softer massage has done as well.",
	"myofascial-release": "One review is hopeful; another finds effects too small to matter.",
	"structural-integration": "One pilot study: pain was no better, moving a little easier.",
	"relaxation-massage": "May calm you for a while. For back pain it did as well as deeper work.",
	guarding: "In a small study of healthy people, starting deep made muscles tense; building up slowly did not.",
	firmer: "In one trial firmer massage eased back pain more at first, but not later.",
	soreness: "In a survey of 91 people, 1 in 10 felt some discomfort, mostly gone within 36 hours."
}));
var modalities = lazy(() => ({
	"sports-massage": {
		name: "Sports massage",
		what: "Brisk strokes, kneading and stretches, timed around activity.",
		feels: "Lively and firm.",
		avoid: "High blood pressure, fresh injury, pregnancy, blood thinners.",
		also: "Athletic or remedial massage."
	},
	"deep-tissue": {
		name: "Deep tissue massage",
		what: "Slow, firm strokes and held pressure for deeper muscle.",
		feels: "A strong “good ache” that eases.",
		avoid: "Blood thinners, weak bones, pregnancy, cancer treatment, recent surgery.",
		also: "Deep muscle therapy."
	},
	"myofascial-release": {
		name: "Myofascial release",
		what: "A slow, gentle hold on skin and [fascia](fascia), the thin wrap around muscle.",
		feels: "Like a soft stretch or melt.",
		avoid: "Open wounds, fragile skin, fresh inflammation.",
		also: "MFR, fascial release."
	},
	"structural-integration": {
		name: "Structural integration",
		what: "A planned series of [fascia](fascia) work and movement lessons for posture.",
		feels: "Slow, deep and active: you stand and move.",
		avoid: "Clots, weak bones, pregnancy, cancer treatment, fresh injury.",
		also: "SI, ten-series work."
	},
	"lymphatic-facilitation": {
		name: "Lymphatic facilitation",
		what: "Very light, slow strokes that help fluid find its way.",
		feels: "Almost too light, and calming.",
		avoid: "A clot, infection, heart or kidney failure, unchecked swelling.",
		also: "Manual lymph drainage (MLD). [Lymphoedema](lymphoedema) wants a trained therapist."
	},
	"relaxation-massage": {
		name: "Relaxation massage",
		what: "Long, flowing strokes to rest body and mind.",
		feels: "Warm, slow and easy.",
		avoid: "Fever or infection.",
		also: "Swedish massage."
	},
	"prenatal-massage": {
		name: "Prenatal massage",
		what: "Gentle massage by a pregnancy-trained therapist.",
		feels: "Soft and supported, lying on your side.",
		avoid: "A high-risk pregnancy without your midwife’s OK.",
		also: "Pregnancy massage."
	}
}));

// src/messages/en/flags.ts
/** Safety flags, worded so that a tick and a quote read alike. */
var flags = {
	"chest-pain": "Chest pain or pressure, or sudden trouble breathing",
	"stroke-signs": "Suddenly: face drooping, one side weak or numb, or trouble speaking or seeing",
	"thoughts-of-self-harm": "Thoughts of ending my life or hurting myself",
	"cauda-equina-signs": "Numbness around my bottom or genitals, or new trouble with peeing or pooing",
	"both-legs-affected": "Pain, weakness or numbness in both legs, or legs that get weaker",
	"thunderclap-headache": "A sudden, worst-ever headache that peaked within a minute or so",
	"neck-artery-signs": "New, severe neck pain or headache with dizziness, double vision or unsteady walking",
	"meningitis-signs": "Bad headache or stiff neck with fever, a new rash or confusion",
	"clot-signs": "One leg or arm newly swollen, sore, warm, or redder or darker than usual",
	"fever-on-chemotherapy": "Having chemo, with a fever or shivers",
	"spine-injury-signs": "After a crash or fall: weak, numb or clumsy arms or legs, or severe pain in my spine",
	"tearing-back-pain": "Sudden, tearing belly or back pain, or feeling faint with it (especially over 60)",
	"giant-cell-arteritis-signs": "Over 50 with a new headache and a sore scalp, jaw ache when chewing, or changes in sight",
	"spreading-skin-infection": "Hot, sore skin that is spreading, or looks redder or darker than usual",
	"pregnancy-danger-signs": "Pregnant, or a baby in the last 6 weeks, with: bleeding, leaking fluid, baby moving less, bad headache, changes in sight, or sudden swelling of face or hands",
	"blood-thinner": "I take a blood thinner (such as warfarin or apixaban), or bleed or bruise easily",
	"recent-clot": "A blood clot now or in the last 6 months",
	"unstable-heart": "Heart failure, a heart attack or stroke in the last 3 months, or chest pain on exertion",
	"uncontrolled-blood-pressure": "Blood pressure that is very high or not under control",
	"fragile-bones": "Very weak bones, or a bone broken recently",
	"recent-surgery": "An operation in the last 6 weeks, or a wound still healing",
	"cancer-treatment-now": "Cancer treatment now, or cancer that has spread to bone",
	"early-or-high-risk-pregnancy": "Pregnant in the first 12 weeks, or told it is high-risk",
	"new-weakness-or-numbness": "New weakness, or numbness that does not go away",
	"diabetes-with-numbness": "Diabetes with numb or burning feet or hands",
	"neck-nerve-pain": "Moving my neck sets off pain or tingling down an arm",
	"unexplained-illness-signs": "Night sweats, weight loss without trying, past cancer with new pain, or pain that never eases",
	"fever-or-infection": "A fever, flu, COVID or a tummy bug",
	"skin-problem": "A rash, sore, infection or burn where I want massage",
	"unchecked-recent-crash": "A crash or fall in the last 2 weeks that nobody has checked",
	"unchecked-swelling": "Swelling that is new or growing, and nobody has checked",
	"kidney-failure": "Kidney failure, or both legs swollen for no known reason",
	"persistent-low-mood": "Low, or enjoying little, most days for 2 weeks",
	"minor-with-warning-signs": "They are under 18, with back pain, night pain or fever",
	"sleep-apnoea-signs": "Loud snoring or gasping in my sleep",
	pregnant: "Pregnant, past 12 weeks, no problems",
	"past-cancer": "Cancer in the past",
	"lymph-nodes-removed": "Lymph nodes removed, or radiotherapy",
	"controlled-blood-pressure": "High blood pressure that is under control",
	diabetes: "Diabetes, no numbness",
	"thin-bones": "Thin bones (osteopenia or mild osteoporosis)",
	"pain-dulling-medicine": "Daily aspirin, steroids or strong painkillers",
	"varicose-veins-or-implant": "Varicose veins, a hernia, an implant, port or pacemaker",
	"small-skin-patch": "A bruise, cut, mole or sore patch",
	"shooting-limb-pain": "Pain or tingling that shoots down an arm or leg, on and off",
	"past-jolt": "A crash, fall or head injury in the last year, already checked",
	arthritis: "Arthritis",
	"fits-or-faints": "Seizures or fainting",
	"oil-or-latex-allergy": "I react to nut oils, perfume or latex",
	"touch-sensitivity": "Touch hurts, or is hard for me",
	"under-18": "Under 18",
	"alcohol-or-drugs": "I have had alcohol or drugs today"
};
/** What the therapist does about it: shown beside the flag when it is only to be mentioned. */
var adaptations = lazy(() => ({
	pregnant: "a pregnancy-trained therapist, lying on your side",
	"past-cancer": "lighter, and treated areas are left out",
	"lymph-nodes-removed": "very light on that side",
	"controlled-blood-pressure": "gentle styles, and get up slowly",
	diabetes: "check your sugar before you come",
	"thin-bones": "light pressure, no force on ribs or spine",
	"pain-dulling-medicine": "lighter, as you may feel less",
	"varicose-veins-or-implant": "we work around it",
	"small-skin-patch": "that spot is left out",
	"shooting-limb-pain": "gentle, never into a spot that shoots; a check-up if it stays or you get weak",
	"past-jolt": "light first, no sudden neck moves; have it checked if nobody has",
	arthritis: "hot joints are left alone",
	"fits-or-faints": "we plan how you lie and what to do",
	"oil-or-latex-allergy": "we choose the oil",
	"touch-sensitivity": "the lightest touch, and we ask at each step",
	"under-18": "a parent or guardian books and comes along",
	"alcohol-or-drugs": "best to wait for another day"
}));
/** More to do than the emergency text says, for signs that need it. */
var emergencyAdvice = lazy(() => ({
	"clot-signs": "It may be a blood clot. Often it is not, but that must be checked first.",
	"spreading-skin-infection": "It may be an infection that spreads.",
	"thoughts-of-self-harm": "Call a crisis line or your emergency number, or go to someone you trust.",
	"fever-on-chemotherapy": "Call your cancer team’s 24-hour line now too.",
	"pregnancy-danger-signs": "Call your maternity unit or midwife now.",
	"giant-cell-arteritis-signs": "Changes in sight cannot wait."
}));

// src/messages/en/glossary.ts
/**
* Words a visitor may not know, and what each means in plain words. A text shows one of them as a term by marking
* it `[words to show](term)`; where a text leaves the marks out, the words are just words.
*/
var glossary = lazy(() => ({
	"carpal-tunnel": "The narrow way through your wrist. A nerve pressed in it makes the thumb and first fingers tingle.",
	cbt: "Cognitive behavioural therapy: talks and exercises that change habits and worries that keep you awake.",
	fascia: "Thin, strong tissue that wraps and links your muscles, like the skin around orange segments.",
	fibromyalgia: "Pain in many parts of the body for months, with tiredness and foggy thinking.",
	"frozen-joint": "A joint that slowly got too stiff to move far, even when someone else lifts it.",
	guarding: "Muscles that tighten by themselves, without you deciding it, to shield a sore place.",
	lymph: "Clear fluid that drains from all over the body and helps to fight germs.",
	lymphoedema: "Swelling that stays because lymph does not drain well.",
	migraine: "A throbbing headache, often on one side, with feeling sick or light and sound hurting.",
	rsi: "Repetitive strain injury: an ache or cramp from doing the same task again and again.",
	sciatica: "Pain from the nerve that runs from the lower back through the buttock and down one leg.",
	"sleep-apnoea": "Breathing that stops and starts in your sleep, with loud snoring or gasping.",
	"tension-headache": "A headache that presses on both sides like a tight band, and does not throb.",
	tmj: "The joint in front of each ear that opens and closes your jaw (temporomandibular joint).",
	whiplash: "A neck hurt by a sudden jolt, as in a car crash. It often starts hours later."
}));

// src/messages/en/questionnaire.ts
/** Words of the questions. Keys are the ids of questions, groups, options and flags. */
var questionnaire = {
	screens: {
		help: {
			heading: "What would you most like help with?",
			hint: "Pick what matters most. Up to three is plenty."
		},
		where: {
			heading: "Where do you feel it?",
			hint: "Tick every place."
		},
		safety: {
			heading: "Does any of this fit you now?",
			hint: "We ask everyone. Most people tick none."
		},
		"safety-more": {
			heading: "And any of these?",
			hint: "A few more, to be safe."
		},
		history: {
			heading: "How did it begin?",
			hint: ""
		},
		signs: {
			heading: "",
			hint: "Tick all that fit."
		},
		"signs-more": {
			heading: "",
			hint: "One more set, as two things could fit. Tick all that fit."
		},
		day: {
			heading: "What fills most of your day?",
			hint: "One or two is enough."
		},
		health: {
			heading: "Is there anything your therapist should know?",
			hint: "Tick what fits. We can often work around it."
		},
		"safety-late": {
			heading: "One more safety check: any of these?",
			hint: "Your last answers brought this up."
		},
		touch: {
			heading: "Last one: touch and pain",
			hint: ""
		}
	},
	questions: {
		who: {
			legend: "Who is this for?",
			hint: ""
		},
		start: {
			legend: "What set it off?",
			hint: "Tick one or two."
		},
		duration: {
			legend: "How long have you had it?",
			hint: ""
		},
		hand: {
			legend: "Which of these fit your hand or arm?",
			hint: ""
		},
		"head-neck-jaw": {
			legend: "Which of these fit your head, neck or jaw?",
			hint: ""
		},
		"back-hip-leg": {
			legend: "Which of these fit your back, hip or leg?",
			hint: ""
		},
		"shoulder-hip": {
			legend: "Which of these fit your shoulder or hip?",
			hint: ""
		},
		widespread: {
			legend: "Which of these fit you most weeks?",
			hint: ""
		},
		"swelling-signs": {
			legend: "Which of these fit the swelling?",
			hint: ""
		},
		"scar-signs": {
			legend: "Which of these fit the scar?",
			hint: ""
		},
		"sleep-mood": {
			legend: "Which of these fit you?",
			hint: ""
		},
		firmness: {
			legend: "How firm do you like touch?",
			hint: ""
		},
		pain: {
			legend: "How bad is your pain right now?",
			hint: "Leave it as it is if nothing hurts."
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
		top: "Head, neck and upper back",
		arm: "Arm and hand",
		low: "Lower back, hip and leg",
		else: "Somewhere else",
		blood: "Heart and blood",
		care: "Operations, cancer, pregnancy",
		nerves: "Bones, joints and nerves",
		illness: "How you are",
		skin: "Skin, touch and medicine"
	},
	options: {
		who: {
			me: "Me, 18 or over",
			"under-18": "Me, under 18",
			"someone-else": "Someone I look after"
		},
		help: {
			pain: "Pain, aches or stiffness",
			headaches: "Headaches or migraines",
			jaw: "Jaw or face ache, clicking or clenching",
			"stuck-joint": "A shoulder or hip that has got stuck",
			tingle: "Numbness, tingling or pins and needles",
			sport: "Sore or tight from sport or training",
			swelling: "Swelling, puffiness or heaviness",
			scar: "A scar that feels tight or sore",
			cancer: "Comfort during or after cancer treatment",
			pregnant: "I am pregnant or have just had a baby",
			sleep: "Sleeping better",
			stress: "Stress, worry or feeling low",
			"relax-unsure": "I just want to relax, or I’m not sure"
		},
		where: {
			head: "Head",
			"jaw-face": "Jaw or side of face",
			neck: "Neck",
			shoulder: "Shoulder",
			"upper-back": "Upper back, between the shoulder blades",
			"elbow-forearm": "Elbow or forearm",
			"wrist-hand": "Wrist, hand or fingers",
			"low-back": "Lower back",
			"buttock-leg": "Buttock or down the back of the leg",
			"hip-groin": "Front of hip, groin or thigh",
			"lower-leg-foot": "Knee, lower leg or foot",
			"chest-belly": "Chest, breast or belly",
			"whole-limb": "A whole arm or leg",
			"all-over": "All over, or it moves around",
			"not-sure": "I’m not sure"
		},
		start: {
			"slow-no-reason": "Slowly, for no clear reason",
			repeated: "Slowly, from doing the same thing a lot",
			lifting: "After lifting, bending or twisting",
			training: "From sport or training",
			jolt: "After a car crash, fall or sudden jolt",
			operation: "After an operation",
			"stress-time": "During a stressful time or bad sleep",
			"cancer-treatment": "During or after cancer treatment",
			pregnancy: "While pregnant or after the birth",
			"not-sure": "I’m not sure"
		},
		duration: {
			"under-6-weeks": "Less than 6 weeks",
			"6-weeks-to-3-months": "6 weeks to 3 months",
			"3-months-to-1-year": "3 months to a year",
			"over-1-year": "More than a year",
			"not-sure": "I’m not sure"
		},
		hand: {
			median: "Tingling in the thumb, first or middle finger",
			"little-only": "Tingling mostly in the little finger",
			"night-hand": "It wakes me at night",
			shake: "Shaking my hand helps",
			"task-ache": "It aches as I work and eases when I stop",
			drop: "I drop things or my thumb feels weak",
			"hands-and-feet": "My feet tingle or feel numb too",
			"neck-move-arm": "Moving my neck sets it off"
		},
		"head-neck-jaw": {
			band: "A tight band around my head",
			"throb-light-sick": "Throbbing, with light hurting or feeling sick",
			"neck-to-head": "It starts in my neck and goes up",
			chew: "Chewing, talking or yawning makes it worse",
			"click-lock": "My jaw clicks or sticks",
			clench: "I clench or grind, or wake with a sore jaw",
			"turn-head": "It is hard to turn my head",
			"end-of-day": "Worse at the end of a day at a desk or wheel"
		},
		"back-hip-leg": {
			"back-only": "It stays in my back",
			"down-leg": "It shoots below my knee, or my foot tingles",
			cough: "A cough or sneeze sets it off",
			"sit-stiff": "Stiff after sitting, better when I move",
			socks: "Hard to put on socks or turn my leg out"
		},
		"shoulder-hip": {
			"cant-move": "It will not move far, even if someone else lifts it",
			dressing: "Hard to reach up or behind my back",
			"night-lie": "It hurts at night when I lie on it",
			"moves-ok-sore": "It moves fine but the muscles feel tight"
		},
		widespread: {
			unrefreshed: "I wake up tired even after a full night",
			fog: "My thinking feels foggy",
			tender: "A light touch or hug can hurt",
			flare: "It flares up and settles for months or years"
		},
		"swelling-signs": {
			"heavy-tight": "It feels heavy, or rings and clothes feel tight",
			"eve-worse": "Worse by evening, better by morning",
			nodes: "I have had lymph nodes removed or radiotherapy",
			"post-op-puffy": "It is around an operation site"
		},
		"scar-signs": {
			pulls: "It pulls when I move or stretch",
			lumpy: "It feels lumpy, itchy, numb or stuck"
		},
		"sleep-mood": {
			"three-nights": "Bad sleep three or more nights a week",
			"mind-races": "My mind will not switch off",
			"pain-wakes": "Pain is what wakes me",
			"on-edge": "I feel on edge or worry most days",
			"low-mood": "Low, or enjoying little, most days lately",
			"tense-body": "My body feels tense when I am stressed",
			"snore-gasp": "I snore loudly or gasp in my sleep"
		},
		day: {
			desk: "Desk, screen or phone",
			hands: "Using hands or tools (hair, kitchen, assembly, music)",
			vibration: "Power tools or anything that shakes",
			"lifting-driving": "Lifting, driving or standing",
			caring: "Looking after children or others",
			nights: "Night shifts or changing hours",
			sporty: "A lot of sport or training",
			"other-day": "Something else, or none of these"
		},
		firmness: {
			"1": "Feather-light",
			"2": "Light",
			"3": "Medium",
			"4": "Firm",
			"5": "Very firm",
			"not-sure": "I’m not sure"
		},
		"light-touch": {
			yes: "Yes",
			no: "No",
			"not-sure": "I’m not sure"
		}
	},
	none: "None of these",
	map: {
		hint: "On the body or in the list, as you like.",
		front: "Front",
		back: "Back"
	},
	pain: {
		lowest: "0: no pain",
		highest: "10: worst I can imagine",
		unset: "Not set",
		value: "{n} of 10"
	},
	progress: "Question {n} of about {total}",
	errors: {
		one: "Please choose one. “I’m not sure” is fine.",
		many: "Please tick at least one.",
		screen: "Still to answer:"
	},
	next: "Next",
	back: "Back",
	clear: "Clear my answers and start again",
	carer: "Answer for the person you look after."
};

// src/messages/en/result.ts
/** Words of the first page and of the result. `{…}` is filled in. */
var intro = {
	heading: "Is massage right for you?",
	lead: "A few short questions about what hurts. Then you see what may help, and why.",
	facts: {
		time: "About 2 minutes",
		privacy: "Your answers stay on this page. Nothing is saved or sent.",
		guide: "A guide for booking, not a diagnosis"
	},
	start: "Start",
	privacy: "How we treat your privacy"
};
var result = lazy(() => ({
	outcomes: {
		therapeutic: {
			heading: "Massage may be a good next step",
			lead: "This is what your answers sound like, what may help, and why."
		},
		relaxation: {
			heading: "A calm, gentle session may suit you",
			lead: "You need no pain or problem to have a massage. Here is what fits."
		},
		prenatal: {
			heading: "Massage made for pregnancy may suit you",
			lead: "With a pregnancy-trained therapist, lying on your side, and gently."
		},
		"cancer-care": {
			heading: "Gentle comfort massage may suit you",
			lead: "With a therapist trained in cancer care, alongside your treatment."
		},
		unsure: {
			heading: "Let’s talk it through first",
			lead: "We are not certain from these answers. A short chat will help."
		},
		"doctor-first": {
			heading: "Please check with a doctor first",
			lead: "You can still book a consultation with us to talk it through."
		},
		call: {
			heading: "Please call for help now",
			lead: "Massage is not right for this. Please call your emergency number now."
		},
		today: {
			heading: "Please get medical help today",
			lead: "Massage is not safe until you have been checked."
		},
		crisis: {
			heading: "Please talk to someone now",
			lead: "You do not have to carry this alone. People are there for you right now."
		}
	},
	told: "You told us",
	notWith: "Does not go well with: {conditions}",
	emergency: {
		call: "Call {number}",
		crisis: "Call or text {number}",
		list: "911 in the US and Canada, 999 in the UK, 112 in Europe, 000 in Australia.",
		today: "A doctor, urgent care or an emergency department can check you today.",
		wait: "If it gets worse, or you are short of breath or your chest hurts, call {number}.",
		yours: "your emergency number"
	},
	doctor: {
		heading: "Before any hands-on work",
		text: "Please ask your doctor, midwife or pharmacist about this first. A consultation is still fine."
	},
	tell: {
		heading: "Please mention this when you book",
		text: "Your therapist can usually adapt."
	},
	matches: "What your answers sound like",
	matchesNote: "Only a health professional can tell you what it is.",
	bands: {
		closest: "Sounds most like",
		could: "Could fit",
		might: "Might fit; we are less sure"
	},
	because: "Because you told us",
	details: {
		why: "Why, and what is known",
		more: "More about this style",
		mix: "Often mixed up with",
		first: "What usually comes first",
		doctor: "See a doctor if",
		avoid: "Not for",
		also: "Also called"
	},
	research: "Research: {word}",
	evidence: {
		some: {
			word: "some",
			meaning: "A guideline or review rated it moderate."
		},
		limited: {
			word: "limited",
			meaning: "A few studies, of low quality."
		},
		mixed: {
			word: "mixed",
			meaning: "Good sources disagree."
		},
		"very-little": {
			word: "very little",
			meaning: "Hardly any good studies."
		}
	},
	modalities: "Styles that may suit you",
	modalitiesNote: "Your therapist may combine styles. Alongside your usual care, not instead of it.",
	modalitiesNone: "None of our styles is a clear fit yet. We talk about it before any treatment.",
	notNow: "Not for now",
	pressureSpan: "Pressure: {words}.",
	startsLighter: "With you it starts {words} and builds up only as you like.",
	pressureWords: [
		"feather-light",
		"light",
		"medium",
		"firm",
		"very firm"
	],
	to: "{low} to {high}",
	pressure: {
		heading: "Good pressure stays below pain",
		paragraphs: [
			"Deep does not mean painful. A good ache fades, and you can breathe, talk and let go.",
			"If it hurts, your muscles tense to protect you. That is called [guarding](guarding), and it makes helping harder.",
			"Your therapist tells you before anything a little sore, and you can say no."
		],
		start: "Pressure: start at {n} of 5, {words}.",
		ceiling: "Pain from the massage: at most {n} of 10.",
		ceilingMore: "A little more pain, up to 5 of 10, only if you agreed and can breathe easily. From 6, ease off.",
		research: "What research says about pressure",
		sayings: "Say it at any time. Nobody minds.",
		words: [
			"Softer",
			"Firmer",
			"Stay there",
			"Stop"
		]
	},
	dial: {
		label: "Slide to see what pressure does to a muscle",
		sides: ["It lets go", "It tenses"],
		limit: "Your limit",
		limitAt: "where pain reaches {n} of 10",
		start: "Start here",
		positions: [
			"{pressure}: softer than your start. Say “firmer” for more.",
			"{pressure}: your start. Muscles begin to let go.",
			"{pressure}: muscles let go more. Below your limit.",
			"{pressure}: your limit, where pain reaches {n} of 10.",
			"{pressure}: past your limit. Muscles tense to protect you. Say “softer”."
		],
		note: "A picture, not a measurement. Your limit differs from day to day and spot to spot."
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
				items: ["No fixed routine: it fits your needs, your likes and your work.", "Techniques and stretches chosen for you. You steer: “softer” or “stop” is always fine."]
			},
			after: {
				heading: "The days after",
				items: ["A little soreness for a day or so can happen, like after a workout. Stretches and care at home help.", "Call a doctor for swelling, a big bruise, numbness, weakness, bad headache, dizziness, or soreness past 3 days."]
			},
			weeks: {
				heading: "Over weeks",
				items: ["Patterns of pain take time. Where you need it, there is a follow-up and a care plan."]
			}
		},
		firstVisit: "Your first visit",
		pregnancy: "Massage in pregnancy"
	},
	booking: {
		heading: "Talk to a therapist",
		headingAt: "Talk to {clinic}",
		text: "A consultation is a talk and a check. You decide what comes next.",
		doctorText: "A consultation is a talk. Hands-on work waits for your doctor’s OK.",
		label: "Book a consultation",
		call: "Call {phone}",
		none: "Please contact the clinic to book a consultation.",
		newTab: "(opens in a new tab)"
	},
	answers: "Your answers",
	change: "Change",
	references: "References",
	reference: "Reference",
	referenceLink: "Read it",
	general: "About massage in general",
	disclaimer: "This guide gives general information. It is not a diagnosis or medical advice. Massage may help some people and not others. If you are worried, get worse or are unsure, speak to a doctor.",
	reviewed: "Reviewed by {name} on {date}.",
	reviewedBy: "Reviewed by {name}.",
	reviewedOn: "Reviewed on {date}."
}));
/** What a reader should know about a reference; the first eight correct the article they came from. */
var referenceNotes = lazy(() => ({
	"sherman-2009": "The gain in average scores had gone by 26 weeks.",
	"post-white-2003": "Also tested Healing Touch, which is not massage. 164 of 230 people finished.",
	"cambron-2006": "Sports and trigger-point work raised the upper blood pressure; Swedish lowered it.",
	"sefton-2011": "16 healthy adults: it cannot speak for patients.",
	"cleveland-clinic": "General information.",
	"mayo-clinic": "General information.",
	"sutter-health": "Named by the article this guide grew from; the page is gone.",
	"kaiser-permanente": "General information.",
	"mak-2024": "129 reviews: no conclusion of high certainty for any condition."
}));

// src/messages/en/summary.ts
/** Words of the summary that a visitor may take to the therapist, and of the buttons that give it. `{…}` is filled in. */
var summary$1 = lazy(() => ({
	title: "Massage fit check: summary for the therapist",
	rules: "Rules version {version}",
	outcome: "The result",
	safety: "Safety notes",
	doctor: "To check with a doctor before hands-on work",
	tell: "For the therapist to know",
	pressure: "Pressure and pain",
	start: "Pressure scale: 1, feather-light, to 5, very firm",
	ceiling: "Pain scale: 0, no pain, to 10, the worst",
	file: "massage-summary-{date}.txt",
	take: {
		heading: "Take it along",
		text: "A summary for your therapist. It stays here unless you share it.",
		print: "Print",
		copy: "Copy",
		save: "Save as text",
		copied: "Copied.",
		saved: "Saved. Look for {file} in your downloads.",
		denied: "Your browser may not allow that. Here is the text, marked for you to copy.",
		label: "Your summary",
		include: "Include my summary when I send this form"
	}
}));

// src/messages/en.ts
/** English: the language every other one is typed against. What no question needs is made when it is first read. */
var en = {
	intro,
	questionnaire,
	flags,
	get adaptations() {
		return adaptations();
	},
	get emergencyAdvice() {
		return emergencyAdvice();
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
		return summary$1();
	},
	get referenceNotes() {
		return referenceNotes();
	},
	get glossary() {
		return glossary();
	}
};

// src/messages/languages.ts
/** Languages in this build, by primary subtag. English is always there and is the fallback. */
var languages = { en };
/** The language for a tag such as `fr-CA`; unknown or malformed tags get English, and keep their region. */
function languageFor(tag) {
	const [primary = "", ...rest] = (tag ?? "").split("-");
	const messages = Object.hasOwn(languages, primary.toLowerCase()) ? languages[primary.toLowerCase()] : void 0;
	const region = rest.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase() ?? "";
	return messages ? {
		tag: tag ?? "en",
		region,
		messages
	} : {
		tag: "en",
		region,
		messages: en
	};
}

// src/messages/own-texts.ts
/** The node a path leads to, by own keys only. */
var at = (root, path) => path.split(".").reduce((node, key) => typeof node === "object" && Object.hasOwn(node, key) ? node[key] : void 0, root);
/** True for the dotted path of a text (`intro.heading`); groups of texts are no texts. */
var isMessagePath = (path) => typeof at(en, path) === "string";
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
var withOwnTexts = (messages, texts) => Object.entries(texts).filter(([path]) => isMessagePath(path)).reduce((node, [path, text]) => put(node, path.split("."), text), messages);

// src/styles/readable-accent.ts
/** The widget's own surfaces (tokens.css), which every accent must be readable on. */
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
var readableAccent = (accent) => ({
	fill: css(accent),
	on: contrast(accent, white) >= contrast(accent, black) ? "#fff" : "#000",
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

// src/element/accent.ts
var properties = [
	"--mfc-accent-fill",
	"--mfc-accent-on",
	"--mfc-accent-ink"
];
/** Wide-gamut colours read as sRGB only after a mix; the oldest browsers know no mix, and plain colours need none. */
function computedRgb(frame, colour) {
	frame.style.color = "";
	frame.style.color = colour;
	const written = frame.style.color;
	if (written === "") return null;
	if (/^rgb\([\d, ]+\)$/.test(written)) return readRgb(written);
	frame.style.setProperty("forced-color-adjust", "none");
	const rgb = readRgb(getComputedStyle(frame).color);
	frame.style.removeProperty("forced-color-adjust");
	return rgb;
}
/**
* Puts the clinic's colour and its readable companions on the frame; `null` takes them away again.
* Set through the style object, which a strict policy allows. Returns false when the browser knows no such
* colour: then the house colour stays.
*/
function paintAccent(frame, accent, theme) {
	for (const property of properties) frame.style.removeProperty(property);
	if (accent === null) return true;
	const rgb = computedRgb(frame, accent) ?? computedRgb(frame, `color-mix(in srgb, ${accent}, ${accent})`);
	frame.style.removeProperty("color");
	if (!rgb) return false;
	const { fill, on, inkLight, inkDark } = readableAccent(rgb);
	[
		fill,
		on,
		theme === "auto" && CSS.supports("color", "light-dark(#000, #fff)") ? `light-dark(${inkLight}, ${inkDark})` : theme === "dark" ? inkDark : inkLight
	].forEach((value, i) => {
		frame.style.setProperty(properties[i] ?? "", value);
	});
	return true;
}

// src/element/page-language.ts
/** The `lang` of the nearest ancestor, through shadow roots; `null` where the page names none. */
function pageLanguage(from) {
	let node = from.parentElement ?? hostOf(from);
	while (node) {
		const named = node.closest("[lang]");
		if (named) return named.getAttribute("lang");
		node = hostOf(node);
	}
	return null;
}
var hostOf = (node) => {
	const root = node.getRootNode();
	return root instanceof ShadowRoot ? root.host : null;
};

// src/element/settings.ts
/** Every attribute with that prefix, without it. */
var attributesOf = (from, prefix) => (from?.getAttributeNames() ?? []).filter((name) => name.startsWith(prefix)).map((name) => [name.slice(prefix.length), from?.getAttribute(name) ?? ""]);
/** Widgets of one page are mostly set alike: what was read last serves the next one that says the same. */
var last;
/** What the clinic set on one element: read when first needed, forgotten when anything it comes from changes. */
var Settings = class {
	#host;
	#property;
	#resolved;
	#language;
	#accentIssues = [];
	#painted = "";
	#frame;
	#told = [];
	constructor(host) {
		this.#host = host;
	}
	set property(value) {
		this.#property = value;
		this.forget();
	}
	forget() {
		this.#resolved = void 0;
		this.#language = void 0;
	}
	get config() {
		return this.#resolve().config;
	}
	get issues() {
		return Object.freeze([...this.#resolve().issues, ...this.#accentIssues]);
	}
	get language() {
		this.#language ??= this.#makeLanguage();
		return this.#language;
	}
	/** Paints the frame, then gives the issues nobody was told of yet, each told once to the console. */
	settle(frame) {
		const { accent, theme } = this.config;
		const wanted = `${accent} ${theme}`;
		if (this.#painted !== wanted || this.#frame !== frame) {
			this.#painted = wanted;
			this.#frame = frame;
			const isFine = paintAccent(frame, accent, theme);
			this.#accentIssues = isFine || accent === null ? [] : [accentIssue(accent)];
		}
		return this.issues.filter((issue) => {
			const line = formatIssue(issue);
			if (this.#told.includes(line)) return false;
			this.#told.push(line);
			console.warn(line);
			return true;
		});
	}
	#makeLanguage() {
		const { lang, texts } = this.config;
		const language = languageFor(lang ?? pageLanguage(this.#host));
		return Object.keys(texts).length > 0 ? {
			...language,
			messages: withOwnTexts(language.messages, texts)
		} : language;
	}
	#resolve() {
		this.#resolved ??= this.#read();
		return this.#resolved;
	}
	#read() {
		const host = this.#host;
		const attributes = [...attributesOf(markerOf(host), "data-"), ...attributesOf(host, "")];
		const child = host.querySelector("script[type=\"application/json\"]")?.textContent ?? null;
		const property = this.#property;
		const base = host.baseURI;
		const said = JSON.stringify([
			attributes,
			child,
			base
		]);
		if (property === void 0 && last?.said === said) return last.resolved;
		const resolved = resolveConfig({
			attributes: new Map(attributes),
			child,
			property,
			base,
			isMessagePath
		});
		if (property === void 0) last = {
			said,
			resolved
		};
		return resolved;
	}
};

// src/view-model/summary/summary.ts
/** Every word of a summary passes here on its way out. Texts that are empty are left out. */
var row = (label, ...texts) => ({
	label,
	texts: texts.filter(Boolean)
});
var sameAs = (a, b) => a.question === b.question && a.answer === b.answer;
/**
* One page for the therapist. Says nothing that the result does not say: its words come from the same view model,
* so what a clinic left out is not in it either. `date` counts as a day on the visitor's own calendar. An emergency
* has no summary: its result says what to do now and nothing else.
*/
function summary(view, { config, language }, date) {
	const { messages, tag } = language;
	const words = messages.summary;
	const day = localDay(date);
	const answers = view.answers.rows.filter((each, at, all) => all.findIndex((other) => sameAs(other, each)) === at).map(({ question, answer }) => row(question, answer));
	const goals = view.answers.rows.filter(({ screen }) => ["help", "where"].includes(screen)).length;
	const flags = (tone) => row(words[tone], ...view.notices.flatMap((notice) => notice.tone === tone ? notice.items : []));
	const section = (heading, ...rows) => ({
		heading: heading ?? "",
		rows: rows.filter(({ texts }) => texts[0])
	});
	const { modalities, notNow, pressure } = view;
	return {
		title: words.title,
		fileName: fill(words.file, { date: day }),
		sections: [
			section("", row("", longDate(day, tag), config.clinicName ?? "", messages.intro.facts.guide, fill(words.rules, { version }))),
			section("", row(words.outcome, view.heading), ...answers.slice(0, goals)),
			section(words.safety, flags("doctor"), flags("tell")),
			section(view.matchesHeading, ...view.matches.map(({ bandText, name }) => row(bandText, name))),
			section(view.modalitiesHeading, row("", ...modalities.map(({ name }) => name)), row("", modalities[0] ? "" : view.modalitiesNote ?? "")),
			section(notNow?.heading, ...(notNow?.items ?? []).map(({ name, because }) => row(because, name))),
			section(words.pressure, ...[words.start, words.ceiling].map((label, at) => row(label, pressure?.dial.numbers[at] ?? ""))),
			section(view.answers.heading, ...answers.slice(goals)),
			section("", row("", view.disclaimer))
		].filter(({ rows }) => rows[0])
	};
}
/** Mail programs break lines at about 76. */
var wrapped = (text, indent) => text.replace(/(?=.{73}).{1,72} /g, (line) => `${line.trimEnd()}\n${indent}`);
/** The summary as a mail can carry it: headings on lines of their own, short lines, no markup. */
var summaryText = ({ title, sections }) => [title, ...sections.map(({ heading, rows }) => [
	...heading ? [heading.toUpperCase()] : [],
	...rows.flatMap(({ label, texts }) => [...label ? [wrapped(label, "")] : [], ...texts.map((text) => heading || label ? `- ${wrapped(text, "  ")}` : wrapped(text, ""))]),
	""
].join("\n"))].join("\n");

// src/element/take-along/copy-text.ts
/** Without the clipboard's own interface (http pages, frames without leave): select, and copy what is selected. */
function copySelected(root, text) {
	const page = root.ownerDocument;
	const focused = root.activeElement;
	const area = page.createElement("textarea");
	area.className = "sr";
	area.style.setProperty("position", "fixed");
	area.readOnly = true;
	area.value = text;
	root.append(area);
	try {
		area.focus({ preventScroll: true });
		area.select();
		return page.execCommand("copy");
	} catch {
		return false;
	} finally {
		area.remove();
		focused?.focus({ preventScroll: true });
	}
}
/** Puts text on the clipboard and says whether it is there. Leaves nothing behind. */
async function copyText(root, text) {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copySelected(root, text);
	}
}

// src/styles/paper.css?inline
var paper_default = "@page{margin:15mm}body{columns:2;overflow-wrap:anywhere;column-gap:9mm;margin:0;font:9.5pt/1.35 system-ui,sans-serif}h1,section:first-of-type,section:last-of-type{column-span:all}h1,h2{margin:0;font-size:15pt}h2,section:last-of-type{border-top:1px solid #999;margin-top:9pt;padding-top:2pt;font-size:11pt}h2,h3{break-after:avoid}h3,p{font:inherit;break-inside:avoid;margin:3pt 0 0;font-size:9.5pt}h2~p,h3~p{margin:0;font-weight:600}";

// src/views/paper.ts
/** The summary as a printed page: the body of a document of its own. */
var paper = ({ title, sections }) => html`<h1>${title}</h1>${sections.map(({ heading, rows }) => html`<section>${heading && html`<h2>${heading}</h2>`}${rows.map(({ label, texts }) => html`${label && html`<h3>${label}</h3>`}${paragraphs(texts)}`)}</section>`)}`;

// src/element/take-along/print-summary.ts
/**
* Prints the summary alone, from an empty frame inside the shadow root: by nodes and an adopted sheet, so that a
* strict policy of the page holds there too. Firefox fills an empty frame in its own time: nothing is written before
* `load`. `started` is called when the browser begins to print, `done` when it has ended; neither where it may not
* print (a sandbox, an app's own browser), which it does not tell otherwise.
*/
function printSummary(root, summary, lang, started, done) {
	const frame = root.ownerDocument.createElement("iframe");
	frame.className = "sr";
	frame.inert = true;
	const print = () => {
		const page = frame.contentDocument;
		const view = page?.defaultView;
		if (!view) return;
		try {
			const sheet = new view.CSSStyleSheet();
			sheet.replaceSync(paper_default);
			page.adoptedStyleSheets = [sheet];
			page.title = summary.title;
			page.documentElement.lang = lang;
			page.dir = getComputedStyle(root.host).direction;
			render(paper(summary), page.body);
			view.addEventListener("beforeprint", started, { once: true });
			view.addEventListener("afterprint", done, { once: true });
			view.print();
		} catch {}
	};
	frame.addEventListener("load", print, { once: true });
	root.append(frame);
	return frame;
}

// src/element/take-along/save-text.ts
/** Browsers begin a download some time after the press; one whose address is gone by then saves nothing. */
var patience = 6e4;
/**
* Saves text as a file of that name; says whether the browser took the press (whether it then saves, none tells).
* The link stands in no document: the page's own click listeners have nothing to hear.
*/
function saveText(page, fileName, text) {
	try {
		const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
		setTimeout(() => URL.revokeObjectURL(url), patience);
		const link = page.createElement("a");
		link.href = url;
		link.download = fileName;
		link.click();
		return true;
	} catch {
		return false;
	}
}

// src/element/take-along/take-along.ts
/** How long (ms) a browser may take to begin to print before the text is shown in its place. */
var printPatience = 1e3;
/** A phone draws its preview anew, from the frame, when another printer is chosen: it stays that long (ms) after. */
var framePatience = 6e4;
/** A live region is heard when it changes some time (ms) after the press; it is empty again when that is read out. */
var liveDelay = 150;
var liveTime = 5e3;
/** The summary on its way to the therapist: print, copy, save, and the text itself where the browser denies that. */
var TakeAlong = class {
	#host;
	#printed;
	/** What is drawn: a press is about that. */
	#result;
	#note;
	#area;
	#frame;
	/** What comes next; never more than one thing. */
	#timer;
	/** @param printed the browser has begun to print the summary */
	constructor(host, printed) {
		this.#note = "";
		this.#area = null;
		this.said = "";
		this.#host = host;
		this.#printed = printed;
	}
	/** What the result shows of it now. `includes`: whether it goes along with the page's form; `null`: there is none. */
	view(result, input, includes) {
		this.#result = [result, input];
		return {
			...input.language.messages.summary.take,
			note: this.#note,
			area: this.#area,
			includes
		};
	}
	/** The summary as text; empty where no result is in view. */
	get text() {
		return this.#result ? summaryText(summary(...this.#result, /* @__PURE__ */ new Date())) : "";
	}
	/** For another page, and for a widget that is taken away. */
	forget() {
		this.#clear();
		this.#result = void 0;
	}
	async take(way) {
		const root = this.#host.shadowRoot;
		const result = this.#result;
		if (!root || !result) return;
		const { messages, tag } = result[1].language;
		const { copied, saved, denied } = messages.summary.take;
		const page = summary(...result, /* @__PURE__ */ new Date());
		const file = page.fileName;
		const text = summaryText(page);
		this.#clear();
		if (way === "print") {
			this.#next(printPatience, () => this.#tell(denied, text));
			this.#frame = printSummary(root, page, tag, () => {
				clearTimeout(this.#timer);
				setTimeout(this.#printed);
			}, () => this.#next(framePatience, () => this.#clear()));
			return;
		}
		const isDone = way === "copy" ? await copyText(root, text) : saveText(root.ownerDocument, file, text);
		if (!this.#result) return;
		if (!isDone) this.#tell(denied, text);
		else this.#tell(way === "copy" ? copied : fill(saved, { file }));
	}
	#next(delay, act) {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(act, delay);
	}
	#clear() {
		clearTimeout(this.#timer);
		this.#frame?.remove();
		this.#area = null;
		this.#note = "";
		this.#say("");
	}
	/** Shows and says what came of a press, and, where it is given, the text itself, selected. */
	async #tell(note, text = null) {
		this.#area = text;
		this.#note = note;
		this.#next(liveDelay, () => {
			this.#say(note);
			this.#next(liveTime, () => this.#say(""));
		});
		this.#host.requestUpdate();
		await this.#host.updateComplete;
		const area = this.#host.shadowRoot?.querySelector("textarea");
		focusOn(area);
		area?.select();
	}
	#say(words) {
		this.said = words;
		this.#host.requestUpdate();
	}
};

// src/assessment/judge.ts
/** The conditions that a question can speak for. */
var reach = memoize((question) => {
	const options = Object.values(weights[question] ?? {});
	return conditionIds.flatMap((condition, place) => {
		let gain = 0;
		for (const by of options) gain += Math.max(0, by[condition] ?? 0);
		const opens = (gates[condition] ?? []).some((fact) => fact.startsWith(`${question}.`));
		return gain > 0 ? [{
			place,
			gain,
			opens
		}] : [];
	});
});
var isOpen = (each, { opens }) => opens || each.value === each.open;
/** What a condition could score if every fitting option of the question were ticked. */
function best(each, by) {
	const sum = each.open + by.gain;
	return isOpen(each, by) ? sum : Math.min(sum, 2);
}
/** Not by `reduce`: old Prototype.js, which some clinics' pages still load, replaces it by something else. */
function first(scores) {
	let top;
	for (const each of scores) if (!top || each.value > top.value) top = each;
	return top;
}
/** An option must weigh at least this much to make its question worth asking for that condition. */
var telling = 2;
/** Policy's answers to what routing asks. Source: clinical document E1 and E2; the arithmetic is this project's. */
var judge = {
	stops: isEmergency,
	weigh(facts) {
		const scores = score(facts);
		const leader = first(scores);
		const bar = Math.max(leader?.value ?? 0, bands.might);
		const scoreOf = ({ place }) => scores[place];
		return {
			worth(question) {
				let most = -1e3;
				for (const by of reach(question)) {
					const each = scoreOf(by);
					const now = isOpen(each, by) ? each.open : each.value;
					if (by.gain >= 2) most = Math.max(most, now * 100 + best(each, by));
				}
				return most;
			},
			canChange: (question) => reach(question).some((by) => scoreOf(by) !== leader && best(scoreOf(by), by) >= bar),
			concernsFirst: (question) => reach(question).some((by) => scoreOf(by) === leader)
		};
	}
};

// src/questionnaire/answer.ts
/**
* One tick or untick, as new answers; the old ones stay untouched. A radio replaces. "None of these" and
* "not sure" clear the others and are cleared by them. A safety flag unticked on one safety screen is
* unticked on all, since a flag shows wherever it is due. Unknown options are ignored.
*/
function choose(given, item, option, checked) {
	const question = questionById.get(questionOf(item));
	if (!question || !optionsOf(question).includes(option)) return given;
	const others = (place) => ticksOn(place, given).filter((id) => id !== option);
	const isAlone = question.kind === "one" || option === question.exclusive;
	if (checked && !isAlone) return {
		...given,
		[item]: [...others(item).filter((id) => id !== question.exclusive), option]
	};
	const places = safetyItems.includes(item) ? safetyItems : [item];
	return {
		...given,
		...Object.fromEntries(places.filter((place) => given[place] !== void 0 || checked && place === item).map((place) => [place, checked ? [option] : others(place)]))
	};
}
/** A number on a scale: 0–10, whole. Anything else is ignored. */
function rate(given, item, value) {
	return Number.isInteger(value) && value >= 0 && value <= 10 ? {
		...given,
		[item]: value
	} : given;
}

// src/element/visit.ts
var noAnswers = Object.freeze({});
/** A walk's usual length, said before the first answer tells more. */
var usualLength = 7;
/**
* One visitor's visit: the answers and the page in view. All else is computed from these two. Lives in a private
* field of the element and nowhere else; forgetting a visit is making a new one.
*/
var Visit = class {
	/** The visitor came from the result to change one answer, and wants to get back to it. */
	#isChanging;
	#walked;
	#first;
	#place;
	/** @param first where the clinic wants a visit to begin; asked anew until the visitor has gone anywhere */
	constructor(first) {
		this.given = noAnswers;
		this.hasStarted = false;
		this.showErrors = false;
		this.felt = null;
		this.#isChanging = false;
		this.#place = null;
		this.#first = first;
	}
	get place() {
		return this.#place ?? this.#first();
	}
	/** Walked once per set of answers: one drawing asks for it several times. */
	get walk() {
		if (this.#walked?.given !== this.given) this.#walked = {
			given: this.given,
			walk: replay(this.given, judge)
		};
		return this.#walked.walk;
	}
	/** Place on the path, from 0; the last screen where an edit took the one in view away. */
	get index() {
		const { path } = this.walk;
		if (this.place === "result") return path.length;
		const at = path.findIndex((screen) => screen.id === this.place);
		return at < 0 ? path.length - 1 : at;
	}
	get screen() {
		return this.walk.path[this.index];
	}
	/** How many screens the whole walk will likely have; never fewer than were reached. */
	get total() {
		const { help } = this.given;
		const length = !Array.isArray(help) || help.length === 0 ? usualLength : replay(this.given, judge, true).path.length;
		return Math.max(this.index + 1, length);
	}
	assess(clinic) {
		return assess(this.walk.answers, clinic);
	}
	choose(item, option, checked) {
		this.given = choose(this.given, item, option, checked);
		this.showErrors = false;
	}
	rate(item, value) {
		this.given = rate(this.given, item, value);
	}
	goTo(place) {
		this.#place = place;
		this.felt = null;
		if (place === "result") this.#isChanging = false;
		this.showErrors = false;
	}
	/** Goes on if the screen in view has its answers; says whether it did. */
	next() {
		const { path, state } = this.walk;
		const at = this.index;
		const here = path[at];
		this.showErrors = here !== void 0 && missingOn(here, this.given).length > 0;
		if (!here || this.showErrors) return false;
		const next = this.#isChanging ? state === "asking" ? path.at(-1) : void 0 : path[at + 1];
		this.goTo(next?.id ?? "result");
		return true;
	}
	change(place) {
		this.goTo(place);
		this.#isChanging = true;
	}
	back() {
		this.#isChanging = false;
		this.goTo(this.walk.path[this.index - 1]?.id ?? "intro");
	}
};

// src/element/visitor-intents.ts
/** Turns what views say a visitor wants into changes of the visit. */
var VisitorIntents = class {
	#host;
	#acts;
	#form;
	#takeAlong;
	constructor(host, acts, form, takeAlong) {
		this.#host = host;
		this.#acts = acts;
		this.#form = form;
		this.#takeAlong = takeAlong;
	}
	start() {
		this.#host.start();
	}
	restart() {
		this.#host.restart();
	}
	next() {
		this.#acts.next();
	}
	book(event) {
		this.#acts.book(event);
	}
	back() {
		this.#acts.visit().back();
		this.#acts.show();
	}
	change(place) {
		this.#acts.visit().change(place);
		this.#acts.show();
	}
	choose(item, option, checked) {
		this.#acts.visit().choose(item, option, checked);
		this.#host.requestUpdate();
	}
	rate(item, value) {
		this.#acts.visit().rate(item, value);
		this.#host.requestUpdate();
	}
	feel(pressure) {
		this.#acts.visit().felt = pressure;
		this.#host.requestUpdate();
	}
	include(isIncluded) {
		this.#form.includes = isIncluded;
		this.#host.requestUpdate();
	}
	take(way) {
		this.#takeAlong.take(way);
	}
	cite(number) {
		const entry = this.#find(`#reference-${number}`);
		const list = entry?.closest("details");
		if (list) list.open = true;
		focusOn(entry);
	}
	find(item) {
		focusOn(this.#find(`[name="${item}"]`));
	}
	#find(selector) {
		return this.#host.shadowRoot?.querySelector(selector);
	}
};

// src/element/massage-fit-check.ts
var keepIn = (event) => event.stopPropagation();
/**
* `<massage-fit-check>`: the only stateful place. It holds one visit and the clinic's settings; all else follows
* from those by pure functions. Answers live in private fields and leave only through `assessment`.
*/
var MassageFitCheck = class extends RenderingElement {
	static {
		this.version = version;
	}
	static {
		this.observedAttributes = attributeNames;
	}
	static {
		this.formAssociated = true;
	}
	#settings = new Settings(this);
	#takeAlong = new TakeAlong(this, () => this.#announce("mfc-print", {}));
	#form = new FormValue(this);
	#visit = this.#newVisit();
	#focusNext = null;
	/** What took the focus on a page that is not whole yet: each piece may move it out of view. */
	#held = null;
	#observer;
	#glossary;
	/** Everything an attribute can say and more; a plain object. Read back, it is what is in force. Bad values raise issues. */
	get config() {
		return this.#settings.config;
	}
	set config(value) {
		this.#settings.property = value;
		this.requestUpdate();
	}
	/** What is wrong with what the clinic set; empty when all is well. */
	get issues() {
		return this.#settings.issues;
	}
	/** What the answers come to; `null` until the visitor sees the result. Health data: handle it as such. */
	get assessment() {
		return this.#visit.place === "result" ? this.#visit.assess(this.#settings.config) : null;
	}
	constructor() {
		super();
		if (!Object.hasOwn(this, "config")) return;
		const value = this.config;
		Reflect.deleteProperty(this, "config");
		this.config = value;
	}
	/** Leaves the first page for the first question. Does nothing once under way. */
	start() {
		if (this.#visit.place !== "intro") return;
		this.#visit.goTo("help");
		this.#show();
		this.#begin();
	}
	/** Forgets every answer and goes to the beginning. */
	restart() {
		this.#visit = this.#newVisit();
		this.#show();
		this.#announce("mfc-restart", {});
	}
	connectedCallback() {
		super.connectedCallback();
		mask(this);
		this.#observer = new MutationObserver(() => this.attributeChangedCallback());
		this.#observer.observe(this, {
			childList: true,
			subtree: true
		});
		const marker = markerOf(this);
		if (marker) this.#observer.observe(marker, { attributes: true });
		this.attributeChangedCallback();
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#observer?.disconnect();
		this.#observer = void 0;
		this.#takeAlong.forget();
		this.#glossary?.close();
	}
	/** The page's form, or a fieldset of it, was switched off or on. */
	formDisabledCallback() {
		this.requestUpdate();
	}
	/** The page's form was reset. The focus stays where it is. */
	formResetCallback() {
		if (!this.#form.isWanted) return;
		this.restart();
		this.#focusNext = null;
	}
	attributeChangedCallback() {
		this.#settings.forget();
		this.requestUpdate();
	}
	rooted(root) {
		this.#glossary = new Glossary(root);
		for (const type of [
			"input",
			"change",
			"submit",
			"copy"
		]) root.addEventListener(type, keepIn);
		for (const { name, value } of root.querySelectorAll(":checked")) this.#visit.choose(name, value, true);
		const held = root.activeElement;
		if (held instanceof HTMLInputElement) this.#focusNext = `[name="${held.name}"][value="${held.value}"]`;
	}
	get page() {
		return this.#visit.place;
	}
	get pieces() {
		return piecesOf(this.#visit.place);
	}
	view(from, to) {
		const settings = this.#settings;
		const takeAlong = this.#takeAlong;
		const includes = this.#form.isWanted ? this.#form.includes : null;
		const pageSearch = this.ownerDocument.defaultView?.location.search ?? "";
		return frame(settings.config.theme, settings.language.tag, this.matches(":disabled"), to ? pageInView(this.#visit, settings, takeAlong, includes, pageSearch, this.#intents, from, to) : nothing, takeAlong.said);
	}
	drawn(root, isFirst, isWhole) {
		const frame = root.querySelector(".root");
		if (!frame) throw new Error("The frame is gone.");
		for (const issue of this.#settings.settle(frame)) this.#announce("mfc-issue", { issues: Object.freeze([issue]) });
		this.#glossary?.settle();
		this.#form.settle(this.page === "result" ? () => this.#takeAlong.text : null);
		if (isFirst) this.#announce("mfc-ready", {});
		const wanted = this.#focusNext;
		this.#focusNext = null;
		const target = wanted ? root.querySelector(wanted) : this.#held;
		if (wanted || root.activeElement === target) focusOn(target);
		this.#held = isWhole ? null : target;
	}
	#intents = new VisitorIntents(this, {
		visit: () => this.#visit,
		show: () => this.#show(),
		next: () => this.#next(),
		book: (event) => {
			if (!this.#announce("mfc-book", { placement: "result" })) event.preventDefault();
		}
	}, this.#form, this.#takeAlong);
	#next() {
		const visit = this.#visit;
		if (!visit.next()) {
			this.#focusNext = ".problem";
			this.requestUpdate();
			return;
		}
		this.#begin();
		this.#show();
		if (visit.place === "result") this.#announce("mfc-complete", {});
		else this.#announce("mfc-step", {
			index: visit.index + 1,
			total: visit.total
		});
	}
	/** Draws the page in view and moves the focus to its heading. */
	#show() {
		this.#takeAlong.forget();
		this.#form.includes = false;
		this.#focusNext = ".focus-target";
		this.requestUpdate();
	}
	#begin() {
		const visit = this.#visit;
		if (visit.hasStarted) return;
		visit.hasStarted = true;
		this.#announce("mfc-start", {});
	}
	#newVisit() {
		return new Visit(() => this.#settings.config.start === "questions" ? "help" : "intro");
	}
	#announce(name, detail) {
		return announce(this, name, detail, this.#settings.config);
	}
};

export { conditionIds as a, assess as i, version as n, modalityIds as o, resolveConfig as r, MassageFitCheck as t };