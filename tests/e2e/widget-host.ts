import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Locator } from "@playwright/test";
import { serveFolder } from "../../src/cli/serve.ts";
import { outputFolder } from "../../src/integrations/output.ts";
import { expect, test as base } from "./site-test.ts";

/** A page of somebody else: its body, what its head holds, its own security policy. */
interface HostPage {
  body: string;
  head?: string;
  policy?: string;
}

interface Site {
  /** The address of the built site, served with the headers that it asks for. */
  rotonde: string;
}

interface Servers {
  /** The address of the built site on a host that sends no headers of ours. */
  bare: string;
  /** Puts a page up at another site than Rotonde's, and gives its address; `name` is one more site. */
  host: (page: HostPage, name?: string) => string;
}

/** A browser test with two sites: Rotonde's, and one that embeds its widgets. */
export const test = base.extend<Site, Servers>({
  mayAsk: /^http:\/\/(127\.0\.0\.1|(\w+\.)?localhost):/,
  rotonde: ({ baseURL }, use) => use(baseURL ?? ""),
  bare: [
    async ({}, use) => {
      const server = await serveFolder(outputFolder());
      await use(server.url);
      await server.close();
    },
    { scope: "worker" },
  ],
  host: [
    async ({}, use) => {
      const pages: HostPage[] = [];
      const server = createServer(({ url = "" }, response) => {
        const page = pages[Number(url.slice(1))];
        if (!page) return void response.writeHead(404).end();
        response.setHeader("content-type", "text/html; charset=utf-8");
        if (page.policy) response.setHeader("content-security-policy", page.policy);
        response.end(
          `<!doctype html><html lang="en"><title>Town</title>${page.head ?? ""}<body>${page.body}`,
        );
      });
      await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
      const { port } = server.address() as AddressInfo;
      await use((page, name = "localhost") => `http://${name}:${port}/${pages.push(page) - 1}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: "worker" },
  ],
});

/** Waits until a frame is exactly as high as the document in it. */
export async function expectFits(frame: Locator): Promise<void> {
  const root = frame.contentFrame().locator("html");
  await expect
    .poll(async () => {
      const inside = await root.evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
      return (await frame.evaluate((element) => element.clientHeight)) - inside;
    })
    .toBe(0);
}

/** The parts of a list of services in a frame. */
export function elementsIn(frame: Locator) {
  const inside = frame.contentFrame();
  return { rows: inside.locator(".rows > li"), full: inside.locator("footer .all") };
}
