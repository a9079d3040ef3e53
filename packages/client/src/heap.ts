/** An entry of a heap. */
export interface Node<Value> {
  key: number;
  readonly value: Value;
  index: number;
}

/** A binary heap with the smallest key first, from which any entry can be taken out. */
export class Heap<Value> {
  readonly #nodes: Node<Value>[] = [];

  get size(): number {
    return this.#nodes.length;
  }

  /** The entry with the smallest key. */
  get first(): Node<Value> | undefined {
    return this.#nodes[0];
  }

  add(key: number, value: Value): Node<Value> {
    const node = { key, value, index: this.#nodes.length };
    this.#nodes.push(node);
    this.#rise(node);
    return node;
  }

  /** Take an entry out; one that is out already stays out. */
  delete(node: Node<Value> | undefined): void {
    const last = this.#nodes.at(-1);
    if (!node || !last || this.#nodes[node.index] !== node) {
      return;
    }
    this.#nodes.pop();
    if (last !== node) {
      this.#put(last, node.index);
      this.#rise(last);
      this.#sink(last);
    }
    node.index = -1;
  }

  #put(node: Node<Value>, index: number): void {
    this.#nodes[index] = node;
    node.index = index;
  }

  #rise(node: Node<Value>): void {
    for (;;) {
      const parent = this.#nodes[(node.index - 1) >> 1];
      if (!parent || parent.key <= node.key) {
        return;
      }
      this.#swap(parent, node);
    }
  }

  #sink(node: Node<Value>): void {
    for (;;) {
      const [left, right] = [this.#nodes[node.index * 2 + 1], this.#nodes[node.index * 2 + 2]];
      const child = right && left && right.key < left.key ? right : left;
      if (!child || child.key >= node.key) {
        return;
      }
      this.#swap(node, child);
    }
  }

  #swap(upper: Node<Value>, lower: Node<Value>): void {
    const { index } = upper;
    this.#put(upper, lower.index);
    this.#put(lower, index);
  }
}
