import { make } from "../plan/make.ts";
import { say } from "../strings.ts";
import { groupsOf, type Group, type GroupName } from "./groups.ts";
import type { Looked } from "./look.ts";
import { resultRow } from "./result-row.ts";
import type { SearchWords } from "./words.ts";

/** What the results need from the page around them. */
export interface ListOptions {
  words: SearchWords;
  /** The groups that the visitor unfolded. */
  unfolded: Set<GroupName>;
}

const mostInGroup = 4;

/** The results: the best, then the others by kind. */
export function resultList(looked: Looked, options: ListOptions): HTMLElement[] {
  const { best, groups } = groupsOf(looked.answers);
  const { words } = options;
  if (best.length === 0) return [];
  const rows = best.map((answer) => resultRow(answer, looked.languages, words, true));
  const title = say(words.strings, "search.best");
  const parts = groups.map((group) => groupOf(group, looked, options));
  return [
    section("best", title, make("ol", "results", ...rows)),
    ...(parts.length > 0 ? [make("div", "by-kind", ...parts)] : []),
  ];
}

function groupOf({ name, answers }: Group, looked: Looked, options: ListOptions): HTMLElement {
  const { words, unfolded } = options;
  const rows = answers.map((answer) => resultRow(answer, looked.languages, words, false));
  const title = say(words.strings, `search.group.${name}`);
  const group = section("group", title, make("ul", "results", ...rows));
  const folded = unfolded.has(name) ? [] : rows.slice(mostInGroup);
  for (const row of folded) row.hidden = true;
  if (folded.length === 0) return group;
  const count = say(words.strings, "search.more-of", { count: folded.length });
  const button = make("button", "more", count, make("span", "sr", ` (${title})`));
  button.type = "button";
  button.addEventListener("click", () => {
    unfolded.add(name);
    for (const row of folded) row.hidden = false;
    folded[0]?.querySelector("a")?.focus();
    button.remove();
  });
  group.append(button);
  return group;
}

function section(className: string, title: string, list: HTMLElement): HTMLElement {
  return make("section", className, make("h2", "", title), list);
}
