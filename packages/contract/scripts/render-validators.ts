import type { Json } from "@vidtask/openapi/scripts/read-spec";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { rolldown } from "rolldown";

/**
 * A module that exports `validators`, a compiled one for each schema, with Ajv's run-time parts bundled in.
 *
 * @param schemas JSON Schemas by the name of their export, without `$ref`.
 */
export async function renderValidators(schemas: Record<string, Json>): Promise<string> {
  const options = { allErrors: true, strict: false, messages: false, code: { source: true, esm: true } };
  const ajv = new Ajv2020(options);
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema(toBare(schema), name);
  }
  const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, name]));
  // Nobody reads which part of a schema is not kept: the keyword and the place tell.
  const code = standaloneCode.default(ajv, names).replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, "");
  return bundle(code, Object.keys(schemas));
}

/** Without what validates nothing: texts, examples and extensions would only make the module longer. */
function toBare(node: Json, isNameMap = false): Json {
  if (Array.isArray(node)) {
    return node.map((item) => toBare(item));
  }
  if (typeof node !== "object" || node === null) {
    return node;
  }
  const kept = Object.entries(node).filter(
    ([key]) => isNameMap || !/^(title|description|default|examples?|x-.*)$/.test(key),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [key, toBare(value, !isNameMap && key === "properties")]),
  );
}

async function bundle(code: string, names: readonly string[]): Promise<string> {
  const modules: Record<string, string> = {
    entry: `import { ${names.join(", ")} } from "compiled"; export const validators = { ${names.join(", ")} };`,
    compiled: code,
  };
  const build = await rolldown({
    input: "entry",
    platform: "node",
    plugins: [
      {
        name: "modules",
        resolveId: (id) => (Object.hasOwn(modules, id) ? id : undefined),
        load: (id) => modules[id],
      },
    ],
  });
  const { output } = await build.generate({ format: "esm", comments: false });
  return output[0].code;
}
