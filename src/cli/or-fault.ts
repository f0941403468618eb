import { clearProgress } from "../integrations/progress.ts";
import { orStop, stop } from "../integrations/stop.ts";
import { say } from "../schema/message.ts";

/** Does what makes a site; gives exit code 0, or ends with 1 after telling of a fault of the program, with its trace. */
export async function orFault(work: () => Promise<unknown>): Promise<number> {
  try {
    await orStop(work);
    return 0;
  } catch (error) {
    clearProgress();
    console.error(error);
    stop(
      say`This is a fault of the program, not of the content: show the lines above to whoever looks after it.`,
    );
  }
}
