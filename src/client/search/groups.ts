import type { Answer } from "../../search/answers.ts";
import type { EntryKind } from "../../search/index-format.ts";

/** The name of a group of results. */
export type GroupName = Exclude<EntryKind, "topic">;

/** Results of one kind. */
export interface Group {
  name: GroupName;
  answers: Answer[];
}

/** The first answers, whatever they are. */
const bestCount = 3;

/** What was found: the best, then the others by kind, the kind of the best one of them first. */
export function groupsOf(answers: readonly Answer[]): { best: Answer[]; groups: Group[] } {
  const groups = new Map<GroupName, Answer[]>();
  for (const answer of answers.slice(bestCount)) {
    const { kind } = answer.shown;
    // An exit is a page like those that every region has.
    const name = kind === "topic" ? "site" : kind;
    groups.set(name, [...(groups.get(name) ?? []), answer]);
  }
  return {
    best: answers.slice(0, bestCount),
    groups: [...groups].map(([name, answers]) => ({ name, answers })),
  };
}
