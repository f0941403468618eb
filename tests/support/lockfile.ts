import { readFileSync, writeFileSync } from "node:fs";

/** What is read or written here of one `packages` entry of package-lock.json. */
export interface LockedPackage {
  version?: string;
  resolved?: string;
  cpu?: string[];
  dev?: boolean;
  libc?: string[];
  optional?: boolean;
  os?: string[];
  optionalDependencies?: Record<string, string>;
}

/** A package-lock.json: entries by their path, such as `node_modules/a/node_modules/b`. */
export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

/**
 * Lists, by path, the builds for other systems that npm left out of the lockfile because the
 * registry did not offer them that day; `npm ci` refuses a lockfile without them.
 */
export function missingBuilds({ packages }: Lockfile): [path: string, LockedPackage][] {
  return Object.entries(packages).flatMap(([path, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, wanted]) => isExact(wanted) && nearest(packages, path, name) !== wanted)
      .map(([name, version]): [string, LockedPackage] => [
        packages[inside("", name)] ? inside(path, name) : inside("", name),
        buildEntry(name, version, dev),
      ]),
  );
}

/** Returns the lockfile with the missing builds added, in npm's own order. */
export function completeLockfile(lockfile: Lockfile): Lockfile {
  const entries = [...Object.entries(lockfile.packages), ...missingBuilds(lockfile)];
  entries.sort(([left], [right]) => left.localeCompare(right, "en"));
  return { ...lockfile, packages: Object.fromEntries(entries) };
}

/** Reads the system from a name such as `@pagefind/windows-x64`, so that npm skips it elsewhere. */
function buildEntry(name: string, version: string, dev: boolean | undefined): LockedPackage {
  const [, system, cpu, library] =
    /(android|darwin|freebsd|linux|win32|windows)-(\w+?)(?:-(gnu|musl|msvc))?$/.exec(name) ?? [];
  const isWasm = /-wasm32-\w+$/.test(name);
  if (!isWasm && (!system || !cpu)) throw new Error(`No system can be read from the name ${name}.`);
  return {
    version,
    cpu: [isWasm ? "wasm32" : (cpu ?? "")],
    ...(dev && { dev }),
    ...(system === "linux" && library && { libc: [library === "gnu" ? "glibc" : library] }),
    optional: true,
    ...(system && { os: [system === "windows" ? "win32" : system] }),
  };
}

function nearest(packages: Lockfile["packages"], path: string, name: string): string | undefined {
  const folder = withEnclosing(path).find((folder) => packages[inside(folder, name)]) ?? "";
  return packages[inside(folder, name)]?.version;
}

function withEnclosing(path: string): string[] {
  if (path === "") return [path];
  return [path, ...withEnclosing(path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/"))))];
}

function inside(folder: string, name: string): string {
  return folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
}

function isExact(version: string): boolean {
  return /^\d+\.\d+\.\d+/.test(version);
}

if (import.meta.main) {
  const file = new URL("../../package-lock.json", import.meta.url);
  const lockfile = JSON.parse(readFileSync(file, "utf8")) as Lockfile;
  writeFileSync(file, `${JSON.stringify(completeLockfile(lockfile), null, 2)}\n`);
  console.log(`package-lock.json completed with ${String(missingBuilds(lockfile).length)} builds.`);
}
