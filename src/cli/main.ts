import * as build from "./commands/build.ts";
import * as check from "./commands/check.ts";
import * as dev from "./commands/dev.ts";
import * as start from "./commands/start.ts";
import * as translate from "./commands/translate.ts";

const commands: Record<string, { help: string; run: (args: string[]) => Promise<number> }> = {
  start,
  dev,
  build,
  check,
  translate,
};

const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) {
  console.log(
    `npm run rotonde -- <command>\n\n${Object.values(commands)
      .map(({ help }) => help)
      .join("\n\n")}`,
  );
  process.exitCode = name === "" || name === "--help" ? 0 : 2;
} else if (args.includes("--help")) {
  console.log(command.help);
} else {
  process.exitCode = await command.run(args).catch((error: unknown) => {
    if (!(error instanceof TypeError && "code" in error)) throw error;
    console.error(`${error.message}\n\n${command.help}`);
    return 2;
  });
}
