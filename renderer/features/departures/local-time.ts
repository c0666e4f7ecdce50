import { Temporal } from 'temporal-polyfill';
import { clockOffset } from '../../../shared/kit/zoned-time';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import { wallTime } from '../../ui/wall-time';

/** A time as somebody types it, `YYYY-MM-DD HH:MM` or empty, by the clock of a place, and where that is: an IANA time zone or an offset such as `+01:00`. */
export interface LocalTime {
  readonly local: string;
  readonly zone: string;
}

const instantShape = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Takes an instant apart into local time and offset; an unknown instant gets the zone given. */
export function localTime(instant: string, zoneIfUnknown: string): LocalTime {
  const [, local, offset] = instantShape.exec(instant) ?? [];
  return local === undefined || offset === undefined
    ? { local: '', zone: zoneIfUnknown }
    : { local: local.replace('T', ' '), zone: offset === 'Z' ? '+00:00' : offset };
}

const typedShape = /^(\d{4}-\d{2}-\d{2})[ T]+(\d{1,2})[:.h]?(\d{2})$/i;

/** Whether the text is a day that exists and a time of day. */
function isTime(wall: string): boolean {
  try {
    return (
      wall >= '2000' &&
      wall < '2200' &&
      Temporal.PlainDateTime.from(wall).toString({ smallestUnit: 'minute' }) === wall
    );
  } catch {
    return false;
  }
}

/** The instant with the offset of its place; empty for no time. Refuses times that clocks skip or show twice there. */
export function instantOf({ local, zone }: LocalTime): Result<string> {
  const typed = local.trim();
  if (typed === '') {
    return success('');
  }
  const [, day = '', hours = '', minutes = ''] = typedShape.exec(typed) ?? [];
  const wall = `${day}T${hours.padStart(2, '0')}:${minutes}`;
  if (!isTime(wall)) {
    return failure(message('departures.not-a-time', { value: typed }));
  }
  const found = clockOffset(wall, zone);
  if ('offset' in found) {
    return success(`${wall}:00${found.offset}`);
  }
  return failure(message(found.problem === 'twice' ? 'departures.time-twice' : 'departures.time-skipped'));
}

/** An offset as people say it: `UTC+1`, `UTC+5:30`, `UTC−3`, `UTC+0`. */
export function offsetName(offset: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(offset) ?? [];
  if (hours === undefined) {
    return offset === 'Z' ? 'UTC+0' : offset;
  }
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes ?? ''}`}`;
}

/** The day and time that a clock at the place shows, such as `Mon 3 Mar 14:30`, and the offset there; empty texts for an unknown instant. */
export function shownTime(instant: string): { readonly time: string; readonly offset: string } {
  const { local, zone } = localTime(instant, '');
  if (local === '') {
    return { time: '', offset: '' };
  }
  return { time: wallTime(instant), offset: offsetName(zone) };
}
