import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";
import { writingsOf } from "../model/writings.ts";

/** Addresses of websites, outside the texts of pages, that lead nowhere or are not safe to use. */
export function contactIssues(content: LocatedContent): Issue[] {
  const { site, services, municipalities, journeys, locate } = content;
  const { publisher, feedback } = site;
  const records: { file: string; data: unknown }[] = [
    { file: "site.yaml", data: { publisher, feedback } },
    ...[...services, ...municipalities, ...journeys].map((data) => ({ file: data.file, data })),
    ...writingsOf(content).map(({ file, sources }) => ({ file, data: { sources } })),
  ];
  const wrong = records.flatMap(({ file, data }) =>
    addressesIn(data, []).flatMap(({ path, address }) => {
      const found = problem(address);
      if (!found) return [];
      const at = locate(file, path);
      return [issue({ code: "field-invalid", file, ...at, path: path.join("."), ...found })];
    }),
  );
  return [...wrong, ...services.flatMap((service) => insecure(service, locate))];
}

interface Found {
  path: PropertyKey[];
  address: string;
}

function addressesIn(data: unknown, path: PropertyKey[]): Found[] {
  if (Array.isArray(data))
    return data.flatMap((item, index) => addressesIn(item, [...path, index]));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    (key === "url" || key === "website") && typeof value === "string"
      ? [{ path: [...path, key], address: value }]
      : addressesIn(value, [...path, key]),
  );
}

function problem(address: string): Record<"message" | "fix", Message> | undefined {
  const url = new URL(address);
  const better = new URL(url);
  better.username = "";
  better.password = "";
  const fix = say`Write ${better.href}.`;
  if (better.href !== url.href)
    return { message: say`The address “${address}” holds a user name or password.`, fix };
  if (/\s/.test(address)) return { message: say`The address “${address}” has a space in it.`, fix };
  const sign = /["<>\\^`{|}]/.exec(address)?.[0];
  if (sign !== undefined)
    return {
      message: say`The address “${address}” holds the sign ${sign}, which no address has.`,
      fix,
    };
  if (/[.:]/.test(url.hostname)) return undefined;
  return {
    message: say`The address “${address}” leads to no site: “${url.hostname}” is not the name of one.`,
    fix: say`Open the site in your browser and copy its address from there.`,
  };
}

function insecure(
  { file, appointment }: LocatedContent["services"][number],
  locate: LocatedContent["locate"],
): Issue[] {
  if (!appointment || new URL(appointment.url).protocol === "https:") return [];
  const path = ["appointment", "url"];
  const message = say`People would make their appointment over a connection that is not safe: ${appointment.url}.`;
  const safe = appointment.url.trim().replace(/^http:/i, "https:");
  const fix = say`Write ${safe}, if that address works. If not, remove appointment and tell in hoursNote how to make one.`;
  return [
    issue({
      code: "address-insecure",
      file,
      ...locate(file, path),
      path: path.join("."),
      message,
      fix,
    }),
  ];
}
