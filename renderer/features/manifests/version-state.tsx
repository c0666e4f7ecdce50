import { instantText } from '../../../shared/eligibility/instant';
import type { ManifestVersion } from '../../../shared/model/manifest-version';
import { useText } from '../../ui/text';
import type { ManifestDraft } from '../../workers/manifest-protocol';
import classes from './manifests.module.css';
import type { ShownManifest } from './shown-manifest';

interface VersionStateProps {
  readonly draft: ManifestDraft | null;
  readonly last: ManifestVersion | undefined;
  readonly shown: ShownManifest | null;
}

/** In one line, how what is shown stands: a draft, in force, superseded, or changed since it was issued. */
export function VersionState({ draft, last, shown }: VersionStateProps) {
  const text = useText();
  if (draft === null || shown === null) {
    return <p className={classes.state}>{text('manifestsScreen.loading')}</p>;
  }
  if (last === undefined) {
    return <p className={classes.state}>{text('manifestsScreen.state-not-issued')}</p>;
  }
  const { version } = shown;
  const values = { last: last.version, at: instantText(last.issuedAt), next: last.version + 1 };
  if (version !== null && version.version !== last.version) {
    return (
      <p className={classes.state} data-changed="yes">
        {text('manifestsScreen.state-void', { ...values, version: version.version })}
      </p>
    );
  }
  if (last.kind === 'as-flown' && draft.content.departure.status === 'departed') {
    return <p className={classes.state}>{text('manifestsScreen.state-flown', values)}</p>;
  }
  return draft.fingerprint === last.fingerprint ? (
    <p className={classes.state}>
      {text('manifestsScreen.state-issued', { version: last.version, at: values.at })}
    </p>
  ) : (
    <p className={classes.state} data-changed="yes">
      {text('manifestsScreen.state-changed', values)}
    </p>
  );
}
