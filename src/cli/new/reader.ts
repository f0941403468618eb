import { createInterface } from "node:readline/promises";

/** Puts questions to a person; `ask` gives nothing once that person stopped (Ctrl+C, end of input). */
export interface Reader {
  ask: (prompt: string) => Promise<string | undefined>;
  close: () => void;
}

/** The person at the terminal; nothing where nobody sits there, as in a script. */
export function terminalReader(): Reader | undefined {
  const { stdin: input, stdout: output } = process;
  if (!input.isTTY || !output.isTTY) return undefined;
  const terminal = createInterface({ input, output });
  const closed = new Promise<undefined>((resolve) => {
    terminal.once("close", () => resolve(undefined));
  });
  return {
    ask: async (prompt) => {
      output.write(`\n${prompt}\n`);
      const stopped = () => undefined;
      const typed = await Promise.race([terminal.question("> ").catch(stopped), closed]);
      if (typed === undefined) output.write("\n");
      return typed;
    },
    close: () => terminal.close(),
  };
}
