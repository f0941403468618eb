import { issue, type Issue } from "../schema/issue.ts";

const places: [pattern: RegExp, extension: string][] = [
  [/^(site|taxonomy|glossary|basemap)\.yaml$/, "yaml"],
  [/^(municipalities|services|journeys)\/[^/]+\.yaml$/, "yaml"],
  [/^pages\/[^/]+\/[^/]+\/[^/]+\.mdx$/, "mdx"],
  [/^stories\/[^/]+\/[^/]+\.mdx$/, "mdx"],
  [/^media\/.+\.(png|jpg|webp|avif|svg)$/, ""],
];

/** What is wrong with a file's name or place, before anything in it is read. */
export function fileIssues(path: string): Issue[] {
  const report = (code: "file-name" | "file-type", message: string, fix: string) => [
    issue({ code, file: path, line: 1, message, fix }),
  ];
  if (!places.some(([pattern]) => pattern.test(path))) {
    const near = path.replace(/\.ya?ml$/i, ".yaml").replace(/\.mdx?$/i, ".mdx");
    const fix = near === path ? "Move it to its place, or remove it." : `Rename it to ${near}.`;
    return report("file-type", "This file has no place in the content folder.", fix);
  }
  const parts = path.replace(/\.[a-z]+$/, "").split("/");
  const locale = /^(pages|stories)\//.test(path) ? parts[1] : undefined;
  const bad = parts.find((part) => part !== locale && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part));
  if (bad === undefined) return [];
  const better = bad
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return report(
    "file-name",
    `The name "${bad}" cannot be part of an address.`,
    `Rename it to "${better || "another name"}".`,
  );
}
