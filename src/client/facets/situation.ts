import type { Facet } from "./facet.ts";

/** By whom the service is meant for; one for everybody names nobody. */
export const situation: Facet = {
  name: "situation",
  many: false,
  of: ({ situations }) => situations,
};
