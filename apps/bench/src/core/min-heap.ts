/** Numbers of which the least comes first. */
export class MinHeap {
  /** Each place's children are at twice the place, and 1 and 2 more; neither is less. */
  readonly #list: number[] = [];

  put(number: number): void {
    let place = this.#list.push(number) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = this.#list[parent] ?? 0;
      if (above <= number) {
        break;
      }
      this.#list[place] = above;
      place = parent;
    }
    this.#list[place] = number;
  }

  /** Take the least out; undefined if there is none. */
  take(): number | undefined {
    const least = this.#list[0];
    const last = this.#list.pop();
    if (last === undefined || this.#list.length === 0) {
      return least;
    }
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const child =
        (this.#list[left + 1] ?? Number.POSITIVE_INFINITY) < (this.#list[left] ?? Number.POSITIVE_INFINITY)
          ? left + 1
          : left;
      const below = this.#list[child];
      if (below === undefined || below >= last) {
        break;
      }
      this.#list[place] = below;
      place = child;
    }
    this.#list[place] = last;
    return least;
  }
}
