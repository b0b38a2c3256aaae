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
var conditions = [
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
var conditionById = new Map(conditions.map((row) => [row.id, row]));

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
/** All that the visitor said which raises this flag: its ticks, then answers it follows from. Empty where it is not up. */
function saidAllFor(id, facts) {
	const ticks = [`safety.${id}`, `health.${id}`];
	const either = onEitherList(facts);
	return [...ticks.filter((tick) => facts.has(tick)), ...(raisedBy[id] ?? []).filter((trigger) => holds(either, trigger))];
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
var alike = ["look-alike"];
function holdsOn(condition, facts, areas) {
	if (condition === "fibromyalgia") {
		const isLasting = anyOf(facts, widespread.lasting);
		return [...isAllOver(areas) ? free : ["not-all-over"], ...isLasting ? free : ["not-lasting"]];
	}
	if (facts.has(lookAlike.fact) && lookAlike.caps.includes(condition)) return alike;
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

// src/assessment/explain.ts
var nothing = {
	told: [],
	scores: [],
	fitting: [],
	ruledOut: [],
	modalities: {
		lists: [],
		shared: [],
		lightBecause: [],
		order: []
	},
	pressure: []
};
function conditionTraces({ told, scores }, facts) {
	return scores.map((own, index) => {
		const routed = routedConditions.find((condition) => condition === own.condition);
		return {
			...own,
			points: told.flatMap(({ question, option, by }) => {
				const weight = by[index] ?? 0;
				return weight === 0 ? [] : [{
					question,
					option,
					weight
				}];
			}),
			band: bandOf(own.value),
			routedBy: routed ? routingAnswer(routed, facts) : null
		};
	});
}
/**
* The same decision as `assess`, with every step on the way: which answer raised which flag, what each answer added to
* each condition and what held it down, the order of all that fits, how the styles were chosen and ruled out, and the
* steps to the pressure. Takes what `assess` takes, and never throws either.
*/
function explain(answers, clinic) {
	const { assessment, facts, steps } = decide(answers, clinic);
	const { fitting, ruledOut, modalities, pressure } = steps ?? nothing;
	return {
		assessment,
		flags: assessment.safety.flags.map((flag) => ({
			flag,
			because: saidAllFor(flag, facts)
		})),
		conditions: steps ? conditionTraces(steps, facts) : [],
		fitting,
		ruledOut,
		modalities,
		pressure
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

export { assess, explain };