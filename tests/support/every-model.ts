import { breadcrumbs, pageJsonLd, serviceJsonLd } from "../../src/export/json-ld.ts";
import { mapIndex } from "../../src/export/map-index.ts";
import { glossaryPage } from "../../src/model/glossary-model.ts";
import { homeModel } from "../../src/model/home-model.ts";
import { languagesModel } from "../../src/model/languages-model.ts";
import { mapModel } from "../../src/model/map-model.ts";
import { municipalitiesPage, municipalityModel } from "../../src/model/municipality-model.ts";
import { pageModel } from "../../src/model/page-model.ts";
import { parallelPage } from "../../src/model/parallel-page.ts";
import { partnersPage } from "../../src/model/partners-model.ts";
import { localeCodes, makeRegion, type Region } from "../../src/model/region.ts";
import { translations } from "../../src/model/routes.ts";
import { searchPage } from "../../src/model/search-model.ts";
import { servicePage } from "../../src/model/service-page.ts";
import { servicesModel } from "../../src/model/services-model.ts";
import { sourcesModel } from "../../src/model/sources-model.ts";
import { accessibilityPage, privacyPage } from "../../src/model/statements-model.ts";
import { statusPage } from "../../src/model/status-page.ts";
import { topicModel } from "../../src/model/topic-model.ts";
import type { Content } from "../../src/schema/content.ts";

/** Makes all that a build makes of content before it becomes HTML; throws where a build would. */
export function everyModel(content: Content): unknown[] {
  const region = makeRegion(content);
  return [
    languagesModel(region),
    mapIndex(region),
    statusPage(region),
    ...localeCodes(region.site).flatMap((locale) => [
      ...modelsIn(region, locale),
      ...pageModels(region, locale),
    ]),
    ...translations(region).map((page) => parallelPage(region, page)),
  ];
}

/** Makes what shows the pages of the official language, in every language. */
export function everyPageModel(content: Content): unknown[] {
  const region = makeRegion(content);
  return localeCodes(region.site).flatMap((locale) => pageModels(region, locale));
}

function modelsIn(region: Region, locale: string): unknown[] {
  const makers = [
    homeModel,
    mapModel,
    servicesModel,
    municipalitiesPage,
    searchPage,
    glossaryPage,
    sourcesModel,
    accessibilityPage,
    privacyPage,
    partnersPage,
  ];
  return [
    ...makers.map((make) => make(region, locale)),
    ...[...region.topics.values()].map((topic) => topicModel(region, locale, topic)),
    ...[...region.municipalities.values()].map((town) => municipalityModel(region, town, locale)),
    ...[...region.services.keys()].map((id) => {
      const { frame, service } = servicePage(region, locale, id);
      return [breadcrumbs(region, frame), serviceJsonLd(region, service, frame)];
    }),
  ];
}

function pageModels(region: Region, locale: string): unknown[] {
  return region.content.pages
    .filter((page) => page.locale === region.site.officialLocale)
    .flatMap(({ topic, slug }) => {
      const model = pageModel(region, locale, topic, slug);
      return [model, pageJsonLd(region, model.source, model.frame)];
    });
}
