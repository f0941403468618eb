import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue, type IssueCode } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";
import { knownIds } from "./known-ids.ts";
import { isReserved } from "./reserved.ts";
import { suggester } from "./suggest.ts";

/** Folders of pages and stories that are named after no language or topic of the site; each is told once, at its first file. */
export function folderIssues(content: LocatedContent): Issue[] {
  const known = knownIds(content);
  const suggest = suggester(content, known);
  const told = new Set<string>();
  const once = (folder: string, file: string, [code, message, fix]: Finding) => {
    if (told.has(folder)) return [];
    told.add(folder);
    return [issue({ code, file, line: 1, message, fix })];
  };
  const unknownStories = content.stories.flatMap(({ locale, file }) => {
    if (known.language.has(locale)) return [];
    const fix =
      suggest("language", locale) ??
      say`Add the language to site.yaml, or move the stories to the folder of another one.`;
    const message = say`The folder stories/${locale}/ is named after no language of the site.`;
    return once(`stories/${locale}`, file, ["locale-unknown", message, fix]);
  });
  const unknownPages = content.pages.flatMap(({ locale, topic, file }) => {
    const found: Issue[] = [];
    if (!known.language.has(locale)) {
      const fix =
        suggest("language", locale) ??
        say`Add the language to site.yaml, or move the pages to the folder of another one.`;
      const message = say`The folder pages/${locale}/ is named after no language of the site.`;
      found.push(...once(locale, file, ["locale-unknown", message, fix]));
    }
    if (!known.topic.has(topic)) {
      const folder = `${locale}/${topic}`;
      found.push(...once(folder, file, topicFinding(topic, folder, content, suggest)));
    }
    return found;
  });
  return [...unknownPages, ...unknownStories];
}

type Finding = [code: IssueCode, message: Message, fix: Message];

function topicFinding(
  topic: string,
  folder: string,
  content: LocatedContent,
  suggest: ReturnType<typeof suggester>,
): Finding {
  if (isReserved(topic, content)) {
    const message = say`The site has pages of its own at /${topic}/, so the folder pages/${folder}/ cannot hold any.`;
    return ["reserved-address", message, say`Move the pages to the folder of a topic.`];
  }
  const fix =
    suggest("topic", topic) ??
    say`Add the topic to taxonomy.yaml, or move the pages to the folder of another one.`;
  return [
    "reference-unknown",
    say`The folder pages/${folder}/ is named after no topic of the site.`,
    fix,
  ];
}
