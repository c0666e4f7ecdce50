import type { Message } from '../../../shared/messages/message';
import { message } from '../../../shared/messages/message';

const minuteMs = 60_000;

/** How long it is until an instant, in words; null for an unknown one. `now` is ISO 8601. */
export function timeLeft(
  instant: string,
  now: string,
): { readonly hasPassed: boolean; readonly text: Message } | null {
  if (instant === '') {
    return null;
  }
  const minutes = Math.ceil((Date.parse(instant) - Date.parse(now)) / minuteMs);
  if (minutes <= 0) {
    return { hasPassed: true, text: message('departures.cut-off-passed') };
  }
  const hours = Math.floor(minutes / 60);
  if (hours === 0) {
    return { hasPassed: false, text: message('departures.in-minutes', { minutes }) };
  }
  return {
    hasPassed: false,
    text:
      hours < 48
        ? message('departures.in-hours', { hours, minutes: minutes % 60 })
        : message('departures.in-days', { days: Math.floor(hours / 24), hours: hours % 24 }),
  };
}
