import { instantText } from '../eligibility/instant';
import type { FormatMessage } from '../messages/format';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import { departureName } from '../model/departure';
import type { Manifest } from './manifest';
import { standingText } from './manifest-standing';

/** One fact of a manifest's head or foot, in words. */
export interface LabelledFact {
  readonly label: string;
  readonly text: string;
}

const kilograms = (value: number): number => Math.round(value * 10) / 10;

/** The facts of the departure above the list; what is not known is left out. */
export function departureFacts(manifest: Manifest, format: FormatMessage): LabelledFact[] {
  const { departure, counts } = manifest;
  const kg = kilograms(counts.weightKg);
  const route = `${departure.origin} – ${departure.destination}`;
  const weight =
    departure.payloadKg === null
      ? message('manifests.kg', { kg })
      : message('manifests.kg-of', { kg, limit: kilograms(departure.payloadKg) });
  const facts: [Message, string][] = [
    [message('manifests.mode'), format(message(`manifests.mode-${departure.mode}`))],
    [message('manifests.carrier'), departureName(departure)],
    [message('manifests.route'), route === ' – ' ? '' : route],
    [message('manifests.reporting-place'), departure.reportingPlace],
    [message('manifests.report-at'), instantText(departure.reportAt)],
    [message('manifests.cut-off-at'), instantText(departure.cutOffAt)],
    [message('manifests.departs-at'), instantText(departure.departsAt)],
    [message('manifests.arrives-at'), instantText(departure.arrivesAt)],
    [
      message('manifests.seats'),
      format(message('manifests.seats-of', { used: counts.people, limit: departure.seats })),
    ],
    [message('manifests.payload'), format(weight)],
    [message('manifests.notes'), departure.notes],
  ];
  return facts.filter(([, text]) => text !== '').map(([label, text]) => ({ label: format(label), text }));
}

/** What the list adds up to, below it. */
export function countFacts(manifest: Manifest, format: FormatMessage): LabelledFact[] {
  const { counts } = manifest;
  const facts: [Message, string | number][] = [
    [message('manifests.count-people'), counts.people],
    [message('manifests.count-households'), counts.households],
    [message('manifests.count-adults'), counts.adults],
    [message('manifests.count-children'), counts.children],
    [message('manifests.count-infants'), counts.infants],
    [message('manifests.count-age-unknown'), counts.ageUnknown],
    [message('manifests.count-wheelchairs'), counts.needs.wheelchair],
    [message('manifests.count-stretchers'), counts.needs.stretcher],
    [message('manifests.count-pets'), counts.needs.pet],
    [
      message('manifests.count-baggage'),
      format(message('manifests.kg', { kg: kilograms(counts.baggageKg) })),
    ],
    [message('manifests.count-weight'), format(message('manifests.kg', { kg: kilograms(counts.weightKg) }))],
    [
      message('manifests.count-nationalities'),
      counts.nationalities
        .map(([code, people]) => `${code || format(message('manifests.unknown'))} ${people}`)
        .join(', '),
    ],
  ];
  return facts.map(([label, text]) => ({ label: format(label), text: String(text) }));
}

/** The version, its number in the plan, the time and the issuer in one phrase; of a draft or a superseded version, that it is one. */
export function issueText(manifest: Manifest, format: FormatMessage): string {
  const { version, issuedAt, number = 0, issuedBy = '', standing, listKind } = manifest;
  const issued = instantText(issuedAt);
  if (standing?.kind === 'draft') {
    return format(message('manifests.draft-of', { at: issued }));
  }
  const parts = [
    listKind === 'as-flown' ? format(message('manifests.as-flown')) : '',
    format(message('manifests.version', { version, issued })),
    number === 0 ? '' : format(message('manifests.running-number', { number })),
    issuedBy === '' ? '' : format(message('manifests.issued-by', { name: issuedBy })),
    standing === undefined ? '' : standingText(standing, format),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The sentence under the title: what the list replaces, or that it is not in force. */
export function replacesText({ version, issuedAt, standing }: Manifest, format: FormatMessage): string {
  return standing === undefined || standing.kind === 'in-force'
    ? format(message('manifests.replaces', { version, issued: instantText(issuedAt) }))
    : standingText(standing, format);
}

/** Where the record stood, as the step and its eight words; empty for a manifest without one. */
export function recordText({ record }: Manifest, format: FormatMessage): string {
  return record === undefined
    ? ''
    : format(message('manifests.record', { sequence: record.sequence, words: record.words.join(' ') }));
}

/** The departure in one line, for the head of each page. */
export function runningHead(manifest: Manifest, format: FormatMessage): string {
  const { departure } = manifest;
  return format(
    message('manifests.running-head', {
      departure: departureName(departure),
      origin: departure.origin || '?',
      destination: departure.destination || '?',
      departs: instantText(departure.departsAt) || format(message('manifests.unknown')),
    }),
  );
}
