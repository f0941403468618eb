import { isHelper } from "../parts/helper.ts";

/** Set for a build that builds again after each change of its content. */
export const watchVariable = "ROTONDE_WATCH";

/** How such a build ends that asks to be started again: the exit code for what may work a second time. */
export const againCode = 75;

/** Whether this process builds again after each change of its content. */
export function isWatching(): boolean {
  return process.env[watchVariable] !== undefined && !isHelper();
}

/** Ends this process when the one that started it is gone. */
export function endWithParent(): void {
  process.once("disconnect", () => process.exit(1));
  process.channel?.unref();
}
