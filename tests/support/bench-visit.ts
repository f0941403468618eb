import type { Browser, CDPSession } from "@playwright/test";

/** What a visit waits for after the first look; times count from the moment when the page is asked for. */
export interface Step {
  name: string;
  /** There once the step is done. */
  selector: string;
  /** What is clicked, or scrolled to, once the step before is done. */
  click?: string;
  scrollTo?: string;
}

/** What one visit took: milliseconds since it began, and bytes with their headers. */
export interface Visit {
  firstPaint: number;
  largestPaint: number;
  /** Layout shift; it and the largest paint count until the page is touched, as in a browser's own figures. */
  shift: number;
  /** Until everything that the page asked for by itself was there. */
  loaded: number;
  steps: number[];
  /** What was fetched, the page itself first. */
  requests: { bytes: number; end: number }[];
}

/** A slow telephone network, and a processor that is so many times slower. */
export const slow = { latency: 400, kilobits: 400, processor: 4 };

declare global {
  var visit: { largest: number; shift: number; steps: number[] };
}

/** Visits a page with a telephone that has never seen it. */
export async function visitPage(
  browser: Browser,
  url: string,
  steps: readonly Step[] = [],
): Promise<Visit> {
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({ viewport, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    const bytesPerSecond = (slow.kilobits * 1000) / 8;
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: slow.latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: slow.processor });
    const requests = recordRequests(session);
    await page.addInitScript(watch, steps);
    const answer = await page.goto(url, { waitUntil: "load", timeout: 120_000 });
    if (!answer?.ok()) throw new Error(`There is no page ${url}.`);
    await page.waitForFunction((count) => visit.steps.length >= count, steps.length, {
      timeout: 120_000,
    });
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(1000);
    const seen = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType("navigation");
      const [paint] = performance.getEntriesByName("first-contentful-paint");
      const loaded = (navigation as PerformanceNavigationTiming).loadEventStart;
      return { ...visit, firstPaint: paint?.startTime ?? NaN, loaded };
    });
    return {
      firstPaint: seen.firstPaint,
      largestPaint: seen.largest,
      shift: seen.shift,
      loaded: seen.loaded,
      steps: seen.steps,
      requests: requests(),
    };
  } finally {
    await context.close();
  }
}

/** Notes what is fetched from now on. */
function recordRequests(session: CDPSession): () => Visit["requests"] {
  const begins = new Map<string, number>();
  const found = new Map<string, { bytes: number; end: number }>();
  session.on("Network.requestWillBeSent", ({ requestId, request, timestamp }) => {
    if (/^https?:/.test(request.url)) begins.set(requestId, timestamp);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) => {
    const [begin = timestamp] = begins.values();
    if (begins.has(requestId))
      found.set(requestId, { bytes: encodedDataLength, end: (timestamp - begin) * 1000 });
  });
  return () => [...begins.keys()].flatMap((id) => found.get(id) ?? []);
}

/** Runs in the page before anything else. */
function watch(steps: readonly Step[]): void {
  let isUntouched = true;
  globalThis.visit = { largest: 0, shift: 0, steps: [] };
  new PerformanceObserver((list) => {
    if (isUntouched) for (const { startTime } of list.getEntries()) visit.largest = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (isUntouched && !hadRecentInput) visit.shift += value;
    }
  }).observe({ type: "layout-shift", buffered: true });
  let begun = -1;
  const look = () => {
    const place = visit.steps.length;
    const step = steps[place];
    if (!step) return;
    if (begun < place) {
      begun = place;
      isUntouched &&= !step.click && !step.scrollTo;
      if (step.click) document.querySelector<HTMLElement>(step.click)?.click();
      if (step.scrollTo) document.querySelector(step.scrollTo)?.scrollIntoView();
    }
    if (document.querySelector(step.selector)) visit.steps.push(performance.now());
    requestAnimationFrame(look);
  };
  look();
}
