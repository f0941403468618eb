import { exits, makeFrame, type Exit, type Frame } from "./frame.ts";
import { uiFor, type Region } from "./region.ts";
import { serviceGroups, type ServiceGroup } from "./service-lists.ts";
import { plain } from "./text.ts";
import { isTiled } from "./tiled.ts";
import { townLists, type TownLists } from "./town-lists.ts";

/** The complete list of services, by exit and category. */
export interface ServicesModel {
  frame: Frame;
  topics: (Exit & { groups: ServiceGroup[] })[];
  /** Where the services are instead, if they are too many for one list. */
  lists: TownLists | undefined;
}

/** Makes the list of services in one language. */
export function servicesModel(region: Region, locale: string): ServicesModel {
  const ui = uiFor(region, locale);
  const tiled = isTiled(region);
  const groups = tiled ? [] : serviceGroups(region, region.services.values(), locale);
  const name = plain(region, region.site.name, locale);
  return {
    frame: makeFrame(region, locale, {
      path: ["services"],
      title: ui("services.title"),
      description: ui("services.description", { count: region.services.size, region: name }),
    }),
    topics: exits(region, locale)
      .map((exit) => ({ ...exit, groups: groups.filter((group) => group.topic === exit.id) }))
      .filter((exit) => exit.groups.length > 0),
    lists: tiled ? townLists(region, locale) : undefined,
  };
}
