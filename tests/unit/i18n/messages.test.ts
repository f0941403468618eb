import { expect, test } from "vitest";
import { messageCatalogue } from "../../../src/i18n/messages.ts";
import { messageTemplates } from "../../support/message-templates.ts";

const templates = messageTemplates();
const dutch = messageCatalogue("nl") ?? {};
const gaps = (text: string) => (text.match(/\{\d+\}/g) ?? []).sort();

test("every message to editors is there in Dutch, and no message that nobody sends", () => {
  expect(templates.length).toBeGreaterThan(80);
  expect(templates.filter((template) => !(template in dutch))).toEqual([]);
  expect(Object.keys(dutch).filter((template) => !templates.includes(template))).toEqual([]);
});

test("a translated message says what the English one says: the same gaps, each once", () => {
  const wrong = Object.entries(dutch).filter(
    ([english, text]) => JSON.stringify(gaps(english)) !== JSON.stringify(gaps(text)),
  );
  expect(wrong).toEqual([]);
});

test("a language that nobody speaks here has no messages", () => {
  expect(messageCatalogue("xx")).toBeUndefined();
  expect(messageCatalogue("../ui/nl")).toBeUndefined();
});
