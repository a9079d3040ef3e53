import type { Dialect, TaskView } from "./dialects/dialect.ts";
import { noSuchTask, taskError } from "./error-answers.ts";
import type { Operation } from "./faults/fault.ts";
import { parseMediaPath } from "./media/media-file.ts";
import { noFile, serveMedia } from "./media/serve-media.ts";
import { readRequest } from "./read-request.ts";
import { jsonReply, type Reply } from "./reply.ts";
import type { SimulatedTask } from "./simulated-task.ts";
import type { SimulatorSettings } from "./simulator-options.ts";
import type { TaskStore } from "./task-store.ts";
import { toTaskView } from "./task-view.ts";
import { isObject, toVideoInput } from "./video-input.ts";

/** What a gateway answers, and the task that it made for it. */
export interface Answer {
  reply: Reply;
  created?: SimulatedTask;
}

/** A gateway on which nothing goes wrong. */
export class Gateway {
  readonly #settings: SimulatorSettings;
  readonly #dialect: Dialect;
  readonly #store: TaskStore;
  readonly #now: () => number;

  constructor(settings: SimulatorSettings, dialect: Dialect, store: TaskStore, now: () => number) {
    this.#settings = settings;
    this.#dialect = dialect;
    this.#store = store;
    this.#now = now;
  }

  /** The task that a request is about, if there is one. */
  findTask(operation: Operation, { pathname, searchParams }: URL): SimulatedTask | undefined {
    if (operation === "query") {
      // Some gateways call it `task_id`.
      return this.#store.find(searchParams.get("id") ?? searchParams.get("task_id") ?? "");
    }
    const path = operation === "media" ? parseMediaPath(pathname) : undefined;
    return path && this.#store.all[path.number];
  }

  /** Make the task that is asked for. */
  async create(request: Request): Promise<Answer> {
    const body = await readRequest(request);
    if (!("json" in body)) {
      return { reply: body };
    }
    const input = toVideoInput(body.json);
    if (typeof input === "string") {
      return { reply: taskError(400, "invalid_request", input) };
    }
    const refusal = isObject(body.json) && this.#dialect.refuse?.(body.json);
    if (refusal) {
      return { reply: refusal };
    }
    const created = this.#store.create(input, this.#now());
    return { reply: jsonReply(200, this.#dialect.renderCreated(this.view(created))), created };
  }

  /** Tell how a task goes. */
  query(task: SimulatedTask | undefined, url: URL): Reply {
    if (!task) {
      return url.search === "" ? taskError(400, "invalid_request", "id is required") : noSuchTask();
    }
    task.queries += 1;
    const view = this.view(task, () => this.#settings.baseUrl ?? url.origin);
    return jsonReply(200, this.#dialect.renderTask(view));
  }

  /** Send a file of a task that has one. */
  media(task: SimulatedTask | undefined, request: Request, url: URL): Reply {
    const path = parseMediaPath(url.pathname);
    const hasFiles = task && this.view(task).files;
    return path && hasFiles ? serveMedia(request, path, task, this.#now()) : noFile();
  }

  /**
   * A task as it is now.
   *
   * @param baseUrl Scheme and host of its files' URLs. Default: none, the paths alone.
   */
  view(task: SimulatedTask, baseUrl = () => ""): TaskView {
    const lifetime = this.#settings.mediaLifetime;
    return toTaskView(task, this.#dialect, this.#now(), { baseUrl, lifetime });
  }
}
