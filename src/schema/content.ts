import type { BasemapLayers } from "./basemap-layer.ts";
import type { Basemap } from "./basemap.ts";
import type { Term } from "./glossary.ts";
import type { Journey } from "./journey.ts";
import type { Keywords } from "./keywords.ts";
import type { Municipality } from "./municipality.ts";
import type { Page, Position } from "./page.ts";
import type { Service } from "./service.ts";
import type { Site } from "./site.ts";
import type { Story } from "./story.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** A street map of the region's own, as far as its beginning tells. */
export interface StreetFile {
  /** Its path in the content folder, such as `basemap/streets.pmtiles`. */
  file: string;
  maxZoom: number;
  /** Whose work it says it is, as plain text. */
  attribution: string | undefined;
}

/** Everything a region's editors wrote, validated. */
export interface Content {
  site: Site;
  taxonomy: Taxonomy;
  municipalities: Municipality[];
  services: Service[];
  journeys: Journey[];
  pages: Page[];
  stories: Story[];
  /** Words that people search with, by language. */
  keywords: Keywords[];
  terms: Term[];
  basemap?: Basemap | undefined;
  /** Real lines, drawn close up in place of the schematic ones. */
  layers?: BasemapLayers | undefined;
  /** Names of the pictures and recordings in `content/media`, such as `ghent/market.webp`. */
  /** The street map that `site.yaml` names. */
  streets?: StreetFile | undefined;
  /** Names of the files in `content/media`, such as `ghent/market.webp`. */
  media: string[];
  /** The year of its newest date, where that was looked up before. */
  newestYear?: number | undefined;
}

/** Finds the line of a field in one YAML file or front matter, for messages. */
export type Locate = (path: readonly PropertyKey[]) => Position;

/** Content with the means to say where in its files a field stands. */
export interface LocatedContent extends Content {
  /** Files that are there but could not be read: what refers to them is not wrong. */
  unread: readonly string[];
  locate: (file: string, path: readonly PropertyKey[]) => Position;
}
