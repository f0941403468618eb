/** How many bytes came over the line, as they were sent, and in how many files. */
export interface Weight {
  /** Of the document, which can be read without the rest. */
  first: number;
  all: number;
  count: number;
  /** Whether the document came as small as it can. */
  compressed: boolean;
}

/** What a loaded document and its files weigh; files of other hosts, which tell no one their size, are left out. */
export function weightOf(timings: readonly PerformanceEntry[], origin: string): Weight | undefined {
  const own = timings.filter(
    (timing): timing is PerformanceResourceTiming =>
      timing.name.startsWith(`${origin}/`) && "encodedBodySize" in timing,
  );
  const page = own.find(({ entryType }) => entryType === "navigation");
  const first = page?.encodedBodySize ?? 0;
  if (!page || first === 0) return undefined;
  const all = own.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  return { first, all, count: own.length, compressed: first < page.decodedBodySize };
}
