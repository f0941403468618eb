import { tell, type Issue } from "../schema/issue.ts";
import { inWords, say, type Catalogue, type Message } from "../schema/message.ts";
import { pathOf, type ReportOptions } from "./options.ts";
import { inOrder } from "./order.ts";

/** Colours of a terminal (ECMA-48, select graphic rendition). */
const colours = { error: 31, warning: 33, fine: 32, place: 1, code: 2 };

type Paint = (colour: keyof typeof colours, text: string) => string;

const paint: Paint = (colour, text) => `\u001b[${colours[colour]}m${text}\u001b[0m`;
const plain: Paint = (_, text) => text;

const words = { error: say`error`, warning: say`warning` };

/** Issues as text for people, by file and line, with a last line that counts them. */
export function terminalReport(
  issues: readonly Issue[],
  { folder, catalogue, colour = false }: ReportOptions & { colour?: boolean } = {},
): string {
  const dye = colour ? paint : plain;
  const texts = inOrder(issues).map((found) => {
    const { code, severity, file, line, column, message, fix } = tell(found, catalogue);
    const place = [pathOf(file, folder), line, ...(column === undefined ? [] : [column])].join(":");
    const head = [
      dye("place", place),
      dye(severity, inWords(words[severity], catalogue)),
      dye("code", code),
    ].join("  ");
    return `${head}\n  ${message}\n  ${inWords(say`Fix: ${fix}`, catalogue)}`;
  });
  const worst = issues.some(({ severity }) => severity === "error") ? "error" : "warning";
  const last = dye(issues.length === 0 ? "fine" : worst, summary(issues, catalogue));
  return [...texts, last].join("\n\n");
}

/** How many errors and warnings there are and in how many files, in words. */
export function summary(issues: readonly Issue[], catalogue?: Catalogue): string {
  if (issues.length === 0) return inWords(say`Content: no problems.`, catalogue);
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const files = new Set(issues.map(({ file }) => file)).size;
  const parts: [Message, Message, Message] = [
    errors === 1 ? say`1 error` : say`${errors} errors`,
    issues.length - errors === 1 ? say`1 warning` : say`${issues.length - errors} warnings`,
    files === 1 ? say`1 file` : say`${files} files`,
  ];
  return inWords(say`Content: ${parts[0]}, ${parts[1]} in ${parts[2]}.`, catalogue);
}
