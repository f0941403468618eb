import { expect, test } from "vitest";
import { findBrowser } from "./find-browser.ts";

const edge = "C:/Program Files/Microsoft/Edge/Application/msedge.exe";
const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

test.each([
  ["Chromium on the path of Linux", "linux", { PATH: "/usr/bin:/snap/bin" }, "/snap/bin/chromium"],
  ["Chrome on macOS", "darwin", { HOME: "/Users/me" }, chrome],
  ["Edge on Windows", "win32", { PROGRAMFILES: "C:/Program Files" }, edge],
  ["what CHROME_PATH names", "linux", { PATH: "/usr/bin", CHROME_PATH: "/opt/c" }, "/opt/c"],
] as const)("finds %s", (_, platform, environment, path) => {
  expect(findBrowser(environment, platform, (candidate) => candidate === path)).toBe(path);
});

test("prefers Chromium to Chrome", () => {
  expect(findBrowser({ PATH: "/usr/bin" }, "linux", () => true)).toBe("/usr/bin/chromium");
});

test("finds nothing where nothing is installed", () => {
  expect(findBrowser({ PATH: "/usr/bin" }, "linux", () => false)).toBeUndefined();
});

test("says so when CHROME_PATH leads nowhere", () => {
  expect(() => findBrowser({ CHROME_PATH: "/opt/none" }, "linux", () => false)).toThrow(
    "CHROME_PATH is /opt/none, where there is no file",
  );
});
