// Verdaccio on a free port of 127.0.0.1: vidtask's packages are its own, all others it gets from the registry that it is
// given. Prints its address.
import { runServer } from "verdaccio";

const [storage, uplink] = process.argv.slice(2);
const own = { access: "$all", publish: "$all" };
const app = await runServer({
  configPath: storage,
  self_path: storage,
  storage,
  uplinks: { npm: { url: uplink, timeout: "60s", maxage: "60m", max_fails: 100 } },
  packages: { "@vidtask/*": own, vidtask: own, "**": { access: "$all", proxy: "npm" } },
  web: { enable: false },
  log: { type: "stdout", format: "json", level: "error" },
  max_body_size: "50mb",
});
app.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${app.address().port}/`));
