import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, expect, test, vi } from "vitest";
import { busyServer } from "../../../src/integrations/busy-server.ts";

afterEach(() => void vi.useRealTimers());

test("a server is busy until it has answered, and not for a reader who takes long", () => {
  vi.useFakeTimers();
  let see: (request: unknown, response: ServerResponse, next: () => void) => void = () => undefined;
  const isBusy = busyServer({ use: (middleware) => (see = middleware) });
  expect(isBusy()).toBe(false);
  const [first, second, next] = [new EventEmitter(), new EventEmitter(), vi.fn()];
  for (const response of [first, second]) see({}, response as ServerResponse, next);
  expect(next).toHaveBeenCalledTimes(2);
  first.emit("close");
  expect(isBusy()).toBe(true);
  second.emit("close");
  expect(isBusy()).toBe(false);
  see({}, new EventEmitter() as ServerResponse, next);
  vi.advanceTimersByTime(6000);
  expect(isBusy()).toBe(false);
});
