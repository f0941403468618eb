import type { Facet } from "./facet.ts";

/** By whether an appointment is needed; where that is not known, a service is neither. */
export const appointment: Facet = {
  name: "appointment",
  many: false,
  of: ({ appointment }) => (appointment === undefined ? [] : [appointment]),
};
