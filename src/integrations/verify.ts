import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";

/** What is wrong with a finished build, in words; empty when it may be published. */
export async function verify(
  folder: string,
  routes: readonly string[],
  base: string,
): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .split(sep)
          .join("/"),
      ),
  );
  const missing = routes
    .map(fileOf)
    .filter((file) => !files.has(file))
    .map((file) => `The page ${file} was not written.`);
  const pages = [...files].filter((file) => file.endsWith(".html"));
  const read = new Map(
    await Promise.all(
      pages.map(async (file) => [file, await readFile(join(folder, file), "utf8")] as const),
    ),
  );
  const empty = [...read]
    .filter(
      ([, html]) =>
        !/<main[^>]*>\s*(?!<\/main>)\S/.test(html) || !html.trimEnd().endsWith("</html>"),
    )
    .map(([file]) => `The page ${file} is empty or cut off.`);
  return [...missing, ...empty, ...brokenLinks(read, files, base)];
}

function brokenLinks(
  pages: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
  base: string,
): string[] {
  const anchors = new Map(
    [...pages].map(([file, html]) => [
      file,
      new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  );
  return [...pages].flatMap(([file, html]) => {
    const addresses = new Set(
      [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address]) =>
        (address ?? "").replace(/&(?:amp|#x26|#38);/g, "&"),
      ),
    );
    return [...addresses].flatMap((address) => {
      if (!/^[/#]/.test(address) || address.startsWith("//")) return [];
      const [path = "", anchor] = address.split("#");
      const bare = path.split("?")[0] ?? "";
      const target =
        bare === ""
          ? file
          : bare.startsWith(base)
            ? fileOf(decodeURI(bare.slice(base.length)))
            : undefined;
      if (target === undefined || !files.has(target))
        return [`${file}: the link ${address} leads nowhere.`];
      const known = anchors.get(target);
      if (anchor === undefined || !known || known.has(decodeURIComponent(anchor))) return [];
      return [`${file}: there is no anchor for the link ${address}.`];
    });
  });
}

/** The file behind a path: `en/housing/` is `en/housing/index.html`. */
function fileOf(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
