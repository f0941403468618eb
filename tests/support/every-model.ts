import { breadcrumbs, pageJsonLd, serviceJsonLd } from "../../src/export/json-ld.ts";
import { mapIndex } from "../../src/export/map-index.ts";
import { atom } from "../../src/export/atom.ts";
import { oembed, oembedPaths } from "../../src/export/oembed.ts";
import { openSearch } from "../../src/export/open-search.ts";
import { planIndex } from "../../src/export/plan-index.ts";
import { searchFiles } from "../../src/export/search/search-files.ts";
import { journeyCards } from "../../src/model/cards/journey-cards.ts";
import { pageCard } from "../../src/model/cards/page-card.ts";
import { feedModel } from "../../src/model/feed-model.ts";
import { glossaryPage } from "../../src/model/glossary-model.ts";
import { homeModel } from "../../src/model/home-model.ts";
import { journeysPage } from "../../src/model/journeys/journey-list.ts";
import { journeyPage } from "../../src/model/journeys/journey-page.ts";
import { languagesModel } from "../../src/model/languages-model.ts";
import { mapModel } from "../../src/model/map-model.ts";
import { comparePage } from "../../src/model/compare-model.ts";
import { municipalitiesPage } from "../../src/model/municipalities-page.ts";
import { municipalityModel } from "../../src/model/municipality-model.ts";
import { noticePage, offlinePage } from "../../src/model/offline-model.ts";
import { pageModel } from "../../src/model/page-model.ts";
import { parallelPage } from "../../src/model/parallel-page.ts";
import { partnersPage } from "../../src/model/partners-model.ts";
import { localeCodes, makeRegion, type Region } from "../../src/model/region.ts";
import { translations } from "../../src/model/routes.ts";
import { planPage } from "../../src/model/plan-model.ts";
import { searchPage } from "../../src/model/search-model.ts";
import { servicePage } from "../../src/model/service-page.ts";
import { servicesModel } from "../../src/model/services-model.ts";
import { sourcesModel } from "../../src/model/sources-model.ts";
import { accessibilityPage, privacyPage } from "../../src/model/statements-model.ts";
import { statusPage } from "../../src/model/status-page.ts";
import { storiesPage } from "../../src/model/stories/story-list.ts";
import { storyIds } from "../../src/model/stories/story-ids.ts";
import { storyPage } from "../../src/model/stories/story-page.ts";
import { tiledMapModel } from "../../src/model/tiled-map-model.ts";
import { topicModel } from "../../src/model/topic-model.ts";
import { journeyWidget } from "../../src/model/widgets/journey-widget.ts";
import { pageWidget } from "../../src/model/widgets/page-widget.ts";
import { searchWidget } from "../../src/model/widgets/search-widget.ts";
import { serviceWidget } from "../../src/model/widgets/service-widget.ts";
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
    tiledMapModel,
    servicesModel,
    municipalitiesPage,
    comparePage,
    searchPage,
    offlinePage,
    noticePage,
    planPage,
    openSearch,
    planIndex,
    searchFiles,
    glossaryPage,
    sourcesModel,
    accessibilityPage,
    privacyPage,
    partnersPage,
    journeysPage,
    storiesPage,
  ];
  return [
    ...makers.map((make) => make(region, locale)),
    ...[...region.topics.values()].map((topic) => topicModel(region, locale, topic)),
    atom(feedModel(region, locale)),
    ...[...region.topics.values()].map((topic) => atom(feedModel(region, locale, topic))),
    ...[...region.municipalities.values()].map((town) => municipalityModel(region, town, locale)),
    ...[...region.journeys.keys()].map((id) => journeyPage(region, locale, id)),
    ...[...region.journeys.keys()].map((id) => journeyCards(region, locale, id)),
    ...storyIds(region.content).map((id) => storyPage(region, locale, id)),
    ...[...region.journeys.keys()].map((id) => journeyWidget(region, locale, id)),
    ...[...region.services.keys()].map((id) => serviceWidget(region, locale, id)),
    ...oembedPaths(region).map((path) => oembed(region, locale, path)),
    searchWidget(region, locale),
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
      const card = pageCard(region, locale, topic, slug);
      const widget = pageWidget(region, locale, topic, slug);
      return [model, pageJsonLd(region, model.source, model.frame), card, widget];
    });
}
