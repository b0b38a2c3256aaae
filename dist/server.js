import { html, nothing, svg } from "lit/html.js";
import * as z from "zod/mini";

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

// src/config/schema.ts
var setting = (attribute, reader, about, fallback = reader.fallback) => ({
	attribute,
	reader,
	about,
	fallback
});
var byLanguage = "by language";
var linkByRoute = Object.fromEntries(bookableRoutes.map((route) => [route, setting(null, bookingLink, `Where a visitor books whose result is “${route}”.`, "the booking link")]));
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
var summary = lazy(() => ({
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

// src/questionnaire/replay.ts
var whoRow = questionById.get("who");
/** Whom it is for, as everybody is asked it. */
var whoItem = {
	id: "who",
	question: "who",
	options: whoRow ? optionsOf(whoRow) : []
};
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
	return kept.length > 0 ? kept : questionById.get(question)?.optional ? [] : null;
}

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

// src/views/frame.ts
/**
* What stands around every page, from the first drawing to the last.
*
* @param said for the live region: said aloud, never seen; for results of an act that moves no focus
*/
var frame = (theme, lang, isInert, page, said) => html`<div class="root ${theme}" part="frame" lang=${lang} ?inert=${isInert}>${page}<p class="sr" role="status">${said}</p></div>`;

// src/views/buttons.ts
/** `primary` and `secondary` are parts, which a clinic may style. */
var button = (part, press, label) => html`<button class="button" part=${part} @click=${press}>${label}</button>`;

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

// src/views/foot.ts
var foot = (texts, privacy) => html`<div class="foot">${paragraphs(texts)}${privacy && html`<p>${link(privacy)}</p>`}</div>`;

// src/views/intro.ts
var intro = (model, intents) => html`<div class="screen">${heading(model.heading)}<p class="lead">${model.lead}</p><ul class="facts"><li>${model.facts.time}</li><li>${model.facts.privacy}</li><li>${model.facts.guide}</li></ul>${choice(model.who, intents, true)}<div class="buttons">${button("primary", () => intents.start(), model.startLabel)}</div>${foot([model.disclaimer], model.privacy)}</div>`;

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
* The markup that lit would draw from a template, where there is no DOM. Knows what our views use: text, lists,
* templates, attributes, switches, properties that have an attribute of the same name. Everything is escaped.
*/
function templateText(value) {
	if (value === nothing || value === null || value === void 0) return "";
	if (Array.isArray(value)) return value.map(templateText).join("");
	if (!isTemplate(value)) return escaped(value);
	let text = value.strings[0] ?? "";
	value.values.forEach((part, index) => {
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
	const language = languageFor(config.lang ?? lang);
	const messages = withOwnTexts(language.messages, config.texts);
	const page = intro(introView({}, config, {
		...language,
		messages
	}), noIntents);
	const root = html`<link rel="stylesheet" href=${stylesheet}>${frame(config.theme, language.tag, false, page, "")}`;
	const shadow = `<template shadowrootmode="open">${templateText(root)}</template>`;
	return `<massage-fit-check${Object.entries(attributes).filter(([name]) => /^[a-z][\w-]*$/i.test(name)).map(([name, value]) => ` ${name}="${escaped(value)}"`).join("")}>${config.start === "intro" ? shadow : ""}${fallback}</massage-fit-check>`;
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
	if (!rgb) return styles;
	const { fill, on, inkLight, inkDark } = readableAccent(rgb);
	return `${styles}
.root{--accent-fill:${fill};--accent-on:${on};--accent-ink:${inkLight}}
.root.dark{--accent-ink:${inkDark}}
@supports (color:light-dark(#000,#fff)){.root.auto{--accent-ink:light-dark(${inkLight},${inkDark})}}
`;
}

export { renderFirstPage, styleSheet };