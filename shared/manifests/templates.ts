import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { ManifestTemplate } from '../model/manifest-template';
import type { Plan } from '../model/plan';
import type { ManifestFieldId } from './fields';

/** The templates that come with the program. */
export const shippedTemplateIds = [
  'passenger-manifest',
  'minimum-list',
  'gate-list',
  'call-list',
  'household-list',
  'large-print',
  'redacted-list',
  'passport-data',
] as const;
export type ShippedTemplateId = (typeof shippedTemplateIds)[number];

/** The template that a list has where nobody chose another. */
export const defaultTemplateId: ShippedTemplateId = 'passenger-manifest';

const plain: Omit<ManifestTemplate, 'id' | 'columns'> = {
  name: '',
  heading: '',
  sort: [],
  groupBy: '',
  languages: ['en'],
  paper: 'A4',
  orientation: 'portrait',
  isLargePrint: false,
  hasTickBoxes: false,
  hasBarcodes: false,
  isRedacted: false,
};

function template(
  id: ShippedTemplateId,
  fields: readonly ManifestFieldId[],
  rest: Partial<ManifestTemplate> = {},
): ManifestTemplate {
  return { ...plain, id, columns: fields.map((field) => ({ field, label: '' })), ...rest };
}

/** The templates as they come with the program. */
export const shippedTemplates: readonly ManifestTemplate[] = [
  template(
    'passenger-manifest',
    [
      'number',
      'familyName',
      'givenNames',
      'dateOfBirth',
      'sex',
      'nationality',
      'documentType',
      'documentNumber',
      'documentExpiry',
      'phone',
      'household',
      'baggageKg',
      'needs',
    ],
    { orientation: 'landscape', hasTickBoxes: true },
  ),
  // In danger: five facts, the rest can follow.
  template('minimum-list', ['number', 'name', 'dateOfBirth', 'nationality', 'documentNumber', 'category'], {
    hasTickBoxes: true,
  }),
  template(
    'gate-list',
    [
      'number',
      'familyName',
      'givenNames',
      'documentNumber',
      'household',
      'baggagePieces',
      'needs',
      'remarks',
    ],
    { orientation: 'landscape', hasTickBoxes: true, hasBarcodes: true },
  ),
  template('call-list', ['number', 'name', 'household', 'phone', 'location', 'reached', 'remarks']),
  template(
    'household-list',
    ['number', 'name', 'relation', 'dateOfBirth', 'documentNumber', 'escort', 'needs'],
    { groupBy: 'household', hasTickBoxes: true },
  ),
  template('large-print', ['number', 'name', 'documentNumber', 'household'], {
    orientation: 'landscape',
    sort: ['familyName', 'givenNames'],
    isLargePrint: true,
    hasTickBoxes: true,
  }),
  template('redacted-list', ['number', 'initials', 'documentNumber', 'reference'], { isRedacted: true }),
  template(
    'passport-data',
    [
      'number',
      'familyName',
      'givenNames',
      'dateOfBirth',
      'sex',
      'nationality',
      'documentType',
      'documentNumber',
      'documentCountry',
      'documentExpiry',
      'bookingReference',
    ],
    { orientation: 'landscape', sort: ['familyName', 'givenNames'] },
  ),
];

const shippedById = new Map(shippedTemplates.map((shipped) => [shipped.id, shipped]));

/** The template of this id as it came with the program; undefined for one of the planner's own. */
export function shippedTemplate(id: string): ManifestTemplate | undefined {
  return shippedById.get(id);
}

/** All templates of a plan: those of the program, each as the plan has altered it, then the planner's own by name. */
export function templatesOf(plan: Pick<Plan, 'manifestTemplate'>): ManifestTemplate[] {
  const own = [...plan.manifestTemplate.values()].filter(({ id }) => !shippedById.has(id));
  return [
    ...shippedTemplates.map((shipped) => plan.manifestTemplate.get(shipped.id) ?? shipped),
    ...own.sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1)),
  ];
}

/** The template of this id; the passenger manifest where there is none. */
export function templateOf(plan: Pick<Plan, 'manifestTemplate'>, id: string): ManifestTemplate {
  const list = templatesOf(plan);
  return (
    list.find((known) => known.id === id) ??
    list[0] ??
    template(defaultTemplateId, ['number', 'familyName', 'givenNames'])
  );
}

/** What a template is called: the planner's word, else the program's, else its id. */
export function templateName({ id, name }: Pick<ManifestTemplate, 'id' | 'name'>): Message | string {
  const shipped = shippedTemplateIds.find((known) => known === id);
  return name !== '' || shipped === undefined ? name || id : message(`manifestFields.template-${shipped}`);
}
