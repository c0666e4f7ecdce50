import type { FormFacts } from '../../shared/manifests/forms/form';
import type { IssueFinding } from '../../shared/manifests/issue-checks';
import type { Manifest } from '../../shared/manifests/manifest';
import type { PaperMark } from '../../shared/manifests/paper-mark';
import type { SheetChoice } from '../../shared/manifests/sheet-choice';
import type { Message } from '../../shared/messages/message';
import type { DepartureId } from '../../shared/model/ids';
import type { ManifestContent } from '../../shared/model/manifest-content';
import type { IssueOverride } from '../../shared/model/manifest-version';
import type { RecipientProfile } from '../../shared/model/recipient-profile';

/** Everything that a sheet is made from; nothing of it comes from the plan, so that a version is printed as it was issued. */
export interface SheetOrder {
  readonly manifest: Manifest;
  readonly choice: SheetChoice;
  readonly profile: RecipientProfile;
  /** Told on copies that stay inside of the mission. */
  readonly overrides: readonly IssueOverride[];
  readonly file: 'html' | 'xlsx' | 'csv' | 'edi';
  readonly mark: PaperMark;
  /** What the boxes of a form say beside the departure and its people. */
  readonly facts: FormFacts;
}

/** What the window asks about manifests. The desk is read anew when `revision` is not that of the last question. */
export type ManifestQuestion =
  | { readonly kind: 'survey' }
  /** The page of rules and priorities, as of `now`. */
  | { readonly kind: 'rules'; readonly now: string }
  /** What a departure's list says at present, and what stands against issuing it for this recipient. */
  | {
      readonly kind: 'draft';
      readonly departureId: DepartureId;
      readonly profile: RecipientProfile;
      readonly now: string;
    }
  | { readonly kind: 'sheet'; readonly order: SheetOrder };

export interface ManifestRequest {
  readonly id: number;
  readonly deskName: string;
  readonly revision: number;
  readonly question: ManifestQuestion;
}

/** What one departure's manifest says at present. */
export interface SurveyEntry {
  readonly departureId: DepartureId;
  readonly people: number;
  readonly fingerprint: string;
}

/** What a departure's list says at present, before anybody issued it. */
export interface ManifestDraft {
  readonly departureId: DepartureId;
  readonly content: ManifestContent;
  readonly fingerprint: string;
  readonly findings: readonly IssueFinding[];
}

/** A sheet as paper or as a file. */
export interface BuiltSheet {
  readonly html: string;
  readonly bytes: Uint8Array;
  /** What a person should know of it. */
  readonly notices: readonly Message[];
}

/** The answer to the request of the same id. */
export type ManifestReply =
  | { readonly id: number; readonly kind: 'survey'; readonly entries: readonly SurveyEntry[] }
  | { readonly id: number; readonly kind: 'rules'; readonly html: string }
  | { readonly id: number; readonly kind: 'draft'; readonly draft: ManifestDraft }
  | { readonly id: number; readonly kind: 'sheet'; readonly sheet: BuiltSheet }
  | { readonly id: number; readonly kind: 'failed' };
