import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { constants, brotliCompressSync } from "node:zlib";
import { serveFolder, type FolderServer } from "../../src/cli/serve.ts";
import { siteHeaders } from "../../src/cli/site-headers.ts";

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

const compressible = /^(text\/|application\/(javascript|json|[\w.-]+\+(json|xml))|image\/svg)/;
const ownOfNode = /^(connection|keep-alive|transfer-encoding|date|content-length|accept-ranges)$/;

/** Serves a built site with its headers and with Brotli, as a host does that compressed each file beforehand. */
export async function serveAsHost(folder: string): Promise<FolderServer> {
  const site = await serveFolder(folder, { headers: siteHeaders(folder) });
  const answers = new Map<string, Answer>();
  const host = await serve(async (path, response) => {
    const known = answers.get(path) ?? (await compressed(new URL(path, site.url)));
    answers.set(path, known);
    response.writeHead(known.status, known.headers).end(known.body);
  });
  const close = async () => {
    await host.close();
    await site.close();
  };
  return { url: host.url, close };
}

/** What Node sends before a body, in bytes. */
const head = 190;

/** Serves bare pages: `/?bytes=14000&others=900,500` is HTML of so many bytes without a style, and asks for as many other files of so many bytes. */
export function serveBare(): Promise<FolderServer> {
  return serve((path, response) => {
    const { pathname, searchParams } = new URL(path, "http://bare");
    const bytes = Number(searchParams.get("bytes"));
    const others = (searchParams.get("others") ?? "").split(",").filter((size) => size !== "");
    const isPage = pathname === "/";
    const body = isPage ? page(bytes - head, others) : picture(bytes - head);
    const type = isPage ? "text/html; charset=utf-8" : "image/svg+xml";
    response.writeHead(200, { "content-type": type, "content-length": body.length }).end(body);
  });
}

function page(length: number, others: readonly string[]): string {
  const pictures = others.map((size, n) => `<img hidden src=${n}?bytes=${size}>`).join("");
  const begin = `<!doctype html><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Bare</title>${pictures}<p>`;
  return padded(begin, "words of a bare page ", length, "");
}

/** A picture without anything in it: a browser fetches it to its end. */
function picture(length: number): string {
  return padded('<svg xmlns="http://www.w3.org/2000/svg"><!--', "x ", length, "--></svg>");
}

function padded(begin: string, filling: string, length: number, end: string): string {
  const rest = Math.max(0, length - begin.length - end.length);
  return begin + filling.repeat(Math.ceil(rest / filling.length)).slice(0, rest) + end;
}

async function compressed(url: URL): Promise<Answer> {
  const answer = await fetch(url, {
    redirect: "manual",
    headers: { "accept-encoding": "identity" },
  });
  const own = [...answer.headers].filter(([name]) => !ownOfNode.test(name));
  const headers: Record<string, string> = Object.fromEntries(own);
  let body = Buffer.from(await answer.arrayBuffer());
  if (compressible.test(headers["content-type"] ?? "")) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    body = brotliCompressSync(body, { params });
    headers["content-encoding"] = "br";
  }
  headers["content-length"] = String(body.length);
  return { status: answer.status, headers, body };
}

async function serve(
  answer: (path: string, response: ServerResponse) => Promise<void> | void,
): Promise<FolderServer> {
  const server = createServer((request, response) => {
    Promise.resolve(answer(request.url ?? "/", response)).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
