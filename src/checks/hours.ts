import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import { invalidHours, type HoursDoubt } from "./hours-doubt.ts";
import { isHours } from "../model/hours/notation.ts";
import { notShown } from "./hours-clockless.ts";
import { dayTwice, neverOpen, rulesOf, withoutTimes } from "./hours-rules.ts";
import { suggestedHours } from "./hours-suggestion.ts";
import { overnight, wrongTime } from "./hours-times.ts";

/** Opening hours that cannot be read, or that say something else than their editor probably means. */
export function hoursIssues(content: LocatedContent): Issue[] {
  const texts = new Set(content.services.flatMap(({ hours }) => hours ?? []));
  const doubts = new Map(
    [...texts].map((hours) => [hours, doubt(hours, content.site.officialLocale)]),
  );
  return content.services.flatMap(({ file, hours = "" }) => {
    const found = doubts.get(hours);
    if (!found) return [];
    return [issue({ ...found, file, ...content.locate(file, ["hours"]), path: "hours" })];
  });
}

function doubt(hours: string, locale: string): HoursDoubt | undefined {
  return isHours(hours) ? doubtOfMeaning(hours) : doubtOfNotation(hours, locale);
}

function doubtOfMeaning(hours: string): HoursDoubt | undefined {
  const rules = rulesOf(hours);
  return (
    neverOpen(hours, rules) ??
    dayTwice(rules) ??
    withoutTimes(rules) ??
    overnight(hours) ??
    notShown(hours)
  );
}

function doubtOfNotation(hours: string, locale: string): HoursDoubt {
  const unreadable = say`The hours “${hours}” cannot be read.`;
  const better = suggestedHours(hours, locale);
  if (better !== undefined) {
    if (doubtOfMeaning(better)?.code !== "hours-invalid")
      return invalidHours(unreadable, say`Write ${better}.`);
    const closed = neverOpen(hours, rulesOf(better));
    if (closed) return closed;
  }
  return wrongTime(hours) ?? invalidHours(unreadable, example);
}

const example = say`Write them like this: Mo-Fr 09:00-12:00,13:30-16:30; Th 09:00-19:00; PH off. The days are Mo, Tu, We, Th, Fr, Sa and Su, and PH is a public holiday. What does not fit goes into hoursNote.`;
