import type { Facet } from "./facet.ts";

/** By who runs the service. */
export const kind: Facet = { name: "kind", many: true, of: ({ kind }) => [kind] };
