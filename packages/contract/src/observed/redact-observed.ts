import type { Channel, ErrorForm } from "./gateway-record.ts";

/** Blank a secret in the words of a gateway that stand in a channel; all other words are of this package. */
export function redactChannel(channel: Channel, redact: (text: string) => string): Channel {
  const { models, undocumentedWords } = channel;
  return {
    ...channel,
    // No model can have a bracket in its name.
    models: models.map((model) => (redact(model) === model ? model : "*")),
    ...(undocumentedWords && { undocumentedWords: undocumentedWords.map(redact) }),
  };
}

/** The same for an error. */
export function redactError(error: ErrorForm, redact: (text: string) => string): ErrorForm {
  return error.code === undefined ? error : { ...error, code: redact(error.code) };
}
