import { constants } from "node:fs";

// In a folder that others may write to, a link of theirs under this name must lead nowhere. Windows has no such flag.
const NO_LINK = constants.O_NOFOLLOW ?? 0;

/** Open a file to go on with it, or make it. */
export const GO_ON = constants.O_RDWR | constants.O_CREAT | NO_LINK;

/** Open a file to write it anew, or make it. */
export const WRITE_ANEW = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | NO_LINK;
