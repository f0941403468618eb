import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { existsSync } from "node:fs";
import { say } from "../../schema/message.ts";
import type { TermHit } from "./glossary-hits.ts";
import type { Stop } from "./options.ts";

/** A text as a region's own module gets it. */
export interface AdapterUnit {
  id: string;
  /** Marks are signs: `Read <1>the list</1> first<2/>`. */
  text: string;
  notes: string[];
  terms: TermHit[];
}

/** What such a module is asked. */
export interface AdapterRequest {
  from: string;
  to: string;
  units: AdapterUnit[];
}

/** Has a region's own module translate texts: as many texts in the same order, or why its answer is of no use. */
export async function translateWith(
  file: string,
  request: AdapterRequest,
): Promise<string[] | Stop> {
  const path = resolve(file);
  if (!existsSync(path))
    return {
      code: 2,
      message: say`The file ${file} cannot be read: is that its name, and is it there?`,
    };
  let answer: unknown;
  try {
    const module = (await import(pathToFileURL(path).href)) as { translate?: unknown };
    if (typeof module.translate !== "function")
      return { code: 1, message: say`The module ${file} has no function “translate”.` };
    answer = await (module.translate as (asked: AdapterRequest) => unknown)(
      structuredClone(request),
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { code: 1, message: say`The module ${file} failed: ${why}. Nothing was written.` };
  }
  const { length } = request.units;
  if (!Array.isArray(answer) || !answer.every((text) => typeof text === "string"))
    return {
      code: 1,
      message: say`The module ${file} did not answer with an array of texts. Nothing was written.`,
    };
  if (answer.length !== length)
    return {
      code: 1,
      message: say`The module ${file} answered with ${answer.length} texts to ${length}. Nothing was written.`,
    };
  return answer;
}
