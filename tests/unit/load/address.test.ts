import { expect, test } from "vitest";
import { addressFix, safeAddress } from "../../../src/load/address.ts";
import { inWords } from "../../../src/schema/message.ts";

test.each([
  ["https://law.example/a?b=c#d", "https://law.example/a?b=c#d"],
  ["http://law.example", "http://law.example"],
  ["HTTPS://Law.example:8080/(a)_b'c", "HTTPS://Law.example:8080/(a)_b'c"],
  ["https://law.example/wet/’s-Gravenhage-é", "https://law.example/wet/’s-Gravenhage-é"],
  ["https://law.example/?to=a@b.example", "https://law.example/?to=a@b.example"],
  ["mailto:info@x.example", "mailto:info@x.example"],
  ["mailto:info@x.example?subject=Hi%20there", "mailto:info@x.example?subject=Hi%20there"],
  ["tel:+3291234567", "tel:+3291234567"],
  ["tel:112", "tel:112"],
  ["tel:+32-9-123.45.67;ext=8", "tel:+32-9-123.45.67;ext=8"],
  ["#renting", "#renting"],
  ["#بيت", "#بيت"],
  ["/housing/deposit/", "rotonde:/housing/deposit/"],
  ["/map/?topic=housing#list", "rotonde:/map/?topic=housing#list"],
  ["/map/?at=10:00", "rotonde:/map/?at=10:00"],
  ["../deposit/", "rotonde:/housing/deposit/"],
  ["?a=b", "rotonde:/housing/find-a-home/?a=b"],
  ["../../../../etc/", "rotonde:/etc/"],
])("%s is %s", (address, safe) => {
  expect(safeAddress(address, "/housing/find-a-home/")).toBe(safe);
});

test.each([
  "",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\u200bscript:alert(1)",
  "java\u00adscript:alert(1)",
  "\uff4aavascript:alert(1)",
  "javascript\uff1aalert(1)",
  "%6Aavascript:alert(1)",
  "data:text/html,<b>",
  "vbscript:x",
  "file:///etc/passwd",
  "blob:https://x.example/1",
  "ftp://x.example",
  "rotonde:/housing/",
  "page:one",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/.//evil.example",
  "..//../..//evil.example",
  "java\tscript:alert(1)",
  " javascript:alert(1)",
  "\u0001javascript:alert(1)",
  "https://a b.example",
  "https://",
  "https:evil.example",
  "https:/evil.example",
  "https:///evil.example",
  "https://site.example@evil.example",
  "https://site.example:x@evil.example",
  "https://:@evil.example",
  "https://site.example%40evil.example",
  "https://site\u3002example",
  "https://g\u0435nt.example",
  "https://x.example/<b>",
  'https://x.example/"a',
  "https://x.example/a”",
  "https://…",
  "mailto:",
  "mailto:a",
  "mailto:javascript:alert(1)",
  "mailto:a@x.example,b@y.example",
  "tel:",
  "tel:alert(1)",
  "tel:+32;a=b",
])("%j is refused", (address) => {
  expect(safeAddress(address, "/housing/find-a-home/")).toBeUndefined();
});

const anyOther =
  "Use https://…, mailto:…, tel:…, or a page of this site such as /housing/find-a-home/.";

test.each([
  ["", "Write it between the round brackets: [words](https://…)."],
  ["www.x.example/a", "Write https://www.x.example/a."],
  ["info@x.example", "Write mailto:info@x.example."],
  ["091234567", "Write tel:091234567."],
  ["tel:09 123", "Write the number without spaces, such as tel:+3291234567."],
  ["https://x.example/a…", "Write https://x.example/a, and a space after it."],
  ["https://me@x.example", "Remove what stands before the sign @."],
  ["https://x.example/a b", "Write %20 in place of each space."],
  ["/a b/", "Write %20 in place of each space."],
  ["https://café.example/a", "Write https://xn--caf-dma.example/a, if that is the site you mean."],
  ["javascript:alert(1)", anyOther],
  ["java script:alert(1)", anyOther],
  ["//evil.example", anyOther],
])("for %j the fix is: %s", (address, fix) => {
  expect(safeAddress(address, "/housing/find-a-home/")).toBeUndefined();
  expect(inWords(addressFix(address))).toBe(fix);
});
