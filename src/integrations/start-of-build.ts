import { contentFolder } from "../load/files.ts";
import type { LocatedContent } from "../schema/content.ts";
import type { Issue } from "../schema/issue.ts";
import { contentState, type ContentState } from "./content-state.ts";
import { liveContent } from "./live-content.ts";
import { givenStart, isHelper } from "./parts/helper.ts";

/** What the content folder held when a build began, and what was read from it. */
export interface StartOfBuild {
  state: ContentState;
  content: LocatedContent | undefined;
  issues: Issue[];
}

let latest: Promise<StartOfBuild> | undefined;

/** Reads the content for a build. */
export function readStart(): Promise<StartOfBuild> {
  latest = read();
  return latest;
}

/** What was read last: Astro's configuration needs it before the build does. */
export function startOfBuild(): Promise<StartOfBuild> {
  return latest ?? readStart();
}

async function read(): Promise<StartOfBuild> {
  if (isHelper()) return givenStart();
  // Before the content: what changes in between is noticed at the end.
  const state = await contentState(contentFolder());
  const { content, issues } = liveContent();
  return { state, content, issues };
}
