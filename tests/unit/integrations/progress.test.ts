import { afterEach, expect, test, vi } from "vitest";
import { tellPages } from "../../../src/integrations/progress.ts";

afterEach(() => vi.restoreAllMocks());

test.each([
  [4000, ["0 of 4000", "1000 of 4000", "2000 of 4000", "3000 of 4000", "4000 of 4000"]],
  [165, ["0 of 165"]],
])("of %i pages a build without a terminal tells a few lines, not one each", (all, told) => {
  const print = vi.spyOn(console, "log").mockImplementation(() => undefined);
  for (let done = 0; done <= all; done++) tellPages(done, all);
  expect(
    print.mock.calls.map(([line]) => String(line).replace(/^ *\d+ s {2}writing pages: /, "")),
  ).toEqual(told);
});
