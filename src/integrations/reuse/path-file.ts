import type { AstroPrerenderer } from "astro";

type Path = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];

/** The file in a site that Astro writes for a path. */
export function fileOfPath({ pathname, route }: Path): string {
  return fileFor(pathname, route);
}

/** The file that it writes for a request to a site that lives in the folder `base`. */
export function fileOfRequest(
  url: string,
  route: Pick<Path["route"], "type">,
  base: string,
): string {
  const { pathname } = new URL(url);
  return fileFor(decodeURI(`/${pathname.slice(base.length)}`), route);
}

function fileFor(pathname: string, { type }: Pick<Path["route"], "type">): string {
  const path = pathname.replace(/^\/|\/$/g, "");
  if (type === "endpoint") return path;
  if (path === "404" || path === "404.html") return "404.html";
  return path === "" ? "index.html" : `${path}/index.html`;
}
