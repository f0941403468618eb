import type { IncomingMessage, ServerResponse } from "node:http";
import { serviceTiles } from "../export/tiles/service-tiles.ts";
import { loadContent } from "../load/files.ts";
import { makeRegion } from "../model/region.ts";
import { isTiled, serviceTilesPath } from "../model/tiled.ts";
import type { Content } from "../schema/content.ts";
import { gzip } from "./service-tiles.ts";

const made = new WeakMap<Content, Uint8Array>();

/** Answers for the tiles of services while the site is edited, when no build has written them. */
export function serveServiceTiles(
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): void {
  const [path = ""] = (request.url ?? "").split("?");
  const tiles = path.endsWith(`/${serviceTilesPath}`) ? tilesNow() : undefined;
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
  if (!tiles || first === undefined) return next();
  const part = tiles.subarray(Number(first), Number(last) + 1);
  const end = Number(first) + part.length - 1;
  response
    .writeHead(206, {
      "content-range": `bytes ${first}-${end}/${tiles.length}`,
      "content-length": part.length,
    })
    .end(part);
}

function tilesNow(): Uint8Array | undefined {
  const content = loadContent();
  const region = makeRegion(content);
  if (!isTiled(region)) return undefined;
  const tiles = made.get(content) ?? serviceTiles(region, gzip);
  made.set(content, tiles);
  return tiles;
}
