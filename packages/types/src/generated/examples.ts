// Generated from openapi/openapi.yaml by packages/types/scripts/generate.ts. Do not edit.

/** The named examples of each operation's responses by status, each with its media type. */
export interface examples {
  queryVideo: {
    200: {
      pending: "application/json";
      completed: "application/json";
      processingVeo: "application/json";
      completedVeo: "application/json";
      errorVeo: "application/json";
      processingDetail: "application/json";
      completedDetail: "application/json";
      failedDetail: "application/json";
      processingGrok: "application/json";
      failedGrok: "application/json";
      unknownGrok: "application/json";
      queuedOpenai: "application/json";
      processingOpenai: "application/json";
      completedOpenai: "application/json";
      failedOpenai: "application/json";
      cancelledOpenai: "application/json";
      processingEnvelope: "application/json";
      completedEnvelope: "application/json";
      failedEnvelope: "application/json";
    };
    400: { notFoundTask: "application/json"; badRequestTask: "application/json" };
    401: { keyMissingRelay: "application/json"; keyInvalidRelay: "application/json" };
    402: { quotaRelay: "application/json" };
    403: {
      modelForbiddenRelay: "application/json";
      quotaRelay: "application/json";
      quotaTask: "application/json";
    };
    404: { noRouteRelay: "application/json"; notFoundTask: "application/json" };
    429: {
      rateLimitRelay: "application/json";
      saturatedRelay: "application/json";
      quotaHiddenRelay: "application/json";
      quotaLocalTask: "application/json";
    };
    500: {
      fetchFailedTask: "application/json";
      noChannelTask: "application/json";
      failedRelay: "application/json";
    };
    502: { upstreamFailedRelay: "application/json"; badGatewayHtml: "text/html" };
    503: { noChannelRelay: "application/json" };
    524: { timeoutHtml: "text/html" };
  };
  createVideo: {
    200: {
      pendingVeo: "application/json";
      processingGrok: "application/json";
      queuedOpenai: "application/json";
      processingVidu: "application/json";
      submittedEnvelope: "application/json";
    };
    400: { badRequestTask: "application/json" };
    401: { keyMissingRelay: "application/json"; keyInvalidRelay: "application/json" };
    402: { quotaRelay: "application/json" };
    403: {
      modelForbiddenRelay: "application/json";
      quotaRelay: "application/json";
      quotaTask: "application/json";
    };
    404: { noRouteRelay: "application/json"; notFoundTask: "application/json" };
    413: { tooLargeTask: "application/json" };
    415: { wrongTypeRelay: "application/json" };
    429: {
      rateLimitRelay: "application/json";
      saturatedRelay: "application/json";
      quotaHiddenRelay: "application/json";
      quotaLocalTask: "application/json";
    };
    500: {
      fetchFailedTask: "application/json";
      noChannelTask: "application/json";
      failedRelay: "application/json";
    };
    502: { upstreamFailedRelay: "application/json"; badGatewayHtml: "text/html" };
    503: { noChannelRelay: "application/json" };
    524: { timeoutHtml: "text/html" };
  };
}
