import { say, type Message } from "../../schema/message.ts";
import type { ExpectedSite } from "./expected-site.ts";
import type { FinishedSite } from "./finished-site.ts";

/** Pages and pictures that are missing, empty or not asked for, and what only the build needed. */
export function fileProblems({ files, folders, pages }: FinishedSite, expected: ExpectedSite) {
  const copied = new Set(expected.copied);
  const own = [...files].filter(([path]) => !copied.has(path));
  const asked = new Set([...expected.pages, ...expected.pictures]);
  const isHidden = (path: string) => /(^|\/)\.[^/]*$/.test(path) && !copied.has(path);
  return [
    ...[...asked]
      .filter((path) => !files.has(path))
      .map((path) =>
        path.endsWith(".html")
          ? say`The page ${path} was not written.`
          : say`The picture ${path} was not written.`,
      ),
    ...own.flatMap(([path, size]): Message[] => {
      if (isHidden(path)) return [say`The file ${path} is a remainder of the build.`];
      if (!asked.has(path) && path.endsWith(".html"))
        return [say`The page ${path} was written, and nothing in the content asks for it.`];
      if (!asked.has(path) && path.startsWith("media/"))
        return [say`The picture ${path} was written, and it is not in the content.`];
      if (pages.get(path)?.isWhole === false)
        return [say`The page ${path} is empty or has no end.`];
      return size === 0 ? [say`The file ${path} is empty.`] : [];
    }),
    ...folders.filter(isHidden).map((path) => say`The folder ${path} is a remainder of the build.`),
  ];
}
