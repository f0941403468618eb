import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import {
  importServices,
  type ImportRequest,
  type ImportResult,
} from "../../../../src/cli/import/import-services.ts";
import { mappingSchema } from "../../../../src/cli/import/mapping.ts";
import { allIssues } from "../../../../src/cli/import/report.ts";
import type { WriteFailure } from "../../../../src/cli/import/write-files.ts";
import { contentFiles } from "../../../support/example-content.ts";
import { told } from "../../../support/told.ts";

const header =
  "id,name,summary,category,kind,street,postcode,locality,lat,lon,precision,municipality,website,phone,source";

/** A row with a place. */
export const desk =
  "gent-desk,Loket,Helpt je.,town-hall,government,Markt 1,9000,Gent,51.05,3.72,exact,Gent,https://x.example/,+32 9 123 45 67,Register";

/** A row without a place. */
export const line = "help-line,Hulplijn,Luistert.,helpline,community,,,,,,,,,,Register";

/** Rows as a CSV file. */
export const csv = (...rows: string[]): string => [header, ...rows, ""].join("\n");

type Options = Partial<Pick<ImportRequest, "update" | "skipBad" | "dryRun">> & {
  mapping?: unknown;
};

/** A content folder on disk with the example in it, new for each test, and imports into it. */
export function importFolder() {
  let folder = "";
  let own: string[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "rotonde-import-"));
    for (const { path, bytes } of contentFiles()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    own = readdirSync(join(folder, "services"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  return {
    /** Where a file of the folder is. */
    pathOf: (file: string): string => join(folder, file),
    /** The text of a service's file. */
    service: (id: string): string => readFileSync(join(folder, `services/${id}.yaml`), "utf8"),
    /** The files of services that the example does not have. */
    added: (): string[] =>
      readdirSync(join(folder, "services")).filter((name) => !own.includes(name)),
    run: (
      text: string,
      { mapping = {}, ...options }: Options = {},
      ...write: [] | [() => WriteFailure]
    ): Promise<ImportResult> => {
      const request: ImportRequest = {
        file: "x.csv",
        bytes: new TextEncoder().encode(text),
        mapping: {
          file: "map.yaml",
          data: mappingSchema.parse(mapping),
          locate: () => ({ line: 1, column: 1 }),
        },
        folder,
        update: false,
        skipBad: false,
        dryRun: false,
        ...options,
      };
      return importServices(request, ...write);
    },
  };
}

/** What became of each row: its line, state and id, and the fields that its file has otherwise. */
export function states({ rows }: ImportResult): unknown[][] {
  return rows.map((row) => [row.line, row.state, row.id, ...row.differs]);
}

/** Every problem: its place, code, message and fix. */
export function issues(result: ImportResult): string[][] {
  return told(allIssues(result, undefined)).map((found) => [
    `${found.file}:${String(found.line)}`,
    found.code,
    found.message,
    found.fix,
  ]);
}
