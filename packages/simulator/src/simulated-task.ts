import type { OutcomeName } from "./outcomes.ts";
import type { VideoInput } from "./video-input.ts";

/** A task that the simulator has made. */
export interface SimulatedTask {
  /** The id that the create call answered. */
  readonly id: string;
  /** Its place in `tasks`, from 0 on. */
  readonly number: number;
  /** What was asked for. */
  readonly input: VideoInput;
  /** What becomes of it in the end. */
  readonly outcome: OutcomeName;
  /** Unix milliseconds. */
  readonly createdAt: number;
  /** Milliseconds from its creation to its completion; `speed` is reckoned in. */
  readonly duration: number;
  /** Whether the account paid for it: gateways bill a task as they make it, whatever becomes of their answer. */
  readonly billed: boolean;
  /** Whether the answer to the create call went out whole. A task that is billed and not answered is a lost one. */
  answered: boolean;
  /** How often it was asked for; those that a fault kept from the gateway do not count. */
  queries: number;
  /** What its upstream's ids are drawn from. */
  readonly seed: number;
}
