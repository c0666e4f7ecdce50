import { instantText } from '../../eligibility/instant';
import { mayHave } from '../../manifests/recipients';
import { message } from '../../messages/message';
import type { FormatMessage } from '../../messages/format';
import type { MessageId } from '../../messages/en';
import { personName } from '../../model/person';
import type { RecipientProfile } from '../../model/recipient-profile';
import type { UnsupportedLine } from './unsupported-list';

/** A column of the list of unsupported people. */
export interface UnsupportedColumn {
  readonly id: string;
  readonly label: MessageId;
  /** The fact of a manifest whose recipients may have this; null for what stays inside of the mission. */
  readonly field: string | null;
  /** Its share of the width of a page. */
  readonly share: number;
  readonly text: (line: UnsupportedLine, format: FormatMessage) => string;
}

/** What is said of how far somebody is from support, or that they have no way to travel. */
export function supportText({ support }: UnsupportedLine, format: FormatMessage): string {
  return support === null || support.kilometres === 0
    ? ''
    : format(message('unsupported.far', { km: support.kilometres, area: support.name }));
}

/** What came of the newest attempt to reach somebody, and when. */
export function lastText({ last }: UnsupportedLine, format: FormatMessage): string {
  return last === null
    ? format(message('unsupported.last-none'))
    : format(
        message('unsupported.last', {
          outcome: message(`person.outcome-${last.outcome}`),
          at: instantText(last.at),
        }),
      );
}

/** When somebody is to be contacted again, and how late that is. */
export function nextText({ person, overdueDays }: UnsupportedLine, format: FormatMessage): string {
  const day = person.recontactOn;
  return format(
    day === ''
      ? message('unsupported.next-none')
      : overdueDays > 0
        ? message('unsupported.next-late', { day, days: overdueDays })
        : message('unsupported.next-on', { day }),
  );
}

const columns: readonly UnsupportedColumn[] = [
  {
    id: 'name',
    label: 'unsupported.column-name',
    field: 'name',
    share: 17,
    text: ({ person }) => personName(person),
  },
  {
    id: 'majorCategory',
    label: 'unsupported.column-majorCategory',
    field: 'majorCategory',
    share: 7,
    text: ({ person }) => person.majorCategory,
  },
  {
    id: 'phone',
    label: 'unsupported.column-phone',
    field: 'phone',
    share: 12,
    text: ({ person }) => person.phone,
  },
  {
    id: 'location',
    label: 'unsupported.column-location',
    field: 'location',
    share: 14,
    text: ({ place }) => place,
  },
  {
    id: 'support',
    label: 'unsupported.column-support',
    field: 'location',
    share: 14,
    text: supportText,
  },
  {
    id: 'meeting',
    label: 'unsupported.column-meeting',
    field: 'location',
    share: 13,
    text: ({ meeting }, format) =>
      meeting === null
        ? ''
        : format(message('unsupported.meeting', { km: meeting.kilometres, name: meeting.name })),
  },
  {
    id: 'way',
    label: 'unsupported.column-way',
    field: null,
    share: 9,
    text: ({ hasWay, person }, format) =>
      !hasWay
        ? format(message('unsupported.no-way'))
        : person.wayToTravel === ''
          ? ''
          : format(message(`reach.way-${person.wayToTravel}`)),
  },
  { id: 'last', label: 'unsupported.column-last', field: null, share: 13, text: lastText },
  { id: 'next', label: 'unsupported.column-next', field: null, share: 12, text: nextText },
];

/** The columns that this recipient may have: inside of the mission all, others what they may have on a manifest. */
export function unsupportedColumnsFor(profile: RecipientProfile): UnsupportedColumn[] {
  return columns.filter(({ field }) => profile.isInternal || (field !== null && mayHave(profile, field)));
}
