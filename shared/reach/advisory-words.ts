import { instantText } from '../eligibility/instant';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { Advisory } from '../model/advisory';
import { sinceOf } from './advisories-in-force';

function kindName({ kind, places }: Advisory): Message {
  const names = { places: places.join('–') };
  switch (kind) {
    case 'no-go-area':
      return message('reach.no-go-area', names);
    case 'unsafe-route':
    case 'closed-route':
      return message('reach.route', names);
    case 'closed-crossing':
      return message('reach.crossing', names);
    case 'curfew':
      return message('reach.curfew', names);
    case 'fuel-shortage':
      return message('reach.fuel-shortage', names);
    case 'airport-closed':
    case 'airport-open':
      return message('reach.airport', names);
    case 'other':
      return message(places.length > 1 ? 'reach.route' : 'reach.area', names);
  }
}

/** What an advisory is about, in the middle of a sentence: its places, else its title, else its kind. */
export function advisoryName(advisory: Advisory): Message {
  if (advisory.places.length > 0) {
    return kindName(advisory);
  }
  return advisory.title === ''
    ? message(`reach.untitled-${advisory.kind}`)
    : message('reach.titled', { title: advisory.title });
}

/** What an advisory says, without a full stop: such as "the road Ségou–Bamako is closed since 2031-11-03 (radio)". */
export function advisoryHolds(advisory: Advisory): Message {
  const { kind, level, source, until } = advisory;
  const since = sinceOf(advisory).slice(0, 10);
  return message(kind === 'airport-open' ? 'reach.holds-open' : `reach.holds-${level}`, {
    what: advisoryName(advisory),
    since: since === '' ? '' : message('reach.since', { day: since }),
    until: until === '' ? '' : message('reach.until', { at: instantText(until) }),
    source: source === '' ? '' : message('reach.source', { source }),
  });
}
