import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Puts all that a folder holds into another one; gives the first file that is in both and not the same. */
export function joinFolders(
  from: string,
  to: string,
  put: (from: string, to: string) => void,
): string | undefined {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [own, there] = [join(from, entry.name), join(to, entry.name)];
    if (!existsSync(there)) put(own, there);
    else if (entry.isDirectory()) {
      const other = joinFolders(own, there, put);
      if (other !== undefined) return other;
    } else if (!readFileSync(own).equals(readFileSync(there))) return own;
  }
  return undefined;
}
