import * as z from "zod/mini";
import { LitElement } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { html, nothing, render, svg } from "lit/html.js";
import { autoUpdate, computePosition, detectOverflow, flip, hide, offset, shift } from "@floating-ui/dom";

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
/** Their ids, in the same order. */
var safetyFlagIds = safetyFlags.map(({ id }) => id);
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

// src/questionnaire/read-safely.ts
/**
* What reading gives; `undefined` where it throws. Answers and clinic settings may come from any page script, with
* getters and proxies in them: one that throws is as good as an answer that was not given.
*/
function read(get) {
	try {
		return get();
	} catch {
		return;
	}
}
/** More entries than any list of options has; a list that claims to be endless ends here. */
var mostEntries = 1e4;
/**
* A list as a list of our own, read once; an entry that cannot be read is left out, and takes no other with it.
* What is no list stays as it is.
*/
function copyOf(value) {
	const copy = [];
	let length = 0;
	try {
		if (!Array.isArray(value)) return value;
		length = Math.min(value.length, mostEntries);
	} catch {
		return copy;
	}
	for (let at = 0; at < length; at += 1) try {
		copy.push(value[at]);
	} catch {}
	return copy;
}

// src/questionnaire/facts.ts
/** A fact as results name it: the one place where the two ways of naming an answer meet. Shared, so frozen. */
var answerOf = memoize((fact) => {
	const dot = fact.indexOf(".");
	return Object.freeze({
		question: fact.slice(0, dot),
		option: fact.slice(dot + 1)
	});
});
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
/** What can be ticked on a question, in order. */
var inOrder = memoize((id) => [...factsOf(id).keys()]);
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
	/** An answer may be of any shape: unknown options, wrong kinds and numbers out of range are ignored. */
	take(question, answer) {
		if (question === "pain" && wholeBetween(answer, 0, 10)) this.pain = answer;
		const ids = question === "firmness" && wholeBetween(answer, 1, 5) ? [String(answer)] : answer;
		if (!Array.isArray(ids)) return;
		const facts = factsOf(question);
		const known = ids.filter((id) => facts.has(id));
		const options = known.length > 1 ? inOrder(question).filter((option) => known.includes(option)) : known;
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
	if (typeof answers === "object" && answers !== null) for (const { id } of questions) facts.take(id, copyOf(read(() => Object.hasOwn(answers, id) ? answers[id] : void 0)));
	return facts;
}
/** True when any of the triggers holds; where there are none, none does. */
var anyOf = (facts, triggers) => triggers?.some((trigger) => holds(facts, trigger)) ?? false;
/** True when all that the trigger waits for is known. */
var holds = (facts, trigger) => typeof trigger === "string" ? facts.has(trigger) : trigger.every((fact) => facts.has(fact));

// src/knowledge/routes.ts
/** Every outcome, in the order in which they are considered: the first that holds is the result's. Source: B5. */
var routes = [
	{
		id: "help-now",
		tier: "emergency"
	},
	{
		id: "doctor-first",
		tier: "doctor"
	},
	{
		id: "prenatal",
		condition: "pregnancy"
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

// src/assessment/rules.ts
/**
* Answers that put a condition first whatever its score. "It started in pregnancy" may be years ago, so only being
* pregnant now counts. Source: clinical document E4.6 and B5.
*/
var routedBy = {
	pregnancy: [
		"help.pregnant",
		"health.pregnant",
		"health.early-or-high-risk-pregnancy",
		"safety.pregnant",
		"safety.early-or-high-risk-pregnancy"
	],
	"cancer-support": ["help.cancer"]
};
/** Never shown by its score: only the answers above bring it. Source: E4.6. */
var neverByScore = ["pregnancy"];
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
var lookAlike = {
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

// src/assessment/matches.ts
/** The answer that puts a condition first whatever its score, if one was given. */
function routingAnswer(condition, facts) {
	const fact = routedBy[condition].find((each) => facts.has(each));
	return fact ? answerOf(fact) : null;
}
var isSame = (a, b) => a.question === b.question && a.option === b.option;
function reasons(condition, told, routing) {
	const index = conditionIds.indexOf(condition);
	const weight = ({ by }) => by[index] ?? 0;
	const own = told.filter((each) => weight(each) > 0 && !routing.some((reason) => isSame(reason, each))).sort((a, b) => weight(b) - weight(a)).map(({ question, option }) => ({
		question,
		option
	}));
	return [...routing, ...own].slice(0, most.reasons);
}
/** How loudly a score is said; `null`: not at all. */
var bandOf = (value) => value >= bands.closest ? "closest" : value >= bands.could ? "could" : value >= bands.might ? "might" : null;
/**
* Every condition the answers speak for, best first: routed ones, then by score; equal scores keep the fixed
* order of conditions. Not yet cut to what is shown or what the clinic sees.
*/
function allMatches(facts, told, scores) {
	const routed = routedConditions.flatMap((condition) => {
		const answer = routingAnswer(condition, facts);
		return answer ? [{
			condition,
			band: "closest",
			because: reasons(condition, told, [answer])
		}] : [];
	});
	const scored = scores.filter(({ condition, value }) => value >= bands.might && !neverByScore.includes(condition) && !routed.some((each) => each.condition === condition)).sort((a, b) => b.value - a.value).flatMap(({ condition, value }) => {
		const band = bandOf(value);
		return band ? [{
			condition,
			band,
			because: reasons(condition, told, [])
		}] : [];
	});
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
/** Where several hold, the last one wins. */
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
	const fronts = firstFor.filter((row) => row.conditions.includes(condition) && anyOf(facts, row.when)).reverse();
	const own = condition === "other" && fronts.length === 0 && anyOf(facts, calm) ? ["relaxation-massage"] : conditionById.get(condition)?.modalities ?? [];
	return {
		condition,
		fronts,
		list: [.../* @__PURE__ */ new Set([...fronts.map(({ modality }) => modality), ...own])]
	};
}
/**
* All styles that fit the shown matches, best first: styles on the lists of the first two matches, then the
* first match's, then the others'. Rule-outs and the clinic's offer come after.
*/
function modalityOrder(matches, facts, flags) {
	const lists = matches.map(({ condition }) => listFor(condition, facts));
	const first = lists[0]?.list ?? [];
	const second = lists[1]?.list ?? [];
	const shared = routedConditions.some((condition) => condition === matches[0]?.condition) ? [] : first.filter((modality) => second.includes(modality));
	const all = [.../* @__PURE__ */ new Set([
		...shared,
		...first,
		...second
	])];
	const lightBecause = [...lightTouch.filter((fact) => facts.has(fact)).map(answerOf), ...flags.filter((flag) => lighter.includes(flag))];
	return {
		lists,
		shared,
		lightBecause,
		order: (lightBecause.length > 0 ? stepDown(all) : all).map((modality) => ({
			modality,
			for: lists.filter(({ list }) => list.includes(modality)).map(({ condition }) => condition)
		}))
	};
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
/** The level the visitor likes, if they said one; the lightest of several. */
var likedLevel = (facts) => facts.of("firmness").find((option) => option !== "not-sure");
/** The steps to where a session would start and the most it may hurt; both only ever go down with more answers. */
function pressureSteps(facts, flags, fitting) {
	const liked = likedLevel(facts);
	const tender = [...tenderFlags.filter((flag) => flags.includes(flag)), ...fitting.map(({ condition }) => condition).filter((id) => tenderConditions.includes(id))];
	const light = [
		...tender,
		...lightFlags.filter((flag) => flags.includes(flag)),
		...(facts.pain ?? 0) >= 7 ? ["pain"] : []
	];
	let start = Math.min(liked ? Number(liked) : 2, 3);
	const steps = [liked ? {
		rule: "liked",
		value: start,
		because: [answerOf(`firmness.${liked}`)]
	} : {
		rule: "usual",
		value: start,
		because: []
	}];
	if (light.length > 0) {
		start = Math.min(start, 2);
		steps.push({
			rule: "light",
			value: start,
			because: light
		});
	}
	if (flags.includes("touch-sensitivity")) steps.push({
		rule: "lightest",
		value: 1,
		because: ["touch-sensitivity"]
	});
	const ceiling = tender.length > 0 ? 2 : 3;
	return [...steps, {
		rule: "ceiling",
		value: ceiling,
		because: tender
	}];
}
/** Where the steps lead: the last start, and the ceiling. */
function pressureAfter(steps) {
	const ceiling = steps.at(-1)?.value ?? 2;
	return {
		start: steps.at(-2)?.value ?? 1,
		painCeiling: ceiling
	};
}

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
	return alike.length > 0 ? { has: (fact) => facts.has(fact) || alike.includes(fact) } : facts;
};
/** Whether a flag is up: ticked on either list, or following from other answers. */
function isUp(facts) {
	const ticked = /* @__PURE__ */ new Set([...facts.of("safety"), ...facts.of("health")]);
	const either = onEitherList(facts);
	return (id) => ticked.has(id) || anyOf(either, raisedBy[id]);
}
/**
* Every flag that is up, the most urgent first. Adding an answer can only add flags, so no later answer and no
* order of answers ever lowers the tier.
*/
var raisedFlags = (facts) => safetyFlagIds.filter(isUp(facts));
/** True when an emergency is among the answers. */
var isEmergency = (facts) => emergencies.some(isUp(facts));
/** All that the visitor said which raises this flag: its ticks, then answers it follows from. Empty where it is not up. */
function saidAllFor(id, facts) {
	const ticks = [`safety.${id}`, `health.${id}`];
	const either = onEitherList(facts);
	return [...ticks.filter((tick) => facts.has(tick)), ...(raisedBy[id] ?? []).filter((trigger) => holds(either, trigger))];
}
/** The visitor's own answer behind a raised flag: its tick, or the first answer it follows from. */
function saidFor(id, facts) {
	const [fact] = [saidAllFor(id, facts)[0] ?? []].flat();
	return fact ? answerOf(fact) : null;
}

// src/assessment/route.ts
function calmOnly(facts) {
	const goals = facts.of("help");
	return goals.length > 0 && goals.every((goal) => calm.includes(`help.${goal}`));
}
/** When an outcome holds that no tier and no condition leads to; the type asks for each of them. */
var when = {
	relaxation: ({ facts }) => calmOnly(facts),
	therapeutic: ({ facts, matches }) => facts.has("help.sport") || matches.some(({ condition }) => condition !== "other"),
	unsure: () => true
};
var isTaken = (row, known) => "tier" in row ? known.tier === row.tier : "condition" in row ? routingAnswer(row.condition, known.facts) !== null : when[row.id](known);
/** Safety decides first, then pregnancy and cancer care, then what the visitor came for. */
var routeOf = (known) => routes.find((row) => isTaken(row, known))?.id ?? "unsure";

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
				...isFirm && isFreshJolt ? freshJolt.map(answerOf) : [],
				...fitting.filter(({ condition }) => conditionById.get(condition)?.avoid.includes(modality)).flatMap(({ because }) => because.slice(0, 1))
			]
		};
	}).filter(({ because }) => because.length > 0);
}

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
*
* @param index of the condition among all
*/
function awayFromHome(condition, index, areas, told) {
	const home = homeAreas[condition];
	if (!home || areas.length === 0 || areas.some((area) => home.includes(area))) return 0;
	if (areas.length === 1 && areas[0] === "all-over") return 0;
	let forIt = 0;
	for (const { question, by } of told) if (question === "where") forIt += Math.max(0, by[index] ?? 0);
	return forIt > 0 ? Math.min(3, forIt) : 3;
}
function isAllOver(areas) {
	const zones = widespread.zones.map((zone) => zone.filter((area) => areas.includes(area)));
	return areas.includes("all-over") || zones.flat().length >= widespread.areas && zones.every((zone) => zone.length > 0);
}
var free = [];
var behindGate = ["gate"];
var alike$1 = ["look-alike"];
function holdsOn(condition, facts, areas) {
	if (condition === "fibromyalgia") {
		const isLasting = anyOf(facts, widespread.lasting);
		return [...isAllOver(areas) ? free : ["not-all-over"], ...isLasting ? free : ["not-lasting"]];
	}
	if (facts.has(lookAlike.fact) && lookAlike.caps.includes(condition)) return alike$1;
	const gate = gates[condition];
	return gate !== void 0 && !anyOf(facts, gate) ? behindGate : free;
}
/** Every condition's score, in the fixed order of conditions. Never shown to anyone: it is no probability. */
function score(facts, told = evidence(facts)) {
	const areas = facts.of("where").filter((area) => area !== "not-sure");
	return conditionIds.map((condition, index) => {
		const away = awayFromHome(condition, index, areas, told);
		let open = 0;
		for (const { by } of told) open += by[index] ?? 0;
		open -= away;
		const holds = holdsOn(condition, facts, areas);
		return {
			condition,
			away,
			open,
			holds,
			value: holds.length > 0 ? Math.min(open, 2) : open
		};
	});
}

// src/assessment/decide.ts
/** The first flag is the most urgent one. */
var tierOf = ([first]) => (first && safetyFlagById.get(first)?.tier) ?? "none";
function chosenFrom(all, get) {
	const chosen = copyOf(read(get));
	return Array.isArray(chosen) ? all.filter((id) => chosen.includes(id)) : all;
}
/** All the steps from answers to an assessment, each made once: the one engine behind `assess` and `explain`. */
function decide(answers, clinic) {
	const facts = readFacts(answers);
	const flags = raisedFlags(facts);
	const tier = tierOf(flags);
	const safety = {
		tier,
		flags
	};
	if (tier === "emergency") return {
		facts,
		steps: null,
		assessment: {
			safety,
			route: "help-now",
			matches: [],
			modalities: [],
			notNow: [],
			pressure: {
				start: 1,
				painCeiling: 0
			}
		}
	};
	const sees = chosenFrom(conditionIds, () => clinic?.conditions);
	const offers = chosenFrom(modalityIds, () => clinic?.modalities);
	const isOffered = ({ modality }) => offers.includes(modality);
	const told = evidence(facts);
	const scores = score(facts, told);
	const fitting = allMatches(facts, told, scores);
	const seen = fitting.filter(({ condition }) => sees.includes(condition)).slice(0, most.matches);
	const matches = seen.length > 0 || !sees.includes("other") ? seen : [noMatch(facts)];
	const ruledOut = ruleOuts(facts, flags, fitting);
	const isOut = new Set(ruledOut.map(({ modality }) => modality));
	const modalities = modalityOrder(matches, facts, flags);
	const pressure = pressureSteps(facts, flags, fitting);
	return {
		facts,
		steps: {
			told,
			scores,
			fitting,
			ruledOut,
			modalities,
			pressure
		},
		assessment: {
			safety,
			route: routeOf({
				tier,
				facts,
				matches
			}),
			matches,
			modalities: modalities.order.filter((each) => isOffered(each) && !isOut.has(each.modality)).slice(0, most.modalities),
			notNow: ruledOut.filter(isOffered),
			pressure: pressureAfter(pressure)
		}
	};
}

// src/assessment/assess.ts
/**
* What the answers come to: safety first, then what they sound like, what fits, what is not for now, and where
* the pressure starts. Pure and total: the same answers give the same assessment, whatever their order;
* unknown, impossible and unreadable input is ignored, never lowers the tier and never throws.
*
* @param answers by question id: option ids, or a whole number (`pain` 0–10, `firmness` 1–5)
* @param clinic what the clinic offers and sees; missing means everything. Never changes the safety tier
*/
var assess = (answers, clinic) => decide(answers, clinic).assessment;

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
/** The line for the console: `<massage-fit-check> theme="sepia": not known; allowed: auto, …; using the default`. */
var formatIssue = ({ attribute, value, allowed }) => cleanText(`<massage-fit-check> ${attribute}="${value}": ${allowed}`);

// src/messages/language-tag.ts
/**
* A language tag as pages write it (`fr-CA`, WordPress's `fr_CA`, `en-UK`) in its parts: `language` and `region` are in
* their canonical spelling, so that the United Kingdom is `GB`. `null` where it is no language tag.
*/
function parsedTag(tag) {
	try {
		return new Intl.Locale(tag.trim().replace(/_/g, "-"));
	} catch {
		return null;
	}
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
	return url && (absolute || stays) && (whole.test(lower) || word().test(lower)) ? "" : "not a whole link, like https://…";
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

// src/config/readers.ts
/** What blank text is refused with: it counts as not given, and nobody is told. */
var blank = "blank";
var refuse = (payload, message, usable) => payload.issues.push({
	code: "custom",
	input: payload.value,
	message,
	params: { usable }
});
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
	if (verdict.ok) payload.value = verdict.url;
	else refuse(payload, verdict.reason);
}));
var bookingLink$1 = link$1("booking");
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
var list$1 = (ids) => ({
	kind: "list",
	allowed: ids.join(" "),
	unset: ids,
	fallback: "all",
	schema: () => {
		const known = (words, payload) => {
			const strangers = new Set(words.match(/[^ ,]+/g));
			const usable = ids.filter((id) => strangers.delete(id));
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
/** Present means on, as in HTML; only `false` says off. */
var flag = {
	kind: "flag",
	allowed: "true, false",
	unset: false,
	fallback: "off",
	schema: () => {
		const word = z.transform((value) => typeof value === "boolean" ? String(value) : value);
		const isOn = z.transform((text) => text !== "false");
		return z.pipe(z.pipe(z.pipe(word, written(clean, z.toLowerCase())), isOn), z.boolean());
	}
};
var dialable = (payload) => {
	if (payload.value.length > 100 || !telHref(payload.value)) refuse(payload, "nothing to dial");
};
/** Kept as written for the eye, at most 100 characters; it must hold something to dial. */
var telephone = optional("telephone", "a telephone number", () => text(dialable));
/** Only the characters of a colour, at most 64; the browser has the last word (`accentIssue`). */
var colour = optional("colour", "a CSS colour, like #14594f", () => text(z.regex(/^[a-z\d#%., ()/-]{1,64}$/i, "refused")));
var canonical = (payload) => {
	const locale = parsedTag(payload.value);
	if (locale) payload.value = String(locale);
	else refuse(payload, "refused");
};
/** Comes back in its canonical spelling; the underscore of WordPress (`fr_CA`) is understood. */
var language = optional("language", "a language code, like fr-CA", () => text(canonical));
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
var linkByRoute = Object.fromEntries(bookableRoutes.map((route) => [route, setting(null, bookingLink$1, `Where a visitor books whose result is “${route}”.`, "the booking link")]));
/**
* Every setting but own texts, in the order of the documentation: a row is all that an attribute needs to be read,
* typed and documented. Keys are those of JSON and `config`; a group holds several values.
*/
var settings = {
	bookingUrl: setting("booking-url", bookingLink$1, "Where a consultation is booked.", "the phone, else a line that says to contact the clinic"),
	bookingLabel: setting("booking-label", shortText, "The words on the booking link.", "“Book a consultation” in the language"),
	bookingTarget: setting("booking-target", choice$1("self", "blank", "top"), "Where the booking link opens."),
	phone: setting("phone", telephone, "Shown as written; also the way to book when there is no booking link."),
	clinicName: setting("clinic-name", shortText, "The name the result speaks of."),
	modalities: setting("modalities", list$1(modalityIds), "What the clinic offers; nothing else is suggested."),
	conditions: setting("conditions", list$1(conditionIds), "What the clinic sees; nothing else is matched."),
	emergencyNumber: setting("emergency-number", shortText, "The number for an emergency.", "by language region, else a short list"),
	crisisLine: setting("crisis-line", shortText, "The number for someone in crisis.", "988 where the region is US, else none"),
	heading: setting("heading", shortText, "The heading of the first screen.", byLanguage),
	intro: setting("intro", longText, "The paragraph under the heading.", byLanguage),
	disclaimer: setting("disclaimer", longText, "What this guide is not.", byLanguage),
	lang: setting("lang", language, "The language of the widget.", "that of the nearest ancestor, else English"),
	theme: setting("theme", choice$1("auto", "light", "dark"), "Light, dark, or (auto) as the page declares by its color-scheme."),
	accent: setting("accent", colour, "The one colour; a readable companion is computed.", "the house colour"),
	start: setting("start", choice$1("intro", "questions"), "The first screen: the introduction, or the first question at once."),
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
	analytics: setting("analytics", choice$1("none", "datalayer", "plausible"), "Which of the page's counters hears of starts and bookings; never of an answer."),
	variant: setting("variant", shortText, "A label that is echoed in events, to compare two pages."),
	bookingUrls: linkByRoute
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

// src/config/resolve-config.ts
/** More than this helps nobody, and a broken template can hold thousands. */
var maxIssues = 50;
/** Characters of the child; more than this is no settings. */
var maxJson = 1e5;
var maxEntries = 200;
var objectRule = `valid JSON, no comma too many, an object of at most ${maxEntries} entries`;
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
/** The settings in the text of the child; blank is none. The text itself where it is malformed or too long. */
function parseChild(child) {
	if (!child?.trim()) return null;
	try {
		return JSON.parse(child.length > maxJson ? "" : child);
	} catch {
		return child;
	}
}
var readAttributes = (attributes) => new Map([...configPaths].flatMap(([path, place]) => {
	const label = place.setting.attribute ?? "";
	const given = attributes.get(label);
	return label && given !== void 0 ? [[path, {
		...place,
		label,
		given
	}]] : [];
}));
/** Alike so far: `booking-ulr`, `phone-number`. Few enough letters to catch a slip, enough to spare HTML's own names. */
var alike = 5;
/** A misspelt attribute would otherwise be silent. */
var misspelt = (attributes) => [...attributes].flatMap(([name, value]) => {
	const meant = attributeNames.filter((known) => known.slice(0, alike) === name.slice(0, alike));
	return meant.length && !meant.includes(name) ? [issue(name, value, "not known", meant.join(", "), "nothing of it")] : [];
});
/** What could have been meant, among so many. */
var keysOf = (group) => group === "texts" ? "paths of src/messages/en.ts, like intro.heading" : [...configPaths.keys(), "texts"].filter((key) => key.startsWith(group)).join(" ");
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
				given
			});
			else report(label, given, "unknown key", keysOf(group ?? ""));
		}
	}
	read(snapshot(() => input ?? {}, 3));
	return entries;
}
/** The first usable value among what the sources gave; each that is not usable goes to `issues`, heard or not. */
function firstUsable(entries, base, issues) {
	const readings = entries.map((entry) => ({
		...entry,
		...readValue(entry.setting.reader, entry.given, base)
	}));
	const used = readings.find(({ value }) => value !== void 0)?.value;
	for (const { label, given, problem, setting } of readings) if (problem) issues.push(issue(label, given, problem, setting.reader.allowed, used));
	return used;
}
/**
* Everything the clinic said, checked and merged: the `config` property goes before the JSON child, that
* before the attributes, that before the defaults, value by value. A value that is refused raises one issue
* and counts as not given, so the next source speaks. Config and issues are frozen. Never throws.
*/
function resolveConfig({ attributes, child, property, base, isMessagePath }) {
	const issues = [];
	const sources = [
		() => readObject("config", property, isMessagePath, issues),
		() => readObject("application/json", parseChild(child), isMessagePath, issues),
		() => {
			issues.push(...misspelt(attributes));
			return readAttributes(attributes);
		}
	].flatMap((read) => {
		try {
			return read();
		} catch {
			return [];
		}
	});
	const config = {};
	for (const { group, key, setting } of configPaths.values()) if (group) config[group] = {};
	else config[key] = setting.reader.unset;
	config["texts"] = {};
	for (const path of /* @__PURE__ */ new Set([...configPaths.keys(), ...sources.flatMap((given) => [...given.keys()])])) {
		const entries = sources.flatMap((given) => given.get(path) ?? []);
		const value = firstUsable(entries, base, issues);
		const [place] = entries;
		if (place && value !== void 0) {
			const holder = place.group ? config[place.group] : config;
			holder[place.key] = value;
		}
	}
	Object.values(config).forEach(Object.freeze);
	return Object.freeze({
		config: Object.freeze(config),
		issues: Object.freeze(issues.slice(0, maxIssues))
	});
}
/** The issue for an accent that reads like a colour but that the browser does not take. */
var accentIssue = (value) => issue("accent", value, "refused", colour.allowed);

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
/** That frame, where it has been drawn. */
var frameIn = (root) => root.querySelector(".root");

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

// src/styles/answers.css?inline
var answers_default = ".answers>div{border-top:1px solid var(--line);grid-template-columns:1fr auto;align-items:center;gap:.25em 1em;padding-block:.75em;display:grid}.answers dt{color:var(--muted);grid-column:1/-1;font-size:.94em}@media print{.answers .change{display:none}}";

// src/styles/base.css?inline
var base_default = "*{box-sizing:border-box;margin:0;scroll-margin-block:6em}:focus-visible{outline:3px solid var(--accent-ink);outline-offset:3px}h2,h3,h4{text-wrap:balance;break-after:avoid;font-size:1.15em;font-weight:600;line-height:1.25}h2{width:fit-content;font-size:calc(1em + 2.3cqi)}*+h3,*+h4{margin-top:1.5em}p,li,dd{text-wrap:pretty;max-width:62ch}p{display:flow-root}ul,ol{gap:.5em;padding-inline-start:1.5em;display:grid}*+p,*+ul,*+ol{margin-top:.75em}button,a,label,input{font:inherit;cursor:pointer}button,a{color:var(--accent-ink);display:inline-block}button{background:0 0;border:0;min-width:28px;min-height:28px;padding:0}.lead{font-size:1.15em}.small{color:var(--muted);font-size:.94em}.sr{clip-path:inset(50%);white-space:nowrap;border:0;width:1px;position:absolute;overflow:hidden}";

// src/styles/body-map.css?inline
var body_map_default = ".mapped{gap:calc(var(--space) * 1.5);display:grid}.map{--part:color-mix(in srgb, color-mix(in srgb, var(--accent-ink), var(--text)) 28%, var(--surface));--lit:color-mix(in srgb, var(--accent-ink) 60%, var(--surface));flex-wrap:wrap;justify-content:center;margin-inline:-6cqi;display:flex}.map p{width:100%;margin:0 6cqi}.map svg{width:max(158px,9em)}.map text{fill:currentColor;text-anchor:middle;font-size:13px}.place{fill:var(--part);stroke:var(--surface);stroke-width:2px;stroke-linejoin:round;cursor:pointer;-webkit-tap-highlight-color:transparent}.reach,.tick{fill:#0000;stroke:none}.tick{stroke-width:2.6px;stroke-linecap:round}.mapped:focus-within .place{stroke-width:2px}.place:hover{--part:var(--lit)}@media (hover:none){.mapped:not(:has(:focus-visible)) .place:not(:active){--part:inherit}}.place:active{--part:var(--accent-ink)}.place.on{fill:var(--accent-ink)}.place.on .tick{stroke:var(--surface)}@media (forced-colors:active){.map{--part:Canvas;--accent-ink:CanvasText;--surface:Canvas;--muted:CanvasText}.place:not(.on){stroke:canvastext}}@container (width>=40em){.mapped{grid-template-columns:auto 1fr;align-items:start}.map{width:max(316px,18em);position:sticky;top:4em}.map,.map p{margin:0}}@supports not (color:color-mix(in srgb, red, red)){.map{--part:#b4bdba;--lit:#84958f}}@media (prefers-contrast:more){.map{--part:color-mix(in srgb, var(--text) 50%, var(--surface))}}@media print{.map{--surface:#fff}}";

// src/styles/booking.css?inline
var booking_default = "[part=booking]{border:1px solid var(--line);border-radius:var(--radius);break-inside:avoid;padding:calc(.5em + 2cqi)}.loud{--line:var(--accent-on);--accent-ink:var(--accent-on);background:var(--accent-fill);color:var(--accent-on);border-color:#0000}.loud .button[part=primary]{background:var(--accent-on);color:var(--accent-fill)}";

// src/styles/button.css?inline
var button_default = ".button{border:1px solid var(--line);border-radius:var(--radius);min-width:clamp(0px,21978em - 99900cqi,100%);min-height:3.1em;color:inherit;text-align:center;break-inside:avoid;justify-content:center;align-items:center;padding:.6em 1.6em;font-weight:600;text-decoration:none;display:inline-flex}.button:hover{text-decoration:underline}.button[part=primary]{background:var(--accent-fill);color:var(--accent-on);border-color:#0000}.text{text-align:start;min-height:44px;text-decoration:underline}.quiet{color:var(--muted);font-size:.94em}.buttons{margin-top:calc(var(--space) * 2);flex-wrap:wrap;align-items:center;gap:.75em;display:flex}.actions{flex-wrap:wrap;align-items:center;gap:.75em;margin-top:1.5em;display:flex}@media print{.buttons{display:none}}";

// src/styles/card.css?inline
var card_default = "[part=card]{border:1px solid var(--line);border-radius:var(--radius);break-inside:avoid;padding:calc(.5em + 2cqi)}.cards{gap:var(--space);margin-top:.75em;display:grid}";

// src/styles/claim.css?inline
var claim_default = ".claim{border-top:1px solid var(--line);text-wrap:wrap;max-width:none;margin-top:.75em;padding-top:.75em}.evidence{border:1px solid var(--line);border-radius:var(--radius);break-inside:avoid;padding-inline:.5em;display:inline-block}";

// src/styles/details.css?inline
var details_default = "details{border-top:1px solid var(--line);padding-top:.75em}:not(details)+details{margin-top:.75em}summary{cursor:pointer;align-items:center;gap:.75em;min-height:44px;font-weight:600;display:flex}summary::-webkit-details-marker{display:none}summary:before{content:\"\";border:solid var(--accent-ink);border-width:0 .14em .14em 0;flex:none;width:.5em;height:.5em;transform:rotate(45deg)}[open]>summary:before{transform:rotate(225deg)}summary~*{margin-block:0 1em}@media print{summary:before{display:none}::details-content{content-visibility:visible;height:auto}}";

// src/styles/dial.css?inline
var dial_default = ".dial{direction:ltr;margin-top:.75em}.pinned{padding-inline:15px;display:flex}.pinned span{text-align:center;flex:none;max-width:100%}.pinned svg{min-width:0;height:0}.dial .ends{flex-wrap:wrap}.sides{margin-top:.75em}.sides span{border-bottom:3px solid var(--accent-ink)}.sides :last-child{border-bottom:3px dotted}.dial .track{padding:0 15px 24px}.dial input{height:calc(10em + 26px);padding-top:calc(10em - 26px)}.dial .track svg{fill:none;stroke:currentColor;stroke-linecap:round;width:100%;height:10em;display:block;overflow:visible}.dial path{vector-effect:non-scaling-stroke}.ground{fill:var(--accent-ink);stroke:none;opacity:.12}.hatch{opacity:.4}.rise,.fall,.limit{stroke-width:3px}.fall{stroke-dasharray:1 6}.rise,.here,.dot{stroke:var(--accent-ink)}.dot{stroke-width:16px}.dial .lead{min-height:max(3.1em,14em - 46cqi)}@media (forced-colors:active){.dial{--accent-ink:Highlight}}@media print{.dial .legend,.dial .lead,.dial input,.here,.dot{display:none}}";

// src/styles/foot.css?inline
var foot_default = ".foot{margin-top:calc(var(--space) * 2);border-top:1px solid var(--line);color:var(--muted);padding-top:.75em;font-size:.94em}";

// src/styles/glossary.css?inline
var glossary_default = ".term{border-bottom:2px dotted;margin-block:-1px}.meaning{float:left;width:100%;padding-block:.3em}.meaning span{border:1px solid var(--accent-ink);border-radius:var(--radius);background:var(--surface);break-inside:avoid;padding:.5em .75em;display:block}.meaning[popover]{all:unset;pointer-events:none;position:fixed;inset:0}.meaning[popover] span{pointer-events:auto;width:max-content;max-width:min(22em,100% - 1em);position:absolute}";

// src/styles/host.css?inline
var host_default = ":host{box-sizing:border-box!important;float:none!important;visibility:visible!important;pointer-events:auto!important;block-size:auto!important;max-block-size:none!important;inline-size:100%!important;min-inline-size:min(200px,100vw)!important;max-inline-size:none!important;display:block!important}:host([hidden]){display:none!important}.root{all:initial;box-sizing:border-box;max-width:var(--mfc-max-width,44em);border:1px solid var(--line);border-radius:var(--radius);background:var(--surface);color:var(--text);font-family:var(--mfc-font,inherit);overflow-wrap:anywhere;-webkit-text-size-adjust:100%;contain-intrinsic-width:min(36em, 85vw);break-inside:avoid;margin-inline:auto;font-size:max(1rem,17px);line-height:1.55;display:block;container-type:inline-size}.root[inert]{opacity:.5}.screen{padding:6cqi}";

// src/styles/intro.css?inline
var intro_default = ".facts{padding:0;list-style:none}.facts li{gap:.75em;display:flex}.facts li:before{content:\"\";border:solid var(--accent-ink);border-width:0 .14em .14em 0;flex:none;width:.4em;height:.75em;margin:.3em 0 0 .3em;transform:rotate(45deg)}";

// src/styles/match.css?inline
var match_default = ".matches>:first-child{border-color:var(--accent-ink);border-top-width:5px}.band{color:var(--muted);font-size:.94em;font-weight:400;display:block}@media print{.matches{display:block}.matches>*{margin-bottom:8pt}}";

// src/styles/modality.css?inline
var modality_default = ".modalities{grid-template-columns:repeat(auto-fit,minmax(min(100%,16em),1fr))}.measure{flex-wrap:wrap;align-items:center;gap:.75em;display:flex}";

// src/styles/notice.css?inline
var notice_default = ".notice{margin-top:calc(var(--space) * 2);border:1px solid var(--tone);border-radius:var(--radius);background:color-mix(in srgb, var(--tone) 6%, var(--surface));break-inside:avoid;border-inline-start-width:6px;padding:calc(.5em + 2cqi)}.notice.doctor{--tone:var(--caution)}.notice.emergency,.notice.summary{--tone:var(--danger)}.notice>:first-child{margin:0}.notice h3{color:var(--tone)}.notice.emergency>p{font-size:1.15em}.notice.summary *{color:var(--tone);font-weight:600}.notice .button{background:var(--tone);color:var(--surface);border-color:#0000}";

// src/styles/option.css?inline
var option_default = ".options{gap:.5em;margin-top:.75em;display:grid}.options.short{grid-template-columns:repeat(auto-fit,minmax(min(100%,16em),1fr))}[part=option]{isolation:isolate;gap:.75em;min-height:3.2em;padding:.75em 1em;line-height:1.4;display:flex;position:relative}[part=option] span:before{content:\"\";z-index:-1;border:1px solid var(--line);border-radius:var(--radius);break-inside:avoid;position:absolute;inset:0}[part=option]:hover span:before{border-color:var(--accent-ink)}[part=option] :checked~span:before{border:2px solid var(--accent-ink);background:color-mix(in srgb, var(--accent-ink) 9%, var(--surface))}[part=option] :focus-visible~span:before{outline:3px solid var(--accent-ink);outline-offset:3px}[part=option] input{appearance:none;border:2px solid var(--muted);border-radius:4px;outline:0;flex:none;place-content:center;width:1.4em;height:1.4em;display:grid}[part=option] [type=radio]{border-radius:50%}[part=option] [aria-invalid=true]{border-color:var(--danger)}[part=option] :checked{border-color:var(--accent-ink);background:var(--accent-fill)}[part=option] :checked:before{content:\"\";border:solid var(--accent-on);border-width:0 .14em .14em 0;width:.4em;height:.75em;margin-bottom:.15em;transform:rotate(45deg)}[part=option] [type=radio]:checked:before{border-width:.28em;border-radius:50%;width:0;height:0;margin:0}";

// src/styles/pressure.css?inline
var pressure_default = ".sayings{flex-wrap:wrap;align-items:center;gap:.75em;padding:0;list-style:none;display:flex}";

// src/styles/print.css?inline
var print_default = "@media print{.root{--line:#999;--space:8pt;break-inside:auto;border:0;max-width:none;font-size:11pt;--accent-ink:#000!important}:not(i){color:#000!important;background:0 0!important}.screen{padding:0}[href^=http]:after{content:\" \" attr(href);margin-inline-start:.5em}}";

// src/styles/progress.css?inline
var progress_default = "[part=progress]{margin-bottom:calc(var(--space) * 2);color:var(--muted);font-size:.94em}[part=progress] .bar{margin-top:.75em}";

// src/styles/question.css?inline
var question_default = "fieldset{min-width:0;margin-top:calc(var(--space) * 2);border:0;padding:0}legend{min-width:0;padding:0}.legend{text-wrap:balance;break-after:avoid;font-size:1.15em;font-weight:600;line-height:1.25}.hint{color:var(--muted);margin-top:.75em;font-size:.94em}.error{--tone:var(--danger);border-inline-start:4px solid var(--tone);color:var(--tone);margin-top:.75em;padding-inline-start:.75em;font-weight:600}";

// src/styles/range.css?inline
var range_default = ".track{position:relative}.track input{appearance:none;width:100%;color:var(--accent-fill);touch-action:pan-y;background:0 0;position:absolute;inset:0}.track :focus-visible{outline-color:#0000}.track input::-webkit-slider-thumb{appearance:none;box-sizing:border-box;border:3px solid var(--surface);outline:2px solid var(--accent-ink);background:currentColor;border-radius:50%;width:30px;height:30px}.track input::-moz-range-thumb{appearance:none;box-sizing:border-box;border:3px solid var(--surface);outline:2px solid var(--accent-ink);background:currentColor;border-radius:50%;width:30px;height:30px}.track :focus-visible::-webkit-slider-thumb{outline-offset:2px;outline-width:5px}.track :focus-visible::-moz-range-thumb{outline-offset:2px;outline-width:5px}.ends{color:var(--muted);justify-content:space-between;gap:.75em;font-size:.94em;display:flex}.ends :last-child{text-align:end}";

// src/styles/result.css?inline
var result_default = ".result>section,.appendix{margin-top:calc(var(--space) * 2.75)}.result>section>h3{font-size:1.3em}";

// src/styles/said.css?inline
var said_default = ".said{padding:0;list-style:none}.said li{border-inline-start:4px solid var(--tone);padding-inline-start:.75em}";

// src/styles/scale.css?inline
var scale_default = ".scale{margin-top:calc(var(--space) * 2)}.scale .legend+.notes{margin-top:.75em}.scale b{font-size:3em;line-height:1.2}.scale .track{margin-top:.75em;padding:23px 15px 0}.scale input{height:52px}.scale .unset{color:var(--surface)}.marks{color:var(--muted);flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.75em;padding-top:16px;font-size:.94em;display:flex}.marks span{white-space:nowrap;flex-wrap:wrap;justify-content:center;align-items:center;gap:.75em;width:0;display:flex}.marks .on{font-weight:600}";

// src/styles/segments.css?inline
var segments_default = ".bar{flex-wrap:wrap;align-items:center;gap:4px;display:flex}i{border:1px solid var(--line);background:var(--line);border-radius:4px;flex:1;height:6px}i.on{border:3px solid var(--accent-ink);background:var(--accent-ink)}.gauge{align-items:flex-end}.gauge i{flex:none;width:12px;height:8px}.gauge :nth-child(2){height:13px}.gauge :nth-child(3){height:18px}.gauge :nth-child(4){height:23px}.gauge :nth-child(5){height:28px}@media (prefers-contrast:more){i:not(.on){background:0 0}}";

// src/styles/take-along.css?inline
var take_along_default = "textarea{border:1px solid var(--line);border-radius:var(--radius);width:100%;color:inherit;font:inherit;break-inside:avoid;background:0 0;margin-top:.5em;padding:.75em}@media print{.take{display:none}}";

// src/styles/timeline.css?inline
var timeline_default = ".timeline{gap:0;padding:0;list-style:none}.timeline li{max-width:none;padding-bottom:var(--space);gap:1em;display:flex;position:relative}.timeline li:not(:last-child):before{content:\"\";border:1px solid var(--line);position:absolute;inset-block:0;inset-inline-start:1.4em}.timeline svg{border:2px solid var(--accent-ink);background:var(--surface);fill:none;width:2.8em;height:2.8em;stroke:var(--accent-ink);stroke-width:1.8px;stroke-linejoin:round;border-radius:50%;flex:none;padding:.6em;position:relative}.timeline h4{line-height:2.45}.timeline h4+p{margin:0}@container (width>=40em){.timeline{gap:var(--space);grid-auto-columns:1fr;grid-auto-flow:column}.timeline li{flex-direction:column;gap:0}.timeline li:not(:last-child):before{inset-block:1.4em auto;inset-inline:0 calc(var(--space) * -1)}}";

// src/styles/tokens.css?inline
var tokens_default = ".root{--surface:var(--mfc-surface,#fffefb);--text:var(--mfc-text,#1f2a29);--muted:var(--mfc-muted,color-mix(in srgb, var(--text) 80%, var(--surface)));--line:var(--mfc-border,color-mix(in srgb, var(--text) 18%, var(--surface)));--accent-ink:#14594f;--accent-fill:var(--accent-ink);--accent-on:var(--surface);--caution:color-mix(in srgb, #c97a00 50%, var(--text));--danger:color-mix(in srgb, #e8200f 60%, var(--text));--tone:var(--accent-ink);--space:var(--mfc-spacing,max(1rem, 17px));--radius:var(--mfc-radius,12px);--scheme:initial;color-scheme:var(--scheme,inherit)}.light{--scheme:light}.dark{--scheme:dark;--surface:var(--mfc-surface,#171c1c);--text:var(--mfc-text,#ebeeea);--accent-ink:#8fd4c4}@supports (color:light-dark(#000, #fff)){.auto{--surface:var(--mfc-surface,light-dark(#fffefb,#171c1c));--text:var(--mfc-text,light-dark(#1f2a29,#ebeeea));--accent-ink:light-dark(#14594f,#8fd4c4)}}@supports not (color:color-mix(in srgb, red, red)){.root{--muted:var(--text);--line:var(--text);--caution:var(--text);--danger:var(--text);--tone:var(--text)}}@media (prefers-contrast:more){.root{--muted:var(--text);--line:var(--text)}}";

// src/styles/styles.ts
/** The row under the pointer or the focus lights its place on the body map. Where `:has()` is missing, it does not. */
var litPlaces = bodyShapes.map(({ id }) => `.mapped:has([value=${id}]:is(:hover,:focus-visible)) .${id}{--part:var(--lit)}`).join("");
/** What a screen is made of, from the whole to the parts: what stands in another wins over it. */
var components = [
	segments_default + progress_default + question_default + option_default + range_default + scale_default + litPlaces + body_map_default,
	button_default + details_default + said_default + claim_default + card_default + notice_default + foot_default + glossary_default,
	intro_default + result_default + match_default + modality_default + pressure_default + dial_default + timeline_default + booking_default + take_along_default + answers_default
];
/** Every rule of the widget, in the order that decides between them. */
var styles = [
	host_default,
	tokens_default,
	base_default,
	...components,
	print_default
].join("");

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

// src/element/drawing/document-styles.ts
/**
* Dresses the element in the document where it stands. In place of `static styles`: those are one sheet, of the
* document that loaded the script; another document refuses it, and an element that moves there loses what it had
* (lit/lit#4868).
*/
var DocumentStyles = class {
	#host;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	hostConnected() {
		const { ownerDocument, shadowRoot } = this.#host;
		if (!shadowRoot || !ownerDocument.defaultView) return;
		const sheet = sheetFor(ownerDocument);
		if (!shadowRoot.adoptedStyleSheets.includes(sheet)) shadowRoot.adoptedStyleSheets = [sheet];
	}
};

// src/element/drawing/draw-again.ts
/** How often it starts afresh before it gives up: a page that empties and we that draw must not go on for ever. */
var mostTimes = 9;
/**
* Draws anew, on clean ground, what a script of the page has emptied and what blockers and translators have broken by
* taking nodes away that lit still needs. Where that does not help either, the fallback shows.
*/
var DrawAgain = class {
	#host;
	#fallback;
	#times = 0;
	#watcher;
	constructor(host, fallback) {
		this.#host = host;
		this.#fallback = fallback;
		host.addController(this);
	}
	hostConnected() {
		const { shadowRoot } = this.#host;
		if (!shadowRoot) return;
		this.#watcher ??= new MutationObserver(() => shadowRoot.firstElementChild || this.#host.requestUpdate());
		this.#watcher.observe(shadowRoot, { childList: true });
	}
	hostDisconnected() {
		this.#watcher?.disconnect();
	}
	hostUpdate() {
		if (this.#host.hasUpdated && !frameIn(this.#host.renderRoot)) this.#clear();
	}
	/** Runs an update; one that throws is run once more on clean ground. Never throws itself. */
	run(update) {
		if (this.#fallback.hasFailed) return;
		try {
			update();
		} catch {
			try {
				this.#clear();
				this.#host.requestUpdate();
				update();
			} catch (error) {
				this.#fallback.show(error);
			}
		}
	}
	/** Lit keeps its memory of what it drew with the node it draws before: with a new one it starts afresh. */
	#clear() {
		const { ownerDocument, renderOptions, renderRoot } = this.#host;
		this.#times += 1;
		if (this.#times > mostTimes) throw new Error("Emptied");
		const mark = ownerDocument.createComment("");
		renderOptions.renderBefore = mark;
		renderRoot.replaceChildren(mark);
	}
};

// src/element/drawing/fallback.ts
/**
* What the page itself put inside the tag, through a slot: seen until the first drawing, and again after a fault. A
* fault of ours costs the widget, never the way to the clinic.
*/
var Fallback = class {
	#host;
	#slot;
	constructor(host) {
		this.hasFailed = false;
		this.#host = host;
		host.addController(this);
	}
	/**
	* To be called before there is a shadow root: after a fault it may be too late to make anything, and a page on which
	* not even this can be made keeps its own words in view, since nothing hides them.
	*/
	prepare() {
		this.#slot = this.#host.ownerDocument.createElement("slot");
	}
	hostConnected() {
		const { hasUpdated, shadowRoot } = this.#host;
		if (!hasUpdated && !shadowRoot?.firstChild) shadowRoot?.append(this.#slot ?? "");
	}
	hostUpdate() {
		this.#slot?.remove();
	}
	show(error) {
		const { localName, shadowRoot } = this.#host;
		this.hasFailed = true;
		console.error(`<${localName}> stopped working and shows its fallback.`, error);
		shadowRoot?.replaceChildren(this.#slot ?? "");
	}
};

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

// src/element/drawing/focus-after-update.ts
/** Moves the focus when what is to have it has been drawn, and keeps it in view while the page grows. */
var FocusAfterUpdate = class {
	#host;
	#stages;
	/** What took the focus on a page that is not whole yet: each stage may move it out of view. */
	#held;
	constructor(host, stages) {
		this.#held = null;
		this.next = null;
		this.#host = host;
		this.#stages = stages;
		host.addController(this);
	}
	hostUpdated() {
		const { shadowRoot } = this.#host;
		const wanted = this.next;
		this.next = null;
		const target = wanted ? shadowRoot?.querySelector(wanted) ?? null : this.#held;
		if (wanted || shadowRoot?.activeElement === target) focusOn(target);
		this.#held = this.#stages.isWhole ? null : target;
	}
};

// src/element/drawing/press-guard.ts
/** Milliseconds after a new page in which the second half of a double click may still come; slower is a press of its own. */
var doubleClick = 400;
/** A press is for the page it was meant for: not for one that is already left, nor, as a double click, for the next. */
var PressGuard = class {
	#step;
	#host;
	#drawn;
	#drawnAt = 0;
	/** @param step names the page to be seen; it differs from what is drawn until the next update */
	constructor(host, step) {
		this.#host = host;
		this.#step = step;
		host.addController(this);
	}
	hostConnected() {
		this.#host.shadowRoot?.addEventListener("click", this.#onClick, true);
	}
	hostUpdated() {
		if (this.#drawn === this.#step()) return;
		this.#drawn = this.#step();
		this.#drawnAt = performance.now();
	}
	#onClick = (event) => {
		if (this.#drawn === void 0 || !this.#host.shadowRoot?.contains(event.target)) return;
		const isLeft = this.#drawn !== this.#step();
		const isSecond = event.detail > 1 && event.timeStamp - this.#drawnAt < doubleClick;
		if (!isLeft && !isSecond) return;
		event.preventDefault();
		event.stopPropagation();
	};
};

// src/element/drawing/server-page.ts
/**
* Takes over the first page that a server drew into a declarative shadow root: it gives way to the same, drawn by us,
* in the same breath. Lit cannot go on in markup that it did not draw.
*/
var ServerPage = class {
	#host;
	#takeOver;
	constructor(host, takeOver) {
		this.#host = host;
		this.#takeOver = takeOver;
		host.addController(this);
	}
	hostUpdate() {
		const { hasUpdated, renderOptions, shadowRoot } = this.#host;
		if (hasUpdated || !shadowRoot?.firstElementChild) return;
		const ticked = [...shadowRoot.querySelectorAll(":checked")];
		const held = shadowRoot.activeElement;
		this.#takeOver({
			ticked: ticked.map(({ name, value }) => ({
				name,
				value
			})),
			focused: held instanceof HTMLInputElement ? `[name="${held.name}"][value="${held.value}"]` : null
		});
		shadowRoot.replaceChildren();
		renderOptions.renderBefore = null;
	}
};

// src/element/drawing/after-paint.ts
/** Milliseconds to wait where nothing is painted: in a tab that is hidden. */
var patience$1 = 100;
/** Settles when the browser has shown what is drawn by now. */
var afterPaint = () => new Promise((done) => {
	requestAnimationFrame(() => setTimeout(done));
	setTimeout(done, patience$1);
});

// src/element/drawing/steady-height.ts
/** Keeps the height of one page until the next is whole: what stands below it on the clinic's page does not jump. */
var SteadyHeight = class {
	#host;
	constructor(host) {
		this.#host = host;
	}
	hold() {
		const frame = frameIn(this.#host.renderRoot);
		if (frame) frame.style.minBlockSize = `${frame.offsetHeight}px`;
	}
	release() {
		const frame = frameIn(this.#host.renderRoot);
		if (frame?.style.minBlockSize) frame.style.minBlockSize = "";
	}
};

// src/element/drawing/stage-by-stage.ts
/** Draws a long page in stages, one for each painting: no press waits for more than the beginning of a page. */
var StageByStage = class {
	#host;
	#height;
	#step;
	/** How many stages are drawn. */
	#count;
	#isNextDue;
	#painting;
	constructor(host) {
		this.#count = 0;
		this.#isNextDue = false;
		this.isWhole = false;
		this.#host = host;
		this.#height = new SteadyHeight(host);
		host.addController(this);
	}
	/** Settles when the stage that is drawn has been painted and the next one was asked for. */
	get painting() {
		return this.#painting;
	}
	/** What to draw now of the page of that step. */
	stage(step, stages) {
		if (this.#step !== step) {
			this.#step = step;
			this.#painting = void 0;
			this.#count = this.#host.hasUpdated ? 1 : stages.length;
			this.#height.hold();
		} else if (this.#isNextDue) this.#count += 1;
		this.#isNextDue = false;
		this.#count = Math.min(this.#count, stages.length);
		this.isWhole = this.#count === stages.length;
		const [first] = stages;
		return (stages[this.#count - 1] ?? first)();
	}
	hostUpdated() {
		if (this.isWhole) this.#height.release();
		else this.#painting ??= this.#afterPaint();
	}
	hostDisconnected() {
		this.#painting = void 0;
	}
	#afterPaint() {
		const painting = afterPaint().then(() => {
			if (this.#painting !== painting) return;
			this.#painting = void 0;
			this.#isNextDue = true;
			this.#host.requestUpdate();
		});
		return painting;
	}
};

// src/element/drawing/undo-translation.ts
/** Translators of browsers put words into `<font>`, where lit would lose them: they come out before each update. */
var UndoTranslation = class {
	#host;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	hostUpdate() {
		for (const font of this.#host.renderRoot.querySelectorAll("font")) font.replaceWith(font.textContent);
	}
};

// src/element/event-table.ts
/** Every event, one row each: the types, the manifest, the README and what is dispatched follow from it. */
var eventTable = [
	{
		name: "mfc-ready",
		fields: [],
		cancelable: false,
		description: "The first page is there."
	},
	{
		name: "mfc-start",
		fields: [],
		cancelable: false,
		description: "The visitor began."
	},
	{
		name: "mfc-step",
		fields: ["index", "total"],
		cancelable: false,
		description: "The visitor went on to a question."
	},
	{
		name: "mfc-complete",
		fields: [],
		cancelable: false,
		description: "The result is there; alike for every outcome."
	},
	{
		name: "mfc-book",
		fields: ["placement"],
		cancelable: true,
		description: "A press on the booking link; `preventDefault()` lets the page open its own popup."
	},
	{
		name: "mfc-restart",
		fields: [],
		cancelable: false,
		description: "Every answer was forgotten."
	},
	{
		name: "mfc-print",
		fields: [],
		cancelable: false,
		description: "The visitor prints the summary for the therapist."
	},
	{
		name: "mfc-issue",
		fields: ["issues"],
		cancelable: false,
		description: "Something the clinic set was refused."
	}
];

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
		cancelable: eventTable.some((row) => row.name === name && row.cancelable),
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
	const snake = name.replaceAll("-", "_");
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
	submit(summary) {
		if (!this.isWanted) return;
		const value = summary && (this.includes ? summary() : "completed");
		this.#internals.setFormValue(value, "");
	}
};

// src/views/prose.ts
var term$1 = ({ word, meaning }) => html`<button class="term" aria-expanded="false">${word}</button><span class="meaning" hidden><span>${meaning}</span></span>`;
/**
* Words, and after each term its meaning, closed. The element opens and closes them (`element/glossary/`); the
* inner box is what is seen, the outer one spans the window when the meaning floats.
*/
var prose$1 = (parts) => parts.map((part) => typeof part === "string" ? part : term$1(part));
/** The term that was pressed, if any. */
var termAt = (target) => {
	const button = target.closest(".term");
	const layer = button?.nextElementSibling;
	return button && {
		button,
		layer,
		box: layer.firstElementChild
	};
};

// src/element/glossary/float-beside.ts
/** A widget narrower than this many em has no room beside a term: phones, and pages zoomed far in. */
var leastWidth = 30;
/** Pixels between a term and its meaning, and between that and the edge of the window. */
var gap = 6;
var margin = 8;
/** Whether there is room for the meaning above or below its term. */
var hasRoom = ({ button, layer }, frame) => {
	const view = button.ownerDocument.defaultView;
	const fontSize = view ? Number.parseFloat(view.getComputedStyle(frame).fontSize) : Infinity;
	return "showPopover" in layer && frame.offsetWidth >= leastWidth * fontSize;
};
/** Says in its data whether the box is cut off at the top or at the bottom, wherever it has been put. */
var cut = (options) => ({
	name: "cut",
	fn: async (state) => {
		const { top, bottom } = await detectOverflow(state, options);
		return { data: { isCut: top > 0 || bottom > 0 } };
	}
});
/**
* Puts the box below its term, above it where only there is room, and back into the window. Says whether both can be
* seen. The layer spans the window, the box is placed in it, and all is measured against it and never against the
* window itself: so on a page with `zoom`, which engines count in and out of lengths each in its own way, term, box and
* layer are still measured alike.
*/
var place = async ({ button, layer, box }) => {
	const window = {
		boundary: layer,
		rootBoundary: layer.getBoundingClientRect()
	};
	const within = {
		...window,
		padding: margin
	};
	const { x, y, middlewareData } = await computePosition(button, box, {
		placement: "bottom-start",
		middleware: [
			offset(gap),
			flip({
				...within,
				crossAxis: false
			}),
			shift(within),
			cut(within),
			hide(window)
		]
	});
	box.style.left = `${x}px`;
	box.style.top = `${y}px`;
	return !middlewareData["cut"]?.["isCut"] && !middlewareData.hide?.referenceHidden;
};
/**
* Lifts the meaning into the top layer, where nothing clips or moves it but the window, and keeps it beside its term
* until `signal` says stop. Without `popover` or room, the meaning stays in the text. `lost` is called when the term or
* the meaning can no longer be seen.
*/
async function floatBeside(term, frame, signal, lost) {
	const { button, layer, box } = term;
	if (!hasRoom(term, frame)) return;
	button.scrollIntoView({
		block: "nearest",
		inline: "nearest",
		behavior: "instant"
	});
	layer.popover = "manual";
	layer.showPopover();
	const isPlaced = await place(term);
	if (signal.aborted) return;
	if (!isPlaced) {
		layer.popover = null;
		return;
	}
	const follow = async () => {
		if (!await place(term) && !signal.aborted) lost();
	};
	const stop = autoUpdate(button, box, follow, {
		animationFrame: true,
		elementResize: false,
		layoutShift: false
	});
	const sight = new IntersectionObserver(([seen]) => seen?.isIntersecting || lost());
	sight.observe(button);
	signal.addEventListener("abort", () => {
		stop();
		sight.disconnect();
	});
}

// src/element/glossary/glossary.ts
/**
* Opens the meaning of a term on a press, and closes it on the next press, Escape or a click elsewhere; one at a
* time. The meaning floats beside its term, or stands under its line where there is no room for that.
*/
var Glossary = class {
	#host;
	#open;
	#closing;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	hostConnected() {
		this.#host.shadowRoot?.addEventListener("click", this.#onClick);
	}
	/** An update may take away what is open. */
	hostUpdated() {
		if (!this.#open?.button.isConnected) this.close();
	}
	hostDisconnected() {
		this.close();
	}
	/** Leaves no listener behind. The focus goes back to the term unless something else holds it. */
	close() {
		const button = this.#open?.button;
		if (!button) return;
		this.#open = void 0;
		this.#closing?.abort();
		const { activeElement, body } = button.ownerDocument;
		if (this.#host.shadowRoot?.activeElement === button || activeElement === body) button.focus({ preventScroll: true });
	}
	#onClick = ({ target }) => {
		const term = termAt(target);
		if (!term) return;
		const isOpen = term.button === this.#open?.button;
		this.close();
		if (!isOpen) this.#show(term);
	};
	#show(term) {
		const { button, layer } = term;
		this.#open = term;
		this.#closing = new AbortController();
		const { signal } = this.#closing;
		button.setAttribute("aria-expanded", "true");
		layer.hidden = false;
		signal.addEventListener("abort", () => {
			button.setAttribute("aria-expanded", "false");
			layer.hidden = true;
			layer.popover = null;
		});
		const view = button.ownerDocument.defaultView;
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
			if (!path.includes(layer) && !path.includes(button)) this.close();
		}, {
			capture: true,
			signal
		});
		const frame = frameIn(this.#host.renderRoot);
		if (frame) floatBeside(term, frame, signal, () => this.close());
	}
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

// src/messages/lazy.ts
/** The same value each time, made when it is first asked for: a page that nobody answers never pays for a result. */
var lazy = (make) => {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
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
var claims$1 = lazy(() => ({
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
var modalities$1 = lazy(() => ({
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

// src/messages/en/joins.ts
/** How texts stand side by side that are no sentence together. More than two are joined from the left. */
var joins = {
	sentences: "{first} {next}",
	/** Answers, which may have commas of their own. */
	answers: "{first} · {next}"
};

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
		value: "{n} of 10",
		shown: "{n} / 10"
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

// src/messages/en/references.ts
/** First author, year, what it is about in our words (not its title), and where, if no DOI says it. */
var references$2 = lazy(() => ({
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

// src/messages/en/result.ts
/** Words of the first page and of the result. `{…}` is filled in. */
var intro$1 = {
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
var result$1 = lazy(() => ({
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
	toldThat: "You told us: “{answer}”",
	flagAndAdaptation: "{flag}: {adaptation}",
	notWith: "Does not go well with: {conditions}",
	emergency: {
		call: "Call {number}",
		crisis: "Call or text {number}",
		list: "911 in the US and Canada, 999 in the UK, 112 in Europe, 000 in Australia.",
		today: "A doctor, urgent care or an emergency department can check you today.",
		wait: "If it gets worse, or you are short of breath or your chest hurts, call {number}.",
		waitAnywhere: "If it gets worse, or you are short of breath or your chest hurts, call your emergency number."
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
		whyOf: "Why, and what is known: {name}",
		more: "More about this style",
		moreOf: "More about this style: {name}",
		mix: "Often mixed up with:",
		first: "What usually comes first:",
		doctor: "See a doctor if:",
		avoid: "Not for:",
		also: "Also called:"
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
	modalitiesNote: "Your therapist may combine styles. Alongside your usual care, not instead of it.",
	modalitiesNone: "None of our styles is a clear fit yet. We talk about it before any treatment.",
	notNow: "Not for now",
	pressureSpans: {
		"1-1": "Pressure: feather-light.",
		"1-3": "Pressure: feather-light to medium.",
		"3-5": "Pressure: medium to very firm."
	},
	startsLighter: ["With you it starts feather-light and builds up only as you like.", "With you it starts light and builds up only as you like."],
	pressure: {
		heading: "Good pressure stays below pain",
		paragraphs: [
			"Deep does not mean painful. A good ache fades, and you can breathe, talk and let go.",
			"If it hurts, your muscles tense to protect you. That is called [guarding](guarding), and it makes helping harder.",
			"Your therapist tells you before anything a little sore, and you can say no."
		],
		start: [
			"Pressure: start at 1 of 5, feather-light.",
			"Pressure: start at 2 of 5, light.",
			"Pressure: start at 3 of 5, medium.",
			"Pressure: start at 4 of 5, firm.",
			"Pressure: start at 5 of 5, very firm."
		],
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
		levels: [
			"Feather-light",
			"Feather-light to light",
			"Light",
			"Light to medium",
			"Medium",
			"Medium to firm",
			"Firm",
			"Firm to very firm",
			"Very firm"
		],
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
var summary$2 = lazy(() => ({
	title: "Massage fit check: summary for the therapist",
	rules: "Rules version {version}",
	heading: "== {heading} ==",
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
	intro: intro$1,
	questionnaire,
	joins,
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
		return claims$1();
	},
	get modalities() {
		return modalities$1();
	},
	get result() {
		return result$1();
	},
	get summary() {
		return summary$2();
	},
	get references() {
		return references$2();
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
	const locale = parsedTag(tag ?? "en");
	const region = locale?.region ?? "";
	const messages = locale && Object.hasOwn(languages, locale.language) ? languages[locale.language] : null;
	return locale && messages ? {
		tag: String(locale),
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
function at(root, path) {
	let node = root;
	for (const key of path.split(".")) {
		if (typeof node !== "object" || !Object.hasOwn(node, key)) return void 0;
		node = node[key];
	}
	return node;
}
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
function withOwnTexts(messages, texts) {
	let words = messages;
	for (const [path, text] of Object.entries(texts)) if (isMessagePath(path)) words = put(words, path.split("."), text);
	return words;
}

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
	"--accent-fill",
	"--accent-on",
	"--accent-ink"
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

// src/element/markers.ts
var tag = "massage-fit-check";
var marked = `data-${tag}`;
/** The marked `<div>` around a widget that was made for it. */
var markerOf = (host) => {
	const parent = host.parentElement;
	return parent?.hasAttribute(marked) ? parent : null;
};

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
/** Lines for the console in the life of one widget: a broken template or a script can hold hundreds of bad values. */
var maxTold = 20;
/** What the clinic set on one element: read when first needed, forgotten when anything it comes from changes. */
var Settings = class {
	#host;
	#property;
	#resolved;
	#language;
	#accentIssues = [];
	#painted = "";
	#frame;
	#told = /* @__PURE__ */ new Set();
	#saidMore = false;
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
	/** Paints the frame, then gives the issues nobody was told of yet, each told once to the console; the first 20. */
	paintAndReport(frame) {
		const { accent, theme } = this.config;
		const wanted = `${accent} ${theme}`;
		if (this.#painted !== wanted || this.#frame !== frame) {
			this.#painted = wanted;
			this.#frame = frame;
			const isFine = paintAccent(frame, accent, theme);
			this.#accentIssues = isFine || accent === null ? [] : [accentIssue(accent)];
		}
		return this.#report();
	}
	#report() {
		const fresh = [...new Map(this.issues.map((issue) => [formatIssue(issue), issue]))].filter(([line]) => !this.#told.has(line));
		const reported = fresh.slice(0, maxTold - this.#told.size);
		for (const [line] of reported) {
			this.#told.add(line);
			console.warn(line);
		}
		const more = fresh.length - reported.length;
		if (more > 0 && !this.#saidMore) {
			this.#saidMore = true;
			console.warn(`<massage-fit-check> ${more} more; the property "issues" has all that is wrong now`);
		}
		return reported.map(([, issue]) => issue);
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
		return resolveConfig({
			attributes: new Map(attributes),
			child,
			property,
			base,
			isMessagePath
		});
	}
};

// src/element/settings-sources.ts
/** The elements around it, from the inside out, through shadow roots. */
function* ancestorsOf(element) {
	let node = element.parentNode;
	while (node) {
		if (node instanceof Element) yield node;
		node = node instanceof ShadowRoot ? node.host : node.parentNode;
	}
}
/**
* Hears of every change to what the clinic set, apart from the element's own attributes: JSON inside it, attributes of
* the marked `<div>` around it, the language of whatever is around that, and another place.
*/
var SettingsSources = class {
	#host;
	#observer;
	#changed;
	constructor(host, changed) {
		this.#host = host;
		this.#changed = changed;
		this.#observer = new MutationObserver(changed);
		host.addController(this);
	}
	hostConnected() {
		this.#observer.observe(this.#host, {
			childList: true,
			subtree: true,
			characterData: true
		});
		for (const each of ancestorsOf(this.#host)) this.#observer.observe(each, { attributeFilter: ["lang"] });
		const marker = markerOf(this.#host);
		if (marker) this.#observer.observe(marker, { attributes: true });
		this.#changed();
	}
	hostDisconnected() {
		this.#observer.disconnect();
	}
};

// src/questionnaire/health-options.ts
var row$1 = questionById.get("health");
var all = row$1 ? optionsOf(row$1) : [];
var concerns = (id, facts) => id === "none" || (offerWhen[id] === void 0 || anyOf(facts, offerWhen[id])) && !anyOf(facts, settledBy[id]);
/**
* What to offer on the health list: what can matter to this visitor and is not known already. A line once ticked
* stays until it is unticked, as on the safety screens.
*/
function healthOptions({ facts, ticked }) {
	const own = ticked("health");
	return all.filter((id) => own.includes(id) || concerns(id, facts));
}

// src/questionnaire/safety-triggers.ts
/** Signs that no answer has to bring up. */
var askedOfEveryone = ["chest-pain", "stroke-signs"];
/**
* When each of the other emergency signs is asked; the type wants a row for every one. Any line is enough; a list
* within needs all of its facts.
* Facts that come later than the safety screen (how it started, health) bring a sign up on the late check.
* Source: the "show when" column and the late triggers of the clinical document. Wider on the cautious side:
* a fall is asked of anyone with a sore neck or back, since how it started is not known yet; "leg" and "arm"
* mean every part of one.
*/
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
var isAskedOfEveryone = (id) => askedOfEveryone.includes(id);
var isCalledFor = (id, facts) => isAskedOfEveryone(id) || anyOf(facts, askWhen[id]);
/**
* Signs to show on a safety screen: those that matter to this visitor and were not offered yet, in order of
* urgency. A sign once ticked here stays here even when an edited answer would no longer bring it up: an edit
* never hides a danger.
*/
function signsFor(item, { facts, asked, ticked }) {
	const own = ticked(item);
	const due = emergencies.filter((id) => !asked.has(id) && (own.includes(id) || isCalledFor(id, facts)));
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
/** The worthier first; a question that would tell nothing last. */
var byWorth = (a, b) => a && b ? b.now - a.now || b.best - a.best : Number(b !== null) - Number(a !== null);
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
	})).sort((a, b) => byWorth(a.worth, b.worth)).slice(0, 1).map(({ question }) => question);
}

// src/questionnaire/screens.ts
/** Screens that count in the progress. */
var countedScreenIds = [
	"help",
	"where",
	"safety",
	"safety-more",
	"history",
	"signs",
	"signs-more",
	"day",
	"health",
	"safety-late",
	"touch"
];
/** In order. Whom it is for is no screen of its own to a visitor: it is asked on the first page, or above the first question. */
var screenIds = ["who", ...countedScreenIds];
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
* ten counted screens on any path: the day is left out where a second safety screen or a second sign question has already
* asked for patience (it serves the therapist and hardly moves the ranking).
*/
var screens = [
	{
		id: "who",
		items: () => ["who"]
	},
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
var whoRow = questionById.get("who");
/** Whom it is for, as everybody is asked it. */
var whoItem = {
	id: "who",
	question: "who",
	options: whoRow ? optionsOf(whoRow) : []
};
/** The screens that count in the progress ("3 of about 7"). */
var countedScreens = (path) => path.filter((screen) => screen.id !== "who");
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
	if (item === "health") return healthOptions(before);
	const question = questionById.get(item);
	return question ? optionsOf(question) : [];
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

// src/view-model/link-view.ts
/** A link that opens in place; `null` where the clinic set no address. */
var linkTo = (text, href) => href ? {
	text,
	href,
	target: "self"
} : null;
/** At the foot of the first page and of the result. */
var privacyLink = ({ privacyUrl }, { intro }) => linkTo(intro.privacy, privacyUrl);

// src/messages/locale.ts
function makeLocale(tag) {
	const numbers = new Intl.NumberFormat(tag, { numberingSystem: "latn" });
	const lists = new Intl.ListFormat(tag, {
		type: "conjunction",
		style: "narrow"
	});
	const dates = new Intl.DateTimeFormat(tag, {
		dateStyle: "long",
		timeZone: "UTC"
	});
	return {
		number: (value) => numbers.format(value),
		list: (names) => lists.format(names),
		date: (day) => dates.format(/* @__PURE__ */ new Date(`${day}T00:00:00Z`))
	};
}
var made = /* @__PURE__ */ new Map();
/** By BCP 47 tag; English where a page names none that is one. Formatters are slow to make: once per tag. */
function localeOf(tag) {
	const locale = made.get(tag) ?? makeLocale(String(parsedTag(tag) ?? "en"));
	made.set(tag, locale);
	return locale;
}

// src/messages/fill.ts
/** Puts values into `{places}`; a place without a value stays as it is, so that a slip is seen in review. */
var fill = (text, values) => text.replace(/\{(\w+)\}/g, (place, name) => Object.hasOwn(values, name) ? String(values[name]) : place);

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

// src/view-model/question-words.ts
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
/** An answer in the visitor's own words: labels side by side in the order of the question, or the number. */
function answerText({ messages, tag }, question, answer) {
	const { joins, questionnaire } = messages;
	if (typeof answer === "number") return fill(questionnaire.pain.value, { n: localeOf(tag).number(answer) });
	const row = questionById.get(question);
	const order = row ? optionsOf(row) : [];
	const labels = [...answer].sort((a, b) => order.indexOf(a) - order.indexOf(b)).map((option) => optionLabel(messages, question, option));
	return join(joins.answers, labels);
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
/** One question, ready to show. `isMissing` marks it as the one that still needs an answer. */
function questionView(item, given, language, isMissing) {
	const { messages } = language;
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
			valueText: value === null ? pain.unset : answerText(language, item.question, value),
			shown: value === null ? null : shownOn(pain.shown, localeOf(language.tag).number(value)),
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
function introView(given, config, language) {
	const { intro, result } = language.messages;
	return {
		heading: config.heading ?? intro.heading,
		lead: config.intro ?? intro.lead,
		facts: intro.facts,
		who: questionView(whoItem, given, language, false),
		startLabel: intro.start,
		disclaimer: config.disclaimer ?? result.disclaimer,
		privacy: privacyLink(config, language.messages)
	};
}

// src/view-model/questions/screen-view.ts
function screenView(input, language) {
	const { screen, given, index, total, showErrors, extra, title } = input;
	const { joins, questionnaire: words } = language.messages;
	const { number } = localeOf(language.tag);
	const own = words.screens[screen.id];
	const isCarer = Array.isArray(given.who) && given.who.includes("someone-else");
	const missing = showErrors ? missingOn(screen, given) : [];
	const hint = join(joins.sentences, [isCarer ? words.carer : "", title ? "" : own.hint]) || null;
	const items = [...extra, ...screen.items];
	const isAlone = items.length === 1;
	const questions = items.map((item) => {
		const question = questionView(item, given, language, missing.includes(item));
		if (isAlone) return {
			...question,
			hint: question.hint ?? hint
		};
		return title && !extra.includes(item) ? {
			...question,
			hint: own.hint
		} : question;
	});
	const only = screen.items.length === 1 ? questions.at(-1) : void 0;
	return {
		heading: title || own.heading || (only?.legend ?? ""),
		hint: isAlone ? null : hint,
		progress: {
			done: index,
			total,
			text: fill(words.progress, {
				n: number(index),
				total: number(total)
			})
		},
		questions,
		error: missing.length > 0 ? words.errors.screen : null,
		nextLabel: words.next,
		backLabel: words.back,
		clearLabel: words.clear
	};
}

// src/knowledge/emergency-numbers.ts
var european = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS CH LI";
/**
* Only regions whose number the clinical document gives; anywhere else the visitor reads the short list of all of
* them, and the clinic can set its own. Source of 988: lifeline-988.
*/
var emergencyLines = [
	{
		region: "US",
		number: "911",
		crisisLine: "988"
	},
	{
		region: "CA",
		number: "911"
	},
	{
		region: "GB",
		number: "999"
	},
	{
		region: "AU",
		number: "000"
	},
	...european.split(" ").map((region) => ({
		region,
		number: "112"
	}))
];
var emergencyLinesByRegion = new Map(emergencyLines.map((row) => [row.region, row]));

// src/view-model/result/said-by-visitor.ts
var reasonText = ({ question, option }, messages) => optionLabel(messages, question, option);
/**
* What the visitor said that raised a flag: the flag's own words where they ticked it, else the answer it follows
* from. Nobody is quoted with words they never chose.
*/
function flagText(id, facts, messages) {
	const said = saidFor(id, facts);
	return said && said.question !== "light-touch" ? reasonText(said, messages) : messages.flags[id];
}

// src/view-model/result/emergency-notice.ts
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
function emergencyNotice(flags, facts, config, { messages, region }) {
	const { emergency, outcomes } = messages.result;
	const act = actOf(flags);
	const lines = emergencyLinesByRegion.get(region);
	const number = config.emergencyNumber ?? lines?.number ?? null;
	const crisis = config.crisisLine ?? lines?.crisisLine ?? null;
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
			...act === "today" ? [number ? fill(emergency.wait, { number }) : emergency.waitAnywhere] : [],
			...readable,
			...number === null ? [emergency.list] : [],
			...act === "call" && isCrisis ? [outcomes.crisis.lead] : []
		],
		isUrgent: act !== "today",
		items: flags.filter((id) => safetyFlagById.get(id)?.tier === "emergency").map((id) => flagText(id, facts, messages)),
		actions: act === "crisis" ? [...crisisCalls, ...calls] : [...calls, ...crisisCalls]
	};
}

// src/view-model/result/result-frame.ts
function reviewedLine({ reviewedBy, reviewedOn }, { messages, tag }) {
	const { reviewed, reviewedBy: byAlone, reviewedOn: onAlone } = messages.result;
	const date = reviewedOn === null ? "" : localeOf(tag).date(reviewedOn);
	if (reviewedBy && date) return fill(reviewed, {
		name: reviewedBy,
		date
	});
	if (reviewedBy) return fill(byAlone, { name: reviewedBy });
	return date ? fill(onAlone, { date }) : null;
}
/** The last lines of every result, and the ways out of it. */
function resultFrame(config, language) {
	const { questionnaire, result } = language.messages;
	return {
		disclaimer: config.disclaimer ?? result.disclaimer,
		reviewed: reviewedLine(config, language),
		backLabel: questionnaire.back,
		clearLabel: questionnaire.clear
	};
}

// src/view-model/result/emergency-view.ts
/** What to do now, and nothing else. */
function emergencyView({ assessment, walk, config, language }) {
	const { flags } = assessment.safety;
	const { heading, lead } = language.messages.result.outcomes[actOf(flags)];
	return {
		...resultFrame(config, language),
		kind: "emergency",
		heading,
		lead,
		notices: [emergencyNotice(flags, readFacts(walk.answers), config, language)]
	};
}

// src/view-model/result/answers-view.ts
/** Every answer that counts, in the order asked, with the screen where it can be changed. */
function answersView(walk, given, language) {
	const { questionnaire, result } = language.messages;
	const screens = questionnaire.screens;
	const row = (screen, question, answer) => ({
		screen,
		question,
		answer,
		changeHeard: fill(result.changeOf, { question })
	});
	return {
		heading: result.answers,
		changeLabel: result.change,
		rows: walk.path.flatMap(({ id, items }) => {
			const heading = items.length === 1 && screens[id]?.heading;
			return items.flatMap((item) => {
				const answer = answerTo(item, given);
				if (answer === null || typeof answer !== "number" && answer.length === 0) return [];
				const question = heading || questionLegend(language.messages, item.question);
				return row(id, question, answerText(language, item.question, answer));
			});
		})
	};
}

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
/** The way to the clinic: its link, its phone, or words. */
function bookingView({ route, safety }, config, messages, pageSearch) {
	const words = messages.result.booking;
	const link = bookingLink(config, route, pageSearch);
	const callHref = config.phone === null ? null : telHref(config.phone);
	const callText = fill(words.call, { phone: config.phone ?? "" });
	const isCall = link !== null && link.href === callHref;
	const label = config.bookingLabel ?? words.label;
	const text = isCall ? callText : link?.target === "blank" ? fill(words.labelNewTab, { label }) : label;
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
* project come first, in its order. What a visitor reads of them (who, when, on what) is in the messages, under the same ids.
* Sources of safety rules and of the questionnaire's ideas are in `background-references.ts`.
*/
var references$1 = [
	{
		id: "sherman-2009",
		doi: "10.1097/AJP.0b013e31818b7912"
	},
	{
		id: "post-white-2003",
		url: "https://www.ons.org/node/137511?print=true"
	},
	{
		id: "cambron-2006",
		doi: "10.1089/acm.2006.12.65"
	},
	{
		id: "sefton-2011",
		doi: "10.1016/j.math.2011.04.002"
	},
	{
		id: "cleveland-clinic",
		url: "https://health.clevelandclinic.org/therapeutic-massage-can-great-addition-treatment/"
	},
	{
		id: "mayo-clinic",
		url: "https://www.mayoclinic.org/tests-procedures/massage-therapy/about/pac-20384595"
	},
	{ id: "sutter-health" },
	{
		id: "kaiser-permanente",
		url: "http://www.kpccm.org/content/massfaq"
	},
	{
		id: "mak-2024",
		doi: "10.1001/jamanetworkopen.2024.22259"
	},
	{ id: "sherman-2014" },
	{
		id: "gross-2024",
		doi: "10.1002/14651858.CD004871.pub5"
	},
	{
		id: "furlan-2015",
		doi: "10.1002/14651858.CD001929.pub3"
	},
	{ id: "cherkin-2011" },
	{
		id: "chen-2022",
		doi: "10.3390/ijerph192013191"
	},
	{
		id: "majchrzycki-2014",
		doi: "10.1155/2014/287597"
	},
	{
		id: "jacobson-2015",
		doi: "10.1155/2015/813418"
	},
	{
		id: "kngf-2021",
		url: "https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/therapeutisch-proces/massage"
	},
	{
		id: "li-2014",
		doi: "10.1371/journal.pone.0089304"
	},
	{
		id: "yuan-2015",
		doi: "10.1016/j.math.2014.09.003"
	},
	{
		id: "kalichman-2010",
		doi: "10.1007/s00296-010-1409-2"
	},
	{
		id: "laimi-2018",
		doi: "10.1177/0269215517732820"
	},
	{
		id: "ajimsha-2015",
		doi: "10.1016/j.jbmt.2014.06.001"
	},
	{
		id: "moraska-2008",
		doi: "10.1089/acm.2007.0647"
	},
	{
		id: "nidirect-carpal-tunnel",
		url: "https://nidirect.gov.uk/conditions/carpal-tunnel-syndrome"
	},
	{
		id: "verhagen-2013",
		doi: "10.1002/14651858.CD008742.pub2"
	},
	{
		id: "lawler-2006",
		doi: "10.1207/s15324796abm3201_6"
	},
	{
		id: "chaibi-2011",
		doi: "10.1007/s10194-011-0296-6"
	},
	{
		id: "moraska-2015",
		doi: "10.1097/AJP.0000000000000091"
	},
	{
		id: "busse-2023",
		doi: "10.1136/bmj-2023-076227"
	},
	{
		id: "nidirect-whiplash",
		url: "https://www.nidirect.gov.uk/conditions/whiplash"
	},
	{ id: "van-den-dolder-2014" },
	{ id: "yoon-2025" },
	{
		id: "samuel-2021",
		doi: "10.1007/s11764-020-00972-x"
	},
	{
		id: "ezzo-2015",
		doi: "10.1002/14651858.CD003475.pub2"
	},
	{ id: "huang-2013" },
	{
		id: "thompson-2020",
		doi: "10.1007/s11764-020-00928-1"
	},
	{
		id: "shin-2012",
		doi: "10.1111/j.1524-4725.2011.02201.x"
	},
	{
		id: "scott-2022",
		doi: "10.1016/j.jht.2022.01.004"
	},
	{
		id: "cuh-scar-care",
		url: "https://www.cuh.nhs.uk/patient-information/care-of-your-scar/"
	},
	{
		id: "moyer-2004",
		doi: "10.1037/0033-2909.130.1.3"
	},
	{
		id: "depressed-people-2010",
		doi: "10.4088/JCP.09r05009blu"
	},
	{
		id: "coelho-2008",
		doi: "10.1111/j.1742-1241.2007.01553.x"
	},
	{
		id: "shin-2016",
		doi: "10.1002/14651858.CD009873.pub3"
	},
	{
		id: "cancer-council",
		url: "https://cancercouncil.com.au/18126/b1000/massage-and-cancer-42/massage-and-cancer-professional-massage"
	},
	{
		id: "mueller-2021",
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8396946"
	},
	{
		id: "cambron-2007",
		doi: "10.1089/acm.2006.6401"
	},
	{
		id: "roberts-2011",
		url: "https://ijtmb.org/index.php/ijtmb/article/download/25/154?inline=1"
	},
	{
		id: "davis-2020",
		doi: "10.1136/bmjsem-2019-000614"
	}
];
/** Pages on massage as a whole: listed in every result, after what its claims cite. All stand in the article behind this project. */
var generalReferences = [
	"mak-2024",
	"cleveland-clinic",
	"mayo-clinic",
	"sutter-health",
	"kaiser-permanente"
];

// src/messages/terms.ts
var term = /\[([^\]]*)\]\(([\w-]*)\)/g;
/** A message at its terms: `[words to show](term)` marks one. What stands between them is plain text. */
function atTerms(text) {
	const pieces = [];
	let end = 0;
	for (const { 0: mark, 1: words = "", 2: id = "", index } of text.matchAll(term)) {
		pieces.push(text.slice(end, index), {
			words,
			id
		});
		end = index + mark.length;
	}
	return [...pieces, text.slice(end)].filter((piece) => piece !== "");
}

// src/view-model/result/prose.ts
/** A message with its terms explained. A term that the glossary does not know is just words. */
var prose = (text, { glossary }) => atTerms(text).map((piece) => {
	if (typeof piece === "string") return piece;
	const { words, id } = piece;
	return Object.hasOwn(glossary, id) ? {
		word: words,
		meaning: glossary[id]
	} : words;
});

// src/view-model/result/citations.ts
/** The reference list of one result: what its claims cite, in order of appearance, then the general pages. */
var citedBy = (claims) => [.../* @__PURE__ */ new Set([...claims.flatMap((claim) => claim.source), ...generalReferences])];
var numbersOf = (claim, cited) => claim.source.map((id) => cited.indexOf(id) + 1).filter((number) => number > 0);
function claimView(claim, cited, { messages, tag }) {
	const { evidence, citation, citationHeard } = messages.result;
	return {
		text: prose(messages.claims[claim.id] ?? "", messages),
		evidence: evidence[claim.evidence].label,
		citations: numbersOf(claim, cited).map((number) => {
			const n = localeOf(tag).number(number);
			return {
				number,
				text: fill(citation, { n }),
				heard: fill(citationHeard, { n })
			};
		})
	};
}
var rowOf = (id) => references$1.find((row) => row.id === id);
function linkOf({ doi, url }, text) {
	const href = doi ? `https://doi.org/${doi}` : url;
	return href ? {
		text,
		href,
		target: "blank"
	} : null;
}
function referencesView(cited, messages) {
	const words = messages.result;
	const notes = messages.referenceNotes;
	return {
		heading: words.references,
		legend: Object.values(words.evidence).map(({ legend }) => legend),
		items: cited.flatMap((id, index) => {
			const row = rowOf(id);
			if (!row) return [];
			return {
				number: index + 1,
				text: messages.references[id],
				link: linkOf(row, words.referenceLink),
				note: notes[id] ?? null
			};
		})
	};
}

// src/view-model/result/lazy-fields.ts
/** An object whose fields are made when they are first read, each once. */
function lazyFields(makers) {
	const fields = {};
	for (const [key, make] of Object.entries(makers)) Object.defineProperty(fields, key, {
		get: lazy(make),
		enumerable: true
	});
	return fields;
}

// src/view-model/result/match-view.ts
/** Claims that concern only some of those a condition fits. */
var onlyWith = { sciatica: [
	"back-hip-leg.down-leg",
	"where.buttock-leg",
	"health.shooting-limb-pain"
] };
/** What is said to this visitor about a condition: back pain alone is told nothing about legs. */
var matchClaims = ({ condition }, facts) => (conditionById.get(condition)?.claims ?? []).filter(({ id }) => !onlyWith[id] || anyOf(facts, onlyWith[id]));
/** Nobody "sounds like" being pregnant or having had cancer: they said so. */
var isSaid = (condition) => condition === "other" || routedConditions.some((routed) => routed === condition);
function matchView(match, facts, cited, language) {
	const { messages } = language;
	const words = messages.conditions[match.condition];
	const { bands, because, details } = messages.result;
	return {
		bandText: isSaid(match.condition) ? "" : bands[match.band],
		name: words.name,
		becauseLabel: because,
		because: match.because.map((reason) => reasonText(reason, messages)),
		claims: matchClaims(match, facts).map((claim) => claimView(claim, cited, language)),
		doctor: {
			heading: details.doctor,
			text: words.doctor
		},
		more: details.why,
		moreHeard: fill(details.whyOf, { name: words.name }),
		details: ["mix", "first"].filter((key) => words[key] !== "").map((key) => ({
			heading: details[key],
			text: prose(words[key], messages)
		}))
	};
}

// src/knowledge/modalities.ts
/**
* Pressure spans are the clinical document's; those of relaxation and prenatal massage are house rules:
* light to medium, and never above the start that pregnancy allows plus one.
*/
var modalities = [
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
var modalityById = Object.fromEntries(modalities.map((row) => [row.id, row]));
var pressureSpanOf = (id) => modalityById[id].pressure.join("-");

// src/view-model/result/modality-view.ts
var modalityClaims = (id) => modalityById[id].claims;
/** @param start where the visitor's own session starts, on the 1–5 pressure scale */
function modalityView({ modality: id }, start, cited, language) {
	const { joins, modalities, result } = language.messages;
	const words = modalities[id];
	const [low, high] = modalityById[id].pressure;
	const lighter = start < low ? result.startsLighter[start - 1] : "";
	return {
		name: words.name,
		text: prose(join(joins.sentences, [words.what, words.feels]), language.messages),
		pressure: {
			low,
			high,
			text: join(joins.sentences, [result.pressureSpans[pressureSpanOf(id)], lighter ?? ""])
		},
		claims: modalityClaims(id).map((claim) => claimView(claim, cited, language)),
		more: result.details.more,
		moreHeard: fill(result.details.moreOf, { name: words.name }),
		details: ["avoid", "also"].map((key) => ({
			heading: result.details[key],
			text: prose(words[key], language.messages)
		}))
	};
}

// src/view-model/result/not-now-view.ts
/**
* Styles that are ruled out, by the first thing that rules each out, said once: a flag or an answer in the visitor's
* words, or the matches that the style does not go with.
*/
function notNowView({ notNow, matches }, facts, { messages, tag }) {
	const { list } = localeOf(tag);
	const words = messages.result;
	const told = (answer) => fill(words.toldThat, { answer });
	const why = ({ modality, because: [first] }) => {
		if (typeof first === "string") return told(flagText(first, facts, messages));
		const against = matches.filter(({ condition }) => conditionById.get(condition)?.avoid.includes(modality));
		if (against.length > 0) {
			const conditions = list(against.map(({ condition }) => messages.conditions[condition].name));
			return fill(words.notWith, { conditions });
		}
		return first ? told(reasonText(first, messages)) : "";
	};
	const byReason = /* @__PURE__ */ new Map();
	for (const each of notNow) {
		const reason = why(each);
		byReason.set(reason, [...byReason.get(reason) ?? [], messages.modalities[each.modality].name]);
	}
	if (byReason.size === 0) return null;
	return {
		heading: words.notNow,
		items: [...byReason].map(([because, names]) => ({
			name: list(names),
			because
		}))
	};
}

// src/view-model/result/notices.ts
/** What a doctor, and what the therapist, should know first; each in the visitor's own words. */
function notices({ safety }, facts, messages) {
	const adaptations = messages.adaptations;
	const item = (id) => {
		const flag = flagText(id, facts, messages);
		const adaptation = adaptations[id];
		return adaptation ? fill(messages.result.flagAndAdaptation, {
			flag,
			adaptation
		}) : flag;
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
var step$1 = .5;
/**
* Where the limit is drawn, in the steps of the handle: above the start, and nearer to it the lower the pain ceiling
* (0–10). The share of the room above the start is a drawing rule: pain does not convert to pressure. The firmest
* start leaves no room: there the two are one.
*/
var limitFor = (start, painCeiling) => Math.min(5, start + Math.max(1, Math.round((5 - start) * painCeiling / 3)) * step$1);
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
/** Which sentence stands at a pressure: below the start, at it, above it; at the limit, past it. */
var sentenceAt = (pressure, start, limit) => {
	if (pressure === limit) return 3;
	return pressure > limit ? 4 : 1 + Math.sign(pressure - start);
};
/**
* The dial where the visitor moved it; at their start while they have not.
* @param felt 1–5 in half steps, or `null`
*/
function dialView({ start, painCeiling }, felt, { messages, tag }) {
	const { dial: words, pressure: numbers } = messages.result;
	const n = localeOf(tag).number(painCeiling);
	const value = felt ?? start;
	const limit = limitFor(start, painCeiling);
	const level = (pressure) => words.levels[(pressure - 1) / .5] ?? "";
	const along = (pressure) => (pressure - 1) / (5 - 1) * 100;
	return {
		label: words.label,
		value,
		valueText: fill(words.positions[sentenceAt(value, start, limit)] ?? "", {
			n,
			pressure: level(value)
		}),
		paths: dialPaths(start, limit, value),
		start: {
			x: along(start),
			text: words.start,
			more: ""
		},
		limit: {
			x: along(limit),
			text: words.limit,
			more: fill(words.limitAt, { n })
		},
		sides: words.sides,
		ends: [level(1), level(5)],
		numbers: [numbers.start[start - 1] ?? "", fill(numbers.ceiling, { n })],
		note: words.note
	};
}

// src/view-model/result/pressure-view.ts
/**
* Why good pressure stays below pain.
* @param felt where the visitor moved the dial, or `null`
*/
function pressureView(pressure, felt, cited, language) {
	const { messages } = language;
	const words = messages.result.pressure;
	return {
		heading: words.heading,
		paragraphs: [...words.paragraphs, ...pressure.painCeiling > 2 ? [words.ceilingMore] : []].map((text) => prose(text, messages)),
		dial: dialView(pressure, felt, language),
		research: words.research,
		sayings: {
			heading: words.sayings,
			items: words.words
		},
		claims: pressureClaims.map((claim) => claimView(claim, cited, language))
	};
}

// src/view-model/result/timeline-view.ts
/** What a session is like, and the time around it. The page about pregnancy is offered to those it is for. */
function timelineView({ matches }, config, messages) {
	const { heading, steps, firstVisit, pregnancy } = messages.result.timeline;
	const isPregnant = matches.some(({ condition }) => condition === "pregnancy");
	return {
		heading,
		steps: Object.values(steps),
		links: [linkTo(firstVisit, config.firstVisitUrl), linkTo(pregnancy, isPregnant ? config.pregnancyUrl : null)].filter((link) => link !== null)
	};
}

// src/view-model/result/guide-view.ts
/**
* The result of everyone who is in no danger now. A long page is drawn piece by piece: each piece makes its own part
* of this when it is drawn, and not before.
*/
function guideView(route, tone, input) {
	const { assessment, walk, given, config, language, pageSearch, felt } = input;
	const { messages } = language;
	const words = messages.result;
	const { heading, lead } = words.outcomes[route];
	const { modalities, pressure } = assessment;
	const facts = readFacts(walk.answers);
	const shown = assessment.matches.filter(({ condition }) => route !== "relaxation" || condition !== "other");
	const cited = lazy(() => citedBy([
		...shown.flatMap((match) => matchClaims(match, facts)),
		...modalities.flatMap(({ modality }) => modalityClaims(modality)),
		...pressureClaims
	]));
	const parts = lazyFields({
		matches: () => shown.map((match) => matchView(match, facts, cited(), language)),
		modalities: () => modalities.map((chosen) => modalityView(chosen, pressure.start, cited(), language)),
		notNow: () => notNowView(assessment, facts, language),
		pressure: () => pressureView(pressure, felt, cited(), language),
		timeline: () => timelineView(assessment, config, messages),
		booking: () => bookingView(assessment, config, messages, pageSearch),
		references: () => referencesView(cited(), messages),
		answers: () => answersView(walk, given, language)
	});
	return Object.assign(parts, {
		...resultFrame(config, language),
		kind: "guide",
		tone,
		heading,
		lead,
		notices: notices(assessment, facts, messages),
		matchesHeading: shown.length > 0 ? words.matches : null,
		matchesNote: words.matchesNote,
		modalitiesHeading: words.modalities,
		modalitiesNote: modalities.length > 0 ? words.modalitiesNote : words.modalitiesNone,
		privacy: privacyLink(config, messages)
	});
}

// src/view-model/result/result-view.ts
/** The whole result, every word and link final. */
function resultView(input) {
	const { route, safety } = input.assessment;
	return route === "help-now" || safety.tier === "emergency" ? emergencyView(input) : guideView(route, safety.tier, input);
}

// src/views/buttons.ts
/** `primary` and `secondary` are parts, which a clinic may style. */
var button = (part, press, label) => html`<button class="button" part=${part} @click=${press}>${label}</button>`;
/** Looks like a quiet link, and keeps out of the way of the others. */
var quietButton = (press, label) => html`<button class="text quiet" @click=${press}>${label}</button>`;

// src/views/body-map.ts
/**
* A picture of the answers, and a second way to press them. Hidden from assistive technology and out of the tab
* order: the list beside it is the question, and says the same.
*
* @param press an option was pressed on the picture
*/
var bodyMap = (words, shapes, checked, press) => {
	const place = ({ id, outline, tick, reach }, isMirrored) => svg`<g class="place ${id} ${checked.includes(id) ? "on" : ""}" transform=${isMirrored ? `matrix(-1 0 0 1 ${figure.width} 0)` : ""} @click=${() => press(id)}><path class="reach" d=${reach ?? ""} /><path d=${outline} /><path class="tick" d="${tick}${isMirrored ? "m10 0-4 4-7-8" : "l4 4 7-8"}" /></g>`;
	const drawing = (view) => html`<svg viewBox="0 0 ${figure.width} ${figure.height}">${shapes.filter((shape) => (shape.view ?? view) === view).map((shape) => [place(shape, false), shape.isPair && place(shape, true)])}<text class="small" x=${figure.width / 2} y=${figure.height - 6}>${words[view]}</text></svg>`;
	return html`<div class="map" aria-hidden="true"><p class="hint">${words.hint}</p>${drawing("front")}${drawing("back")}</div>`;
};

// src/views/question.ts
/** The heading that takes the focus after a step. */
var heading = (text) => html`<h2 class="focus-target" part="heading" tabindex="-1">${text}</h2>`;
/**
* The hint and the error, which describe the question. The error is announced only if no summary does it: under a
* title.
*/
var notes = ({ id, hint, error }, title) => html`<div class="notes" id="${id}-notes">${hint && html`<p class="hint">${hint}</p>`}${error && html`<p class="error problem" role=${title ? "alert" : nothing} tabindex="-1">${error}</p>`}</div>`;

// src/views/choice.ts
/** Many short answers stand side by side where there is room; sentences and scales stay one below the other. */
var isShort = ({ kind, groups }) => kind === "many" && groups.flatMap(({ options }) => options).every(({ label }) => label.length < 42);
/**
* Radios or checkboxes.
*
* @param isWhole false for what is first in view: the first two groups, and no shapes on the body map yet
* @param title given when the question is the whole screen: its legend is the heading
*/
var choice = (model, intents, isWhole, title) => {
	const option = ({ id, label, checked }) => html`<label part="option"><input part="control" type=${model.kind === "one" ? "radio" : "checkbox"} name=${model.id} value=${id} aria-invalid=${model.error !== null} .checked=${checked}><span>${label}</span></label>`;
	const change = ({ target }) => {
		const { value, checked } = target;
		intents.choose(model.id, value, checked);
	};
	const groups = model.groups.slice(0, isWhole ? void 0 : 2).map(({ heading: name, options }) => html`${name && html`<h3>${name}</h3>`}<div class="options ${isShort(model) ? "short" : ""}">${options.map(option)}</div>`);
	const checked = model.groups.flatMap(({ options }) => options.flatMap((each) => each.checked ? each.id : []));
	const toggle = (id) => intents.choose(model.id, id, !checked.includes(id));
	const besideMap = (map) => html`<div class="mapped">${bodyMap(map, isWhole ? bodyShapes : [], checked, toggle)}<div>${groups}</div></div>`;
	return html`<fieldset part="question" aria-describedby="${model.id}-notes" @change=${change}><legend class=${title ? "" : "legend"}>${title ? heading(title) : model.legend}</legend>${notes(model, title)}${model.map ? besideMap(model.map) : groups}</fieldset>`;
};

// src/views/link.ts
var link = (model, { look, part, press } = {}) => html`<a class=${look ?? nothing} part=${part ?? nothing} href=${model.href} target=${model.target === "self" ? nothing : `_${model.target}`} rel=${model.target === "blank" ? "noopener noreferrer" : nothing} referrerpolicy="strict-origin-when-cross-origin" @click=${press}><bdi>${model.text}</bdi></a>`;

// src/views/text.ts
var paragraphs = (texts) => texts.map((text) => html`<p>${text}</p>`);
/** A list without items is left out. */
var list = (look, items) => items[0] && html`<ul class=${look}>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

// src/views/foot.ts
var foot = (texts, privacy) => html`<div class="foot">${paragraphs(texts)}${privacy && html`<p>${link(privacy)}</p>`}</div>`;

// src/views/intro.ts
var intro = (model, intents) => html`<div class="screen">${heading(model.heading)}<p class="lead">${model.lead}</p><ul class="facts"><li>${model.facts.time}</li><li>${model.facts.privacy}</li><li>${model.facts.guide}</li></ul>${choice(model.who, intents, true)}<div class="buttons">${button("primary", () => intents.start(), model.startLabel)}</div>${foot([model.disclaimer], model.privacy)}</div>`;

// src/views/answers.ts
/** What the visitor said, and the way back to each question. */
var answers = (model, intents) => {
	const row = ({ question, answer, changeHeard, screen }) => html`<div><dt>${question}</dt><dd>${answer}</dd><dd class="change"><button class="text" aria-label=${changeHeard} @click=${() => intents.change(screen)}>${model.changeLabel}</button></dd></div>`;
	return html`<details><summary>${model.heading}</summary><dl class="answers">${model.rows.map(row)}</dl></details>`;
};

// src/views/booking.ts
/** Quiet where a doctor comes first. The page hears of the press alike for every outcome. */
var booking = (model, isQuiet, intents) => {
	const book = (event) => intents.book(event);
	return html`<section class=${isQuiet ? "" : "loud"} part="booking"><h3>${model.heading}</h3><p>${model.text}</p><p class="actions">${model.link && link(model.link, {
		look: "button",
		part: "primary",
		press: book
	})}${model.phone && link(model.phone, {
		look: "button",
		part: "secondary"
	})}</p></section>`;
};

// src/views/references.ts
/** Brings the space that stands before it. */
var cite = ({ number, text, heard }, intents) => html` <button aria-label=${heard} @click=${() => intents.cite(number)}>${text}</button>`;
/** The evidence word stands right after its claim, in the same size; its citations after that. */
var claims = (models, intents) => models.map(({ text, evidence, citations }) => html`<div class="claim"><p>${prose$1(text)} <strong class="evidence">${evidence}</strong>${citations.map((citation) => cite(citation, intents))}</p></div>`);
var item = ({ number, text, link: source, note }) => html`<li id="reference-${number}" tabindex="-1">${text} ${source && link(source)}${note && html`<br><span class="small">${note}</span>`}</li>`;
var references = (model) => html`<details><summary>${model.heading}</summary>${list("small", model.legend)}<ol>${model.items.map(item)}</ol></details>`;

// src/views/card.ts
/**
* What a match and a modality share: a name, what is seen at once, and one fold with the claims and the rest. Every
* fold says also whose it is, to those who hear them in a list.
*/
var card = (model, intents, { band, before, inside, after, isOpen = false }) => html`<div part="card"><h4>${band}${model.name}</h4>${before}<details ?open=${isOpen}><summary aria-label=${model.moreHeard}>${model.more}</summary>${inside}${claims(model.claims, intents)}${model.details.map(({ heading, text }) => html`<p class="claim"><strong>${heading}</strong> ${prose$1(text)}</p>`)}</details>${after}</div>`;

// src/views/match.ts
/** The closest match is open from the start. When to see a doctor is never folded away. */
var match = (model, isClosest, intents) => card(model, intents, {
	isOpen: isClosest,
	band: model.bandText && html`<span class="band">${model.bandText}</span> `,
	inside: html`<p><strong>${model.becauseLabel}</strong></p>${list("said", model.because.map((answer) => html`<q>${answer}</q>`))}`,
	after: html`<p class="claim"><strong>${model.doctor.heading}</strong> ${model.doctor.text}</p>`
});

// src/views/segments.ts
/** A row of `total` marks, those from `low` to `high` filled. The words beside it carry the meaning. */
var segments = (look, total, low, high) => {
	const marks = [...Array(total)].map((_, index) => {
		const isOn = index + 1 >= low && index < high;
		return html`<i class=${isOn ? "on" : ""}></i>`;
	});
	return html`<span class=${look}>${marks}</span>`;
};

// src/views/modality.ts
var modality = (model, intents) => {
	const { low, high, text } = model.pressure;
	return card(model, intents, { before: html`<p>${prose$1(model.text)}</p><p class="measure">${segments("bar gauge", 5, low, high)}<span>${text}</span></p>` });
};

// src/views/notice.ts
/**
* In an emergency what to do comes before the reasons, and the heading belongs to the reasons. Calls lead where
* every minute counts.
*/
var notice = (model) => {
	const heading = html`<h3>${model.heading}</h3>`;
	const words = paragraphs(model.text);
	const actions = model.actions[0] && html`<p class="actions">${model.actions.map((action) => link(action, { look: "button" }))}</p>`;
	const inEmergency = model.isUrgent ? [
		actions,
		words,
		heading
	] : [
		words,
		actions,
		heading
	];
	return html`<div class="notice ${model.tone}">${model.tone === "emergency" ? inEmergency : [heading, words]}${list("said", model.items)}</div>`;
};

// src/views/dial.ts
/** Words at a mark of the drawing, pushed into place by two empty boxes that give way in proportion. */
var pinned = ({ x, text, more }) => html`<div class="pinned" aria-hidden="true"><svg width="${x}%"></svg><span><strong>${text}</strong><br>${more}</span><svg width="${100 - x}%"></svg></div>`;
var ends = ([first, last], look = "") => html`<div class="ends ${look}" aria-hidden="true"><span>${first}</span> <span>${last}</span></div>`;
/** A native range over a drawing of what more pressure does. All that the drawing says, the words say too. */
var dial = (model, intents) => {
	const feel = (event) => intents.feel(event.target.valueAsNumber);
	return html`<div class="dial" part="card"><p class="legend"><label for="dial">${model.label}</label></p>${ends(model.sides, "sides")}${pinned(model.limit)}<div class="track"><svg aria-hidden="true" viewBox="1 0 4 100" preserveAspectRatio="none">${Object.entries(model.paths).map(([look, d]) => svg`<path class=${look} d=${d} />`)}</svg><input part="control" type="range" id="dial" min="1" max="5" step="0.5" .value=${model.value} aria-valuetext=${model.valueText} @input=${feel}></div>${pinned(model.start)}${ends(model.ends)}<p class="lead" aria-hidden="true">${model.valueText}</p>${paragraphs(model.numbers)}<p class="small">${model.note}</p></div>`;
};

// src/views/section.ts
/** A section of the result, under its heading. */
var section$1 = (heading, ...body) => html`<section><h3>${heading}</h3>${body}</section>`;

// src/views/pressure.ts
var pressure = (model, intents) => {
	const [first, ...rest] = model.paragraphs.map(prose$1);
	const sayings = model.sayings.items.map((item) => html`<q>${item}</q>`);
	return section$1(model.heading, html`<p>${first}</p>${dial(model.dial, intents)}${paragraphs(rest)}<h4>${model.sayings.heading}</h4>${list("sayings", sayings)}<details><summary>${model.research}</summary>${claims(model.claims, intents)}</details>`);
};

// src/views/take-along.ts
var byHand = (label, text) => html`<p><label>${label}<textarea readonly rows="12" .value=${text}></textarea></label></p>`;
var withForm = (label, isIncluded, intents) => {
	const include = (event) => intents.include(event.target.checked);
	return html`<div class="options"><label part="option"><input part="control" type="checkbox" .checked=${isIncluded} @change=${include}><span>${label}</span></label></div>`;
};
var ways$1 = [
	"print",
	"copy",
	"save"
];
/** Three ways to the summary. Where the browser denies one, the text itself, to be copied by hand. */
var takeAlong = (model, intents) => html`<section class="take"><h3>${model.heading}</h3><p>${model.text}</p><p class="actions">${ways$1.map((way) => button("secondary", () => intents.take(way), model[way]))}</p>${model.note && html`<p>${model.note}</p>`}${model.area && byHand(model.label, model.area)}${model.includes === null ? nothing : withForm(model.include, model.includes, intents)}</section>`;

// src/views/timeline.ts
/** A talk, long strokes, home, the calendar: one drawing for each step, 24 units wide. Steps beyond them have none. */
var drawings = [
	"M4 5h16v11h-9l-5 4v-4H4z",
	"M3 8c3-4 6 4 9 0s6 4 9 0M3 16c3-4 6 4 9 0s6 4 9 0",
	"m3 12 9-8 9 8M6 10v10h12V10",
	"M4 6h16v14H4zM4 11h16M8 3v6m8-6v6"
];
var step = ({ heading, items }, index) => html`<li><svg aria-hidden="true" viewBox="0 0 24 24"><path d=${drawings[index] ?? ""} /></svg><div><h4>${heading}</h4>${paragraphs(items)}</div></li>`;
/** A line with a stop for each step; the order is the list's own. */
var timeline = ({ heading, steps, links }) => section$1(heading, html`<ol class="timeline">${steps.map(step)}</ol>${links.map((each) => html`<p>${link(each)}</p>`)}`);

// src/views/result.ts
var ruledOut = ({ heading: title, items }) => {
	const rows = items.map(({ name, because }) => html`<strong>${name}</strong><br>${because}`);
	return section$1(title, list("", rows));
};
/** Cards under a heading, and a word on all of them. */
var cards = (title, look, all, note) => section$1(title, html`<div class="cards ${look}">${all}</div>`, html`<p class="small">${note}</p>`);
/** The last of every result. */
var end = (model, privacy, intents) => html`${foot([model.disclaimer, model.reviewed ?? []].flat(), privacy)}<div class="buttons">${button("secondary", () => intents.back(), model.backLabel)}${quietButton(() => intents.restart(), model.clearLabel)}</div>`;
/** Everything under the safety words, in the parts that it comes in; an emergency shows the last of them alone. */
var parts = (model, intents, take) => {
	if (model.kind === "emergency") return [() => end(model, null, intents)];
	const taken = take(model);
	const matches = () => model.matches.map((each, rank) => match(each, rank === 0, intents));
	const modalities = () => model.modalities.map((each) => modality(each, intents));
	return [
		() => model.matchesHeading && cards(model.matchesHeading, "matches", matches(), model.matchesNote),
		() => [cards(model.modalitiesHeading, "modalities", modalities(), model.modalitiesNote), model.notNow && ruledOut(model.notNow)],
		() => pressure(model.pressure, intents),
		() => html`${timeline(model.timeline)}${takeAlong(taken, intents)}${booking(model.booking, model.tone === "doctor", intents)}<div class="appendix">${answers(model.answers, intents)}${references(model.references)}</div>${end(model, model.privacy, intents)}`
	];
};
/** Its heading and what is urgent come first, then one part more at each stage. */
var result = (model, intents, take) => {
	const below = parts(model, intents, take);
	const stage = (count) => () => html`<div class="screen result" part="result">${heading(model.heading)}<p class="lead">${model.lead}</p>${model.notices.map(notice)}${below.slice(0, count).map((part) => part())}</div>`;
	return [stage(0), ...below.map((_, index) => stage(index + 1))];
};

// src/views/scale.ts
var shown = ([before, value, after]) => html`${before}<b>${value}</b>${after}`;
/**
* A native range. Until the visitor touches it the handle is hollow and stands at the lowest value; a press on
* the spot where it stands counts as an answer too (`click`), since the range itself would report no change.
*/
var scale = (model, intents, title) => {
	const { id, min, max, value } = model;
	const isUnset = value === null;
	const rate = (event) => intents.rate(id, event.target.valueAsNumber);
	const label = html`<label for="${id}-range">${title ?? model.legend}</label>`;
	const marks = [...Array(max - min + 1)].map((_, index) => min + index);
	return html`<div class="scale" part="question">${title ? heading(label) : html`<p class="legend">${label}</p>`}${notes(model, title)}<p aria-hidden="true">${model.shown ? shown(model.shown) : model.valueText}</p><div class="track">${segments("bar", max - min, 1, isUnset ? 0 : value - min)}<input part="control" class=${isUnset ? "unset" : ""} type="range" id="${id}-range" name=${id} min=${min} max=${max} .value=${value ?? min} aria-valuetext=${model.valueText} aria-describedby="${id}-notes ${id}-ends" aria-invalid=${model.error !== null} @input=${rate} @click=${rate}><div class="marks" aria-hidden="true">${marks.map((mark) => html`<span class=${mark === value ? "on" : ""}>${mark}</span>`)}</div></div><div class="ends" id="${id}-ends"><span>${model.lowest}</span> <span>${model.highest}</span></div></div>`;
};

// src/views/screen.ts
var question = (model, intents, isWhole, title) => model.kind === "scale" ? scale(model, intents, title) : choice(model, intents, isWhole, title);
/** What is missing, above several questions: one sentence, then a way to each of them. */
var summary$1 = (model, intents) => {
	const missing = model.questions.flatMap(({ id, legend, error }) => error ? html`<button class="text" @click=${() => intents.find(id)}>${legend}</button>` : []);
	return html`<div class="notice summary problem" role="alert" tabindex="-1"><p>${model.error}</p>${list("said", missing)}</div>`;
};
var several = (model, intents, isWhole) => html`${heading(model.heading)}${model.hint && html`<p class="hint">${model.hint}</p>`}${model.error && summary$1(model, intents)}${model.questions.slice(0, isWhole ? void 0 : 1).map((each) => question(each, intents, isWhole))}`;
/** The ways from here: on, back, and out. */
var ways = (model, intents) => html`<div class="buttons">${button("primary", () => intents.next(), model.nextLabel)}${button("secondary", () => intents.back(), model.backLabel)}</div><div class="foot">${quietButton(() => intents.restart(), model.clearLabel)}</div>`;
var draw = (model, intents, isWhole) => {
	const { progress, questions } = model;
	const [first, second] = questions;
	return html`<div class="screen"><div part="progress"><p>${progress.text}</p>${segments("bar", progress.total, 1, progress.done)}</div>${first && !second ? question(first, intents, isWhole, model.heading) : several(model, intents, isWhole)}${isWhole ? ways(model, intents) : nothing}</div>`;
};
/** First what is in view at once: the heading, and of the first question the first options. Then all of it. */
var screen = (model, intents) => [() => draw(model, intents, false), () => draw(model, intents, true)];

// src/element/step-in-view.ts
/** Where a visit stands: the first page, a screen of questions, or the result. */
function stepInView(visit, { config, language }, takeAlong, includes, pageSearch, intents) {
	const { given, step, walk, screen: shown, index, total, showErrors } = visit;
	if (step === "result") {
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
		return result(model, intents, (guide) => takeAlong.view(guide, input, includes));
	}
	if (step === "intro" || !shown) return [() => intro(introView(given, config, language), intents)];
	const isFirst = config.start === "questions" && index === 0;
	const extra = isFirst ? [whoItem] : [];
	const title = isFirst ? config.heading ?? language.messages.intro.heading : null;
	return screen(screenView({
		screen: shown,
		given,
		index: index + 1,
		total,
		showErrors,
		extra,
		title
	}, language), intents);
}

// src/view-model/summary/local-day.ts
/** The day on the visitor's own calendar, as `2026-11-23`. */
var localDay = (date) => (/* @__PURE__ */ new Date(date.getTime() - date.getTimezoneOffset() * 6e4)).toISOString().slice(0, 10);

// src/view-model/summary/summary.ts
/** Every word of a summary passes here on its way out. Texts that are empty are left out. */
var row = (label, ...texts) => ({
	label,
	texts: texts.filter(Boolean)
});
/** Whom it is for, what they want and where: the first screens ask it, and a therapist reads it first. */
var isGoal = ({ screen }) => [
	"who",
	"help",
	"where"
].includes(screen);
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
	const answered = (rows) => rows.filter((each, at, all) => all.findIndex((other) => sameAs(other, each)) === at).map(({ question, answer }) => row(question, answer));
	const { rows: answers } = view.answers;
	const flags = (tone) => row(words[tone], ...view.notices.flatMap((notice) => notice.tone === tone ? notice.items : []));
	const section = (heading, ...rows) => ({
		heading,
		rows: rows.filter(({ texts }) => texts[0])
	});
	const { modalities, notNow, pressure } = view;
	return {
		title: words.title,
		fileName: fill(words.file, { date: day }),
		sections: [
			section("", row("", localeOf(tag).date(day), config.clinicName ?? "", messages.intro.facts.guide, fill(words.rules, { version }))),
			section("", row(words.outcome, view.heading), ...answered(answers.filter(isGoal))),
			section(words.safety, flags("doctor"), flags("tell")),
			section(view.matchesHeading ?? "", ...view.matches.map(({ bandText, name }) => row(bandText, name))),
			section(view.modalitiesHeading, row("", ...modalities.map(({ name }) => name)), row("", modalities[0] ? "" : view.modalitiesNote)),
			section(notNow?.heading ?? "", ...(notNow?.items ?? []).map(({ name, because }) => row(because, name))),
			section(words.pressure, ...[words.start, words.ceiling].map((label, at) => row(label, pressure.dial.numbers[at] ?? ""))),
			section(view.answers.heading, ...answered(answers.filter((each) => !isGoal(each)))),
			section("", row("", view.disclaimer))
		].filter(({ rows }) => rows[0])
	};
}

// src/view-model/summary/summary-text.ts
/** Mail programs break lines at about 76. */
var wrapped = (text, indent) => text.replace(/(?=.{73}).{1,72} /g, (line) => `${line.trimEnd()}\n${indent}`);
/** The summary as a mail can carry it: headings on lines of their own, short lines, no markup. */
var summaryText = ({ title, sections }, { summary }) => [title, ...sections.map(({ heading, rows }) => [
	...heading ? [fill(summary.heading, { heading })] : [],
	...rows.flatMap(({ label, texts }) => [...label ? [wrapped(label, "")] : [], ...texts.map((text) => heading || label ? `- ${wrapped(text, "  ")}` : wrapped(text, ""))]),
	""
].join("\n"))].join("\n");

// src/element/take-along/copy-text.ts
/** Without the clipboard's own interface (http pages, frames without leave): select, and copy what is selected. */
function copySelected(root, text) {
	const hostDocument = root.ownerDocument;
	const focused = root.activeElement;
	const area = hostDocument.createElement("textarea");
	area.className = "sr";
	area.style.setProperty("position", "fixed");
	area.readOnly = true;
	area.value = text;
	root.append(area);
	try {
		area.focus({ preventScroll: true });
		area.select();
		return hostDocument.execCommand("copy");
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
var section = ({ heading, rows }) => html`<section>${heading && html`<h2>${heading}</h2>`}${rows.map(({ label, texts }) => [label && html`<h3>${label}</h3>`, paragraphs(texts)])}</section>`;
/** The summary as a printed page: the body of a document of its own. */
var paper = ({ title, sections }) => html`<h1>${title}</h1>${sections.map(section)}`;

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
		const paperDocument = frame.contentDocument;
		const view = paperDocument?.defaultView;
		if (!view) return;
		try {
			const sheet = new view.CSSStyleSheet();
			sheet.replaceSync(paper_default);
			paperDocument.adoptedStyleSheets = [sheet];
			paperDocument.title = summary.title;
			paperDocument.documentElement.lang = lang;
			paperDocument.dir = getComputedStyle(root.host).direction;
			render(paper(summary), paperDocument.body);
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
function saveText(hostDocument, fileName, text) {
	try {
		const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
		setTimeout(() => URL.revokeObjectURL(url), patience);
		const link = hostDocument.createElement("a");
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
		host.addController(this);
	}
	hostDisconnected() {
		this.forget();
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
		if (!this.#result) return "";
		const { messages } = this.#result[1].language;
		return summaryText(summary(...this.#result, /* @__PURE__ */ new Date()), messages);
	}
	/** For another step, and for a widget that is taken away. */
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
		const onPaper = summary(...result, /* @__PURE__ */ new Date());
		const file = onPaper.fileName;
		const text = summaryText(onPaper, messages);
		this.#clear();
		if (way === "print") {
			this.#next(printPatience, () => this.#tell(denied, text));
			this.#frame = printSummary(root, onPaper, tag, () => {
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
var canOpen = (question, condition) => gates[condition]?.some((fact) => answerOf(fact).question === question) ?? false;
/** The conditions that a question can speak for. */
var reach = memoize((question) => {
	const options = Object.values(weights[question] ?? {});
	return conditionIds.flatMap((condition, index) => {
		let gain = 0;
		for (const by of options) gain += Math.max(0, by[condition] ?? 0);
		return gain > 0 ? [{
			index,
			gain,
			opens: canOpen(question, condition)
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
var isWorthier = (a, b) => a.now > b.now || a.now === b.now && a.best > b.best;
/** An option must weigh at least this much to make its question worth asking for that condition. */
var telling = 2;
/** Policy's answers to what routing asks. Source: clinical document E1 and E2; the arithmetic is this project's. */
var judge = {
	stops: isEmergency,
	weigh(facts) {
		const scores = score(facts);
		const leader = first(scores);
		const bar = Math.max(leader?.value ?? 0, bands.might);
		const scoreOf = ({ index }) => scores[index];
		return {
			worth(question) {
				let most = null;
				for (const by of reach(question)) {
					if (by.gain < 2) continue;
					const each = scoreOf(by);
					const worth = {
						now: isOpen(each, by) ? each.open : each.value,
						best: best(each, by)
					};
					if (!most || isWorthier(worth, most)) most = worth;
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
* One visitor's visit: the answers and the step in view. All else is computed from these two. Lives in a private
* field of the element and nowhere else; forgetting a visit is making a new one.
*/
var Visit = class {
	/** The visitor came from the result to change one answer, and wants to get back to it. */
	#isChanging;
	#walked;
	#first;
	#step;
	/** @param first where the clinic wants a visit to begin; asked anew until the visitor has gone anywhere */
	constructor(first) {
		this.given = noAnswers;
		this.hasStarted = false;
		this.hasCompleted = false;
		this.showErrors = false;
		this.felt = null;
		this.#isChanging = false;
		this.#step = null;
		this.#first = first;
	}
	get step() {
		return this.#step ?? this.#first();
	}
	/** Walked once per set of answers: one drawing asks for it several times. */
	get walk() {
		if (this.#walked?.given !== this.given) this.#walked = {
			given: this.given,
			walk: replay(this.given, judge)
		};
		return this.#walked.walk;
	}
	/** The screens that count, in order. Whom it is for is asked on the first page, or on the first of these. */
	get screens() {
		return countedScreens(this.walk.path);
	}
	/** Of the screen in view among those that count, from 0; the last one where an edit took it away. */
	get index() {
		const { screens } = this;
		if (this.step === "result") return screens.length;
		const at = screens.findIndex((screen) => screen.id === this.step);
		return at < 0 ? screens.length - 1 : at;
	}
	get screen() {
		return this.screens[this.index];
	}
	/** How many screens the whole walk will likely have; never fewer than were reached. */
	get total() {
		const { help } = this.given;
		const length = !Array.isArray(help) || help.length === 0 ? usualLength : countedScreens(replay(this.given, judge, true).path).length;
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
	goTo(step) {
		this.#step = step;
		this.felt = null;
		if (step === "result") this.#isChanging = false;
		this.showErrors = false;
	}
	/** Goes on if the screen in view has its answers; says whether it did. */
	next() {
		const here = this.screen;
		this.showErrors = here !== void 0 && missingOn(here, this.given).length > 0;
		if (!here || this.showErrors) return false;
		this.#goOnFrom(this.index);
		return true;
	}
	/** Leaves the first page. */
	start() {
		this.#goOnFrom(-1);
	}
	/** Straight back to the result after a change, unless it has brought up a question that is still open. */
	#goOnFrom(index) {
		const { screens } = this;
		const isOpen = this.walk.state === "asking";
		const next = this.#isChanging ? isOpen ? screens.at(-1) : void 0 : screens[index + 1];
		this.goTo(next?.id ?? "result");
	}
	/** Goes to where this screen is asked, on the way back to the result. Whom it is for is asked where a visit begins. */
	change(screen) {
		this.goTo(screen === "who" ? this.#first() : screen);
		this.#isChanging = true;
	}
	back() {
		this.#isChanging = false;
		this.goTo(this.screens[this.index - 1]?.id ?? "intro");
	}
};

// src/element/visitor-intents.ts
/** Holds the visit, turns what views say a visitor wants into changes of it, and tells the page of its milestones. */
var VisitorIntents = class {
	#host;
	#settings;
	#focus;
	#form;
	#takeAlong;
	#visit;
	constructor(host, settings, focus, form, takeAlong) {
		this.#host = host;
		this.#settings = settings;
		this.#focus = focus;
		this.#form = form;
		this.#takeAlong = takeAlong;
		this.#visit = this.#newVisit();
	}
	/** The visit in hand; it is another one after a restart. */
	get visit() {
		return this.#visit;
	}
	start() {
		if (this.#visit.step !== "intro") return;
		this.#visit.start();
		this.#show();
		this.#begin();
	}
	restart() {
		this.#visit = this.#newVisit();
		this.#show();
		this.#announce("mfc-restart", {});
	}
	next() {
		const visit = this.#visit;
		if (!visit.next()) {
			this.#focus.next = ".problem";
			this.#host.requestUpdate();
			return;
		}
		this.#begin();
		this.#show();
		if (visit.step !== "result") this.#announce("mfc-step", {
			index: visit.index + 1,
			total: visit.total
		});
		else if (!visit.hasCompleted) {
			visit.hasCompleted = true;
			this.#announce("mfc-complete", {});
		}
	}
	back() {
		this.#visit.back();
		this.#show();
	}
	change(screen) {
		this.#visit.change(screen);
		this.#show();
	}
	choose(item, option, checked) {
		this.#visit.choose(item, option, checked);
		this.#host.requestUpdate();
	}
	rate(item, value) {
		this.#visit.rate(item, value);
		this.#host.requestUpdate();
	}
	feel(pressure) {
		this.#visit.felt = pressure;
		this.#host.requestUpdate();
	}
	include(isIncluded) {
		this.#form.includes = isIncluded;
		this.#host.requestUpdate();
	}
	book(event) {
		if (!this.#announce("mfc-book", { placement: "result" })) event.preventDefault();
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
	/** Draws the step in view and moves the focus to its heading. */
	#show() {
		this.#takeAlong.forget();
		this.#form.includes = false;
		this.#focus.next = ".focus-target";
		this.#host.requestUpdate();
	}
	#begin() {
		if (this.#visit.hasStarted) return;
		this.#visit.hasStarted = true;
		this.#announce("mfc-start", {});
	}
	#newVisit() {
		return new Visit(() => this.#settings.config.start === "questions" ? "help" : "intro");
	}
	#find(selector) {
		return this.#host.shadowRoot?.querySelector(selector);
	}
	#announce(name, detail) {
		return announce(this.#host, name, detail, this.#settings.config);
	}
};

// src/element/massage-fit-check.ts
var keepIn = (event) => event.stopPropagation();
var nextTask = () => new Promise((done) => setTimeout(done));
/**
* `<massage-fit-check>`: the only stateful place. It holds one visit and the clinic's settings; all else follows
* from those by pure functions. Answers live in private fields and leave only through `assessment`.
*
* What it does beyond a plain LitElement stands in controllers, one a file, in `drawing/`.
*/
var MassageFitCheck = class extends LitElement {
	static {
		this.version = version;
	}
	static {
		this.formAssociated = true;
	}
	static {
		this.properties = { config: {
			attribute: false,
			noAccessor: true
		} };
	}
	/** Attributes are read all at once, by `Settings`: none of them is a reactive property. */
	static get observedAttributes() {
		return [...super.observedAttributes, ...attributeNames];
	}
	#isReady = false;
	#settings = new Settings(this);
	#fallback = new Fallback(this);
	#drawAgain = new DrawAgain(this, this.#fallback);
	#stages = new StageByStage(this);
	#focus = new FocusAfterUpdate(this, this.#stages);
	#takeAlong = new TakeAlong(this, () => announce(this, "mfc-print", {}, this.config));
	#form = new FormValue(this);
	#intents = new VisitorIntents(this, this.#settings, this.#focus, this.#form, this.#takeAlong);
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
		const { visit } = this.#intents;
		return visit.step === "result" ? visit.assess(this.config) : null;
	}
	constructor() {
		super();
		new DocumentStyles(this);
		new Glossary(this);
		new UndoTranslation(this);
		new PressGuard(this, () => this.#intents.visit.step);
		new SettingsSources(this, () => this.#readAgain());
		new ServerPage(this, ({ ticked, focused }) => {
			for (const { name, value } of ticked) this.#intents.visit.choose(name, value, true);
			this.#focus.next = focused;
		});
	}
	/** Leaves the first page for the first question. Does nothing once under way. */
	start() {
		this.#intents.start();
	}
	/** Forgets every answer and goes to the beginning. */
	restart() {
		this.#intents.restart();
	}
	connectedCallback() {
		try {
			super.connectedCallback();
			mask(this);
		} catch (error) {
			this.#fallback.show(error);
		}
	}
	attributeChangedCallback(name, old, value) {
		super.attributeChangedCallback(name, old, value);
		this.#readAgain();
	}
	/** The page's form, or a fieldset of it, was switched off or on. */
	formDisabledCallback() {
		this.requestUpdate();
	}
	/** The page's form was reset. The focus stays where it is. */
	formResetCallback() {
		if (!this.#form.isWanted) return;
		this.restart();
		this.#focus.next = null;
	}
	createRenderRoot() {
		this.#fallback.prepare();
		const root = super.createRenderRoot();
		for (const type of [
			"input",
			"change",
			"submit",
			"copy"
		]) root.addEventListener(type, keepIn);
		return root;
	}
	/** The script's own start and the first drawing are two tasks: no press waits for both. */
	async scheduleUpdate() {
		if (!this.hasUpdated) await nextTask();
		this.performUpdate();
	}
	/** Where nobody sees it, nothing is drawn; connecting asks again. */
	shouldUpdate() {
		return this.isConnected;
	}
	performUpdate() {
		this.#drawAgain.run(() => super.performUpdate());
	}
	/** Settles when the whole page is there. */
	async getUpdateComplete() {
		const isDone = await super.getUpdateComplete();
		const { painting } = this.#stages;
		if (this.#fallback.hasFailed || !(painting || this.isUpdatePending)) return isDone;
		await painting;
		return this.getUpdateComplete();
	}
	render() {
		const { visit } = this.#intents;
		const takeAlong = this.#takeAlong;
		const { config, language } = this.#settings;
		const includes = this.#form.isWanted ? this.#form.includes : null;
		const pageSearch = this.ownerDocument.defaultView?.location.search ?? "";
		const stages = stepInView(visit, this.#settings, takeAlong, includes, pageSearch, this.#intents);
		const page = keyed(visit.step, this.#stages.stage(visit.step, stages));
		return frame(config.theme, language.tag, this.matches(":disabled"), page, takeAlong.said);
	}
	/** What is wrong is told before `mfc-ready`: a page that waits for that has heard it. */
	updated() {
		const frame = frameIn(this.renderRoot);
		if (!frame) throw new Error("The frame is gone.");
		for (const issue of this.#settings.paintAndReport(frame)) announce(this, "mfc-issue", { issues: Object.freeze([issue]) }, this.config);
		this.#form.submit(this.#intents.visit.step === "result" ? () => this.#takeAlong.text : null);
		if (this.#isReady) return;
		this.#isReady = true;
		announce(this, "mfc-ready", {}, this.config);
	}
	#readAgain() {
		this.#settings.forget();
		this.requestUpdate();
	}
};

export { conditionIds as a, assess as i, version as n, modalityIds as o, resolveConfig as r, MassageFitCheck as t };