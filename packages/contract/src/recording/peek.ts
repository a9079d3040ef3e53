/** How many bytes tell what a recording is. */
const ENOUGH = 4096;

/** Read the beginning of a text, and hand out all of it again. */
export async function peek(
  source: AsyncIterable<Uint8Array>,
): Promise<{ head: string; chunks: AsyncIterable<Uint8Array> }> {
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
  return { head, chunks: chain(read, iterator) };
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
