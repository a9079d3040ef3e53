import { checkKey } from "./check-key.ts";
import { findDialect } from "./dialects/find-dialect.ts";
import { noRoute } from "./error-answers.ts";
import type { Operation } from "./faults/fault.ts";
import { FaultPicker } from "./faults/fault-picker.ts";
import { faults } from "./faults/faults.ts";
import { type Answer, Gateway } from "./gateway.ts";
import { checkNumber } from "./option-errors.ts";
import { renderPage } from "./page.ts";
import { mulberry32 } from "./random.ts";
import { type Reply, toResponse } from "./reply.ts";
import type { SimulatedTask } from "./simulated-task.ts";
import { type SimulatorOptions, toSettings } from "./simulator-options.ts";
import { type TaskState, toTaskState } from "./task-state.ts";
import { TaskStore } from "./task-store.ts";
import { toOperation } from "./to-operation.ts";

/** A gateway with state, in this process. */
export interface Simulator {
  /**
   * Answer a request as the gateway does, at whatever host. Pass it where a `fetch` is expected.
   *
   * @throws DroppedReply, a TypeError, where a fault drops the reply; the signal's reason if the request was aborted.
   */
  fetch(this: void, request: Request): Promise<Response>;
  /**
   * The same for a server, which needs no `Response`: to make one takes longer than all the rest.
   *
   * @param url The request's URL, where it is parsed already.
   */
  answer(this: void, request: Request, url?: URL): Promise<Reply>;
  /** All tasks that were made, in their order. */
  readonly tasks: readonly SimulatedTask[];
  /** How many requests came, those included that a fault or a wrong key kept from the gateway. */
  readonly requests: Readonly<Record<Operation, number>>;
  /** What ids and chance are drawn from: give it to another simulator to see the same again. */
  readonly seed: number;
  /** The simulator's time, in Unix milliseconds. */
  now(): number;
  /** How one of the tasks goes now. */
  stateOf(task: SimulatedTask): TaskState;
  /** Move its time on by so many milliseconds, without waiting for them. */
  advance(milliseconds: number): void;
}

/**
 * Create a gateway in a box.
 *
 * @throws TypeError for a dialect, a fault or an outcome that there is not, and for a number out of range.
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const settings = toSettings(options);
  const { clock, seed, apiKey } = settings;
  const startedAt = clock.now();
  let advanced = 0;
  const now = () => Math.floor(settings.epoch + clock.now() - startedAt + advanced);
  const dialect = findDialect(settings.dialect);
  const store = new TaskStore(settings, dialect);
  const gateway = new Gateway(settings, dialect, store, now);
  // Numbers of their own: a fault more or less does not change the ids.
  const picker = new FaultPicker(settings.faults ?? [], mulberry32(~seed));
  const requests = { create: 0, query: 0, media: 0 };

  async function answer(request: Request, url = new URL(request.url)): Promise<Reply> {
    const operation = toOperation(request.method, url.pathname);
    if (operation === undefined) {
      return noRoute(request, url);
    }
    if (operation === "page") {
      return renderPage(store.all, (task) => gateway.view(task));
    }
    requests[operation] += 1;
    // Files are on another host in real life, which knows nothing of keys.
    const refusal = operation === "media" ? undefined : checkKey(request, apiKey, now);
    if (refusal) {
      return refusal;
    }
    const task = gateway.findTask(operation, url);
    const rule = picker.pick(operation, () => task && now() - task.createdAt);
    const fault = rule && faults[rule.name];
    if (rule) {
      settings.onFault?.(rule, operation);
    }
    if (fault && "refuse" in fault) {
      return fault.refuse({ request, rule, clock });
    }
    const { reply, created }: Answer =
      operation === "create"
        ? await gateway.create(request)
        : { reply: operation === "query" ? gateway.query(task, url) : gateway.media(task, request, url) };
    const onWhole = () => {
      if (created) {
        created.answered = true;
      }
    };
    if (fault) {
      return fault.spoil(reply, { request, rule, clock }, onWhole);
    }
    onWhole();
    return reply;
  }

  return {
    async fetch(request) {
      request.signal.throwIfAborted();
      const reply = await answer(request);
      request.signal.throwIfAborted();
      return toResponse(reply);
    },
    answer,
    tasks: store.all,
    requests,
    seed,
    now,
    stateOf: (task) => toTaskState(task, now()),
    advance(milliseconds) {
      checkNumber("milliseconds", milliseconds, 0);
      advanced += milliseconds;
    },
  };
}
