import { isGroup } from "./part.ts";

/** A field that a row says otherwise than the file: its path there, and the row's value. */
export interface Change {
  path: (string | number)[];
  value: unknown;
}

/** What has to change in a service so that it says what a row says; fields and items that only the file has stay. */
export function changesOf(old: unknown, said: unknown, path: Change["path"] = []): Change[] {
  if (said === undefined) return [];
  if (isGroup(old) && isGroup(said))
    return Object.entries(said).flatMap(([key, value]) =>
      changesOf(old[key], value, [...path, key]),
    );
  if (Array.isArray(old) && Array.isArray(said)) return changesOfList(old, said, path);
  return isSame(old, said) ? [] : [{ path, value: said }];
}

/** Whether two values are the same; web addresses are where they lead to the same page, with or without the last slash of a host. */
function isSame(old: unknown, said: unknown): boolean {
  if (typeof old !== "string" || typeof said !== "string") return old === said;
  return old === said || (/^https?:/.test(old) && URL.parse(old)?.href === URL.parse(said)?.href);
}

function changesOfList(
  old: readonly unknown[],
  said: readonly unknown[],
  path: Change["path"],
): Change[] {
  let next = old.length;
  return said.flatMap((item) => {
    const same = old.findIndex((other) => nameOf(other) === nameOf(item));
    if (same >= 0) return changesOf(old[same], item, [...path, same]);
    return [{ path: [...path, next++], value: item }];
  });
}

/** What tells an item of a list from the others: the code of a language, the title of a source, or the text itself. */
function nameOf(item: unknown): unknown {
  if (!isGroup(item)) return item;
  return item["code"] ?? item["title"] ?? JSON.stringify(item);
}
