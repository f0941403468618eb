import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import { Socket } from "node:net";

/** Takes the network from a process: each attempt to reach something ends it. */
function refuse(): never {
  console.error("Something asked for the network.");
  process.exit(86);
}

Socket.prototype.connect = refuse;
dns.lookup = Object.assign(refuse, dns.lookup);
dns.promises.lookup = refuse;
globalThis.fetch = refuse;
syncBuiltinESMExports();
