import { municipalityParts, reservedParts, widgetParts } from "../model/routes.ts";
import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";

/** Parts of addresses that the site keeps for itself, before or after the language. */
const siteParts = new Set([
  ...reservedParts,
  "docs",
  "embed",
  "data",
  "status",
  "admin",
  "media",
  "pagefind",
]);

/** Topics, languages, pages and municipalities whose address the site keeps for itself. */
export function reservedIssues(content: LocatedContent): Issue[] {
  const { site, taxonomy, municipalities, pages, locate } = content;
  const codes = site.locales.map(({ code }) => code);
  const withLanguage = new Set(codes.map((code) => `with-${code.toLowerCase()}`));
  const code = "reserved-address";
  const report = (file: string, path: PropertyKey[], message: Message, fix: Message) =>
    issue({ code, file, ...locate(file, path), message, fix });
  const inName = (file: string, message: Message) =>
    issue({ code, file, line: 1, message, fix: say`Give the file another name.` });
  return [
    ...codes.flatMap((code, index) => {
      if (!siteParts.has(code)) return [];
      const message = say`The site has pages of its own at /${code}/.`;
      const fix = say`Write the code of a language.`;
      return [report("site.yaml", ["locales", index, "code"], message, fix)];
    }),
    ...taxonomy.topics.flatMap(({ id }, index) => {
      if (!isReserved(id, content)) return [];
      const message = say`The site has pages of its own at /${id}/.`;
      const fix = say`Give the topic another id.`;
      return [report("taxonomy.yaml", ["topics", index, "id"], message, fix)];
    }),
    ...pages.flatMap(({ file, topic, slug }) => {
      if (!withLanguage.has(slug)) return [];
      const message = say`/${topic}/…/${slug}/ is where the site shows a page in two languages.`;
      return [inName(file, message)];
    }),
    ...municipalities.flatMap(({ id, file }) => {
      if (id === "all") {
        return [inName(file, say`The name "all" stands for all municipalities in addresses.`)];
      }
      if (widgetParts.includes(id)) {
        return [inName(file, say`The site has other widgets at /embed/v1/…/${id}/.`)];
      }
      const own = `municipalities/${id}`;
      if (!municipalityParts.includes(id)) return [];
      return [inName(file, say`The site has pages of its own at /${own}/.`)];
    }),
  ];
}

/** Whether a part of an address cannot be a topic of this site. */
export function isReserved(part: string, { site }: LocatedContent): boolean {
  return siteParts.has(part) || site.locales.some(({ code }) => code === part);
}
