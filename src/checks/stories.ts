import { closest } from "../schema/closest.ts";
import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue, type IssueCode } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";
import type { Story } from "../schema/story.ts";

/** Stories without what their kind asks for, or whose transcript is not where they say. */
export function storyIssues(content: LocatedContent): Issue[] {
  return content.stories.flatMap((story) => [
    ...(story.kind === "person" ? personIssues(story, content) : regionIssues(story, content)),
    ...transcriptIssues(story, content),
  ]);
}

function report(
  { file }: Story,
  { locate }: LocatedContent,
  code: IssueCode,
  path: string[],
  [message, fix]: [message: Message, fix: Message],
): Issue {
  return issue({ code, file, ...locate(file, path), path: path.join("."), message, fix });
}

const notAgreed: [Message, Message] = [
  say`This person has not agreed to the story.`,
  say`Keep the story outside the content folder, unless they agree.`,
];

/** Nobody's story is told whom it does not name, or who has not agreed. */
function personIssues(story: Story, content: LocatedContent): Issue[] {
  const missing = (field: string, words: [Message, Message]) =>
    report(story, content, "field-missing", [field], words);
  const refused = story.consent?.given === false;
  return [
    ...(refused ? [report(story, content, "field-invalid", ["consent", "given"], notAgreed)] : []),
    ...(story.person
      ? []
      : [
          missing("person", [
            say`The story of a person does not say whose it is.`,
            say`Add "person" with a "name", as the person wants to be called.`,
          ]),
        ]),
    ...(story.consent
      ? []
      : [
          missing("consent", [
            say`It is not said that this person agreed to the story.`,
            say`Ask them first. Then add "consent: ${"{ given: true, date: … }"}" with the day on which they agreed.`,
          ]),
        ]),
  ];
}

function regionIssues(story: Story, content: LocatedContent): Issue[] {
  const unknown = (["person", "consent"] as const).flatMap((field) =>
    story[field]
      ? [
          report(
            story,
            content,
            "field-unknown",
            [field],
            [
              say`Only the story of a person has the field "${field}".`,
              say`Write "kind: person", or take "${field}" out.`,
            ],
          ),
        ]
      : [],
  );
  if (story.sources.length > 0) return unknown;
  const words: [Message, Message] = [
    say`The region's own story says nothing of where its facts come from.`,
    say`Add "sources", each with a title and a url.`,
  ];
  return [...unknown, report(story, content, "field-missing", ["sources"], words)];
}

/** What is said in a recording stands below a heading that the story names. */
function transcriptIssues(story: Story, content: LocatedContent): Issue[] {
  const headings = story.outline.headings.map(({ text }) => text);
  return (["video", "audio"] as const).flatMap((field) => {
    const heading = story[field]?.transcript;
    if (heading === undefined || headings.includes(heading)) return [];
    const near = closest(heading, headings);
    const words: [Message, Message] = [
      say`There is no heading "${heading}" in the text, below which all that is said would stand.`,
      near === undefined
        ? say`Write below the text: ## ${heading}, and then all that is said.`
        : say`Did you mean "${near}"?`,
    ];
    return [report(story, content, "reference-unknown", [field, "transcript"], words)];
  });
}
