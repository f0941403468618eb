import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { vi } from "vitest";
import { run } from "../../../src/cli/commands/new.ts";
import { checkContent } from "../../../src/integrations/check-content.ts";
import { readFiles } from "../../../src/load/files.ts";
import { contentFiles, type Files } from "../../support/example-content.ts";

/** What somebody at the terminal answers to a prompt that holds a text; nothing for Ctrl+C. */
export type Said = [prompt: string, answer: string | undefined];

/** How a run of `rotonde new` ended, seen from the example content that it ran in. */
export interface Outcome {
  code: number;
  printed: string;
  told: string;
  prompts: string[];
  /** The files that were not there before, by path. */
  added: Record<string, string>;
  /** Codes of all issues that the content has after it. */
  issues: string[];
}

interface Settings {
  /** Who sits at the terminal; nobody where it is left out. */
  says?: Said[];
  language?: string;
  changes?: Files;
  prepare?: (folder: string) => Promise<void>;
}

/** Runs `rotonde new` in a copy of the example content. */
export async function runNew(
  args: string[],
  { says, language = "en", changes = {}, prepare }: Settings = {},
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "rotonde-new-"));
  for (const { path, bytes } of contentFiles(changes)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  await prepare?.(folder);
  vi.stubEnv("ROTONDE_CONTENT", folder);
  vi.stubEnv("ROTONDE_LANG", language);
  vi.stubEnv("NO_COLOR", "1");
  const printed: string[] = [];
  const told: string[] = [];
  const prompts: string[] = [];
  const log = vi
    .spyOn(console, "log")
    .mockImplementation((text: string) => void printed.push(text));
  const error = vi
    .spyOn(console, "error")
    .mockImplementation((text: string) => void told.push(text));
  try {
    const before = await paths(folder);
    const code = await run(args, () => (says ? readerOf(says, prompts) : undefined));
    const names = (await paths(folder)).filter((path) => !before.includes(path));
    const added = await Promise.all(
      names.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const),
    );
    const { issues } = await checkContent(folder);
    return {
      code,
      printed: printed.join("\n"),
      told: told.join("\n"),
      prompts,
      added: Object.fromEntries(added),
      issues: issues.map(({ file, code }) => `${file} ${code}`),
    };
  } finally {
    log.mockRestore();
    error.mockRestore();
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  }
}

async function paths(folder: string): Promise<string[]> {
  return (await readFiles(folder)).map(({ path }) => path);
}

function readerOf(says: Said[], prompts: string[]) {
  const left = [...says];
  return {
    ask: (prompt: string) => {
      prompts.push(prompt);
      const [expected, answer] = left.shift() ?? [];
      if (expected === undefined || !prompt.includes(expected))
        throw new Error(`Nobody expected the question: ${prompt}`);
      return Promise.resolve(answer);
    },
    close: () => undefined,
  };
}
