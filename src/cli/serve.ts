import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { asideFolder } from "../integrations/output.ts";
import { hostFiles } from "../integrations/host-files.ts";
import { sendFile } from "../integrations/send-file.ts";

/** How to serve a folder: `port` 0 takes a free one, `base` is the folder it has in its addresses, `headers` adds to the answer for a path. */
export interface ServeOptions {
  port?: number;
  base?: string;
  headers?: (pathname: string) => Record<string, string>;
}

/** A server that runs: `url` ends in a slash, `close` drops what is open and stops it. */
export interface FolderServer {
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site on 127.0.0.1 as a plain web host would: `index.html` for a folder, the slash
 * where one lacks it, byte ranges, `404.html` for the rest. Rejects when the port is taken.
 */
export async function serveFolder(
  folder: string,
  { port = 0, base = "/", headers = () => ({}) }: ServeOptions = {},
): Promise<FolderServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const reply = () => answer(root, base, request, response, headers);
    reply()
      // A file that was found and is gone belonged to a site that has just been replaced.
      .catch((error: NodeJS.ErrnoException) =>
        error.code === "ENOENT" && !response.headersSent ? reply() : Promise.reject(error),
      )
      .catch(() => {
        if (response.headersSent) response.destroy();
        else sendText(response, 500, "This file could not be read.");
      });
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed).listen(port, "127.0.0.1", listening);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  root: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
  headers: NonNullable<ServeOptions["headers"]>,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    return sendText(response, 405, "Only GET and HEAD are answered here.");
  }
  const [path = "", query] = (request.url ?? "/").split("?");
  const pathname = decodePath(path);
  if (!pathname) return sendText(response, 400, "This address cannot be read.");
  for (const [name, value] of Object.entries(headers(pathname))) response.setHeader(name, value);
  if (pathname === "/" && base !== "/") {
    response.writeHead(302, { location: base }).end();
    return;
  }
  const inside = pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined;
  const isForHost = hostFiles.some((name) => inside === `/${name}`);
  const found = inside === undefined || isForHost ? undefined : await findInSite(root, inside);
  if (found === "add-slash") {
    // One slash in front: two would lead to another host.
    const location = `${path.replace(/^\/+/, "/")}/${query === undefined ? "" : `?${query}`}`;
    response.writeHead(301, { location }).end();
    return;
  }
  if (found) return sendFile(found.file, request, response);
  const page = await readFile(join(root, "404.html")).catch(() => undefined);
  if (!page) return sendText(response, 404, "There is no page at this address.");
  // What is missing now may be there tomorrow.
  response.setHeader("cache-control", "no-cache");
  response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(page);
}

function decodePath(path: string): string | undefined {
  try {
    const pathname = decodeURIComponent(path);
    return /^\/[^\0\\]*$/.test(pathname) ? pathname : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Finds a file of a site. While a build puts a new one in its place there is none for a moment; if the build
 * is killed in that moment, the last one lies aside.
 */
async function findInSite(root: string, pathname: string) {
  const found = await findFile(root, pathname);
  if (found) return found;
  await setTimeout(20);
  return findFile(existsSync(root) ? root : asideFolder(root), pathname);
}

async function findFile(
  root: string,
  pathname: string,
): Promise<{ file: string } | "add-slash" | undefined> {
  const path = join(root, pathname);
  if (!path.startsWith(root + sep)) return undefined;
  const isFolder = pathname.endsWith("/");
  const file = isFolder ? join(path, "index.html") : path;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return { file };
  if (isFolder || !found?.isDirectory()) return undefined;
  return (await findFile(root, `${pathname}/`)) ? "add-slash" : undefined;
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
