import { t as MassageFitCheck } from "./shared/massage-fit-check.js";

// src/define.ts
var tag = "massage-fit-check";
/**
* Registers the tag, once. A second copy of the script does nothing; when it is another version it says so,
* since the first one stays in charge.
*/
var owner = customElements.get(tag);
if (!owner) customElements.define(tag, MassageFitCheck);
else if (owner.version !== MassageFitCheck.version) console.warn(`<${tag}> ${MassageFitCheck.version} was loaded after ${owner.version ?? "another version"}, which stays in charge. Remove one of the two scripts.`);
