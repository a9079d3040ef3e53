/** How much a finding matters: `error` breaks a typed client, `warning` is drift that is not documented, `info` is known. */
export type Severity = "error" | "warning" | "info";

/** What a rule says. */
export interface Rule {
  readonly severity: Severity;
  /** What was found, in a sentence. */
  readonly summary: string;
  /** What it means for a client, in a sentence. */
  readonly effect: string;
}

const rule = (severity: Severity, summary: string, effect: string): Rule => ({ severity, summary, effect });

/** All rules by their id, which never changes its meaning; those of one answer first, those of a live check last. */
export const rules = {
  "body-not-json": rule("error", "A 2xx is not a JSON object.", "No client can read a task from it."),
  "body-cut": rule("error", "The answer broke off in its body.", "A client has to ask again."),
  "body-too-large": rule("error", "The body is longer than 10 MB.", "A careful client stops reading."),
  "error-with-200": rule(
    "error",
    "An error is answered with 2xx.",
    "Clients that trust the status crash on it.",
  ),
  "error-shape": rule("error", "An error has none of the documented shapes.", "Its code can't be read."),
  "field-missing": rule("error", "A required field is absent.", "Typed code reads undefined."),
  "field-type": rule("error", "A field has a type that is not documented.", "Typed code misreads it."),
  "id-missing": rule("error", "A create is answered without an id.", "A paid task is lost."),
  "id-foreign": rule("error", "The id is that of another task.", "Results may be mixed up."),
  "video-missing": rule("error", "The task succeeded, and no URL came.", "The video is paid for and lost."),
  redirect: rule("error", "The API redirects.", "A client that follows sends the key and the create again."),

  "content-type-undocumented": rule(
    "warning",
    "The media type is not documented.",
    "Strict clients refuse it.",
  ),
  "http-status-undocumented": rule(
    "warning",
    "The HTTP status is not documented.",
    "It is judged by its class.",
  ),
  "error-body-missing": rule("warning", "An error has no body.", "Only its status tells what happened."),
  "error-code-undocumented": rule(
    "warning",
    "The code of an error is not documented.",
    "Its status decides.",
  ),
  "field-undocumented": rule("warning", "A field is not documented.", "Clients do not read it."),
  "status-word-undocumented": rule("warning", "The status word is not documented.", "It counts as running."),
  "time-unit-undocumented": rule(
    "warning",
    "A time is in a unit that is not documented.",
    "Dates may be wrong.",
  ),
  "progress-range": rule("warning", "Progress is not in its range.", "It is clamped, or read as a fraction."),
  "answer-cacheable": rule("warning", "The answer to a query may be cached.", "Browsers show an old status."),
  "answer-slow": rule("warning", "The answer took more than 10 seconds.", "Short time-outs give up on it."),

  "field-alias": rule("info", "A field has another name than usual.", "Clients have to know both."),
  "number-as-text": rule("info", "A number comes as text.", "Typed code has to parse it."),
  "id-without-prefix": rule(
    "info",
    "The id came back without its prefix.",
    "Keep the one that was asked for.",
  ),
  "inner-error": rule("info", "A task that is well has an error's text.", "Only its status decides."),
  "failure-without-reason": rule("info", "A failure has no reason.", "Nothing can be told to the user."),
  "error-status": rule("info", "The status of a task is `error`.", "It counts by its code, if there is one."),
  "error-not-json": rule(
    "info",
    "An error is a page or a text, not JSON.",
    "Only its status tells what happened.",
  ),
  "key-refused": rule("info", "The key is refused.", "A client ends at once."),
  "quota-used-up": rule("info", "The quota is used up.", "A client ends at once."),
  "quota-as-rate-limit": rule("info", "A used-up quota is answered with 429.", "Clients ask again in vain."),
  "rate-limited": rule("info", "There were too many requests.", "A client pauses all its waits."),
  "retry-after-missing": rule("info", "A 429 does not say how long to wait.", "A client has to guess."),
  "task-not-found": rule("info", "The task is not known.", "A client gives up at the third in a row."),
  "route-missing": rule("info", "The route is not served.", "The base URL is not that of this API."),
  "no-channel": rule("info", "No channel serves the model.", "Nothing was started."),
  "upstream-failed": rule("info", "The gateway could not ask its upstream.", "A client asks again."),
  "server-error": rule("info", "The gateway failed.", "A client asks again."),
  "request-refused": rule("info", "The request is refused.", "A client ends at once."),

  "no-answer": rule("error", "No answer came.", "A client can't tell a typo from an outage."),
  "answer-timeout": rule("error", "The answer did not come in time.", "A client gives up on the request."),
  "answer-unexpected": rule(
    "error",
    "The answer is not the one that fits the call.",
    "A client takes it for another fault.",
  ),
  "create-unknown": rule(
    "error",
    "The answer to the paid create was lost.",
    "It may have been accepted and billed: do not send it again.",
  ),
  "task-unfinished": rule(
    "error",
    "The paid task did not end in time.",
    "A client waits until its deadline.",
  ),
  "key-unchecked": rule(
    "warning",
    "A call without the right key is answered.",
    "Anybody can read the tasks.",
  ),
  "method-accepted": rule(
    "warning",
    "A method that is not of this API is answered.",
    "Mistakes go unnoticed.",
  ),
  "headers-needed": rule("warning", "A GET needs the headers of a body.", "Plain clients are refused."),
  "not-found-at-first": rule(
    "warning",
    "A new task is not known at first.",
    "Clients that give up at once lose it.",
  ),
} as const satisfies Record<string, Rule>;

/** The id of a rule. */
export type RuleId = keyof typeof rules;

/** The page of the documentation that explains a rule, relative to its root. */
export function toPage(rule: RuleId): string {
  return `checking-a-gateway.html#${rule}`;
}
