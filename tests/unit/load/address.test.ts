import { expect, test } from "vitest";
import { safeAddress } from "../../../src/load/address.ts";

test.each([
  ["https://law.example/a?b=c#d", "https://law.example/a?b=c#d"],
  ["http://law.example", "http://law.example"],
  ["mailto:info@x.example", "mailto:info@x.example"],
  ["tel:+3291234567", "tel:+3291234567"],
  ["#renting", "#renting"],
  ["/housing/deposit/", "rotonde:/housing/deposit/"],
  ["/map/?topic=housing#list", "rotonde:/map/?topic=housing#list"],
  ["../deposit/", "rotonde:/housing/deposit/"],
  ["../../../../etc/", "rotonde:/etc/"],
  ["https:deposit/", "rotonde:/housing/find-a-home/deposit/"],
])("%s is %s", (address, safe) => {
  expect(safeAddress(address, "/housing/find-a-home/")).toBe(safe);
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,<b>",
  "vbscript:x",
  "file:///etc/passwd",
  "blob:https://x.example/1",
  "ftp://x.example",
  "rotonde:/housing/",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "java\tscript:alert(1)",
  " javascript:alert(1)",
  "\u0001javascript:alert(1)",
  "https://a b.example",
  "https://",
])("%j is refused", (address) => {
  expect(safeAddress(address, "/housing/find-a-home/")).toBeUndefined();
});
