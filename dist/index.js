import { a as conditionIds, i as assess, n as version, o as modalityIds, r as resolveConfig, t as MassageFitCheck } from "./shared/massage-fit-check.js";

export { MassageFitCheck, assess, conditionIds, modalityIds, resolveConfig as parseConfig, version };