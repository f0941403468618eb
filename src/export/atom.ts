import type { Feed, FeedEntry } from "../model/feed-model.ts";
import { escapeMarkup } from "./markup.ts";

/** Writes a feed as Atom (RFC 4287); the same feed gives the same bytes. */
export function atom(feed: Feed): string {
  const { locale, title, subtitle, self, page, author, updated, entries } = feed;
  const lines = [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeMarkup(locale)}">`,
    element("id", self),
    element("title", title),
    element("subtitle", subtitle),
    element("updated", moment(updated)),
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${escapeMarkup(locale)}" href="${escapeMarkup(page)}"/>`,
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
    `<link rel="alternate" type="text/html" href="${escapeMarkup(href)}"/>`,
    `<category term="${escapeMarkup(topic.id)}" label="${escapeMarkup(topic.label)}"/>`,
    `<summary${inLanguage(summary.lang)}>${escapeMarkup(summary.text)}</summary>`,
    `</entry>`,
  ].join("\n");
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

function inLanguage(lang: string | undefined): string {
  return lang === undefined ? "" : ` xml:lang="${escapeMarkup(lang)}"`;
}

/** The first moment of a day, as content knows no hours. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
