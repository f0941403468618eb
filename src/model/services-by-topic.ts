import type { Service } from "../schema/service.ts";
import type { Link } from "./frame.ts";
import { address } from "./paths.ts";
import type { Region } from "./region.ts";
import { serviceRows } from "./service-lists.ts";
import { primaryTopic, type ServiceRow } from "./service-model.ts";
import { plain } from "./text.ts";

/** An exit with the services that stand under its number on the map. */
export interface TopicServices extends Link {
  id: string;
  number: number;
  rows: ServiceRow[];
}

/** Services under their first topic, in the order of the exits; exits without any are left out. */
export function servicesByTopic(
  region: Region,
  services: readonly Service[],
  locale: string,
): TopicServices[] {
  return [...region.topics.values()].flatMap(({ id, number, label }) => {
    const own = services.filter((service) => primaryTopic(region, service).id === id);
    if (own.length === 0) return [];
    return [
      {
        id,
        number,
        label: plain(region, label, locale),
        href: address(region, locale, id),
        rows: serviceRows(region, own, locale),
      },
    ];
  });
}
