import { instantText } from '../../../shared/eligibility/instant';
import type { ManifestVersion } from '../../../shared/model/manifest-version';
import { useText } from '../../ui/text';
import classes from './manifests.module.css';

interface VersionsPanelProps {
  /** The newest first. */
  readonly versions: readonly ManifestVersion[];
  /** The version that is shown; null for the list as it is now. */
  readonly shown: number | null;
  /** Whether the list as it is now says something that no version does. */
  readonly isChanged: boolean;
  readonly onShow: (version: number | null) => void;
}

/** Every version that was issued, to be opened as it was, and the list as it is now. */
export function VersionsPanel({ versions, shown, isChanged, onShow }: VersionsPanelProps) {
  const text = useText();
  return (
    <ul className={classes.versionList} aria-label={text('manifestsScreen.versions-title')}>
      <li>
        <button
          type="button"
          className={classes.versionRow}
          aria-current={shown === null ? 'true' : undefined}
          onClick={() => onShow(null)}
        >
          <span className={classes.rowLine}>
            <span className={classes.name}>{text('manifestsScreen.as-it-is')}</span>
            <span className={classes.chip} data-standing={isChanged ? 'changed' : 'issued'}>
              {text(isChanged ? 'manifestsScreen.draft' : 'manifestsScreen.same-as-newest')}
            </span>
          </span>
        </button>
      </li>
      {versions.map((version, index) => {
        const standing = version.kind === 'as-flown' ? 'flown' : index === 0 ? 'issued' : 'void';
        return (
          <li key={version.id}>
            <button
              type="button"
              className={classes.versionRow}
              aria-current={shown === version.version ? 'true' : undefined}
              onClick={() => onShow(version.version)}
            >
              <span className={classes.rowLine}>
                <span className={classes.name}>
                  {text('manifestsScreen.version-number', {
                    version: version.version,
                    number: version.number,
                  })}
                </span>
                <span className={classes.chip} data-standing={index === 0 ? 'issued' : 'void'}>
                  {index > 0 && standing === 'flown'
                    ? text('manifestsScreen.standing-void')
                    : text(`manifestsScreen.standing-${standing}`)}
                </span>
              </span>
              <span className={classes.rowLine}>
                <span className={classes.facts}>{instantText(version.issuedAt)}</span>
                <span className={classes.facts}>
                  {text('manifestsScreen.people', { count: version.people })}
                </span>
              </span>
              <span className={classes.facts}>
                {version.content === null
                  ? text('manifestsScreen.not-kept-short')
                  : version.issuedBy === ''
                    ? text('manifestsScreen.by-nobody')
                    : text('manifestsScreen.by', { name: version.issuedBy })}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
