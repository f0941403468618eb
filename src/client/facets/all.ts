import { appointment } from "./appointment.ts";
import { category } from "./category.ts";
import type { Facet } from "./facet.ts";
import { kind } from "./kind.ts";
import { language } from "./language.ts";
import { municipality } from "./municipality.ts";
import { open } from "./open.ts";
import { situation } from "./situation.ts";
import { topic } from "./topic.ts";

/** Every way to filter, in the order in which an address names them. */
export const facets: readonly Facet[] = [
  topic,
  kind,
  category,
  municipality,
  situation,
  language,
  appointment,
  open,
];
