// Generated from openapi/openapi.yaml by packages/types/scripts/generate.ts. Do not edit.

/** Where an error is read from, as JSON Pointers; all codes count, the first text wins: `errorCode`. */
export const errorCodePlaces = ["/error/code", "/error/type", "/code", "/type"] as const;

/** Where an error is read from, as JSON Pointers; all codes count, the first text wins: `errorMessage`. */
export const errorMessagePlaces = ["/error/message", "/message", "/error"] as const;

/** Where an error is read from, as JSON Pointers; all codes count, the first text wins: `errorFailure`. */
export const errorFailurePlaces = ["/error"] as const;

/** Where an error is read from, as JSON Pointers; all codes count, the first text wins. */
export const errorAnswerPlaces = {
  errorCode: errorCodePlaces,
  errorMessage: errorMessagePlaces,
  errorFailure: errorFailurePlaces,
} as const;
