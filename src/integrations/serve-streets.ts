import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { contentFolder, readYamlFile } from "../load/files.ts";
import { streetsPath } from "../model/streets.ts";
import { siteSchema } from "../schema/site.ts";
import { sendFile } from "./send-file.ts";

/** Answers for the region's own street map while the site is edited, when no build has copied it. */
export function serveStreets(
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): void {
  const [path = ""] = (request.url ?? "").split("?");
  if (!path.endsWith(`/${streetsPath}`)) return next();
  answer(request, response, next).catch(next);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): Promise<void> {
  const { data } = await readYamlFile(join(contentFolder(), "site.yaml"), siteSchema);
  const file = data?.basemap?.pmtiles;
  if (file === undefined) return next();
  await sendFile(join(contentFolder(), file), request, response);
}
