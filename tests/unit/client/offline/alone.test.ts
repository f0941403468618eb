import { expect, test } from "vitest";
import { alone, Busy } from "../../../../src/client/offline/alone.ts";
import { troubleOf } from "../../../../src/client/offline/trouble.ts";

test("what is kept is changed by one page at a time, and the other says so", async () => {
  const { promise, resolve: finish } = Promise.withResolvers<string>();
  const loading = alone("/", () => promise);
  await expect(alone("/", () => Promise.resolve("removed"))).rejects.toBeInstanceOf(Busy);
  expect(troubleOf(new Busy())).toBe("offline.busy");
  await expect(alone("/other/", () => Promise.resolve("removed"))).resolves.toBe("removed");
  finish("loaded");
  await expect(loading).resolves.toBe("loaded");
  await expect(alone("/", () => Promise.resolve("removed"))).resolves.toBe("removed");
});
