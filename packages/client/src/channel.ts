/** Values on their way from callbacks to one `for await`. */
export class Channel<Value> {
  readonly #values: Value[] = [];
  #end: { failure: { error: unknown } | undefined } | undefined;
  #wake: (() => void) | undefined;

  /** Hand on a value. */
  push(value: Value): void {
    this.#values.push(value);
    this.#wake?.();
  }

  /** Hand on no more: the reader ends, or throws, when it has read the rest. */
  end(failure?: { error: unknown }): void {
    this.#end ??= { failure };
    this.#wake?.();
  }

  /** End at once: what is not read yet is lost, and the reader throws. */
  fail(error: unknown): void {
    this.#values.length = 0;
    this.#end = { failure: { error } };
    this.#wake?.();
  }

  /** What is pushed, in order, until the end. */
  async *read(): AsyncGenerator<Value, void, undefined> {
    for (;;) {
      while (this.#values.length > 0) {
        // One at a time: the others can be taken back until they are read.
        yield* this.#values.splice(0, 1);
      }
      if (this.#end) {
        if (this.#end.failure) {
          throw this.#end.failure.error;
        }
        return;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
