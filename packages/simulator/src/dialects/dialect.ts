import type {
  components,
  failedWords,
  runningWords,
  succeededWithUrlWords,
  succeededWords,
} from "@vidtask/types";
import type { Phase } from "../outcomes.ts";
import type { Draw } from "../random.ts";
import type { Reply } from "../reply.ts";
import type { SimulatedTask } from "../simulated-task.ts";
import type { TaskState } from "../task-state.ts";
import type { VideoInput } from "../video-input.ts";

type Schemas = components["schemas"];
type RunningWord = (typeof runningWords)[number];
type FailedWord = (typeof failedWords)[number];

/** Fields of the spec are checked, others allowed: upstreams hand their own on. */
type Open<Schema> = Schema & { [field: string]: unknown };

type Detail = NonNullable<Schemas["TaskDetail"]>;
type OpenDetail = Open<
  Omit<Detail, "pending_info"> & { pending_info?: Open<NonNullable<Detail["pending_info"]>> }
>;

/** The body of a task in any family. */
export type TaskBody =
  | Open<Omit<Schemas["VideoTask"], "detail"> & { detail?: OpenDetail }>
  | (Omit<Schemas["TaskEnvelope"], "data"> & { data: Open<Schemas["TaskEnvelope"]["data"]> });

/** The status words of a family, as the spec lists them. */
export interface Words extends Record<Exclude<Phase, "odd">, string> {
  pending: RunningWord;
  processing: RunningWord;
  finishing: RunningWord | (typeof succeededWithUrlWords)[number];
  completed: (typeof succeededWords)[number];
  failed: FailedWord;
  cancelled: FailedWord;
  error: FailedWord;
}

/** A task at one moment, ready to be written as a body. */
export interface TaskView extends TaskState {
  readonly task: SimulatedTask;
  /** Its status word, in lower case. */
  readonly status: string;
  /** Where the video and its still are; undefined before it is completed, and for `no-video` afterwards too. */
  readonly files: { readonly videoUrl: string; readonly thumbnailUrl: string } | undefined;
  /** Why it failed, where the outcome has a reason. */
  readonly reason: string | undefined;
  /** The error of an inner attempt, on a completed task of the outcome `inner-errors`. */
  readonly innerError: string | undefined;
}

/** How one family of gateways writes ids and bodies. */
export interface Dialect {
  /** A new id. */
  makeId(input: VideoInput, draw: Draw, now: number): string;
  /** The family's status words for this input. */
  words(input: VideoInput): Words;
  /** Refuse a body that another family takes. */
  refuse?(body: Record<string, unknown>): Reply | undefined;
  /** The answer to the create call. */
  renderCreated(view: TaskView): TaskBody;
  /** The answer to a query. */
  renderTask(view: TaskView): TaskBody;
}

/** Unix time in seconds. */
export function toSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
