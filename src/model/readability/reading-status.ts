import { direction } from "../../i18n/direction.ts";
import { address } from "../paths.ts";
import { localeCodes, type Region } from "../region.ts";
import { readability, type Readability } from "./readability.ts";
import { scaleOf } from "./scales.ts";

/** How the pages of one language read. */
export interface ReadingStatus {
  code: string;
  dir: "ltr" | "rtl";
  label: string;
  /** The formula, and the figure of a plain text; undefined where no formula suits the script or no figure is known. */
  formula: string | undefined;
  higherIsEasier: boolean;
  plain: number | undefined;
  /** The hardest first; pages that are too short to be measured are left out. */
  pages: PageReading[];
  hard: number;
}

/** A page of that language; `title` is that of the official page. */
export interface PageReading extends Pick<
  Readability,
  "score" | "isHard" | "sentenceLength" | "longest"
> {
  path: string;
  title: string;
  href: string;
}

/** Measures every page of a region, the official language first. */
export function readingStatus(region: Region): ReadingStatus[] {
  return localeCodes(region.site).map((code) => {
    const { formula, plain } = scaleOf(code) ?? {};
    const higherIsEasier = formula?.higherIsEasier ?? false;
    const pages = pagesIn(region, code);
    const hardness = ({ score, sentenceLength }: PageReading) =>
      score === undefined ? sentenceLength : higherIsEasier ? -score : score;
    return {
      code,
      dir: direction(code),
      label: region.site.locales.find((known) => known.code === code)?.label ?? code,
      formula: formula?.name,
      higherIsEasier,
      plain,
      pages: pages.sort((one, other) => hardness(other) - hardness(one)),
      hard: pages.filter(({ isHard }) => isHard).length,
    };
  });
}

function pagesIn(region: Region, code: string): PageReading[] {
  const { officialLocale } = region.site;
  return [...region.pages.values()].flatMap((page) => {
    const original = region.pages.get(`${officialLocale}/${page.topic}/${page.slug}`);
    const found = page.locale === code && original ? readability(region, page) : undefined;
    if (!original || !found) return [];
    const { score, isHard, sentenceLength, longest } = found;
    const href = address(region, code, page.topic, page.slug);
    const path = `${page.topic}/${page.slug}`;
    return [{ path, title: original.title, href, score, isHard, sentenceLength, longest }];
  });
}
