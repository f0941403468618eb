import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../../../src/cli/commands/check.ts";
import { contentFiles, edited, type Files } from "../../support/example-content.ts";

const service = "services/town-hall.yaml";
const swapped = edited(
  service,
  ["lat: 51.05439", "lat: 3.72583"],
  ["lon: 3.72583", "lon: 51.05439"],
);
let folder: string;
let printed: string[];
let told: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rotonde-check-"));
  vi.stubEnv("ROTONDE_CONTENT", folder);
  vi.stubEnv("NO_COLOR", "1");
  printed = [];
  told = [];
  vi.spyOn(console, "log").mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, "error").mockImplementation((text: string) => void told.push(text));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function write(changes: Files = {}): Promise<void> {
  for (const { path, bytes } of contentFiles(changes)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

test("content without a problem: exit code 0 and one line", async () => {
  await write();
  expect(await run([])).toBe(0);
  expect(printed).toEqual(["Content: no problems."]);
});

test("an error: exit code 1, with the file, the line, what is wrong and what to write", async () => {
  await write(swapped);
  expect(await run([])).toBe(1);
  expect(printed.join("\n")).toContain(`${service}:10:3  error  point-outside-region
  location.lat is 3.72583, outside Voorbeeld (50.7 to 51.4).
  Fix: latitude and longitude look swapped; write lat: 51.05439, lon: 3.72583.`);
});

test("only warnings: exit code 0", async () => {
  await write(edited(service, ["status: active", "reviewBy: 2025-01-01\nstatus: active"]));
  expect(await run([])).toBe(0);
  expect(printed.join("\n")).toContain("Content: 0 errors, 1 warning in 1 file.");
});

test.each([
  [["--lang", "nl"], "en"],
  [[], "nl"],
])("in Dutch: %j with ROTONDE_LANG=%s", async (args, language) => {
  vi.stubEnv("ROTONDE_LANG", language);
  await write(swapped);
  expect(await run(args)).toBe(1);
  expect(printed.join("\n")).toContain("Inhoud: 1 fout, 0 waarschuwingen in 1 bestand.");
});

test("as JSON it can be read, and as annotations it stands beside the line", async () => {
  await write(swapped);
  expect(await run(["--format", "json"])).toBe(1);
  expect(await run(["--format", "github"])).toBe(1);
  expect(JSON.parse(printed[0] ?? "")).toMatchObject({
    errors: 1,
    issues: [{ file: service, line: 10 }],
  });
  expect(printed[1]).toMatch(
    /^::error file=.*town-hall\.yaml,line=10,col=3,title=point-outside-region::/,
  );
});

test.each([[["--format", "xml"]], [["--lang", "tlh"]]])("%j is a wrong use", async (args) => {
  await write();
  expect(await run(args)).toBe(2);
  expect(told.join("\n")).toContain("rotonde check [");
});

test("what needs no choice is mended, and told beside the report", async () => {
  const text = String(edited(service, ["kind: government", "kind: government  "])[service]);
  await write({ [service]: `\ufeff${text.replaceAll("\n", "\r\n")}` });
  expect(await run(["--fix", "--format", "json"])).toBe(0);
  expect(await readFile(join(folder, service), "utf8")).toBe(
    text.replace("government  ", "government"),
  );
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^Mended .*town-hall\.yaml: byte order mark removed, /);
  expect(JSON.parse(printed[0] ?? "")).toMatchObject({ issues: [] });
});
