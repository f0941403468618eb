import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Makes a content folder of a number of files: a region, and then its pages and services again under other ids. */
export async function makeBenchContent(
  region: string,
  folder: string,
  count: number,
): Promise<void> {
  await cp(region, folder, { recursive: true });
  const entries = await readdir(region, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(region.length + 1));
  let left = count - files.length;
  for (let round = 1; left > 0; round += 1) {
    for (const group of copiedTogether(files)) {
      for (const path of group) {
        const copy = path.replace(/(\.\w+)$/, `-${round}$1`);
        await mkdir(join(folder, copy, ".."), { recursive: true });
        await writeFile(join(folder, copy), await readFile(join(region, path)));
      }
      left -= group.length;
      if (left <= 0) break;
    }
  }
}

/** Services, and pages with all their translations: what can be there twice without a mistake. */
function copiedTogether(files: readonly string[]): string[][] {
  const groups = Map.groupBy(
    files.filter((path) => /^(services|pages)[\\/]/.test(path)),
    (path) => path.replace(/^(pages[\\/])[^\\/]+/, "$1"),
  );
  return [...groups.values()];
}
