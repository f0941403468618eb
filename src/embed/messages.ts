/** What the frame tells the page that holds it; the page never answers. */
export interface HeightMessage {
  type: "rotonde:height";
  version: 1;
  height: number;
}

/** The message that says how high the frame's document is, in whole CSS pixels. */
export function heightMessage(height: number): HeightMessage {
  return { type: "rotonde:height", version: 1, height: Math.ceil(height) };
}

/** The height between 120 and 6000 CSS pixels that a message asks for; nothing when anything about it is odd. */
export function readHeight(data: unknown): number | undefined {
  const { type, version, height } = (data ?? {}) as Partial<Record<keyof HeightMessage, unknown>>;
  if (type !== "rotonde:height" || version !== 1 || !isLength(height)) return undefined;
  return Math.min(Math.max(height, 120), 6000);
}

/** A number beyond any page's length comes from no page of ours. */
function isLength(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0 && (value as number) < 1e6;
}
