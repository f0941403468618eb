import { say, type Message } from "../../schema/message.ts";
import type { FinishedSite } from "./finished-site.ts";

/** Files that name a place on the computer that built them, or an address that leads only there; what was taken over was looked at before. */
export function machineProblems(
  { files, pages, read }: FinishedSite,
  places: readonly string[],
  taken: ReadonlySet<string>,
): Message[] {
  const problems: Message[] = [];
  // Most files name none of the few folders in which all places lie.
  const outer = [...new Set(places.map((name) => name.replace(/[^/]+\/$/, "")))];
  for (const path of files.keys()) {
    if (taken.has(path)) continue;
    const bytes = read(path);
    const place = outer.some((name) => bytes.includes(name))
      ? places.find((name) => names(bytes, name))
      : undefined;
    if (place !== undefined)
      problems.push(say`The file ${path} names ${place}, a folder of this computer.`);
    // Of a page only its addresses count, which are looked at with its links: a text may speak of one.
    const local = pages.has(path) ? undefined : localAddress.exec(bytes.toString("latin1"));
    if (local) problems.push(say`The file ${path} names ${local[0]}, an address of this computer.`);
  }
  return problems;
}

/** Folders that no file of a site may name; those below the project, for `/app` alone may begin an address too. */
export function machinePlaces(project: string, content: string): string[] {
  return [
    ...["src", "node_modules", ".astro"].map((name) => `${project}/${name}/`),
    ...["pages", "services", "municipalities", "media"].map((name) => `${content}/${name}/`),
  ];
}

const localAddress = /https?:\/\/(localhost|127\.0\.0\.1|\[::1\])/;

/** Whether a text names a folder; the same letters further on in an address are something else. */
function names(bytes: Buffer, folder: string): boolean {
  for (let at = bytes.indexOf(folder); at >= 0; at = bytes.indexOf(folder, at + 1)) {
    if (at === 0 || !/[\w.-]/.test(String.fromCharCode(bytes[at - 1] ?? 0))) return true;
  }
  return false;
}
