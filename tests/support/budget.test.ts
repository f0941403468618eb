import { expect, test } from "vitest";
import { compressedSize, heaviest } from "./budget.ts";

test("text that repeats weighs little, and Brotli less than gzip", () => {
  const { brotli, gzip } = compressedSize("registration, housing, work, study, life\n".repeat(500));
  expect(brotli).toBeLessThan(gzip);
  expect(gzip).toBeLessThan(300);
});

test("the heaviest page is found among many, and none is an error", () => {
  const pages = new Map(
    Array.from({ length: 20 }, (_, index): [string, Buffer] => [
      `${index}`,
      Buffer.from(Array.from({ length: 50 + ((index * 7) % 20) }, (_, word) => word * 7919).join()),
    ]),
  );
  const read = (path: string) => pages.get(path) ?? Buffer.alloc(0);
  const all = [...pages].map(([, page]) => compressedSize(page).brotli);
  expect(heaviest([...pages.keys()], read).brotli).toBe(Math.max(...all));
  expect(() => heaviest([], read)).toThrow("no pages");
});
