import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBody } from "../../src/load/body.ts";
import { splitFrontMatter } from "../../src/load/front-matter.ts";
import { buildSite } from "../support/build-site.ts";
import { pageBody } from "../support/page-bodies.ts";

const pages = "pages/de/hafen";

/** Texts that the parser accepts and that mention nothing of another region. */
function acceptedBodies(count: number): string[] {
  const made = fc.sample(pageBody, { numRuns: 4000, seed: 20261122 });
  const accepted = made.filter((body) => {
    const parsed = parseBody(body, "a.mdx", 1, "/hafen/a/");
    if (Array.isArray(parsed)) return false;
    const { links, components } = parsed.outline;
    const mentions = components.some(({ attributes }) => Object.keys(attributes).some(isMention));
    return !mentions && links.every(({ href }) => /^(https|mailto|tel):/.test(href));
  });
  return [...new Set(accepted)].slice(0, count);
}

const isMention = (attribute: string) => /^(id|ids|category|categories|src)$/.test(attribute);

test("made-up pages that pass the check are built", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rotonde-made-up-"));
  const content = join(folder, "content");
  await cp(resolve("tests/fixtures/second-region"), content, { recursive: true });
  const original = await readFile(join(content, pages, "mit-der-faehre.mdx"), "utf8");
  const front = splitFrontMatter(original, "");
  if (!("body" in front)) throw new Error("The fixture has no front matter.");
  const bodies = acceptedBodies(150);
  expect(bodies).toHaveLength(150);
  for (const [index, body] of bodies.entries()) {
    const file = join(content, pages, `made-up-${index}.mdx`);
    await writeFile(file, `---\n${front.yaml}\n---\n${body}`);
  }
  const build = await buildSite(content, join(folder, "site"));
  expect(build.output).toContain("Content: 0 errors, ");
  expect(build.status).toBe(0);
  await rm(folder, { recursive: true });
});
