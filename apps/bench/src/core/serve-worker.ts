/** Answer the questions of the process that started this one with `startWorker`; ends with it. */
export function serveWorker<Question, Answer extends object>(
  answer: (question: Question) => Answer | Promise<Answer>,
): void {
  process.on("message", async (question) => {
    // What the other process asks is what its type says; both are ours.
    process.send?.(await answer(question as Question));
  });
  process.on("disconnect", () => process.exit());
}
