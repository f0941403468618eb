import { say } from "../../schema/message.ts";
import type { Service } from "../../schema/service.ts";
import { slugOf } from "../../schema/slug.ts";
import { refuse, type Refusal } from "./cells.ts";
import { keyOf } from "./names.ts";
import type { Part } from "./part.ts";

/** A row with the id of its service, or why it has none. */
export type Identity = { id: string } | Refusal;

/** Gives each row the id of the service that it is about: its own; else that of a service with its name in its municipality; else a new one. */
export function identify(
  rows: readonly { line: number; said: Part }[],
  services: readonly Service[],
  official: string,
): Identity[] {
  const known = new Map(services.map((service) => [service.id, service]));
  const names = serviceNames(services);
  const ids = rows.map(({ said }) => said.id ?? newId(said, official));
  const claimed = new Set(ids.filter((id) => known.has(id)));
  const lines = new Map<string, number>();
  return rows.map(({ line, said }, index) => {
    const id = ids[index] ?? "";
    const same = (names.get(keyOf(said.name?.[official] ?? "")) ?? []).filter(
      (service) => !claimed.has(service.id) && inSamePlace(said, service),
    );
    const found = known.has(id) ? { id } : choose(id, same, said.id !== undefined);
    if (!("id" in found)) return found;
    const earlier = lines.get(found.id);
    if (earlier !== undefined) return repeated(found.id, earlier);
    lines.set(found.id, line);
    return found;
  });
}

function choose(id: string, same: readonly Service[], given: boolean): Identity {
  const [first, second] = same;
  if (first && !second && !given) return { id: first.id };
  if (first) return alike(same.map((service) => service.id));
  if (id !== "") return { id };
  return refuse(
    "field-missing",
    say`This row gives no id, and none can be made of its name.`,
    say`Write an id in a column “id”: small letters, digits and hyphens.`,
  );
}

/** The name as an id, with the place behind it where the name does not say it. */
function newId({ name, location }: Part, official: string): string {
  const own = slugOf(name?.[official] ?? "");
  const place = slugOf((typeof location === "object" ? location.locality : undefined) ?? "");
  if (own === "" || place === "" || `-${own}-`.includes(`-${place}-`)) return own;
  return `${own}-${place}`;
}

function serviceNames(services: readonly Service[]): Map<string, Service[]> {
  const found = new Map<string, Service[]>();
  for (const service of services) {
    for (const key of new Set(Object.values(service.name).map(keyOf)))
      found.set(key, [...(found.get(key) ?? []), service]);
  }
  return found;
}

function inSamePlace({ municipality }: Part, service: Service): boolean {
  const other = service.municipality;
  return municipality === undefined || other === undefined || municipality === other;
}

function alike(ids: readonly string[]): Refusal {
  return refuse(
    "duplicate-id",
    say`There is a service with this name in this municipality already: ${ids.join(", ")}.`,
    say`If this row is about it, give the row that id, in a column “id” or in the mapping file. If not, give it another name.`,
  );
}

function repeated(id: string, line: number): Refusal {
  return refuse(
    "duplicate-id",
    say`The id "${id}" is that of line ${line} too.`,
    say`Give each row an id of its own, in a column “id”, or remove the row.`,
  );
}
