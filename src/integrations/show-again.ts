/** What of Vite's server this needs. */
export interface ShowingServer {
  environments: Record<string, { hot: { send: (told: Told) => void } }>;
}

type Told = { type: "full-reload"; path: string } | { type: "custom"; event: string; data: object };

/** Makes Astro ask again which pages there are, then browsers load again what they show: as Astro does for content of its own. */
export function showAgain({ environments }: ShowingServer): void {
  const { client, ...others } = environments;
  for (const { hot } of Object.values(others))
    hot.send({ type: "custom", event: "astro:content-changed", data: {} });
  client?.hot.send({ type: "full-reload", path: "*" });
}
