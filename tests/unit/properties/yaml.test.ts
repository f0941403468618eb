import fc from "fast-check";
import { test } from "vitest";
import { parse, stringify } from "yaml";
import { splitFrontMatter } from "../../../src/load/front-matter.ts";
import { exampleFiles } from "../../support/example-files.ts";
import { always, survives } from "../../support/properties.ts";

/** A value as an editor might leave it in a field: of the wrong kind, empty, or odd. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, "", " ", 0, -1, 1e308, "none", "region", "nl", "2026-02-30"),
    fc.constantFrom(
      "<script>alert(1)</script>",
      "a: b",
      "# x",
      "{x}",
      "__proto__",
      "https://x",
      "gent",
    ),
    fc.string({ maxLength: 20 }),
    fc.double({ noNaN: true }),
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom("nl", "en", "id", "lat", "url", "__proto__", "constructor"),
        fc.string(),
      ),
      tie("any"),
      { maxKeys: 3 },
    ),
  ),
})).any;

const files = Object.keys(exampleFiles);

test("whatever value stands in whatever field, the check ends with issues or success", () => {
  const made = fc.tuple(fc.constantFrom(...files), fc.array(fc.nat(20), { maxLength: 4 }), value);
  always(300, made, ([file, steps, put]) => {
    survives({ [file]: withValue(file, steps, put) });
  });
});

/** A file of the example with another value at a place in it: each step takes one of the fields there. */
function withValue(file: string, steps: readonly number[], put: unknown): string {
  const text = exampleFiles[file] ?? "";
  const split = file.endsWith(".mdx") ? splitFrontMatter(text, file) : undefined;
  const body = split && "body" in split ? split : undefined;
  const data: unknown = parse(body?.yaml ?? text);
  const changed = stringify(replaced(data, steps, put));
  return body ? `---\n${changed}---\n${body.body}` : changed;
}

function replaced(data: unknown, [step, ...rest]: readonly number[], put: unknown): unknown {
  if (step === undefined || typeof data !== "object" || data === null) return put;
  const keys = Object.keys(data);
  const key = keys[step % Math.max(keys.length, 1)] ?? "new";
  const inside = replaced((data as Record<string, unknown>)[key], rest, put);
  if (Array.isArray(data))
    return data.map((item: unknown, index) => (String(index) === key ? inside : item));
  return { ...data, [key]: inside };
}
