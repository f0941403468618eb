import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentState, firstChange } from "../../../src/integrations/content-state.ts";

test("a file that was changed, added or removed is found; one that was only saved again is not", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rotonde-state-"));
  await mkdir(join(folder, "services"));
  await writeFile(join(folder, "services/a.yaml"), "a");
  await writeFile(join(folder, "services/b.yaml"), "b");
  const before = await contentState(folder);
  const change = async () => firstChange(before, await contentState(folder));

  await utimes(join(folder, "services/a.yaml"), 0, 0);
  expect(await change()).toBeUndefined();
  await writeFile(join(folder, "services/c.yaml"), "c");
  expect(await change()).toBe("services/c.yaml");
  await writeFile(join(folder, "services/b.yaml"), "B");
  expect(await change()).toBe("services/b.yaml");
  await rm(join(folder, "services/a.yaml"));
  expect(await change()).toBe("services/a.yaml");
  await rm(folder, { recursive: true });
});
