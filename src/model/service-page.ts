import { makeFrame, type Frame } from "./frame.ts";
import { mapCredit } from "./map-credit.ts";
import { address, fileAddress } from "./paths.ts";
import { addToPlan } from "./plan-link.ts";
import { uiFor, type Region } from "./region.ts";
import { serviceCard, type ServiceCard } from "./service-card.ts";
import { serviceModel, type ServiceModel } from "./service-model.ts";
import { reportHref } from "./service-report.ts";
import { plain } from "./text.ts";

/** The page of a service. */
export interface ServicePage {
  frame: Frame;
  service: ServiceModel;
  topicLink: { number: number; label: string; href: string };
  /** A picture of where it is on the drawn map. */
  picture: string | undefined;
  credit: string;
  /** Where a reader reports an error in it. */
  reportHref: string | undefined;
  /** The link with which a reader puts the service in their plan. */
  planHref: string;
  /** What is printed of the page. */
  card: ServiceCard;
}

/** Makes the page of a service in one language. */
export function servicePage(region: Region, locale: string, id: string): ServicePage {
  const found = region.services.get(id);
  if (!found) throw new Error(`No service ${id}.`);
  const ui = uiFor(region, locale);
  const service = serviceModel(region, found, locale);
  const { topic } = service;
  const frame = makeFrame(region, locale, {
    path: ["services", id],
    title: service.name.text,
    description: service.summary.text,
    topic: topic.id,
    trail: [{ label: ui("services.title"), href: address(region, locale, "services") }],
  });
  return {
    frame,
    service,
    topicLink: {
      number: topic.number,
      label: plain(region, topic.label, locale),
      href: address(region, locale, topic.id),
    },
    picture: service.point && fileAddress(region, `data/services/${id}.svg`),
    credit: mapCredit(region, locale),
    reportHref: reportHref(region, found, locale, frame.canonical),
    planHref: addToPlan(region, locale, `service:${id}`),
    card: serviceCard(region, found, locale, service.hours, frame.canonical),
  };
}
