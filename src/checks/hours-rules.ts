import { say } from "../schema/message.ts";
import { invalidHours, type HoursDoubt } from "./hours-doubt.ts";
import { remark } from "../model/hours/notation.ts";

/** One rule of opening hours: for which days, and what it says of them; a remark is kept as two quotes. */
interface Rule {
  days: string;
  times: string;
}

const firstTime = /\d{1,2}:|24\/7|\(|sunrise|sunset|dawn|dusk|off|closed|open|unknown|""|$/;

/** The rules of hours that can be read. */
export function rulesOf(hours: string): Rule[] {
  return hours
    .replace(remark, '""')
    .split(";")
    .map((rule) => {
      const start = rule.search(firstTime);
      const days = rule.slice(0, start).replace(/\s*([-,])\s*/g, "$1");
      return { days: days.trim(), times: rule.slice(start).trim() };
    });
}

/** Hours of which every rule says closed. */
export function neverOpen(hours: string, rules: readonly Rule[]): HoursDoubt | undefined {
  if (!rules.every(({ times }) => /^(off|closed)( *"")?$/.test(times))) return undefined;
  return invalidHours(
    say`With the hours “${hours}” this service is never open.`,
    say`Write when it is open; or remove hours and tell in hoursNote how to reach it; or, if it has stopped, write status: closed.`,
  );
}

/** Two rules for the same days: the last one replaces the others, unless it only takes hours away. */
export function dayTwice(rules: readonly Rule[]): HoursDoubt | undefined {
  for (const [index, { days, times }] of rules.entries()) {
    const earlier = rules.slice(0, index).find((rule) => rule.days === days);
    if (!earlier || /\d.*(off|closed)/.test(times)) continue;
    const message =
      days === ""
        ? say`The hours have two rules for every day: only the last one counts.`
        : say`The hours have two rules for ${days}: only the last one counts.`;
    const joined = `${days} ${earlier.times},${times}`.trim();
    const fix = /^[\d:,-]+$/.test(earlier.times + times)
      ? say`Write them as one: ${joined}.`
      : say`Write a comma instead of the semicolon before the second one, or keep one of the two.`;
    return invalidHours(message, fix);
  }
  return undefined;
}

/** A rule that names days and no times. */
export function withoutTimes(rules: readonly Rule[]): HoursDoubt | undefined {
  const found = rules.find(({ days, times }) => days !== "" && /^(open)?$/.test(times));
  if (!found) return undefined;
  return invalidHours(
    say`The hours give no time for ${found.days}, which means: open day and night.`,
    say`Write the times, such as ${found.days} 09:00-12:00; if it is open day and night, write ${found.days} 00:00-24:00.`,
  );
}
