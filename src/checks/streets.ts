import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";

/** A street map of its own that `site.yaml` names and the content folder does not have. */
export function streetIssues({ site, streets, unread, locate }: LocatedContent): Issue[] {
  const path = site.basemap?.pmtiles;
  if (path === undefined || streets || unread.includes(path)) return [];
  return [
    issue({
      code: "file-missing",
      file: "site.yaml",
      ...locate("site.yaml", ["basemap", "pmtiles"]),
      path: "basemap.pmtiles",
      message: say`The file ${path} is missing.`,
      fix: say`Put the street map there, or take pmtiles out of site.yaml.`,
    }),
  ];
}
