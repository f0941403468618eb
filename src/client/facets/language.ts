import type { Facet } from "./facet.ts";

/** By a language that is spoken there. */
export const language: Facet = { name: "language", many: false, of: ({ languages }) => languages };
