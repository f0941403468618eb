import { scheduleOf } from "../model/hours/schedule-of.ts";
import type { Schedule } from "../model/hours/schedule.ts";
import type { Region } from "../model/region.ts";

/** The opening hours of a region's services; services that keep the same hours share a schedule. */
export interface HoursIndex {
  /** Different from each other, and without remarks: a filter has no words. */
  schedules: Schedule[];
  /** The place in `schedules` of a service's own, by the service's id; one without known hours is not here. */
  of: Record<string, number>;
}

/** Gathers the opening hours of a region; undefined where no service has hours that a clock can tell. */
export function hoursIndex(region: Region): HoursIndex | undefined {
  const places = new Map<string, number>();
  const index: HoursIndex = { schedules: [], of: {} };
  for (const service of region.services.values()) {
    const schedule = scheduleOf(region, service);
    if (!schedule) continue;
    const silent = withoutRemarks(schedule);
    const key = JSON.stringify(silent);
    const place = places.get(key) ?? index.schedules.push(silent) - 1;
    places.set(key, place);
    index.of[service.id] = place;
  }
  return index.schedules.length > 0 ? index : undefined;
}

function withoutRemarks(schedule: Schedule): Schedule {
  const silent = { ...schedule };
  delete silent.comments;
  return silent;
}
