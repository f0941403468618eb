import { expect, test } from "vitest";
import { compressedSize } from "./budget.ts";

test("text that repeats weighs little, and Brotli less than gzip", () => {
  const { brotli, gzip } = compressedSize("registration, housing, work, study, life\n".repeat(500));
  expect(brotli).toBeLessThan(gzip);
  expect(gzip).toBeLessThan(300);
});
