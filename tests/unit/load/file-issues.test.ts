import { expect, test } from "vitest";
import { fileIssues } from "../../../src/load/file-issues.ts";

test.each([
  "site.yaml",
  "services/gent-town-hall.yaml",
  "pages/pt-BR/housing/find-a-home.mdx",
  "media/gent/market-2.webp",
])("%s is in its place", (path) => {
  expect(fileIssues(path)).toEqual([]);
});

test.each([
  ["services/desk.yml", "file-type", "Rename it to services/desk.yaml."],
  ["pages/en/housing/home.MDX", "file-type", "Rename it to pages/en/housing/home.mdx."],
  ["pages/en/housing/home.md", "file-type", "Rename it to pages/en/housing/home.mdx."],
  ["pages/en/home.mdx", "file-type", "Move it to its place, or remove it."],
  ["pages/en/housing/deep/home.mdx", "file-type", "Move it to its place, or remove it."],
  ["notes.txt", "file-type", "Move it to its place, or remove it."],
  ["media/clip.mp4", "file-type", "Move it to its place, or remove it."],
  ["services/Town Hall.yaml", "file-name", 'Rename it to "town-hall".'],
  ["services/café.yaml", "file-name", 'Rename it to "cafe".'],
  ["services/a--b.yaml", "file-name", 'Rename it to "a-b".'],
  ["pages/en/Housing/home.mdx", "file-name", 'Rename it to "housing".'],
  ["pages/en/housing/what?.mdx", "file-name", 'Rename it to "what".'],
  ["pages/en/housing/a#b.mdx", "file-name", 'Rename it to "a-b".'],
  ["pages/en/housing/.hidden.mdx", "file-name", 'Rename it to "hidden".'],
  ["services/بيت.yaml", "file-name", 'Rename it to "another name".'],
])("%s: %s, with the name to use", (path, code, fix) => {
  expect(fileIssues(path)).toMatchObject([{ code, file: path, line: 1, fix }]);
});
