import { appendFile, cp, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { syntheticPoints } from "./synthetic-points.ts";

/** So many services are more than one tile holds one by one. */
const count = 420;

const towns = [
  { id: "musterhafen", name: "Musterhafen", postcode: "99991", at: [54.182, 7.886] },
  { id: "probsund", name: "Probsund", postcode: "99992", at: [54.2307, 8.0412] },
] as const;

const uses = [
  { topic: "ankommen", category: "inselamt", kind: "government" },
  { topic: "schule", category: "buecherei", kind: "community" },
] as const;

/** Writes an invented region whose map has 420 made-up services more, which is too many for its list; tells the folder. */
export async function tiledContent(folder: string): Promise<string> {
  await cp(resolve("tests/fixtures/second-region"), folder, { recursive: true });
  await appendFile(join(folder, "site.yaml"), "\nmostListed: 100\n");
  const points = syntheticPoints(count);
  for (let n = 0; n < count; n += 1) {
    const town = towns[n % 4 === 0 ? 1 : 0];
    const use = uses[n % 3 === 0 ? 0 : 1];
    const lat = town.at[0] + (((points[2 * n] ?? 0) * 1000) % 1) / 50;
    const lon = town.at[1] + (((points[2 * n + 1] ?? 0) * 1000) % 1) / 50;
    await writeFile(
      join(folder, "services", `stelle-${n}.yaml`),
      serviceText(n, town, use, lat, lon),
    );
  }
  return folder;
}

function serviceText(
  n: number,
  { id, name, postcode }: (typeof towns)[number],
  { topic, category, kind }: (typeof uses)[number],
  lat: number,
  lon: number,
): string {
  return `name:
  de: Ausgedachte Stelle ${n}
summary:
  de: Ausgedacht, zum Prüfen der Karte.
kind: ${kind}
categories: [${category}]
topics: [${topic}]
location:
  street: Ausgedachter Weg ${n}
  postcode: "${postcode}"
  locality: ${name}
  lat: ${lat.toFixed(5)}
  lon: ${lon.toFixed(5)}
  precision: exact
municipality: ${id}
serves: [${id}]
sources:
  - title: Ausgedachte Liste
    url: https://second.example/liste
verified:
  state: unchecked
status: active
`;
}
