import * as z from 'zod/mini';
import { type Reader } from './readers.js';
/** One setting: where it is written, how it is read, and what the documentation says of it. */
export interface Setting<Of extends Reader = Reader> extends Pick<Reader, 'fallback'> {
    /** `null`: by JSON and `config` only. */
    readonly attribute: string | null;
    readonly reader: Of;
    /** One line on what it is for. */
    readonly about: string;
}
/**
 * Every setting but own texts, in the order of the documentation: a row is all that an attribute needs to be read,
 * typed and documented. Keys are those of JSON and `config`; a group holds several values.
 */
export declare const settings: {
    bookingUrl: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    bookingLabel: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    bookingTarget: Setting<{
        kind: 'choice';
        allowed: string;
        unset: "blank" | "self" | "top";
        fallback: "blank" | "self" | "top";
        schema: () => z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniEnum<{
            blank: "blank";
            self: "self";
            top: "top";
        }>>;
    }>;
    phone: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    clinicName: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    modalities: Setting<{
        kind: 'list';
        allowed: string;
        unset: readonly ("deep-tissue" | "lymphatic-facilitation" | "myofascial-release" | "prenatal-massage" | "relaxation-massage" | "sports-massage" | "structural-integration")[];
        fallback: string;
        schema: () => z.ZodMiniReadonly<z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniString<string>>, z.ZodMiniTransform<("deep-tissue" | "lymphatic-facilitation" | "myofascial-release" | "prenatal-massage" | "relaxation-massage" | "sports-massage" | "structural-integration")[], string>>, z.ZodMiniArray<z.ZodMiniEnum<{
            "deep-tissue": "deep-tissue";
            "lymphatic-facilitation": "lymphatic-facilitation";
            "myofascial-release": "myofascial-release";
            "prenatal-massage": "prenatal-massage";
            "relaxation-massage": "relaxation-massage";
            "sports-massage": "sports-massage";
            "structural-integration": "structural-integration";
        }>>>>;
    }>;
    conditions: Setting<{
        kind: 'list';
        allowed: string;
        unset: readonly ("cancer-support" | "carpal-tunnel" | "fibromyalgia" | "frozen-joint" | "headache" | "insomnia" | "low-back-sciatica" | "lymphatic" | "neck-shoulder" | "other" | "pregnancy" | "rsi" | "scar" | "sport-soreness" | "stress-mood" | "tmj" | "whiplash")[];
        fallback: string;
        schema: () => z.ZodMiniReadonly<z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniString<string>>, z.ZodMiniTransform<("cancer-support" | "carpal-tunnel" | "fibromyalgia" | "frozen-joint" | "headache" | "insomnia" | "low-back-sciatica" | "lymphatic" | "neck-shoulder" | "other" | "pregnancy" | "rsi" | "scar" | "sport-soreness" | "stress-mood" | "tmj" | "whiplash")[], string>>, z.ZodMiniArray<z.ZodMiniEnum<{
            "cancer-support": "cancer-support";
            "carpal-tunnel": "carpal-tunnel";
            fibromyalgia: "fibromyalgia";
            "frozen-joint": "frozen-joint";
            headache: "headache";
            insomnia: "insomnia";
            "low-back-sciatica": "low-back-sciatica";
            lymphatic: "lymphatic";
            "neck-shoulder": "neck-shoulder";
            other: "other";
            pregnancy: "pregnancy";
            rsi: "rsi";
            scar: "scar";
            "sport-soreness": "sport-soreness";
            "stress-mood": "stress-mood";
            tmj: "tmj";
            whiplash: "whiplash";
        }>>>>;
    }>;
    country: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    regime: Setting<{
        kind: 'choice';
        allowed: string;
        unset: "auto" | "health" | "wellness";
        fallback: "auto" | "health" | "wellness";
        schema: () => z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniEnum<{
            auto: "auto";
            health: "health";
            wellness: "wellness";
        }>>;
    }>;
    emergencyNumber: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    crisisLine: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    heading: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    intro: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    disclaimer: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    lang: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    languages: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    summaryLang: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    theme: Setting<{
        kind: 'choice';
        allowed: string;
        unset: "auto" | "dark" | "light";
        fallback: "auto" | "dark" | "light";
        schema: () => z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniEnum<{
            auto: "auto";
            dark: "dark";
            light: "light";
        }>>;
    }>;
    accent: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    start: Setting<{
        kind: 'choice';
        allowed: string;
        unset: "intro" | "questions";
        fallback: "intro" | "questions";
        schema: () => z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniEnum<{
            intro: "intro";
            questions: "questions";
        }>>;
    }>;
    forwardUtm: Setting<{
        kind: 'flag';
        allowed: string;
        unset: boolean;
        fallback: string;
        schema: () => z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniString<string>>, z.ZodMiniTransform<boolean, string>>, z.ZodMiniBoolean<boolean>>;
    }>;
    utm: {
        utm_source: Setting<{
            readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
            readonly allowed: string;
            readonly unset: null;
            readonly fallback: 'none';
            readonly schema: (base: string) => z.ZodMiniString;
        }>;
        utm_medium: Setting<{
            readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
            readonly allowed: string;
            readonly unset: null;
            readonly fallback: 'none';
            readonly schema: (base: string) => z.ZodMiniString;
        }>;
        utm_campaign: Setting<{
            readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
            readonly allowed: string;
            readonly unset: null;
            readonly fallback: 'none';
            readonly schema: (base: string) => z.ZodMiniString;
        }>;
        utm_content: Setting<{
            readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
            readonly allowed: string;
            readonly unset: null;
            readonly fallback: 'none';
            readonly schema: (base: string) => z.ZodMiniString;
        }>;
        utm_term: Setting<{
            readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
            readonly allowed: string;
            readonly unset: null;
            readonly fallback: 'none';
            readonly schema: (base: string) => z.ZodMiniString;
        }>;
    };
    firstVisitUrl: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    pregnancyUrl: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    privacyUrl: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    reviewedBy: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    reviewedOn: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    analytics: Setting<{
        kind: 'choice';
        allowed: string;
        unset: "datalayer" | "matomo" | "none" | "plausible";
        fallback: "datalayer" | "matomo" | "none" | "plausible";
        schema: () => z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniEnum<{
            datalayer: "datalayer";
            matomo: "matomo";
            none: "none";
            plausible: "plausible";
        }>>;
    }>;
    variant: Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>;
    bookingUrls: Readonly<Record<import("../knowledge/routes.js").BookableRoute, Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>>>;
    modalityNames: Readonly<Record<"deep-tissue" | "lymphatic-facilitation" | "myofascial-release" | "prenatal-massage" | "relaxation-massage" | "sports-massage" | "structural-integration", Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>>>;
    modalityBookingUrls: Readonly<Record<"deep-tissue" | "lymphatic-facilitation" | "myofascial-release" | "prenatal-massage" | "relaxation-massage" | "sports-massage" | "structural-integration", Setting<{
        readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
        readonly allowed: string;
        readonly unset: null;
        readonly fallback: 'none';
        readonly schema: (base: string) => z.ZodMiniString;
    }>>>;
};
type Rows = typeof settings;
type ValueOf<Of> = Of extends Setting<infer R> ? z.output<ReturnType<R['schema']>> | (null extends R['unset'] ? null : never) : {
    readonly [Key in keyof Of]?: string;
};
/** What comes out, key by key. `texts` are words of the clinic's own, by message path. */
export type Config = {
    readonly [Key in keyof Rows]: ValueOf<Rows[Key]>;
} & {
    readonly texts: Readonly<Record<string, string>>;
};
export type UtmKey = keyof Rows['utm'];
export declare const utmKeys: readonly UtmKey[];
/** Keys that hold several values. */
export declare const groups: readonly string[];
/** Where a setting stands: `theme`; `utm_source` in the group `utm`. */
export interface Place {
    readonly group: string | null;
    readonly key: string;
    readonly setting: Setting;
}
/** Every setting by its path in the config: `theme`, `utm.utm_source`, `bookingUrls.unsure`. */
export declare const configPaths: ReadonlyMap<string, Place>;
/** A word of the clinic's own in place of one of our messages. */
export declare const ownText: Setting;
/**
 * All rows as one schema, by which editors check JSON. The widget reads value by value, so that
 * one bad value costs no other and a schema is made only for what is given.
 */
export declare function settingsSchema(): z.ZodMiniObject<{
    texts: z.ZodMiniDefault<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>>>;
}, z.core.$strict>;
/** The one table behind the README, the API docs and the custom-elements manifest. */
export declare const attributes: {
    name: string;
    kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
    allowed: string;
    fallback: string;
    about: string;
}[];
export declare const attributeNames: readonly string[];
export {};
