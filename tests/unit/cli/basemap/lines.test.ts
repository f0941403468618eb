import { describe, expect, test } from "vitest";
import { joinLines } from "../../../../src/cli/basemap/chains.ts";
import { clipLine, clipOutline } from "../../../../src/cli/basemap/clip.ts";
import { lengthOf, thinned } from "../../../../src/cli/basemap/thin.ts";
import type { Point } from "../../../../src/model/basemap/geometry.ts";

const box = { left: 0, top: 0, right: 10, bottom: 10 };

describe("cutting to a box", () => {
  test.each<[string, Point[], Point[][]]>([
    [
      "inside",
      [
        [1, 1],
        [2, 2],
      ],
      [
        [
          [1, 1],
          [2, 2],
        ],
      ],
    ],
    [
      "outside",
      [
        [11, 1],
        [12, 5],
      ],
      [],
    ],
    [
      "past a corner",
      [
        [-5, 4],
        [4, -5],
      ],
      [],
    ],
    [
      "right across",
      [
        [-5, 5],
        [15, 5],
      ],
      [
        [
          [0, 5],
          [10, 5],
        ],
      ],
    ],
    [
      "out and in again",
      [
        [5, 5],
        [5, 15],
        [8, 15],
        [8, 5],
      ],
      [
        [
          [5, 5],
          [5, 10],
        ],
        [
          [8, 10],
          [8, 5],
        ],
      ],
    ],
  ])("a line %s", (_, line, parts) => {
    expect(clipLine(line, box)).toEqual(parts);
  });

  test("an outline keeps its part inside, closed along the edge", () => {
    const square: Point[] = [
      [5, 5],
      [15, 5],
      [15, 8],
      [5, 8],
    ];
    expect(clipOutline(square, box)).toEqual([
      [5, 5],
      [10, 5],
      [10, 8],
      [5, 8],
    ]);
    expect(
      clipOutline(
        [
          [11, 1],
          [12, 1],
          [12, 2],
        ],
        box,
      ),
    ).toEqual([]);
  });
});

describe("joining lines", () => {
  const same = (one: string, other: string) => (one === other ? one : undefined);
  const piece = (...points: Point[]) => ({ points, kind: "a" });

  test("pieces become one line whichever way they run", () => {
    const pieces = [piece([2, 0], [1, 0]), piece([0, 0], [1, 0]), piece([2, 0], [3, 0])];
    expect(joinLines(pieces, same).map(({ points }) => points.map(([x]) => x))).toEqual([
      [0, 1, 2, 3],
    ]);
  });

  test("where three meet, the straightest go on and the third ends on them", () => {
    const pieces = [piece([0, 0], [1, 0]), piece([1, 0], [1, 1]), piece([1, 0], [2, 0.1])];
    const joined = joinLines(pieces, same);
    expect(joined).toHaveLength(2);
    expect(joined.map(({ points }) => points.length).toSorted()).toEqual([2, 3]);
    expect(joined).toContainEqual(pieces[1]);
  });

  test("no line turns back on itself where two arrive from one side", () => {
    const pieces = [piece([0, 0], [1, 0]), piece([0, 0.1], [1, 0])];
    expect(joinLines(pieces, same)).toHaveLength(2);
  });

  test("lines that are not of one kind stay apart, and a ring stays as it is", () => {
    const ring = piece([0, 0], [1, 1], [0, 1], [0, 0]);
    const pieces = [
      piece([5, 0], [6, 0]),
      {
        points: [
          [6, 0],
          [7, 0],
        ] as Point[],
        kind: "b",
      },
      ring,
    ];
    expect(joinLines(pieces, same)).toEqual(pieces);
  });
});

describe("thinning", () => {
  const main: Point[] = [
    [0, 0],
    [400, 0],
  ];

  test("a second track beside a longer one is left out", () => {
    const lines = thinned(
      [
        [
          [50, 4],
          [300, 4],
        ],
        main,
      ],
      10,
      20,
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]?.[0]).toEqual([0, 0]);
    expect(lines[0]?.at(-1)).toEqual([400, 0]);
  });

  test("a branch starts on the line that it leaves", () => {
    const [, branch = []] = thinned(
      [
        main,
        [
          [100, 2],
          [200, 2],
          [200, 150],
        ],
      ],
      10,
      20,
    );
    expect(branch[0]?.[1]).toBe(0);
    expect(branch.at(-1)).toEqual([200, 150]);
  });

  test("what leads nowhere is left out if it is short, what links two lines is not", () => {
    const other: Point[] = [
      [0, 60],
      [390, 60],
    ];
    const stub: Point[] = [
      [100, 0],
      [100, -40],
    ];
    const link: Point[] = [
      [200, 0],
      [200, 60],
    ];
    const lines = thinned([main, other, stub, link], 10, 100);
    expect(lines.map((line) => Math.round(lengthOf(line))).toSorted()).toEqual([390, 400, 60]);
  });
});
