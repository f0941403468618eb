import { test as base, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

interface Watch {
  /** Addresses outside the site that a test expects to be asked for. */
  mayAsk: RegExp | undefined;
  /** Errors of scripts, and refusals by a security policy, that a test expects. */
  mayFail: RegExp | undefined;
  /** Every address that the test's pages asked for, in order. */
  asked: string[];
  watch: void;
}

/**
 * A browser test that fails, too, when a page asks another site for something, a script stops on an error or
 * the security policy that the site sends refuses something.
 */
export const test = base.extend<Watch>({
  mayAsk: [undefined, { option: true }],
  mayFail: [undefined, { option: true }],
  asked: async ({ context }, use) => {
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    await use(asked);
  },
  watch: [
    async ({ context, baseURL, asked, mayAsk, mayFail }, use) => {
      const errors: string[] = [];
      context.on("weberror", (error) => errors.push(error.error().message));
      context.on("console", (message) => {
        if (message.type() === "error" && message.text().includes("Content Security Policy"))
          errors.push(message.text());
      });
      await use();
      const unexpected = errors.filter((message) => !mayFail?.test(message));
      base.expect(unexpected, "errors of scripts and refusals").toEqual([]);
      const elsewhere = asked.filter((url) => !isOfSite(url, baseURL) && !mayAsk?.test(url));
      base.expect(elsewhere, "requests to other sites").toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page of the site, which must be there. */
export async function visit(page: Page, path: string): Promise<void> {
  const response = await page.goto(path);
  // Moving to another part of the same page asks the server nothing.
  base.expect(response?.status() ?? 200, path).toBe(200);
}

function isOfSite(url: string, baseURL: string | undefined): boolean {
  return new URL(url).origin === new URL(baseURL ?? "").origin;
}
