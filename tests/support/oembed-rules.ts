import { readTags } from "./html.ts";

/** What breaks the rules of oEmbed 1.0 for rich content (https://oembed.com, 2.3.4), or leaves no frame for who keeps only that. */
export function oembedProblems(answer: Readonly<Record<string, unknown>>): string[] {
  const { version, type, html, thumbnail_url, thumbnail_width, thumbnail_height } = answer;
  const thumbnail = [thumbnail_url, thumbnail_width, thumbnail_height];
  const rules: [rule: string, holds: boolean][] = [
    ["version is 1.0, as a text", version === "1.0"],
    ["type is rich", type === "rich"],
    ...["title", "author_name", "provider_name"].map((name): [string, boolean] => [
      `${name} is a text`,
      !(name in answer) || isText(answer[name]),
    ]),
    ...["author_url", "provider_url"].map((name): [string, boolean] => [
      `${name} is an address`,
      !(name in answer) || isAddress(answer[name]),
    ]),
    ...["width", "height"].map((name): [string, boolean] => [
      `${name} is a number of pixels`,
      isCount(answer[name]),
    ]),
    ["cache_age is a number of seconds", !("cache_age" in answer) || isCount(answer["cache_age"])],
    [
      "a thumbnail has an address and both sizes",
      thumbnail.every((part) => part === undefined) ||
        (isAddress(thumbnail_url) && isCount(thumbnail_width) && isCount(thumbnail_height)),
    ],
    ["html is a text", isText(html)],
    ["html is one frame with a title", isText(html) && isFrame(html, answer)],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => rule);
}

/** The address of the page in the frame that an answer holds. */
export function frameOf({ html }: Readonly<Record<string, unknown>>): string {
  return (isText(html) ? readTags(html)[0]?.attributes["src"] : undefined) ?? "";
}

function isFrame(html: string, answer: Readonly<Record<string, unknown>>): boolean {
  const tags = readTags(html);
  const { src, title, width, height } = tags[0]?.attributes ?? {};
  return (
    /^<iframe( [a-z]+="[^"<>]*")+><\/iframe>$/.test(html) &&
    tags.length === 1 &&
    isAddress(src) &&
    isText(title) &&
    width === String(answer["width"]) &&
    height === String(answer["height"])
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) > 0;
}

function isAddress(value: unknown): boolean {
  return isText(value) && /^https?:$/.test(URL.parse(value)?.protocol ?? "");
}
