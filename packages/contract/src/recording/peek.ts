/** How many characters tell what a recording is: a HAR may begin with notes of the tool that wrote it. */
const ENOUGH = 1_000_000;

/** The beginning of a text. */
export interface Peeked {
  /** Always the same, however the text came in chunks. */
  readonly head: string;
  /** Whether there is no more. */
  readonly isWhole: boolean;
  /** All of the text. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Read the beginning of a text, and hand out all of it again. */
export async function peek(source: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  const decoder = new TextDecoder();
  let head = "";
  while (head.length < ENOUGH) {
    const { done, value } = await iterator.next();
    if (done) {
      break;
    }
    read.push(value);
    head += decoder.decode(value, { stream: true });
  }
  return { head: head.slice(0, ENOUGH), isWhole: head.length < ENOUGH, chunks: chain(read, iterator) };
}

async function* chain(
  read: Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  try {
    for (let chunk = read.shift(); chunk; chunk = read.shift()) {
      yield chunk;
    }
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
