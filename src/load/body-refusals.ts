import { say, type Message } from "../schema/message.ts";
import type { Told } from "./body-source.ts";

const refuse = (message: Message, fix: Message): Told => ["body-not-allowed", message, fix];

const program = refuse(
  say`Text between { and } would be program code.`,
  say`Write the text without curly brackets.`,
);
const picture = refuse(
  say`Pictures are placed with <Figure>, so that they have a text for who cannot see them.`,
  say`Write <Figure src="name.webp" alt="What the picture shows" />.`,
);

/** What a page cannot hold, by the parser's names. */
export const refusals = {
  mdxFlowExpression: program,
  mdxTextExpression: program,
  mdxjsEsm: refuse(
    say`A line that begins with “import” or “export” would be program code.`,
    say`Remove it; components are there without it. In a sentence, begin the line with another word.`,
  ),
  image: picture,
  imageReference: picture,
  code: refuse(
    say`Blocks of code are not possible in a page.`,
    say`Remove the lines of three \`\`\` or ~~~ signs.`,
  ),
  inlineCode: refuse(
    say`Code between \` signs is not possible in a page.`,
    say`Remove the \` signs.`,
  ),
  thematicBreak: refuse(
    say`A dividing line (---) is not possible in a page.`,
    say`Remove it; begin a new part with a heading, such as ## Costs.`,
  ),
  footnoteDefinition: refuse(
    say`Footnotes are not possible in a page.`,
    say`Write the note in the text itself, between round brackets.`,
  ),
} satisfies Record<string, Told>;

/** What is said of a kind of text that the site does not know. */
export const unknownKind = refuse(
  say`This kind of text is not possible in a page.`,
  say`Write it as sentences, lists, tables or components.`,
);
