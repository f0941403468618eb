import { closest } from "../schema/closest.ts";
import { components } from "../schema/components.ts";
import { say, type Message } from "../schema/message.ts";
import type { Told } from "./body-source.ts";

/** What is said of a `<` that begins no component: a sign of its own, an address, a comment, HTML. */
export function signRefusal(text: string): Told | undefined {
  if (/^<[!?]/.test(text)) return comment;
  const [, address] =
    /^<((?:https?:|mailto:|tel:|www\.)[^\s<>]*|[^\s<>/@"']+@[^\s<>]+)>/i.exec(text) ?? [];
  if (address !== undefined) return betweenSigns(address);
  const name = tagName(text);
  const refusal = nameRefusal(name);
  if (refusal && (name === "" || !/^<[^<]*>/.test(text))) return loneSign;
  return refusal?.[0] === "body-not-allowed" ? refusal : undefined;
}

/** The name in a tag at the start of a text; empty where no name follows the `<`. */
export function tagName(text: string): string {
  return /^<\/?\s*([\p{L}_$][\p{L}\p{N}_$.:-]*)/u.exec(text)?.[1] ?? "";
}

/** What is wrong with the name of a tag; nothing if it is the name of a component. */
export function nameRefusal(name: string): Told | undefined {
  if (Object.hasOwn(components, name)) return undefined;
  const names = Object.keys(components);
  const same = names.find((known) => known.toLowerCase() === name.toLowerCase());
  if (same === undefined && /^[a-z]/.test(name)) return html(name);
  const near = same ?? closest(name, names);
  const fix =
    near === undefined ? say`Use one of: ${names.join(", ")}.` : say`Did you mean <${near}>?`;
  return ["component-unknown", say`There is no component <${name}>.`, fix];
}

const comment: Told = [
  "body-not-allowed",
  say`Comments such as <!-- … --> are not possible in a page.`,
  say`Remove it, and keep notes for other editors somewhere else.`,
];

const loneSign: Told = [
  "body-syntax",
  say`The sign < would begin a component here.`,
  say`Write &lt; in its place, or say “less than” in words.`,
];

function betweenSigns(address: string): Told {
  const mail = address.includes("@") && !address.includes(":");
  return [
    "body-syntax",
    say`An address cannot stand between < and >.`,
    mail
      ? say`Write [${address}](mailto:${address}).`
      : say`Write [text](${address.replace(/^www\./i, "https://www.")}).`,
  ];
}

function html(name: string): Told {
  const message = say`HTML tags such as <${name}> are not possible in a page.`;
  const [, fix] = instead.find(([tags]) => tags.split(" ").includes(name)) ?? [
    "",
    say`Write the text in Markdown, or use one of the components.`,
  ];
  return ["body-not-allowed", message, fix];
}

const instead: [tags: string, fix: Message][] = [
  ["b strong", say`Write **text** for bold.`],
  ["i em", say`Write *text* for italics.`],
  ["a", say`Write a link as [text](address).`],
  [
    "br",
    say`Put an empty line for a new paragraph, or a \\ at the end of the line for a new line.`,
  ],
  ["h1 h2 h3 h4 h5 h6", say`Begin a heading with ## and a space.`],
  ["ul ol li", say`Begin each point of a list with a hyphen and a space, or with 1. and a space.`],
  ["img", say`Write <Figure src="name.webp" alt="What the picture shows" />.`],
  ["p div span center font u small", say`Remove the tag; the text can stay.`],
  [
    "table tr td th tbody thead",
    say`Write rows such as | a | b |, with |---|---| below the first.`,
  ],
];
