import { enableCompileCache } from "node:module";

interface Command {
  help: string;
  run: (args: string[]) => Promise<number>;
}

// Compiled once, the program starts in half the time; and each command loads only what it needs.
enableCompileCache();

const commands: Record<string, () => Promise<Command>> = {
  start: () => import("./commands/start.ts"),
  dev: () => import("./commands/dev.ts"),
  build: () => import("./commands/build.ts"),
  merge: () => import("./commands/merge.ts"),
  check: () => import("./commands/check.ts"),
  new: () => import("./commands/new.ts"),
  import: () => import("./commands/import.ts"),
  basemap: () => import("./commands/basemap.ts"),
  status: () => import("./commands/status.ts"),
  translate: () => import("./commands/translate.ts"),
};

const [name = "", ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!load) {
  const all = await Promise.all(Object.values(commands).map((one) => one()));
  console.log(`npm run rotonde -- <command>\n\n${all.map(({ help }) => help).join("\n\n")}`);
  process.exitCode = name === "" || name === "--help" ? 0 : 2;
} else {
  const command = await load();
  if (args.includes("--help")) console.log(command.help);
  else process.exitCode = await run(command);
}

function run(command: Command): Promise<number> {
  return command.run(args).catch((error: unknown) => {
    if (!(error instanceof TypeError && "code" in error)) throw error;
    console.error(`${error.message}\n\n${command.help}`);
    return 2;
  });
}
