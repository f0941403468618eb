import { location, serviceSchema } from "../../schema/service.ts";
import { isGroup } from "./part.ts";

/** Fields of a service in the order of a service file, those of its place too. */
export function inServiceOrder<Fields extends object>(fields: Fields): Fields {
  const ordered = sorted(fields, Object.keys(serviceSchema.shape)) as { location?: unknown };
  if (isGroup(ordered.location))
    ordered.location = sorted(ordered.location, Object.keys(location.shape));
  return ordered as Fields;
}

function sorted(group: object, keys: readonly string[]): object {
  const values = new Map(Object.entries(group));
  return Object.fromEntries(
    keys.filter((key) => values.get(key) !== undefined).map((key) => [key, values.get(key)]),
  );
}
