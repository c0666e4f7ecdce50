import type { FormatMessage } from '../../messages/format';
import type { MessageId } from '../../messages/en';
import type { Message } from '../../messages/message';
import type { ManifestRow } from '../../model/manifest-content';
import type { PaperSize } from '../../model/manifest-template';
import type { RecipientProfile } from '../../model/recipient-profile';
import type { PaxlstRelease } from '../edifact/write-paxlst';
import type { ManifestFieldId } from '../fields';
import type { Manifest } from '../manifest';
import type { Voyage } from './voyage';

/** The ways in which a form can be written. A page of HTML is what is printed and turned into PDF. */
export const formKinds = ['html', 'xlsx', 'csv', 'text'] as const;
export type FormKind = (typeof formKinds)[number];

/** What a form asks for and no plan knows. All of it may be empty: then there is room to write it by hand. */
export interface FormFacts {
  readonly operator: string;
  /** Marks of nationality and registration of the aircraft. */
  readonly registration: string;
  readonly aircraftType: string;
  /** Where the aircraft is based. */
  readonly base: string;
  /** The names of the crew. */
  readonly crew: readonly string[];
  /** The agency for which everybody on the list travels. */
  readonly agency: string;
  /** Who sends a list, and who answers questions about it. */
  readonly sender: string;
  readonly contact: string;
  readonly phone: string;
  readonly recipient: string;
  readonly release: PaxlstRelease;
}

/** The facts of a form of which nothing is known. */
export const noFormFacts: FormFacts = {
  operator: '',
  registration: '',
  aircraftType: '',
  base: '',
  crew: [],
  agency: '',
  sender: '',
  contact: '',
  phone: '',
  recipient: '',
  release: 'D.05B',
};

/** What a form is made from. */
export interface FormRequest {
  readonly manifest: Manifest;
  /** Who gets it: what they may not have is left empty. Null for everything that the form has room for. */
  readonly profile: RecipientProfile | null;
  readonly facts: FormFacts;
  readonly format: FormatMessage;
  /** A4 where nothing is said. */
  readonly paper?: PaperSize;
  /** A font file as base64, to be built in; null where it cannot be had. */
  readonly loadFont: (file: string) => Promise<string | null>;
}

/** A form that was written, and what a person should know of it. */
export interface FormFile {
  readonly content: string | Uint8Array;
  readonly notices: readonly Message[];
}

/** A form with fixed boxes, as carriers, authorities and desks ask for it. */
export interface ManifestForm {
  readonly id: string;
  readonly label: MessageId;
  readonly kinds: readonly FormKind[];
  /** The facts about people that stand on it. */
  readonly fieldsUsed: readonly ManifestFieldId[];
  /** `kind` is one of `kinds`. */
  readonly build: (request: FormRequest, kind: FormKind) => Promise<FormFile>;
}

/** What the parts of a form are made from. */
export interface FormContext extends Omit<FormRequest, 'loadFont' | 'paper'> {
  readonly paper: PaperSize;
  readonly voyage: Voyage;
  /** A row with what the recipient may not have emptied. What is printed comes from here. */
  readonly shown: (row: ManifestRow) => ManifestRow;
  /** Whether the recipient may have a field that no row can be without, such as the number of the household. */
  readonly mayShow: (field: ManifestFieldId) => boolean;
}
