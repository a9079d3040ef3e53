// A fake clock knows what sleeps, and nothing of modules that are still being loaded. What calls load when they are made is
// loaded here, before the first.
import "@vidtask/client/operations";
import "../src/commands/wait.ts";
import "../src/commands/watch.ts";
import "../src/exit-code.ts";
import "../src/generated/create.ts";
import "../src/generated/query.ts";
import "../src/input/read-images.ts";
import "../src/input/read-text.ts";
import "../src/run-call.ts";
import "../src/run-submit.ts";
import "../src/run-wait.ts";
import "../src/run-watch.ts";
import "../src/text/en.ts";
