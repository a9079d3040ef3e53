import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";

console.log((await serve(createSimulator({ dialect: "grok", speed: 10 }))).url);
