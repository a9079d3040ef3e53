import { listOperations } from "@vidtask/openapi/scripts/list-operations";
import fc from "fast-check";

/** The bodies of all named examples of the spec that are JSON. */
export const exampleBodies: object[] = listOperations().flatMap(({ responses }) =>
  Object.values(responses).flatMap((response) =>
    Object.values<{ value: object }>(response.content?.["application/json"]?.examples ?? {}).map(
      ({ value }) => value,
    ),
  ),
);

/** Names that trip up who builds objects, places and patterns of them. */
const oddKeys = [
  "__proto__",
  "constructor",
  "toString",
  "a/b",
  "~",
  "~1",
  "",
  " ",
  "0",
  "length",
  "\u202e",
  "\n\0",
  "🎬",
  "\ud83c",
  "$&",
  "x".repeat(300),
];

/** Characters of all kinds, halves of one too. */
export const character = fc.constantFrom(
  ..."ab/~%.:-_$ 0\u0000\n\u007f\u202e\u200b\u2028任é🎬",
  "\ud83c",
  "\udfac",
);

const key = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("id", "status", "data", "error", "code", "detail", "progress", "url"),
  },
  { weight: 2, arbitrary: fc.constantFrom(...oddKeys) },
  { weight: 1, arbitrary: fc.string({ unit: character, maxLength: 8 }) },
);

const leaf = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    0,
    -1,
    0.5,
    100,
    1e11,
    1e308,
    -0,
    429,
    "",
    " ",
    "completed",
    "error",
    "40%",
  ),
  fc.constantFrom(
    "0",
    "SUCCESS",
    "local:insufficient_quota",
    "https://media.example/a",
    "任务",
    "x".repeat(5_000),
  ),
  fc.double(),
  fc.string({ unit: character, maxLength: 12 }),
);

const tree = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", maxDepth: 4 },
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: fc.array(tie("value"), { maxLength: 4 }) },
    { weight: 2, arbitrary: fc.array(fc.tuple(key, tie("value")), { maxLength: 6 }).map(toObject) },
  ),
})).value;

/** An object that has a field `__proto__` too, as JSON.parse makes it. */
function toObject(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries);
}

/** A value so deep that who walks it by calling itself falls over. */
function toDeep(depth: number): unknown {
  let value: unknown = "deep";
  for (let level = 0; level < depth; level += 1) {
    value = level % 2 === 0 ? { detail: value, data: null, error: null } : [value];
  }
  return value;
}

const value = fc.oneof(
  { weight: 400, arbitrary: tree },
  { weight: 1, arbitrary: fc.constantFrom(toDeep(100), toDeep(9_999)) },
  {
    weight: 1,
    arbitrary: fc.constant(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [at, at]))),
  },
);

type Change = readonly [path: number[], kind: "drop" | "set" | "add", key: string, value: unknown];

/** An example with some of its fields dropped, added, or of another type, at any depth. */
export const mutation: fc.Arbitrary<unknown> = fc
  .tuple(
    fc.constantFrom(...exampleBodies),
    fc.array(
      fc.tuple(
        fc.array(fc.nat(30), { maxLength: 3 }),
        fc.constantFrom("drop" as const, "set" as const, "add" as const),
        key,
        value,
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([example, changes]) => changes.reduce(change, example));

/** A copy of a body in which one place is changed. */
function change(body: object, [path, kind, name, other]: Change): object {
  const entries = Object.entries(body);
  const [at = 0, ...rest] = path;
  const index = entries.length > 0 ? at % entries.length : 0;
  const [oldKey, inner] = entries[index] ?? ["", undefined];
  if (rest.length > 0 && typeof inner === "object" && inner !== null && !Array.isArray(inner)) {
    entries[index] = [oldKey, change(inner, [rest, kind, name, other])];
  } else if (kind === "add") {
    entries.push([name, other]);
  } else {
    entries.splice(index, 1, ...(kind === "drop" ? [] : [[oldKey, other] as [string, unknown]]));
  }
  return toObject(entries);
}

/** The text of a body; of one that is too deep to be written, another deep text. */
function toJson(item: unknown): string {
  try {
    return JSON.stringify(item) ?? "";
  } catch {
    return `${'{"detail":'.repeat(999)}null${"}".repeat(999)}`;
  }
}

/** Any body: a mutation, any JSON, or a text that is one, nearly is one, or is none. */
export const body: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: mutation },
  { weight: 3, arbitrary: value },
  { weight: 1, arbitrary: mutation.map(toJson) },
  {
    weight: 1,
    arbitrary: fc.tuple(mutation, fc.nat(200)).map(([item, end]) => toJson(item).slice(0, end)),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.string({ unit: character }),
      fc.constantFrom("<html>", "\ufeff{}", "null", "[".repeat(999)),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(undefined, null) },
);
