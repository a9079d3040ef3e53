import type { operations } from "@vidtask/types";
import { validators } from "./generated/request-validators.js";
import { type RequestId, requestFields } from "./generated/requests.ts";
import type { Fault } from "./generated/validators.js";
import { readPlace } from "./read-place.ts";
import { toModelFamily } from "./to-model-family.ts";
import { typeNameOf } from "./to-shown.ts";

/** The JSON body that an operation is sent. */
export type RequestBody<Id extends RequestId> = operations[Id]["requestBody"]["content"]["application/json"];

/** What is wrong with a request body. */
export interface RequestFault {
  /** The place in the body, as a JSON Pointer. */
  readonly place: string;
  /** What is wrong there, without a full stop: `duration must be an integer, not a string`. */
  readonly message: string;
  /** Whether the body breaks the contract itself, or only what is documented for its family of models. */
  readonly of: "contract" | "family";
}

/** A body that keeps the contract, with what its family of models has against it; or what is wrong. */
export type CheckedRequest<Id extends RequestId> =
  | { readonly body: RequestBody<Id>; readonly faults: readonly RequestFault[] }
  | { readonly body: undefined; readonly faults: readonly RequestFault[] };

/**
 * Compare a request body with the contract before it is sent: its types, and what is documented for its model's family.
 *
 * @returns The body, unless it breaks the contract. A gateway may take more than the documented fields and numbers of images:
 * these faults are `of: "family"`, as is a field that no model has.
 */
export function validateRequest<Id extends RequestId>(operationId: Id, body: unknown): CheckedRequest<Id> {
  if (!keepsContract(operationId, body)) {
    const faults = (validators[operationId].errors ?? []).map((fault) =>
      toRequestFault(fault, body, "contract"),
    );
    return { body: undefined, faults };
  }
  return { body, faults: [...checkFields(operationId, body), ...checkImages(body)] };
}

function keepsContract<Id extends RequestId>(operationId: Id, body: unknown): body is RequestBody<Id> {
  return validators[operationId](body);
}

/** The fields that do not count: most often a slip, which a gateway would pass over in silence. */
function checkFields(operationId: RequestId, body: RequestBody<RequestId>): RequestFault[] {
  const { name: family, fields } = toModelFamily(body.model) ?? {};
  return Object.keys(body).flatMap((name): RequestFault[] => {
    const isKnown = Object.hasOwn(requestFields[operationId], name);
    if (isKnown && (fields?.includes(name) ?? true)) {
      return [];
    }
    const message = isKnown ? `${name} is no field of ${family} models` : `${name} is a field of no model`;
    return [{ place: `/${name}`, message, of: "family" }];
  });
}

function checkImages(body: RequestBody<RequestId>): RequestFault[] {
  const family = toModelFamily(body.model);
  const validator = family && validators[family.name];
  if (!validator || validator(body)) {
    return [];
  }
  // Said of the rule that holds under a condition; the rule's own fault is there too.
  const faults = (validator.errors ?? []).filter(({ keyword }) => keyword !== "if");
  return faults.map((fault) => toRequestFault(fault, body, "family"));
}

function toRequestFault(
  { instancePath, keyword, params }: Fault,
  body: unknown,
  of: RequestFault["of"],
): RequestFault {
  const below = params.missingProperty;
  const place = below === undefined ? instancePath : `${instancePath}/${below}`;
  const name = place.slice(1).replaceAll("/", ".") || "the body";
  const value = readPlace(body, place);
  const model = `${readPlace(body, "/model")}`;
  const messages: Record<string, string> = {
    required: of === "family" ? `${name} are needed for ${model}` : `${name} is missing`,
    type: `${name} must be ${[params.type].flat().join(" or ")}, not ${typeNameOf(value)}`,
    minLength: `${name} must not be empty`,
    minItems: `${name} must be at least ${params.limit} for ${model}`,
    maxItems: `${name} may be at most ${params.limit} for ${model}`,
  };
  return { place, message: messages[keyword] ?? `${name} does not keep the rule ${keyword}`, of };
}
