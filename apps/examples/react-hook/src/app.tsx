import { type Client, createTask } from "@vidtask/client";
import { useState } from "react";
import { useTask } from "./use-task.ts";

/** A prompt, a button, and what becomes of the task. */
export function App({ client, interval }: { client: Client; interval?: number }) {
  const [id, setId] = useState<string>();
  const [refusal, setRefusal] = useState<unknown>();
  const { task, error = refusal } = useTask(client, id, interval);

  async function create(form: FormData) {
    setRefusal(undefined);
    try {
      const body = { model: "veo3.1-fast", prompt: String(form.get("prompt")) };
      setId((await createTask(client, body)).id);
    } catch (reason) {
      setRefusal(reason);
    }
  }

  return (
    <form action={create}>
      <input name="prompt" required />
      <button type="submit">Create</button>
      {id && (
        <button type="button" onClick={() => setId(undefined)}>
          Leave
        </button>
      )}
      <output>{error ? String(error) : (task?.outcome ?? "")}</output>
      {task?.videoUrl && <video src={task.videoUrl} controls muted />}
    </form>
  );
}
