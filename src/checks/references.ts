import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";
import { knownIds, type Kind } from "./known-ids.ts";
import { mentions, type Mention } from "./mentions.ts";
import { suggester } from "./suggest.ts";

/** Of so many ids, a message can name all. */
const mostListed = 12;

/** What each kind of thing is called in a message. */
const kinds: Record<Kind, Message> = {
  topic: say`topic`,
  category: say`category`,
  situation: say`situation`,
  phase: say`phase`,
  service: say`service`,
  municipality: say`municipality`,
  journey: say`journey`,
  term: say`term`,
  picture: say`picture`,
  film: say`film`,
  captions: say`file of captions`,
  recording: say`sound recording`,
  language: say`language`,
  page: say`page`,
};

/** Mentions of services, municipalities, journeys, categories, topics, situations, phases, terms, pictures, recordings, languages or pages that are not there. */
export function referenceIssues(content: LocatedContent): Issue[] {
  const known = knownIds(content);
  const suggest = suggester(content, known);
  const closed = new Set(
    content.services.filter(({ status }) => status === "closed").map(({ id }) => id),
  );
  const glossaryUnread = content.unread.includes("glossary.yaml");
  return mentions(content).flatMap((mention) => {
    const { file, what, id } = mention;
    if (known[what].has(id) || (what === "term" && glossaryUnread)) return [];
    const at = placeOf(mention, content);
    if (what === "service" && closed.has(id)) {
      const message = say`The service "${id}" is closed now.`;
      const fix = say`Name another service, or take this one out.`;
      return [issue({ code: "reference-unknown", file, ...at, message, fix })];
    }
    return [
      issue({
        code: what === "language" ? "locale-unknown" : "reference-unknown",
        file,
        ...at,
        message: say`There is no ${kinds[what]} "${id}".`,
        fix: suggest(what, id) ?? otherwise(what, known[what]),
      }),
    ];
  });
}

function placeOf({ file, at }: Mention, content: LocatedContent) {
  return "line" in at ? at : content.locate(file, at);
}

function otherwise(what: Kind, known: ReadonlySet<string>): Message {
  if (what === "picture")
    return say`Put the picture in media/, or write the name of one that is there.`;
  if (what === "film" || what === "captions" || what === "recording")
    return say`Put the file in media/, or write the name of one that is there.`;
  if (known.size > 0 && known.size <= mostListed) return say`Use one of: ${[...known].join(", ")}.`;
  return what === "page"
    ? say`Write a page that exists as topic/page, or remove it.`
    : say`Write the id of a ${kinds[what]} that exists, or remove it.`;
}
