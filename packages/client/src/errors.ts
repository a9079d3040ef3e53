import type { Task } from "./task.ts";

/** What an error may know beside its sentence. Which of it an error has, its class says. */
export interface ErrorDetails {
  cause?: unknown;
  taskId?: string | undefined;
  task?: Task | undefined;
  status?: number;
  code?: string | undefined;
  body?: unknown;
  retryAfter?: number | undefined;
  location?: string;
  bodyHead?: string;
  polledAt?: Date | undefined;
}

/** The base of all errors of vidtask. `name` and `instanceof` tell them apart, also across copies of the package. */
export class VidtaskError extends Error {
  // Written out, because minifiers rename classes.
  static override readonly name: string = "VidtaskError";
  /** The id of the task that the error is about, if one is known. */
  declare taskId: string | undefined;
  /** The last that was heard of that task. */
  declare task: Task | undefined;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details);
    Object.assign(this, details).name = new.target.name;
  }

  /** By the names along the prototype chain: two copies of the package have two classes of each name. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    const names: string[] = [];
    for (let link = value; link instanceof Object; link = Object.getPrototypeOf(link)) {
      names.push(link.constructor.name);
    }
    // biome-ignore lint/complexity/noThisInStatic: `this` is the class that is asked for, not always this one
    return names.includes("VidtaskError") && names.includes(this.name);
  }
}

/** No answer came: unknown host, refused or reset connection, certificate, time-out. `cause` says which. */
export class NetworkError extends VidtaskError {
  static override readonly name: string = "NetworkError";
}

/** The base of all errors that are answers. */
export class ResponseError extends VidtaskError {
  static override readonly name: string = "ResponseError";
  /** The HTTP status. */
  declare readonly status: number;
  /** The gateway's code, lower-cased, without the prefix `local:`. */
  declare readonly code: string | undefined;
  /** The body, if it is JSON. */
  declare readonly body: unknown;
  /** The first 200 characters of the body, the key blanked. */
  declare readonly bodyHead: string;
  /** How long the gateway asks to wait, in milliseconds. */
  declare readonly retryAfter: number | undefined;
}

/** The gateway points elsewhere (3xx). API calls never follow: the key, and a paid create, would go there. */
export class RedirectError extends ResponseError {
  static override readonly name: string = "RedirectError";
  /** Where it points; empty if it does not say so. */
  declare readonly location: string;
}

/** The account's quota is used up, whatever the HTTP status. */
export class QuotaError extends ResponseError {
  static override readonly name: string = "QuotaError";
}

/** The gateway or its upstream failed for now (408, 409, 425, 5xx, or a code that says so). */
export class ServerError extends ResponseError {
  static override readonly name: string = "ServerError";
}

/** The gateway does not know the task, or not yet. */
export class TaskNotFoundError extends ResponseError {
  static override readonly name: string = "TaskNotFoundError";
}

/** The base URL does not serve this API. */
export class NotThisApiError extends ResponseError {
  static override readonly name: string = "NotThisApiError";
}

/** The key is missing, wrong, or not allowed to do this (401, or 403 with JSON). */
export class AuthenticationError extends ResponseError {
  static override readonly name: string = "AuthenticationError";
}

/** Too many requests (429). */
export class RateLimitError extends ResponseError {
  static override readonly name: string = "RateLimitError";
}

/** Any other 4xx: the call itself is wrong. */
export class HttpError extends ResponseError {
  static override readonly name: string = "HttpError";
}

/** A 2xx that is not a JSON object of this API, such as HTML or cut JSON. */
export class ParseError extends ResponseError {
  static override readonly name: string = "ParseError";
}
