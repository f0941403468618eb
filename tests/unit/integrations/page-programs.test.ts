import { expect, test } from "vitest";
import { pagePrograms } from "../../../src/integrations/page-programs.ts";

const { resolveId } = pagePrograms();
const resolver = {
  resolve: (source: string) =>
    Promise.resolve({ id: `/site/src/client/${source.slice(2)}`, external: false }),
};
const map = "/site/src/pages/[locale]/map.astro?astro&type=script&index=0&lang.ts";
const search = "/site/src/pages/[locale]/search.astro?astro&type=script&index=0&lang.ts";

async function copyOf(source: string, importer: string): Promise<string> {
  const found = await resolveId.call(resolver, source, importer);
  return typeof found === "string" ? found : (found?.id ?? "");
}

test("each page's program has its own copy of what programs have in common, at every depth", async () => {
  const [own, other] = [await copyOf("./a.ts", map), await copyOf("./a.ts", search)];
  expect(own).not.toBe(other);
  expect(own).toMatch(/^\/site\/src\/client\/a\.ts\?/);
  expect((await copyOf("./b.ts", own)).split("?")[1]).toBe(own.split("?")[1]);
  expect(await copyOf("./b.ts", own)).not.toBe(await copyOf("./b.ts", other));
});

test("what is no page's program, such as a worker, and what is no program stay as they are", async () => {
  expect(await resolveId.call(resolver, "./a.ts", "/site/src/client/worker.ts")).toBeNull();
  expect(await resolveId.call(resolver, "./a.ts", undefined)).toBeNull();
  expect(await copyOf("./a.css", map)).toBe("/site/src/client/a.css");
});
