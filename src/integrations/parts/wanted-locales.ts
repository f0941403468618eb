import { say, type Message } from "../../schema/message.ts";

/** The languages of `ROTONDE_LOCALES`, each once; nothing where a whole site is built. */
export function wantedLocales(): string[] | undefined {
  const names = process.env["ROTONDE_LOCALES"]?.split(",").map((name) => name.trim());
  const found = names?.filter((name) => name !== "");
  return found && found.length > 0 ? [...new Set(found)] : undefined;
}

/** Why a part with these languages cannot be built. */
export function wantedProblem(
  wanted: readonly string[],
  codes: readonly string[],
): Message | undefined {
  const unknown = wanted.find((code) => !codes.includes(code));
  if (unknown === undefined) return undefined;
  return say`ROTONDE_LOCALES names ${unknown}, which is no language of this region. It has ${codes.join(", ")}.`;
}
