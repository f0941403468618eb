import { tell, type Issue } from "../schema/issue.ts";
import { pathOf, type ReportOptions } from "./options.ts";
import { inOrder } from "./order.ts";

/**
 * Issues as annotations that GitHub Actions shows beside the lines of a change, one command a line
 * (docs.github.com, “Workflow commands”).
 */
export function githubReport(
  issues: readonly Issue[],
  { folder, catalogue }: ReportOptions = {},
): string {
  return inOrder(issues)
    .map((found) => {
      const { code, severity, file, line, column, message, fix } = tell(found, catalogue);
      const place = {
        file: pathOf(file, folder),
        line,
        ...(column === undefined ? {} : { col: column }),
      };
      const properties = Object.entries({ ...place, title: code }).map(
        ([name, value]) => `${name}=${property(String(value))}`,
      );
      return `::${severity} ${properties.join(",")}::${data(`${message}\n${fix}`)}`;
    })
    .join("\n");
}

/** Text after the colons: what would end the command is encoded. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
