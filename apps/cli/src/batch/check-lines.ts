import type { RequestId } from "@vidtask/contract/request";
import { type RequestBody, validateRequest } from "@vidtask/contract/request";
import { CliError } from "../cli-error.ts";
import { isImageAddress } from "../input/is-image-address.ts";
import { isObject } from "../journal/is-object.ts";
import type { LineIdentity } from "../journal/journal-event.ts";
import { toIdentities } from "./line-identity.ts";
import type { Source } from "./read-source.ts";
import type { LineFault } from "./source-line.ts";

/** A line whose body may be sent. */
export interface BatchLine<Id extends RequestId> {
  line: number;
  body: RequestBody<Id>;
  identity: LineIdentity;
}

/** How many faults are told; a wrong header would make thousands. */
const SHOWN = 20;

/**
 * Check every line before the first is sent. The flags fill in what a line lacks.
 *
 * @param defaults What the flags say.
 * @param isUnchecked Whether fields and numbers of images may differ from what is documented for a model's family.
 * @throws CliError with exit code 2 that names the lines and what is wrong with them.
 */
export function checkLines<Id extends RequestId>(
  { name, lines, faults }: Source,
  operation: Id,
  defaults: Partial<RequestBody<Id>>,
  isUnchecked: boolean,
): BatchLine<Id>[] {
  const found: LineFault[] = [...faults];
  const bodies = lines.flatMap(({ line, value }) => {
    const { body, faults } = validateRequest(operation, fillIn(defaults, value));
    const meant = faults.filter(({ of }) => of === "contract" || !isUnchecked);
    found.push(...meant.map(({ message }) => ({ line, message })));
    found.push(...checkImages(body).map((message) => ({ line, message })));
    return body === undefined ? [] : [{ line, body }];
  });
  if (found.length > 0) {
    throw new CliError(describe(name, found, isUnchecked), 2);
  }
  const identities = toIdentities(bodies.map(({ body }) => body));
  return bodies.flatMap((line, index) => {
    const identity = identities[index];
    return identity ? [{ ...line, identity }] : [];
  });
}

/** What is wrong with images. A path is sent as it stands there, and paid for: of a line no files are read. */
function checkImages(body: unknown): string[] {
  const images = isObject(body) && Array.isArray(body.images) ? body.images : [];
  return images.flatMap((image, index) =>
    isImageAddress(`${image}`)
      ? []
      : [`images.${index} is neither an http or https URL nor a data URI, and lines name no files`],
  );
}

/** A body with what its line does not say; what no flag says is left out. */
function fillIn(defaults: object, value: unknown): unknown {
  const known = Object.entries(defaults).filter(([, part]) => part !== undefined);
  return isObject(value) ? { ...Object.fromEntries(known), ...value } : value;
}

function describe(name: string, faults: readonly LineFault[], isUnchecked: boolean): string {
  const inOrder = [...faults].sort((a, b) => a.line - b.line);
  const shown = inOrder.slice(0, SHOWN).map(({ line, message }) => `line ${line}: ${message}`);
  const rest = faults.length > SHOWN ? `; and ${faults.length - SHOWN} more` : "";
  const advice = isUnchecked
    ? "Mend the file."
    : "Mend the file, or use --unchecked for fields and numbers of images.";
  return `${name} can't be sent, and nothing was: ${shown.join("; ")}${rest}. ${advice}`;
}
