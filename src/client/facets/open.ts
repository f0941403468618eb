import type { Facet } from "./facet.ts";

/** By when it is open; where the hours are not known, a service has none of the choices. */
export const open: Facet = { name: "open", many: false, of: ({ open = [] }) => open };
