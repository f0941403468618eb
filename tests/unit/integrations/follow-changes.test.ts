import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { followChanges } from "../../../src/integrations/watch/follow-changes.ts";

test("each wait ends with a change, also one of several files, in a new folder, or while nobody waits", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rotonde-follow-"));
  await writeFile(join(folder, "before.yaml"), "a: 1");
  const changed = await followChanges(folder);
  const waits: string[] = [];
  const wait = async (name: string) => {
    await changed();
    waits.push(name);
  };

  const first = wait("edited");
  expect(waits).toEqual([]);
  await writeFile(join(folder, "before.yaml"), "a: 2");
  await writeFile(join(folder, "other.yaml"), "b: 1");
  await first;

  await mkdir(join(folder, "pages/nl"), { recursive: true });
  await writeFile(join(folder, "pages/nl/new.mdx"), "text");
  await wait("new");

  const last = wait("removed");
  await rm(join(folder, "before.yaml"));
  await last;
  expect(waits).toEqual(["edited", "new", "removed"]);
  await rm(folder, { recursive: true });
});
