import type { AstroPrerenderer } from "astro";
import type { Region } from "../../model/region.ts";
import { fileOfPath } from "../reuse/path-file.ts";

type Path = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];

/** Astro's own prerenderer has more than its type tells: the application that it renders with. */
interface WithApp {
  app: {
    manifest: { routes: { routeData: Path["route"] }[] };
    routeCache: { clearAll: () => void };
    getComponentByRoute: (route: Path["route"]) => Promise<unknown>;
  };
}

/** The program that writes pages, which stays when Astro's build is over. */
export class SiteProgram {
  readonly #usual: AstroPrerenderer;
  /** Where the pages of the site begin, such as `https://town.example/welcome/`. */
  readonly #address: string;

  /** Keeps the prerenderer that Astro made for one build of a region's site. */
  constructor(usual: AstroPrerenderer, { site, base }: Region) {
    this.#usual = usual;
    this.#address = new URL(base, site.url).href;
  }

  /** What Astro renders with: every page, each time that it is asked to. */
  get prerenderer(): AstroPrerenderer {
    return this.#usual;
  }

  /** There once Astro has set it up. */
  get #app(): WithApp["app"] {
    return (this.#usual as AstroPrerenderer & WithApp).app;
  }

  /** Has the program of every page loaded after a build, before Astro clears its files away. */
  loadedBy(prerenderer: AstroPrerenderer): AstroPrerenderer {
    return {
      ...prerenderer,
      teardown: async () => {
        const routes = this.#app.manifest.routes.map(({ routeData }) => routeData);
        for (const route of routes) await this.#app.getComponentByRoute(route);
        // Some of it is loaded only when a page is made, and maybe all pages were taken over.
        const route = routes.find(({ type, pathname }) => type === "page" && pathname);
        if (route?.pathname) await this.write(this.#usual, { route, pathname: route.pathname });
        await prerenderer.teardown?.();
      },
    };
  }

  /** Makes it ask the pages again which there are: the content is another one. */
  forgetPaths(): void {
    this.#app.routeCache.clearAll();
  }

  /** What a prerenderer writes at a path: the file and its bytes; undefined where it is empty. */
  async write(
    { render }: AstroPrerenderer,
    path: Path,
  ): Promise<[file: string, bytes: Uint8Array] | undefined> {
    const file = fileOfPath(path);
    const request = new Request(new URL(addressOf(path), this.#address));
    const rendered = await render(request, { routeData: path.route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    return response.body ? [file, Buffer.from(await response.arrayBuffer())] : undefined;
  }
}

/** As Astro asks for it where every page has a folder. */
function addressOf({ pathname, route }: Path): string {
  const path = pathname.replace(/^\/|\/$/g, "");
  return path === "" || route.type === "endpoint" ? path : `${path}/`;
}
