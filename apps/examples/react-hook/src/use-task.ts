import { type Client, type Task, watchTask } from "@vidtask/client";
import { useEffect, useState } from "react";

/** What is known of a task: its last state, and why it is watched no more. */
export interface Watched {
  task?: Task;
  error?: unknown;
}

/** Follow a task for as long as the component is there; undefined follows nothing. Keep the client from render to render. */
export function useTask(client: Client, id: string | undefined, interval = 5_000): Watched {
  const [watched, setWatched] = useState<Watched>({});

  useEffect(() => {
    setWatched({});
    if (id === undefined) {
      return;
    }
    const leave = new AbortController();
    const { signal } = leave;
    (async () => {
      for await (const task of watchTask(client, id, { interval, signal })) {
        setWatched({ task });
      }
    })().catch((error: unknown) => {
      if (!signal.aborted) {
        setWatched((before) => ({ ...before, error }));
      }
    });
    // Ends the wait in the middle of a request too; the task itself goes on.
    return () => leave.abort();
  }, [client, id, interval]);

  return watched;
}
