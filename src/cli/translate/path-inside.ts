import { relative, resolve } from "node:path";

/** A page's path in the content folder, whether it was named from there, as the checks do, or from where we are. */
export function pathInside(folder: string, file: string): string {
  const path = relative(folder, resolve(file));
  return path.startsWith("..") ? file : path.replaceAll("\\", "/");
}
