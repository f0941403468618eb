import { knowsHolidays, namesHolidays } from "../model/hours/holidays.ts";
import { countryOf } from "../model/hours/schedule.ts";
import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";

/** A country, or a part of one, whose public holidays nobody here knows: hours that name them cannot be shown. */
export function holidayIssues({ site, services, locate }: LocatedContent): Issue[] {
  const country = countryOf(site);
  if (knowsHolidays(country)) return [];
  const field = ["calendar", "country"];
  const count = services.filter(({ hours = "" }) => namesHolidays(hours)).length;
  const message = say`The public holidays of “${site.calendar?.country ?? country.code}” are not known, so hours that name them (PH) are shown as “Hours not known”. Services with such hours: ${count}.`;
  const fix =
    country.code === "gb"
      ? say`Write whose they are under state: England, Northern Ireland, Scotland or Wales.`
      : say`Write holidays as dates, in the place of PH: Mo-Fr 09:00-17:00; Jan 1,Dec 25-26 off. If only a part of the country has holidays of its own, write it under state.`;
  return [
    issue({
      code: "holidays-unknown",
      file: "site.yaml",
      ...locate("site.yaml", field),
      path: field.join("."),
      message,
      fix,
    }),
  ];
}
