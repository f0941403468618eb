import type { Service } from "../schema/service.ts";

/** Codes of the languages in which a service talks with people; documents alone are no talk. */
export function spokenLanguages({ languages }: Service): string[] {
  const spoken = languages.filter(({ level }) => level !== "documents");
  return [...new Set(spoken.map(({ code }) => code))];
}
