import { afterEach, expect, test, vi } from "vitest";
import { say } from "../../../src/client/strings.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const strings = {
  "map.close": "Close",
  "map.show": "Show {name}",
  "map.count.one": "{count} service",
  "map.count.other": "{count} of {all} services",
};

test.each([
  ["en", "map.close", {}, "Close"],
  ["en", "map.show", { name: "<b>{count}</b>" }, "Show <b>{count}</b>"],
  ["en", "map.show", {}, "Show {name}"],
  ["en", "map.count", { count: 1 }, "1 service"],
  ["en", "map.count", { count: 1234, all: 5000 }, "1,234 of 5,000 services"],
  ["fr", "map.count", { count: 0 }, "0 service"],
  ["nl", "map.count", { count: 1234, all: 5000 }, "1.234 of 5.000 services"],
  ["en", "map.close", { count: 3 }, "Close"],
  ["en", "map.nothing", {}, ""],
])("in %s, %s with %j is “%s”", (lang, key, params, text) => {
  vi.stubGlobal("document", { documentElement: { lang } });
  expect(say(strings, key, params)).toBe(text);
});
