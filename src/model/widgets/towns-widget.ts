import { municipalityRows } from "../municipality-rows.ts";
import { address } from "../paths.ts";
import { uiFor, type Region } from "../region.ts";
import { everywhere } from "./list-widget.ts";
import { makeWidgetFrame, type WidgetFrame } from "./widget-frame.ts";
import { widgetAddress } from "./widget-of.ts";

/** The widget of a region with too many services for one list: the municipalities, each with a list of its own. */
export interface TownsWidget {
  frame: WidgetFrame;
  count: number;
  towns: { label: string; href: string; count: number }[];
}

/** Makes that widget in one language; `place` is what its address has for the language: a code, or `default`. */
export function townsWidget(region: Region, locale: string, place: string): TownsWidget {
  const ui = uiFor(region, locale);
  const count = region.services.size;
  const map = address(region, locale, "map");
  return {
    frame: makeWidgetFrame(region, locale, {
      path: [everywhere],
      title: ui("embed.list.title-all"),
      full: { label: ui("embed.list.full", { count }), href: map },
      page: map,
    }),
    count,
    towns: municipalityRows(region, locale)
      .filter(({ serviceCount }) => serviceCount > 0)
      .map(({ id, label, serviceCount }) => ({
        label,
        href: widgetAddress(region, place, id),
        count: serviceCount,
      })),
  };
}
