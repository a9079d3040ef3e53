import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import { toNote } from "../progress.ts";
import { isImageAddress } from "./is-image-address.ts";
import { readLocal } from "./read-local.ts";
import { toImageType } from "./to-image-type.ts";

const ADVICE = "An image is an http or https URL, a data URI, or a png, jpeg, gif or webp file.";

/** Bytes of a body that new-api, on which most gateways run, takes unless it is told otherwise (MAX_REQUEST_BODY_MB). */
const LARGEST_BODY = 32 * 1024 * 1024;

/**
 * The images that a flag stands for: URLs and data URIs as they are, files as data URIs. An empty one is none.
 *
 * @throws CliError with exit code 12 for a file that can't be read or is no image.
 */
export async function readImages(
  { stderr }: Io,
  { quiet }: { quiet?: boolean },
  images: readonly string[] | undefined,
): Promise<string[] | undefined> {
  if (images === undefined) {
    return undefined;
  }
  const values: string[] = [];
  for (const image of images.filter(Boolean)) {
    values.push(isImageAddress(image) ? image : await toDataUri(image));
  }
  const size = values.reduce((sum, value) => sum + value.length, 0);
  if (size > LARGEST_BODY && !quiet) {
    const megabytes = Math.ceil(size / 1024 / 1024);
    stderr.write(
      toNote(
        `The images take ${megabytes} MiB in the body; many gateways take 32 at most, and answer 413. Use smaller ones, or URLs.`,
      ),
    );
  }
  return values;
}

async function toDataUri(path: string): Promise<string> {
  const bytes = await readLocal(path, ADVICE);
  const type = toImageType(bytes);
  if (type === undefined) {
    throw new CliError(`${path} is no image that gateways are known to take. ${ADVICE}`, 12);
  }
  return `data:${type};base64,${bytes.toString("base64")}`;
}
