import type { Json } from "@vidtask/openapi/scripts/read-spec";

/** A documented field of a body. */
export interface Field {
  /** Its place, as a JSON Pointer. */
  place: string;
  /** The name of the open word list that it takes a word of. */
  list: string | undefined;
  /** The words of that list. */
  words: string[] | undefined;
  /** What its number counts in. */
  units: string[] | undefined;
  /** Whether it is the upstream's own object, of which only what a client reads is documented. */
  isUpstream: boolean;
}

/** List the fields of a schema, those of its objects too. */
export function listFields(schema: Json, place = ""): Field[] {
  const shapes = [schema, ...(schema.anyOf ?? [])];
  return shapes.flatMap(({ properties = {} }) =>
    Object.entries<Json>(properties).flatMap(([key, property]) => {
      const below = `${place}/${key}`;
      return [toField(property, below), ...listFields(property, below)];
    }),
  );
}

function toField(property: Json, place: string): Field {
  const worded = [property, ...(property.anyOf ?? [])].find((shape) => shape["x-extensible-enum"]);
  return {
    place,
    list: worded?.["x-name"],
    words: worded?.["x-extensible-enum"],
    units: property["x-unit"],
    isUpstream: property["x-upstream"] === true,
  };
}
