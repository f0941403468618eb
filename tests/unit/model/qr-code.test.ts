import { encode } from "uqr";
import { expect, test } from "vitest";
import { qrCode } from "../../../src/model/qr-code.ts";

/** The modules that a path draws: rows of strokes that begin at a whole place. */
function drawn(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, sign, first = "", second] of path.matchAll(/([Mmh])(\d+)(?: (\d+))?/g)) {
    if (sign === "M") [x, y] = [Number(first), Number(second)];
    else if (sign === "m") x += Number(first);
    else for (const end = x + Number(first); x < end; x++) (rows[y] ?? [])[x] = true;
  }
  return rows;
}

test.each([
  "https://x.example/",
  "https://rotonde.example/uk/services/campus-artevelde-kantienberg/",
  `https://x.example/${"a".repeat(255)}/`,
])("the path draws the code of %s, module by module", (text) => {
  const { size, data } = encode(text, { ecc: "M", border: 0 });
  const { path, viewBox } = qrCode(text);
  expect(drawn(path, size)).toEqual(data);
  expect(viewBox).toBe(`-4 -4.5 ${size + 8} ${size + 8}`);
});

test("it draws nothing but short strokes to the right", () => {
  const { path } = qrCode("https://x.example/");
  expect(path).toMatch(/^(M\d+ \d+(h\d+m\d+ 0)*h\d+)+$/);
});
