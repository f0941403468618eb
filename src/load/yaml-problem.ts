import type { Message } from "../schema/message.ts";
import { lineAt } from "./yaml-line.ts";

/** What is wrong at an offset of a YAML text, and what to write. */
export interface YamlProblem {
  offset: number;
  message: Message;
  fix: Message;
  /** Nothing that is read after it is sure, as after an open quote. */
  isLast?: boolean;
}

const mostTold = 20;

/** Gathers problems of a text, the first of each line and not without end; they are only worked out when they are told. */
export function problemList(text: string) {
  const found: YamlProblem[] = [];
  const told: { start: number; end: number }[] = [];
  let isOver = false;
  const isTold = (offset: number) =>
    told.some(({ start, end }) => start <= offset && offset <= end);
  const tell = (offset: number) => {
    const { start, line } = lineAt(text, offset);
    told.push({ start, end: start + line.length });
  };
  return {
    found,
    add(offset: number, explain: () => YamlProblem): void {
      if (isOver || isTold(offset)) return;
      const problem = explain();
      if (!isTold(problem.offset)) found.push(problem);
      isOver = problem.isLast === true || found.length >= mostTold;
      tell(offset);
      tell(problem.offset);
    },
  };
}
