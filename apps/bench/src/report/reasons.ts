/** Why a goal is missed where it is, by its id: what is left, and what it would take. */
export const reasons: Readonly<Record<string, string>> = {};
