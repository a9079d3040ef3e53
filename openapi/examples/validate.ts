import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const file = new URL(import.meta.resolve("@vidtask/openapi/schemas.json"));
const schemas = JSON.parse(readFileSync(file, "utf8"));
// The schemas say `int64` and the like, and have words of their own.
const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(schemas);
const isRequest = ajv.compile({ $ref: `${schemas.$id}#/$defs/VideoRequest` });

console.log(isRequest({ model: "veo3.1-fast", prompt: "A lighthouse in a storm" })); // true
console.log(isRequest({ model: "veo3.1-fast" }), isRequest.errors?.[0]?.message); // false must have required property 'prompt'
