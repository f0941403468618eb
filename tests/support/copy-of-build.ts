import { cp } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readRecord, writeRecord } from "../../src/integrations/reuse/build-record.ts";

/** Copies the second region and a site that was built of it into a folder, with what the next build needs to know of that one. */
export async function copyOfBuild(
  built: string,
  folder: string,
): Promise<{ content: string; output: string }> {
  const [content, output] = [join(folder, "content"), join(folder, "site")];
  await cp(resolve("tests/fixtures/second-region"), content, { recursive: true });
  await cp(built, output, { recursive: true });
  const record = readRecord(built);
  if (!record) throw new Error("The build of the fixture left no record.");
  writeRecord(output, record);
  return { content, output };
}
