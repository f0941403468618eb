import type { Issue } from "../schema/issue.ts";
import type { Message } from "../schema/message.ts";

/** What is doubtful about opening hours, before it has a place in a file. */
export type HoursDoubt = Pick<Issue, "code" | "message" | "fix">;

/** A doubt about hours that cannot stay as they are. */
export function invalidHours(message: Message, fix: Message): HoursDoubt {
  return { code: "hours-invalid", message, fix };
}
