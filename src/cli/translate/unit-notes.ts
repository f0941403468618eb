import { say, type Message } from "../../schema/message.ts";
import type { TermHit } from "./glossary-hits.ts";

/** What a translator is told of the official words in a text: `inburgering = intégration civique`. */
export function hitNotes(hits: readonly TermHit[]): Message[] {
  return hits.map(({ term, translation }) => say`${term} = ${translation}`);
}
