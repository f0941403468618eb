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
  build: { format: "directory", inlineStylesheets: "always" },
  devToolbar: { enabled: false },
  integrations: [mdx(), ...(content ? [regionSitemap(content)] : []), rotonde()],
});
