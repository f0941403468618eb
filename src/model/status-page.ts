import { makeFrame, type Frame } from "./frame.ts";
import { absolute, address } from "./paths.ts";
import { uiFor, type Region } from "./region.ts";
import { statusOf, type Status } from "./status-model.ts";

/** Makes the page at `/status/`, for those who keep the texts: in the official language, and not for search engines. */
export function statusPage(region: Region): Status & { frame: Frame } {
  const locale = region.site.officialLocale;
  const ui = uiFor(region, locale);
  const frame = makeFrame(region, locale, {
    path: [],
    title: ui("status.title"),
    description: ui("status.description"),
    indexed: false,
  });
  const canonical = absolute(region, address(region, "status"));
  return { frame: { ...frame, canonical }, ...statusOf(region) };
}
