import type * as L from "./leaflet.ts";
import type { BasemapData } from "../export/basemap-json.ts";
import { isDark, onDarkChange } from "./dark.ts";
import type { Provider } from "./map-streets.ts";
import { SchematicLayer } from "./schematic-layer.ts";
import type { Theme } from "./ground-picture.ts";
import type { Strings } from "./strings.ts";

/** What is drawn under the services, and whose streets may come over it. */
interface Ground {
  basemap: Promise<unknown>;
  provider: Provider | undefined;
  strings: Strings;
  say: (text: string) => void;
}

/** Lays the drawn map under the services; without its data the ground stays plain. */
export async function addGround(map: L.Map, ground: Ground): Promise<void> {
  const data = (await ground.basemap) as BasemapData | undefined;
  if (!data) return;
  const theme = (): Theme => (isDark() ? "dark" : "light");
  const layer = new SchematicLayer(data, theme());
  layer.addTo(map);
  onDarkChange(() => layer.setTheme(theme()));
  const { provider } = ground;
  if (!provider) return;
  // Without what shows streets the drawn map stays.
  const streets = await import("./map-streets.ts").catch(() => undefined);
  streets?.addStreets(map, provider, ground);
}
