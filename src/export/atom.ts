import type { Feed, FeedEntry } from "../model/feed-model.ts";

/** Writes a feed as Atom (RFC 4287); the same feed gives the same bytes. */
export function atom(feed: Feed): string {
  const { locale, title, subtitle, self, page, author, updated, entries } = feed;
  const lines = [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(locale)}">`,
    element("id", self),
    element("title", title),
    element("subtitle", subtitle),
    element("updated", moment(updated)),
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${escaped(locale)}" href="${escaped(page)}"/>`,
    `<author>${element("name", author.name)}${author.url === undefined ? "" : element("uri", author.url)}</author>`,
    ...entries.map(entryOf),
    `</feed>`,
  ];
  return `${lines.join("\n")}\n`;
}

function entryOf({ id, title, summary, href, lang, date, topic }: FeedEntry): string {
  return [
    `<entry${inLanguage(lang)}>`,
    element("id", id),
    element("title", title),
    element("updated", moment(date)),
    `<link rel="alternate" type="text/html" href="${escaped(href)}"/>`,
    `<category term="${escaped(topic.id)}" label="${escaped(topic.label)}"/>`,
    `<summary${inLanguage(summary.lang)}>${escaped(summary.text)}</summary>`,
    `</entry>`,
  ].join("\n");
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function inLanguage(lang: string | undefined): string {
  return lang === undefined ? "" : ` xml:lang="${escaped(lang)}"`;
}

/** The first moment of a day, as content knows no hours. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text for an element or an attribute; characters that XML 1.0 does not allow are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? "");
}
