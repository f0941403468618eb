import { codeForm } from "../schema/language-code.ts";

/** A text per language, and the field that it is. */
export interface LocalizedField {
  path: PropertyKey[];
  texts: Record<string, string>;
}

/** Every text per language below some data: an object whose keys are all language codes. */
export function textsIn(data: unknown, path: PropertyKey[]): LocalizedField[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof data !== "object" || data === null) return [];
  const entries = Object.entries(data);
  const isText =
    entries.length > 0 &&
    entries.every(([key, value]) => codeForm.test(key) && typeof value === "string");
  if (isText && path.length > 0) return [{ path, texts: data as Record<string, string> }];
  return entries.flatMap(([key, value]) =>
    typeof value === "object" ? textsIn(value, [...path, key]) : [],
  );
}
