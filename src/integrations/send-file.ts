import { open, type FileHandle } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, extname } from "node:path";
import { pipeline } from "node:stream/promises";
import { contentTypes } from "../export/headers/content-types.ts";

/** Answers with a file's bytes, or with the range of them that the request asks for (206, 416). */
export async function sendFile(
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const handle = await open(file);
  try {
    await sendFrom(handle, file, request, response);
  } finally {
    await handle.close();
  }
}

async function sendFrom(
  handle: FileHandle,
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { size } = await handle.stat();
  const range = readRange(request.headers.range, size);
  response.setHeader("accept-ranges", "bytes");
  if (!response.hasHeader("cache-control")) response.setHeader("cache-control", "no-cache");
  response.setHeader("content-type", contentTypeOf(file));
  if (range === "unsatisfiable") {
    response.writeHead(416, { "content-range": `bytes */${size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.setHeader("content-length", end - start + 1);
  if (range) response.writeHead(206, { "content-range": `bytes ${start}-${end}/${size}` });
  if (request.method === "HEAD" || size === 0) response.end();
  else await pipeline(handle.createReadStream({ start, end, autoClose: false }), response);
}

function contentTypeOf(file: string): string {
  const isFeed = basename(file) === "feed.xml";
  return contentTypes[isFeed ? "atom" : extname(file).slice(1)] ?? "application/octet-stream";
}

/** Reads `bytes=first-last`; both ends are included, and `bytes=-5` means the last five. */
function readRange(header: string | undefined, size: number) {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  return start <= end ? { start, end } : "unsatisfiable";
}
