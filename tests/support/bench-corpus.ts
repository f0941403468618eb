/** A page of the corpus: about 600 words, the same for every program that builds it. */
export interface CorpusPage {
  locale: string;
  topic: string;
  slug: string;
  /** Its place among the texts of its language. */
  order: number;
  title: string;
  description: string;
  /** Markdown. */
  body: string;
}

/** The languages of the corpus, the official one first. */
export const corpusLocales = ["nl", "en", "fr", "ar"];

/** The topics that its pages stand under. */
export const corpusTopics = ["registration", "housing", "work", "study", "life"];

// Short words in short sentences, as a check of how easily a text reads would else warn of each.
const vocabulary =
  `city desk form town home card house rent bill tax law right help phone map bus train bike park book
free open shut dawn week month year sign bring show pass bank pay fee school child course work job boss lease flat key
stove heat gas lamp bin street door stairs bed chair club choir team pool nurse drug tooth shot clinic`.split(
    /\s+/,
  );

/** Makes up so many pages in each language, the same ones in every run. */
export function makeCorpus(perLocale: number): CorpusPage[] {
  const words = wordsOf(42);
  return corpusLocales.flatMap((locale) =>
    Array.from({ length: perLocale }, (_, number) => {
      const topic = corpusTopics[number % corpusTopics.length] ?? "";
      return {
        locale,
        topic,
        order: number + 1,
        slug: `page-${number}`,
        title: `Page ${number} ${locale}: ${words(3)}`,
        description: `About ${words(8)}`,
        body: bodyOf(words),
      };
    }),
  );
}

function bodyOf(words: (count: number) => string): string {
  const part = () =>
    [
      `## ${capital(words(4))}`,
      [10, 8, 9, 11, 7, 9, 10, 8, 9, 9].map((count) => sentence(words(count))).join(" "),
      [
        `- ${sentence(words(8))}`,
        `- **${sentence(words(6))}** [${words(3)}](https://example.org/x)`,
        `- ${sentence(words(8))}`,
      ].join("\n"),
      [11, 10, 9].map((count) => sentence(words(count))).join(" "),
    ].join("\n\n");
  const table = `| a | b |\n| --- | --- |\n| ${words(3)} | ${words(3)} |`;
  return `${[part(), part(), part(), part(), table].join("\n\n")}\n`;
}

/** Words by a generator of numbers that begins at a seed. */
function wordsOf(seed: number): (count: number) => string {
  let state = seed;
  const next = () => {
    // Math.imul keeps all 32 bits; a plain product of this size would lose the lowest.
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return vocabulary[Math.floor((state / 0x80000000) * vocabulary.length)] ?? "";
  };
  return (count) => Array.from({ length: count }, next).join(" ");
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (text: string) => `${capital(text)}.`;
