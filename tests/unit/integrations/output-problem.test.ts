import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { outputProblem } from "../../../src/integrations/output-problem.ts";
import { inWords } from "../../../src/schema/message.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rotonde-place-"));
  for (const path of [
    "project/package.json",
    "region/site.yaml",
    "empty/",
    "site/index.html",
    "letters/letter.txt",
    "file",
  ]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    if (path.endsWith("/")) await mkdir(join(folder, path), { recursive: true });
    else await writeFile(join(folder, path), "text");
  }
});

afterAll(() => rm(folder, { recursive: true }));

function problem(output: string): string | undefined {
  const found = outputProblem(
    join(folder, output),
    join(folder, "project"),
    join(folder, "region"),
  );
  return found && inWords(found).replace(folder, "");
}

test.each([
  "project/dist",
  "project-out",
  "project/src-out",
  "new/folder",
  "empty",
  "site",
  "regio",
])("a site may be put in %s", (output) => {
  expect(problem(output)).toBeUndefined();
});

test.each([
  "",
  "..",
  "/",
  "project",
  "project/src",
  "project/src/pages",
  "project/.git",
  "project/node_modules/a",
  "region",
  "region/media",
])("a site may not be put in “%s”, where it would replace what people work with", (output) => {
  expect(problem(output)).toMatch(/it would replace what you work with\. Set ROTONDE_OUT to/);
});

test.each(["letters", "file"])(
  "a site may not be put in %s, which holds something else",
  (output) => {
    expect(problem(output)).toBe(
      `The site cannot be put in /${output}: there is something else. Set ROTONDE_OUT to a new folder.`,
    );
  },
);
