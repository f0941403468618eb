import { spawn } from "node:child_process";
import { once } from "node:events";
import { followChanges } from "../integrations/watch/follow-changes.ts";
import { againCode, watchVariable } from "../integrations/watch/watch-mode.ts";
import { contentFolder } from "../load/files.ts";

/**
 * Runs builds that stay awake, each in a process of its own, which ends with this one: the next begins when one asks for
 * it, or after a change where one failed. Gives the exit code of one that was ended from outside.
 */
export async function watchBuild(): Promise<number> {
  // A whole site is made, whatever part was built here before.
  delete process.env["ROTONDE_LOCALES"];
  const changed = await followChanges(contentFolder());
  for (;;) {
    const args = [...process.execArgv, process.argv[1] ?? "", "build"];
    const child = spawn(process.execPath, args, {
      stdio: ["inherit", "inherit", "inherit", "ipc"],
      env: { ...process.env, [watchVariable]: "1" },
    });
    const [code] = (await once(child, "exit")) as [number | null];
    if (code === null) return 1;
    if (code !== againCode) await changed();
  }
}
