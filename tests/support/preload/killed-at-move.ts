import childProcess from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/**
 * Kills a build that publishes its site right before the move that `KILLED_AT_MOVE` counts, beginning
 * with 1. Programs of the system are not there, so that it has to move one folder after the other.
 */
const { renameSync } = fs;
const output = process.env["ROTONDE_OUT"] ?? "";
let left = Number(process.env["KILLED_AT_MOVE"]);

fs.renameSync = (from, to) => {
  if ([from, to].some((path) => String(path).startsWith(output))) left -= 1;
  if (left === 0) process.kill(process.pid, "SIGKILL");
  renameSync(from, to);
};
childProcess.spawnSync = Object.assign(() => ({ status: null }), childProcess.spawnSync);
syncBuiltinESMExports();
