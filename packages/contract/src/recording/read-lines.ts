/**
 * Read a text line by line.
 *
 * @param limit How many characters a line may have; a longer one is undefined.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  let line: string | undefined = "";
  for await (const chunk of chunks) {
    const [first = "", ...rest] = decoder.decode(chunk, { stream: true }).split("\n");
    line = join(line, first);
    for (const next of rest) {
      yield line;
      line = join("", next);
    }
  }
  yield join(line, decoder.decode());

  function join(start: string | undefined, end: string): string | undefined {
    return start === undefined || start.length + end.length > limit ? undefined : start + end;
  }
}
