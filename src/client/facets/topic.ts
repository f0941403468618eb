import type { Facet } from "./facet.ts";

/** By exit of the rotonde. */
export const topic: Facet = { name: "topic", many: true, of: ({ topics }) => topics };
