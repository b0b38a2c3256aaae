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

// src/knowledge/safety-flags.ts
/** How soon: the first is help this minute, the last no need to go; the highest of all raised flags counts. */
var urgencies = [
	"now",
	"today",
	"soon",
	"routine",
	"none"
];
/** What a flag means for hands-on work, strictest first: nothing until seen; an OK first; until well; adapted; free. */
var handsOnLevels = [
	"stop",
	"ask-first",
	"wait",
	"adapt",
	"free"
];
/**
* Every safety flag, most urgent first: how soon, and what it means for hands-on work. Two axes, each on its own.
* What a flag forbids stands in `assessment/flag-limits.ts`, when it is asked in `questionnaire/`, where the medical
* fact comes from in `safety-sources.ts`. Source: clinical contract 2, §1; the axes are house decisions throughout.
*/
var rows = [
	{
		id: "chest-pain",
		urgency: "now",
		handsOn: "stop",
		turnTo: "ambulance"
	},
	{
		id: "heart-signs",
		urgency: "now",
		handsOn: "stop",
		turnTo: "ambulance"
	},
	{
		id: "stroke-signs",
		urgency: "now",
		handsOn: "stop",
		turnTo: "ambulance"
	},
	{
		id: "thoughts-of-self-harm",
		urgency: "now",
		handsOn: "stop",
		turnTo: "crisis-line"
	},
	{
		id: "pregnancy-bleeding-or-fluid",
		urgency: "now",
		handsOn: "stop",
		turnTo: "maternity-unit"
	},
	{
		id: "pre-eclampsia-signs",
		urgency: "now",
		handsOn: "stop",
		turnTo: "maternity-unit"
	},
	{
		id: "baby-moving-less",
		urgency: "now",
		handsOn: "stop",
		turnTo: "maternity-unit"
	},
	{
		id: "early-labour-signs",
		urgency: "now",
		handsOn: "stop",
		turnTo: "maternity-unit"
	},
	{
		id: "heavy-bleeding-after-birth",
		urgency: "now",
		handsOn: "stop",
		turnTo: "maternity-unit"
	},
	{
		id: "mind-changed-after-birth",
		urgency: "now",
		handsOn: "stop",
		turnTo: "maternity-unit-ambulance-if-unsafe"
	},
	{
		id: "pregnancy-danger-signs",
		urgency: "now",
		handsOn: "stop",
		turnTo: "maternity-unit",
		isLegacy: true
	},
	{
		id: "cauda-equina-signs",
		urgency: "now",
		handsOn: "stop",
		turnTo: "emergency-department"
	},
	{
		id: "both-legs-affected",
		urgency: "now",
		handsOn: "stop",
		turnTo: "emergency-department"
	},
	{
		id: "thunderclap-headache",
		urgency: "now",
		handsOn: "stop",
		turnTo: "ambulance"
	},
	{
		id: "neck-artery-signs",
		urgency: "now",
		handsOn: "stop",
		turnTo: "ambulance"
	},
	{
		id: "meningitis-signs",
		urgency: "now",
		handsOn: "stop",
		turnTo: "ambulance"
	},
	{
		id: "spine-injury-signs",
		urgency: "now",
		handsOn: "stop",
		turnTo: "ambulance"
	},
	{
		id: "tearing-back-pain",
		urgency: "now",
		handsOn: "stop",
		turnTo: "ambulance"
	},
	{
		id: "tight-painful-limb",
		urgency: "now",
		handsOn: "stop",
		turnTo: "emergency-department"
	},
	{
		id: "cold-pale-limb",
		urgency: "now",
		handsOn: "stop",
		turnTo: "emergency-department"
	},
	{
		id: "fever-on-chemotherapy",
		urgency: "now",
		handsOn: "stop",
		turnTo: "cancer-teams-24-hour-line"
	},
	{
		id: "giant-cell-arteritis-signs",
		urgency: "today",
		handsOn: "stop",
		turnTo: "doctor"
	},
	{
		id: "sight-change",
		urgency: "today",
		handsOn: "stop",
		turnTo: "doctor"
	},
	{
		id: "clot-signs",
		urgency: "today",
		handsOn: "stop",
		turnTo: "doctor"
	},
	{
		id: "deep-leg-pain",
		urgency: "today",
		handsOn: "stop",
		turnTo: "doctor"
	},
	{
		id: "hot-swollen-joint",
		urgency: "today",
		handsOn: "stop",
		turnTo: "doctor"
	},
	{
		id: "back-pain-with-fever",
		urgency: "today",
		handsOn: "stop",
		turnTo: "doctor"
	},
	{
		id: "spreading-skin-infection",
		urgency: "today",
		handsOn: "stop",
		turnTo: "doctor"
	},
	{
		id: "wound-infection-signs",
		urgency: "today",
		handsOn: "stop",
		turnTo: "surgeons-team-or-doctor"
	},
	{
		id: "cannot-bear-weight",
		urgency: "today",
		handsOn: "stop",
		turnTo: "emergency-department"
	},
	{
		id: "child-limp",
		urgency: "today",
		handsOn: "stop",
		turnTo: "doctor-or-emergency-department"
	},
	{
		id: "head-knock-signs",
		urgency: "today",
		handsOn: "stop",
		turnTo: "emergency-department"
	},
	{
		id: "neck-squeezed",
		urgency: "today",
		handsOn: "stop",
		turnTo: "emergency-department"
	},
	{
		id: "head-knock-on-thinner",
		urgency: "today",
		handsOn: "stop",
		turnTo: "emergency-department"
	},
	{
		id: "foot-drop",
		urgency: "today",
		handsOn: "stop",
		turnTo: "doctor"
	},
	{
		id: "muscle-breakdown-signs",
		urgency: "today",
		handsOn: "stop",
		turnTo: "emergency-department"
	},
	{
		id: "unfamiliar-neck-pain",
		urgency: "soon",
		withinDays: 2,
		handsOn: "stop",
		turnTo: "doctor"
	},
	{
		id: "cord-signs",
		urgency: "soon",
		withinDays: 2,
		handsOn: "stop",
		turnTo: "doctor"
	},
	{
		id: "new-weakness",
		urgency: "soon",
		withinDays: 2,
		handsOn: "stop",
		turnTo: "doctor"
	},
	{
		id: "fracture-signs",
		urgency: "soon",
		withinDays: 2,
		handsOn: "stop",
		turnTo: "doctor"
	},
	{
		id: "bone-stress-hip",
		urgency: "soon",
		withinDays: 2,
		handsOn: "stop",
		turnTo: "doctor"
	},
	{
		id: "bone-stress-signs",
		urgency: "soon",
		withinDays: 7,
		handsOn: "stop",
		turnTo: "doctor"
	},
	{
		id: "past-cancer-new-pain",
		urgency: "soon",
		withinDays: 7,
		handsOn: "stop",
		turnTo: "cancer-team-or-doctor",
		isCheckable: true
	},
	{
		id: "constant-pain",
		urgency: "soon",
		withinDays: 7,
		handsOn: "stop",
		turnTo: "doctor",
		isCheckable: true
	},
	{
		id: "minor-with-warning-signs",
		urgency: "soon",
		withinDays: 2,
		handsOn: "stop",
		turnTo: "doctor"
	},
	{
		id: "child-back-pain",
		urgency: "soon",
		withinDays: 7,
		handsOn: "ask-first",
		turnTo: "doctor",
		isCheckable: true
	},
	{
		id: "unchecked-recent-crash",
		urgency: "soon",
		withinDays: 2,
		handsOn: "stop",
		turnTo: "doctor"
	},
	{
		id: "open-wound",
		urgency: "soon",
		withinDays: 2,
		handsOn: "stop",
		turnTo: "doctor-or-nurse"
	},
	{
		id: "unchecked-swelling",
		urgency: "soon",
		withinDays: 7,
		handsOn: "ask-first",
		turnTo: "doctor",
		isCheckable: true
	},
	{
		id: "both-legs-swollen",
		urgency: "soon",
		withinDays: 7,
		handsOn: "ask-first",
		turnTo: "doctor",
		isCheckable: true
	},
	{
		id: "new-numbness",
		urgency: "soon",
		withinDays: 7,
		handsOn: "ask-first",
		turnTo: "doctor",
		isCheckable: true
	},
	{
		id: "new-weakness-or-numbness",
		urgency: "soon",
		withinDays: 2,
		handsOn: "stop",
		turnTo: "doctor",
		isCheckable: true,
		isLegacy: true
	},
	{
		id: "weight-loss",
		urgency: "soon",
		withinDays: 14,
		handsOn: "ask-first",
		turnTo: "doctor",
		isCheckable: true
	},
	{
		id: "new-lump",
		urgency: "soon",
		withinDays: 14,
		handsOn: "ask-first",
		turnTo: "doctor",
		isCheckable: true
	},
	{
		id: "unexplained-illness-signs",
		urgency: "soon",
		withinDays: 7,
		handsOn: "stop",
		turnTo: "doctor",
		isCheckable: true,
		isLegacy: true
	},
	{
		id: "polymyalgia-signs",
		urgency: "soon",
		withinDays: 7,
		handsOn: "ask-first",
		turnTo: "doctor",
		isCheckable: true
	},
	{
		id: "inflamed-joints",
		urgency: "soon",
		withinDays: 14,
		handsOn: "adapt",
		turnTo: "doctor"
	},
	{
		id: "uncontrolled-blood-pressure",
		urgency: "soon",
		withinDays: 14,
		handsOn: "adapt",
		turnTo: "doctor"
	},
	{
		id: "changing-mole",
		urgency: "soon",
		withinDays: 14,
		handsOn: "adapt",
		turnTo: "doctor"
	},
	{
		id: "persistent-low-mood",
		urgency: "soon",
		withinDays: 14,
		handsOn: "free",
		turnTo: "doctor-or-a-talking-service"
	},
	{
		id: "missed-periods",
		urgency: "soon",
		withinDays: 14,
		handsOn: "adapt",
		turnTo: "doctor"
	},
	{
		id: "inflammatory-back-signs",
		urgency: "routine",
		handsOn: "adapt",
		turnTo: "doctor"
	},
	{
		id: "sleep-apnoea-signs",
		urgency: "routine",
		handsOn: "free",
		turnTo: "doctor"
	},
	{
		id: "recent-surgery",
		urgency: "routine",
		handsOn: "ask-first",
		turnTo: "surgeons-team",
		isCheckable: true
	},
	{
		id: "recent-clot",
		urgency: "routine",
		handsOn: "ask-first",
		turnTo: "doctor",
		isCheckable: true
	},
	{
		id: "unstable-heart",
		urgency: "routine",
		handsOn: "ask-first",
		turnTo: "doctor",
		isCheckable: true
	},
	{
		id: "recent-heart-event",
		urgency: "routine",
		handsOn: "ask-first",
		turnTo: "doctor",
		isCheckable: true
	},
	{
		id: "cancer-treatment-now",
		urgency: "none",
		handsOn: "ask-first",
		turnTo: "cancer-team",
		isCheckable: true
	},
	{
		id: "cancer-in-bone",
		urgency: "none",
		handsOn: "ask-first",
		turnTo: "cancer-team",
		isCheckable: true
	},
	{
		id: "low-platelets",
		urgency: "none",
		handsOn: "ask-first",
		turnTo: "cancer-team",
		isCheckable: true
	},
	{
		id: "early-or-high-risk-pregnancy",
		urgency: "none",
		handsOn: "ask-first",
		turnTo: "midwife",
		isCheckable: true
	},
	{
		id: "kidney-failure",
		urgency: "none",
		handsOn: "ask-first",
		turnTo: "kidney-team",
		isCheckable: true
	},
	{
		id: "recent-fracture",
		urgency: "none",
		handsOn: "ask-first",
		turnTo: "doctor",
		isCheckable: true
	},
	{
		id: "fever-or-infection",
		urgency: "none",
		handsOn: "wait",
		turnTo: "pharmacist-if-unsure"
	},
	{
		id: "skin-problem",
		urgency: "none",
		handsOn: "wait",
		turnTo: "pharmacist"
	},
	{
		id: "recent-injection",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "face-injection",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "face-waits",
		urgency: "none",
		handsOn: "wait"
	},
	{
		id: "new-sprain",
		urgency: "none",
		handsOn: "adapt",
		turnTo: "pharmacist"
	},
	{
		id: "blood-thinner",
		urgency: "none",
		handsOn: "adapt",
		turnTo: "pharmacist"
	},
	{
		id: "bruises-easily",
		urgency: "routine",
		handsOn: "adapt",
		turnTo: "doctor-or-pharmacist"
	},
	{
		id: "fragile-bones",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "thin-bones",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "steroid-tablets",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "diabetes-with-numbness",
		urgency: "routine",
		handsOn: "adapt",
		turnTo: "doctor-or-foot-clinic"
	},
	{
		id: "old-numbness",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "weak-grip",
		urgency: "routine",
		handsOn: "adapt",
		turnTo: "doctor-if-it-stays"
	},
	{
		id: "neck-nerve-pain",
		urgency: "routine",
		handsOn: "adapt",
		turnTo: "doctor-if-it-stays"
	},
	{
		id: "shooting-limb-pain",
		urgency: "routine",
		handsOn: "adapt",
		turnTo: "doctor-if-it-stays"
	},
	{
		id: "inflammatory-arthritis",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "arthritis",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "past-cancer",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "lymph-nodes-removed",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "fibromyalgia-known",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "pregnant",
		urgency: "none",
		handsOn: "adapt",
		turnTo: "midwife-if-unsure"
	},
	{
		id: "postnatal",
		urgency: "none",
		handsOn: "adapt",
		turnTo: "midwife-if-unsure"
	},
	{
		id: "birth-in-last-year",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "controlled-blood-pressure",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "settled-heart",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "diabetes",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "pain-dulling-medicine",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "varicose-veins",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "implant-or-device",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "varicose-veins-or-implant",
		urgency: "none",
		handsOn: "adapt",
		isLegacy: true
	},
	{
		id: "small-skin-patch",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "dry-skin",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "past-jolt",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "fits-or-faints",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "severe-allergy",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "oil-or-latex-allergy",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "touch-sensitivity",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "touch-difficult",
		urgency: "none",
		handsOn: "adapt"
	},
	{
		id: "under-16",
		urgency: "none",
		handsOn: "adapt",
		turnTo: "parent-or-guardian"
	},
	{
		id: "under-18",
		urgency: "none",
		handsOn: "adapt",
		turnTo: "parent-or-guardian"
	},
	{
		id: "alcohol-or-drugs",
		urgency: "none",
		handsOn: "wait",
		isLegacy: true
	}
];
var tierOf = ({ urgency, handsOn }) => urgency === "now" || urgency === "today" ? "emergency" : handsOn === "stop" || handsOn === "ask-first" ? "doctor" : "tell";
/** Most urgent first. */
var safetyFlags = rows.map((row) => ({
	...row,
	tier: tierOf(row)
}));
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
/** The same value each time, made when it is first asked for: what nobody needs is never made. */
var lazy = (make) => {
	let made;
	return () => {
		made ??= make();
		return made;
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
/** A headache, by goal or by place. */
var headache = ["help.headaches", "where.head"];
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
var arm = [
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
/** Goals that ask for nothing but calm. */
var calmGoals = [
	"help.sleep",
	"help.stress",
	"help.relax",
	"help.relax-unsure"
];
/** Fifty or over, as it was said. */
var saidOver50 = ["age.50-64", "age.65-plus"];
/** Fifty or over, or not said. */
var over50 = [
	...saidOver50,
	"age.not-said",
	"!age"
];
/** Under 16. */
var child = ["age.under-16"];
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
/** For three months and more. */
var lasting = ["duration.3-months-to-1-year", "duration.over-1-year"];
/** Any sign of swelling. */
var swollen = [
	"help.swelling",
	"swelling-signs.heavy-tight",
	"swelling-signs.eve-worse",
	"swelling-signs.post-op-puffy",
	"cancer-signs.swelling"
];

// src/questionnaire/triggers.ts
var isTrue = (known, condition) => condition[0] === "!" ? !known.has(condition.slice(1)) : known.has(condition);
/** True when all that the trigger waits for holds. Plain loops here and below: every screen asks this often. */
function holds(known, trigger) {
	if (typeof trigger === "string") return isTrue(known, trigger);
	if ("one" in trigger) return anyOf(known, trigger.one) && anyOf(known, trigger.other);
	for (const condition of trigger) if (!isTrue(known, condition)) return false;
	return true;
}
/** True when any of the triggers holds; where there are none, none does. */
function anyOf(known, triggers = []) {
	for (const trigger of triggers) if (holds(known, trigger)) return true;
	return false;
}
/** Holds where one of each list does. */
var both = (one, other) => ({
	one,
	other
});

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
		when: [both(over50, girdle)]
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
		when: [both(["help.sport", "start.jolt"], [...leg, ...arm])]
	},
	{
		id: "cold-pale-limb",
		when: [
			...leg,
			...arm,
			"help.tingle"
		]
	},
	{
		id: "muscle-breakdown-signs",
		when: sport
	},
	{
		id: "giant-cell-arteritis-signs",
		when: [both(over50, [
			...head,
			...neck,
			"where.shoulder"
		])]
	},
	{
		id: "sight-change",
		when: [both(over50, head)]
	},
	{
		id: "clot-signs",
		when: [
			...leg,
			...arm,
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
		when: [both(["age.under-16", "age.16-17"], leg)]
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
			both(["help.tingle"], leg)
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
var signs$1 = (id, options) => ({
	id,
	kind: "many",
	groups: [{ options: [...options, "none"] }],
	alone: ["none"]
});
/** The questions about signs; which of them is asked is in `signs-to-ask.ts`. Source: clinical contract 2, §3. */
var signQuestions = [
	signs$1("hand", [
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
		...signs$1("head-neck-jaw", [
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
	signs$1("back-hip-leg", [
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
	signs$1("shoulder-hip", [
		"cant-move",
		"dressing",
		"hip-socks",
		"night-lie",
		"moves-ok-sore"
	]),
	signs$1("leg-signs", [
		"whole-muscle-tight",
		"one-spot-bone",
		"throb-at-rest",
		"more-training",
		"down-leg",
		"first-steps",
		"knee-locks",
		"missed-periods"
	]),
	signs$1("widespread", [
		"unrefreshed",
		"fog",
		"tender",
		"flare",
		"swollen-joints"
	]),
	signs$1("swelling-signs", [
		"heavy-tight",
		"eve-worse",
		"both-legs",
		"nodes",
		"post-op-puffy",
		"new-or-growing"
	]),
	signs$1("scar-signs", [
		"pulls",
		"lumpy",
		"itchy-numb",
		"not-closed"
	]),
	signs$1("sleep-mood", [
		"three-nights",
		"mind-races",
		"pain-wakes",
		"on-edge",
		"low-mood",
		"tense-body",
		"snore-gasp"
	]),
	signs$1("cancer-signs", [
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
	const options = [...question ? optionsOf(question) : [], ...id === "safety" || id === "health" || id === "checked" ? safetyFlagById.keys() : []];
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
	get all() {
		return this.#known;
	}
	/** An answer may be of any shape: unknown options, wrong kinds and numbers out of range are ignored. */
	take(question, answer) {
		if (question === "pain" && wholeBetween(answer, 0, 10)) this.pain = answer;
		const ids = question === "firmness" && wholeBetween(answer, 1, 5) ? [String(answer)] : answer;
		if (!Array.isArray(ids)) return;
		const facts = factsOf(question);
		const known = ids.filter((id) => facts.has(id));
		const options = known.length > 1 ? inOrder(question).filter((option) => known.includes(option)) : known;
		if (options.length > 0) this.#known.add(question);
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

// src/knowledge/cancer-flags.ts
/** Flags that tell of a cancer, now or before; every answer about one raises one of them. Source: clinical contract 2, §4. */
var cancerFlags = [
	"past-cancer",
	"cancer-treatment-now",
	"cancer-in-bone",
	"lymph-nodes-removed"
];

// src/assessment/axes.ts
var highest = (order, levels, none) => order.find((level) => levels.includes(level)) ?? none;
/** With a cancer, a new lump is for the cancer team, and sooner. Source: clinical contract 2, §4, notes. */
var lumpAfterCancer = {
	withinDays: 7,
	turnTo: "cancer-team"
};
/** Beside the contract, which names the surgeon's team for every open wound: only those who had an operation have one. */
var woundAfterSurgery = {
	withinDays: 2,
	turnTo: "surgeons-team-or-nurse"
};
/** Whom to see about a flag beside others that are up; `null`: as its own row says. */
function whomBeside(flag, flags) {
	if (flag === "new-lump" && flags.some((id) => cancerFlags.includes(id))) return lumpAfterCancer;
	return flag === "open-wound" && flags.includes("recent-surgery") ? woundAfterSurgery : null;
}
/**
* The two axes over all raised flags, each on its own. A "yes, they are happy with massage" counts only for a flag
* that is up and may be cleared; such a flag is worked around, and no longer urgent. Source: clinical contract 2, §1–2.
*/
function readAxes(flags, facts) {
	const checked = facts.of("checked");
	const cleared = flags.filter((id) => safetyFlagById.get(id)?.isCheckable && checked.includes(id));
	const advice = flags.flatMap((flag) => {
		const row = safetyFlagById.get(flag);
		if (!row) return [];
		const isCleared = cleared.includes(flag);
		const { withinDays, turnTo } = whomBeside(flag, flags) ?? row;
		return [{
			flag,
			urgency: isCleared ? "routine" : row.urgency,
			within: isCleared ? null : withinDays ?? null,
			handsOn: isCleared ? "adapt" : row.handsOn,
			turnTo: turnTo ?? null
		}];
	});
	return {
		urgency: highest(urgencies, advice.map((each) => each.urgency), "none"),
		handsOn: highest(handsOnLevels, advice.map((each) => each.handsOn), "free"),
		cleared,
		advice
	};
}

// src/assessment/gates.ts
/** The answer that puts a condition first whatever its score (G4); pregnancy has flags of its own. */
var cancerCare = "help.cancer";
/** Never shown by its score. */
var neverByScore = ["pregnancy", "other"];
/** Bodily places a condition lives in; conditions without a row live anywhere. Source: clinical contract 2, §5. */
var homeAreas = {
	rsi: [
		"upper-arm",
		"elbow-forearm",
		"wrist-hand",
		"shoulder"
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
		"mid-back",
		"buttock",
		"buttock-leg"
	],
	"frozen-joint": [
		"shoulder",
		"upper-arm",
		"hip-groin",
		"outer-hip"
	],
	"carpal-tunnel": ["wrist-hand"],
	"neck-shoulder": [
		"neck",
		"shoulder",
		"upper-back",
		"mid-back"
	],
	"sport-soreness": [
		"thigh",
		"knee",
		"shin",
		"calf",
		"buttock",
		"foot-ankle",
		"shoulder",
		"upper-arm",
		"elbow-forearm",
		"neck",
		"upper-back",
		"low-back",
		"outer-hip",
		"hip-groin"
	]
};
/** At least one of these must be known, or the condition stays at the cap. Source: clinical contract 2, §5. */
var gates = {
	whiplash: ["start.jolt"],
	scar: [
		"help.scar",
		"start.operation",
		"scar-signs.pulls",
		"scar-signs.lumpy",
		"scar-signs.itchy-numb",
		"cancer-signs.scar-tight"
	],
	lymphatic: [
		"help.swelling",
		"swelling-signs.heavy-tight",
		"swelling-signs.eve-worse",
		"swelling-signs.nodes",
		"swelling-signs.post-op-puffy",
		"cancer-signs.swelling"
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
	headache,
	insomnia: [
		"help.sleep",
		"sleep-mood.three-nights",
		"cancer-signs.sleep-bad"
	],
	"stress-mood": [
		"help.stress",
		"help.relax",
		"help.relax-unsure",
		"sleep-mood.on-edge",
		"sleep-mood.low-mood",
		"sleep-mood.tense-body",
		"cancer-signs.worried"
	],
	rsi: [
		"where.upper-arm",
		"where.elbow-forearm",
		"where.wrist-hand",
		"hand.task-ache"
	],
	"low-back-sciatica": [
		"where.low-back",
		"where.mid-back",
		"where.buttock-leg",
		"back-hip-leg.back-only",
		"back-hip-leg.down-leg",
		"back-hip-leg.cough",
		"leg-signs.down-leg"
	],
	"frozen-joint": [
		"help.stuck-joint",
		"shoulder-hip.cant-move",
		"shoulder-hip.dressing",
		"shoulder-hip.hip-socks",
		"back-hip-leg.socks"
	],
	"sport-soreness": sport
};
/** Tingling feet as well as hands point past the wrist and the task. */
var lookAlike = {
	fact: "hand.hands-and-feet",
	caps: ["carpal-tunnel", "rsi"]
};
/**
* Fibromyalgia: known, or lasting and widespread (all over, or at least this many areas in all zones) with pain or a
* widespread sign: so the tiredness of cancer is none. Source: clinical contract 2, §5; wolfe-2016's idea.
*/
var widespread = {
	known: "health.fibromyalgia-known",
	areas: 5,
	zones: [
		[
			"neck",
			"upper-back",
			"mid-back",
			"low-back",
			"chest-belly",
			"armpit-ribs"
		],
		[
			"shoulder",
			"upper-arm",
			"elbow-forearm",
			"wrist-hand"
		],
		[
			"hip-groin",
			"outer-hip",
			"buttock",
			"thigh",
			"knee",
			"shin",
			"calf",
			"foot-ankle",
			"buttock-leg",
			"lower-leg-foot"
		]
	],
	lasting,
	signs: [
		"help.pain",
		"help.tingle",
		"widespread.unrefreshed",
		"widespread.fog",
		"widespread.tender",
		"widespread.flare"
	]
};
/** Lowest score of each band; below `might` nothing is shown. */
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

// src/questionnaire/goals.ts
/**
* What the visitor came for. Beside the contract, which lists pregnancy among the goals: it stands on their screen, apart
* from them, and is a fact of safety that nobody should give up a goal for. So it is none of the three.
*/
var goalsOf = (facts) => facts.of("help").filter((goal) => goal !== "pregnant");
/** How far a pregnancy is, or how long ago the birth; where that was not said, the tick alone. `null`: neither. */
function pregnancyTold(facts) {
	const [stage] = facts.of("pregnancy");
	if (stage && stage !== "not-said") return answerOf(`pregnancy.${stage}`);
	return facts.has("help.pregnant") ? answerOf("help.pregnant") : null;
}
/**
* The lines ticked among the goals, as they are read back: "pregnant, or gave birth in the last year" only where it is not
* told which.
*/
var goalsTold = (facts) => pregnancyTold(facts)?.question === "help" ? facts.of("help") : goalsOf(facts);

// src/assessment/named-goals.ts
/** A goal that names a condition. Those that `lead` put it first when they are the only one of their kind (G1). */
var namingGoals = [
	{
		goal: "help.headaches",
		condition: "headache",
		leads: true
	},
	{
		goal: "help.jaw",
		condition: "tmj",
		leads: true
	},
	{
		goal: "help.stuck-joint",
		condition: "frozen-joint",
		leads: true
	},
	{
		goal: "help.swelling",
		condition: "lymphatic",
		leads: true
	},
	{
		goal: "help.scar",
		condition: "scar",
		leads: true
	},
	{
		goal: "help.sport",
		condition: "sport-soreness",
		leads: true
	},
	{
		goal: "help.sleep",
		condition: "insomnia",
		leads: false
	},
	{
		goal: "help.stress",
		condition: "stress-mood",
		leads: false
	}
];
/** Goals that say nothing about what it could be; beside them another goal is still the only one (G2). */
var silentGoals = [
	"relax",
	"relax-unsure",
	"unsure",
	"pregnant"
];
/** What the visitor's goals name by themselves. Source: clinical contract 2, §5. */
function namedGoals(facts, scores) {
	const isOpen = (condition) => scores.some((each) => each.condition === condition && each.holds.length === 0);
	const ticked = namingGoals.filter(({ goal }) => facts.has(goal));
	const named = ticked.filter(({ condition }) => isOpen(condition));
	const leading = ticked.filter(({ leads }) => leads);
	const speaking = facts.of("help").filter((goal) => !silentGoals.includes(goal));
	return {
		named: named.map(({ condition }) => condition),
		leader: leading.length === 1 && named.find(({ leads }) => leads)?.condition || null,
		only: speaking.length === 1 && named[0]?.condition || null
	};
}

// src/assessment/most-telling.ts
var signs = [
	"pregnancy",
	"jolt-details",
	"light-touch"
];
var isSign = (question) => signs.includes(question) || signQuestions.some(({ id }) => id === question);
/** "It was in the last 2 weeks" says when, "18 to 49" to whom: true, and no reason. */
var whenOrWho = [
	"duration",
	"age",
	"who"
];
/** How much an answer says about why a flag came up; the lowest says most. */
function rank$1({ question, option }) {
	if (option === "not-said" || option === "not-sure") return 6;
	if (whenOrWho.includes(question) || option === "last-2-weeks") return 5;
	if (question === "health" || question === "safety") return 0;
	if (isSign(question)) return 1;
	return question === "start" ? 2 : question === "where" ? 3 : 4;
}
/**
* Which of the answers behind a flag is quoted for it. The contract leaves that open, and "18 to 49: this pattern can be
* an inflammation" tells nobody anything: what is known about health comes first, then a sign, how it began, a place, a
* goal, and last a time or an age.
*/
function mostTelling(facts) {
	let best = null;
	for (const fact of facts) {
		const answer = answerOf(fact);
		if (best === null || rank$1(answer) < rank$1(best)) best = answer;
	}
	return best;
}

// src/assessment/direct-rules.ts
/** Flags that follow from a single answer. Source: clinical contract 2, §4 (“direct”). */
var directRules = [
	{
		id: "C08",
		raises: "past-jolt",
		all: [["start.jolt"]]
	},
	{
		id: "C16",
		raises: "missed-periods",
		all: [["leg-signs.missed-periods"]]
	},
	{
		id: "C24",
		raises: "new-numbness",
		all: [["hand.hands-and-feet"]]
	},
	{
		id: "C25",
		raises: "weak-grip",
		all: [["hand.drop"]]
	},
	{
		id: "C26",
		raises: "neck-nerve-pain",
		all: [["hand.neck-move-arm"]]
	},
	{
		id: "C27",
		raises: "shooting-limb-pain",
		all: [downTheLeg]
	},
	{
		id: "C28",
		raises: "lymph-nodes-removed",
		all: [["swelling-signs.nodes"]]
	},
	{
		id: "C29",
		raises: "unchecked-swelling",
		all: [["swelling-signs.new-or-growing"]]
	},
	{
		id: "C30",
		raises: "both-legs-swollen",
		all: [["swelling-signs.both-legs"]]
	},
	{
		id: "C31",
		raises: "open-wound",
		all: [["scar-signs.not-closed"]]
	},
	{
		id: "C33",
		raises: "past-cancer",
		all: [["help.cancer", "start.cancer-treatment"]]
	},
	{
		id: "C34",
		raises: "old-numbness",
		all: [["cancer-signs.numb-fingers-toes"]]
	},
	{
		id: "C35",
		raises: "touch-sensitivity",
		all: [["widespread.tender", "light-touch.yes"]]
	},
	{
		id: "C36",
		raises: "persistent-low-mood",
		all: [["sleep-mood.low-mood"]]
	},
	{
		id: "C37",
		raises: "sleep-apnoea-signs",
		all: [["sleep-mood.snore-gasp"]]
	},
	{
		id: "C38",
		raises: "inflamed-joints",
		all: [["widespread.swollen-joints"]]
	},
	{
		id: "C39",
		raises: "pregnant",
		all: [[
			...carrying,
			"pregnancy.not-said",
			"flag.early-or-high-risk-pregnancy"
		]]
	},
	{
		id: "C41",
		raises: "postnatal",
		all: [["pregnancy.birth-under-6-weeks"]]
	},
	{
		id: "C42",
		raises: "birth-in-last-year",
		all: [["pregnancy.birth-6-weeks-to-1-year"]]
	},
	{
		id: "C46",
		raises: "foot-drop",
		all: [["back-hip-leg.foot-drags"]]
	},
	{
		id: "C44",
		raises: "under-16",
		all: [child]
	},
	{
		id: "C45",
		raises: "under-18",
		all: [["age.16-17", "who.under-18"]]
	}
];

// src/assessment/rules-of-our-own.ts
/** Rules beside the clinical contract, each with why. They raise flags of the contract, whose sources are the flags' own. */
var rulesOfOurOwn = [
	{
		id: "E1",
		raises: "minor-with-warning-signs",
		all: [[
			"who.under-18",
			"health.under-18",
			"safety.under-18"
		], [
			"where.low-back",
			"where.upper-back",
			"where.buttock-leg",
			"hand.night-hand",
			"shoulder-hip.night-lie",
			"sleep-mood.pain-wakes",
			"flag.fever-or-infection",
			"flag.unexplained-illness-signs"
		]]
	},
	{
		id: "H1",
		raises: "giant-cell-arteritis-signs",
		all: [
			saidOver50,
			["duration.under-6-weeks"],
			headache,
			["head-neck-jaw.chew"]
		]
	},
	{
		id: "H2",
		raises: "fracture-signs",
		all: [
			["flag.steroid-tablets", "flag.fragile-bones"],
			back,
			["duration.under-6-weeks"],
			["start.slow-no-reason", "start.not-sure"],
			saidOver50
		]
	},
	{
		id: "H3",
		raises: "bone-stress-signs",
		all: [
			["leg-signs.throb-at-rest"],
			sport,
			[
				"where.shin",
				"where.foot-ankle",
				"where.lower-leg-foot"
			]
		]
	}
];

// src/assessment/raising-rules.ts
var short = [
	"duration.under-6-weeks",
	"duration.6-weeks-to-3-months",
	"duration.not-sure"
];
var recent = [
	"jolt-details.last-2-weeks",
	"duration.under-6-weeks",
	"duration.not-sure"
];
var cancerFact = [
	"help.cancer",
	"start.cancer-treatment",
	...cancerFlags.map((id) => `flag.${id}`),
	"swelling-signs.nodes"
];
/**
* Flags that follow from answers and from other flags: a rule raises its flag when of each of its lists one fact
* holds (`flag.x`: raised in any way). Run to a fixed point; they only add. Source: clinical contract 2, §4.
* C01 stays silent for an injury, a task or a long-known pain; a plain lift with low back pain at 65 raises nothing;
* C12 asks fewer of the nine criteria of its source than that does, and names no disease.
*/
var combinationRules = [
	{
		id: "C01",
		raises: "past-cancer-new-pain",
		all: [
			cancerFact,
			["help.pain"],
			["duration.under-6-weeks", "duration.6-weeks-to-3-months"],
			[
				"start.slow-no-reason",
				"start.sudden-small",
				"start.not-sure"
			]
		]
	},
	{
		id: "C02",
		raises: "head-knock-on-thinner",
		all: [
			["jolt-details.head-hit", "jolt-details.head-signs"],
			["flag.blood-thinner", "flag.low-platelets"],
			recent
		]
	},
	{
		id: "C03",
		raises: "head-knock-signs",
		all: [["jolt-details.head-signs"], recent]
	},
	{
		id: "C04",
		raises: "spine-injury-signs",
		all: [["jolt-details.limbs-changed"], recent]
	},
	{
		id: "C05",
		raises: "cord-signs",
		all: [["jolt-details.limbs-changed"], [...lasting, "duration.6-weeks-to-3-months"]]
	},
	{
		id: "C06",
		raises: "spine-injury-signs",
		all: [["jolt-details.spine-pain"], ["jolt-details.last-2-weeks"]]
	},
	{
		id: "C07",
		raises: "unchecked-recent-crash",
		all: [["jolt-details.last-2-weeks"], ["jolt-details.not-checked"]]
	},
	{
		id: "C09",
		raises: "fracture-signs",
		all: [
			back,
			[
				"start.sudden-small",
				"start.lifting",
				"start.jolt"
			],
			short,
			[
				"flag.steroid-tablets",
				"flag.fragile-bones",
				"flag.thin-bones"
			]
		]
	},
	{
		id: "C10",
		raises: "fracture-signs",
		all: [
			back,
			["start.sudden-small", "start.jolt"],
			short,
			["age.65-plus"]
		]
	},
	{
		id: "C11",
		raises: "fracture-signs",
		all: [
			["where.upper-back", "where.mid-back"],
			["start.lifting"],
			short,
			["age.65-plus"]
		]
	},
	{
		id: "C12",
		raises: "inflammatory-back-signs",
		all: [
			childbearing,
			[
				"where.low-back",
				"where.mid-back",
				"where.buttock",
				"where.buttock-leg"
			],
			lasting,
			["back-hip-leg.wakes-late-night"],
			[
				"back-hip-leg.better-moving",
				"back-hip-leg.morning-stiff",
				"where.buttock"
			]
		]
	},
	{
		id: "C13",
		raises: "bone-stress-hip",
		all: [
			sport,
			["where.hip-groin"],
			[
				"leg-signs.one-spot-bone",
				"leg-signs.throb-at-rest",
				"leg-signs.missed-periods"
			]
		]
	},
	{
		id: "C14",
		raises: "bone-stress-signs",
		all: [["leg-signs.one-spot-bone"], [
			...sport,
			"leg-signs.throb-at-rest",
			"leg-signs.more-training",
			"leg-signs.missed-periods"
		]]
	},
	{
		id: "C15",
		raises: "bone-stress-signs",
		all: [["leg-signs.throb-at-rest"], ["leg-signs.more-training", "leg-signs.missed-periods"]]
	},
	{
		id: "C17",
		raises: "minor-with-warning-signs",
		all: [["age.under-16", "who.under-18"], [
			"flag.constant-pain",
			"leg-signs.throb-at-rest",
			"back-hip-leg.wakes-late-night",
			"sleep-mood.pain-wakes",
			"hand.night-hand"
		]]
	},
	{
		id: "C18",
		raises: "minor-with-warning-signs",
		all: [
			["age.under-16", "who.under-18"],
			["flag.fever-or-infection"],
			["help.pain", "help.stuck-joint"]
		]
	},
	{
		id: "C19",
		raises: "child-back-pain",
		all: [child, back]
	},
	{
		id: "C20",
		raises: "back-pain-with-fever",
		all: [["flag.fever-or-infection"], back]
	},
	{
		id: "C21",
		raises: "wound-infection-signs",
		all: [["flag.fever-or-infection"], [
			"flag.recent-surgery",
			"flag.open-wound",
			"pregnancy.birth-under-6-weeks"
		]]
	},
	{
		id: "C22",
		raises: "fever-on-chemotherapy",
		all: [["flag.fever-or-infection"], [
			"help.cancer",
			"flag.cancer-treatment-now",
			"flag.low-platelets"
		]]
	},
	{
		id: "C23",
		raises: "diabetes-with-numbness",
		all: [["hand.hands-and-feet"], ["flag.diabetes"]]
	},
	{
		id: "C32",
		raises: "recent-surgery",
		all: [["start.operation"], ["duration.under-6-weeks"]]
	},
	{
		id: "C40",
		raises: "pregnant",
		all: [["help.pregnant"], ["!pregnancy"]]
	},
	{
		id: "C43",
		raises: "early-or-high-risk-pregnancy",
		all: [["flag.uncontrolled-blood-pressure"], carrying]
	},
	{
		id: "C47",
		raises: "hot-swollen-joint",
		all: [["flag.fever-or-infection"], ["where.hip-groin", "where.outer-hip"]]
	},
	{
		id: "C48",
		raises: "neck-squeezed",
		all: [["jolt-details.neck-squeezed"], recent]
	},
	{
		id: "C49",
		raises: "face-waits",
		all: [["flag.face-injection"], head]
	}
];
/** All of them; the order decides nothing but which answer is quoted for a flag that several raise. */
var raisingRules = [
	...combinationRules,
	...rulesOfOurOwn,
	...directRules
];

// src/assessment/raised-flags.ts
/** What raises a flag by itself: its tick, on either list. */
var ticksOf = (id) => [`safety.${id}`, `health.${id}`];
/** Everything that raises a flag: its ticks, and the rules. */
var raisings = lazy(() => [...safetyFlagIds.map((raises) => ({
	raises,
	all: [ticksOf(raises)]
})), ...raisingRules]);
function raisersAmong(rows) {
	const raisers = /* @__PURE__ */ new Map();
	for (const { raises, all } of rows) for (const fact of new Set(all.flat(2))) raisers.set(fact, [...raisers.get(fact) ?? [], {
		flag: `flag.${raises}`,
		all
	}]);
	return raisers;
}
var allRaisers = lazy(() => raisersAmong(raisings()));
var emergencyFacts = lazy(() => new Set(safetyFlags.filter(({ tier }) => tier === "emergency").map(({ id }) => `flag.${id}`)));
/** What raises an emergency, and the flags that its rules look at: each screen of a walk asks for no more. */
var emergencyRaisers = lazy(() => {
	const wanted = new Set(emergencyFacts());
	for (const flag of wanted) for (const { all } of raisingRules.filter(({ raises }) => `flag.${raises}` === flag)) for (const fact of all.flat(2)) wanted.add(fact);
	return raisersAmong(raisings().filter(({ raises }) => wanted.has(`flag.${raises}`)));
});
/** Answers and raised flags as one: `flag.x` holds when the flag is up, however it came up. */
var withFlags = (facts, up) => ({ has: (fact) => facts.has(fact) || up.has(fact) });
/**
* What is up, as facts: each answer and each raised flag looks at what it can bring about. Before anything is told, no
* rule needs to be made.
*/
function raise(facts, raisersOf = allRaisers) {
	const up = /* @__PURE__ */ new Set();
	const known = withFlags(facts, up);
	const look = (fact) => {
		const concerned = raisersOf().get(fact);
		if (!concerned) return;
		for (const { flag, all } of concerned) if (!up.has(flag) && all.every((list) => anyOf(known, list))) up.add(flag);
	};
	for (const fact of facts.all) look(fact);
	for (const flag of up) look(flag);
	return up;
}
var flagOf = (fact) => fact.slice(5);
var ranks = lazy(() => new Map(safetyFlagIds.map((id, rank) => [id, rank])));
var rank = (id) => ranks().get(id) ?? 0;
/**
* Every flag that is up, the most urgent first: ticked on either list, or following by a rule. The rules run to a
* fixed point. Adding an answer can only add flags, so no later answer and no order of answers ever lowers the tier.
*/
var raisedFlags = (facts) => [...raise(facts)].map(flagOf).sort((a, b) => rank(a) - rank(b));
/** Everything that raises this flag: its ticks, then the rules that hold, in order. Empty where it is not up. */
function raisedBy(id, facts) {
	const known = withFlags(facts, raise(facts));
	const found = ({ all }) => [...new Set(all.flatMap((list) => list.filter((trigger) => holds(known, trigger)).flat()))];
	return [...ticksOf(id).filter((tick) => facts.has(tick)).map((tick) => ({
		rule: null,
		because: [tick]
	})), ...raisingRules.filter(({ raises, all }) => raises === id && all.every((list) => anyOf(known, list))).map((rule) => ({
		rule: rule.id,
		because: found(rule)
	}))];
}
var isAnswer = (condition) => condition.includes(".") && !condition.startsWith("!") && !condition.startsWith("flag.");
var isFlag = (condition) => condition.startsWith("flag.");
/** The visitor's own answer behind a raised flag: its tick, or the one that says most of those it follows from. */
function saidFor(id, facts) {
	const tick = ticksOf(id).find((each) => facts.has(each));
	if (tick) return answerOf(tick);
	const because = raisedBy(id, facts).flatMap((each) => each.because);
	const own = because.filter(isFlag).flatMap((flag) => ticksOf(flagOf(flag))).filter((each) => facts.has(each));
	const said = mostTelling([...own, ...because.filter(isAnswer)]);
	return said?.question === "pregnancy" ? pregnancyTold(facts) ?? said : said;
}

// src/assessment/matches.ts
/** The answer that puts a condition first whatever its score, if one was given (G4). */
function routingAnswer(condition, facts, flags) {
	if (condition === "cancer-support") return facts.has("help.cancer") ? answerOf(cancerCare) : null;
	if (!flags.includes("pregnant")) return null;
	return pregnancyTold(facts) ?? saidFor("pregnant", facts);
}
/** The same answer; how far a pregnancy is says that there is one. */
var isSame = (a, b) => a.question === b.question && a.option === b.option || a.question === "pregnancy" && b.question === "help" && b.option === "pregnant";
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
/** By score, the one that a goal leads with in front; equal scores keep the fixed order of conditions. */
function byScore(scores, { named, leader }, room) {
	const sorted = scores.filter(({ condition, value }) => value >= bands.might || named.includes(condition)).sort((a, b) => Number(b.condition === leader) - Number(a.condition === leader) || b.value - a.value);
	const shown = sorted.slice(0, room);
	for (const late of sorted.slice(room).filter(({ condition }) => named.includes(condition))) {
		const last = shown.findLastIndex(({ condition }) => !named.includes(condition));
		if (last >= 0) shown.splice(last, 1);
		if (shown.length < room) shown.push(late);
	}
	return [...shown, ...sorted.filter((each) => !shown.includes(each))];
}
var loudness = [
	"might",
	"could",
	"closest"
];
/**
* Only the first may be `closest` (G4), and none is said louder than the one before it: where a goal alone put one in
* front (G1), the contract leaves that open, and the fewer claims are the cautious side.
*/
function fallingBands(matches) {
	const done = [];
	for (const match of matches) {
		const before = done.at(-1);
		const most = before?.band === "closest" ? "could" : before?.band ?? "closest";
		done.push(loudness.indexOf(match.band) > loudness.indexOf(most) ? {
			...match,
			band: most,
			rules: [...match.rules, "G4"]
		} : match);
	}
	return done;
}
/**
* Every condition the answers speak for, best first: pregnancy and cancer care (G4), the one condition that a goal
* names alone (G1), then by score. Only the first may be `closest` (G4). Not yet cut to what is shown or what the clinic
* sees. Source: clinical contract 2, §5.
*/
function allMatches(facts, flags, told, scores) {
	const goals = namedGoals(facts, scores);
	const routed = routedConditions.flatMap((condition) => {
		const answer = routingAnswer(condition, facts, flags);
		return answer ? [{
			condition,
			band: "closest",
			because: reasons(condition, told, [answer]),
			rules: ["G4"]
		}] : [];
	});
	const ordered = byScore(scores.filter(({ condition }) => !neverByScore.includes(condition) && !routed.some((each) => each.condition === condition)), goals, Math.max(0, most.matches - routed.length));
	return fallingBands([...routed, ...ordered.map(({ condition, value }) => {
		const own = bandOf(value);
		const isOnly = condition === goals.only;
		const rules = [];
		if (condition === goals.leader) rules.push("G1");
		if (isOnly && own !== "closest") rules.push("G2");
		if (own === null) rules.push("G3");
		return {
			condition,
			band: isOnly ? "closest" : own ?? "might",
			because: reasons(condition, told, []),
			rules
		};
	})]);
}
/** Nothing fits: say so, with what the visitor asked for. */
var noMatch = (facts) => ({
	condition: "other",
	band: "might",
	because: goalsTold(facts).slice(0, most.reasons).map((option) => ({
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
			"relaxation-massage",
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
		modalities: ["relaxation-massage", "myofascial-release"],
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
			"relaxation-massage",
			"deep-tissue"
		],
		avoid: ["sports-massage", "structural-integration"],
		cap: 3,
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
		modalities: ["myofascial-release", "relaxation-massage"],
		avoid: firmStyles,
		cap: 2,
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
			"relaxation-massage",
			"deep-tissue"
		],
		avoid: ["sports-massage", "structural-integration"],
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
			"relaxation-massage",
			"deep-tissue"
		],
		avoid: ["sports-massage", "structural-integration"],
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
			"relaxation-massage",
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
			"relaxation-massage",
			"structural-integration"
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
			"relaxation-massage",
			"deep-tissue"
		],
		avoid: ["structural-integration"],
		cap: 3,
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
		cap: 2,
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
			"relaxation-massage",
			"lymphatic-facilitation",
			"deep-tissue"
		],
		avoid: ["sports-massage"],
		cap: 3,
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
			"relaxation-massage",
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
		modalities: ["relaxation-massage", "myofascial-release"],
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
		modalities: [
			"relaxation-massage",
			"myofascial-release",
			"lymphatic-facilitation"
		],
		avoid: firmStyles,
		cap: 2,
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
			"relaxation-massage",
			"myofascial-release"
		],
		avoid: firmStyles,
		cap: 2,
		claims: [{
			id: "pregnancy",
			evidence: "limited",
			source: ["mueller-2021"]
		}]
	},
	{
		id: "sport-soreness",
		modalities: [
			"sports-massage",
			"deep-tissue",
			"relaxation-massage",
			"myofascial-release"
		],
		avoid: [],
		claims: [{
			id: "sport-soreness",
			evidence: "limited",
			source: ["davis-2020"]
		}]
	},
	{
		id: "other",
		modalities: ["relaxation-massage", "myofascial-release"],
		avoid: [],
		claims: []
	}
];
/** The row of a condition; the map is built once and shared. */
var conditionById = new Map(conditions.map((row) => [row.id, row]));

// src/assessment/modality-order.ts
/** Posture is what it is for, in whoever likes it medium or firmer, or is not sure (S3). */
var firmEnough = [
	"firmness.3",
	"firmness.4",
	"firmness.5",
	"firmness.not-sure"
];
/** Asked for light touch (S6). */
var lightTouch = ["firmness.1", "firmness.2"];
function listFor(condition, facts) {
	const list = conditionById.get(condition)?.modalities ?? [];
	const because = condition === "low-back-sciatica" ? downTheLeg.filter((fact) => facts.has(fact)) : [];
	return {
		condition,
		because,
		list: because.length > 0 ? [.../* @__PURE__ */ new Set(["myofascial-release", ...list])] : list
	};
}
function frontStyle({ facts, isPrenatal, isCalm }) {
	if (isPrenatal) return {
		rule: "S2",
		modality: "prenatal-massage"
	};
	if (isCalm) return {
		rule: "S2",
		modality: "relaxation-massage"
	};
	if (facts.has("help.posture") && anyOf(facts, firmEnough)) return {
		rule: "S3",
		modality: "structural-integration"
	};
	return null;
}
/** From here down a start is light, and firm styles are not for now. */
var lightCap = 2;
/**
* All styles that fit, best first: those on the lists of the first two matches, then the first's, then the second's,
* and relaxation massage as everyone's last resort. Rule-outs and the clinic's offer come after.
* Source: clinical contract 2, §6 S1–S6.
*/
function modalityOrder(input) {
	const { facts, matches, isCalm, limit } = input;
	const lists = matches.map(({ condition }) => listFor(condition, facts));
	const first = lists[0]?.list ?? [];
	const second = lists[1]?.list ?? [];
	const front = frontStyle(input);
	const shared = first.filter((modality) => second.includes(modality));
	const all = [.../* @__PURE__ */ new Set([
		...front ? [front.modality] : [],
		...shared,
		...first,
		...second,
		"relaxation-massage"
	])];
	const isLymphLeftOut = all.includes("lymphatic-facilitation") && (isCalm || !anyOf(facts, swollen));
	const kept = isLymphLeftOut ? all.filter((modality) => modality !== "lymphatic-facilitation") : all;
	const lightBecause = [...lightTouch.filter((fact) => facts.has(fact)).map(answerOf), ...limit.cap <= 2 ? limit.why : []];
	const isFirm = (modality) => firmStyles.includes(modality);
	return {
		lists,
		front,
		shared,
		isLymphLeftOut,
		lightBecause,
		order: (lightBecause.length > 0 ? [...kept.filter((modality) => !isFirm(modality)), ...kept.filter(isFirm)] : kept).map((modality) => ({
			modality,
			for: lists.filter(({ list }) => list.includes(modality)).map(({ condition }) => condition)
		}))
	};
}

// src/questionnaire/groups-without-a-line.ts
/** Groups of the health screen that were ticked, and none of their lines: something is there, and nobody knows what. */
var groupsWithoutALine = (facts) => healthGroups.filter((group) => facts.has(`health-groups.${group}`) && !healthLines.some(({ id, groups }) => groups?.includes(group) && facts.has(`health.${id}`)));

// src/assessment/flag-limits.ts
var firmAndLymph = [...firmStyles, "lymphatic-facilitation"];
/**
* Flags by what they forbid beside what their axes do: "stop" forbids every style, and what "ask first" and "wait" forbid
* alike stands in `isHeld`. A flag without a row here forbids nothing of its own. Source: clinical contract 2, §1.
*/
var flagLimits = [
	{
		out: firmAndLymph,
		flags: [
			"unchecked-swelling",
			"both-legs-swollen",
			"fever-or-infection"
		]
	},
	{
		out: firmAndLymph,
		cap: 2,
		flags: [
			"recent-clot",
			"unstable-heart",
			"recent-heart-event",
			"kidney-failure"
		]
	},
	{
		out: firmStyles,
		flags: [
			"weight-loss",
			"new-lump",
			"skin-problem",
			"face-waits",
			"alcohol-or-drugs"
		]
	},
	{
		out: firmStyles,
		cap: 1,
		flags: [
			"cancer-in-bone",
			"low-platelets",
			"touch-sensitivity"
		]
	},
	{
		out: firmStyles,
		cap: 2,
		flags: [
			"child-back-pain",
			"new-numbness",
			"polymyalgia-signs",
			"inflamed-joints",
			"uncontrolled-blood-pressure",
			"recent-surgery",
			"cancer-treatment-now",
			"early-or-high-risk-pregnancy",
			"recent-fracture",
			"new-sprain",
			"blood-thinner",
			"bruises-easily",
			"fragile-bones",
			"thin-bones",
			"steroid-tablets",
			"diabetes-with-numbness",
			"old-numbness",
			"neck-nerve-pain",
			"inflammatory-arthritis",
			"lymph-nodes-removed",
			"fibromyalgia-known",
			"pregnant",
			"postnatal",
			"under-16"
		]
	},
	{
		cap: 3,
		flags: [
			"inflammatory-back-signs",
			"weak-grip",
			"shooting-limb-pain",
			"past-cancer",
			"controlled-blood-pressure",
			"settled-heart",
			"pain-dulling-medicine",
			"past-jolt",
			"under-18"
		]
	}
];
/** The limit of one flag; an empty one where it has none. */
var limitOf = memoize((flag) => {
	const own = flagLimits.find(({ flags }) => flags.includes(flag)) ?? {};
	return safetyFlagById.get(flag)?.handsOn === "stop" ? {
		...own,
		out: modalityIds
	} : own;
});
/** Flags that keep lymph work off until a doctor has looked; a "yes, they are happy with massage" lifts just that. */
var lymphLiftedWhenChecked = [
	"unchecked-swelling",
	"both-legs-swollen",
	"kidney-failure"
];
var holdingBack = [
	"stop",
	"ask-first",
	"wait"
];
/**
* A flag whose own row says: nothing until someone has looked, an OK first, or until well. Nothing firm then, and a light
* start, whatever else its row says.
*/
var isHeld = (flag) => flag !== void 0 && holdingBack.includes(flag.handsOn);

// src/assessment/pressure.ts
/** Headache that deep work or light sets off: a start that light at the most. */
var touchyHeadache = [
	"head-neck-jaw.light-sick",
	"head-neck-jaw.throb-light-sick",
	"head-neck-jaw.deep-sets-off"
];
/** The firmest start from 65 on. */
var olderStart = 3;
/** What these groups may hold does not go with firm work; skin, and touch that is difficult, are talked over instead. */
var mayForbidFirm = [
	"heart-blood",
	"cancer",
	"bones-nerves",
	"recent",
	"long-term"
];
var asLevel = (cap) => cap;
/**
* The smallest limit of all flags and of every condition that fits, shown or not; strong pain, age and a touchy headache
* have limits of their own. A flag that asks for an OK, or for waiting, holds the start light, and goes on doing so
* when the OK was given. Source: clinical contract 2, §6 S8. So does a group of the health screen that was ticked and
* none of its lines, until the therapist has asked: a house decision, on the cautious side, as the contract is silent.
*/
function pressureLimit(facts, { advice }, fitting) {
	const limits = [];
	for (const { flag } of advice) {
		const own = limitOf(flag).cap ?? 5;
		const held = isHeld(safetyFlagById.get(flag)) ? 2 : 5;
		const cap = Math.min(own, held);
		if (cap < 5) limits.push({
			cap: asLevel(cap),
			cause: flag,
			why: flag
		});
	}
	for (const { condition, because } of fitting) {
		const cap = conditionById.get(condition)?.cap;
		const [why] = because;
		if (cap && why) limits.push({
			cap: asLevel(cap),
			cause: condition,
			why
		});
	}
	for (const fact of touchyHeadache) if (facts.has(fact)) limits.push({
		cap: 2,
		cause: "headache",
		why: answerOf(fact)
	});
	if (facts.pain !== null && facts.pain >= 7) limits.push({
		cap: 2,
		cause: "pain",
		why: {
			question: "pain",
			option: String(facts.pain)
		}
	});
	for (const group of groupsWithoutALine(facts)) if (mayForbidFirm.includes(group)) limits.push({
		cap: 2,
		cause: "health",
		why: answerOf(`health-groups.${group}`)
	});
	if (facts.has("age.65-plus")) limits.push({
		cap: 3,
		cause: "age",
		why: answerOf("age.65-plus")
	});
	let cap = 5;
	for (const limit of limits) if (limit.cap < cap) cap = limit.cap;
	const smallest = limits.filter((limit) => limit.cap === cap);
	return {
		limits,
		cap,
		causes: [...new Set(smallest.map(({ cause }) => cause))],
		why: [...new Set(smallest.map(({ why }) => why))]
	};
}
/** The level the visitor asked for; the lightest of several; `null`: not sure, or not said. */
var wishedLevel = (facts) => {
	const level = facts.of("firmness").find((option) => option !== "not-sure");
	return level ? asLevel(Number(level)) : null;
};
/** Where a session would start and the most it may hurt. Source: clinical contract 2, §6 S8–S10. */
function pressureFor(facts, { cap, causes }, isLymphFirst) {
	const chosen = wishedLevel(facts);
	const liked = chosen === null ? 2 : chosen >= 4 ? chosen - 1 : chosen;
	const steps = [{
		rule: chosen === null ? "usual" : "wished",
		value: chosen ?? 2,
		because: []
	}];
	if (chosen !== null && liked < chosen) steps.push({
		rule: "one-lighter",
		value: liked,
		because: []
	});
	let start = liked;
	let because = [];
	if (cap < start) {
		start = cap;
		because = causes;
		steps.push({
			rule: "limit",
			value: start,
			because
		});
	}
	if (isLymphFirst && start > 1) {
		start = 1;
		because = ["lymphatic"];
		steps.push({
			rule: "lymph",
			value: start,
			because
		});
	}
	const painCeiling = cap <= 2 ? 2 : 3;
	steps.push({
		rule: "ceiling",
		value: painCeiling,
		because: cap <= 2 ? causes : []
	});
	return {
		steps,
		pressure: {
			start: asLevel(start),
			painCeiling,
			chosen,
			because
		}
	};
}

// src/assessment/route.ts
/** The visitor asked for nothing but calm; that there is a pregnancy, or was a birth, asks for nothing. */
function isCalmOnly(facts) {
	const goals = goalsOf(facts);
	return goals.length > 0 && goals.every((goal) => calmGoals.includes(`help.${goal}`));
}
/** When an outcome holds that no flag and no condition leads to; the type asks for each of them. */
var when = {
	relaxation: ({ facts }) => isCalmOnly(facts),
	therapeutic: ({ facts, matches }) => anyOf(facts, ["help.sport", "help.posture"]) || matches.some(({ condition }) => condition !== "other"),
	unsure: () => true
};
var includes = (list, id) => list.includes(id);
function isTaken(row, known) {
	const { axes, facts, flags } = known;
	if ("urgency" in row) return includes(row.urgency, axes.urgency);
	if ("handsOn" in row) return includes(row.handsOn, axes.handsOn);
	if ("condition" in row) return "flags" in row && row.flags.some((flag) => flags.includes(flag)) || routingAnswer(row.condition, facts, flags) !== null;
	return when[row.id](known);
}
/** Safety decides first, then pregnancy and cancer care, then what the visitor came for. */
var routeOf = (known) => routes.find((row) => isTaken(row, known))?.id ?? "unsure";

// src/assessment/rule-outs.ts
/** A jolt this fresh: nothing firm. Source: clinical contract 2, §6 S7. */
var freshJolt = ["start.jolt", "duration.under-6-weeks"];
/** Structural work is for grown-ups who like it firm (S5). */
var notStructural = [
	"age.under-16",
	"age.16-17",
	"who.under-18",
	"firmness.1",
	"firmness.2"
];
/**
* What a flag puts off now. Nothing firm where hands-on work waits, whatever the flag's own row says. A cleared flag keeps
* firm styles off; it keeps lymph work off too, save where the contract lifts just that, on the cautious reading.
*/
function putOff(flag, isCleared) {
	const out = limitOf(flag).out ?? [];
	if (isCleared) return out.includes("lymphatic-facilitation") && !lymphLiftedWhenChecked.includes(flag) ? [...firmStyles, "lymphatic-facilitation"] : firmStyles;
	return isHeld(safetyFlagById.get(flag)) ? [...out, ...firmStyles] : out;
}
/**
* Styles that are not for now, and by what: raised flags, a fresh jolt, a low limit of pressure, age, and conditions a
* style should stay away from. Looks at every condition that fits, not only those shown, so that no clinic setting can
* bring back what an answer rules out.
*/
function ruleOuts(facts, { advice, cleared }, fitting, { cap, why }) {
	const isFreshJolt = freshJolt.every((fact) => facts.has(fact));
	const off = advice.map(({ flag }) => ({
		flag,
		styles: putOff(flag, cleared.includes(flag))
	}));
	return modalityIds.map((modality) => {
		const because = /* @__PURE__ */ new Set();
		for (const { flag, styles } of off) if (styles.includes(modality)) because.add(flag);
		if (firmStyles.includes(modality)) {
			if (isFreshJolt) for (const fact of freshJolt) because.add(answerOf(fact));
			if (cap <= 2) for (const cause of why) because.add(cause);
		}
		if (modality === "structural-integration") {
			for (const fact of notStructural) if (facts.has(fact)) because.add(answerOf(fact));
		}
		for (const { condition, because: reasons } of fitting) if (reasons[0] && conditionById.get(condition)?.avoid.includes(modality)) because.add(reasons[0]);
		return {
			modality,
			because: [...because]
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
		band: { headache: 2 },
		throb: {
			headache: 2,
			tmj: -1,
			"neck-shoulder": -1
		},
		"light-sick": {
			headache: 3,
			whiplash: -1,
			tmj: -1,
			"neck-shoulder": -1
		},
		"neck-to-head": {
			headache: 2,
			whiplash: 1,
			"neck-shoulder": 1
		},
		"deep-sets-off": { headache: 1 },
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
		},
		"neck-always-tight": { "neck-shoulder": 3 },
		"throb-light-sick": {
			headache: 3,
			whiplash: -1,
			tmj: -1,
			"neck-shoulder": -1
		}
	},
	"back-hip-leg": {
		"back-only": {
			"low-back-sciatica": 2,
			"frozen-joint": -2
		},
		"down-leg": {
			"low-back-sciatica": 3,
			"frozen-joint": -2,
			"sport-soreness": -3
		},
		cough: { "low-back-sciatica": 2 },
		"sit-stiff": { "low-back-sciatica": 2 },
		"better-moving": { "low-back-sciatica": 1 },
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
		"hip-socks": {
			"low-back-sciatica": -1,
			"frozen-joint": 3
		},
		"night-lie": { "frozen-joint": 2 },
		"moves-ok-sore": {
			rsi: 1,
			"frozen-joint": -3,
			"neck-shoulder": 2,
			"sport-soreness": 1
		}
	},
	"leg-signs": {
		"whole-muscle-tight": { "sport-soreness": 3 },
		"one-spot-bone": { "sport-soreness": -3 },
		"throb-at-rest": { "sport-soreness": -2 },
		"more-training": { "sport-soreness": 1 },
		"down-leg": {
			"low-back-sciatica": 3,
			"sport-soreness": -3
		},
		"first-steps": { "sport-soreness": -1 },
		"knee-locks": { "sport-soreness": -1 }
	},
	widespread: {
		unrefreshed: {
			insomnia: 1,
			fibromyalgia: 2
		},
		fog: { fibromyalgia: 2 },
		tender: { fibromyalgia: 2 },
		flare: { fibromyalgia: 2 },
		"swollen-joints": { fibromyalgia: -1 }
	},
	"swelling-signs": {
		"heavy-tight": { lymphatic: 3 },
		"eve-worse": { lymphatic: 2 },
		nodes: {
			lymphatic: 3,
			"cancer-support": 1
		},
		"post-op-puffy": {
			lymphatic: 2,
			scar: 1
		}
	},
	"scar-signs": {
		pulls: {
			"frozen-joint": -1,
			scar: 3
		},
		lumpy: { scar: 2 },
		"itchy-numb": { scar: 2 }
	},
	"cancer-signs": {
		tired: { "cancer-support": 2 },
		worried: {
			"stress-mood": 2,
			"cancer-support": 2
		},
		"sleep-bad": {
			insomnia: 2,
			"cancer-support": 1
		},
		stiff: { "cancer-support": 1 },
		swelling: {
			lymphatic: 3,
			"cancer-support": 1
		},
		"scar-tight": {
			scar: 3,
			"cancer-support": 1
		},
		"numb-fingers-toes": { "cancer-support": 1 }
	},
	"sleep-mood": {
		"three-nights": { insomnia: 3 },
		"mind-races": {
			insomnia: 1,
			"stress-mood": 2
		},
		"pain-wakes": { insomnia: -1 },
		"on-edge": { "stress-mood": 3 },
		"low-mood": { "stress-mood": 1 },
		"tense-body": {
			"neck-shoulder": 1,
			"stress-mood": 2
		},
		"snore-gasp": { insomnia: -1 }
	},
	health: { "fibromyalgia-known": { fibromyalgia: 3 } },
	start: {
		"slow-no-reason": {
			fibromyalgia: 1,
			whiplash: -3,
			"low-back-sciatica": 1,
			"frozen-joint": 2,
			"carpal-tunnel": 1,
			scar: -2,
			"neck-shoulder": 1,
			"sport-soreness": -1
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
		"sudden-small": { "low-back-sciatica": 1 },
		training: {
			rsi: 1,
			"low-back-sciatica": 1,
			"sport-soreness": 3
		},
		jolt: {
			rsi: -2,
			fibromyalgia: -1,
			whiplash: 3,
			"carpal-tunnel": -1,
			"sport-soreness": -1
		},
		operation: {
			whiplash: -2,
			"frozen-joint": 1,
			lymphatic: 1,
			scar: 3
		},
		"stress-time": {
			insomnia: 2,
			headache: 1,
			fibromyalgia: 1,
			tmj: 1,
			"neck-shoulder": 1,
			"stress-mood": 2
		},
		"shift-work": { insomnia: 3 },
		"cancer-treatment": {
			lymphatic: 2,
			scar: 1,
			"cancer-support": 3
		},
		"new-medicine": { lymphatic: -2 },
		always: {
			headache: 1,
			fibromyalgia: 1
		},
		pregnancy: {
			"low-back-sciatica": 1,
			"carpal-tunnel": 1
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
		headaches: {
			headache: 3,
			whiplash: 1,
			tmj: 1
		},
		jaw: {
			headache: 1,
			tmj: 3
		},
		"stuck-joint": { "frozen-joint": 3 },
		tingle: {
			rsi: 1,
			"low-back-sciatica": 1,
			"carpal-tunnel": 2
		},
		sport: {
			rsi: 1,
			"sport-soreness": 3
		},
		posture: {
			"low-back-sciatica": 1,
			"neck-shoulder": 1
		},
		swelling: { lymphatic: 3 },
		scar: { scar: 3 },
		cancer: { "cancer-support": 3 },
		sleep: {
			insomnia: 3,
			"stress-mood": 1
		},
		stress: {
			insomnia: 1,
			"stress-mood": 3
		},
		relax: { "stress-mood": 1 },
		pregnant: { pregnancy: 3 },
		"relax-unsure": { "stress-mood": 1 }
	},
	where: {
		head: {
			headache: 3,
			whiplash: 1,
			tmj: 1
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
		"upper-arm": {
			rsi: 2,
			"frozen-joint": 1
		},
		"elbow-forearm": { rsi: 3 },
		"wrist-hand": {
			rsi: 2,
			"carpal-tunnel": 2
		},
		"upper-back": {
			whiplash: 1,
			"neck-shoulder": 2
		},
		"mid-back": {
			"low-back-sciatica": 1,
			"neck-shoulder": 1
		},
		"low-back": { "low-back-sciatica": 3 },
		"outer-hip": { "frozen-joint": 1 },
		"hip-groin": { "frozen-joint": 2 },
		buttock: { "low-back-sciatica": 1 },
		thigh: { "sport-soreness": 1 },
		knee: { "sport-soreness": 1 },
		shin: { "sport-soreness": 1 },
		calf: { "sport-soreness": 1 },
		"whole-limb": { lymphatic: 2 },
		"all-over": {
			rsi: -1,
			fibromyalgia: 3,
			tmj: -1,
			"frozen-joint": -1,
			"carpal-tunnel": -1,
			"neck-shoulder": -1
		},
		"buttock-leg": {
			"low-back-sciatica": 3,
			"frozen-joint": -1
		}
	},
	duration: {
		"under-6-weeks": {
			insomnia: -1,
			fibromyalgia: -3,
			whiplash: 1,
			"frozen-joint": -2,
			"neck-shoulder": -1,
			"sport-soreness": 1
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
		nights: { insomnia: 2 },
		sporty: { "sport-soreness": 1 }
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
		if (facts.has(widespread.known)) return free;
		const missing = [];
		if (!isAllOver(areas)) missing.push("not-all-over");
		if (!anyOf(facts, widespread.lasting)) missing.push("not-lasting");
		if (!anyOf(facts, widespread.signs)) missing.push("no-sign");
		return missing;
	}
	if (facts.has(lookAlike.fact) && lookAlike.caps.includes(condition)) return alike;
	const gate = gates[condition];
	return gate !== void 0 && !anyOf(facts, gate) ? behindGate : free;
}
/** Every condition's score, in the fixed order of conditions. Never shown to anyone: it is no probability. */
function score(facts, told = evidence(facts)) {
	const areas = facts.of("where").filter((area) => area !== "not-sure" && area !== "nowhere");
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
var tierOrder = [
	"emergency",
	"doctor",
	"tell"
];
/** The highest tier of any flag, before anything is cleared. */
function highestTier(flags) {
	const raised = flags.map((id) => safetyFlagById.get(id)?.tier);
	return tierOrder.find((tier) => raised.includes(tier)) ?? "none";
}
function chosenFrom(all, get) {
	const chosen = copyOf(read(get));
	return Array.isArray(chosen) ? all.filter((id) => chosen.includes(id)) : all;
}
var shown = ({ condition, band, because }) => ({
	condition,
	band,
	because
});
/** All the steps from answers to an assessment, each made once: the one engine behind `assess` and `explain`. */
function decide(answers, clinic) {
	const facts = readFacts(answers);
	const flags = raisedFlags(facts);
	const axes = readAxes(flags, facts);
	const tier = highestTier(flags);
	const safety = {
		tier,
		flags,
		...axes
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
				painCeiling: 0,
				chosen: null,
				because: []
			}
		}
	};
	const sees = chosenFrom(conditionIds, () => clinic?.conditions);
	const offers = chosenFrom(modalityIds, () => clinic?.modalities);
	const isOffered = ({ modality }) => offers.includes(modality);
	const told = evidence(facts);
	const scores = score(facts, told);
	const fitting = allMatches(facts, flags, told, scores);
	const seen = fitting.filter(({ condition }) => sees.includes(condition)).slice(0, most.matches);
	const matches = seen.length > 0 || !sees.includes("other") ? seen.map(shown) : [noMatch(facts)];
	const limit = pressureLimit(facts, axes, fitting);
	const ruledOut = ruleOuts(facts, axes, fitting, limit);
	const isOut = new Set(ruledOut.map(({ modality }) => modality));
	const route = routeOf({
		axes,
		flags,
		facts,
		matches: fitting
	});
	const modalities = modalityOrder({
		facts,
		matches,
		isPrenatal: route === "prenatal" || route === "doctor-first" && flags.includes("pregnant"),
		isCalm: isCalmOnly(facts),
		limit
	});
	const chosen = axes.handsOn === "stop" ? [] : modalities.order.filter((each) => isOffered(each) && !isOut.has(each.modality)).slice(0, most.modalities);
	const { steps, pressure } = pressureFor(facts, limit, chosen[0]?.modality === "lymphatic-facilitation");
	return {
		facts,
		steps: {
			told,
			scores,
			fitting,
			limit,
			ruledOut,
			modalities,
			pressure: steps
		},
		assessment: {
			safety,
			route,
			matches,
			modalities: chosen,
			notNow: ruledOut.filter(isOffered),
			pressure
		}
	};
}

// src/assessment/explain.ts
var nothing = {
	told: [],
	scores: [],
	fitting: [],
	limit: {
		limits: [],
		cap: 5,
		causes: [],
		why: []
	},
	ruledOut: [],
	modalities: {
		lists: [],
		front: null,
		shared: [],
		isLymphLeftOut: false,
		lightBecause: [],
		order: []
	},
	pressure: []
};
function conditionTraces({ told, scores }, facts, flags) {
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
			routedBy: routed ? routingAnswer(routed, facts, flags) : null
		};
	});
}
function flagTrace(flag, cleared, facts) {
	const row = safetyFlagById.get(flag);
	if (!row) return [];
	const { tier, urgency, handsOn } = row;
	return [{
		flag,
		tier,
		urgency,
		handsOn,
		isCleared: cleared.includes(flag),
		raisedBy: raisedBy(flag, facts)
	}];
}
/**
* The same decision as `assess`, with every step on the way: which answer or rule raised which flag, what each answer
* added to each condition and what held it down, the order of all that fits, how the styles were chosen and ruled out,
* and the steps to the pressure. Takes what `assess` takes, and never throws either.
*/
function explain(answers, clinic) {
	const { assessment, facts, steps } = decide(answers, clinic);
	const { fitting, limit, ruledOut, modalities, pressure } = steps ?? nothing;
	const { flags, cleared } = assessment.safety;
	return {
		assessment,
		flags: flags.flatMap((flag) => flagTrace(flag, cleared, facts)),
		conditions: steps ? conditionTraces(steps, facts, flags) : [],
		fitting,
		limit,
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