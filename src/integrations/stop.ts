import { inWords, say, type Message } from "../schema/message.ts";
import { clearProgress } from "./progress.ts";
import { reportOptions } from "./report-options.ts";
import { systemProblem } from "./system-problem.ts";

/** Why a site is not published. */
export class Unfinished extends Error {
  readonly reasons: readonly Message[];

  constructor(...reasons: Message[]) {
    super("The site is not published.");
    this.reasons = reasons;
  }
}

/** Ends a build with exit code 1, after telling why in plain lines. */
export function stop(...reasons: Message[]): never {
  tellWhy(reasons);
  process.exit(1);
}

/** Does what may meet a full disk or a folder that is closed to us; that ends a build in plain lines too. */
export async function orStop<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const reasons = reasonsOf(error);
    if (reasons) stop(...reasons);
    throw error;
  }
}

/** Tells in plain lines why the site stays as it was. */
export function tellWhy(reasons: readonly Message[]): void {
  const { catalogue } = reportOptions();
  clearProgress();
  const last = say`The site was not built. The last good one stays as it was.`;
  // Astro may be in the middle of a line.
  console.error(`\n${[...reasons, last].map((reason) => inWords(reason, catalogue)).join("\n")}`);
}

/** Why a build could not go on, where that is no fault of the program. */
export function reasonsOf(error: unknown): readonly Message[] | undefined {
  if (error instanceof Unfinished) return error.reasons;
  const reason = systemProblem(error);
  return reason && [reason];
}
