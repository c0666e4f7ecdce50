import { Group, Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { manifestField } from '../../../../shared/manifests/fields';
import { sheetSize } from '../../../../shared/manifests/list/sheet-size';
import { buildManifest } from '../../../../shared/manifests/manifest';
import type { Manifest } from '../../../../shared/manifests/manifest';
import { fontFacesFor } from '../../../../shared/manifests/manifest-fonts';
import { manifestHtml } from '../../../../shared/manifests/manifest-html';
import { mayHave } from '../../../../shared/manifests/recipients';
import { sampleManifest } from '../../../../shared/manifests/sample-manifest';
import { createFormatter } from '../../../../shared/messages/format';
import { departureName } from '../../../../shared/model/departure';
import { departureIdSchema } from '../../../../shared/model/ids';
import type { ManifestTemplate } from '../../../../shared/model/manifest-template';
import type { RecipientProfile } from '../../../../shared/model/recipient-profile';
import { useDesk, useTable } from '../../../desk/use-desk';
import { useSentence, useText } from '../../../ui/text';
import { loadManifestFont } from '../../../workers/manifest-font-files';
import { machineNow } from '../../../ui/machine-instant';
import { PreviewSheet } from '../preview-sheet';
import type { PreviewHandle } from '../preview-sheet';
import { nameOf } from './list-names';
import classes from './templates.module.css';

interface ListPreviewProps {
  readonly template: ManifestTemplate;
  readonly profiles: readonly RecipientProfile[];
  /** The recipient being edited, for whom the list is shown; null where a list is edited. */
  readonly recipient: RecipientProfile | null;
  readonly templates: readonly ManifestTemplate[];
  readonly onTemplate: (id: string) => void;
}

const format = createFormatter();
const calmMs = 120;

/** A list as it would print for one departure and one recipient, laid out anew with every change. */
export function ListPreview({ template, profiles, recipient, templates, onTemplate }: ListPreviewProps) {
  const text = useText();
  const sentence = useSentence();
  const desk = useDesk();
  const assignments = useTable('assignment');
  const departures = useTable('departure');
  const preview = useRef<PreviewHandle>(null);
  const used = useMemo(() => {
    const ids = new Set([...assignments.values()].map(({ departureId }) => departureId));
    return [...departures.values()].filter(({ id }) => ids.has(id));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- tables keep their identity; their sizes tell of a change
  }, [assignments.size, departures.size]);
  const [departureId, setDepartureId] = useState<string | null>(null);
  const [profileId, setProfileId] = useState<string | null>(null);
  const [html, setHtml] = useState<string | null>(null);
  const shownId = departureId ?? used[0]?.id ?? '';
  const profile = recipient ?? profiles.find(({ id }) => id === profileId) ?? null;

  const manifest: Manifest = useMemo(
    () =>
      shownId === ''
        ? sampleManifest(machineNow())
        : buildManifest(desk.plan, departureIdSchema.parse(shownId), {
            version: 1,
            issuedAt: machineNow(),
            standing: { kind: 'draft' },
          }),
    [desk, shownId],
  );
  const [asked] = useDebouncedValue(JSON.stringify([template, profile]), calmMs);
  useEffect(() => {
    let isWanted = true;
    const [list, who] = JSON.parse(asked) as [ManifestTemplate, RecipientProfile | null]; // written above
    const options = { format, template: list, ...(who === null ? {} : { profile: who }) };
    const layOut = async (): Promise<void> => {
      const fontFaces = await fontFacesFor(manifestHtml(manifest, options), loadManifestFont);
      if (isWanted) {
        setHtml(manifestHtml(manifest, { ...options, fontFaces }));
      }
    };
    void layOut();
    return () => {
      isWanted = false;
    };
  }, [asked, manifest]);

  const withheld =
    profile === null
      ? []
      : template.columns.flatMap(({ field }) => {
          const known = manifestField(field);
          return known === undefined || mayHave(profile, field) ? [] : [text(known.label)];
        });
  return (
    <section className={classes.preview} aria-label={text('templatesScreen.preview')}>
      <Group gap="xs" px={12} py={8} className={classes.previewHead} wrap="nowrap">
        <Select
          size="xs"
          aria-label={text('templatesScreen.preview-of')}
          data={[
            { value: '', label: text('templatesScreen.preview-sample') },
            ...used.map((departure) => ({ value: departure.id, label: departureName(departure) })),
          ]}
          searchable
          allowDeselect={false}
          value={shownId}
          onChange={setDepartureId}
        />
        {recipient === null ? (
          <Select
            size="xs"
            aria-label={text('templatesScreen.preview-for')}
            data={[
              { value: '', label: text('templatesScreen.preview-everything') },
              ...profiles.map((record) => ({
                value: record.id,
                label: nameOf({ kind: 'profile', record }, sentence),
              })),
            ]}
            allowDeselect={false}
            value={profile?.id ?? ''}
            onChange={setProfileId}
          />
        ) : (
          <Select
            size="xs"
            aria-label={text('templatesScreen.templates')}
            data={templates.map((record) => ({
              value: record.id,
              label: nameOf({ kind: 'template', record }, sentence),
            }))}
            allowDeselect={false}
            value={template.id}
            onChange={(id) => onTemplate(id ?? template.id)}
          />
        )}
      </Group>
      {withheld.length === 0 || profile === null ? null : (
        <Text size="xs" role="note" className={classes.withheld}>
          {text('templatesScreen.withheld', {
            recipient: nameOf({ kind: 'profile', record: profile }, sentence),
            count: withheld.length,
            fields: withheld.join(', '),
          })}
        </Text>
      )}
      <PreviewSheet
        ref={preview}
        html={html}
        title={text('templatesScreen.preview')}
        hint={text('templatesScreen.preview-hint', {
          paper: template.paper,
          orientation: text(`templatesScreen.${template.orientation}`).toLowerCase(),
        })}
        widthMm={sheetSize(template).widthMm}
        canSavePdf
      />
    </section>
  );
}
