import { waitForTasks } from "@vidtask/client";
import { describe, expect, test } from "vitest";
import { gatewayOf, hanging } from "./gateway.ts";
import { rejection } from "./helpers.ts";

/** Ids without end, which keep count. */
function idsOf(count = Number.POSITIVE_INFINITY) {
  const state = { pulled: 0, closed: false };
  function* sync() {
    try {
      while (state.pulled < count) {
        yield `grok:${state.pulled++}`;
      }
    } finally {
      state.closed = true;
    }
  }
  async function* async() {
    yield* sync();
  }
  return { state, sync, async };
}

async function take(tasks: AsyncIterable<unknown>, count: number, onEach = () => {}): Promise<number> {
  let taken = 0;
  for await (const _ of tasks) {
    onEach();
    taken += 1;
    if (taken === count) {
      break;
    }
  }
  return taken;
}

describe.each(["sync", "async"] as const)("ids that come from %s iteration", (kind) => {
  test("are pulled only as there is room", async () => {
    let status = "pending";
    const { client, clock, polls } = gatewayOf([() => status]);
    const { state, ...ids } = idsOf(10);
    const taken = take(waitForTasks(client, ids[kind](), { maxWaiting: 3 }), Number.POSITIVE_INFINITY);
    await clock.advance(60_000);
    expect(state.pulled).toBe(3);
    expect(new Set(polls.map(({ id }) => id)).size).toBe(3);
    status = "completed";
    expect(await clock.run(taken)).toBe(10);
    expect(state).toEqual({ pulled: 10, closed: true });
  });

  test("wait for a loop that is slow", async () => {
    const { client, clock } = gatewayOf(["completed"]);
    const { state, ...ids } = idsOf();
    const tasks = waitForTasks(client, ids[kind](), { maxWaiting: 3 });
    for (const read of [1, 2, 3]) {
      await clock.run(tasks.next());
      await clock.advance(60_000);
      expect(state.pulled).toBe(read + 3);
    }
    await tasks.return();
    expect(state.closed).toBe(true);
  });

  test("are closed when the loop is left, and nothing goes on", async () => {
    const { client, clock, polls } = gatewayOf(["completed", "pending"]);
    const { state, ...ids } = idsOf();
    expect(await clock.run(take(waitForTasks(client, ids[kind](), { maxWaiting: 3 }), 1))).toBe(1);
    expect(state.closed).toBe(true);
    const sent = polls.length;
    await clock.advance(100_000);
    expect(polls).toHaveLength(sent);
    expect(clock.sleeping).toBe(0);
  });
});

test("ids that throw end it with their error, and abort what is in flight", async () => {
  const oops = new Error("oops");
  async function* ids() {
    yield "a";
    yield "b";
    throw oops;
  }
  const { client, clock, polls } = gatewayOf([hanging]);
  expect(await clock.run(rejection(take(waitForTasks(client, ids()), 9)))).toBe(oops);
  expect(polls.every(({ signal }) => signal.aborted)).toBe(true);
  await clock.advance(100_000);
  expect(clock.sleeping).toBe(0);
});

test("an empty id is a TypeError that ends it, and closes the ids", async () => {
  let closed = false;
  function* ids() {
    try {
      yield "a";
      yield "";
    } finally {
      closed = true;
    }
  }
  const { client, clock } = gatewayOf(["pending"]);
  expect(await clock.run(rejection(take(waitForTasks(client, ids()), 9)))).toBeInstanceOf(TypeError);
  expect(closed).toBe(true);
  await clock.settle();
  expect(clock.sleeping).toBe(0);
});

describe("ids that take their time", () => {
  async function* ids() {
    yield "a";
    await new Promise(() => {});
  }

  test("do not hold back those that have come", async () => {
    const { client, clock } = gatewayOf(["pending", "completed"]);
    const tasks = waitForTasks(client, ids());
    expect(await clock.run(tasks.next())).toMatchObject({ value: { id: "a", task: {} } });
  });

  test("do not hold back the end of the loop", async () => {
    const { client, clock } = gatewayOf(["completed"]);
    expect(await clock.run(take(waitForTasks(client, ids()), 1))).toBe(1);
    expect(clock.sleeping).toBe(0);
  });

  test("do not hold back a signal", async () => {
    const { client, clock } = gatewayOf(["pending"]);
    const abort = new AbortController();
    const ended = rejection(take(waitForTasks(client, ids(), { signal: abort.signal }), 1));
    await clock.advance(1_000);
    abort.abort(new Error("enough"));
    expect(await clock.run(ended)).toBe(abort.signal.reason);
    expect(clock.sleeping).toBe(0);
  });
});
