/** What the map itself says, wherever it stands. */
export const mapKeys = [
  "cluster",
  "here",
  "marker",
  "approximate",
  "zoom-in",
  "zoom-out",
  "close",
  "schematic.note",
  "failed",
  "fingers",
  "north",
  "south",
  "west",
  "east",
].map((key) => `map.${key}`);

/** What a list says of opening hours at the reader's moment. */
export const openKeys = [
  ...["open", "open-until", "closed", "unknown"].map((key) => `hours.now.${key}`),
  ...["today", "tomorrow", "day"].map((key) => `hours.opens.${key}`),
];
