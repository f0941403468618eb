import type { ServerResponse } from "node:http";

/** What sees each request to a server before it is answered. */
export interface Requests {
  use: (see: (request: unknown, response: ServerResponse, next: () => void) => void) => unknown;
}

/** A page takes no longer; a reader may take all day over a large file. */
const longest = 5000;

/** Tells whether a server is answering at this moment. */
export function busyServer(requests: Requests): () => boolean {
  const begun = new Map<ServerResponse, number>();
  requests.use((_, response, next) => {
    begun.set(response, performance.now());
    response.once("close", () => begun.delete(response));
    next();
  });
  return () => [...begun.values()].some((time) => performance.now() - time < longest);
}
