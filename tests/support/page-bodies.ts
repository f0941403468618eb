import fc from "fast-check";

const word = fc.constantFrom(
  "huis",
  "contract",
  "5 < 6",
  "a & b",
  "بيت",
  "één",
  "€ 140",
  "1.",
  "x_y_z",
  "*",
  "😀",
  "\\",
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(" "));

const address = fc.constantFrom(
  "/housing/deposit/",
  "/services/town-hall/",
  "https://x.example/a?b=c#d",
  "mailto:a@x.example",
  "tel:+3291234567",
  "#kop",
  "../deposit/",
  "javascript:alert(1)",
  "//evil.example",
  "/nowhere/",
  "",
);

const inline = fc.oneof(
  { arbitrary: words, weight: 4 },
  words.map((text) => `**${text}**`),
  words.map((text) => `*${text}*`),
  words.map((text) => `~~${text}~~`),
  fc.tuple(words, address).map(([text, to]) => `[${text}](${to})`),
  fc.constantFrom('<Term id="gemeente" />', '<Term id="gemeente">stad</Term>', '<Term id="weg" />'),
  fc.constantFrom("`code`", "{x}", "<b>vet</b>", "&lt;", "&#x41;", "https://x.example", "a\\\nb"),
);
const line = fc.array(inline, { minLength: 1, maxLength: 3 }).map((all) => all.join(" "));
const heading = fc.tuple(fc.constantFrom("##", "##", "###", "#", "####"), words);
const items = fc.array(line, { minLength: 1, maxLength: 4 });

const plain = fc.oneof(
  { arbitrary: line, weight: 4 },
  heading.map(([marks, text]) => `${marks} ${text}`),
  items.map((all) => all.map((text) => `- ${text}`).join("\n")),
  items.map((all) => all.map((text, index) => `${index + 1}. **Stap** ${text}`).join("\n")),
  line.map((text) => `> ${text}`),
  items.map((all) => `| a | b |\n|:--|--:|\n${all.map((text) => `| ${text} | 1 |`).join("\n")}`),
);

const component = fc.oneof(
  fc
    .tuple(fc.constantFrom("info", "tip", "warning", "danger"), line)
    .map(([kind, text]) => `<Notice kind="${kind}">\n\n${text}\n\n</Notice>`),
  items.map(
    (all) =>
      `<Steps>\n\n${all.map((text, n) => `${n + 1}. **Stap** ${text}`).join("\n")}\n\n</Steps>`,
  ),
  items.map((all) => `<Documents>\n\n${all.map((text) => `- ${text}`).join("\n")}\n\n</Documents>`),
  fc.constantFrom(
    '<Deadline days="8" from="arrival" />',
    '<Deadline days="x" />',
    '<ServiceList categories="town-hall, helpline" />',
    '<ServiceMap category="town-hall" />',
    '<Contact id="town-hall" />',
    '<Contact id="jobs" />',
    '<Figure src="a.png" alt="Huis" />',
    "<Zebra />",
    "<Notice>",
    "---",
    "import a from 'b'",
  ),
  line.map((text) => `<Quote cite="Iemand">\n\n${text}\n\n</Quote>`),
);

/** The text of a page as editors might write it, right or wrong. */
export const pageBody = fc
  .array(fc.oneof({ arbitrary: plain, weight: 3 }, component), { minLength: 1, maxLength: 5 })
  .map((blocks) => `\n${blocks.join("\n\n")}\n`);
