import { t as MassageFitCheck } from "./shared/massage-fit-check.js";

// src/define.ts
var tag = "massage-fit-check";
/**
* Registers the tag, once; on a server, where there is no registry, nothing. A second copy of the script does
* nothing either; when it is another version it says so, since the first one stays in charge.
*/
var registry = globalThis.customElements;
var owner = registry?.get(tag);
if (!owner) registry?.define(tag, MassageFitCheck);
else if (owner.version !== MassageFitCheck.version) console.warn(`<${tag}> ${MassageFitCheck.version} was loaded after ${owner.version ?? "another version"}, which stays in charge. Remove one of the two scripts.`);
