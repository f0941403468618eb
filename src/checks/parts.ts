import { issue, type Issue } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";
import type { Position, Writing } from "../schema/page.ts";

/** A heading, component or link: what is the same in every language, how a message names it, the section it is in. */
interface Part extends Position {
  same: string;
  name: string;
  section: number;
}

/** What is said of a part that differs, is only here, is only in the other file, or stands in another section. */
interface Words {
  other: (own: Part, other: Part, file: string) => Finding;
  extra: (own: Part, file: string) => Finding;
  missing: (other: Part, file: string) => Finding;
  moved?: (own: Part, other: Part, file: string) => Finding;
}

type Finding = [message: Message, fix: Message];

/** Belgian language law: a translation has no part that the official text lacks, and the reverse. */
export function partIssues(page: Writing, original: Writing): Issue[] {
  const compare = (parts: (of: Writing) => Part[], words: Words): Issue[] => {
    const found = firstDifference(parts(page), parts(original), original.file, words);
    if (!found) return [];
    const [{ line, column }, [message, fix]] = found;
    return [issue({ code: "translation-differs", file: page.file, line, column, message, fix })];
  };
  const headings = compare(headingsOf, headingWords);
  const words = headings.length === 0 ? { ...partWords, moved } : partWords;
  return [...headings, ...compare(componentsOf, words), ...compare(linksOf, words)];
}

function firstDifference(
  here: readonly Part[],
  there: readonly Part[],
  file: string,
  words: Words,
): [at: Position, Finding] | undefined {
  const longest = here.length > there.length ? here : there;
  for (const place of longest.keys()) {
    const [own, other] = [here[place], there[place]];
    if (own && other && own.same !== other.same) return [own, words.other(own, other, file)];
    if (own && !other) return [own, words.extra(own, file)];
    if (!own && other) return [{ line: 1, column: 1 }, words.missing(other, file)];
  }
  const place = here.findIndex(({ section }, at) => section !== there[at]?.section);
  const [own, other] = [here[place], there[place]];
  return own && other && words.moved && [own, words.moved(own, other, file)];
}

const headingWords: Words = {
  other: (own, other, file) => [
    say`The heading "${own.name}" has another level than "${other.name}", which stands at this place in ${file}.`,
    say`Write ${other.same} before it, or bring the sections in the order of the official text.`,
  ],
  extra: (own, file) => [
    say`From the heading "${own.name}" on there is more here than in ${file}.`,
    say`Write that section in the official text first, or take it out here.`,
  ],
  missing: (other, file) => [
    say`A section is missing: the official text goes on with "${other.name}" on line ${other.line} of ${file}.`,
    say`Translate every section of the official text, in the same order.`,
  ],
};

const partWords: Words = {
  other: (own, other, file) => [
    say`${own.name} stands here where ${file} has ${other.name}.`,
    say`Write the same here as in the official text, in the same order.`,
  ],
  extra: (own, file) => [
    say`${own.name} stands here, and not in ${file}.`,
    say`Add it to the official text first, or take it out here.`,
  ],
  missing: (other, file) => [
    say`${other.name} is missing here; it stands on line ${other.line} of ${file}.`,
    say`Add it here, at the same place as in the official text.`,
  ],
};

function moved(own: Part, other: Part, file: string): Finding {
  return [
    say`${own.name} stands in another section than on line ${other.line} of ${file}.`,
    say`Move it to the same section as in the official text.`,
  ];
}

function headingsOf({ outline }: Writing): Part[] {
  return outline.headings.map(({ line, column, depth, text }) => {
    return { line, column, same: "#".repeat(depth), name: text, section: 0 };
  });
}

function componentsOf({ outline }: Writing): Part[] {
  const sectionAt = sections(outline);
  return outline.components.map(({ name, attributes, ...at }) => {
    const { alt: _alt, cite: _cite, ...same } = attributes;
    const texts = Object.entries(same).map(([attribute, value]) => ` ${attribute}="${value}"`);
    const written = `<${name}${texts.join("")}>`;
    return { ...at, same: written, name: written, section: sectionAt(at) };
  });
}

function linksOf({ outline }: Writing): Part[] {
  const sectionAt = sections(outline);
  return outline.links.map(({ href, ...at }) => {
    return { ...at, same: href.replace(/#.*/, ""), name: href, section: sectionAt(at) };
  });
}

/** Says how many headings stand above a place, for places that come one after the other. */
function sections({ headings }: Writing["outline"]): (at: Position) => number {
  let above = 0;
  return ({ line }) => {
    while ((headings[above]?.line ?? Infinity) <= line) above += 1;
    return above;
  };
}
