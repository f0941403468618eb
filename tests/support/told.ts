import { tell, type Issue, type ToldIssue } from "../../src/schema/issue.ts";

/** Issues in English; nothing where there are none because a thing could be read. */
export function told(found: unknown): ToldIssue[] {
  return Array.isArray(found) ? (found as Issue[]).map((one) => tell(one)) : [];
}
