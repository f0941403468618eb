import type { Facet } from "./facet.ts";

/** By the municipality in which the service is. */
export const municipality: Facet = {
  name: "municipality",
  many: false,
  of: ({ municipality }) => (municipality === undefined ? [] : [municipality]),
};
