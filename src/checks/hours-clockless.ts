import { say } from "../schema/message.ts";
import { clockless, type Clockless } from "../model/hours/clockless.ts";
import type { HoursDoubt } from "./hours-doubt.ts";

/** Hours that can be read and that no clock can tell: readers get neither a week nor “open now”. */
export function notShown(hours: string): HoursDoubt | undefined {
  const why = clockless(hours);
  return why && { code: "hours-not-shown", ...words[why] };
}

const instead = say`so the site shows no week and no “open now”, only “Hours not known”, remarks between quotes and hoursNote`;

const words: Record<Clockless, Pick<HoursDoubt, "message" | "fix">> = {
  sun: {
    message: say`The hours follow the sun, ${instead}.`,
    fix: say`Write the times of a clock, by season if need be: Apr-Sep Mo-Su 08:00-20:00; Oct-Mar Mo-Su 08:00-17:00. Or remove hours and say it in hoursNote.`,
  },
  school: {
    message: say`The hours name school holidays (SH), of which the site does not know the dates, ${instead}.`,
    fix: say`Write those dates in the place of SH: Mo-Fr 09:00-12:00; Jul 1-Aug 31 off. Or leave SH out and say in hoursNote what changes.`,
  },
  end: {
    message: say`The hours leave open when it closes (+), ${instead}.`,
    fix: say`Write when it closes at the earliest, without the plus: Mo-Fr 09:00-17:00; and say in hoursNote that it may be later.`,
  },
};
