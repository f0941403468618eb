import type { Facet } from "./facet.ts";

/** By kind of service. */
export const category: Facet = {
  name: "category",
  many: false,
  of: ({ categories }) => categories,
};
