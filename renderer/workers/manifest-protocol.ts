import type { AuditHead } from '../../shared/contract/history-methods';
import type { DepartureId } from '../../shared/model/ids';
import type { PlanConflict } from '../../shared/planning/plan-conflicts';

/** The newest version of a manifest that left the desk. */
export interface LastIssue {
  readonly version: number;
  readonly issuedAt: string;
  readonly fingerprint: string;
}

/** The ways in which a manifest leaves the worker; `facts` is what there is to know of it without its content. */
export type ManifestForm = 'facts' | 'html' | 'xlsx' | 'csv';

/** What the window asks about manifests. The desk is read anew when `revision` is not that of the last question. */
export type ManifestQuestion =
  | { readonly kind: 'survey' }
  /** The page of rules and priorities, as of `now`. */
  | { readonly kind: 'rules'; readonly now: string }
  | {
      readonly kind: 'build';
      readonly departureId: DepartureId;
      readonly form: ManifestForm;
      readonly last: LastIssue | null;
      /** The time that a new version would carry, ISO 8601 with the offset of this machine. */
      readonly now: string;
      /** Where the record stands; null while that is not known. */
      readonly record: AuditHead | null;
    };

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

/** A built manifest: which version it is, whether that version is new, and its content in the form asked for. */
export interface BuiltManifest {
  readonly departureId: DepartureId;
  readonly version: number;
  readonly issuedAt: string;
  readonly fingerprint: string;
  readonly isNew: boolean;
  readonly people: number;
  readonly html: string;
  readonly bytes: Uint8Array;
  readonly conflicts: readonly PlanConflict[];
}

/** The answer to the request of the same id. */
export type ManifestReply =
  | { readonly id: number; readonly kind: 'survey'; readonly entries: readonly SurveyEntry[] }
  | { readonly id: number; readonly kind: 'rules'; readonly html: string }
  | { readonly id: number; readonly kind: 'build'; readonly manifest: BuiltManifest }
  | { readonly id: number; readonly kind: 'failed' };
