import type { Service } from "../schema/service.ts";
import type { Link } from "./frame.ts";
import { uiFor, type Region } from "./region.ts";
import { serviceModel } from "./service-model.ts";
import { plain, type Text } from "./text.ts";

/** What a row of the services page tells when it is unfolded. */
export interface RowDetails {
  /** What the service is for. */
  summary: Text;
  facts: { label: string; texts: Text[] }[];
  /** How to get there; undefined where only the town is known. */
  way: Link | undefined;
  /** Where a mistake is reported. */
  report: Link;
}

/** Makes what a reader has to know of a service before going there; the rest is on its page. */
export function rowDetails(region: Region, service: Service, locale: string): RowDetails {
  const ui = uiFor(region, locale);
  const model = serviceModel(region, service, locale);
  const { serves, bring, verified, verifiedDate, verifiedBy, overdue, routes } = model;
  const text = (one: string): Text => ({ text: one });
  const situations = region.taxonomy.situations
    .filter(({ id }) => service.situations?.includes(id))
    .map(({ label }) => text(plain(region, label, locale)));
  const state = ui(verified ? "service.verified" : "service.unchecked");
  const sure = [
    verifiedDate === undefined ? state : `${state}: ${verifiedDate}`,
    ...(verifiedBy === undefined ? [] : [`${ui("service.verified.by")}: ${verifiedBy}`]),
    ...(overdue === undefined ? [] : [overdue]),
  ];
  return {
    summary: model.summary,
    facts: [
      { label: ui("service.serves"), texts: [text(serves), ...situations] },
      { label: ui("service.bring"), texts: bring },
      { label: ui("service.sure"), texts: sure.map(text) },
    ].filter(({ texts }) => texts.length > 0),
    way: routes[0],
    report: { label: ui("service.report"), href: `${model.href}#sure` },
  };
}
