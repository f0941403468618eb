import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { hostFiles, writeHostFiles } from "../../../src/integrations/host-files.ts";
import { readFinishedSite } from "../../../src/integrations/verify/finished-site.ts";
import { readContent } from "../../../src/load/files.ts";
import { makeRegion } from "../../../src/model/region.ts";

test("the files for the host name the sheets inside pages and drawings, and keep a maintainer's own lines", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rotonde-host-"));
  await mkdir(join(folder, "data"));
  await writeFile(join(folder, "index.html"), "<style>p{color:red}</style>");
  await writeFile(join(folder, "data/a.svg"), "<svg><style>path{fill:red}</style></svg>");
  const publicFolder = join(folder, "data");
  await writeFile(join(publicFolder, ".htaccess"), "Redirect /old /new");
  const { content } = await readContent(resolve("tests/fixtures/second-region"));
  if (!content) throw new Error("The fixture cannot be read.");

  const site = readFinishedSite(folder);
  await writeHostFiles(folder, makeRegion(content), site, publicFolder);

  const hashOf = (sheet: string) => createHash("sha256").update(sheet).digest("base64");
  for (const name of hostFiles) {
    const text = await readFile(join(folder, name), "utf8");
    expect(text, name).toContain(`style-src 'sha256-${hashOf("p{color:red}")}'`);
    expect(text, name).toContain(`style-src 'sha256-${hashOf("path{fill:red}")}'`);
    expect(text, name).toContain("/insel/");
    expect(text.endsWith("\nRedirect /old /new")).toBe(name === ".htaccess");
  }
  await rm(folder, { recursive: true });
});
