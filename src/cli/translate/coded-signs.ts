import { evened, marksOf, type Coded, type CodedMark } from "./coded.ts";

/** Reads a text with its marks as signs, `Read <1>the list</1> first<2/>`; signs that are no marks of the source stay characters. */
export function codedOfSigns(text: string, source: Coded): Coded {
  const known = new Map(marksOf(source).map((mark) => [mark.id, mark]));
  const row: (string | CodedMark)[] = [];
  const open: { mark: CodedMark; sign: string; before: (string | CodedMark)[] }[] = [];
  let parts = row;
  for (const sign of text.split(/(<\/?\w+\s*\/?>)/)) {
    const [, end = "", id = "", alone = ""] = /^<(\/?)(\w+)\s*(\/?)>$/.exec(sign) ?? [];
    const mark = known.get(id);
    const last = open.at(-1);
    if (end !== "" && last?.mark.id === id) {
      open.pop();
      last.before.push({ ...last.mark, children: parts });
      parts = last.before;
    } else if (mark && end === "" && (alone !== "" || !mark.children)) {
      const { children: _, ...single } = mark;
      parts.push(single);
    } else if (mark && end === "") {
      open.push({ mark, sign, before: parts });
      parts = [];
    } else parts.push(sign);
  }
  for (const { sign, before } of open.reverse()) {
    before.push(sign, ...parts);
    parts = before;
  }
  return evened(parts);
}
