import { say, type Message } from "../../schema/message.ts";
import { marksOf, plainText, type Coded, type CodedMark } from "./coded.ts";
import { factsIn, sameNumbers } from "./facts.ts";

/** What is wrong with a translation beside its text; with an error it cannot be used. */
export interface Finding {
  severity: "error" | "warning";
  message: Message;
  fix: Message;
}

/** Compares a translation with its text: marks, addresses, telephone numbers, other numbers; marks of `own` ids may stay. */
export function compareTexts(source: Coded, target: Coded, own: readonly string[] = []): Finding[] {
  const marks = markFindings(marksOf(source), marksOf(target), own);
  const [one, other] = [factsIn(plainText(source)), factsIn(plainText(target))];
  const numbers: Finding[] = sameNumbers(one.numbers, other.numbers)
    ? []
    : [
        {
          severity: "warning",
          message: say`The numbers differ: ${listed(one.numbers)} in the text, ${listed(other.numbers)} in the translation.`,
          fix: say`Compare both. If the translation writes a number in words, all is well.`,
        },
      ];
  return [
    ...marks,
    ...different(one.mails, other.mails, say`e-mail address`),
    ...different(one.webs, other.webs, say`web address`),
    ...different(one.phones, other.phones, say`telephone number`),
    ...numbers,
  ];
}

function markFindings(
  source: readonly CodedMark[],
  target: readonly CodedMark[],
  own: readonly string[],
): Finding[] {
  const ids = new Set([...source.map(({ id }) => id), ...own]);
  const counts = Map.groupBy(target, ({ id }) => id);
  const error = (message: Message, fix: Message): Finding => ({ severity: "error", message, fix });
  const lost = source.filter(({ id }) => !counts.has(id));
  const empty = target.filter(({ children }) => children && plainText(children).trim() === "");
  const changed = source.filter(({ id, children }) =>
    counts.get(id)?.some((mark) => (mark.children === undefined) !== (children === undefined)),
  );
  return [
    ...lost.map((mark) =>
      error(
        say`The mark ${signOf(mark)} is lost.`,
        say`Put it around or between the words where it belongs.`,
      ),
    ),
    ...[...counts].flatMap(([id, all]) => {
      if (!ids.has(id))
        return [error(say`The mark <${id}> is not in the text.`, say`Take it out.`)];
      return all.length > 1
        ? [error(say`The mark <${id}> stands ${all.length} times.`, say`Keep one of them.`)]
        : [];
    }),
    ...changed.map((mark) =>
      error(
        say`The mark ${signOf(mark)} has become another kind of mark.`,
        say`Take the one that the text has.`,
      ),
    ),
    ...empty
      .filter(({ id }) => ids.has(id))
      .map((mark) =>
        error(
          say`The mark ${signOf(mark)} has no words.`,
          say`Put it around the words that it is for.`,
        ),
      ),
  ];
}

/** A mark as messages name it: its number, and what stands behind it. */
function signOf({ id, about, kind }: CodedMark): Message {
  return about === "" ? say`<${id}> (${kinds[kind]})` : say`<${id}> (${about})`;
}

const kinds: Record<CodedMark["kind"], Message> = {
  bold: say`bold`,
  italic: say`italic`,
  struck: say`struck through`,
  link: say`link`,
  term: say`official word`,
  break: say`new line`,
  code: say`code`,
  other: say`mark`,
};

/** Addresses that one text has and the other does not. */
function different(source: readonly string[], target: readonly string[], what: Message): Finding[] {
  const [lost, added] = [leftOver(source, target), leftOver(target, source)];
  if (lost.length + added.length === 0) return [];
  const message =
    added.length === 0
      ? say`The ${what} ${lost.join(", ")} is lost.`
      : lost.length === 0
        ? say`The ${what} ${added.join(", ")} is not in the text.`
        : say`The ${what} ${lost.join(", ")} has become ${added.join(", ")}.`;
  return [{ severity: "error", message, fix: say`Write it exactly as the text has it.` }];
}

function leftOver(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return all.filter((one) => {
    const place = left.indexOf(one);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

function listed(numbers: readonly string[]): string {
  return numbers.length === 0 ? "–" : numbers.join(", ");
}
