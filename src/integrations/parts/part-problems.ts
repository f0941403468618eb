import { say, type Message } from "../../schema/message.ts";
import type { Part } from "./part-file.ts";

/** A folder and what it says of itself; nothing where it is no part. */
export interface FoundPart {
  folder: string;
  part: Part | undefined;
}

/** Why parts do not make the site of this content; nothing when they do. */
export function partProblems(
  found: readonly FoundPart[],
  here: Pick<Part, "content" | "program">,
  codes: readonly string[],
): Message[] {
  const parts = found.flatMap(({ folder, part }) => (part ? [{ folder, ...part }] : []));
  const [first] = parts;
  const holding = (code: string) => parts.filter(({ locales }) => locales.includes(code));
  const missing = codes.filter((code) => holding(code).length === 0);
  const wrong = [
    ...found
      .filter(({ part }) => !part)
      .map(
        ({ folder }) =>
          say`${folder} is no part of a site. Build one with: ROTONDE_LOCALES=${codes.join(",")} npm run build`,
      ),
    ...parts.flatMap((part) => unlike(part, here, first)),
  ];
  // Which languages they lack says nothing as long as they belong to another site.
  if (wrong.length > 0) return wrong;
  const twice = codes.flatMap((code) => {
    const [one, other] = holding(code);
    return one && other
      ? [say`${code} is in two parts: ${one.folder} and ${other.folder}. Leave one out.`]
      : [];
  });
  if (missing.length === 0) return twice;
  const list = missing.join(",");
  return [...twice, say`No part has ${list}. Build it with: ROTONDE_LOCALES=${list} npm run build`];
}

function unlike(
  { folder, content, program, day }: Part & { folder: string },
  here: Pick<Part, "content" | "program">,
  first: { folder: string; day: string } | undefined,
): Message[] {
  if (content !== here.content)
    return [say`${folder} was built from other content than there is now. Build it again.`];
  if (program !== here.program)
    return [
      say`${folder} was built by another version of the program or of Node. Build it again with this one.`,
    ];
  if (first && day !== first.day)
    return [
      say`${folder} was built on ${day} and ${first.folder} on ${first.day}. Build both on the same day.`,
    ];
  return [];
}
