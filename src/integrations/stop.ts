import { inWords, say, type Message } from "../schema/message.ts";
import { clearProgress } from "./progress.ts";
import { reportOptions } from "./report-options.ts";
import { systemProblem } from "./system-problem.ts";

/** Ends a build with exit code 1, after telling why in plain lines. */
export function stop(...reasons: Message[]): never {
  const { catalogue } = reportOptions();
  clearProgress();
  const last = say`The site was not built. The last good one stays as it was.`;
  // Astro may be in the middle of a line.
  console.error(`\n${[...reasons, last].map((reason) => inWords(reason, catalogue)).join("\n")}`);
  process.exit(1);
}

/** Does what may meet a full disk or a folder that is closed to us; that ends a build in plain lines too. */
export async function orStop<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const reason = systemProblem(error);
    if (reason) stop(reason);
    throw error;
  }
}
