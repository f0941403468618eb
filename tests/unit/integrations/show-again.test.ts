import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { showAgain } from "../../../src/integrations/show-again.ts";

test("Astro forgets which pages there were before browsers ask for them", () => {
  const told: string[] = [];
  const environment = (name: string) => ({
    hot: {
      send: (one: object) =>
        void told.push(`${name} ${"event" in one ? String(one.event) : "reload"}`),
    },
  });
  const names = ["client", "ssr", "prerender"];
  showAgain({ environments: Object.fromEntries(names.map((name) => [name, environment(name)])) });
  expect(told).toEqual([
    "ssr astro:content-changed",
    "prerender astro:content-changed",
    "client reload",
  ]);
});

test("Astro still listens to what it is told", async () => {
  const app = await readFile(
    "node_modules/astro/dist/vite-plugin-app/createAstroServerApp.js",
    "utf8",
  );
  expect(app).toMatch(
    /hot\.on\("astro:content-changed", \(\) => \{\s*getRouteCache\(manifest\)\.clearAll/,
  );
});
