import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { completeLockfile, missingBuilds, type Lockfile } from "./lockfile.ts";

const lockfile = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lockfile;

test("the lockfile names every build for another system, as `npm ci` asks: `npm run lockfile`", () => {
  expect(missingBuilds(lockfile)).toEqual([]);
});

test("the lockfile names no registry's host", () => {
  const resolved = Object.values(lockfile.packages).flatMap((locked) => locked.resolved ?? []);
  expect(resolved).toEqual([]);
});

test("package.json pins exact versions", () => {
  const { dependencies, devDependencies, optionalDependencies } = packageJson;
  for (const version of Object.values({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

test("a missing build is added, beside the package that wants it where another version is", () => {
  const parent = { version: "2.0.0", optionalDependencies: { "tool-linux-x64-musl": "2.0.0" } };
  const other = { version: "1.0.0", optional: true };
  const entry = { version: "2.0.0", cpu: ["x64"], libc: ["musl"], optional: true, os: ["linux"] };
  expect(completeLockfile({ packages: { "node_modules/tool": parent } }).packages).toEqual({
    "node_modules/tool": parent,
    "node_modules/tool-linux-x64-musl": entry,
  });
  const both = { "node_modules/tool": parent, "node_modules/tool-linux-x64-musl": other };
  expect(completeLockfile({ packages: both }).packages).toEqual({
    ...both,
    "node_modules/tool/node_modules/tool-linux-x64-musl": entry,
  });
});

test.each([
  ["@pagefind/windows-arm64", { cpu: ["arm64"], os: ["win32"] }],
  ["@astrojs/compiler-binding-win32-x64-msvc", { cpu: ["x64"], os: ["win32"] }],
  ["@astrojs/compiler-binding-darwin-arm64", { cpu: ["arm64"], os: ["darwin"] }],
  ["@astrojs/compiler-binding-linux-arm64-gnu", { cpu: ["arm64"], os: ["linux"], libc: ["glibc"] }],
  ["@astrojs/compiler-binding-wasm32-wasi", { cpu: ["wasm32"] }],
])("the system of %s is read from its name", (name, system) => {
  const packages = { "node_modules/tool": { optionalDependencies: { [name]: "1.0.0" } } };
  const entry = { version: "1.0.0", optional: true, ...system };
  expect(missingBuilds({ packages })).toEqual([[`node_modules/${name}`, entry]]);
});
