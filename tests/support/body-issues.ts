import { parseBody } from "../../src/load/body.ts";
import type { ToldIssue } from "../../src/schema/issue.ts";
import type { Segment } from "../../src/schema/segment.ts";
import { told } from "./told.ts";

/** What is told of a body that starts on line 10 of its file. */
export function issuesIn(body: string): ToldIssue[] {
  return told(parseBody(body, "page.mdx", 10, "/housing/home/"));
}

/** The segments of a body without a problem; throws where it has one. */
export function segmentsOf(body: string): Segment[] {
  const parsed = parseBody(body, "page.mdx", 1, "/housing/home/");
  if (Array.isArray(parsed)) throw new Error(JSON.stringify(told(parsed)[0]));
  return parsed.body.flatMap(({ segments }) => segments);
}

/** All HTML of segments, components' own left out. */
export function htmlOf(segments: readonly Segment[]): string {
  return segments
    .map((segment) => (typeof segment === "string" ? segment : htmlOf(segment.children)))
    .join("");
}
