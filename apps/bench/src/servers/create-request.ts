/** The body of a create call. */
export const createBody = JSON.stringify({ model: "veo3.1-fast", prompt: "A lighthouse in a storm" });

/** Its headers. */
export const createHeaders = { Authorization: "Bearer sk-bench", "Content-Type": "application/json" };
