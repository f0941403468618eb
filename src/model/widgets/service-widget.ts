import { address } from "../paths.ts";
import { uiFor, type Region } from "../region.ts";
import { serviceModel, type ServiceModel } from "../service-model.ts";
import { plain } from "../text.ts";
import { makeWidgetFrame, type WidgetFrame } from "./widget-frame.ts";

/** One service as another site shows it. */
export interface ServiceWidget {
  frame: WidgetFrame;
  service: ServiceModel;
  /** The exit that it belongs to. */
  topic: string;
}

/** Makes the widget of a service in one language. */
export function serviceWidget(region: Region, locale: string, id: string): ServiceWidget {
  const found = region.services.get(id);
  if (!found) throw new Error(`No service ${id}.`);
  const service = serviceModel(region, found, locale);
  const path = ["services", id];
  return {
    frame: makeWidgetFrame(region, locale, {
      path,
      title: service.name.text,
      titleLang: service.name.lang,
      full: {
        label: uiFor(region, locale)("embed.service.full"),
        href: address(region, locale, ...path),
      },
    }),
    service,
    topic: plain(region, service.topic.label, locale),
  };
}
