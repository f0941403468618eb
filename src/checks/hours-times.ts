import { say } from "../schema/message.ts";
import { invalidHours, type HoursDoubt } from "./hours-doubt.ts";

/** A time that no clock shows, in hours that cannot be read. */
export function wrongTime(hours: string): HoursDoubt | undefined {
  const times = /(-?)\s*(?<!\d)(\d{1,2}):(\d\d)(?!\d)/g;
  const wrong = [...hours.matchAll(times)].find(
    ([, dash, hour, minute]) => Number(minute) > 59 || Number(hour) > (dash === "-" ? 48 : 23),
  );
  if (!wrong) return undefined;
  const [, , hour = "", minute = ""] = wrong;
  return invalidHours(
    say`There is no opening time “${hour}:${minute}”.`,
    say`Write a time from 00:00 to 24:00. Only an end after midnight counts on: 26:00 is two hours after it.`,
  );
}

/** A closing time before the opening time: hours that run into the next day, or a slip. */
export function overnight(hours: string): HoursDoubt | undefined {
  let said: string[] | undefined;
  const meant = outsideRemarks(hours, (text) =>
    text.replace(/(\d{1,2}:\d\d)-(\d{1,2}):(\d\d)/g, (whole, start: string, hour, minute) => {
      const end = `${hour}:${minute}`;
      if (end.padStart(5, "0") > start.padStart(5, "0")) return whole;
      said ??= [start, end];
      return `${start}-${Number(hour) + 24}:${minute}`;
    }),
  );
  if (!said) return undefined;
  const [start = "", end = ""] = said;
  return {
    code: "hours-overnight",
    message: say`The hours say: open from ${start} until ${end} the next day.`,
    fix: say`If that is meant, write ${meant}. If not, correct the times.`,
  };
}

function outsideRemarks(hours: string, change: (text: string) => string): string {
  const pieces = hours.split(/("[^"]*")/);
  return pieces.map((piece) => (piece.startsWith('"') ? piece : change(piece))).join("");
}
