import type { OfflineList } from "../../export/offline/offline-list.ts";
import { say, type Message } from "../../schema/message.ts";
import { offlineListFile, shortDigest } from "../offline-files.ts";
import { fileOf, type ExpectedSite } from "./expected-site.ts";
import type { FinishedSite } from "./finished-site.ts";

/** Lists of what can be kept that are missing, or name a file that is not there or is another. */
export function offlineProblems(
  { files, read, digestOf }: FinishedSite,
  { offline }: ExpectedSite,
): Message[] {
  return offline.flatMap((locale) => {
    const path = offlineListFile(locale);
    const list = readList(path, read);
    if (!list) return [say`The list ${path} cannot be read.`];
    return list.files
      .filter(([address, hash]) => {
        const file = fileOf(address);
        return !files.has(file) || shortDigest(digestOf(file)) !== hash;
      })
      .map(
        ([address]) => say`The list ${path} names ${address}, which is not there or is another.`,
      );
  });
}

function readList(path: string, read: FinishedSite["read"]): OfflineList | undefined {
  try {
    return JSON.parse(read(path).toString()) as OfflineList;
  } catch {
    return undefined;
  }
}
