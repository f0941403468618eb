import type { Page } from "@playwright/test";

/**
 * Gives pages as a browser without script shows them, while a test can still run its own script
 * in them: script elements are gone, and what stands in `noscript` is there.
 */
export async function withoutScript(page: Page): Promise<void> {
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(/<script\b[\s\S]*?<\/script>|<\/?noscript>/g, "");
    await route.fulfill({ response, body });
  });
}
