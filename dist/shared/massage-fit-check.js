import * as z from "zod/mini";
import { LitElement, nothing } from "lit";
import { html, noChange, nothing as nothing$1, render, svg } from "lit/html.js";
import { autoUpdate, computePosition, detectOverflow, flip, hide, offset, shift } from "@floating-ui/dom";
import { live } from "lit/directives/live.js";
import { keyed } from "lit/directives/keyed.js";

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
var rows$1 = [
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
var safetyFlags = rows$1.map((row) => ({
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
/** The same function, but it keeps what it last worked out for as long as it is asked for that. */
var latest = (make) => {
	let kept;
	return (key) => {
		if (!kept || kept.key !== key) kept = {
			key,
			value: make(key)
		};
		return kept.value;
	};
};
/** The same value each time, made when it is first asked for: what nobody needs is never made. */
var lazy$1 = (make) => {
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
var back$1 = [
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
function holds$1(known, trigger) {
	if (typeof trigger === "string") return isTrue(known, trigger);
	if ("one" in trigger) return anyOf(known, trigger.one) && anyOf(known, trigger.other);
	for (const condition of trigger) if (!isTrue(known, condition)) return false;
	return true;
}
/** True when any of the triggers holds; where there are none, none does. */
function anyOf(known, triggers = []) {
	for (const trigger of triggers) if (holds$1(known, trigger)) return true;
	return false;
}
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
			...back$1,
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
/** Whether a question may hold this option: its own, or any safety flag where it takes those. */
var accepts = ({ id }, option) => factsOf(id).has(option);
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
/** Flags that a care team may already have cleared: what the visitor is asked about. */
var checkable = (flags) => flags.filter((id) => safetyFlagById.get(id)?.isCheckable);

// src/questionnaire/signs-to-ask.ts
/** Below the hip: places that are asked about as a leg even where no sport is in play. */
var lowerLeg$1 = [
	"knee",
	"shin",
	"calf",
	"foot-ankle",
	"lower-leg-foot"
];
/**
* The sign questions ("what fits …?") and what makes each one fitting; any trigger is enough. Of two equally telling
* ones the first here is asked. Source: clinical contract 2, §3.
*/
var fitting = {
	"cancer-signs": ["help.cancer"],
	hand: [
		"where.wrist-hand",
		"where.elbow-forearm",
		both$1(["help.tingle"], [
			...arm$1,
			...neck,
			"where.all-over",
			"where.not-sure"
		])
	],
	"head-neck-jaw": [
		...head,
		...neck,
		"where.upper-back"
	],
	"shoulder-hip": [
		"help.stuck-joint",
		"where.shoulder",
		"where.upper-arm",
		"where.outer-hip",
		"where.hip-groin"
	],
	"leg-signs": [both$1(leg, sport)],
	"back-hip-leg": [
		...back$1,
		"where.buttock",
		"where.buttock-leg",
		"where.hip-groin",
		"where.outer-hip",
		"where.thigh"
	],
	widespread: ["where.all-over"],
	"swelling-signs": ["help.swelling"],
	"scar-signs": ["help.scar", "start.operation"],
	"sleep-mood": [
		"help.sleep",
		"help.stress",
		"start.stress-time"
	]
};
/** This many areas and more are asked like "all over". Source: the fibromyalgia gate. */
var manyAreas = 5;
/** Comfort in cancer care is asked about before anything else. */
var first$3 = "cancer-signs";
/** The worthier first; a question that would tell nothing last. */
var byWorth = (a, b) => a && b ? b.now - a.now || b.best - a.best : Number(b !== null) - Number(a !== null);
function fits(question, { facts }) {
	const areas = facts.of("where");
	if (anyOf(facts, fitting[question])) return true;
	if (question === "widespread") return areas.length >= 5;
	return question === "leg-signs" && areas.length > 0 && areas.every((area) => lowerLeg$1.includes(area));
}
/**
* The most telling sign question that fits, if any. Once one was asked: sleep and mood where sleep or stress was a goal
* beside another; else only one that can still bring a different condition to first place.
*/
function signsToAsk(before) {
	const { facts, shown, signs, judge } = before;
	if (!shown.has("history")) return [];
	const fit = Object.keys(fitting).filter((question) => question !== signs && fits(question, before));
	if (fit.length === 0) return [];
	if (!signs && fit.includes(first$3)) return [first$3];
	const isCalmBeside = anyOf(facts, ["help.sleep", "help.stress"]) && fit.includes("sleep-mood");
	if (signs && isCalmBeside) return ["sleep-mood"];
	const { canChange, worth } = judge.weigh(facts);
	return fit.filter((question) => signs ? canChange(question) : !(isCalmBeside && question === "sleep-mood" && fit.length > 1)).map((question) => ({
		question,
		worth: worth(question)
	})).sort((a, b) => byWorth(a.worth, b.worth)).slice(0, 1).map(({ question }) => question);
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
var most$1 = {
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
			back$1,
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
			back$1,
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
			back$1,
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
		all: [child, back$1]
	},
	{
		id: "C20",
		raises: "back-pain-with-fever",
		all: [["flag.fever-or-infection"], back$1]
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
var raisings = lazy$1(() => [...safetyFlagIds.map((raises) => ({
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
var allRaisers = lazy$1(() => raisersAmong(raisings()));
var emergencyFacts = lazy$1(() => new Set(safetyFlags.filter(({ tier }) => tier === "emergency").map(({ id }) => `flag.${id}`)));
/** What raises an emergency, and the flags that its rules look at: each screen of a walk asks for no more. */
var emergencyRaisers = lazy$1(() => {
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
var ranks = lazy$1(() => new Map(safetyFlagIds.map((id, rank) => [id, rank])));
var rank = (id) => ranks().get(id) ?? 0;
/**
* Every flag that is up, the most urgent first: ticked on either list, or following by a rule. The rules run to a
* fixed point. Adding an answer can only add flags, so no later answer and no order of answers ever lowers the tier.
*/
var raisedFlags = (facts) => [...raise(facts)].map(flagOf).sort((a, b) => rank(a) - rank(b));
/** True when an emergency is among the answers. */
function isEmergency(facts) {
	for (const flag of raise(facts, emergencyRaisers)) if (emergencyFacts().has(flag)) return true;
	return false;
}
/** Everything that raises this flag: its ticks, then the rules that hold, in order. Empty where it is not up. */
function raisedBy(id, facts) {
	const known = withFlags(facts, raise(facts));
	const found = ({ all }) => [...new Set(all.flatMap((list) => list.filter((trigger) => holds$1(known, trigger)).flat()))];
	return [...ticksOf(id).filter((tick) => facts.has(tick)).map((tick) => ({
		rule: null,
		because: [tick]
	})), ...raisingRules.filter(({ raises, all }) => raises === id && all.every((list) => anyOf(known, list))).map((rule) => ({
		rule: rule.id,
		because: found(rule)
	}))];
}
var isAnswer = (condition) => condition.includes(".") && !condition.startsWith("!") && !condition.startsWith("flag.");
var isFlag$1 = (condition) => condition.startsWith("flag.");
/** The visitor's own answer behind a raised flag: its tick, or the one that says most of those it follows from. */
function saidFor(id, facts) {
	const tick = ticksOf(id).find((each) => facts.has(each));
	if (tick) return answerOf(tick);
	const because = raisedBy(id, facts).flatMap((each) => each.because);
	const own = because.filter(isFlag$1).flatMap((flag) => ticksOf(flagOf(flag))).filter((each) => facts.has(each));
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
var isSame$1 = (a, b) => a.question === b.question && a.option === b.option || a.question === "pregnancy" && b.question === "help" && b.option === "pregnant";
function reasons(condition, told, routing) {
	const index = conditionIds.indexOf(condition);
	const weight = ({ by }) => by[index] ?? 0;
	const own = told.filter((each) => weight(each) > 0 && !routing.some((reason) => isSame$1(reason, each))).sort((a, b) => weight(b) - weight(a)).map(({ question, option }) => ({
		question,
		option
	}));
	return [...routing, ...own].slice(0, most$1.reasons);
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
	const ordered = byScore(scores.filter(({ condition }) => !neverByScore.includes(condition) && !routed.some((each) => each.condition === condition)), goals, Math.max(0, most$1.matches - routed.length));
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
	because: goalsTold(facts).slice(0, most$1.reasons).map((option) => ({
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
var conditionById = new Map(conditions$1.map((row) => [row.id, row]));

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
var alike$1 = ["look-alike"];
function holdsOn(condition, facts, areas) {
	if (condition === "fibromyalgia") {
		if (facts.has(widespread.known)) return free;
		const missing = [];
		if (!isAllOver(areas)) missing.push("not-all-over");
		if (!anyOf(facts, widespread.lasting)) missing.push("not-lasting");
		if (!anyOf(facts, widespread.signs)) missing.push("no-sign");
		return missing;
	}
	if (facts.has(lookAlike.fact) && lookAlike.caps.includes(condition)) return alike$1;
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
var shown$1 = ({ condition, band, because }) => ({
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
	const seen = fitting.filter(({ condition }) => sees.includes(condition)).slice(0, most$1.matches);
	const matches = seen.length > 0 || !sees.includes("other") ? seen.map(shown$1) : [noMatch(facts)];
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
	const chosen = axes.handsOn === "stop" ? [] : modalities.order.filter((each) => isOffered(each) && !isOut.has(each.modality)).slice(0, most$1.modalities);
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
/**
* The line for the console: `<massage-fit-check> theme="sepia": not known; allowed: auto, …; using the default`. An empty
* value is left out.
*/
var formatIssue = ({ attribute, value, allowed }) => cleanText(`<massage-fit-check> ${attribute}${value && `="${value}"`}: ${allowed}`);

// src/messages/lazy.ts
/** The same value each time, made when it is first asked for: a page that nobody answers never pays for a result. */
var lazy = (make) => {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
};

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
/** A directory of crisis lines all over the world: for regions whose own line was not checked. */
var crisisDirectory = {
	text: "findahelpline.com",
	href: "https://findahelpline.com"
};
/** The European Union, which every browser has a name for. Chromium has none for a continent: it would say "150". */
var europe = "EU";
/**
* Where those who read a language most likely are, for a page that does not say where it is: ISO 3166, with the European
* Union. A language without a row has that of English.
*/
var placesOf = {
	en: [
		"US",
		"CA",
		"GB",
		europe,
		"AU",
		"NZ"
	],
	fr: [
		"CA",
		"CH",
		"MA",
		europe
	],
	es: [
		"US",
		"MX",
		europe
	]
};
/** Emergency numbers, each with its places, for readers of a language (primary subtag) on a page of no known country. */
function emergencyNumbers(language) {
	const byNumber = /* @__PURE__ */ new Map();
	for (const place of placesOf[language] ?? placesOf.en ?? []) {
		const number = place === europe ? "112" : helpLinesByRegion.get(place)?.emergency[0];
		if (number) byNumber.set(number, [...byNumber.get(number) ?? [], place]);
	}
	return byNumber;
}

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
function faultOf$1(text, kind, base) {
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
	const reason = raw.length > maxLength$1 ? "too long" : faultOf$1(url, kind, base);
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
var written$1 = (...checks) => z.string("wrong type").check(z.maxLength(maxLength, {
	error: "too long",
	abort: true
}), ...checks);
var clean = z.overwrite(cleanText);
var text = (...checks) => written$1(clean, notBlank, ...checks);
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
var link$1 = (kind) => optional("link", `${schemes[kind].join(", ")} or a link within this site`, (base) => written$1(notBlank, (payload) => {
	const verdict = judgeUrl(payload.value, kind, base);
	if (!verdict.ok) return refuse(payload, verdict.reason);
	payload.value = verdict.url;
	if (/&amp;/i.test(verdict.url)) refuse(payload, "holds “&amp;” where an & is meant", verdict.url);
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
		return z.pipe(z.pipe(z.pipe(word, written$1(clean, z.toLowerCase())), isOn), z.boolean());
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
var made$2 = /* @__PURE__ */ new WeakMap();
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
	const last = made$2.get(reader);
	const schema = last?.base === base ? last.schema : reader.schema(base);
	made$2.set(reader, {
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
	bookingUrl: setting("booking-url", bookingLink$1, "Where a consultation is booked.", "the phone, else a line that says to contact the clinic"),
	bookingLabel: setting("booking-label", shortText, "The words on the booking link.", "“Book a consultation” in the language"),
	bookingTarget: setting("booking-target", choice$1("self", "blank", "top"), "Where the booking link opens."),
	phone: setting("phone", telephone, "Shown as written; also the way to book when there is no booking link."),
	clinicName: setting("clinic-name", shortText, "The name the result speaks of."),
	modalities: setting("modalities", list$1(modalityIds), "What the clinic offers; nothing else is suggested."),
	conditions: setting("conditions", list$1(conditionIds), "What the clinic sees; nothing else is matched."),
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
	bookingUrls: rowFor(bookableRoutes, (route) => setting(null, bookingLink$1, `Where a visitor books whose result is “${route}”.`, "the booking link")),
	modalityNames: rowFor(modalityIds, (id) => setting(null, shortText, `What the clinic calls “${id}”, shown before our name of it.`, "our name alone")),
	modalityBookingUrls: rowFor(modalityIds, (id) => setting(null, bookingLink$1, `Where a visitor books whose first style is “${id}”.`, "the result's link"))
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
/** The issue for an accent that reads like a colour but that the browser does not take. */
var accentIssue = (name, value) => issue(name, value, "refused", colour.allowed);

// src/version.ts
/** The package's version, as `npm version` writes it from package.json. Two versions on one page tell each other apart by it. */
var version = "0.1.0";

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
/** That frame, where it has been drawn. */
var frameIn = (root) => root.querySelector(".root");

// src/element/between-drawings.ts
/**
* Does what nobody waits for: a look at the page after a pause, a place found again. What is broken then must not be
* thrown at the page; the next drawing stumbles over it as well, and tells the developer.
*/
function betweenDrawings(act) {
	try {
		act();
	} catch {}
}

// src/element/campaign-address.ts
var hasCampaign = (search) => /[?&]utm_/.test(search);
/**
* The query of the page's address, remembered: many pages clean their address of campaign parameters once it has been
* counted, long before a visitor sees the booking link, and some before this script is there. Nothing is stored: it is
* what the browser itself keeps of how the page was opened.
*/
var CampaignAddress = class {
	#host;
	#remembered = "";
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	hostConnected() {
		const view = this.#host.ownerDocument.defaultView;
		const now = view?.location.search ?? "";
		if (hasCampaign(now)) this.#remembered = now;
		else this.#remembered ||= openedWith(view);
	}
	/** What it is now, where that names a campaign; else the last that did. */
	get search() {
		const now = this.#host.ownerDocument.defaultView?.location.search ?? "";
		return hasCampaign(now) ? now : this.#remembered;
	}
};
function openedWith(view) {
	try {
		const [opened] = view?.performance.getEntriesByType("navigation") ?? [];
		const { search } = new URL(opened?.name ?? "");
		return hasCampaign(search) ? search : "";
	} catch {
		return "";
	}
}

// src/views/buttons.ts
/** `primary` and `secondary` are parts, which a clinic may style. */
var button = (part, press, label) => html`<button class="button" part=${part} @click=${press}>${label}</button>`;

// src/views/ways.ts
/** The ways from here, in the order seen: back, and on. A bar that stays in reach at the end of the window. */
var ways$1 = ({ backLabel, chosen, nextLabel }, intents) => html`<div class="ways"><button class="button back" part="secondary" @click=${() => intents.back()}><span class="sr">${backLabel}</span></button>${chosen === null ? "" : html`<span class="chosen">${chosen}</span>`}${button("primary", () => intents.next(), nextLabel)}</div>`;
/** What may stay at the end of the window: that bar, or the one to book. */
var bars = ".ways, .slim > [part=\"booking\"]";
/** Such a bar, where one has been drawn. */
var waysIn = (root) => root.querySelector(bars);
/** The bar that this element is part of. */
var waysAround = (element) => element.closest(bars);

// src/element/composed-tree.ts
/** By its kind of node: those of a frame are no instances of this window's classes. */
var isElement = (node) => node.nodeType === 1;
/** The elements around it, from the inside out, through slots and shadow roots. */
function* ancestorsOf(element) {
	let node = element.assignedSlot ?? element.parentNode;
	while (node) {
		if (isElement(node)) yield node;
		node = (isElement(node) ? node.assignedSlot : node.host) ?? node.parentNode;
	}
}
/** What really is at that point of the window, down to the shadow root that holds `inside`. */
function elementAt(inside, x, y) {
	const around = new Set(ancestorsOf(inside));
	let hit = inside.ownerDocument.elementFromPoint(x, y);
	while (hit?.shadowRoot && around.has(hit)) {
		const deeper = hit.shadowRoot.elementFromPoint(x, y);
		if (!deeper || deeper === hit || deeper.getRootNode() !== hit.shadowRoot) break;
		hit = deeper;
	}
	return hit;
}

// src/element/in-view/free-space.ts
/** What is measured of something long: its beginning. */
var mostHeight = 160;
/** Steps (px) in which the edge of what lies over it is felt for. */
var step$3 = 4;
/** What the visitor must see of it: its first lines. */
function beginningOf(target) {
	const { x, y, width, height } = target.getBoundingClientRect();
	return new DOMRect(x, y, width, Math.min(height, mostHeight));
}
/** The window, or as much of it as is left when the visitor has zoomed in with two fingers. */
function windowOf(target) {
	const view = target.ownerDocument.defaultView;
	const zoomed = view?.visualViewport;
	const height = target.ownerDocument.documentElement.clientHeight || (view?.innerHeight ?? 0);
	if (!zoomed || zoomed.scale <= 1) return {
		top: 0,
		bottom: height
	};
	return {
		top: zoomed.offsetTop,
		bottom: zoomed.offsetTop + zoomed.height
	};
}
/** Clips what is in it, whether or not it can be scrolled. */
var clips = (element) => {
	const { overflowY, contain } = getComputedStyle(element);
	return overflowY !== "visible" || /paint|strict|content/.test(contain);
};
/** The part of the window in which whatever stands around the target lets it be seen at all. */
function windowThrough(target, around = ancestorsOf(target)) {
	let { top, bottom } = windowOf(target);
	const { documentElement, body } = target.ownerDocument;
	for (const each of around) {
		if (each === documentElement || each === body || !clips(each)) continue;
		const box = each.getBoundingClientRect();
		const scale = box.height / (each.offsetHeight || box.height || 1);
		const edge = box.top + each.clientTop * scale;
		top = Math.max(top, edge);
		bottom = Math.min(bottom, edge + (each.clientHeight || box.height) * scale);
	}
	return {
		top,
		bottom
	};
}
/**
* Whether it lies over the target: it is neither in it nor around it. In the same widget, only the bar with the ways on
* lies over anything.
*/
var isOver = (hit, target) => {
	if (hit === null) return false;
	if (hit.getRootNode() !== target.getRootNode()) return !hit.contains(target) && ![...ancestorsOf(target)].includes(hit);
	const bar = waysAround(hit);
	return bar !== null && !bar.contains(target) && !target.contains(bar);
};
/**
* Where the beginning of the target could be seen: between what clips it and what lies over it (headers that stay on
* top, bars at the bottom), by what really is at its place now.
*/
function freeSpace(target, through = windowThrough(target)) {
	const box = beginningOf(target);
	let { top, bottom } = through;
	if (box.bottom <= top || box.top >= bottom) return {
		top,
		bottom
	};
	for (const x of [box.left + Math.min(12, box.width / 2), box.left + box.width / 2]) {
		const upper = Math.max(top, box.top) + 1;
		const lower = Math.min(bottom, box.bottom) - 1;
		const isFree = (y) => !isOver(elementAt(target, x, y), target);
		let from = upper;
		while (from < bottom && !isFree(from)) from += step$3;
		while (from > upper && isFree(from - 1)) from -= 1;
		if (from > upper) top = from;
		let to = lower;
		while (to > top && !isFree(to)) to -= step$3;
		while (to < lower && isFree(to + 1)) to += 1;
		if (to < lower) bottom = to;
	}
	return {
		top,
		bottom
	};
}
/** Whether the visitor sees the beginning of it. */
function isSeen(target) {
	const box = beginningOf(target);
	const { top, bottom } = freeSpace(target);
	return box.top >= top - 1 && box.bottom <= bottom + 1;
}

// src/element/in-view/is-near.ts
/** Less than a window away from what can be seen: what is further off is looked at when scrolling has brought it near. */
function isNear(target, { top, bottom } = windowThrough(target)) {
	const box = target.getBoundingClientRect();
	const height = bottom - top;
	return box.bottom >= top - height && box.top <= bottom + height;
}

// src/element/drawing/after-paint.ts
/** Milliseconds to wait where nothing is painted: in a tab that is hidden. */
var patience$2 = 100;
/** Settles when the browser has painted; in a tab that is hidden, once it is seen again. */
var painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
/** Settles when the browser has shown what is drawn by now. */
var afterPaint = () => Promise.race([painted(), new Promise((done) => setTimeout(done, patience$2))]);

// src/element/drawing/look-after-paint.ts
/**
* Gives what asks for a look after the next painting, when the browser has worked everything out anyway: one look,
* however often it was asked for, and none at an element that has gone.
*/
function lookAfterPaint(host, look) {
	let isAsked = false;
	return () => {
		if (isAsked) return;
		isAsked = true;
		afterPaint().then(() => {
			isAsked = false;
			if (host.isConnected) betweenDrawings(look);
		});
	};
}

// src/element/drawing/next-task.ts
/** Settles in a task of its own: what is pressed or painted meanwhile goes first. */
var nextTask = () => new Promise((done) => setTimeout(done));

// src/element/drawing/rehearse.ts
/** Draws it once where nobody sees it: a browser has then read its templates and the code that draws it. */
var rehearse = (draw) => {
	render(draw(), document.createDocumentFragment());
};

// src/element/drawing/ahead.ts
/** Milliseconds after a painting: what the page still starts, and a press that comes so soon, goes first. */
var pause$1 = 150;
/** Works ahead while the visitor reads a page that is whole and painted: so no press waits for what could be done before. */
var Ahead = class {
	#stages;
	#ask;
	/** @param work gives what of the next page has not been drawn yet, stage by stage */
	constructor(host, stages, work) {
		this.#stages = stages;
		const act = () => {
			if (!host.isConnected || !stages.isWhole || !isNear(host)) return;
			for (const draw of work()) nextTask().then(() => betweenDrawings(() => rehearse(draw)));
		};
		this.#ask = lookAfterPaint(host, () => setTimeout(() => betweenDrawings(act), pause$1));
		host.addController(this);
	}
	hostUpdated() {
		if (this.#stages.isWhole) this.#ask();
	}
};

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

// src/styles/sheets.ts
var sheets = /* @__PURE__ */ new WeakMap();
/**
* A part of the widget's styles, adopted and never written into the page: it passes a policy without any `style-src`.
* Parsed when first asked for; one sheet for all widgets of a document.
*/
function sheetFor(document, part) {
	const made = sheets.get(document) ?? {};
	sheets.set(document, made);
	let sheet = made[part];
	if (!sheet) {
		sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
		sheet.replaceSync(styleParts[part]());
		made[part] = sheet;
	}
	return sheet;
}

// src/element/drawing/document-styles.ts
/** What a visit comes to need, page by page, in the order of the sheets: for the first page, a question, the result. */
var partsOf = [
	[
		"all",
		"shared",
		"last"
	],
	[
		"all",
		"asked",
		"shared",
		"last"
	],
	[
		"all",
		"asked",
		"shared",
		"told",
		"last"
	]
];
var pageOf = (step) => {
	if (step === "intro") return 0;
	return step === "result" ? 2 : 1;
};
/**
* Dresses the element in the document where it stands, with what its page needs. In place of `static styles`: those are
* one sheet, of the document that loaded the script; another document refuses it, and an element that moves there loses
* what it had (lit/lit#4868).
*/
var DocumentStyles = class {
	#host;
	#step;
	/** It is dressed for this page and those before. */
	#page = 0;
	/** The sheets up to this page were parsed, or will be after the next painting. */
	#parsed = 0;
	#wornIn;
	constructor(host, step) {
		this.#host = host;
		this.#step = step;
		host.addController(this);
	}
	hostConnected() {
		this.#wear();
	}
	hostUpdate() {
		const page = pageOf(this.#step());
		const next = page === 0 ? 1 : 2;
		if (next > this.#parsed) {
			this.#parsed = next;
			afterPaint().then(() => betweenDrawings(() => this.#parse(next)));
		}
		if (page <= this.#page) return;
		this.#page = page;
		this.#wear();
	}
	/** A document without a window shows nothing, and no sheet can be made for it. */
	get #document() {
		const { ownerDocument } = this.#host;
		return ownerDocument.defaultView && ownerDocument;
	}
	/** So that no press waits for it. */
	#parse(page) {
		const document = this.#document;
		if (document) for (const part of partsOf[page]) sheetFor(document, part);
	}
	#wear() {
		const { shadowRoot } = this.#host;
		const document = this.#document;
		if (!shadowRoot || !document) return;
		const ours = partsOf[this.#page].map((part) => sheetFor(document, part));
		if (ours.every((sheet) => shadowRoot.adoptedStyleSheets.includes(sheet))) return;
		const others = document === this.#wornIn ? shadowRoot.adoptedStyleSheets.filter((sheet) => !ours.includes(sheet)) : [];
		this.#wornIn = document;
		shadowRoot.adoptedStyleSheets = [...ours, ...others];
	}
};

// src/element/drawing/draw-again.ts
/** How often it starts afresh before it gives up: a page that empties and we that draw must not go on for ever. */
var mostTimes$2 = 9;
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
		if (this.#times > mostTimes$2) throw new Error("Emptied");
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
	/** How high (px) it was before it was known: a page may keep room free by `:not(:defined)`, which holds until just now. */
	#room;
	constructor(host) {
		this.hasFailed = false;
		this.#host = host;
		this.#room = host.isConnected ? host.offsetHeight : 0;
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
		const slot = this.#slot;
		if (hasUpdated || !slot || shadowRoot?.firstChild) return;
		slot.style.display = "block";
		slot.style.minHeight = `${this.#room}px`;
		shadowRoot?.append(slot);
	}
	hostUpdate() {
		this.#slot?.remove();
	}
	show(error) {
		const { localName, shadowRoot } = this.#host;
		this.hasFailed = true;
		this.#slot?.removeAttribute("style");
		console.error(`<${localName}> stopped working and shows its fallback.`, error);
		shadowRoot?.replaceChildren(this.#slot ?? "");
	}
};

// src/element/drawing/focus-after-update.ts
/** What takes the focus on a page that is new. */
var beginning = ".focus-target";
/** Moves the focus when what is to have it has been drawn, and keeps it in view while the page grows. */
var FocusAfterUpdate = class {
	#host;
	#stages;
	#inView;
	/** What took the focus on a page that is not whole yet: each stage may move it out of view. */
	#held;
	constructor(host, stages, inView) {
		this.#held = null;
		this.next = null;
		this.#host = host;
		this.#inView = inView;
		this.#stages = stages;
		host.addController(this);
	}
	/** The next update draws a new page, which takes the focus. */
	onNewPage() {
		this.next = beginning;
		(this.#host.shadowRoot?.activeElement)?.blur();
	}
	hostUpdated() {
		const { shadowRoot } = this.#host;
		const wanted = this.next;
		this.next = null;
		const target = wanted ? shadowRoot?.querySelector(wanted) ?? null : this.#held;
		const page = shadowRoot && target?.matches(beginning) ? frameIn(shadowRoot) : null;
		if (wanted || shadowRoot?.activeElement === target) this.#inView.focus(target, page);
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
	/** Which page is to be drawn now. */
	#wanted;
	#step;
	/** How many stages are drawn. */
	#count;
	#isNextDue;
	#painting;
	constructor(host, wanted) {
		this.#count = 0;
		this.#isNextDue = false;
		this.isWhole = false;
		this.#host = host;
		this.#wanted = wanted;
		this.#height = new SteadyHeight(host);
		host.addController(this);
	}
	/** Settles when the stage that is drawn has been painted and the next one was asked for. */
	get painting() {
		return this.#painting;
	}
	hostUpdate() {
		if (this.#host.hasUpdated && this.#step !== this.#wanted()) this.#height.hold();
	}
	/** What to draw now of the page that is wanted. */
	stage(stages) {
		const step = this.#wanted();
		if (this.#step !== step) {
			this.#step = step;
			this.#painting = void 0;
			this.#count = this.#host.hasUpdated ? 1 : stages.length;
		} else if (this.#isNextDue) this.#count += 1;
		this.#isNextDue = false;
		this.#count = Math.min(this.#count, stages.length);
		this.isWhole = this.#count === stages.length;
		const [first] = stages;
		return (stages[this.#count - 1] ?? first)();
	}
	hostUpdated() {
		if (this.isWhole) this.#height.release();
		else this.drawAfterPaint();
	}
	hostDisconnected() {
		this.#painting = void 0;
	}
	/** Draws what is new after the next painting: for a tick, which the browser shows by itself. */
	drawAfterPaint() {
		this.#painting ??= this.#afterPaint();
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

// src/element/counters.ts
/** An event as counters are told of it, in snake case; `null` for what is for the page alone. */
var countedName = (event) => event === "mfc-issue" ? null : event.replaceAll("-", "_");
/** One row each: what is sent, what the installation check looks for and what the configurator shows follow from it. */
var counters = {
	/** A press on the booking link also counts as GA4's recommended lead event. */
	datalayer: {
		global: "dataLayer",
		calls: (event, detail) => (event === "mfc_book" ? [event, "generate_lead"] : [event]).map((name) => [{
			event: name,
			...detail
		}])
	},
	/** Plausible takes nothing but text. */
	plausible: {
		global: "plausible",
		calls: (event, detail) => [[event, { props: Object.fromEntries(Object.entries(detail).map(([key, value]) => [key, String(value)])) }]]
	},
	/** `trackEvent(category, action, [name], [value])`: a number has its place after a name, be it empty. */
	matomo: {
		global: "_paq",
		calls: (event, { variant, index }) => [[[
			"trackEvent",
			"Massage fit check",
			event,
			...index ? [variant ?? "", index] : variant ? [variant] : []
		]]]
	}
};
/**
* The page's counter, ready to be called; `null` where the page runs none. An array will not do as a sign: Matomo puts an
* object of its own in place of `_paq` once it has loaded.
*/
function counterOn(page, name) {
	const counter = page?.[counters[name].global];
	const hear = counter?.push ?? counter;
	return typeof hear === "function" ? (given) => hear.apply(counter, given) : null;
}

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
	const counted = countedName(name);
	if (analytics !== "none" && counted !== null) count(host, counted, full, analytics);
	return host.dispatchEvent(event);
}
/** Mirrors an event to a counter the page already runs; makes none. One that throws is the page's affair, not the visitor's. */
function count(host, event, detail, analytics) {
	try {
		const tell = counterOn(host.ownerDocument.defaultView, analytics);
		for (const given of counters[analytics].calls(event, detail)) tell?.(given);
	} catch {}
}

// src/element/form-value.ts
/** `null` on a tag with an `is` of the page's making, to which browsers deny them. */
function internalsOf(host) {
	try {
		return host.attachInternals();
	} catch {
		return null;
	}
}
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
		this.#internals = internalsOf(host);
	}
	/** Whether there is anything to send it with. */
	get isWanted() {
		return this.#host.hasAttribute("name") && (this.#internals?.form ?? null) !== null;
	}
	/** @param summary asked for only if it is to be sent; `null`: there is no result yet */
	submit(summary) {
		if (!this.isWanted) return;
		const value = summary && (this.includes ? summary() : "completed");
		this.#internals?.setFormValue(value, "");
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

// src/element/page-handlers/told-press.ts
var told$3 = /* @__PURE__ */ new WeakSet();
/** That event is no press: it tells the page of one, which our own handlers have heard already. */
var isTold = (event) => told$3.has(event);
/**
* Where such an event says that it happened: in the middle of the tag. Measured when a handler asks, which most do not:
* after a tick it makes the browser lay out the page once more.
*/
function middleOf(host, view) {
	const box = lazy(() => host.getBoundingClientRect());
	const x = () => box().left + box().width / 2;
	const y = () => box().top + box().height / 2;
	return Object.fromEntries(Object.entries({
		x,
		y,
		clientX: x,
		clientY: y,
		pageX: () => x() + view.scrollX,
		pageY: () => y() + view.scrollY
	}).map(([name, get]) => [name, {
		get,
		configurable: true
	}]));
}
/**
* Tells the page that somebody pressed inside the tag, in place of the press itself: what closes menus on a press outside
* of them listens on the body, the document or the window, and hears of it there. Parts of the page in between (a card
* that is a link, a carousel) do not; nothing can be prevented; where it was pressed is not said.
*/
function tellPress(host, { type }) {
	const { ownerDocument } = host;
	const view = ownerDocument.defaultView;
	if (!view) return;
	const init = {
		bubbles: true,
		cancelable: true,
		composed: true,
		view,
		detail: type.startsWith("pointer") ? 0 : 1,
		isPrimary: true
	};
	const event = type.startsWith("mouse") ? new view.MouseEvent(type, init) : new view.PointerEvent(type, init);
	const path = [
		host,
		...ancestorsOf(host),
		ownerDocument,
		view
	];
	Object.defineProperty(event, "target", {
		value: host,
		configurable: true
	});
	Object.defineProperty(event, "composedPath", {
		value: () => [...path],
		configurable: true
	});
	Object.defineProperties(event, middleOf(host, view));
	told$3.add(event);
	(ownerDocument.body ?? ownerDocument).dispatchEvent(event);
}

// src/element/glossary/float-beside.ts
/** A widget narrower than this many em has no room beside a term: phones, and pages zoomed far in. */
var leastWidth = 30;
/** Pixels between a term and its meaning, and between that and the edge of the window. */
var gap$1 = 6;
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
			offset(gap$1),
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
/** A popup of the page that is closed makes its content see-through; what is in the top layer would stay. */
var isShown = (button) => button.checkVisibility?.({
	checkOpacity: true,
	checkVisibilityCSS: true
}) ?? true;
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
		if (!(isShown(button) && await place(term)) && !signal.aborted) lost();
	};
	const stop = autoUpdate(button, box, follow, {
		animationFrame: true,
		elementResize: false,
		layoutShift: false
	});
	const sight = new IntersectionObserver((looks) => looks.at(-1)?.isIntersecting || lost());
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
			if (isTold(event)) return;
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

// src/element/while-connected.ts
/**
* Lets something of the element hear of the page while the element is in it, and leaves nothing there afterwards.
*
* @param hear is given the window, and the signal that ends when the element leaves the page
*/
function whileConnected(host, hear) {
	let leaving;
	host.addController({
		hostConnected() {
			const view = host.ownerDocument.defaultView;
			if (!view || leaving) return;
			leaving = new AbortController();
			hear(view, leaving.signal);
		},
		hostDisconnected() {
			leaving?.abort();
			leaving = void 0;
		}
	});
}

// src/element/in-view/scroll-to-see.ts
/** Room (px) left above and below, where there is enough: a header of the page may come down when it is scrolled up. */
var room = 96;
/** Between what covers the window's top and a page of the widget that is new. */
var landing = 8;
/** Less than this (px) is no place to read in: something lies over the whole page, and that is its affair. */
var leastSpace = 40;
/** A header may come up with the first scrolling, and shrink with the second. */
var mostTimes$1 = 3;
/** Moves what is around it by so much, the innermost first; without gliding, which would still be on its way later. */
function scrollBy(target, delta) {
	const goal = target.getBoundingClientRect().top - delta;
	const left = () => target.getBoundingClientRect().top - goal;
	for (const each of ancestorsOf(target)) {
		if (Math.abs(left()) < 1) return;
		if (each === target.ownerDocument.documentElement) break;
		if (each.scrollHeight > each.clientHeight && /auto|scroll/.test(getComputedStyle(each).overflowY)) each.scrollBy({
			top: left(),
			behavior: "instant"
		});
	}
	if (Math.abs(left()) >= 1) target.ownerDocument.defaultView?.scrollBy({
		top: left(),
		behavior: "instant"
	});
}
/** How far it is from where it can be seen, in the direction of scrolling; 0: it is seen. */
function distance(target) {
	const { top, bottom } = freeSpace(target);
	const box = beginningOf(target);
	const height = bottom - top;
	if (height < leastSpace) return 0;
	const gap = Math.max(0, Math.min(room, (height - box.height) / 3));
	if (box.top < top - 1) return box.top - top - gap;
	if (box.bottom > bottom + 1) return Math.max(0, Math.min(box.bottom - bottom + gap, box.top - top));
	return 0;
}
/** Scrolls what is around the target until nothing is left of that distance. */
function scrollWhile(target, left) {
	for (let times = 0;; times++) {
		const delta = left(target);
		if (Math.abs(delta) < 1 || times === mostTimes$1) return;
		const before = target.getBoundingClientRect().top;
		scrollBy(target, delta);
		if (Math.abs(target.getBoundingClientRect().top - before) < 1) return;
	}
}
/** Scrolls what is around it until its beginning can be seen; not at all where it is. */
var scrollToSee = (target) => scrollWhile(target, distance);
/** @param known pixels that were covered a moment ago: what lies over nothing now may do so again */
function landingOf(frame, known) {
	const through = windowThrough(frame);
	const { top, bottom } = freeSpace(frame, through);
	const now = top - through.top;
	const covered = Math.max(known, now);
	const whole = frame.getBoundingClientRect().top - through.top - landing;
	const hasRoom = bottom - top >= leastSpace;
	return {
		distance: hasRoom ? whole - covered : 0,
		left: hasRoom ? whole - now : 0,
		covered
	};
}
/** How far it is from there, by what lies over it now. */
var distanceFromLanding = (frame) => landingOf(frame, 0).left;
/** Scrolls what is around the widget until its new page begins there. Says how far it is still, where it can go no further. */
function scrollToLand(frame) {
	let found = {
		distance: 0,
		left: 0,
		covered: 0
	};
	scrollWhile(frame, () => {
		found = landingOf(frame, found.covered);
		return found.distance;
	});
	return found.left;
}

// src/element/in-view/visitor-acts.ts
/** What a visitor scrolls with, or goes on with: from then on it is theirs where the page stands. */
var acts = [
	"wheel",
	"touchmove",
	"pointerdown",
	"keydown"
];
/** Calls back at each of them, wherever on the page, before anything there hears of it, until `signal` says stop. */
function onVisitorActs(view, act, signal) {
	for (const type of acts) view.addEventListener(type, act, {
		capture: true,
		passive: true,
		signal
	});
}

// src/element/in-view/in-view.ts
/** Milliseconds between two looks; and how many in a row must find it seen and at rest, and how many there are at most. */
var pause = 120;
var enough = 6;
var most = 40;
/** What glides scrolls in many small steps; a script or a screen reader that goes somewhere, in one. */
var oneStep = 1;
/**
* Moves the focus without moving the page, then brings what has it into view only if it is not: it is somebody else's
* page, and it must not jump. A new page of the widget comes to stand at one place, wherever the last one was left.
* Headers that stay on top, boxes that scroll, gliding and zooming are judged by what the visitor really sees, and looked
* at again when all that has settled; never against somebody's going elsewhere.
*/
var InView = class {
	#timer;
	#sight;
	/** Times that anything was scrolled since it was last at rest. */
	#scrolls = 0;
	constructor(host) {
		whileConnected(host, (view, signal) => this.#hear(view, signal));
	}
	#hear(view, signal) {
		const leave = () => {
			this.#stop();
			this.#sight?.disconnect();
		};
		onVisitorActs(view, leave, signal);
		const count = () => {
			this.#scrolls += 1;
		};
		view.addEventListener("scroll", count, {
			capture: true,
			passive: true,
			signal
		});
		signal.addEventListener("abort", leave);
	}
	/** @param page the page that the target begins, where it is a new one: it comes to stand where every page begins */
	focus(target, page = null) {
		if (!target) return;
		const view = target.ownerDocument.defaultView;
		target.focus({ preventScroll: true });
		view?.scrollBy({
			top: 0,
			behavior: "instant"
		});
		this.#keep(target, page);
		this.#sight?.disconnect();
		this.#sight = view && view.parent !== view ? seeInPageAround(target) : void 0;
	}
	/** Brings it into view, and again when the page has moved, until the visitor moves it. */
	#keep(target, page) {
		this.#stop();
		let rest = 0;
		const isThere = () => isSeen(target) && (page === null || Math.abs(distanceFromLanding(page) - rest) < 1);
		let [looks, calm, moves] = [
			0,
			0,
			0
		];
		let { top } = target.getBoundingClientRect();
		let hasMoved = false;
		this.#scrolls = 0;
		const move = () => {
			if (page) rest = scrollToLand(page);
			const isComing = page !== null && moves === 0 && target.getBoundingClientRect().top === top;
			if (!page || !isComing && !isSeen(target)) {
				scrollToSee(target);
				if (moves > 1 && !isSeen(target)) target.scrollIntoView({
					block: "center",
					behavior: "instant"
				});
				if (page) rest = distanceFromLanding(page);
			}
			top = target.getBoundingClientRect().top;
			requestAnimationFrame(() => {
				this.#scrolls = 0;
			});
		};
		move();
		const look = () => {
			looks += 1;
			const now = target.getBoundingClientRect().top;
			const isAtRest = Math.abs(now - top) < 1;
			top = now;
			if (!target.isConnected || looks > most || calm >= enough) return this.#stop();
			if (!isAtRest) {
				hasMoved = true;
				return;
			}
			const isLeft = hasMoved && this.#scrolls === oneStep;
			hasMoved = false;
			this.#scrolls = 0;
			if (isLeft) return this.#stop();
			calm += 1;
			if (isThere()) return;
			calm = 0;
			moves += 1;
			move();
			if (moves > 3) this.#stop();
		};
		this.#timer = setInterval(() => betweenDrawings(look), pause);
	}
	#stop() {
		clearInterval(this.#timer);
		this.#timer = void 0;
	}
};
/**
* The page around a frame scrolls in place of it; only the browser knows what is seen there, and says so with a painting,
* which may be late.
*/
function seeInPageAround(target) {
	const sight = new IntersectionObserver(([seen]) => {
		sight.disconnect();
		if (seen && seen.intersectionRatio < 1) target.scrollIntoView({
			block: "nearest",
			behavior: "instant"
		});
	});
	sight.observe(target);
	return sight;
}

// src/element/in-view/at-rest.ts
/** Milliseconds without scrolling after which the page is at rest. */
var rest = 120;
/** Calls back when anything on the page has been scrolled and is at rest again, until `signal` says stop. */
function whenAtRest(view, act, signal) {
	let timer;
	const wait = () => {
		clearTimeout(timer);
		timer = setTimeout(() => betweenDrawings(act), rest);
	};
	view.addEventListener("scroll", wait, {
		capture: true,
		passive: true,
		signal
	});
	signal.addEventListener("abort", () => clearTimeout(timer));
}

// src/element/in-view/keep-place.ts
/** What a reader's eye holds on to. */
var lines$2 = "h2, h3, h4, p, li, label, summary, button, .legend, .map";
/**
* Keeps the visitor's place when the window changes its width (a phone is turned, a page is zoomed): what stood at the
* upper edge stands there again.
*/
var KeepPlace = class {
	#host;
	#place = null;
	#width = 0;
	constructor(host) {
		this.#host = host;
		whileConnected(host, (view, signal) => this.#hear(view, signal));
	}
	#hear(view, signal) {
		this.#width = view.innerWidth;
		whenAtRest(view, () => this.#remember(), signal);
		const onResize = () => {
			if (view.innerWidth === this.#width) return;
			this.#width = view.innerWidth;
			const comeBack = () => betweenDrawings(() => this.#return());
			view.requestAnimationFrame(() => view.requestAnimationFrame(comeBack));
		};
		view.addEventListener("resize", onResize, { signal });
		signal.addEventListener("abort", () => {
			this.#place = null;
		});
	}
	#remember() {
		const { shadowRoot } = this.#host;
		const { top, bottom } = windowThrough(this.#host);
		const box = this.#host.getBoundingClientRect();
		this.#place = null;
		if (!shadowRoot || box.top > top || box.bottom < top) return;
		for (const element of shadowRoot.querySelectorAll(lines$2)) {
			const line = element.getBoundingClientRect();
			if (line.height === 0 || line.top < top) continue;
			if (line.top < bottom) this.#place = {
				element,
				top: line.top
			};
			return;
		}
	}
	#return() {
		const place = this.#place;
		if (!place?.element.isConnected) return;
		const moved = place.element.getBoundingClientRect().top - place.top;
		if (Math.abs(moved) > 1) scrollBy(place.element, moved);
	}
};

// src/element/in-view/steady-press.ts
/**
* Keeps an answer where it was pressed, whatever comes or goes above it: a list of what is chosen, what was still to
* answer. The next press was aimed by what a visitor saw.
*/
var SteadyPress = class {
	#pressed = null;
	#top = 0;
	constructor(host) {
		host.addController(this);
		whileConnected(host, (_view, signal) => {
			const remember = ({ target }) => {
				this.#pressed = target.closest("label");
			};
			host.shadowRoot?.addEventListener("change", remember, { signal });
		});
	}
	hostUpdate() {
		if (this.#pressed) this.#top = this.#pressed.getBoundingClientRect().top;
	}
	hostUpdated() {
		const pressed = this.#pressed;
		this.#pressed = null;
		if (!pressed) return;
		betweenDrawings(() => {
			const { top, height } = pressed.getBoundingClientRect();
			if (height > 0 && Math.abs(top - this.#top) >= 1) scrollBy(pressed, top - this.#top);
		});
	}
};

// src/element/in-view/reached-by-key.ts
/** Between the bar and what a key came to (px): the ring of focus. */
var gap = 8;
/** A page may scroll against it: that is its affair then. */
var mostTimes = 3;
/**
* Keeps what a key came to out from under the bar with the ways on, until the visitor does something else. Firefox leaves
* what is seen in part where it is, and scrolls by itself with a painting, on a busy machine a late one.
*/
var ReachedByKey = class {
	#host;
	#reached = null;
	#times = 0;
	constructor(host) {
		this.#host = host;
		whileConnected(host, (view, signal) => this.#hear(view, signal));
	}
	#hear(view, signal) {
		const leave = () => {
			this.#reached = null;
		};
		onVisitorActs(view, leave, signal);
		const reach = async ({ target }) => {
			const reached = target;
			this.#reached = reached.tabIndex < 0 ? null : reached;
			this.#times = 0;
			await painted();
			betweenDrawings(() => this.uncover());
		};
		this.#host.shadowRoot?.addEventListener("focusin", reach, { signal });
	}
	/** Brings it above the bar, where part of it is under the bar or below all that can be seen. */
	uncover() {
		const target = this.#reached;
		const bar = waysIn(this.#host.renderRoot);
		if (!bar || !target?.matches(":focus-visible")) return;
		const { top, bottom } = windowThrough(this.#host);
		const end = !bar.contains(target) && getComputedStyle(bar).position === "sticky" ? Math.min(bottom, bar.getBoundingClientRect().top) : bottom;
		const seen = (target.closest("label") ?? target).getBoundingClientRect();
		if (seen.bottom <= end || seen.top >= bottom || this.#times === mostTimes) return;
		this.#times += 1;
		scrollBy(target, Math.min(seen.bottom - end + gap, Math.max(0, seen.top - top - gap)));
	}
};

// src/element/in-view/ways-in-reach.ts
/** What is seen must be so many times as high as the bar, or the bar would take too much of it. */
var leastTimes = 5;
/** What covers more of it than this is no bar of the page: it lies over all, and that is its affair. */
var mostShare = 1 / 3;
/** Two fingers have made it larger by more than they tremble. */
var zoomed = 1.1;
/** The page may have a bar upon a bar. */
var mostBars = 3;
/** Steps (px) in which a bar of the page is felt for. */
var step$2 = 12;
/** The box that stays in the window and holds this element, where it is not around the widget. */
function barAround(hit, host) {
	if (!hit || hit === host || hit.getRootNode() === host.shadowRoot) return null;
	if ([...ancestorsOf(host)].includes(hit)) return null;
	const stays = (each) => /fixed|sticky/.test(getComputedStyle(each).position);
	return [hit, ...ancestorsOf(hit)].find(stays) ?? null;
}
/** The page's bar at the lowest of so many pixels above that line: some float a little above the edge. */
function barAbove(host, x, line, height) {
	for (let up = 1; up < height; up += step$2) {
		const bar = barAround(elementAt(host, x, line - up), host);
		if (bar) return bar;
	}
	return null;
}
/** How much (px) of the lower end of what is seen the page's own bars cover of ours, at these places across. */
function coveredBelow(host, places, { top, bottom }, height) {
	let free = bottom;
	for (const x of places) for (let bars = 0; bars < mostBars; bars++) {
		const bar = barAbove(host, x, free, height);
		if (!bar) break;
		free = Math.min(free, bar.getBoundingClientRect().top);
	}
	const covered = bottom - free;
	return covered > (bottom - top) * mostShare ? 0 : Math.ceil(covered);
}
/**
* Lets the bar with the ways on stick above the page's own bars, and not at all where it would be in the way: in what is
* low, zoomed with two fingers, or on a surface that shows the page through.
*/
var WaysInReach = class {
	#host;
	#ask;
	#reached;
	constructor(host) {
		this.#host = host;
		this.#reached = new ReachedByKey(host);
		this.#ask = lookAfterPaint(host, () => this.#look());
		host.addController(this);
		whileConnected(host, (view, signal) => this.#hear(view, signal));
	}
	#hear(view, signal) {
		whenAtRest(view, this.#ask, signal);
		for (const type of ["resize", "click"]) view.addEventListener(type, this.#ask, { signal });
		view.visualViewport?.addEventListener("resize", this.#ask, { signal });
	}
	hostUpdated() {
		this.#ask();
	}
	#look() {
		const host = this.#host;
		const frame = frameIn(host.renderRoot);
		const bar = frame && waysIn(frame);
		if (!frame || !bar) return;
		const through = windowThrough(host);
		if (!isNear(host, through)) return;
		const { top, bottom } = through;
		const { left, width, height } = bar.getBoundingClientRect();
		const below = coveredBelow(host, [left + Math.min(32, width / 4), left + width / 2], through, height);
		const scale = host.ownerDocument.defaultView?.visualViewport?.scale ?? 1;
		const showsThrough = /rgba|\//.test(getComputedStyle(frame).backgroundColor);
		const isScaled = Math.abs(width - bar.offsetWidth) > 1;
		const isInTheWay = bottom - top - below < height * leastTimes || scale > zoomed || showsThrough || isScaled;
		frame.style.setProperty("--below", `${below}px`);
		frame.style.setProperty("--reach", isInTheWay ? "relative" : "");
		this.#reached.uncover();
	}
};

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
/** What stands before, between and after the places of a pattern, for whoever draws the texts one by one. */
var around = (pattern) => pattern.split(/\{\w+\}/);

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
var made$1 = /* @__PURE__ */ new Map();
/** By BCP 47 tag; English where a page names none that is one. Once per tag. */
function localeOf(tag) {
	const locale = made$1.get(tag) ?? makeLocale(String(parsedTag(tag) ?? "en"));
	made$1.set(tag, locale);
	return locale;
}

// src/view-model/installation-check.ts
function linkText({ link }, { fallbackUrl: href, bookingUrl: url, hasPhone }) {
	if (href === null) return url || hasPhone ? link.none : link.nowhere;
	if (url === null) return fill(link.alone, { href });
	return href === url ? link.same : fill(link.other, {
		href,
		url
	});
}
function countryText({ country: words }, facts, { region, messages, tag }) {
	const { countrySource, emergencyNumber, languageRegion } = facts;
	const { country } = localeOf(tag);
	return join(messages.joins.sentences, [
		fill(words.by[countrySource], { country: region && country(region) }),
		emergencyNumber === null ? "" : fill(words.calls, { number: emergencyNumber }),
		languageRegion && region && languageRegion !== region ? fill(words.differs, { region: country(languageRegion) }) : ""
	]);
}
function analyticsText({ analytics: words }, { analytics, hasCounter }) {
	if (analytics === "none") return words.off;
	return fill(hasCounter ? words.found : words.missing, { name: analytics });
}
/** All that a clinic needs to know of how its widget is put in, in words for a marketer. */
function installationCheckView(facts, language, note) {
	const words = language.messages.installationCheck;
	const { number } = localeOf(language.tag);
	const ratio = (value) => number(Math.round(value * 10) / 10);
	const { version, script, widgets, accentContrast, textContrast, lang, pageLanguage } = facts;
	const contrast = accentContrast === null || textContrast === null ? words.contrast.unknown : fill(words.contrast.text, {
		accent: ratio(accentContrast),
		words: ratio(textContrast)
	});
	const findings = [
		{
			name: words.script.name,
			text: fill(words.script.text, {
				version,
				script: script ?? words.script.unknown
			})
		},
		{
			name: words.widgets.name,
			text: widgets === 1 ? words.widgets.one : fill(words.widgets.more, { n: number(widgets) })
		},
		{
			name: words.link.name,
			text: linkText(words, facts),
			isToMend: facts.fallbackUrl === null
		},
		{
			name: words.styles.name,
			text: facts.hasStyles ? words.styles.yes : words.styles.no,
			isToMend: !facts.hasStyles
		},
		{
			name: words.country.name,
			text: countryText(words, facts, language),
			isToMend: facts.countrySource === "none"
		},
		{
			name: words.language.name,
			text: fill(lang ? words.language.own : words.language.page, {
				page: lang ?? pageLanguage ?? words.language.none,
				shown: language.tag
			})
		},
		{
			name: words.contrast.name,
			text: contrast
		},
		{
			name: words.analytics.name,
			text: analyticsText(words, facts)
		}
	];
	const toMend = findings.filter(({ isToMend }) => isToMend);
	return {
		heading: words.heading,
		intro: words.intro,
		rows: findings.filter(({ isToMend }) => !isToMend),
		settings: {
			heading: words.settings.heading,
			rows: facts.settings.map(({ name, value, source }) => ({
				name,
				text: fill(words.settings.by[source], { value })
			})),
			none: words.settings.none
		},
		issues: {
			heading: words.issues.heading,
			items: [...toMend.map(({ name, text }) => fill(words.line, {
				name,
				text
			})), ...facts.issues],
			none: words.issues.none
		},
		copyLabel: words.copy,
		note,
		line: words.line
	};
}
/** The same as text, to be sent to whoever helps. */
function installationReport({ heading, rows, settings, issues, line }) {
	const lines = (each) => each.map(({ name, text }) => fill(line, {
		name,
		text
	}));
	const orNone = (all, none) => all.length > 0 ? all : [none];
	return [
		heading,
		"",
		issues.heading,
		...orNone(issues.items, issues.none),
		"",
		...lines(rows),
		"",
		settings.heading,
		...orNone(lines(settings.rows), settings.none)
	].join("\n");
}

// src/views/text.ts
var paragraphs = (texts) => texts.map((text) => html`<p>${text}</p>`);
/** A list without items is left out. */
var list = (look, items) => items[0] && html`<ul class=${look}>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

// src/views/installation-check.ts
var facts = (rows) => html`<dl>${rows.map(({ name, text }) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>`;
/** For the clinic, above its widget; whoever else meets it can fold it away. */
var installationCheck$1 = (model, copy) => html`<details class="check" open><summary>${model.heading}</summary><p>${model.intro}</p><h3>${model.issues.heading}</h3>${model.issues.items.length > 0 ? list("", model.issues.items) : html`<p>${model.issues.none}</p>`}${facts(model.rows)}<h3>${model.settings.heading}</h3>${model.settings.rows.length > 0 ? facts(model.settings.rows) : html`<p>${model.settings.none}</p>`}<p class="actions">${button("secondary", copy, model.copyLabel)}</p><p role="status">${model.note}</p></details>`;

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
var houseColours = [[
	20,
	89,
	79
], [
	143,
	212,
	196
]];
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
var isHouseSurface = (surface) => Object.values(surfaces).some((own) => own.join() === surface.join());
/** The same for a surface of the clinic's own. @param accent `null`: the house colour */
function readableOn(surface, accent) {
	const house = houseColours.find((each) => contrast(each, surface) >= wanted) ?? houseColours[0];
	const ink = inkOn(surface, accent ?? house, poleOn(surface));
	const fill = accent ?? ink;
	return {
		fill: css(fill),
		on: css(poleOn(fill)),
		ink: css(ink)
	};
}
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

// src/view-model/result/help-links.ts
/** Lines of the region, with the clinic's own number and crisis line in their places. */
function helpLinks(config, { messages, region }) {
	const words = messages.emergency;
	const withNumber = (text, number, name) => fill(text, { number: name ? fill(messages.joins.named, {
		name,
		number
	}) : number });
	const callLink = (number, text, name) => {
		const href = telHref(number);
		return href ? [{
			text: withNumber(text, number, name),
			number,
			href,
			target: "self"
		}] : [];
	};
	const lines = helpLinesByRegion.get(region);
	const number = config.emergencyNumber ?? lines?.emergency[0] ?? null;
	const own = config.crisisLine;
	const crisisLines = own ? [{
		number: own,
		ways: ["call"]
	}] : lines?.crisis ?? [];
	const by = {
		call: (line) => {
			const { crisisCall, crisisHours, crisisOption } = words;
			const text = line.isOption ? crisisOption : line.hasHours ? crisisHours : crisisCall;
			return callLink(line.number, text, line.name);
		},
		text: (line) => [{
			text: withNumber(words.crisisText, line.number, line.name),
			number: line.number,
			href: `sms:${line.number.replace(/\D/g, "")}`,
			target: "self"
		}],
		chat: ({ url }) => url ? [{
			text: words.chat,
			href: url,
			target: "blank"
		}] : []
	};
	const directory = {
		text: fill(words.crisisDirectory, { site: crisisDirectory.text }),
		href: crisisDirectory.href,
		target: "blank"
	};
	const unreadable = (each) => each && telHref(each) === null ? [each] : [];
	return {
		number,
		emergency: number === null ? [] : callLink(number, words.callNumber),
		ifNoAnswer: number === null ? [] : callLink(number, words.callIfNoAnswer),
		urgent: (lines?.urgent ?? []).flatMap((each) => callLink(each, words.urgentCall, lines?.urgentName)),
		crisis: [...crisisLines.flatMap((line) => line.ways.flatMap((way) => by[way](line))), ...crisisLines.every((line) => line.hasHours) ? [directory] : []],
		readable: {
			emergency: unreadable(number),
			crisis: unreadable(own)
		}
	};
}

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
var claims$1 = lazy(() => ({
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
var modalities$1 = lazy(() => ({
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
var emergency$1 = lazy(() => ({
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
var result$1 = lazy(() => ({
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
var summary$2 = lazy(() => ({
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
		return emergency$1();
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
	get installationCheck() {
		return installationCheck();
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

// src/messages/inside.ts
/**
* The language inside the script, and the one that is spoken where no other fits. The single file of another language
* is built with its words here (`scripts/build/languages.mjs`).
*/
var inside = {
	tag: "en",
	messages: en
};

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
var made = /* @__PURE__ */ new WeakMap();
/**
* The words with those texts in their places, one layer over the other; made once for each `name`.
*
* @param layers whole texts, shaped like a part of the words
*/
function withLayers(messages, name, layers) {
	const known = made.get(messages) ?? /* @__PURE__ */ new Map();
	made.set(messages, known);
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

// src/element/language-packs.ts
/** What was refused, by tag. Of the whole page, like the words themselves. */
var refusedPacks = /* @__PURE__ */ new Map();
var redrawers = /* @__PURE__ */ new Set();
/** Calls back whenever a pack has come, until the returned function is called. */
function whenPackComes(redraw) {
	redrawers.add(redraw);
	return () => redrawers.delete(redraw);
}
/** The first text that is missing or none, among the usual words and those of each region. */
function missingIn(messages) {
	const shape = {
		...inside.messages,
		regions: {}
	};
	return [messages, ...Object.keys(messages.regions).map((region) => forRegion(messages, region))].map((words) => faultIn(words, shape)).find((fault) => fault !== void 0);
}
/** What speaks against a pack; empty where nothing does. */
function faultOf({ version: its, messages }, tag) {
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
		fault = faultOf(pack, tag);
		if (!fault) load({
			tag,
			messages: pack.messages
		});
	} catch {}
	refusedPacks.delete(tag);
	if (fault) refusedPacks.set(tag, issue(`languages/${tag}.js`, "", fault, `one of version ${version}, once`, "what was there"));
	for (const redraw of redrawers) redraw();
}

// src/element/late-issues.ts
/** The counter that the clinic chose, where the page runs none of that name; `null` when all is well. */
var counterMissing = (view, analytics) => analytics === "none" || counterOn(view, analytics) ? null : analytics;
/** The name of the file with the words of a language; with its script where that is not the usual one: `zh-Hant`. */
function fileOf(locale) {
	const { language, script } = locale.maximize();
	return new Intl.Locale(language).maximize().script === script ? language : `${language}-${script}`;
}
/** A setting that names languages whose words are in no script of this page; `used` is what is spoken then. */
function languageIssues(name, value, used) {
	const missing = value.split(" ").filter((tag) => !loadedFor(tag)).flatMap((tag) => parsedTag(tag) ?? []).map(fileOf).filter((file) => !refusedPacks.has(file));
	return [...new Set(missing)].map((file) => issue(name, value, `the words of “${file}” are not loaded; add a second script from where you have the first, languages/${file}.js`, loadedTags().join(", "), used()));
}
function noCounter(analytics) {
	const { global } = counters[analytics];
	return issue("analytics", analytics, `this page has no ${global}`, `a page that has a ${global}`, "nothing of it");
}
/** What can be judged only once the page has loaded: until then, another script may bring it. */
function lateIssues(view, { analytics, lang, languages, summaryLang }) {
	const counter = counterMissing(view, analytics);
	return [
		...counter ? [noCounter(counter)] : [],
		...languageIssues("lang", lang ?? "", () => languageName(inside.tag, "en")),
		...languageIssues("languages", languages ?? "", () => "the others"),
		...languageIssues("summary-lang", summaryLang ?? "", () => "the language of the visitor")
	];
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

// src/element/read-colour.ts
/** The colour as the browser has understood it; empty where it has not. It stays on the frame until it is taken away. */
function written(frame, colour) {
	const { style } = frame;
	style.color = "";
	style.color = colour;
	return style.color;
}
/** Wide-gamut colours read as sRGB only after a mix; the oldest browsers know no mix, and plain colours need none. */
function computedRgb(frame, colour) {
	const known = written(frame, colour);
	if (known === "") return null;
	if (/^rgb\([\d, ]+\)$/.test(known)) return readRgb(known);
	frame.style.setProperty("forced-color-adjust", "none");
	const rgb = readRgb(getComputedStyle(frame).color);
	frame.style.removeProperty("forced-color-adjust");
	return rgb;
}
/** Whether the browser knows that notation. Asked of a style that is there: `CSS.supports` brings 16 kB of memory along. */
function knowsColour(frame, colour) {
	const isKnown = written(frame, colour) !== "";
	frame.style.removeProperty("color");
	return isKnown;
}
/** Any colour of CSS as sRGB; `null` where the browser knows no such colour, or where it is see-through. */
function readColour(frame, colour) {
	const rgb = computedRgb(frame, colour) ?? computedRgb(frame, `color-mix(in srgb, ${colour}, ${colour})`);
	frame.style.removeProperty("color");
	return rgb;
}

// src/element/surface.ts
var clear$1 = /^(transparent|rgba\(.*, 0\))$/;
/**
* The colour that the widget's words are seen on: its own surface or, where the clinic made that see-through, the first
* colour of the page behind it. `null`: a picture, or something half see-through.
*/
function surfaceOf(frame) {
	for (const each of [frame, ...ancestorsOf(frame)]) {
		const { backgroundColor, backgroundImage } = getComputedStyle(each);
		if (backgroundImage !== "none") return null;
		if (!clear$1.test(backgroundColor)) return readRgb(backgroundColor) ?? readColour(frame, backgroundColor);
	}
	return readColour(frame, "canvas");
}

// src/element/installation-check/script-address.ts
/** Asked for while the script runs: afterwards nobody can tell which one it was. */
var current = globalThis.document?.currentScript;
/** Where this script came from; `null` where it stands in another one, or in a module of another name. */
function scriptAddress({ scripts }) {
	if (current instanceof HTMLScriptElement && current.src) return current.src;
	return [...scripts].find(({ src }) => src.includes("massage-fit-check"))?.src ?? null;
}

// src/element/installation-check/gather-facts.ts
/** The value that stands at `theme`, `utm.utm_source` or `texts.intro.heading`. */
function valueAt$1(config, path) {
	const [key = "", ...rest] = path.split(".");
	const value = config[key];
	return inWords(rest.length > 0 ? value[rest.join(".")] : value);
}
/** Contrast of the accent, as text, and of the words, on the surface in force. */
function contrasts(frame) {
	const surface = surfaceOf(frame);
	const on = (colour) => {
		const rgb = readColour(frame, colour);
		return surface && rgb && contrast(rgb, surface);
	};
	return {
		accentContrast: on("var(--accent-ink)"),
		textContrast: on("var(--text)")
	};
}
/** All that is told of one widget and its page, as they are now. */
function gatherFacts(host, frame, settings) {
	const { config, language, sources, countrySource, languageRegion, accent } = settings;
	const refused = accent.issues.map(({ attribute }) => attribute);
	const { ownerDocument, baseURI } = host;
	return {
		version,
		script: scriptAddress(ownerDocument),
		widgets: ownerDocument.querySelectorAll(host.localName).length,
		settings: [...sources].map(([path, source]) => ({
			name: configPaths.get(path)?.setting.attribute ?? path,
			value: valueAt$1(config, path),
			source
		})).filter(({ name }) => !refused.includes(name)),
		issues: settings.issues.map((issue) => formatIssue(issue).replace(/^<[^>]*> /, "")),
		fallbackUrl: host.querySelector("a[href]")?.href ?? null,
		bookingUrl: config.bookingUrl && new URL(config.bookingUrl, baseURI).href,
		hasPhone: config.phone !== null,
		hasStyles: getComputedStyle(frame).getPropertyValue("--surface") !== "",
		countrySource,
		emergencyNumber: helpLinks(config, language).number,
		languageRegion,
		lang: config.lang,
		pageLanguage: pageLanguage(host),
		...contrasts(frame),
		analytics: config.analytics,
		hasCounter: counterMissing(ownerDocument.defaultView, config.analytics) === null
	};
}

// src/element/installation-check/installation-check.ts
/** At the end of the page's address; alone or beside what the page itself keeps there. */
var asked$1 = /\bmfc-check\b/;
/** Shows the clinic how its widget is put in, for this visit only. Asks nothing of the network, and stores nothing. */
var InstallationCheck = class {
	#host;
	#settings;
	#isShown = false;
	#isDrawn = false;
	#note = "";
	#window = null;
	constructor(host, settings) {
		this.#host = host;
		this.#settings = settings;
		host.addController(this);
	}
	hostConnected() {
		this.#window = this.#host.ownerDocument.defaultView;
		this.#window?.addEventListener("hashchange", this.#onHash);
		this.#onHash();
	}
	/** What it tells is of what has been drawn. */
	hostUpdated() {
		if (!this.#isShown || this.#isDrawn) return;
		this.#isDrawn = true;
		afterPaint().then(() => this.#host.requestUpdate());
	}
	hostDisconnected() {
		this.#window?.removeEventListener("hashchange", this.#onHash);
	}
	/** What stands above the widget now; mostly nothing. */
	draw() {
		const view = this.#view;
		return view ? installationCheck$1(view, this.#copy) : nothing;
	}
	/** `null`: nobody asked, or nothing is drawn that could be looked at. */
	get #view() {
		const frame = this.#isShown && this.#host.hasUpdated ? frameIn(this.#host.renderRoot) : null;
		if (!frame) return null;
		const { language } = this.#settings;
		return installationCheckView(gatherFacts(this.#host, frame, this.#settings), language, this.#note);
	}
	/** Something that it tells of may be otherwise now. */
	refresh() {
		if (this.#isShown) this.#host.requestUpdate();
	}
	#copy = async () => {
		const { shadowRoot } = this.#host;
		const view = this.#view;
		if (!shadowRoot || !view) return;
		const { copied, denied } = this.#settings.language.messages.installationCheck;
		this.#note = await copyText(shadowRoot, installationReport(view)) ? copied : denied;
		this.#host.requestUpdate();
	};
	#onHash = () => {
		if (this.#isShown || !asked$1.test(this.#window?.location.hash ?? "")) return;
		this.#isShown = true;
		this.#host.requestUpdate();
	};
};

// src/element/keep-inside.ts
/** What the visitor ticks is nobody's business outside. */
function keepInside(root) {
	for (const type of [
		"input",
		"change",
		"submit",
		"copy"
	]) root.addEventListener(type, (event) => event.stopPropagation());
}

// src/element/page-handlers/control-of.ts
/** What a visitor presses or types in. The places of the body map are no elements that a browser knows as controls. */
var controls = "input, textarea, button, a, summary, label, .place";
/**
* The control in that shadow root that an event is meant for; `null`: none, but it happened in there; `undefined`: it
* happened elsewhere, or in what the page itself put inside the tag.
*/
function controlOf(event, root) {
	const [target] = event.composedPath();
	if (!target?.nodeType || !root.contains(target)) return void 0;
	return target.closest?.(controls) ?? null;
}
/** What is dragged over: the page's swipers would drag along, and a prevented touch would stop it. */
var isDragged = (control) => control?.matches("[type=\"range\"], textarea") ?? false;

// src/element/page-handlers/key-action.ts
/** How far a key moves a range, in steps; an end counts as very far. */
var moves = {
	ArrowRight: 1,
	ArrowUp: 1,
	ArrowLeft: -1,
	ArrowDown: -1,
	PageUp: 2,
	PageDown: -2,
	End: 1e6,
	Home: -1e6
};
var heard = (input) => input.dispatchEvent(new Event(input.type === "range" ? "input" : "change", { bubbles: true }));
function moveRange(input, key) {
	const by = moves[key] ?? 0;
	const isTurned = /Left|Right/.test(key) && getComputedStyle(input).direction === "rtl";
	const steps = Math.max(-1e3, Math.min(1e3, isTurned ? -by : by));
	if (steps > 0) input.stepUp(steps);
	else input.stepDown(-steps);
	heard(input);
}
function moveRadio(input, key) {
	const group = [...input.getRootNode().querySelectorAll("[type=\"radio\"]")].filter(({ name, disabled }) => name === input.name && !disabled);
	const by = moves[key] === 1 ? 1 : -1;
	const next = group[(group.indexOf(input) + (/Up|Down/.test(key) ? -by : by) + group.length) % group.length];
	next?.focus();
	next?.click();
}
/** Does what the browser does for that key, on a page that prevented it before anybody could tell whose key it was. */
function actOnKey(control, key) {
	if (!control) return;
	const input = control.localName === "input" ? control : null;
	const isArrow = key.startsWith("Arrow");
	if (input?.type === "range") {
		if (key in moves) moveRange(input, key);
	} else if (input?.type === "radio" && isArrow) moveRadio(input, key);
	else if (key === (input ? " " : "Enter") || key === " " && control.matches("button, summary")) control.click();
}

// src/element/page-handlers/page-handlers.ts
/** For the page as well: these close its dialogs, and move the focus in its traps. */
var shared = /^(Escape|Tab|F\d+)$/;
var keyEvents = [
	"keydown",
	"keypress",
	"keyup"
];
var pressEvents = [
	"pointerdown",
	"mousedown",
	"touchstart",
	"touchmove"
];
/**
* Keys and presses of our controls are not the page's business. To handlers of the page they seem to come from a plain
* tag, so that those which spare an `<input>` do not spare ours: slide shows move, cards that are links are followed, and
* what they prevent (arrows, Space, the mouse) is dead inside. So such events end here, before the page or, where our own
* templates must hear them, right after; the browser acts on them all the same. That there was a press the page is told.
*/
var PageHandlers = class {
	#host;
	/** What was pressed: by the time that the event has gone up, the next page may be drawn in its place. */
	#pressed;
	/** Where the press began: what moves under it makes it a click on what holds both. */
	#began = null;
	constructor(host) {
		this.#host = host;
		whileConnected(host, (view, signal) => this.#hear(view, signal));
	}
	#hear(view, signal) {
		const root = this.#host.shadowRoot;
		const first = {
			capture: true,
			signal
		};
		for (const type of keyEvents) view.addEventListener(type, this.#onKey, first);
		for (const type of pressEvents) view.addEventListener(type, this.#onPress, {
			...first,
			passive: false
		});
		view.addEventListener("click", this.#beforePage, first);
		root?.addEventListener("click", this.#afterPage, first);
		root?.addEventListener("click", this.#onClick, { signal });
	}
	#controlOf(event) {
		const root = this.#host.shadowRoot;
		return root ? controlOf(event, root) : void 0;
	}
	#onKey = (event) => {
		const control = this.#controlOf(event);
		if (control === void 0 || shared.test(event.key)) return;
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		event.stopImmediatePropagation();
		if (event.type === "keydown" && event.defaultPrevented) actOnKey(control, event.key);
	};
	#onPress = (event) => {
		const control = this.#controlOf(event);
		const { type } = event;
		if (type === "mousedown") this.#began = control ?? null;
		if (!control) return;
		if (!isDragged(control) && type !== "mousedown") {
			if (type === "touchstart") unpreventable(event);
			return;
		}
		event.stopImmediatePropagation();
		if (type === "mousedown" && control.matches("[type=\"range\"]") && isInLink(this.#host)) event.preventDefault();
		if (type === "mousedown" && event.defaultPrevented && !control.matches("label, .place")) control.focus({ preventScroll: true });
		if (!type.startsWith("touch")) tellPress(this.#host, event);
	};
	/** The page may lead a link elsewhere, as its router does; anything else is pressed, whatever it says. */
	#beforePage = (event) => {
		const control = this.#controlOf(event);
		if (control && !control.matches("a")) unpreventable(event);
	};
	#afterPage = (event) => {
		this.#pressed = this.#controlOf(event);
		Reflect.deleteProperty(event, "preventDefault");
		if (event.defaultPrevented && this.#pressed) actOnClick(this.#pressed);
	};
	#onClick = (event) => {
		const control = this.#pressed;
		const hasBegun = this.#began?.isConnected === true;
		this.#pressed = void 0;
		this.#began = null;
		if (control === void 0 || !(control || hasBegun)) return;
		event.stopPropagation();
		if (!control) return;
		const isWithinLink = isInLink(this.#host);
		if (isWithinLink && !control.matches("a") && !event.defaultPrevented) {
			event.preventDefault();
			actOnClick(control);
		}
		const isInCard = isWithinLink || getComputedStyle(this.#host).cursor === "pointer";
		if (!event.defaultPrevented && !isInCard) tellPress(this.#host, event);
	};
};
var isInLink = (host) => [...ancestorsOf(host)].some((each) => each.matches("a[href], [onclick], [role=\"link\"]"));
/** Nobody who hears of it from here on can prevent it. */
function unpreventable(event) {
	Object.defineProperty(event, "preventDefault", {
		value: () => {},
		configurable: true
	});
}
/**
* Does what the browser would for a click that is prevented; buttons and the picture hear of it all the same. The browser
* undoes the tick when the event is over: ours comes after that.
*/
function actOnClick(control) {
	const pressed = control.matches("label") ? control.control : control;
	setTimeout(() => {
		if (pressed?.matches("summary")) pressed.closest("details")?.toggleAttribute("open");
		else if (pressed?.matches("[type=\"checkbox\"], [type=\"radio\"]:not(:checked)")) {
			const input = pressed;
			input.checked = !input.checked;
			input.dispatchEvent(new Event("change", { bubbles: true }));
		}
	});
}

// src/element/range-press.ts
/** Width of the handle in CSS pixels: range.css. */
var handle = 30;
/** The value of a range at that place, across the window. */
function valueAt(input, clientX) {
	const { left, width } = input.getBoundingClientRect();
	const half = handle / 2 * (width / (input.offsetWidth || width));
	const across = Math.min(1, Math.max(0, (clientX - left - half) / (width - 2 * half)));
	const part = getComputedStyle(input).direction === "rtl" ? 1 - across : across;
	const [min, max, step] = [
		Number(input.min),
		Number(input.max),
		Number(input.step) || 1
	];
	return min + Math.round(part * (max - min) / step) * step;
}
/**
* A press on a range means the value at that place. Mostly the browser sees to it. It does not where the handle stands
* there already (which is an answer as well), on some phones, which only let it be dragged, and on pages that prevent
* presses: then the value is worked out from where the press ended, and shown, before it is heard of.
*/
var RangePress = class {
	/** The browser has set a value since the press began. */
	#isSet = false;
	constructor(host) {
		whileConnected(host, (view, signal) => {
			const first = {
				capture: true,
				signal
			};
			view.addEventListener("pointerdown", this.#onBegin, first);
			host.shadowRoot?.addEventListener("input", this.#onInput, first);
			host.shadowRoot?.addEventListener("click", this.#onClick, first);
		});
	}
	#onBegin = () => {
		this.#isSet = false;
	};
	#onInput = () => {
		this.#isSet = true;
	};
	#onClick = (event) => {
		const { detail, clientX } = event;
		const target = event.target;
		const isSet = this.#isSet;
		this.#isSet = false;
		if (target.type !== "range" || isSet || detail === 0) return;
		target.valueAsNumber = valueAt(target, clientX);
		target.dispatchEvent(new Event("input", { bubbles: true }));
		this.#isSet = false;
	};
};

// src/element/accent-on-surface.ts
/**
* Asks for a look at the colours in force whenever they may be others: after each drawing, when the page changes what is
* around the widget (a dark mode by a class, say) or the visitor their scheme. Always after a painting, when the
* browser has worked the styles out anyway.
*/
var AccentOnSurface = class {
	#host;
	#ask;
	#observer = new MutationObserver(() => this.#ask());
	#dark = matchMedia("(prefers-color-scheme: dark)");
	constructor(host, look) {
		this.#host = host;
		this.#ask = lookAfterPaint(host, look);
		host.addController(this);
	}
	hostConnected() {
		for (const each of ancestorsOf(this.#host)) this.#observer.observe(each, { attributes: true });
		this.#dark.addEventListener("change", this.#onScheme);
	}
	hostUpdated() {
		this.#ask();
	}
	hostDisconnected() {
		this.#observer.disconnect();
		this.#dark.removeEventListener("change", this.#onScheme);
	}
	#onScheme = () => this.#ask();
};

// src/element/after-load.ts
/** Pages that were told that they hold two. */
var told$2 = /* @__PURE__ */ new WeakSet();
/** One page may want two: it is said once, and both work. */
function tellOfTwo({ localName, ownerDocument }) {
	const count = ownerDocument.querySelectorAll(localName).length;
	if (count < 2 || told$2.has(ownerDocument)) return;
	told$2.add(ownerDocument);
	console.warn(`<${localName}> stands ${count} times on this page: each keeps answers of its own, and events such as mfc-ready come from each`);
}
/** Asks for what can be judged only when the page has loaded, by the widget and by the scripts of others. */
var AfterLoad = class {
	#host;
	#loaded;
	#timer;
	/** The window of a page that has not loaded yet. */
	#awaited = null;
	constructor(host, loaded) {
		this.#host = host;
		this.#loaded = loaded;
		host.addController(this);
	}
	hostConnected() {
		const { ownerDocument } = this.#host;
		if (ownerDocument.readyState === "complete") {
			this.#onLoad();
			return;
		}
		this.#awaited = ownerDocument.defaultView;
		this.#awaited?.addEventListener("load", this.#onLoad);
	}
	hostDisconnected() {
		this.#awaited?.removeEventListener("load", this.#onLoad);
		this.#awaited = null;
		clearTimeout(this.#timer);
	}
	#onLoad = () => {
		this.#timer = setTimeout(() => {
			betweenDrawings(() => {
				tellOfTwo(this.#host);
				this.#loaded();
			});
		});
	};
};

// src/element/report-issues.ts
/** Tells the clinic what is wrong, each thing once: when it is drawn, when its colours are seen, when the page has loaded. */
var ReportIssues = class {
	#host;
	#settings;
	/** What was looked through last, before a painting. */
	#told;
	/** @param loaded the page has loaded, and what could be told only then was told */
	constructor(host, settings, loaded) {
		this.#host = host;
		this.#settings = settings;
		host.addController(this);
		new AccentOnSurface(host, () => this.#look());
		new AfterLoad(host, () => {
			settings.hasLoaded = true;
			betweenDrawings(() => this.#look());
			loaded();
		});
	}
	hostUpdated() {
		const { accent, config } = this.#settings;
		const frame = frameIn(this.#host.renderRoot);
		if (!frame) return;
		accent.paint(frame, config);
		if (this.#told === config) return;
		this.#told = config;
		this.#tell();
	}
	#look() {
		const { accent, config } = this.#settings;
		const frame = frameIn(this.#host.renderRoot);
		if (!frame) return;
		accent.look(frame, config);
		this.#tell();
	}
	#tell() {
		for (const issue of this.#settings.report()) announce(this.#host, "mfc-issue", { issues: Object.freeze([issue]) }, this.#settings.config);
	}
};

// src/element/session-recorder-masks.ts
/**
* Session recorders read open shadow roots; these attributes tell them to look away. Those of Clarity were read in its
* source, those of the others in their makers' documentation; they cost nothing where the tool is absent. What stands on
* the frame inside, for tools that never look at the tag, is in `views/frame.ts`.
*/
var masks = {
	"data-clarity-mask": "true",
	"data-cs-mask": "",
	"data-dd-privacy": "mask",
	"data-hj-suppress": "",
	"data-matomo-mask": "",
	"data-openreplay-masked": "",
	"data-private": "",
	"data-sentry-mask": ""
};
/** In this time (ms), masks are put back so often; a page that goes on taking them away has its way until it is over. */
var round = {
	time: 1e3,
	times: 20
};
/** Keeps the masks on the tag: a page that is morphed to what its server sends takes away what was not sent. */
var SessionRecorderMasks = class {
	#host;
	#observer = new MutationObserver(() => this.#putBack());
	#times = 0;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	hostConnected() {
		this.#mask();
		this.#observer.observe(this.#host, { attributeFilter: Object.keys(masks) });
	}
	hostDisconnected() {
		this.#observer.disconnect();
	}
	/** What the page says of itself stays. */
	#mask() {
		for (const [name, value] of Object.entries(masks)) if (!this.#host.hasAttribute(name)) this.#host.setAttribute(name, value);
	}
	#putBack() {
		if (Object.keys(masks).every((name) => this.#host.hasAttribute(name))) return;
		this.#times += 1;
		if (this.#times === 1) setTimeout(() => {
			this.#times = 0;
			if (this.#host.isConnected) this.#mask();
		}, round.time);
		if (this.#times <= round.times) this.#mask();
	}
};

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
function countrySource({ country, phone }, languageRegion, isPhoneRefused = false) {
	if (country !== null) return "country";
	if (countryOfPhone(phone) !== null) return "phone";
	return believed(phone, isPhoneRefused, languageRegion) ? "lang" : "none";
}
var told$1 = (allowed) => [Object.freeze({
	attribute: "country",
	value: "",
	allowed
})];
/**
* Told where phone and language contradict each other, and the clinic set neither `country` nor its own numbers for an
* emergency: one must be wrong, and it is those numbers that follow.
*/
function countryIssues(config, languageRegion, isPhoneRefused = false) {
	const { country, phone, emergencyNumber, crisisLine } = config;
	if (country !== null || emergencyNumber !== null && crisisLine !== null) return [];
	const byPhone = countryOfPhone(phone);
	if (byPhone === null) {
		const why = doubt(phone, isPhoneRefused, languageRegion);
		return why ? told$1(`${why}; using the numbers of several countries; add country, like country="GB", or a phone like +44 …`) : [];
	}
	if (languageRegion === "" || languageRegion === byPhone) return [];
	const [named, advice] = byPhone === "ZZ" ? ["another country", "country, in two letters,"] : [byPhone, `country="${byPhone}"`];
	return told$1(`the phone says ${named}, the page's language ${languageRegion}; using ${named}; add ${advice} to be certain`);
}

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
/** What the clinic offers of what the law leaves. */
var lawfulStyles = (offered, { styles }) => styles ? offered.filter((style) => styles.includes(style)) : offered;
var leftOut = "no condition, no claim and no reference is shown";
var told = (attribute, value, allowed) => Object.freeze({
	attribute,
	value,
	allowed
});
/**
* What is left out and why, where the clinic did not say itself what it is: setting `regime`, or `conditions` without
* those that may not be named, ends it.
*/
function lawIssues({ regime, conditions }, country, language) {
	const row = lawByCountry.get(country);
	const law = lawInForce({ regime }, country, language);
	const why = row ? `in ${country}, ${row.why}` : "the country is not known (country=\"CA\" would say it)";
	const toBeCertain = `add regime="health" where the law lets you speak of illness, else regime="wellness"`;
	const unnamed = law.regime === "health" ? conditions.filter((id) => law.unnamed.includes(id)) : [];
	const isUnsaid = regime === "auto";
	const issues = [];
	if (isUnsaid && law.regime === "wellness") issues.push(told("regime", "", `${why}; using wellness: ${leftOut}; ${toBeCertain}`));
	if (isUnsaid && law.regime === "health" && row?.usual === "wellness") issues.push(told("regime", "", `${why}; using health; ${toBeCertain}`));
	if (unnamed.length > 0) issues.push(told("conditions", unnamed.join(" "), `${why}; using the others: no visitor is shown this one`));
	return issues;
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

// src/element/accent.ts
var properties = [
	"--accent-fill",
	"--accent-on",
	"--accent-ink"
];
/** WCAG 2.2, 1.4.3. */
var least = 4.5;
/** Values for the properties; empty: the style sheet's own stay. */
function valuesFor(frame, accent, theme, surface) {
	if (surface) {
		const { fill, on, ink } = readableOn(surface, accent);
		return [
			fill,
			on,
			ink
		];
	}
	if (!accent) return [
		"",
		"",
		""
	];
	const { fill, on, inkLight, inkDark } = readableAccent(accent);
	return [
		fill,
		on,
		theme === "auto" && knowsColour(frame, "light-dark(#000, #fff)") ? `light-dark(${inkLight}, ${inkDark})` : theme === "dark" ? inkDark : inkLight
	];
}
/** Whether the clinic's own surface and text let anybody read. */
function readingIssues(surface, text, written) {
	if (!surface) return [issue("--mfc-surface", "", "see-through or with a picture behind, so nobody can tell what is readable on it", "a colour that covers", "colours for our own surface")];
	const ratio = text ? contrast(text, surface) : least;
	if (ratio >= least) return [];
	const allowed = `at least ${least}:1; set --mfc-surface and --mfc-text together`;
	const found = `${Math.floor(ratio * 10) / 10}:1 on its surface`;
	return [issue("--mfc-text", written, found, allowed, "it as it is")];
}
/**
* The clinic's colour, by `accent` or else by `--mfc-accent`, and its companions that stay readable on the surface in
* force. Set through the style object, which a strict policy allows.
*/
var Accent = class {
	#painted = "";
	#frame;
	/** What was last found on the page: a surface of the clinic's own, and a colour in its style sheet. */
	#surface = null;
	#inStyles = null;
	#accentIssues = [];
	#readingIssues = [];
	get issues() {
		return [...this.#accentIssues, ...this.#readingIssues];
	}
	/** Paints for the surface that was last found; for our own, before one was looked for. Asks the page for no style. */
	paint(frame, { accent, theme }) {
		const colour = accent ?? this.#inStyles;
		const wanted = [
			colour,
			theme,
			this.#surface
		].join();
		if (this.#painted === wanted && this.#frame === frame) return;
		this.#painted = wanted;
		this.#frame = frame;
		const rgb = colour === null ? null : readColour(frame, colour);
		this.#accentIssues = colour === null || rgb ? [] : [accentIssue(accent === null ? "--mfc-accent" : "accent", colour)];
		valuesFor(frame, rgb, theme, this.#surface).forEach((value, i) => {
			frame.style.setProperty(properties[i] ?? "", value);
		});
	}
	/** Once the page is painted: looks at what is in force, and paints anew where that is not ours. */
	look(frame, wanted) {
		if (matchMedia("(forced-colors: active)").matches) return;
		const styles = getComputedStyle(frame);
		if (!styles?.backgroundColor) return;
		this.#inStyles = styles.getPropertyValue("--mfc-accent").trim() || null;
		const surface = surfaceOf(frame);
		this.#surface = surface && isHouseSurface(surface) ? null : surface;
		this.paint(frame, wanted);
		this.#readingIssues = readingIssues(surface, readRgb(styles.color), styles.color);
	}
};

// src/element/content-issues.ts
/** Where the JSON of the settings stands. */
var settingsScript = "script[type=\"application/json\"]";
/** What is found on a page and in no fallback. */
var pageOwn = "h1, h2, h3, h4, h5, h6, main, section, article, nav, footer, form, table, massage-fit-check";
/** Characters; a link and a sentence or two have fewer. */
var mostText = 600;
var holdsSettings = (node) => isElement(node) && (node.matches("script[type=\"application/json\"]") || node.querySelector("script[type=\"application/json\"]") !== null);
var isUnseen = (node) => isElement(node) && node.matches("script, style, template");
var textOf = (nodes) => nodes.map((node) => node.textContent ?? "").join("").trim();
/** What stands inside the tag and was not meant to: settings outside their script, and the rest of the page. */
function contentIssues(host) {
	const nodes = [...host.childNodes].filter((node) => isElement(node) || node.nodeType === 3);
	const json = nodes.find((node) => !holdsSettings(node) && /^\s*\{\s*["“”„«']/.test(node.textContent ?? ""));
	const text = textOf(nodes.filter((node) => !isUnseen(node)));
	const isPage = host.querySelector(pageOwn) !== null || text.length > mostText;
	return [...json ? [issue("application/json", textOf([json]), "outside its script", "settings between <script type=\"application/json\"> and <\/script>", "nothing of it")] : [], ...isPage ? [issue("content", text, "what follows on the page stands inside the tag, where nobody sees it: <massage-fit-check … /> does not close itself", "a link or a sentence, then </massage-fit-check>", "it as the fallback")] : []];
}

// src/element/markers.ts
var tag = "massage-fit-check";
var marked = `data-${tag}`;
/** The marked `<div>` around a widget that was made for it. */
var markerOf = (host) => {
	const parent = host.parentElement;
	return parent?.hasAttribute(marked) ? parent : null;
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
	#law;
	#therapist;
	/** What the visitor chose, and over which language of the clinic's: another one that the page sets later wins. */
	#spoken;
	/** Of the page's language, as first read: a translator rewrites `lang`, and the clinic stays where it is. */
	#pageRegion;
	/** Found out while the page was in use. */
	#raised;
	#told;
	#saidMore;
	constructor(host) {
		this.#pageRegion = "";
		this.hasLoaded = false;
		this.accent = new Accent();
		this.#raised = [];
		this.#told = /* @__PURE__ */ new Set();
		this.#saidMore = false;
		this.#host = host;
	}
	set property(value) {
		this.#property = value;
		this.forget();
	}
	forget() {
		this.#resolved = void 0;
		this.#language = void 0;
		this.#law = void 0;
		this.#therapist = void 0;
	}
	/** Adds what only showed when a visitor used it; each line once. */
	raise(found) {
		const line = formatIssue(found);
		if (this.#raised.every((each) => formatIssue(each) !== line)) this.#raised = [...this.#raised, found];
	}
	get config() {
		return this.#resolve().config;
	}
	get issues() {
		const { config, issues, isPhoneRefused } = this.#resolve();
		const view = this.#host.ownerDocument.defaultView;
		return Object.freeze([
			...issues,
			...contentIssues(this.#host),
			...countryIssues(config, this.languageRegion, isPhoneRefused),
			...this.accent.issues,
			...refusedPacks.values(),
			...this.#raised,
			...this.hasLoaded ? [...lawIssues(config, ...this.#clinic), ...lateIssues(view, config)] : []
		]);
	}
	/** Who said what is in force, by path. */
	get sources() {
		return this.#resolve().sources;
	}
	/** Who says which country it is. */
	get countrySource() {
		const { config, isPhoneRefused } = this.#resolve();
		return countrySource(config, this.languageRegion, isPhoneRefused);
	}
	/** What the law lets the clinic say. */
	get law() {
		this.#law ??= lawInForce(this.config, ...this.#clinic);
		return this.#law;
	}
	/** What the clinic offers and sees, of what the law leaves. */
	get clinic() {
		const { modalities, conditions } = this.config;
		return {
			modalities: lawfulStyles(modalities, this.law),
			conditions
		};
	}
	get language() {
		const { over, tag } = this.#spoken ?? {};
		this.#language ??= this.#languageFor(tag && over === this.#wanted ? tag : this.#wanted);
		return this.#language;
	}
	/** The visitor's own choice among the languages that the clinic offers. */
	speak(tag) {
		this.#spoken = {
			tag,
			over: this.#wanted
		};
		this.#language = void 0;
		this.#therapist = void 0;
	}
	/** What the therapist reads, where that is loaded and another language than the visitor's; else `null`. */
	get therapistLanguage() {
		if (this.#therapist === void 0) {
			const { summaryLang } = this.config;
			const loaded = summaryLang && loadedFor(summaryLang);
			const isOther = loaded && loaded !== loadedFor(this.language.tag);
			this.#therapist = isOther ? this.#languageFor(summaryLang) : null;
		}
		return this.#therapist;
	}
	/** The issues nobody was told of yet, each told once to the console; the first 20. */
	report() {
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
	/** The language that the clinic wants. */
	get #wanted() {
		return this.config.lang ?? pageLanguage(this.#host);
	}
	/** A language with the words of the clinic's country, and the clinic's own in their places. */
	#languageFor(tag) {
		return clinicLanguage(tag, this.#country, this.config.texts, this.law.regime);
	}
	/** The country in force; empty where none is known. */
	get #country() {
		const { config, isPhoneRefused } = this.#resolve();
		return countryInForce(config, this.languageRegion, isPhoneRefused);
	}
	/** Where the clinic is, and its own language: what the law goes by, whatever a visitor speaks. */
	get #clinic() {
		return [this.#country, languageFor(this.#wanted).tag];
	}
	/** The region of the clinic's own `lang`, else of the page's. */
	get languageRegion() {
		this.#pageRegion ||= languageFor(pageLanguage(this.#host)).region;
		const { lang } = this.config;
		return lang && languageFor(lang).region || this.#pageRegion;
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
/**
* Hears of every change to what the clinic set, apart from the element's own attributes: JSON inside it, attributes of
* the marked `<div>` around it, the language of whatever is around that,
* another place, and words of a language that come.
*/
var SettingsSources = class {
	#host;
	#observer;
	#changed;
	#stopHearing;
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
		this.#stopHearing ??= whenPackComes(this.#changed);
		this.#changed();
	}
	hostDisconnected() {
		this.#observer.disconnect();
		this.#stopHearing?.();
		this.#stopHearing = void 0;
	}
};

// src/questionnaire/offered-when.ts
/** Options that concern only some visitors: offered when any of the triggers holds. Source: clinical contract 2, §3. */
var offeredWhen = {
	help: { pregnant: childbearing },
	start: {
		repeated: [...painGoals, "help.posture"],
		lifting: [
			...back$1,
			...neck,
			"where.buttock",
			"where.shoulder",
			"where.armpit-ribs"
		],
		"sudden-small": [
			...back$1,
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
		"better-moving": [...back$1, "where.buttock"],
		"wakes-late-night": [...back$1, "where.buttock"],
		"morning-stiff": [...back$1, "where.buttock"],
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

// src/questionnaire/safety-screens.ts
/** Signs on the first safety screen; the rest stand on the next. Source: clinical contract 2, §3. */
var mostAtOnce = 12;
/**
* Signs to show on a safety screen: those that matter to this visitor and were not offered yet, in their order.
* A sign once ticked here stays here even when an edited answer would no longer bring it up: an edit never hides a
* danger. So does one of the first edition that is no longer offered.
*/
function signsFor(item, { facts, asked, ticked }) {
	const own = ticked(item);
	const due = [];
	for (const { id, when } of safetySigns) if (!asked.has(id) && (!when || own.includes(id) || anyOf(facts, when))) due.push(id);
	const kept = own.filter((id) => !asked.has(id) && !due.includes(id) && safetyFlagById.has(id));
	if (item !== "safety") return [...due, ...kept];
	const isAll = due.length <= 14;
	return [...due.filter((id, index) => isAll || index < 12 || own.includes(id)), ...kept];
}

// src/questionnaire/screens.ts
var questionOf = (item) => item === "safety-more" || item === "safety-late" ? "safety" : item;
/** Screens that count in the progress. */
var countedScreenIds = [
	"help",
	"where",
	"safety",
	"safety-more",
	"history",
	"signs",
	"signs-more",
	"health",
	"late",
	"touch"
];
/** In order. What it is about is no screen of its own to a visitor: it is asked on the first page, or before the first question. */
var screenIds = ["about", ...countedScreenIds];
/**
* The flow, in order; `about` stands on the first page and is not counted. An item that another one opens is left out
* while that is not ticked, and a safety screen where it has no sign to offer; the first one always has. At most ten
* counted screens on any path. Source: clinical contract 2, §3.
*/
var screens = [
	{
		id: "about",
		items: () => ["who", "age"]
	},
	{
		id: "help",
		items: () => ["help", "pregnancy"]
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
		items: ({ facts }) => anyOf(facts, hasStory) ? [
			"start",
			"jolt-details",
			"duration"
		] : []
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
		id: "health",
		items: () => ["health-groups", "health"]
	},
	{
		id: "late",
		items: () => ["safety-late", "checked"]
	},
	{
		id: "touch",
		items: () => [
			"firmness",
			"pain",
			"day",
			"wishes"
		]
	}
];

// src/questionnaire/options-for.ts
/** Groups whose lines stand open; comfort in cancer care opens its own without a press. */
function openGroups(facts) {
	const ticked = facts.of("health-groups");
	if (ticked.includes("not-sure")) return healthGroups;
	return facts.has("help.cancer") ? [...ticked, "cancer"] : ticked;
}
/** The lines of the health screen: those never folded, those of the open groups, and whatever is ticked. */
function healthOptions({ facts, ticked }) {
	const own = ticked("health");
	const open = openGroups(facts);
	return healthLines.filter(({ id, groups, when, alsoWhen }) => own.includes(id) || (groups ? open.length > 0 && groups.some((group) => open.includes(group)) || anyOf(facts, alsoWhen) : !when || anyOf(facts, when))).map(({ id }) => id);
}
/** What an item offers this visitor, in order. */
function optionsFor(item, before) {
	const id = questionOf(item);
	if (id === "safety") {
		const signs = signsFor(item, before);
		return signs.length > 0 ? [...signs, "none"] : [];
	}
	if (id === "health") return healthOptions(before);
	const question = questionById.get(id);
	if (!question) return [];
	const own = offeredBy(question);
	if (id === "checked") {
		const flags = before.judge.checkable(before.facts);
		return flags.length > 0 ? [...flags, ...own] : [];
	}
	const rows = offeredWhen[id];
	return rows ? own.filter((option) => !rows[option] || anyOf(before.facts, rows[option])) : own;
}
/** Left out where there is nothing to offer, or where what opens it is not ticked. */
function isAsked({ question, options }, facts) {
	const opener = openedBy[question];
	if (opener && !anyOf(facts, opener)) return false;
	return options.length > 0 || questionById.get(question)?.kind === "scale";
}

// src/questionnaire/replay.ts
/** The screens that count in the progress ("3 of about 7"). */
var countedScreens = (path) => path.filter((screen) => screen.id !== "about");
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
var saysNothing$1 = [
	"none",
	"not-sure",
	"not-said",
	"unsure",
	"not-yet"
];
/** The answer that says nothing. */
var neutral = ({ options }) => options.filter((option) => saysNothing$1.includes(option)).slice(0, 1);
/** Whom it is for, as everybody is asked it; on the first page, or above the first question. */
var aboutItems = ["who", "age"].map((id) => ({
	id,
	question: id,
	options: offeredBy(questionById.get(id))
}));
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
		const items = [];
		let isMissing = false;
		for (const id of screen.items(before)) {
			const item = {
				id,
				question: questionOf(id),
				options: optionsFor(id, before)
			};
			if (!isAsked(item, facts)) continue;
			items.push(item);
			const answer = answerTo(item, given) ?? (isGuess ? neutral(item) : null);
			if (answer === null) isMissing = true;
			else count(item.question, answer);
		}
		if (items.length === 0) continue;
		path.push({
			id: screen.id,
			items
		});
		if (isMissing) return {
			path,
			state: "asking",
			answers: counted
		};
		for (const { question, options } of items) if (question === "safety") for (const id of options) asked.add(id);
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
/** Somebody answers for a person they look after. */
var isForSomeoneElse = (given) => ticksOn("who", given).includes("someone-else");
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
function groupsOf$1(row, item, language, view) {
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
	const groups = groupsOf$1(row, item, language, view);
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

// src/questionnaire/answer.ts
/**
* One tick or untick, as new answers; the old ones stay untouched. A radio replaces. "None of these" and
* "not sure" clear the others and are cleared by them. A safety flag unticked on one safety screen is
* unticked on all, since a flag shows wherever it is due. On the health screen "none" clears the groups and their lines,
* and a line clears "none". Unknown options are ignored.
*/
function choose(given, item, option, checked) {
	const question = questionById.get(questionOf(item));
	if (!question || !accepts(question, option)) return given;
	const others = (place) => ticksOn(place, given).filter((id) => id !== option);
	const alone = question.alone ?? [];
	const isAlone = question.kind === "one" || alone.includes(option);
	const companion = question.companion;
	if (checked && !isAlone) return {
		...given,
		[item]: [...others(item).filter((id) => !alone.includes(id)), option],
		...companion && { [companion]: ticksOn(companion, given).filter((id) => id !== "none") }
	};
	const places = safetyItems.includes(item) ? safetyItems : [item];
	return {
		...given,
		...Object.fromEntries(places.filter((place) => given[place] !== void 0 || checked && place === item).map((place) => [place, checked ? [option] : others(place)])),
		...checked && option === "none" && companion && { [companion]: [] }
	};
}
/** Whether one press says "none of these" to the whole screen: on the health screen, while nothing is ticked. */
var canPass = ({ id, items }, given) => id === "health" && items.every((item) => ticksOn(item.id, given).length === 0);
/** The same answers, with "none of these" where a screen may be passed by. */
var passed = (screen, given) => canPass(screen, given) ? choose(given, "health-groups", "none", true) : given;
/** A number on a scale: 0–10, whole. Anything else is ignored. */
function rate(given, item, value) {
	return Number.isInteger(value) && value >= 0 && value <= 10 ? {
		...given,
		[item]: value
	} : given;
}

// src/view-model/clear-view.ts
var clearView = ({ questionnaire: { clear, clearing } }) => ({
	label: clear,
	...clearing
});

// src/view-model/questions/checked-view.ts
/** The one flag that somebody may have looked at; `null` where there are several, or another question. */
function checkedThing({ question, options }, { messages }) {
	if (question !== "checked") return null;
	const [flag, more] = options.filter((option) => !(option in messages.questionnaire.options.checked));
	return more === void 0 ? flag ?? null : null;
}
/**
* "Has somebody looked at this?", of one thing: the question names it, and the answers are yes, not yet and not sure.
* Of several: a line for each, to be ticked.
*/
function checkedView(item, given, language, isMissing) {
	const view = questionView(item, given, language, isMissing);
	const { questionnaire } = language.messages;
	const flag = checkedThing(item, language);
	if (flag === null) return view;
	return {
		...view,
		kind: "one",
		legend: fill(questionnaire.checkedOne, { thing: optionLabel(language.messages, "health", flag) }),
		hint: null,
		groups: view.groups.map((group) => ({
			...group,
			options: group.options.map((option) => option.id === flag ? {
				...option,
				label: questionnaire.yes
			} : option)
		})),
		error: isMissing ? missingText(item, "one", language.messages) : null
	};
}

// src/view-model/questions/health-view.ts
var groupsOf = (line) => healthLines.find(({ id }) => id === line)?.groups ?? [];
/**
* The health screen as one list, in two halves that may stand side by side: the groups, each with its lines open below it; the lines that are never folded;
* "none of these"; and "not sure", which opens all lines below itself. A line stands once, also where two of its groups
* are open; a group stays open while a line of it is ticked, so no tick is ever out of sight.
*
* @param lines the lines that concern this visitor now, or `undefined` where there are none
*/
function healthView(groups, lines, given, language) {
	const { messages } = language;
	const tickedGroups = ticksOn("health-groups", given);
	const tickedLines = ticksOn("health", given);
	const showsAll = tickedGroups.includes("not-sure");
	const label = (group) => optionLabel(messages, "health-groups", group);
	const isOpen = (group) => tickedGroups.includes(group) || group === "cancer" && ticksOn("help", given).includes("cancer");
	/** The group under which a line stands: an open one before a closed one that its own tick keeps open. */
	const placeOf = (line) => {
		const own = groupsOf(line);
		return own.find(isOpen) ?? (showsAll || tickedLines.includes(line) ? own[0] : void 0);
	};
	const line = (id) => optionView("health", id, optionLabel(messages, "health", id), tickedLines.includes(id));
	const linesOf = (group) => {
		const placed = (lines?.options ?? []).filter((id) => placeOf(id) === group);
		const isOwn = (id) => groupsOf(id)[0] === group;
		return [...placed.filter(isOwn), ...placed.filter((id) => !isOwn(id))].map(line);
	};
	const list = (id, legend, parts) => ({
		kind: "many",
		id,
		legend,
		isLegendHeard: true,
		hint: null,
		groups: parts,
		isLined: true,
		isGauge: false,
		fold: null,
		map: null,
		error: null
	});
	const part = (heading, options) => ({
		heading,
		fold: null,
		options
	});
	const opened = (option) => {
		if (option === "not-sure" && showsAll) return list("health-all", label(option), healthGroups.map((group) => part(label(group), linesOf(group))));
		const group = healthGroups.find((each) => each === option);
		const own = group && !showsAll ? linesOf(group) : [];
		return own.length > 0 ? list(`health-${option}`, label(option), [part(null, own)]) : null;
	};
	const row = (option) => ({
		...optionView("health-groups", option, label(option), tickedGroups.includes(option), opened(option)),
		isOpener: option !== "none"
	});
	const isGroup = (option) => healthGroups.some((group) => group === option);
	const rows = [...groups.options.filter(isGroup).map(row), ...(lines?.options ?? []).filter((id) => placeOf(id) === void 0).map(line)];
	const half = Math.ceil(rows.length / 2);
	const silent = groups.options.filter((option) => !isGroup(option)).map(row);
	return {
		...list(groups.id, questionLegend(messages, groups.question), [
			part(null, rows.slice(0, half)),
			part(null, rows.slice(half)),
			part(null, silent)
		]),
		isLegendHeard: false,
		hint: questionHint(messages, groups.question)
	};
}

// src/questionnaire/parts.ts
/**
* The parts in which a visitor is told of their progress, each with its screens in the order of the flow. A place in it
* is fixed: whatever answers bring up or leave out, going on never leads back.
*/
var parts = [
	{
		id: "what-for",
		screens: ["help"]
	},
	{
		id: "body",
		screens: [
			"where",
			"safety",
			"safety-more",
			"history",
			"signs",
			"signs-more"
		]
	},
	{
		id: "safety-touch",
		screens: [
			"health",
			"late",
			"touch"
		]
	}
];

// src/view-model/questions/progress-view.ts
/** How far a visitor has come on this screen, by its place in the flow; its own step counts once it is answered. */
function progressView(screen, given, language) {
	const words = language.messages.questionnaire;
	const { number } = localeOf(language.tag);
	const all = countedScreenIds;
	const passed = all.indexOf(screen.id) + (missingOn(screen, given).length === 0 ? 1 : 0);
	const here = parts.findIndex(({ screens }) => screens.some((id) => id === screen.id));
	const views = parts.map(({ id, screens }, at) => ({
		name: words.parts[id],
		steps: screens.length,
		done: screens.filter((each) => all.indexOf(each) < passed).length,
		isHere: at === here
	}));
	const part = views[here]?.name ?? "";
	return {
		parts: views,
		text: fill(words.progress, {
			n: number(here + 1),
			total: number(parts.length),
			part
		})
	};
}

// src/view-model/questions/screen-view.ts
var opener = opensInPlace;
/** The same question, with the one that an option of it opens directly below that option. */
var withOpened$1 = (view, opened) => view.kind === "one" || view.kind === "many" ? {
	...view,
	groups: view.groups.map((group) => ({
		...group,
		options: group.options.map((option) => `${option.question}.${option.id}` === opener[opened.id] ? {
			...option,
			opened
		} : option)
	}))
} : view;
/** The questions of a screen; those that open under an option of another stand in that one. */
function questionsOf(items, given, language, missing, sides) {
	const views = [];
	for (const item of items) {
		const isMissing = missing.includes(item);
		const last = views.at(-1);
		if (item.question === "health") continue;
		if (item.question === "health-groups") {
			const lines = items.find(({ question }) => question === "health");
			views.push(healthView(item, lines, given, language));
		} else if (item.question === "checked") views.push(checkedView(item, given, language, isMissing));
		else if (last && opener[item.id]) views[views.length - 1] = withOpened$1(last, questionView(item, given, language, isMissing));
		else views.push(questionView(item, given, language, isMissing, sides));
	}
	return views;
}
function nextLabel(screen, given, words, leadsBack = false) {
	if (canPass(screen, given)) return words.pass;
	return leadsBack || screen.id === countedScreenIds.at(-1) ? words.finish : words.next;
}
var withOpenedOptions = ({ groups }) => groups.flatMap(({ options }) => options.flatMap((option) => [option, ...option.opened ? withOpenedOptions(option.opened) : []]));
/** How many are ticked in the lists that stand open, empty for none; what is folded says so itself. `null` where one answer is all. */
function chosenText(questions, { messages, tag }) {
	const lists = questions.filter((each) => each.kind === "many" && each.fold === null);
	if (lists.length === 0) return null;
	const ticked = lists.flatMap(withOpenedOptions).filter(({ checked }) => checked);
	if (ticked.length === 0) return "";
	return fill(messages.questionnaire.chosen, { n: localeOf(tag).number(ticked.length) });
}
function screenView(input, language) {
	const { screen, given, index, showErrors, isAfterUnread, leadsBack, sides, title } = input;
	const { joins, questionnaire: words } = language.messages;
	const own = screen.id === "about" ? {
		heading: "",
		hint: ""
	} : words.screens[screen.id];
	const missing = showErrors ? missingOn(screen, given) : [];
	const carer = index === 1 && isForSomeoneElse(given) ? words.carer : "";
	const hint = join(joins.sentences, [carer, own.hint]) || null;
	const questions = questionsOf(screen.items, given, language, missing, sides);
	const isAlone = questions.length === 1;
	const legend = isAlone ? questions[0]?.legend ?? "" : "";
	const heading = screen.id === "late" ? legend || own.heading : own.heading || legend;
	return {
		id: screen.id,
		heading: title || heading,
		hint: isAlone ? null : hint,
		progress: index > 0 ? progressView(screen, given, language) : null,
		questions: isAlone ? questions.map((question) => ({
			...question,
			hint: question.hint ?? hint
		})) : questions,
		error: missing.length > 0 ? words.errors.screen : null,
		unread: isAfterUnread ? words.unread : null,
		chosen: chosenText(questions, language),
		nextLabel: nextLabel(screen, given, words, leadsBack),
		backLabel: words.back,
		clear: clearView(language.messages)
	};
}

// src/knowledge/emergency-acts.ts
/** What to do in an emergency, the most urgent first. */
var emergencyActs = [
	"call",
	"keep-still",
	"department",
	"maternity",
	"cancer-line",
	"crisis",
	"today"
];
/** Flags that ask for more than a visit today. Source: clinical contract 2, §7. */
var flagsOf$1 = {
	call: [
		"chest-pain",
		"heart-signs",
		"stroke-signs",
		"thunderclap-headache",
		"meningitis-signs",
		"tearing-back-pain"
	],
	"keep-still": ["spine-injury-signs", "neck-artery-signs"],
	department: [
		"cauda-equina-signs",
		"both-legs-affected",
		"tight-painful-limb",
		"cold-pale-limb"
	],
	maternity: [
		"pregnancy-bleeding-or-fluid",
		"pre-eclampsia-signs",
		"baby-moving-less",
		"early-labour-signs",
		"heavy-bleeding-after-birth",
		"mind-changed-after-birth",
		"pregnancy-danger-signs"
	],
	"cancer-line": ["fever-on-chemotherapy"],
	crisis: ["thoughts-of-self-harm"]
};
var nowActs = emergencyActs.filter((act) => act !== "today");
/** What one flag asks for; `null`: no emergency. */
function actFor(flag) {
	const { urgency } = safetyFlagById.get(flag) ?? {};
	if (urgency === "today") return "today";
	return urgency === "now" ? nowActs.find((act) => flagsOf$1[act].includes(flag)) ?? "call" : null;
}
/** Everything these flags ask for, the most urgent first; none where none is an emergency. */
var actsFor = (flags) => emergencyActs.filter((act) => flags.some((flag) => actFor(flag) === act));

// src/view-model/result/flag-reason.ts
/**
* Why a flag matters, to this visitor. Beside the contract, whose reasons have one wording each: a child has no gout, and
* "even when the knee hurts" is for those whose knee does.
*/
function flagReason(flag, facts, { emergency, flagReasons }) {
	if (flag === "hot-swollen-joint" && facts.has("age.under-16")) return emergency.reasons[flag];
	if (flag === "child-limp" && facts.has("where.knee")) return emergency.reasons[flag];
	return flagReasons[flag];
}

// src/view-model/result/emergency-notice.ts
var unique = (texts) => [...new Set(texts)];
/** Calls lead where the number is what matters; a doctor today is words first. */
var leading = [
	"call",
	"keep-still",
	"crisis"
];
/** Steps that speak of massage themselves, or where it is beside the point. */
var saysSo = [
	"keep-still",
	"today",
	"crisis"
];
var linksFor = (act, links) => {
	if (act === "crisis") return [...links.crisis, ...links.emergency];
	if (act === "maternity") return links.ifNoAnswer;
	return act === "today" ? [...links.urgent, ...links.emergency] : links.emergency;
};
/** The number to call, or the words that stand in its place after "call". */
var emergencyNumber = ({ number }, { emergency }) => number === null ? emergency.anyNumber : fill(emergency.number, { number });
/**
* One thing to do now, and why. What the visitor ticked is never quoted back: a line may name several examples of one
* danger.
* @param before what stands above it; the heading and the first reason of the very first stand above all
*/
function emergencyNotice(act, before, flags, links, messages, facts) {
	const isFirst = before.length === 0;
	const isYoung = facts.has("age.under-16");
	const shown = new Set(before.flatMap((each) => linksFor(each, links)).map(({ href }) => href));
	const words = messages.emergency;
	const own = flags.filter((flag) => actFor(flag) === act);
	const more = {
		...words.more,
		...flags.includes("fever-or-infection") && words.moreWithFever
	};
	const emergency = emergencyNumber(links, messages);
	const reasons = unique(own.map((flag) => flagReason(flag, facts, messages)));
	const steps = [
		...act === "crisis" && isYoung ? [words.adult] : [],
		...words.acts[act].steps,
		...own.flatMap((flag) => more[flag] ?? []),
		...act === "today" && links.urgent.length === 0 ? [words.urgentAnywhere] : [],
		words.acts[act].say,
		...act === "crisis" ? links.readable.crisis : [],
		...links.readable.emergency,
		...isFirst && !saysSo.includes(act) ? [words.massage] : []
	];
	return {
		tone: "emergency",
		heading: isFirst ? words.now : fill(words.acts[act].heading, { emergency }),
		text: unique(steps).map((step) => fill(step, { emergency })),
		items: isFirst ? reasons.slice(1) : reasons,
		isUrgent: leading.includes(act),
		actions: linksFor(act, links).filter(({ href }) => !shown.has(href))
	};
}

// src/view-model/result/numbers-by-place.ts
/**
* For an emergency where no region is known: the numbers of the places that most readers are in. Asked for nowhere else:
* the names of countries open data that take a phone 75 ms.
*/
function numbersByPlace({ messages, tag }) {
	const { country } = localeOf(tag);
	const [language = ""] = tag.split("-");
	return [...emergencyNumbers(language)].map(([number, places]) => ({
		text: fill(messages.emergency.numberOf, {
			number,
			places: join(messages.joins.names, places.map(country))
		}),
		number,
		href: `tel:${number}`,
		target: "self"
	}));
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
		clear: clearView(language.messages)
	};
}

// src/view-model/result/emergency-view.ts
/** Where words and a talk come before the number. */
var soft = ["crisis", "today"];
/** What to do now and why, the most urgent first, and nothing else. */
function emergencyView({ assessment, walk, config, language }) {
	const { messages } = language;
	const { flags } = assessment.safety;
	const acts = actsFor(flags);
	const [first = "call"] = acts;
	const leader = flags.find((flag) => actFor(flag) === first);
	const known = helpLinks(config, language);
	const anywhere = known.number === null && numbersByPlace(language);
	const links = anywhere ? {
		...known,
		emergency: anywhere,
		ifNoAnswer: anywhere
	} : known;
	const facts = readFacts(walk.answers);
	const isKind = first === "crisis";
	return {
		...resultFrame(config, language),
		kind: "emergency",
		backLabel: isKind ? messages.questionnaire.back : messages.emergency.change,
		mistake: isKind ? "" : messages.emergency.mistake,
		isLoud: !soft.includes(first),
		heading: fill(messages.emergency.acts[first].heading, { emergency: emergencyNumber(links, messages) }),
		lead: leader ? flagReason(leader, facts, messages) : "",
		notices: acts.map((act, index) => emergencyNotice(act, acts.slice(0, index), flags, links, messages, facts))
	};
}

// src/view-model/asked-facts.ts
/** Reads from the screens of the walk what was offered, and what of it was denied. */
function askedFacts({ path }, given) {
	const offered = /* @__PURE__ */ new Set();
	const denied = /* @__PURE__ */ new Set();
	const ticked = /* @__PURE__ */ new Set();
	for (const { items } of path) for (const item of items) {
		const answer = answerTo(item, given);
		if (answer === null || typeof answer === "number") continue;
		for (const option of item.options) {
			const fact = `${item.question}.${option}`;
			offered.add(fact);
			if (answer.includes(option)) ticked.add(fact);
			else denied.add(fact);
		}
	}
	const isClosed = (group) => offered.has(`health-groups.${group}`) && !ticked.has(`health-groups.${group}`);
	for (const { id, groups } of healthLines) if (groups?.every(isClosed) && !ticked.has("health-groups.not-sure")) offered.add(`health.${id}`);
	return {
		has: (fact) => offered.has(fact),
		denied: [...denied].filter((fact) => !ticked.has(fact))
	};
}

// src/view-model/result/answers-view.ts
/** Every answer that counts, in the order asked and in the words it was asked in, with the screen where it can be changed. */
function answersView(walk, given, language) {
	const { messages } = language;
	const { questionnaire, result } = messages;
	const screens = questionnaire.screens;
	const row = (screen, question, answer) => ({
		screen,
		question,
		answer,
		changeHeard: fill(result.changeOf, { question })
	});
	/** "Has somebody looked at this?", of one thing: the question names it, and the answer is yes, not yet or not sure. */
	const checkedRow = (screen, item, thing, answer) => row(screen, fill(questionnaire.checkedOne, { thing: optionLabel(messages, "health", thing) }), answer.includes(thing) ? questionnaire.yes : answerText(language, item.question, answer));
	const goals = goalsTold(readFacts(walk.answers));
	return {
		heading: result.answers,
		changeLabel: result.change,
		rows: walk.path.flatMap(({ id, items }) => {
			const heading = items.length === 1 && screens[id]?.heading;
			return items.flatMap((item) => {
				const answer = item.question === "help" ? goals : answerTo(item, given);
				if (answer === null || typeof answer !== "number" && answer.length === 0) return [];
				const thing = checkedThing(item, language);
				if (thing !== null && typeof answer !== "number") return [checkedRow(id, item, thing, answer)];
				const question = item.question !== "checked" && heading || questionLegend(messages, item.question);
				return row(id, question, answerText(language, item.question, answer));
			});
		})
	};
}

// src/view-model/result/hands-on-words.ts
var holds = [
	"stop",
	"ask-first",
	"wait"
];
/** `null`: hands-on work need not wait. */
var holdOf = ({ handsOn }) => holds.includes(handsOn) ? handsOn : null;
/** What holds hands-on work most strictly, the most urgent first; where nothing does, everything that is up. */
function leadingAdvice({ safety }) {
	const open = safety.advice.filter(({ flag }) => !safety.cleared.includes(flag));
	const held = open.filter(({ handsOn }) => holdOf({ handsOn }) && handsOn === safety.handsOn);
	return held.length > 0 ? held : open;
}
/** "Within 2 days", in the plural form of the language; whole weeks are weeks. */
function within(days, words, who, tag) {
	const isWeeks = days % 7 === 0;
	const count = isWeeks ? days / 7 : days;
	const { number, plural } = localeOf(tag);
	const forms = isWeeks ? words.weeks : words.days;
	return fill(forms[plural(count)] ?? forms.other, {
		who,
		n: number(count)
	});
}
/**
* Whom to turn to and how soon; empty where nobody beside the therapist needs to know.
* @param isBeside the usual page goes on: then it is said that massage need not wait
*/
function whomToSee(advice, isBeside, { messages, tag }) {
	const { ask, mention, see, seeToo } = messages.result;
	if (!advice.turnTo) return "";
	const who = messages.turnTo[advice.turnTo];
	const isOwn = advice.handsOn === "stop" || advice.handsOn === "ask-first";
	if (advice.within !== null) return within(advice.within, isBeside ? seeToo : see, who, tag);
	if (isOwn) return fill(ask, { who });
	if (advice.urgency !== "routine") return "";
	return fill(isBeside ? seeToo.sometime : mention, { who });
}

// src/view-model/result/booked-style.ts
/** Outcomes that come to a style to book, and to which; the others come to a talk, or to a therapist trained for them. */
var stylesOf = {
	therapeutic: modalityIds,
	relaxation: modalityIds,
	prenatal: ["prenatal-massage"]
};
/**
* The style whose own link leads to the booking: the first choice, where hands-on work need not wait. `null`: the link of
* the outcome leads there. After a birth the style is another than the clinic's massage for pregnancy.
*/
function bookedStyle({ route, safety, modalities: [first] }) {
	if (!first || holdOf(safety) || safety.flags.includes("postnatal")) return null;
	return stylesOf[route]?.includes(first.modality) ? first.modality : null;
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
* Where a visitor with this outcome books: the link for the style to book, else that for the outcome, else the clinic's
* one link, else its phone, else `null`. In an emergency there is nothing to book: always `null`.
*
* Only web links and links within the site get parameters; a bare `#place` on the same page gets none, as that
* would load the page anew. `tel:`, `mailto:` and `sms:` stay as they are and open in place: in a new tab they
* would leave an empty one.
*
* `pageSearch` is the page's own query (`location.search`); only its five utm parameters are ever read, and
* only with `forwardUtm`. `style`: see `bookedStyle`.
*/
function bookingLink(config, route, pageSearch, style = null) {
	if (route === "help-now") return null;
	const url = (style === null ? void 0 : config.modalityBookingUrls[style]) ?? config.bookingUrls[route] ?? config.bookingUrl;
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
var textFor = (hold, words) => {
	if (hold === "stop") return words.stopText;
	if (hold === "ask-first") return words.askText;
	return hold === "wait" ? words.waitText : words.text;
};
/** The words on the link; where hands-on work waits they say so, whatever the clinic calls it. */
var labelFor = (hold, own, words) => {
	const label = own ?? words.label;
	if (hold === null) return label;
	if (hold === "wait") return fill(words.labelLater, { label });
	return own === null ? words.talk : fill(words.labelTalk, { label });
};
/** Letters that fit on a button as wide as a phone. */
var oneLine = 44;
/** The way to the clinic: its link, its phone, or words. */
function bookingView(assessment, config, messages, pageSearch) {
	const words = messages.result.booking;
	const { route, safety } = assessment;
	const hold = holdOf(safety);
	const link = bookingLink(config, route, pageSearch, bookedStyle(assessment));
	const callHref = config.phone === null ? null : telHref(config.phone);
	const callText = fill(words.call, { phone: config.phone ?? "" });
	const number = config.phone === null ? {} : { number: config.phone };
	const isCall = link !== null && link.href === callHref;
	const label = labelFor(hold, config.bookingLabel, words);
	const text = isCall ? callText : link?.target === "blank" ? fill(words.labelNewTab, { label }) : label;
	const guardian = safety.flags.includes("under-16") ? words.under16 : safety.flags.includes("under-18") ? words.under18 : "";
	return {
		isQuiet: hold !== null,
		isShort: link !== null && text.length <= oneLine,
		heading: config.clinicName ? fill(words.headingAt, { clinic: config.clinicName }) : words.heading,
		text: join(messages.joins.sentences, [link === null && callHref === null ? words.none : textFor(hold, words), guardian]),
		link: link && {
			text,
			...isCall ? number : {},
			href: link.href,
			target: link.target
		},
		phone: callHref && !isCall ? {
			text: callText,
			...number,
			href: callHref,
			target: "self"
		} : null
	};
}

// src/view-model/result/lawful.ts
/** A place for well-being: nothing is said of illness or of what massage does to one. */
var isWellness = ({ law }) => law?.regime === "wellness";
/** Of what fits, what may be named. */
var nameable = (matches, { law }) => law ? matches.filter(({ condition }) => !law.unnamed.includes(condition)) : matches;

// src/view-model/result/pressure-scale.ts
/** The therapist's scale of pressure as it is drawn: 1 (very light) to 5 (very firm). */
var softest = 1;
var firmest = 5;
/** How far apart the places are where the handle of the dial can stand. */
var step$1 = .5;
/**
* Where the stop is drawn, in the steps of the handle: above the start, and nearer to it the lower the pain ceiling
* (0–10). The share of the room above the start is a drawing rule: pain does not convert to pressure. The firmest
* start leaves no room: there the two are one.
*/
var stopFor = (start, painCeiling) => Math.min(5, start + Math.max(1, Math.round((5 - start) * painCeiling / 3)) * step$1);
/** How far along the drawing that is, in hundredths. */
var along = (pressure) => (pressure - 1) / 4 * 100;

// src/view-model/result/pressure-bar-view.ts
/**
* Where a session starts and where it stops, as a bar.
* @param kind how pain is spoken of: `none` for those to whom nothing is said about it, and no stop is drawn
*/
function pressureBarView({ start, painCeiling }, { kind }, { messages, tag }) {
	const { bar, dial } = messages.result;
	const stop = kind === "number" ? fill(bar.stop, { n: localeOf(tag).number(painCeiling) }) : bar.stopPainless;
	return {
		start: {
			x: along(start),
			text: bar.starts[start - 1] ?? ""
		},
		stop: kind === "none" ? null : {
			x: along(stopFor(start, painCeiling)),
			text: stop
		},
		ends: [dial.levels[0], dial.levels[8]]
	};
}

// src/view-model/result/quotes.ts
/** The quotation marks of the language: those of a browser go by the language it knows of, and have no spaces. */
function quotes({ joins }) {
	const [before = "", after = ""] = around(joins.quote);
	return [before, after];
}

// src/view-model/result/said-by-visitor.ts
/** An answer as it is read back. Pregnant or after a birth: which of the two, the next answer says. */
function reasonText(reason, facts, messages) {
	const { question, option } = reason.question === "help" && reason.option === "pregnant" && pregnancyTold(facts) || reason;
	return optionLabel(messages, question, option);
}
/**
* What the visitor said that raised a flag: the flag's own words where they ticked it, else the answer it follows
* from. Nobody is quoted with words they never chose.
*/
function flagText(id, facts, messages) {
	const said = saidFor(id, facts);
	return said && said.question !== "light-touch" ? reasonText(said, facts, messages) : messages.flags[id];
}

// src/view-model/result/wishes-told.ts
/** What people come for that names no complaint. */
var plainWishes = [
	"help.posture",
	"help.sport",
	"help.stress",
	"help.relax",
	"help.relax-unsure"
];
/** Wishes and places as they were ticked: what a place for well-being goes by. */
var wishesTold = (facts) => [...plainWishes.filter((fact) => facts.has(fact)).map(answerOf), ...facts.of("where").filter((place) => place !== "not-sure").map((place) => answerOf(`where.${place}`))];

// src/view-model/result/card-view.ts
/** The most reasons on the card, where no flag is told as well, and the most letters in them: two lines of a phone. */
var mostReasons = 2;
var mostLetters = 60;
/** The most flags on the card; the others are told below it. */
var mostFlags = 2;
/** Somebody must look or agree before anyone lays hands on. */
var isForSomebody = (hold) => hold === "stop" || hold === "ask-first";
/** What speaks for the heading, where hands-on work need not wait: the best match, else what they came for. */
function answersFor(input, first, facts) {
	if (isWellness(input)) return wishesTold(facts);
	return first?.because ?? goalsTold(facts).map((option) => ({
		question: "help",
		option
	}));
}
/** The visitor's own lines behind the heading: what it waits for, else what speaks for it. */
function reasonsFor(input, first, facts) {
	const { assessment, language } = input;
	const { messages } = language;
	const lines = holdOf(assessment.safety) ? leadingAdvice(assessment).map(({ flag }) => flagText(flag, facts, messages)) : answersFor(input, first, facts).map((reason) => reasonText(reason, facts, messages));
	return [...new Set(lines)];
}
/** As many of them as fit, and how many more there are. */
function becauseOf(lines, isFlagged, { messages, tag }) {
	const [first, second] = lines;
	if (first === void 0) return null;
	const isOne = isFlagged || first.length + (second?.length ?? 0) > mostLetters;
	const items = lines.slice(0, isOne ? 1 : mostReasons);
	const left = lines.length - items.length;
	const { because, card } = messages.result;
	const n = localeOf(tag).number(left);
	return {
		heading: because,
		items,
		more: left ? fill(card.more, { n }) : "",
		moreHeard: left ? fill(card.moreHeard, { n }) : ""
	};
}
/** What matters most for safety: the highest flag's reason, and whom to see and how soon. */
function safetyWords({ assessment, language }) {
	const { messages } = language;
	const [leader] = leadingAdvice(assessment);
	if (leader) {
		const reason = messages.flagReasons[leader.flag];
		return {
			safety: join(messages.joins.sentences, [reason, whomToSee(leader, false, language)]),
			isFlagged: true
		};
	}
	const cleared = assessment.safety.advice.find(({ turnTo }) => turnTo !== null);
	return cleared?.turnTo ? {
		safety: fill(messages.result.cleared.text, { who: messages.turnTo[cleared.turnTo] }),
		isFlagged: true
	} : {
		safety: messages.result.hurts,
		isFlagged: false
	};
}
/** Every flag that leads, with its reason and whom to see. */
var flagsOf = ({ assessment, language }, facts) => leadingAdvice(assessment).slice(0, 2).map((each) => ({
	said: flagText(each.flag, facts, language.messages),
	reason: join(language.messages.joins.sentences, [language.messages.flagReasons[each.flag], whomToSee(each, false, language)])
}));
/** The first thing to do, and the others. Where somebody must look first, booking is never the first. */
function waysOf(hold, { link, phone, text }, { config, language }) {
	const { joins, result } = language.messages;
	const words = result.card;
	const clinic = config.clinicName ? fill(words.clinic, { clinic: config.clinicName }) : "";
	const small = join(joins.sentences, [clinic, text]);
	if (isForSomebody(hold)) return {
		action: {
			kind: "copy",
			text: words.copy
		},
		talk: link,
		call: phone,
		toSummary: "",
		small
	};
	const { toSummary } = words;
	if (!link) return {
		action: {
			kind: "words",
			text
		},
		talk: null,
		call: phone,
		toSummary,
		small: clinic
	};
	return {
		action: {
			kind: "book",
			link
		},
		talk: null,
		call: phone,
		toSummary,
		small
	};
}
/** The first screen of a result: what, why, which style, how firm, what matters for safety, and what to do. */
function cardView(input, facts, first, styles, pain, booking) {
	const { assessment, language } = input;
	const { result: words } = language.messages;
	const hold = holdOf(assessment.safety);
	const isDoctorFirst = isForSomebody(hold);
	const safety = safetyWords(input);
	const hasStyles = styles.items.length > 0 && !isDoctorFirst;
	return {
		quotes: quotes(language.messages),
		note: words.note,
		because: isDoctorFirst ? null : becauseOf(reasonsFor(input, first, facts), safety.isFlagged, language),
		flags: isDoctorFirst ? flagsOf(input, facts) : [],
		ask: isDoctorFirst ? {
			heading: words.card.ask,
			text: words.card.questions[hold]
		} : null,
		styles: hasStyles ? styles : null,
		pressure: hasStyles ? {
			heading: words.card.pressure,
			bar: pressureBarView(assessment.pressure, pain, language)
		} : null,
		...safety,
		isDoctorFirst,
		...waysOf(hold, booking, input)
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
/** Claims as they are shown, each with the way to its references. */
var claimsView = (claims, cited, language) => cited ? claims.map((claim) => claimView(claim, cited, language)) : [];
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

// src/view-model/result/condition-name.ts
/** What a condition is called to this visitor: one that may reach down the leg says so only where they told of it. */
function conditionName(condition, facts, messages) {
	const words = messages.conditions[condition];
	return "nameWithoutLeg" in words && !anyOf(facts, legPain) ? words.nameWithoutLeg : words.name;
}

// src/view-model/result/match-view.ts
/** Claims that concern only some of those a condition fits. */
var onlyWith = { sciatica: legPain };
/** What is said to this visitor about a condition: back pain alone is told nothing about legs. */
var matchClaims = ({ condition }, facts) => (conditionById.get(condition)?.claims ?? []).filter(({ id }) => !onlyWith[id] || anyOf(facts, onlyWith[id]));
/** Nobody "sounds like" being pregnant or having had cancer: they said so. */
var isSaid = (condition) => condition === "other" || routedConditions.some((routed) => routed === condition);
function matchView(match, facts, { isCleared, isTold }, cited, language) {
	const { messages } = language;
	const words = messages.conditions[match.condition];
	const { bands, because, details } = messages.result;
	const name = conditionName(match.condition, facts, messages);
	return {
		bandText: isTold || isSaid(match.condition) ? "" : bands[match.band],
		name,
		becauseLabel: because,
		quotes: quotes(messages),
		because: match.because.map((reason) => reasonText(reason, facts, messages)),
		claims: claimsView(matchClaims(match, facts), cited, language),
		more: details.why,
		moreHeard: fill(details.whyOf, { name }),
		details: (isCleared ? ["first"] : ["mix", "first"]).filter((key) => words[key] !== "").map((key) => ({
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
/** The words of a style; after a birth, massage for pregnancy has others. */
var styleWords = (id, isPostnatal, { modalities, result }) => isPostnatal && id === "prenatal-massage" ? {
	...modalities[id],
	...result.postnatal
} : modalities[id];
/**
* @param start where the visitor's own session starts, on the 1–5 pressure scale
* @param isPostnatal massage for pregnancy is massage after a birth
*/
function modalityView({ modality: id }, start, cited, language, isPostnatal = false) {
	const { joins, result } = language.messages;
	const words = styleWords(id, isPostnatal, language.messages);
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
		claims: claimsView(modalityClaims(id), cited, language),
		more: result.details.more,
		moreHeard: fill(result.details.moreOf, { name: words.name }),
		details: ["avoid", "also"].map((key) => ({
			heading: result.details[key],
			text: prose(words[key], language.messages)
		}))
	};
}

// src/view-model/result/pressure-reasons.ts
var isFlag = (cause) => safetyFlagById.has(cause);
/** Why a start is held down, as a sentence of its own. */
function causeText(cause, { flagReasons, result }) {
	const { reasons, afterOk, afterWait } = result.pressure;
	const own = reasons[cause];
	if (own !== void 0 || !isFlag(cause)) return own ?? "";
	const hold = safetyFlagById.get(cause)?.handsOn;
	if (hold === "ask-first") return afterOk;
	return hold === "wait" ? afterWait : flagReasons[cause];
}
/** What was asked for, in words; empty where the visitor was not sure. */
var askedText = ({ chosen }, { result }) => chosen === null ? "" : result.pressure.asked[chosen - 1] ?? "";
/**
* What was asked for, where a session starts instead, and why; empty where it starts as it was asked for.
* Source: clinical contract 2, §6 S9.
*/
function startReasons(pressure, messages) {
	const words = messages.result.pressure;
	const { start, chosen, because } = pressure;
	const [cause] = because;
	if (cause) return [
		askedText(pressure, messages),
		words.starts[start - 1] ?? "",
		causeText(cause, messages)
	].filter(Boolean);
	return chosen !== null && chosen >= 4 ? [words.lighter] : [];
}

// src/view-model/result/not-now-view.ts
/**
* Styles that are ruled out, by the first thing that rules each out, said once: a flag or an answer in the visitor's
* words, or the matches that the style does not go with.
*/
function notNowView(input, facts) {
	const { notNow, pressure, matches } = input.assessment;
	const { messages } = input.language;
	const named = nameable(matches, input);
	const words = messages.result;
	const told = (answer) => fill(words.toldThat, { answer });
	const why = ({ modality, because: [first] }) => {
		if (typeof first === "string") return told(flagText(first, facts, messages));
		const against = named.filter(({ condition }) => conditionById.get(condition)?.avoid.includes(modality));
		if (against.length > 0) {
			const names = against.map(({ condition }) => messages.conditions[condition].name);
			return fill(words.notWith, { conditions: join(messages.joins.names, names) });
		}
		if (first?.question === "firmness") return askedText(pressure, messages);
		return first ? told(reasonText(first, facts, messages)) : "";
	};
	const byReason = /* @__PURE__ */ new Map();
	const isCalm = isCalmOnly(facts);
	const isTold = ({ because }) => !isCalm || because.some((cause) => typeof cause === "string");
	for (const each of notNow.filter(isTold)) {
		const reason = why(each);
		byReason.set(reason, [...byReason.get(reason) ?? [], messages.modalities[each.modality].name]);
	}
	if (byReason.size === 0) return null;
	return {
		heading: words.notNow,
		items: [...byReason].map(([because, names]) => ({
			name: join(messages.joins.names, names),
			because
		}))
	};
}

// src/view-model/result/doctor-clauses.ts
var weakness = ["health.new-weakness"];
var hotJoint = ["safety.hot-swollen-joint"];
var fever = ["safety.fever-or-infection"];
var lump = ["health.new-lump"];
var fall = ["start.jolt"];
/**
* A headache that is new after 50, by what was answered. Beside the contract, which leaves it among the clauses: where age
* and time are known it is no "if", so it stands among what is worth a check.
*/
var newAfter50 = saidOver50.flatMap((age) => headache.map((place) => [
	age,
	"duration.under-6-weeks",
	place
]));
/** "See a doctor if", clause by clause, with the facts that settle each: nobody is asked twice. Words: `conditions.*.doctor`. */
var doctorClauses = {
	rsi: {
		"weak-or-numb": { asked: ["health.new-weakness", "health.new-numbness"] },
		"hot-joint": { asked: hotJoint },
		"no-grip": { asked: ["hand.drop"] }
	},
	insomnia: {
		gasping: { asked: ["sleep-mood.snore-gasp"] },
		"nodding-off": {},
		low: { asked: ["sleep-mood.low-mood"] }
	},
	headache: {
		"new-after-50": {
			ages: over50,
			told: newAfter50
		},
		worse: {},
		"lying-flat": {},
		painkillers: {}
	},
	fibromyalgia: {
		unchecked: { told: ["health.fibromyalgia-known"] },
		fever: { asked: fever },
		"weight-loss": { asked: ["health.weight-loss"] },
		"hot-joints": { asked: ["widespread.swollen-joints"] },
		weakness: { asked: weakness }
	},
	whiplash: {
		"pins-and-needles": {},
		dizziness: { asked: ["safety.neck-artery-signs"] },
		unchecked: { asked: ["jolt-details.not-checked"] }
	},
	tmj: {
		fever: { asked: fever },
		"numb-face": {},
		lump: { asked: lump },
		locked: {}
	},
	"low-back-sciatica": {
		"weak-leg": { asked: weakness },
		fever: { asked: fever },
		"past-cancer": { asked: ["health.past-cancer"] },
		nights: { asked: ["health.constant-pain"] },
		lasting: { told: ["start.operation", "health.recent-surgery"] }
	},
	"frozen-joint": {
		"hot-joint": { asked: hotJoint },
		fall: { asked: fall },
		strength: { asked: weakness },
		"both-shoulders": {
			asked: ["health.polymyalgia-signs"],
			ages: over50
		}
	},
	"carpal-tunnel": {
		numb: { asked: ["health.new-numbness"] },
		"weak-thumb": { asked: ["health.new-weakness", "hand.drop"] },
		feet: { asked: ["hand.hands-and-feet"] }
	},
	lymphatic: { unchecked: { asked: ["swelling-signs.new-or-growing"] } },
	scar: {
		open: { asked: ["scar-signs.not-closed"] },
		hot: {},
		lump: { asked: lump },
		colour: {}
	},
	"neck-shoulder": {
		"weak-arm": { asked: weakness },
		clumsy: { asked: ["safety.cord-signs"] },
		nights: { asked: ["health.constant-pain"] },
		fall: { asked: fall }
	},
	"stress-mood": {
		low: { asked: ["sleep-mood.low-mood"] },
		coping: {}
	},
	"cancer-support": {
		lump: { asked: lump },
		"new-pain": {},
		"new-swelling": {}
	},
	pregnancy: {
		headache: { asked: ["safety.pre-eclampsia-signs"] },
		calf: { asked: ["safety.clot-signs"] },
		"blood-pressure": { asked: ["health.uncontrolled-blood-pressure"] }
	},
	"sport-soreness": {
		bone: { asked: ["leg-signs.one-spot-bone"] },
		night: { asked: ["leg-signs.throb-at-rest"] },
		swelling: { asked: ["safety.clot-signs"] }
	},
	other: {}
};
/** Clauses that still say something to this visitor, by id. */
function openClauses(condition, facts, asked) {
	const rows = doctorClauses[condition];
	return Object.entries(rows).flatMap(([id, row]) => {
		const isAsked = row.asked?.every((fact) => asked.has(fact)) ?? false;
		const isOther = row.ages !== void 0 && !anyOf(facts, row.ages);
		return isAsked || isOther || anyOf(facts, row.told) ? [] : [id];
	});
}

// src/view-model/result/wait-steps.ts
/** What not to do until somebody has looked, by what it is. Source: clinical contract 2, §7. */
var stepOf = {
	"unfamiliar-neck-pain": "neck",
	"cord-signs": "neck",
	"bone-stress-hip": "bone",
	"bone-stress-signs": "bone",
	"fracture-signs": "back",
	"past-cancer-new-pain": "cancer"
};
/** What to do, and leave, while hands-on work is stopped: each once. */
function waitSteps(open, words) {
	const stopped = open.filter(({ handsOn }) => handsOn === "stop");
	return [...new Set(stopped.map(({ flag }) => words[stepOf[flag] ?? "other"]))];
}

// src/view-model/result/notices.ts
/** A parent comes along: the booking says so to whoever books. */
var guardianFlags = ["under-16", "under-18"];
/** Where a flag that is not cleared is told. */
function kindOf(advice) {
	const hold = holdOf(advice);
	if (hold) return hold;
	return advice.turnTo && (advice.urgency === "soon" || advice.urgency === "routine") ? "see-too" : "tell";
}
/**
* Every raised flag, told once: what hands-on work waits for, what else somebody should see, what is to be mentioned, and
* what was already checked. Each begins with the visitor's own line, and says why.
* @param card what it has told already is left out; `null`: there is no card
*/
function notices({ assessment, config, language }, facts, card) {
	const { messages } = language;
	const words = messages.result;
	const { advice, cleared } = assessment.safety;
	const hold = holdOf(assessment.safety);
	const open = advice.filter(({ flag }) => !cleared.includes(flag));
	const line = (flag, ...sentences) => fill(words.flagAndReason, {
		flag: flagText(flag, facts, messages),
		reason: join(messages.joins.sentences, sentences)
	});
	const leaders = leadingAdvice(assessment);
	const [leader] = leaders;
	const flagsOnCard = card?.isDoctorFirst ? leaders.slice(0, 2) : [];
	const told = (kind) => open.filter((each) => kindOf(each) === kind).flatMap((each) => {
		const said = flagText(each.flag, facts, messages);
		if (flagsOnCard.includes(each)) return [];
		if (card !== null && each === leader && (hold !== null || kind === "tell")) return card.because?.items.includes(said) ? [] : [said];
		if (card !== null && guardianFlags.includes(each.flag)) return [];
		const who = kind === "tell" || kind === "wait" ? "" : whomToSee(each, hold === null, language);
		return [line(each.flag, messages.flagReasons[each.flag], who)];
	});
	const notice = (tone, heading, items, text = []) => ({
		tone,
		heading,
		text,
		items,
		isUrgent: false,
		actions: []
	});
	const newMedicine = facts.has("start.new-medicine") && facts.has("help.swelling") ? [words.newMedicine] : [];
	const newHeadache = anyOf(facts, newAfter50) ? [words.newHeadache] : [];
	const emergency = emergencyNumber(helpLinks(config, language), messages);
	return [
		notice("doctor", words.stop.notice, told("stop")),
		notice("doctor", words.askFirst.notice, told("ask-first")),
		notice("doctor", words.stop.while, hold === "stop" ? [...waitSteps(open, words.stop.steps), fill(words.stop.worse, { emergency })] : []),
		notice("doctor", words.wait.notice, told("wait")),
		notice("tell", hold ? words.seeToo.headingHeld : words.seeToo.heading, [
			...told("see-too"),
			...newMedicine,
			...newHeadache
		]),
		notice("tell", words.cleared.heading, advice.flatMap(({ flag, turnTo }) => cleared.includes(flag) && turnTo ? [line(flag, fill(words.cleared.text, { who: messages.turnTo[turnTo] }))] : [])),
		notice("tell", words.tell.heading, [...told("tell"), ...groupsWithoutALine(facts).map((group) => fill(words.tell.group, { group: optionLabel(messages, "health-groups", group) }))])
	].filter(({ items }) => items.length > 0);
}

// src/view-model/result/outcome-words.ts
/** Which outcome's words are told, where nothing holds hands-on work and nothing "sounds like" anything. */
function outcomeOf(route, { safety, modalities }) {
	if (route === "prenatal" && safety.flags.includes("postnatal")) return "postnatal";
	if (route === "therapeutic" && modalities[0]?.modality === "lymphatic-facilitation") return "swelling";
	return route === "doctor-first" ? "unsure" : route;
}
/**
* What the result comes to, in a heading and a line. What holds hands-on work comes first; then the outcome, with what it
* sounds like.
* @param first the first match that is shown
*/
function outcomeWords(route, assessment, first, messages, facts) {
	const { result, turnTo } = messages;
	const hold = holdOf(assessment.safety);
	const [leader] = leadingAdvice(assessment);
	if (hold === "stop") return {
		heading: result.stop.heading,
		lead: result.stop.lead
	};
	if (hold === "ask-first") return {
		heading: fill(result.askFirst.heading, { who: turnTo[leader?.turnTo ?? "doctor"] }),
		lead: result.askFirst.lead
	};
	if (hold === "wait") return {
		heading: result.wait.headings[leader?.flag ?? ""] ?? result.wait.headings["fever-or-infection"],
		lead: result.wait.lead
	};
	const outcome = outcomeOf(route, assessment);
	if (outcome === "relaxation" && anyOf(facts, ["help.sleep", "help.stress"])) return {
		...result.outcomes.relaxation,
		lead: result.windDown
	};
	if (outcome !== "therapeutic") return result.outcomes[outcome];
	const lead = first ? fill(result.soundsLike[first.band], { name: conditionName(first.condition, facts, messages) }) : "";
	return {
		heading: result.outcomes.therapeutic.heading,
		lead
	};
}

// src/view-model/result/pain-words.ts
/** No word about pain for someone without pain. Source: clinical contract 2, §6 S10 and §7. */
function painWords({ safety, matches, modalities }, facts) {
	const isFirm = modalities.some(({ modality }) => firmStyles.includes(modality));
	const hurts = anyOf(facts, painGoals) && (facts.pain ?? 0) > 0;
	const isTender = safety.flags.some((flag) => flag === "touch-sensitivity" || flag === "fibromyalgia-known") || matches.some(({ condition }) => condition === "fibromyalgia");
	const isCapped = pressureLimit(facts, safety, matches).limits.length > 0;
	const isMoreAllowed = isFirm && !isCapped && !isTender;
	if (!hurts && !isFirm) return {
		kind: "none",
		isMoreAllowed
	};
	return {
		kind: isTender ? "painless" : "number",
		isMoreAllowed
	};
}

// src/view-model/result/muscle-shape.ts
var rounded = (share) => Math.round(share * 100) / 100;
/**
* The muscle at a pressure: up to the stop it grows a little longer and flatter as it softens, past it it is short and
* thick, and more so the further. A picture of an idea: no place or size in it was measured.
*/
function muscleAt(pressure, stop) {
	if (pressure > stop) {
		const tense = .6 + .4 * (pressure - stop) / (5 - stop);
		return {
			length: rounded(1 - .55 * tense),
			thickness: rounded(1 + tense)
		};
	}
	const soft = (pressure - 1) / (stop - 1);
	return {
		length: rounded(.9 + .1 * soft),
		thickness: rounded(1.15 - .35 * soft)
	};
}

// src/view-model/result/sayings.ts
/**
* Words to say to the therapist, for the places `{softer}`, `{firmer}` and `{stop}` of texts that quote them: they are
* those of the list beside (`result.pressure.words`), so that nothing is told in two ways.
*/
function sayings({ result }) {
	const [softer, firmer, , stop] = result.pressure.words;
	return {
		softer,
		firmer,
		stop
	};
}
/** The list itself. */
var sayingsView = (messages) => ({
	heading: messages.result.pressure.sayings,
	items: messages.result.pressure.words,
	quotes: quotes(messages)
});

// src/view-model/result/dial-view.ts
/** Which sentence stands at a pressure: below the start, at it, above it; at the stop, past it. */
var sentenceAt = (pressure, start, stop) => {
	if (pressure === stop) return 3;
	return pressure > stop ? 4 : 1 + Math.sign(pressure - start);
};
/** What the muscle does there: it rests, softens, is to be left at that, tenses. */
var muscleWords = [
	0,
	1,
	1,
	2,
	3
];
/**
* The dial where the visitor moved it; at their start while they have not.
* @param pain how pain is spoken of; a number stands only where one is said
* @param felt 1–5 in half steps, or `null`
*/
function dialView(pressure, pain, felt, language) {
	const { messages, tag } = language;
	const { dial: words, pressure: numbers } = messages.result;
	const { start, painCeiling } = pressure;
	const n = localeOf(tag).number(painCeiling);
	const value = felt ?? start;
	const stop = stopFor(start, painCeiling);
	const sentence = sentenceAt(value, start, stop);
	const isNumber = pain.kind === "number";
	const here = sentence === 3 && !isNumber ? words.limitNoPain : words.positions[sentence] ?? "";
	const most = isNumber ? [fill(numbers.ceiling, { n })] : pain.kind === "painless" ? [numbers.painless] : [];
	const caption = muscleWords[sentence] ?? 0;
	const said = sayings(messages);
	const captions = words.muscle.map((text) => fill(text, said));
	const level = words.levels[(value - 1) / .5] ?? "";
	return {
		label: words.label,
		value,
		valueText: join(messages.joins.sentences, [fill(here, {
			...said,
			n,
			pressure: level
		}), captions[caption] ?? ""]),
		muscle: {
			...muscleAt(value, stop),
			captions,
			caption
		},
		isPastStop: value > stop,
		bar: pressureBarView(pressure, pain, language),
		sides: [{
			...muscleAt(start, stop),
			text: words.sides[0]
		}, {
			...muscleAt(5, Math.min(stop, 5 - step$1)),
			text: words.sides[1]
		}],
		numbers: [numbers.start[start - 1] ?? "", ...most],
		note: words.note
	};
}

// src/view-model/result/pressure-view.ts
/**
* Why good pressure stays below pain.
* @param felt where the visitor moved the dial, or `null`
*/
function pressureView(pressure, pain, felt, cited, language) {
	const { messages } = language;
	const words = messages.result.pressure;
	return {
		heading: words.heading,
		why: startReasons(pressure, messages),
		paragraphs: [...words.paragraphs, ...pain.isMoreAllowed ? [words.ceilingMore] : []].map((text) => prose(text, messages)),
		dial: dialView(pressure, pain, felt, language),
		research: words.research,
		sayings: sayingsView(messages),
		claims: claimsView(pressureClaims, cited, language)
	};
}

// src/view-model/result/signs-view.ts
/**
* When to see a doctor, whatever it is, each sign once; `null`: everything there was asked already. It names no condition,
* so it stands where none may be named.
*/
function signsView(matches, facts, asked, { conditions, result }) {
	const items = matches.flatMap(({ condition }) => {
		const clauses = conditions[condition].doctor;
		return openClauses(condition, facts, asked).flatMap((id) => clauses[id] ?? []);
	});
	return items.length > 0 ? {
		heading: result.details.doctor,
		items: [...new Set(items)]
	} : null;
}

// src/view-model/result/timeline-view.ts
/**
* What a session is like, and the time around it. The page about pregnancy is offered to those it is for.
* @param isEasing the visitor has something to ease: then there may be a plan
* @param emergency the number, or words in its place
*/
function timelineView({ route, matches }, config, messages, isEasing, emergency) {
	const { heading, steps, weeks, firstVisit, pregnancy } = messages.result.timeline;
	const isPregnant = route === "prenatal" || matches.some(({ condition }) => condition === "pregnancy");
	return {
		heading,
		steps: [...Object.values(steps), ...isEasing ? [weeks] : []].map((step) => ({
			heading: step.heading,
			items: step.items.map((item) => fill(item, {
				...sayings(messages),
				emergency
			}))
		})),
		links: [linkTo(firstVisit, config.firstVisitUrl), linkTo(pregnancy, isPregnant ? config.pregnancyUrl : null)].filter((link) => link !== null)
	};
}

// src/view-model/result/tips-view.ts
/** How to lie, by how far a pregnancy is. After a birth nobody is told about lying on the side. */
function position(facts) {
	if (facts.has("pregnancy.37-plus-weeks")) return "notFlat";
	return facts.has("pregnancy.first-12-weeks") ? "easy" : "side";
}
/** What matters for this outcome, beside its flags. Source: clinical contract 2, §7. */
function tipsFor({ route, safety, modalities }, facts) {
	if (holdOf(safety) === "stop") return [];
	const isForSwelling = modalities.some(({ modality }) => modality === "lymphatic-facilitation");
	const mayBeInTreatment = !safety.cleared.includes("cancer-treatment-now") && (safety.flags.includes("cancer-treatment-now") || !facts.has("health.past-cancer"));
	return [
		...route === "cancer-care" && mayBeInTreatment ? ["cancer-team"] : [],
		...route === "cancer-care" ? ["treated-areas", "home"] : [],
		...safety.flags.includes("pregnant") ? [position(facts)] : [],
		...safety.flags.includes("postnatal") ? ["after-birth"] : [],
		...isForSwelling ? ["swelling", "lymph-trained"] : []
	];
}
function tipsView(assessment, facts, { result }) {
	const items = tipsFor(assessment, facts).map((id) => result.tips[id]);
	return items.length > 0 ? {
		heading: result.tips.heading,
		items
	} : null;
}

// src/view-model/result/guide-view.ts
/** Guesses that cancer in a bone forbids: the pain has a reason that is known. */
var notWithCancerInBone = ["low-back-sciatica", "frozen-joint"];
/** What is shown of what fits: nothing at a stop, and never a card that says "something else". */
var shownMatches = ({ assessment: { matches, safety } }) => safety.handsOn === "stop" ? [] : matches.filter(({ condition }) => condition !== "other" && !(safety.flags.includes("cancer-in-bone") && notWithCancerInBone.includes(condition)));
/** What might fit is no ground for advice; where hands-on work waits, something else comes first. */
function comesFirstOf(route, hold, first, { messages }) {
	if (route !== "therapeutic" || hold || !first || first.band === "might") return null;
	const text = prose(messages.conditions[first.condition].first, messages);
	return {
		heading: messages.result.comesFirst,
		text
	};
}
/**
* The result of everyone who is in no danger now; what is shown follows from how soon, what hands-on work waits for, and
* the outcome. A long page is drawn piece by piece: each piece makes its own part of this when it is drawn.
*/
function guideView(route, input) {
	const { assessment, walk, given, config, language, pageSearch, felt } = input;
	const { messages } = language;
	const words = messages.result;
	const { modalities, pressure, safety } = assessment;
	const facts = readFacts(walk.answers);
	const hold = holdOf(safety);
	const isStopped = hold === "stop";
	const fitting = shownMatches(input);
	const shown = nameable(fitting, input);
	const pain = painWords(assessment, facts);
	const isCalm = isCalmOnly(facts);
	const isForSwelling = modalities[0]?.modality === "lymphatic-facilitation";
	const hasDial = modalities.length > 0 && !isCalm && !isForSwelling && pain.kind !== "none";
	const isPostnatal = safety.flags.includes("postnatal");
	const setting = {
		isCleared: safety.cleared.length > 0,
		isTold: route === "cancer-care"
	};
	const asked = askedFacts(walk, given);
	const isForWellness = isWellness(input);
	const cited = lazy(() => isForWellness ? null : citedBy([
		...shown.flatMap((match) => matchClaims(match, facts)),
		...modalities.flatMap(({ modality }) => modalityClaims(modality)),
		...hasDial ? pressureClaims : []
	]));
	const parts = lazyFields({
		matches: () => shown.map((match) => matchView(match, facts, setting, cited(), language)),
		modalities: () => modalities.map((chosen) => modalityView(chosen, pressure.start, cited(), language, isPostnatal)),
		notNow: () => isStopped ? null : notNowView(input, facts),
		pressure: () => hasDial ? pressureView(pressure, pain, felt, cited(), language) : null,
		timeline: () => isStopped ? null : timelineView(assessment, config, messages, !isCalm && !isForWellness, emergencyNumber(helpLinks(config, language), messages)),
		booking: () => bookingView(assessment, config, messages, pageSearch),
		references: () => {
			const list = cited();
			return list && referencesView(list, messages);
		},
		answers: () => answersView(walk, given, language),
		safetyNotes: () => notices(input, facts, null)
	});
	const isTold = setting.isTold || shown.every(({ condition }) => isSaid(condition));
	const stylesHeading = {
		stop: null,
		"ask-first": words.modalitiesAfterOk,
		wait: words.modalitiesLater,
		free: words.modalities
	}[hold ?? "free"];
	const names = modalities.map(({ modality }) => styleWords(modality, isPostnatal, messages).name);
	const styles = {
		heading: stylesHeading ?? "",
		items: names,
		text: join(messages.joins.answers, names)
	};
	const card = cardView(input, facts, shown[0], styles, hasDial ? pain : { kind: "none" }, parts.booking);
	return Object.assign(parts, {
		...resultFrame(config, language),
		kind: "guide",
		...outcomeWords(route, assessment, shown[0], messages, facts),
		card,
		notices: notices(input, facts, card),
		comesFirst: comesFirstOf(route, hold, shown[0], language),
		tips: tipsView(assessment, facts, messages),
		signs: signsView(fitting, facts, asked, messages),
		matchesHeading: shown.length > 0 ? isTold ? words.matchesTold : words.matches : null,
		matchesNote: isTold ? "" : words.matchesNote,
		modalitiesHeading: stylesHeading,
		modalitiesNote: modalities.length > 0 ? words.modalitiesNote : words.modalitiesNone,
		laterHeading: hold === "ask-first" ? words.later : null,
		steer: modalities.length > 0 && !hasDial ? {
			heading: words.steer.heading,
			text: fill(words.steer.text, sayings(messages)),
			why: startReasons(pressure, messages),
			sayings: sayingsView(messages)
		} : null,
		privacy: privacyLink(config, messages)
	});
}

// src/messages/carer.ts
/**
* The words for someone who answers for somebody they look after: "they", and never "you" about the body. A language
* has a whole sentence of its own for each (`messages.carer`), never a pronoun to be put in.
*/
var forCarer = (messages) => withLayers(messages, "carer", () => [messages.carer]);

// src/messages/menu-names.ts
/** The clinic's name before ours, and alone only where it says ours itself: it never hides what a style is. */
var named = (own, name, { joins }) => own.toLowerCase().includes(name.toLowerCase()) ? own : join(joins.ownName, [own, name]);
/** The words with styles called as on the clinic's menu: "Therapeutic 60 (Deep tissue massage)". */
function withMenuNames(messages, names) {
	const own = Object.entries(names);
	if (own.length === 0) return messages;
	return withLayers(messages, JSON.stringify(own), () => [{ modalities: Object.fromEntries(own.map(([id, name]) => [id, { name: named(name, messages.modalities[id].name, messages) }])) }]);
}

// src/view-model/result/in-words-for.ts
/** Where cancer may not be named, its outcome is told as a place for well-being tells it. */
function withoutUnnamed(messages, { law }) {
	const { outcomes } = messages.wellness.result;
	return law?.unnamed.includes("cancer-support") ? withLayers(messages, "without cancer", () => [{ result: { outcomes } }]) : messages;
}
/**
* The words with the names on the clinic's menu, and without what may not be named; whoever answers for somebody else
* reads "they".
*/
function inWordsFor(input) {
	const { config, language, walk } = input;
	const { who } = walk.answers;
	const spoken = Array.isArray(who) && who.includes("someone-else") ? forCarer(language.messages) : language.messages;
	const messages = withMenuNames(withoutUnnamed(spoken, input), config.modalityNames);
	return {
		...input,
		language: {
			...language,
			messages
		}
	};
}

// src/view-model/result/result-view.ts
/** The whole result, every word and link final. */
function resultView(given) {
	const input = inWordsFor(given);
	const { route } = input.assessment;
	return route === "help-now" ? emergencyView(input) : guideView(route, input);
}

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
	if (!picture) return nothing$1;
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
	const place = ({ shape, side, isMirrored, state }) => svg`<g class="place ${shape.id} ${state}" data-side=${shape.isPair ? side : nothing$1} transform=${isMirrored ? mirrored : ""} @click=${press && (() => press(shape, side))}>${press && shape.reach && svg`<path class="reach" d=${shape.reach} />`}<path class="part" d=${shape.outline} /></g>`;
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
var notes$1 = ({ id, hint, error }, isAlone, seen = "") => html`<div class="notes" id="${id}-notes">${hint && html`<p class="hint">${hint}</p>`}${seen && html`<p class="hint" aria-hidden="true">${seen}</p>`}${error && html`<p class="error problem" role=${isAlone ? "alert" : nothing$1} tabindex="-1">${error}</p>`}</div>`;

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
var rich = ({ id, question, label, checked, isOpener, opened }, model, intents, isAlone) => html`<label part="option" class=${pictured(question, id)}><input class="rr-block" part="control" type=${model.kind === "one" ? "radio" : "checkbox"} name=${question} value=${id} aria-expanded=${isOpener ? opened !== null : nothing$1} aria-invalid=${model.error !== null} .checked=${live(checked)}><span>${label}</span>${answerPicture(question, id)}</label>${opened && html`<div class="opened">${lines(opened, intents, true, isAlone)}</div>`}`;
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
var answers$1 = (model, intents, isAlone) => {
	const groups = model.groups.map((each) => group(each, model, intents, isAlone));
	if (model.map) return mapped(model.map, model, groups, intents);
	if (model.isGauge) return gauge(model, groups.slice(1));
	return model.isLined ? html`<div class="columns">${groups}</div>` : groups;
};
/** A group of radios or checkboxes, with its words and what describes it. */
function lines(model, intents, hasAnswers, isAlone, title) {
	const look = model.isLegendHeard ? "sr" : title ? "" : "legend";
	const legend = html`<legend class=${look}>${title ? heading(title) : model.legend}</legend>`;
	return html`<fieldset class="${model.error ? "unanswered" : ""} ${model.isLined ? "lined" : ""}" part="question" aria-describedby="${model.id}-notes" aria-label=${model.fold ? model.legend : nothing$1}>${model.fold ? nothing$1 : legend}${notes$1(model, isAlone, model.map?.hint)}${hasAnswers ? answers$1(model, intents, isAlone) : ""}</fieldset>`;
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
var link = (model, { look, part, press } = {}) => html`<a class=${look ?? nothing$1} part=${part ?? nothing$1} href=${model.href} target=${model.target === "self" ? nothing$1 : `_${model.target}`} rel=${model.target === "blank" ? "noopener noreferrer" : nothing$1} referrerpolicy="strict-origin-when-cross-origin" @click=${press}><bdi>${words(model)}</bdi></a>`;

// src/views/foot.ts
var foot = (texts, privacy) => html`<div class="foot">${paragraphs(texts)}${privacy && html`<p>${link(privacy)}</p>`}</div>`;

// src/views/language-switch.ts
/** A button for each language, in its own words: whoever does not read this page finds theirs. */
var languageSwitch = ({ label, options }, intents) => html`<div class="languages" role="group" aria-label=${label}>${options.map(({ tag, name, isSpoken }) => html`<button class="text" lang=${tag} aria-pressed=${isSpoken} @click=${() => intents.speak(tag)}><bdi>${name}</bdi></button>`)}</div>`;

// src/views/intro.ts
var intro = (model, intents) => html`<div class="screen">${model.languages && languageSwitch(model.languages, intents)}${heading(model.heading)}<p class="lead">${model.lead}</p><ul class="facts"><li>${model.facts.time}</li><li>${model.facts.privacy}</li><li>${model.facts.guide}</li></ul>${model.about.map((each) => choice(each, intents, true))}<div class="buttons">${button("primary", () => intents.start(), model.startLabel)}</div>${foot([model.disclaimer], model.privacy)}</div>`;

// src/views/answers.ts
/** What the visitor said, and the way back to each question. */
var answers = (model, intents) => {
	const row = ({ question, answer, changeHeard, screen }) => html`<div><dt>${question}</dt><dd>${answer}</dd><dd class="change"><button class="text" aria-label=${changeHeard} @click=${() => intents.change(screen)}>${model.changeLabel}</button></dd></div>`;
	return html`<details><summary>${model.heading}</summary><dl class="answers">${model.rows.map(row)}</dl></details>`;
};

// src/views/booking.ts
/**
* The last word of a result. Where its label is short and there is room, only the button stays in view at the lower edge
* once the first one has gone (`book-track`). The page hears of the press alike for every outcome.
*/
var booking = (model, intents) => html`<div class="book-track ${model.isShort ? "slim" : ""}"><section class=${model.isQuiet ? "" : "loud"} part="booking"><h3>${model.heading}</h3><p>${model.text}</p><p class="actions">${model.link && link(model.link, {
	look: "button",
	part: "primary",
	press: (event) => intents.book(event)
})}${model.phone && link(model.phone, {
	look: "button",
	part: "secondary"
})}</p></section></div>`;

// src/views/clear.ts
/** Folds the question away again, and leaves the focus where it was asked from. */
var keep = ({ target }) => {
	const details = target.closest("details");
	if (!details) return;
	details.open = false;
	details.querySelector("summary")?.focus();
};
/** Forgets every answer once the visitor has said so twice: the first press opens the question, below itself. */
var clear = (model, intents) => html`<details class="clear"><summary class="quiet">${model.label}</summary><p>${model.question}</p><p class="actions">${button("secondary", () => intents.restart(), model.yes)}<button class="button" part="secondary" @click=${keep}>${model.no}</button></p></details>`;

// src/views/notice.ts
/** In an emergency the calls lead where every minute counts; else the reasons and what to do come before them. */
var notice = (model) => {
	const heading = html`<h3>${model.heading}</h3>`;
	const words = model.tone === "emergency" ? list("", model.text) : paragraphs(model.text);
	const actions = model.actions[0] && html`<p class="actions">${model.actions.map((action) => link(action, { look: "button" }))}</p>`;
	const reasons = list(model.tone === "emergency" ? "" : "said", model.items);
	const inEmergency = model.isUrgent ? [
		actions,
		reasons,
		heading,
		words
	] : [
		reasons,
		heading,
		words,
		actions
	];
	return html`<div class="notice ${model.tone}">${model.tone === "emergency" ? inEmergency : [
		heading,
		words,
		reasons
	]}</div>`;
};

// src/views/emergency.ts
/** The way back: it is what somebody needs who ticked by mistake. */
var back = ({ mistake, backLabel }, intents) => html`<div class="buttons">${mistake && html`<p>${mistake}</p>`}${button("secondary", () => intents.unsay(), backLabel)}</div>`;
/** What to do now, and nothing else: all of it red where minutes or hours count. */
var emergency = (model, intents) => {
	const draw = (isWhole) => () => html`<div class="screen result ${model.isLoud ? "alarm" : ""}" part="result">${heading(model.heading)}${model.lead && html`<p class="lead">${model.lead}</p>`}${model.notices.map(notice)}${isWhole ? [
		back(model, intents),
		foot([model.disclaimer, model.reviewed ?? []].flat(), null),
		clear(model.clear, intents)
	] : ""}</div>`;
	return [draw(false), draw(true)];
};

// src/views/references.ts
/** Brings the space that stands before it. */
var cite = ({ number, text, heard }, intents) => html` <button aria-label=${heard} @click=${() => intents.cite(number)}>${text}</button>`;
/** The evidence word stands right after its claim, in the same size; its citations after that. */
var claims = (models, intents) => models.map(({ text, evidence, citations }) => html`<div class="claim"><p>${prose$1(text)} <strong class="evidence">${evidence}</strong>${citations.map((citation) => cite(citation, intents))}</p></div>`);
var item = ({ number, text, link: source, note }) => html`<li id="reference-${number}" tabindex="-1"><bdi>${text}</bdi> ${source && link(source)}${note && html`<br><span class="small">${note}</span>`}</li>`;
var references = (model) => html`<details><summary>${model.heading}</summary>${list("small", model.legend)}<ol>${model.items.map(item)}</ol></details>`;

// src/views/card.ts
/**
* What a match and a modality share: a name, what is seen at once, and one fold with the claims and the rest. Every
* fold says also whose it is, to those who hear them in a list.
*/
var card = (model, intents, { band, before }) => html`<div part="card"><h4>${band}${model.name}</h4>${before}<details><summary aria-label=${model.moreHeard}>${model.more}</summary>${claims(model.claims, intents)}${model.details.map(({ heading, text }) => html`<p class="claim"><strong>${heading}</strong> ${prose$1(text)}</p>`)}</details></div>`;

// src/views/pressure-bar.ts
var ticks = [
	0,
	25,
	50,
	75,
	100
].map((x) => svg`<line x1="${x}%" x2="${x}%" y2="6" />`);
/** Many dashes across the line, slanted: a hatch that needs no pattern, and that paper and forced colours keep. */
var beyond = html`<svg class="beyond"><line x2="4000" y1="8" y2="8" transform="skewX(-45)" /></svg>`;
/**
* The bar itself, from very light to very firm: the stop across it, hatched beyond. The parts follow each other in
* the direction of the page. Places are hundredths along.
* @param start filled up to here, with a dot; `null` leaves it to the handle of a range
* @param stop `null`: nothing is said about pain
*/
var pressureLine = (start, stop) => html`<div class="pressure-line" aria-hidden="true">${start === null ? "" : html`<svg class="filled" width="${start}%"></svg><svg class="dot"></svg>`}<svg class="below" width="${(stop ?? 100) - (start ?? 0)}%"></svg>${stop === null ? "" : html`<svg class="stop"></svg>${beyond}`}<svg class="ticks">${ticks}</svg></div>`;
/** Where a session starts and where it stops: in words, each with its mark, over the bar. Same on paper. */
var pressureBar = ({ start, stop, ends }) => html`<div class="pressure-bar"><p><span><svg class="dot" aria-hidden="true"></svg>${start.text}</span>${stop && html`<span><svg class="stop" aria-hidden="true"></svg>${stop.text}</span>`}</p>${pressureLine(start.x, stop?.x ?? null)}<p class="ends" aria-hidden="true"><span>${ends[0]}</span> <span>${ends[1]}</span></p></div>`;

// src/views/result-card.ts
var row$1 = (heading, ...body) => html`<div><p class="small">${heading}</p>${body}</div>`;
/** In the quotation marks of the language. */
var quoted = (items, [before, after]) => items.map((item) => html`${before}<q>${item}</q>${after}`);
/** What the visitor ticked, as they ticked it. */
var chips = (items, quotes) => list("chips", quoted(items, quotes));
var because = ({ heading, items, more, moreHeard }, quotes) => row$1([more && html`<span class="more"><span aria-hidden="true">${more}</span><span class="sr">${moreHeard}</span></span>`, heading], chips(items, quotes));
var flagRow = ({ said, reason }, quotes) => html`<div>${chips([said], quotes)}<p>${reason}</p></div>`;
/** What it comes to, in rows: for somebody to look at, or styles, pressure and why. */
var resultCard = (model) => html`<div class="first-card ${model.isDoctorFirst ? "doctor" : ""}">${model.flags.map((flag) => flagRow(flag, model.quotes))}${model.ask && row$1(model.ask.heading, html`<p>${model.ask.text}</p>`)}${model.isFlagged && !model.isDoctorFirst ? html`<p class="safety">${model.safety}</p>` : ""}${model.styles && row$1(model.styles.heading, html`<p class="answer">${model.styles.text}</p>`)}${model.pressure && row$1(model.pressure.heading, pressureBar(model.pressure.bar), model.isFlagged ? "" : html`<p class="small">${model.safety}</p>`)}${model.because && because(model.because, model.quotes)}</div>`;
var first$2 = ({ action }, intents) => {
	if (action.kind === "words") return html`<p>${action.text}</p>`;
	return action.kind === "copy" ? button("primary", () => intents.take("ask"), action.text) : link(action.link, {
		look: "button",
		part: "primary",
		press: (event) => intents.book(event)
	});
};
/**
* What to do now: the first thing large, the others beside each other below it.
* @param note what came of the last press on "copy"; empty before it
*/
var firstActions = (model, note, intents) => {
	const other = (way, press) => link(way, {
		look: "button",
		part: "secondary",
		...press && { press }
	});
	return html`<div class="first-actions">${first$2(model, intents)}${model.action.kind === "copy" && note ? html`<p>${note}</p>` : ""}${model.talk && other(model.talk, (event) => intents.book(event))}${model.call && other(model.call)}${model.toSummary && button("secondary", () => intents.showSummary(), model.toSummary)}${model.small && html`<p class="small">${model.small}</p>`}</div>`;
};

// src/views/match.ts
var match = (model, intents) => card(model, intents, {
	band: model.bandText && html`<span class="band">${model.bandText}</span> `,
	before: html`<p class="small">${model.becauseLabel}</p>${chips(model.because, model.quotes)}`
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
	return card(model, intents, { before: html`<p>${prose$1(model.text)}</p><p class="measure">${segments("gauge", 5, low, high)}<span>${text}</span></p>` });
};

// src/views/muscle.ts
/** Along the muscle, bulging that far at its middle. Two of them, filled, are its outline. */
var side = (bulge) => `M-80 0C-58 0-52 ${bulge} 0 ${bulge}S58 0 80 0`;
var fibre = (bulge) => `M-56 ${bulge / 3}C-46 ${bulge / 2}-44 ${bulge} 0 ${bulge}S46 ${bulge / 2} 56 ${bulge / 3}`;
var outline = () => [-15, 15].map(side).join("");
var fibres = () => [
	-9,
	-3,
	3,
	9
].map(fibre).join("");
/** A muscle between its tendons: one drawing, longer and flatter or shorter and thicker by its shape alone. */
var muscle = ({ length, thickness }) => html`<svg class="muscle" aria-hidden="true" viewBox="-100 -32 200 64" preserveAspectRatio="none"><path class="tendon" d="M-100 0H100" /><g transform="scale(${length} ${thickness})"><path d=${outline()} /><path class="fibres" d=${fibres()} /></g></svg>`;

// src/views/dial.ts
/** A native range over a drawing of what more pressure does. All that the drawing says, the words say too. */
var dial = (model, intents) => {
	const { bar, sides, muscle: big } = model;
	const feel = (event) => intents.feel(event.target.valueAsNumber);
	return html`<div class="dial ${model.isPastStop ? "past" : ""}" part="card"><p class="small"><label for="dial">${model.label}</label></p>${muscle(big)}<p class="captions" aria-hidden="true">${big.captions.map((text, index) => html`<span class=${index === big.caption ? "on" : ""}>${text}</span>`)}</p>${bar.stop && pinned(bar.stop)}<div class="track">${pressureLine(null, bar.stop?.x ?? null)}<input part="control" type="range" id="dial" min="1" max="5" step="0.5" .value=${model.value} aria-valuetext=${model.valueText} @input=${feel}></div>${pinned(bar.start)}<div class="ends" aria-hidden="true">${bar.ends.map((end, index) => {
		const side = sides[index];
		return html`<span>${end}<br>${side && [muscle(side), side.text]}</span>`;
	})}</div></div><div class="small">${paragraphs([...model.numbers, model.note])}</div>`;
};

// src/views/section.ts
/** A section of the result, under its heading. */
var section$2 = (heading, ...body) => html`<section><h3>${heading}</h3>${body}</section>`;
/** A section that opens by a press on its heading: the first screen has answered already. */
var fold = (heading, ...body) => html`<details class="fold"><summary><h3>${heading}</h3></summary><div>${body}</div></details>`;

// src/views/pressure.ts
var said = ({ items, quotes }) => list("sayings", quoted(items, quotes));
/** For those who came without pain: the words to say, and no drawing. */
var steer = (model) => fold(model.heading, paragraphs([...model.why, model.text]), said(model.sayings));
var pressure = (model, intents) => {
	const [first, ...rest] = model.paragraphs.map(prose$1);
	return fold(model.heading, html`${paragraphs(model.why)}<p>${first}</p>${dial(model.dial, intents)}${paragraphs(rest)}<h4>${model.sayings.heading}</h4>${said(model.sayings)}${model.claims[0] && html`<details><summary>${model.research}</summary>${claims(model.claims, intents)}</details>`}`);
};

// src/views/take-along.ts
var byHand = (label, text) => html`<p><label>${label}<textarea readonly rows="12" dir="auto" .value=${text}></textarea></label></p>`;
var copy = ({ label, tag, direction, text }) => html`<details><summary>${label}</summary><pre lang=${tag} dir=${direction}>${text}</pre></details>`;
var withForm = (label, isIncluded, intents) => {
	const include = (event) => intents.include(event.target.checked);
	return html`<div class="options"><label part="option"><input part="control" type="checkbox" .checked=${isIncluded} @change=${include}><span>${label}</span></label></div>`;
};
var ways = [
	"print",
	"copy",
	"save"
];
/** Three ways to the summary. Where the browser denies one, the text itself, to be copied by hand. */
var takeAlong = (model, intents) => html`<section class="take"><h3 tabindex="-1">${model.heading}</h3><p>${model.text}</p>${model.copies.map(copy)}<p class="actions">${ways.map((way) => button("secondary", () => intents.take(way), model[way]))}</p>${model.note && html`<p>${model.note}</p>`}${model.area && byHand(model.label, model.area)}${model.includes === null ? nothing$1 : withForm(model.include, model.includes, intents)}</section>`;

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
var timeline = ({ heading, steps, links }) => fold(heading, html`<ol class="timeline">${steps.map(step)}</ol>${links.map((each) => html`<p>${link(each)}</p>`)}`);

// src/views/result.ts
var ruledOut = ({ heading: title, items }) => {
	const rows = items.map(({ name, because }) => html`<strong>${name}</strong><br>${because}`);
	return fold(title, list("", rows));
};
/** Cards under a heading, and a word on all of them. */
var cards = (title, look, all, note) => fold(title, html`<div class="cards ${look}">${all}</div>`, note && html`<p class="small">${note}</p>`);
var matches = (model, intents) => model.matchesHeading && cards(model.matchesHeading, "matches", model.matches.map((each) => match(each, intents)), model.matchesNote);
var styles = (model, intents) => [model.modalitiesHeading && cards(model.modalitiesHeading, "modalities", model.modalities.map((each) => modality(each, intents)), model.modalitiesNote), model.notNow && ruledOut(model.notNow)];
var session = (model, intents) => [
	model.pressure && pressure(model.pressure, intents),
	model.steer && steer(model.steer),
	model.timeline && timeline(model.timeline)
];
/** All of massage: at hand, or folded away until there is an OK. Each piece is drawn at a stage of its own. */
var aboutMassage = (model, intents) => {
	const sounds = () => matches(model, intents);
	const stylesThat = () => styles(model, intents);
	const during = () => session(model, intents);
	const inOrder = model.booking.isQuiet ? [
		stylesThat,
		sounds,
		during
	] : [
		sounds,
		stylesThat,
		during
	];
	const { laterHeading } = model;
	return laterHeading === null ? inOrder : [() => fold(laterHeading, inOrder.map((piece) => piece()))];
};
var end = (model, intents) => html`<div class="appendix">${answers(model.answers, intents)}${model.references && references(model.references)}</div>${foot([model.disclaimer, model.reviewed ?? []].flat(), model.privacy)}<div class="buttons">${button("secondary", () => intents.back(), model.backLabel)}</div>${clear(model.clear, intents)}`;
/** What it comes to, and what to do now. */
var first$1 = ({ card }, { askNote }, intents) => [resultCard(card), firstActions(card, askNote, intents)];
/** What counts before any massage: what to mention or to see to, what usually comes first, and tips. */
var beforehand = (model) => [
	model.notices.map(notice),
	model.comesFirst && section$2(model.comesFirst.heading, html`<p>${prose$1(model.comesFirst.text)}</p>`),
	model.tips && section$2(model.tips.heading, list("", model.tips.items))
];
/**
* First the sentence that a visitor came for; with the next stage the first screen, which answers all and says what to do;
* the rest comes below it, one part more at each.
*/
var guide = (model, taken, intents) => {
	const { card } = model;
	const below = [
		() => beforehand(model),
		() => model.signs && section$2(model.signs.heading, list("", model.signs.items)),
		...aboutMassage(model, intents),
		() => takeAlong(taken, intents),
		() => card.isDoctorFirst ? "" : booking(model.booking, intents)
	];
	const stage = (count) => () => html`<div class="screen result guide" part="result"><p class="small">${card.note}</p>${heading(model.heading)}${model.lead && html`<p class="lead">${model.lead}</p>`}${count > 0 ? first$1(model, taken, intents) : ""}<div class="rest">${below.slice(0, count).map((part) => part())}</div>${count >= below.length ? end(model, intents) : ""}</div>`;
	return [stage(0), ...below.map((_, index) => stage(index + 1))];
};
var result = (model, intents, take) => model.kind === "emergency" ? emergency(model, intents) : guide(model, take(model), intents);

// src/views/menu.ts
/** The browser's own list that opens by a press. Its first line takes an answer back. */
var menu = (model, intents) => {
	const chosen = model.options.find(({ checked }) => checked)?.id ?? "";
	const change = ({ target }) => {
		const { value } = target;
		intents.choose(model.id, value || chosen, value !== "");
	};
	return html`<div class="menu" part="question"><label class="legend" for="${model.id}-menu">${model.legend}</label>${notes$1(model, false)}<select part="control" id="${model.id}-menu" name=${model.id} aria-describedby="${model.id}-notes" @change=${change}><option value="" .selected=${chosen === ""}>${model.unset}</option>${model.options.map(({ id, label, checked }) => html`<option value=${id} .selected=${checked}>${label}</option>`)}</select></div>`;
};

// src/views/progress.ts
/** The parts by name, each with a bar that fills; to ears, the one sentence that says where they are. */
var progress = ({ parts, text }) => html`<div part="progress"><p class="sr">${text}</p><div class="parts" aria-hidden="true">${parts.map(({ name, steps, done, isHere }) => html`<span class=${isHere ? "here" : ""}>${segments("bar", steps, 1, done)} ${name}</span>`)}</div></div>`;

// src/views/scale.ts
var shown = ([before, value, after]) => html`${before}<b>${value}</b>${after}`;
/**
* A native range. Until the visitor touches it the handle is hollow and stands at the lowest value; a press on
* the spot where it stands counts as an answer too: the element sees to it that it is heard as `input`.
*/
var scale = (model, intents, title) => {
	const { id, min, max, value } = model;
	const isUnset = value === null;
	const rate = (event) => intents.rate(id, event.target.valueAsNumber);
	const label = html`<label for="${id}-range">${title ?? model.legend}</label>`;
	const marks = [...Array(max - min + 1)].map((_, index) => min + index);
	return html`<div class="scale" part="question">${title ? heading(label) : html`<p class="legend">${label}</p>`}${notes$1(model, title !== void 0)}<p aria-hidden="true">${model.shown ? html`<bdi>${shown(model.shown)}</bdi>` : model.valueText}</p><div class="track">${segments("bar", max - min, 1, isUnset ? 0 : value - min)}<input part="control" class=${isUnset ? "rr-block unset" : "rr-block"} type="range" id="${id}-range" name=${id} min=${min} max=${max} .value=${value ?? min} aria-valuetext=${model.valueText} aria-describedby="${id}-notes ${id}-ends" aria-invalid=${model.error !== null} @input=${rate}><div class="marks" aria-hidden="true">${marks.map((mark) => html`<span class=${mark === value ? "on" : ""}>${mark}</span>`)}</div></div><div class="ends" id="${id}-ends"><span>${model.lowest}</span> <span>${model.highest}</span></div></div>`;
};

// src/views/screen.ts
var question = (model, intents, hasAnswers, title) => {
	if (model.kind === "scale") return scale(model, intents, title);
	return model.kind === "menu" ? menu(model, intents) : choice(model, intents, hasAnswers, title);
};
/** Each question, and after it the one that stands open in it. */
var withOpened = (model) => {
	if (model.kind === "scale" || model.kind === "menu") return [model];
	return [model, ...model.groups.flatMap(({ options }) => options.map((option) => option.opened)).filter((each) => each !== null)];
};
/** What is missing, above several questions: one sentence, then a way to each of them. */
var summary$1 = (model, intents) => {
	const missing = model.questions.flatMap(withOpened).flatMap(({ id, legend, error }) => error ? html`<button class="text" @click=${() => intents.find(id)}>${legend}</button>` : []);
	return html`<div class="notice summary problem" role="alert" tabindex="-1"><p>${model.error}</p>${list("said", missing)}</div>`;
};
var several = (model, intents, hasAnswers) => html`${heading(model.heading)}${model.hint && html`<p class="hint">${model.hint}</p>`}${model.error && summary$1(model, intents)}${hasAnswers ? model.questions.map((each) => question(each, intents, true)) : ""}`;
var asked = (model, intents, hasAnswers) => {
	const [first, second] = model.questions;
	return first && !second ? question(first, intents, hasAnswers, model.heading) : several(model, intents, hasAnswers);
};
var unread$1 = ({ text, back }, intents) => html`<div class="notice doctor"><p>${text}</p><p>${button("secondary", () => intents.back(), back)}</p></div>`;
/**
* What stands around the questions stays from screen to screen, and a press has less to draw. What a visitor ticks or
* opens does not: with its key, each screen has its own.
*/
var draw = (model, intents, hasAnswers) => html`<div class="screen asking"><div>${model.progress && progress(model.progress)}${model.unread && unread$1(model.unread, intents)}${keyed(model.id, asked(model, intents, hasAnswers))}</div>${ways$1(model, intents)}<div class="foot">${keyed(model.id, clear(model.clear, intents))}</div></div>`;
/** First the heading and what is said below it, which is where a visitor begins; then the answers. */
var screen = (model, intents) => [() => draw(model, intents, false), () => draw(model, intents, true)];

// src/element/keeping.ts
var isSame = (one, other) => Object.keys(one).every((key) => one[key] === other[key]);
/**
* The same function, but it keeps what it made last, for as long as each entry of what it is asked with is the same.
*
* @param most how many it keeps
*/
function keeping(make, most) {
	let kept = [];
	return (input) => {
		const made = kept.find((each) => isSame(each.input, input)) ?? {
			input,
			view: make(input)
		};
		kept = [made, ...kept.filter((each) => each !== made)].slice(0, most);
		return made;
	};
}

// src/element/step-in-view.ts
/** Of a screen that was worked out ahead: the same keys as one in view, by which it is found again. */
var asItComes = {
	showErrors: false,
	isAfterUnread: false,
	leadsBack: false,
	title: null
};
/** What is drawn of a visit where it stands: the first page, a screen of questions, or the result. */
var StepInView = class {
	#settings;
	#takeAlong;
	#form;
	#campaign;
	/** All stages of its page show one result. */
	#result = keeping(resultView, 1);
	/** The screen in view, and the one that comes next. */
	#screen = keeping((input) => screenView(input, input.language), 2);
	/** The pages that were given to rehearse: their templates stay read. */
	#rehearsed = /* @__PURE__ */ new Set();
	constructor(settings, takeAlong, form, campaign) {
		this.#settings = settings;
		this.#takeAlong = takeAlong;
		this.#form = form;
		this.#campaign = campaign;
	}
	stages(visit, intents) {
		const { config, language } = this.#settings;
		const { given, step, screen: shown, index, showErrors, isAfterUnread, leadsBack } = visit;
		if (step === "result") return this.#resultStages(visit, intents);
		if (step === "intro" || !shown) return [() => intro(introView(given, config, language, leadsBack), intents)];
		const title = step === "about" ? config.heading ?? language.messages.intro.heading : null;
		return screen(this.#screenOf(visit, shown, index + 1, {
			showErrors,
			isAfterUnread,
			leadsBack,
			title
		}), intents);
	}
	/**
	* Works out what the press that comes next will ask for: the next screen, or after the last question the result. Gives
	* what of it to rehearse, once for each page; of the result, which is long, what the press itself will show.
	*/
	prepare(visit, intents) {
		const { step, total, index, walk, screens, screenAhead } = visit;
		const isLast = !screenAhead && index + 1 === total && walk.state !== "asking";
		if (step === "result" || !(screenAhead || isLast)) return [];
		const stages = screenAhead ? screen(this.#screenOf(visit, screenAhead, screens.indexOf(screenAhead) + 1), intents) : this.#resultStages(visit, intents).slice(0, 1);
		const next = screenAhead?.id ?? "result";
		if (this.#rehearsed.has(next)) return [];
		this.#rehearsed.add(next);
		return stages;
	}
	#resultStages(visit, intents) {
		const { input, view } = this.#resultOf(visit);
		const includes = this.#form.isWanted ? this.#form.includes : null;
		return result(view, intents, (guide) => this.#takeAlong.view(guide, input, includes));
	}
	#screenOf({ given, sides }, screen, index, more = {}) {
		const { language } = this.#settings;
		return this.#screen({
			screen,
			given,
			index,
			sides,
			language,
			...asItComes,
			...more
		}).view;
	}
	#resultOf(visit) {
		const { config, language, law, therapistLanguage, clinic } = this.#settings;
		const { walk, given, felt, sides } = visit;
		const assessment = visit.assess(clinic);
		const pageSearch = this.#campaign.search;
		return this.#result({
			assessment,
			walk,
			given,
			config,
			language,
			law,
			therapistLanguage,
			pageSearch,
			felt,
			sides
		});
	}
};

// src/view-model/summary/local-day.ts
/** The day on the visitor's own calendar, as `2026-11-23`. */
var localDay = (date) => (/* @__PURE__ */ new Date(date.getTime() - date.getTimezoneOffset() * 6e4)).toISOString().slice(0, 10);

// src/view-model/summary/pain-at-night.ts
/** Pain at night by name: with one of these, or without any. */
var nightFacts = [
	"leg-signs.throb-at-rest",
	"back-hip-leg.wakes-late-night",
	"hand.night-hand",
	"sleep-mood.pain-wakes"
];
/** Pain that nothing eases, at night as well: who has none of that may have pain at night all the same. */
var worstFact = "health.constant-pain";
/** Whether pain comes at night; `null`: no line that names it was seen, and a group passed over denies nothing. */
var painAtNight = (facts, asked) => {
	if (anyOf(facts, [...nightFacts, worstFact])) return true;
	return nightFacts.some((fact) => asked.denied.includes(fact)) ? false : null;
};

// src/view-model/summary/told-answers.ts
var saysNothing = ["none"];
/** Every answer that counts, by question in the order asked, each option once. "None of these" is left out. */
function toldAnswers({ path }, given) {
	const told = /* @__PURE__ */ new Map();
	for (const item of path.flatMap(({ items }) => items)) {
		const answer = answerTo(item, given);
		if (answer === null) continue;
		if (typeof answer === "number") {
			told.set(item.question, answer);
			continue;
		}
		const before = told.get(item.question);
		const options = [...Array.isArray(before) ? before : [], ...answer];
		told.set(item.question, [...new Set(options)].filter((option) => !saysNothing.includes(option)));
	}
	return told;
}

// src/view-model/summary/summary.ts
/** Every word of a summary passes here on its way out. Texts that are empty are left out. */
var row = (label, ...texts) => ({
	label,
	texts: texts.filter(Boolean)
});
var section$1 = (heading, ...rows) => ({
	heading,
	rows: rows.filter(({ texts }) => texts[0])
});
/** Facts that come with names which only the visitor knows: medicines, allergies. */
var askNames = [
	"blood-thinner",
	"steroid-tablets",
	"pain-dulling-medicine",
	"severe-allergy"
];
/** Lines of the health screen that are never folded away. */
var neverFolded = healthLines.flatMap(({ id, groups }) => groups ? [] : [`health.${id}`]);
/**
* One page for the therapist, in the order in which one reads it: who it is for, what was asked and denied by name, what
* waits for an OK and whose, then what the answers come to. One fact a line. It holds what fits also where hands-on work
* stops: the therapist may know, while the visitor is not to guess. `date` counts as a day on the visitor's own
* calendar. An emergency has no summary: its result says what to do now and nothing else.
* Source: clinical contract 2, §8.
*/
function summary(view, given, date) {
	const input = inWordsFor(given);
	const { assessment, config, language, walk, sides = {} } = input;
	const { messages, tag } = language;
	const words = messages.summary;
	const day = localDay(date);
	const { number } = localeOf(tag);
	const facts = readFacts(walk.answers);
	const asked = askedFacts(walk, input.given);
	const told = toldAnswers(walk, input.given);
	const { pressure, safety } = assessment;
	const label = (question, option) => optionLabel(messages, question, option);
	const answers = (question) => {
		const answer = question === "help" ? goalsTold(facts) : told.get(question);
		return Array.isArray(answer) ? answer.map((option) => label(question, option)) : [];
	};
	const rowOf = (question) => row(questionLegend(messages, question), ...answers(question));
	const denied = (isWanted) => asked.denied.filter((fact) => isWanted(fact) && !/\.(none|not-sure)$/.test(fact)).map((fact) => label(...fact.split(/\.(.*)/)));
	const isSureOfGroups = asked.denied.includes("health-groups.not-sure");
	const health = told.get("health");
	const healthFacts = Array.isArray(health) ? health.map((option) => {
		const fact = label("health", option);
		return askNames.includes(option) ? fill(words.askNames, { fact }) : fact;
	}) : [];
	const notCleared = asked.has("checked.not-yet") ? checkable(safety.flags).filter((flag) => !safety.cleared.includes(flag)) : [];
	const isAtNight = painAtNight(facts, asked);
	const pain = painWords(assessment, facts);
	const scale = messages.result.pressure;
	const signs = new Set(walk.path.flatMap(({ id, items }) => id === "signs" || id === "signs-more" ? items.map(({ question }) => question) : []));
	const ticked = told.get("where");
	const figure = bodyMapView(messages, Array.isArray(ticked) ? ticked : [], sides);
	const { left, right, both } = figure.words;
	const places = figure.marks.map(({ place, sides: [first, second] }) => {
		const name = label("where", place);
		const side = second ? both : first === "left" ? left : right;
		return first ? fill(words.sided, {
			place: name,
			side
		}) : name;
	});
	const isToAsk = figure.marks.some((mark) => mark.sides.length === 0);
	const isShown = view.modalities.length > 0;
	return {
		title: words.title,
		fileName: words.file.replace("{date}", day),
		figure: figure.marks[0] ? figure : null,
		bar: isShown ? pressureBarView(pressure, view.pressure ? pain : { kind: "none" }, language) : null,
		boxed: words.safety,
		quiet: words.denied.heading,
		aside: around(messages.joins.answers)[1] ?? "",
		sections: [
			section$1("", row("", localeOf(tag).date(day), config.clinicName ?? "", messages.intro.facts.guide, fill(words.rules, { version }))),
			section$1(words.person, row(words.outcome, view.heading), ...[
				"who",
				"age",
				"pregnancy",
				"help"
			].map(rowOf), row(questionLegend(messages, "where"), ...places, ...isToAsk ? [words.side] : [])),
			section$1(words.history, ...[
				"start",
				"duration",
				"jolt-details"
			].map(rowOf)),
			section$1(words.signs, ...[...signs].map(rowOf), rowOf("safety")),
			section$1(words.denied.heading, row(words.denied.safety, ...denied((fact) => fact.startsWith("safety."))), row(words.denied.health, ...denied((fact) => neverFolded.includes(fact) || isSureOfGroups && fact.startsWith("health-groups.")))),
			section$1(words.safety, ...view.safetyNotes.filter(({ heading }) => heading !== messages.result.stop.while).map(({ heading, items }) => row(heading, ...items)), row(words.notCleared, ...notCleared.map((flag) => flagText(flag, facts, messages)))),
			section$1(words.health, row("", ...healthFacts)),
			section$1(words.pain.heading, row(words.pain.scale, facts.pain === null ? "" : fill(messages.questionnaire.pain.value, { n: number(facts.pain) })), row(words.pain.night, isAtNight === null ? "" : isAtNight ? words.pain.yes : words.pain.no)),
			section$1(words.matches, ...nameable(assessment.matches, input).filter(({ condition }) => condition !== "other").map(({ band, condition }) => row(messages.result.bands[band], conditionName(condition, facts, messages)))),
			section$1(view.modalitiesHeading ?? "", row("", ...view.modalities.map(({ name }) => name)), row("", isShown || !view.modalitiesHeading ? "" : view.modalitiesNote)),
			section$1(view.notNow?.heading ?? "", ...(view.notNow?.items ?? []).map(({ name, because }) => row(because, name))),
			section$1(words.pressure, row(words.wish, ...answers("firmness")), row(words.start, isShown ? scale.start[pressure.start - 1] ?? "" : ""), row(words.why, ...isShown ? pressure.because.map((cause) => causeText(cause, messages)) : []), row(words.ceiling, isShown && pain.kind === "number" ? fill(scale.ceiling, { n: number(pressure.painCeiling) }) : "")),
			section$1(words.life, rowOf("day"), rowOf("wishes")),
			section$1(words.blanks.heading, row("", ...words.blanks.lines)),
			section$1("", row("", view.disclaimer))
		].filter(({ rows }) => rows[0])
	};
}

// src/view-model/summary/summary-text.ts
/** Mail programs break lines at about 76; letters as wide as two, which have no spaces between them, at half as many. */
var wrapped = (text, indent) => text.replace(/(?=.{73}).{1,72} |[\u2e80-\u9fff\uff00-\uffef]{36}(?=.)/g, (line) => `${line.trimEnd()}\n${indent}`);
/** The summary as a mail can carry it: headings on lines of their own, short lines, no markup. */
var summaryText = ({ title, sections }, { summary }) => [title, ...sections.map(({ heading, rows }) => [
	...heading ? [fill(summary.heading, { heading })] : [],
	...rows.flatMap(({ label, texts }) => [...label ? [wrapped(label, "")] : [], ...texts.map((text) => heading || label ? `- ${wrapped(text, "  ")}` : wrapped(text, ""))]),
	""
].join("\n"))].join("\n");

// src/view-model/summary/therapist-summary.ts
/** The same result as the therapist reads it: made anew where that is another language. */
function forTherapist([view, input]) {
	const { therapistLanguage: language } = input;
	if (!language) return [view, input];
	const own = {
		...input,
		language
	};
	return [resultView(own), own];
}

// src/view-model/summary/what-to-ask.ts
/** What a doctor asks first anyway. */
var history = [
	"age",
	"where",
	"start",
	"duration"
];
/** The headings under which the flags stand that somebody must look at or agree to. */
var isHolding = ({ result }, heading) => heading === result.stop.notice || heading === result.askFirst.notice;
/**
* A short list for whoever must look or agree first: what was ticked and why it matters, what else was told, and what to
* ask. It says nothing that the result does not say. `date` counts as a day on the visitor's own calendar.
*/
function whatToAsk(view, given, date) {
	const { assessment, language, walk, ...input } = inWordsFor(given);
	const { messages, tag } = language;
	const { ask } = messages.summary;
	const told = toldAnswers(walk, input.given);
	const facts = readFacts(walk.answers);
	const hold = holdOf(assessment.safety);
	const day = localDay(date);
	const rows = history.flatMap((question) => {
		const answer = told.get(question);
		if (!Array.isArray(answer) || answer.length === 0) return [];
		return [{
			label: questionLegend(messages, question),
			texts: answer.map((option) => optionLabel(messages, question, option))
		}];
	});
	const pain = facts.pain === null ? [] : [{
		label: messages.summary.pain.scale,
		texts: [fill(messages.questionnaire.pain.value, { n: localeOf(tag).number(facts.pain) })]
	}];
	return {
		title: ask.title,
		sections: [
			{
				heading: "",
				rows: [{
					label: "",
					texts: [localeOf(tag).date(day), ask.from]
				}]
			},
			{
				heading: ask.ticked,
				rows: view.safetyNotes.filter(({ heading }) => isHolding(messages, heading)).map(({ items }) => ({
					label: "",
					texts: items
				}))
			},
			{
				heading: ask.told,
				rows: [...rows, ...pain]
			},
			{
				heading: ask.questions,
				rows: [{
					label: "",
					texts: isForSomebody(hold) ? ask[hold] : []
				}]
			}
		].filter((section) => section.rows.length > 0)
	};
}

// src/styles/paper.css?inline
var paper_default = "@page{margin:12mm 14mm}:root{--accent-ink:#000;--caution:#000;--muted:#444;--surface:#fff;--size-small:8.5pt}body{overflow-wrap:anywhere;margin:0;font:9pt/1.3 system-ui,sans-serif}h1,h2{margin:0;font-size:15pt}h2{border-top:1px solid #999;margin-top:7pt;padding-top:2pt;font-size:10.5pt}h2,h3{break-after:avoid}h3,p{font:inherit;break-inside:avoid;margin:2pt 0 0}h2~p,h3~p{margin:0;font-weight:600}.boxed{border:2pt solid;margin-top:5pt;padding:4pt 8pt 6pt}.boxed h2{border:0;margin:0}.pictures{break-inside:avoid;flex-wrap:wrap;align-items:center;gap:2mm 8mm;margin-top:5pt;display:flex}.figures{flex:1;gap:4mm}.figures svg{flex:none;height:49.5mm}.figures text{font-size:16px}.pressure-bar{flex:1;min-width:75mm}.columns{columns:2;column-gap:9mm}.columns>:first-child h2{margin-top:4pt}.notes hr{border:0 solid #999;border-bottom-width:1px;height:6.5mm;margin:0}h1+section p,.columns>:not(:last-child) p{display:inline}h1+section p+p:before,.columns>:not(:last-child) p+p:before{content:attr(data-aside)}.columns>:not(:last-child) h3{display:inline}.columns>:not(:last-child) h3:after{content:\" \"}.columns>:not(:last-child) :not(h2)+h3:before{content:\"\\a \";white-space:pre}section:last-child{color:#444;margin-top:5pt}.columns>.quiet p{font-weight:400}";

// src/views/marked-figure.ts
/** Both figures with what was marked, to look at and not to press: for paper. The words beside it say the same. */
var markedFigure = ({ words, marks }) => html`<div class="figures" aria-hidden="true">${bodyFigure("front", words, marks)}${bodyFigure("back", words, marks)}</div>`;

// src/views/paper.ts
/** @param aside what stands between facts on one line: only the style sheet knows which share one */
var section = ({ heading, rows }, aside, look = "") => html`<section class=${look}>${heading && html`<h2>${heading}</h2>`}${rows.map(({ label, texts }) => [label && html`<h3>${label}</h3>`, texts.map((text) => html`<p data-aside=${aside}>${text}</p>`)])}</section>`;
/** Lines to write on. */
var notes = html`<div class="notes" aria-hidden="true"><hr><hr><hr></div>`;
/**
* The summary as a printed page, one sheet: the body of a document of its own. What may harm stands in a frame, above the
* pictures; then the answers in two columns.
*/
var paper = ({ title, figure, bar, boxed, quiet, aside, sections }) => {
	const isBoxed = ({ heading }) => heading === boxed;
	const [first, ...others] = sections.filter((each) => !isBoxed(each));
	const last = others.pop();
	return html`<h1>${title}</h1>${first && section(first, aside)}${sections.filter(isBoxed).map((each) => section(each, aside, "boxed"))}${figure || bar ? html`<div class="pictures">${figure && markedFigure(figure)}${bar && pressureBar(bar)}</div>` : ""}<div class="columns">${others.map((each) => section(each, aside, each.heading === quiet ? "quiet" : ""))}</div>${notes}${last && section(last, aside)}`;
};

// src/element/take-along/print-summary.ts
/**
* Prints the summary alone, from an empty frame inside the shadow root: by nodes and an adopted sheet, so that a
* strict policy of the page holds there too. Firefox fills an empty frame in its own time: nothing is written before
* `load`. `started` is called when the browser begins to print, `done` when it has ended; neither where it may not
* print (a sandbox, an app's own browser), which it does not tell otherwise.
*/
function printSummary(root, summary, language, started, done) {
	const frame = root.ownerDocument.createElement("iframe");
	frame.className = "sr";
	frame.inert = true;
	const print = () => {
		const paperDocument = frame.contentDocument;
		const view = paperDocument?.defaultView;
		if (!view) return;
		try {
			const sheet = new view.CSSStyleSheet();
			sheet.replaceSync(body_figure_default + ends_default + pressure_bar_default + paper_default);
			paperDocument.adoptedStyleSheets = [sheet];
			paperDocument.title = summary.title;
			paperDocument.documentElement.lang = language.tag;
			paperDocument.dir = language.direction;
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
var patience$1 = 6e4;
/**
* Saves text as a file of that name; says whether the browser took the press. Whether it then saves, none tells: a frame
* may forbid it in silence, so the visitor hears what to do if the file is not there.
* The link stands in no document: the page's own click listeners have nothing to hear.
*/
function saveText(hostDocument, fileName, text) {
	try {
		const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
		setTimeout(() => URL.revokeObjectURL(url), patience$1);
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
	#inView;
	#printed;
	/** What is drawn: a press is about that. */
	#result;
	#note;
	/** The last press was for what to ask a doctor. */
	#isAsk;
	#area;
	#frame;
	/** What comes next; never more than one thing. */
	#timer;
	/** @param printed the browser has begun to print the summary */
	constructor(host, inView, printed) {
		this.#note = "";
		this.#isAsk = false;
		this.#area = null;
		this.said = "";
		this.#host = host;
		this.#inView = inView;
		this.#printed = printed;
		host.addController(this);
	}
	hostDisconnected() {
		this.forget();
	}
	/** What the result shows of it now. `includes`: whether it goes along with the page's form; `null`: there is none. */
	view(result, input, includes) {
		this.#result = [result, input];
		const { ask, take } = input.language.messages.summary;
		const [note, askNote] = this.#isAsk ? ["", this.#note] : [this.#note, ""];
		const label = this.#isAsk ? ask.title : take.label;
		return {
			...take,
			label,
			note,
			askNote,
			area: this.#area,
			copies: this.#copies(result, input),
			includes
		};
	}
	/** The summary as text; empty where no result is in view. */
	get text() {
		if (!this.#result) return "";
		const [result, input] = forTherapist(this.#result);
		return summaryText(summary(result, input, /* @__PURE__ */ new Date()), input.language.messages);
	}
	/** Both, where the therapist reads another language: nobody gives away what they could not read. */
	#copies(result, input) {
		if (!input.therapistLanguage) return [];
		const { messages, tag } = input.language;
		const now = /* @__PURE__ */ new Date();
		return [[result, input], forTherapist([result, input])].map(([view, given]) => {
			const { language } = given;
			const label = join(messages.joins.answers, [messages.summary.take.label, languageName(language.tag, tag)]);
			return {
				...language,
				label,
				text: summaryText(summary(view, given, now), language.messages)
			};
		});
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
		const { copied, saved, denied, copy } = result[1].language.messages.summary.take;
		const now = /* @__PURE__ */ new Date();
		const given = way === "ask" ? result : forTherapist(result);
		const { messages } = given[1].language;
		const onPaper = summary(...given, now);
		const file = onPaper.fileName;
		const text = summaryText(way === "ask" ? whatToAsk(...given, now) : onPaper, messages);
		this.#clear();
		this.#isAsk = way === "ask";
		if (way === "print") {
			this.#next(printPatience, () => this.#tell(denied, text));
			this.#frame = printSummary(root, onPaper, given[1].language, () => {
				clearTimeout(this.#timer);
				setTimeout(this.#printed);
			}, () => this.#next(framePatience, () => this.#clear()));
			return;
		}
		const isDone = way === "save" ? saveText(root.ownerDocument, file, text) : await copyText(root, text);
		if (!this.#result) return;
		if (!isDone) this.#tell(denied, text);
		else this.#tell(way === "save" ? fill(saved, {
			file,
			copy
		}) : copied);
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
		this.#inView.focus(area);
		area?.select();
	}
	#say(words) {
		this.said = words;
		this.#host.requestUpdate();
	}
};

// src/element/booking/leave-frame.ts
/**
* A link that is to open in the whole window, on a page in a frame that may not do that (a sandbox without leave): the
* press would be dead. It goes to a new tab in its place, or, where there is none to be had, to the frame itself.
*/
function leaveFrame(link, event) {
	const view = link.ownerDocument.defaultView;
	if (!view || view.top === view || link.target !== "_top" || !/^https?:$/.test(link.protocol)) return;
	event.preventDefault();
	try {
		if (!view.top) throw new Error("No window.");
		view.top.location.href = link.href;
		return;
	} catch {}
	const tab = view.open(link.href, "_blank");
	if (tab) tab.opener = null;
	else view.location.href = link.href;
}

// src/element/booking/page-link.ts
/** Milliseconds in which a page that hears of a press may begin to show something. */
var patience = 1e3;
/** A plain press; with a key held down the visitor wants another tab. */
var isPlain = (event) => {
	const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
	return !button && !ctrlKey && !metaKey && !shiftKey && !altKey;
};
/** Whether a press on that link is for the page itself. */
var isForPage = (link, event) => (link.getAttribute("href") ?? "").startsWith("#") && isPlain(event);
/** A link of the page with that very address: the one inside the tag before any other. */
var identical = (host, href) => [...host.querySelectorAll("a"), ...host.ownerDocument.querySelectorAll("a")].find((each) => each.getAttribute("href") === href);
/**
* Presses the page's own identical link and says whether the page took that over. Popup plugins hear of presses on links
* of the page, and find none in a shadow root. Where the page has no such link, one stands inside the tag for the time of
* the press.
*/
function pressPageLink(host, link) {
	const own = identical(host, link.getAttribute("href") ?? "");
	const pressed = own ?? host.ownerDocument.createElement("a");
	if (!own) {
		for (const name of [
			"href",
			"target",
			"rel"
		]) {
			const value = link.getAttribute(name);
			if (value !== null) pressed.setAttribute(name, value);
		}
		host.append(pressed);
	}
	let heard;
	const leaving = new AbortController();
	const hear = (event) => {
		heard ??= event;
	};
	host.ownerDocument.defaultView?.addEventListener("click", hear, {
		capture: true,
		signal: leaving.signal
	});
	pressed.click();
	leaving.abort();
	if (!own) pressed.remove();
	return heard?.defaultPrevented ?? false;
}
/**
* Whether anything on the page answers to a link that it did not take over: there is such a place, it looks like an
* address for the page's own router, or something outside the widget changes within a second.
*/
function isAnswered(host, href) {
	const { ownerDocument } = host;
	if (/^#[/!]/.test(href) || placeOf(ownerDocument, href.slice(1))) return Promise.resolve(true);
	return new Promise((done) => {
		const end = (isChanged) => {
			observer.disconnect();
			done(isChanged);
		};
		const observer = new MutationObserver((records) => {
			if (records.some(({ target }) => !host.contains(target))) end(true);
		});
		observer.observe(ownerDocument, {
			attributes: true,
			childList: true,
			subtree: true
		});
		setTimeout(() => end(false), patience);
	});
}
function placeOf(page, fragment) {
	let name = fragment;
	try {
		name = decodeURIComponent(fragment);
	} catch {}
	if (name === "" || name.toLowerCase() === "top") return page.documentElement;
	return page.getElementById(name) ?? page.getElementsByName(name)[0] ?? null;
}

// src/element/booking/booking-press.ts
/** A link to nowhere, in words a marketer can act on. */
var unanswered = (href) => issue("booking-url", href, "nothing on this page answered when it was pressed", "the id of a place on this page, or the link that opens your popup, letter for letter", "it all the same");
/**
* A press on the booking link that the page has not taken over by `mfc-book`: it leads where the page's own link would.
*
* @param raise tells the clinic what is wrong
*/
async function pressBooking(host, event, raise) {
	const link = event.currentTarget;
	if (!isForPage(link, event)) return leaveFrame(link, event);
	event.preventDefault();
	const href = link.getAttribute("href") ?? "";
	if (!pressPageLink(host, link) && !await isAnswered(host, href)) raise(unanswered(href));
}

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
var isOpen = (each, { opens }) => opens || each.holds.length === 0;
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
/** Policy's answers to what routing asks. Source: clinical contract 2, §3 and §5; the arithmetic is this project's. */
var judge = {
	stops: isEmergency,
	checkable: (facts) => checkable(raisedFlags(facts)),
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
			canChange: (question) => reach(question).some((by) => scoreOf(by) !== leader && best(scoreOf(by), by) >= bar)
		};
	}
};

// src/element/visit.ts
/** Milliseconds in which nobody has read a page, nor meant an answer to it. */
var unread = 2e3;
var noAnswers = Object.freeze({});
/** A walk's usual length, said before the first answer tells more. */
var usualLength = 7;
/** How many screens a walk with these answers will have, if nothing else comes up. */
var likelyLength = (given) => ticksOn("help", given).length === 0 ? usualLength : countedScreens(replay(given, judge, true).path).length;
/**
* One visitor's visit: the answers and the step in view. All else is computed from these two. Lives in a private
* field of the element and nowhere else; forgetting a visit is making a new one.
*/
var Visit = class {
	/** When the page in view was come to, on the page's own clock. */
	#cameAt;
	/** The visitor came from the result to change one answer, and wants to get back to it. */
	#isChanging;
	/** Walked once per set of answers: one drawing asks for it several times. */
	#walk;
	#length;
	#assessed;
	#first;
	#step;
	/** @param first where the clinic wants a visit to begin; asked anew until the visitor has gone anywhere */
	constructor(first) {
		this.given = noAnswers;
		this.sides = {};
		this.hasStarted = false;
		this.hasCompleted = false;
		this.showErrors = false;
		this.isAfterUnread = false;
		this.#cameAt = 0;
		this.felt = null;
		this.#isChanging = false;
		this.#walk = latest((given) => replay(given, judge));
		this.#length = latest(likelyLength);
		this.#step = null;
		this.#first = first;
	}
	get step() {
		return this.#step ?? this.#first();
	}
	get walk() {
		return this.#walk(this.given);
	}
	/** The page in view came a moment ago. */
	get isUnread() {
		return performance.now() - this.#cameAt < unread;
	}
	/** The visitor came from the result to change one answer, and the next press leads back there. */
	get leadsBack() {
		return this.#isChanging && !this.screenAhead;
	}
	/** The screens that count, in order. Whom it is for is asked before them. */
	get screens() {
		return countedScreens(this.walk.path);
	}
	/**
	* Index of the screen in view among those that count, from 0; −1 before the first of them; the last one where an edit
	* took it away.
	*/
	get index() {
		const { screens, step } = this;
		if (step === "result") return screens.length;
		if (step === "intro" || step === "about") return -1;
		const at = screens.findIndex((screen) => screen.id === step);
		return at < 0 ? screens.length - 1 : at;
	}
	get screen() {
		return this.step === "about" ? this.walk.path.find((screen) => screen.id === "about") : this.screens[this.index];
	}
	/** What a press on "Next" would show by now; `undefined`: nothing new, or the result. */
	get screenAhead() {
		const { given, index, screen: here } = this;
		return !here || passed(here, given) === given && missingOn(here, given).length === 0 ? this.#after(index) : void 0;
	}
	/** How many screens the whole walk will likely have; never fewer than were reached. */
	get total() {
		return Math.max(this.index + 1, this.#length(this.given));
	}
	/** Once per walk and offer: a result is drawn in many stages. */
	assess(clinic) {
		const { walk } = this;
		const offer = JSON.stringify(clinic);
		if (this.#assessed?.walk !== walk || this.#assessed.offer !== offer) this.#assessed = {
			walk,
			offer,
			assessment: assess(walk.answers, clinic)
		};
		return this.#assessed.assessment;
	}
	choose(item, option, checked) {
		this.given = choose(this.given, item, option, checked);
		this.sides = {
			...this.sides,
			[option]: []
		};
		this.showErrors = false;
	}
	/** Ticks a place, felt on those sides; `null`: which is not said. On no side: it is not ticked. */
	mark(item, place, sides) {
		const isTicked = sides === null || sides.length > 0;
		if (!ticksOn(item, this.given).includes(place) || !isTicked) this.choose(item, place, isTicked);
		this.sides = {
			...this.sides,
			[place]: sides ?? []
		};
	}
	rate(item, value) {
		this.given = rate(this.given, item, value);
	}
	goTo(step) {
		this.#step = step;
		this.#cameAt = performance.now();
		this.isAfterUnread = false;
		this.felt = null;
		if (step === "result") this.#isChanging = false;
		this.showErrors = false;
	}
	/** Goes on if the screen in view has its answers; says whether it did. */
	next() {
		const { screen: here, given } = this;
		if (here) this.given = passed(here, given);
		const isUnread = this.given !== given && this.isUnread;
		this.showErrors = here !== void 0 && missingOn(here, this.given).length > 0;
		if (!here || this.showErrors) return false;
		this.#goOnFrom(this.index);
		this.isAfterUnread = isUnread;
		return true;
	}
	/** Leaves the first page. */
	start() {
		this.#goOnFrom(-1);
	}
	/** Straight back to the result after a change, unless it has brought up a question that is still open. */
	#after(index) {
		const { screens, walk } = this;
		if (!this.#isChanging) return screens[index + 1];
		return walk.state === "asking" ? screens.at(-1) : void 0;
	}
	#goOnFrom(index) {
		this.goTo(this.#after(index)?.id ?? "result");
	}
	/** Goes to where this screen is asked, on the way back to the result. Whom it is for is asked where a visit begins. */
	change(screen) {
		this.goTo(screen === "about" ? this.#first() : screen);
		this.#isChanging = true;
	}
	/** An answer that nobody has read is none: the page that was passed by stands there as if it came for the first time. */
	back() {
		this.#isChanging = false;
		const before = this.screens[this.index - 1]?.id;
		if (this.isAfterUnread) this.given = choose(this.given, "health-groups", "none", false);
		this.goTo(before ?? (this.step === "about" ? "intro" : this.#first()));
	}
};

// src/element/visitor-intents.ts
/** Holds the visit, turns what views say a visitor wants into changes of it, and tells the page of its milestones. */
var VisitorIntents = class {
	#host;
	#settings;
	#stages;
	#focus;
	#inView;
	#form;
	#takeAlong;
	#visit;
	constructor(host, settings, stages, focus, inView, form, takeAlong) {
		this.#host = host;
		this.#settings = settings;
		this.#stages = stages;
		this.#focus = focus;
		this.#inView = inView;
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
	speak(tag) {
		this.#settings.speak(tag);
		this.#host.requestUpdate();
	}
	restart() {
		this.#visit = this.#newVisit();
		this.#show();
		this.#announce("mfc-restart", {});
	}
	next() {
		const visit = this.#visit;
		const isCounted = visit.step !== "about";
		if (!visit.next()) {
			this.#focus.next = ".problem";
			this.#host.requestUpdate();
			return;
		}
		this.#begin();
		this.#show();
		if (visit.step !== "result") {
			if (isCounted) this.#announce("mfc-step", {
				index: visit.index + 1,
				total: visit.total
			});
		} else if (!visit.hasCompleted) {
			visit.hasCompleted = true;
			this.#announce("mfc-complete", {});
		}
	}
	back() {
		this.#visit.back();
		this.#show();
	}
	/** A hurried second press on Next may land here: it must not take away a page that nobody has read. */
	unsay() {
		if (!this.#visit.isUnread) this.back();
	}
	change(screen) {
		this.#visit.change(screen);
		this.#show();
	}
	choose(item, option, checked) {
		this.#visit.choose(item, option, checked);
		this.#stages.drawAfterPaint();
	}
	mark(item, place, sides) {
		this.#visit.mark(item, place, sides);
		this.#host.requestUpdate();
	}
	light(place) {
		for (const each of this.#host.renderRoot.querySelectorAll(".place")) each.toggleAttribute("data-lit", each.classList.contains(place));
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
		if (!this.#announce("mfc-book", { placement: "result" })) {
			event.preventDefault();
			return;
		}
		pressBooking(this.#host, event, (found) => {
			this.#settings.raise(found);
			this.#host.requestUpdate();
		});
	}
	take(way) {
		this.#takeAlong.take(way);
	}
	showSummary() {
		const heading = this.#find(".take h3");
		this.#inView.focus(heading, heading?.closest(".take") ?? null);
	}
	cite(number) {
		const entry = this.#find(`#reference-${number}`);
		const list = entry?.closest("details");
		if (list) list.open = true;
		this.#inView.focus(entry);
	}
	find(item) {
		this.#inView.focus(this.#find(`[name="${item}"]`));
	}
	/** Draws the step in view and moves the focus to its heading. */
	#show() {
		this.#takeAlong.forget();
		this.#form.includes = false;
		this.#focus.onNewPage();
		this.#host.requestUpdate();
	}
	#begin() {
		if (this.#visit.hasStarted) return;
		this.#visit.hasStarted = true;
		this.#announce("mfc-start", {});
	}
	#newVisit() {
		return new Visit(() => this.#settings.config.start === "questions" ? "about" : "intro");
	}
	#find(selector) {
		return this.#host.shadowRoot?.querySelector(selector);
	}
	#announce(name, detail) {
		return announce(this.#host, name, detail, this.#settings.config);
	}
};

// src/element/massage-fit-check.ts
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
		this.addLanguage = addLanguage;
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
	#stages = new StageByStage(this, () => this.#intents.visit.step);
	#inView = new InView(this);
	#focus = new FocusAfterUpdate(this, this.#stages, this.#inView);
	#takeAlong = new TakeAlong(this, this.#inView, () => announce(this, "mfc-print", {}, this.config));
	#check = new InstallationCheck(this, this.#settings);
	#form = new FormValue(this);
	#steps = new StepInView(this.#settings, this.#takeAlong, this.#form, new CampaignAddress(this));
	#intents = new VisitorIntents(this, this.#settings, this.#stages, this.#focus, this.#inView, this.#form, this.#takeAlong);
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
		return visit.step === "result" ? structuredClone(visit.assess(this.#settings.clinic)) : null;
	}
	constructor() {
		super();
		new DocumentStyles(this, () => this.#intents.visit.step);
		new Glossary(this);
		new UndoTranslation(this);
		new RangePress(this);
		new PageHandlers(this);
		new PressGuard(this, () => this.#intents.visit.step);
		new SessionRecorderMasks(this);
		new KeepPlace(this);
		new SteadyPress(this);
		new Ahead(this, this.#stages, () => this.#steps.prepare(this.#intents.visit, this.#intents));
		new WaysInReach(this);
		new SettingsSources(this, () => this.#readAgain());
		new ReportIssues(this, this.#settings, () => this.#check.refresh());
		new ServerPage(this, ({ ticked, focused }) => {
			for (const { name, value } of ticked) this.#intents.visit.choose(name, value, true);
			this.#focus.next = focused;
		});
	}
	/**
	* Leaves the first page for the first question. Does nothing once under way.
	*
	* A method, and an attribute of the same name: frameworks that write `start="questions"` set a property where the
	* element has one (React 19, Preact, Vue), so what is set becomes the attribute.
	*/
	get start() {
		return () => this.#intents.start();
	}
	set start(value) {
		if (value == null) this.removeAttribute("start");
		else this.setAttribute("start", value);
	}
	/** Forgets every answer and goes to the beginning. */
	restart() {
		this.#intents.restart();
	}
	connectedCallback() {
		try {
			super.connectedCallback();
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
		keepInside(root);
		return root;
	}
	/** The script's own start, reading the settings and the first drawing are three tasks: no press waits for all. */
	async scheduleUpdate() {
		if (!this.hasUpdated) {
			await nextTask();
			betweenDrawings(() => this.#settings.language);
			await nextTask();
		}
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
		const intents = this.#intents;
		const { visit } = intents;
		const { config, language } = this.#settings;
		const stages = this.#steps.stages(visit, intents);
		const whole = [this.#check.draw(), this.#stages.stage(stages)];
		return frame(config.theme, language, this.matches(":disabled"), whole, this.#takeAlong.said);
	}
	/** What is wrong was told before, by `ReportIssues`: a page that waits for `mfc-ready` has heard it. */
	updated() {
		if (!frameIn(this.renderRoot)) throw new Error("The frame is gone.");
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