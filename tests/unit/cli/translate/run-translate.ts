import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { vi } from "vitest";
import { run } from "../../../../src/cli/commands/translate.ts";
import { checkContent } from "../../../../src/integrations/check-content.ts";
import { contentFiles, type Files } from "../../../support/example-content.ts";

/** What a command said and how it ended. */
export interface Said {
  code: number;
  text: string;
}

/** A copy of the example content in which `rotonde translate` runs. */
export interface Place {
  folder: string;
  translate: (...args: string[]) => Promise<Said>;
  /** Exports into a file and gives its text. */
  exported: (...args: string[]) => Promise<string>;
  /** Imports a text as a file `back.xlf`. */
  imported: (xliff: string, ...args: string[]) => Promise<Said>;
  read: (path: string) => Promise<string>;
  write: (path: string, text: string) => Promise<void>;
  /** Files that are not as they were at the start, with their texts. */
  changes: () => Promise<Record<string, string>>;
  /** Files, codes and messages of errors and warnings. */
  issues: () => Promise<string[]>;
  leave: () => Promise<void>;
}

/** Makes a folder with the example content, changed; everything that commands say is kept from the screen. */
export async function place(changes: Files = {}): Promise<Place> {
  const home = await mkdtemp(join(tmpdir(), "rotonde-translate-"));
  const folder = join(home, "content");
  const write = async (path: string, text: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const { path, bytes } of contentFiles(changes)) await write(path, bytes);
  vi.stubEnv("ROTONDE_CONTENT", folder);
  vi.stubEnv("ROTONDE_LANG", "en");
  vi.stubEnv("NO_COLOR", "1");
  const read = (path: string) => readFile(join(folder, path), "utf8");
  const translate = async (...args: string[]): Promise<Said> => {
    const lines: string[] = [];
    const spies = (["log", "error"] as const).map((way) =>
      vi.spyOn(console, way).mockImplementation((line: string) => void lines.push(line)),
    );
    const code = await run(args).finally(() => {
      for (const spy of spies) spy.mockRestore();
    });
    return { code, text: lines.join("\n").replaceAll(home, "") };
  };
  const all = async () => {
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile());
    const paths = files.map(({ parentPath, name }) =>
      join(parentPath, name).slice(folder.length + 1),
    );
    const texts = await Promise.all(
      paths.sort().map(async (path) => [path, await read(path)] as const),
    );
    return new Map(texts);
  };
  const before = await all();
  return {
    folder,
    translate,
    read,
    write,
    exported: async (...args) => {
      const file = join(home, "out.xlf");
      const { code, text } = await translate("export", "--out", file, ...args);
      if (code !== 0) throw new Error(text);
      return readFile(file, "utf8");
    },
    imported: async (xliff, ...args) => {
      const file = join(home, "back.xlf");
      await writeFile(file, xliff);
      return translate("import", file, ...args);
    },
    changes: async () =>
      Object.fromEntries([...(await all())].filter(([path, text]) => before.get(path) !== text)),
    issues: async () => {
      const { issues } = await checkContent(folder);
      return issues.map(({ file, code }) => `${file} ${code}`);
    },
    leave: async () => {
      vi.unstubAllEnvs();
      await rm(home, { recursive: true });
    },
  };
}

/** An XLIFF file with another target, as XML, for one unit of one file. */
export function withTarget(xliff: string, file: string, id: string, target: string): string {
  const start = xliff.indexOf(` id="${id}"`, xliff.indexOf(`original="${file}"`));
  if (start < 0) throw new Error(`There is no ${id} in ${file}.`);
  const end = xliff.indexOf("unit>", start);
  const unit = xliff
    .slice(start, end)
    .replace(/\n<target[^]*?<\/target>/, "")
    .replace(/<\/source>/, () => `</source>\n<target>${target}</target>`);
  return xliff.slice(0, start) + unit + xliff.slice(end);
}

/** An XLIFF file in which every unit without a target has one: its source, in other words. */
export function withAllTargets(xliff: string, translate: (source: string) => string): string {
  return xliff.replace(
    /<source>((?:(?!<\/source>)[^])*)<\/source>(?!\n<target)/g,
    (all, source: string) => `${all}\n<target>${translate(source)}</target>`,
  );
}
