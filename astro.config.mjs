import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { rotonde } from "./src/integrations/rotonde.ts";
import { regionSitemap } from "./src/integrations/sitemap.ts";
import { siteOf } from "./src/integrations/site-of.ts";

const { content, site, base } = await siteOf();

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  // While some pages are written to disk the next ones are made.
  build: { format: "directory", inlineStylesheets: "always", concurrency: 8 },
  devToolbar: { enabled: false },
  // A small script stays a file, so that a security policy can refuse all inline ones.
  vite: { build: { assetsInlineLimit: 0 } },
  // Highlighted code would carry style attributes.
  integrations: [
    mdx({ syntaxHighlight: false }),
    ...(content ? [regionSitemap(content)] : []),
    rotonde(),
  ],
});
