import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import type { Block, Page, Version, Written } from "../schema/page.ts";
import type { Story, StoryFrontMatter } from "../schema/story.ts";
import { hashOf, parseBody } from "./body.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { parseYaml, type ParsedYaml } from "./yaml.ts";

/** The front matter of a page or of a story. */
export type Front = Omit<Page, keyof Written> | StoryFrontMatter;

/** Reads a page or a story: its front matter by `check`, which tells what is wrong with it, and its body. */
export function readWriting(
  path: string,
  text: string,
  check: (yaml: ParsedYaml) => Front | undefined,
): { writing?: Page | Story; issues: Issue[] } {
  const { locale, topic, slug } = placeOf(path);
  const split = splitFrontMatter(text, path);
  if (!("body" in split)) return { issues: [split] };
  const front = check(parseYaml(split.yaml, path, 2));
  if (split.body.trim() === "") return { issues: [withoutText(path, text, split.bodyLine)] };
  const parsed = parseBody(split.body, path, split.bodyLine, `/${topic}/${slug}/`);
  if (Array.isArray(parsed)) return { issues: parsed };
  if (!front) return { issues: [] };
  const blocks = versionsOf(front, parsed.body);
  const hash = hashOf(blocks.map((block) => block.hash).join("\n"));
  const written = { locale, topic, slug, file: path, ...parsed, blocks, hash };
  return { writing: { ...front, ...written }, issues: [] };
}

/** A page lies in the folder of its topic; of a story, the folder of all stories is the topic. */
function placeOf(path: string): Pick<Written, "locale" | "topic" | "slug"> {
  const [first = "", locale = "", ...rest] = path.slice(0, -".mdx".length).split("/");
  const [topic = "", slug = ""] = first === "pages" ? rest : [first, ...rest];
  return { locale, topic, slug };
}

function versionsOf(front: Front, body: readonly Block[]): Version[] {
  const { title, description, sources } = front;
  const texts = {
    title,
    description,
    ...("authority" in front ? { authority: front.authority } : aroundStory(front)),
    sources: sources.map((one) => one.title).join("\n"),
  };
  return [
    ...Object.entries(texts).map(([id, text]) => ({ id, hash: hashOf(text) })),
    ...body.map(({ id, hash }) => ({ id, hash })),
  ];
}

/** What else is translated of a story, where it has any. */
function aroundStory({ person, picture }: StoryFrontMatter): Record<string, string> {
  return {
    ...(person && { person: [person.from, person.role].join("\n") }),
    ...(picture && { picture: [picture.alt, picture.credit].join("\n") }),
  };
}

function withoutText(file: string, text: string, bodyLine: number): Issue {
  const line = Math.min(bodyLine, text.split("\n").length);
  const message = say`The page has no text below its front matter.`;
  const fix = say`Write the text of the page below the second line of ---.`;
  return issue({ code: "file-empty", file, line, message, fix });
}
