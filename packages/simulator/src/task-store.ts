import type { Dialect } from "./dialects/dialect.ts";
import { durationOf } from "./durations.ts";
import { checkNumber } from "./option-errors.ts";
import { checkOutcome, outcomeOfPrompt } from "./outcomes.ts";
import { type Draw, drawSeed, mulberry32 } from "./random.ts";
import type { SimulatedTask } from "./simulated-task.ts";
import type { SimulatorSettings } from "./simulator-options.ts";
import type { VideoInput } from "./video-input.ts";

/** All tasks of a simulator, by id and in the order of their creation. */
export class TaskStore {
  readonly all: SimulatedTask[] = [];
  readonly #byId = new Map<string, SimulatedTask>();
  readonly #settings: SimulatorSettings;
  readonly #dialect: Dialect;
  readonly #draw: Draw;

  constructor(settings: SimulatorSettings, dialect: Dialect) {
    this.#settings = settings;
    this.#dialect = dialect;
    this.#draw = mulberry32(settings.seed);
  }

  /** The task of this id, exactly as it was answered. */
  find(id: string): SimulatedTask | undefined {
    return this.#byId.get(id);
  }

  /** Make a task, which is billed. */
  create(input: VideoInput, now: number): SimulatedTask {
    const { speed, duration, outcome } = this.#settings;
    const chosen = typeof outcome === "function" ? outcome(input) : outcome;
    const takes = (typeof duration === "function" ? duration(input) : duration) ?? durationOf(input);
    checkNumber("duration", takes, 0);
    const task: SimulatedTask = {
      id: this.#newId(input, now),
      number: this.all.length,
      input,
      outcome: checkOutcome(chosen ?? outcomeOfPrompt(input.prompt) ?? "completed"),
      createdAt: now,
      duration: takes / speed,
      billed: true,
      answered: false,
      queries: 0,
      seed: drawSeed(this.#draw),
    };
    this.all.push(task);
    this.#byId.set(task.id, task);
    return task;
  }

  #newId(input: VideoInput, now: number): string {
    let id = this.#dialect.makeId(input, this.#draw, now);
    while (this.#byId.has(id)) {
      id = this.#dialect.makeId(input, this.#draw, now);
    }
    return id;
  }
}
