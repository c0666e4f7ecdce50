import { instantText } from '../../../shared/eligibility/instant';
import type { ManifestVersion } from '../../../shared/model/manifest-version';
import { useText } from '../../ui/text';
import type { BuiltManifest } from '../../workers/manifest-protocol';
import classes from './manifests.module.css';

interface VersionStateProps {
  readonly built: BuiltManifest | null;
  readonly last: ManifestVersion | undefined;
}

/** Whether what is shown was issued, and as which version, or what the next print or file will be. */
export function VersionState({ built, last }: VersionStateProps) {
  const text = useText();
  if (built === null) {
    return <p className={classes.state}>{text('manifestsScreen.loading')}</p>;
  }
  if (last === undefined) {
    return <p className={classes.state}>{text('manifestsScreen.state-not-issued')}</p>;
  }
  return built.fingerprint === last.fingerprint ? (
    <p className={classes.state}>
      {text('manifestsScreen.state-issued', { version: last.version, at: instantText(last.issuedAt) })}
    </p>
  ) : (
    <p className={classes.state} data-changed="yes">
      {text('manifestsScreen.state-changed', {
        last: last.version,
        next: last.version + 1,
        at: instantText(last.issuedAt),
      })}
    </p>
  );
}
