import { components, type ComponentName } from "../schema/components.ts";
import { say } from "../schema/message.ts";
import type { Told } from "./body-source.ts";

const goodAttribute =
  /\s+[A-Za-z_][\w:.-]*(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*')(?=[\s/>]|$)|(?=\s*\/?>|\s+[A-Za-z_]))/y;

/** The first thing in a component's opening tag that is not written as it must be; nothing if all is. */
export function tagProblem(tag: string, name: string): { offset: number; told: Told } | undefined {
  let end = 1 + name.length;
  goodAttribute.lastIndex = end;
  while (goodAttribute.test(tag)) end = goodAttribute.lastIndex;
  const rest = tag.slice(end);
  if (/^\s*\/?>/.test(rest)) return undefined;
  const told = attributeProblem(rest, name) ?? strayProblem(rest, name);
  if (!told) return { offset: 0, told: unfinished(name) };
  return { offset: end + rest.length - rest.trimStart().length, told };
}

function attributeProblem(rest: string, name: string): Told | undefined {
  const [, attribute, sign, value = ""] =
    /^\s+([A-Za-z_][\w.-]*)\s*([=:])\s*([^]*)/.exec(rest) ?? [];
  if (attribute === undefined) return undefined;
  const [, plain = ""] = /^["'“”„«‘’]?([^\s"'<>/{}`“”„»‘’]*)/.exec(value) ?? [];
  const fix = say`Write ${attribute}="${plain === "" ? "…" : plain}".`;
  const told = (message: Told[1]): Told => ["component-attribute", message, fix];
  if (sign === ":") return told(say`A colon stands after "${attribute}" in <${name}>.`);
  if (value.startsWith("{"))
    return told(
      say`"${attribute}" of <${name}> stands between { and }, which would be program code.`,
    );
  if (/^[“”„«‘’]/.test(value))
    return told(say`"${attribute}" of <${name}> stands between curly quotation marks.`);
  if (/^(?:"[^"<>]*"|'[^'<>]*')/.test(value))
    return told(say`A space must follow "${attribute}" in <${name}>.`);
  if (/^["']/.test(value))
    return told(say`The quotation marks around "${attribute}" of <${name}> are not closed.`);
  return told(say`"${attribute}" of <${name}> has no quotation marks.`);
}

/** What stands in a tag where an attribute could. */
function strayProblem(rest: string, name: string): Told | undefined {
  const [sign] = /^(?:[^\s\p{L}_<>/]|\/(?=\s*[^\s>]))/u.exec(rest.trimStart()) ?? [];
  if (sign === undefined) return undefined;
  if (sign === "{")
    return [
      "component-attribute",
      say`Between { and } in <${name}> would be program code.`,
      say`Remove it; write attributes as name="text".`,
    ];
  return [
    "component-attribute",
    say`The sign ${sign} cannot stand in the tag <${name}>.`,
    say`Remove it; write attributes as name="text", with spaces between them.`,
  ];
}

function unfinished(name: string): Told {
  return [
    "body-syntax",
    say`The tag <${name} is not finished.`,
    say`Write > at its end, on the same line.`,
  ];
}

/** What is said of a component that is never closed; `words` are the parser's, for where it looked. */
export function unclosed(name: string, words: string): Told {
  const message = say`<${name}> is opened here and not closed.`;
  const { level, content } = components[name as ComponentName];
  if (content === "none")
    return ["body-syntax", message, say`Write /> in place of > at the end of the tag.`];
  if (level === "inline")
    return ["body-syntax", message, say`Write </${name}> after the words, in the same paragraph.`];
  if (words.includes("`listItem`") || words.includes("`blockQuote`"))
    return [
      "body-syntax",
      message,
      say`Write </${name}> on a line that begins with the same spaces or > signs as the line of <${name}>.`,
    ];
  return [
    "body-syntax",
    message,
    say`Write <${name}> and </${name}> on lines of their own, with an empty line after the first and before the last.`,
  ];
}
