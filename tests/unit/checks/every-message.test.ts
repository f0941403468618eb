import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { runChecks } from "../../../src/checks/run-checks.ts";
import { messageCatalogue } from "../../../src/i18n/messages.ts";
import { parseContent } from "../../../src/load/content.ts";
import { tell } from "../../../src/schema/issue.ts";
import { contentFiles } from "../../support/example-content.ts";
import { faults } from "../../support/faults/all.ts";

beforeAll(() => {
  vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00Z") });
});

afterAll(() => {
  vi.useRealTimers();
});

const longest = 400;

/** What an editor reads after each fault, to be read aloud when it changes. */
function everyMessage(language: string): string {
  const catalogue = messageCatalogue(language);
  const texts = faults.map(([what, changes]) => {
    const { content, issues } = parseContent(contentFiles(changes));
    const found = [...issues, ...(content ? runChecks(content) : [])];
    const lines = found.map((one) => {
      const { code, message, fix } = tell(one, catalogue);
      return `  ${code}\n  ${message}\n  ${fix}`.slice(0, longest);
    });
    return [`# ${what}`, ...lines].join("\n");
  });
  return `${texts.join("\n\n")}\n`;
}

test.each(["en", "nl"])("what editors are told in %s is what was read aloud", async (language) => {
  await expect(everyMessage(language)).toMatchFileSnapshot(
    `../../snapshots/messages.${language}.txt`,
  );
});
