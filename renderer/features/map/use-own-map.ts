import { useCallback, useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { message } from '../../../shared/messages/message';
import { creation, deletion } from '../../../shared/model/apply-changes';
import { useDesk, useTable } from '../../desk/use-desk';
import { useNotices } from '../../ui/use-notices';
import type { MapHandle } from './canvas/map-canvas';

/** Larger maps would make every copy of the plan heavy: they are shown until the window closes. */
const mostKept = 3_000_000;

/** A map of the user's own. */
export interface OwnMap {
  readonly id: string;
  readonly name: string;
  /** It is part of the plan. */
  readonly isKept: boolean;
  readonly canKeep: boolean;
}

interface SessionMap {
  readonly name: string;
  /** Null for a .pmtiles file, which is read piece by piece. */
  readonly text: string | null;
}

/** The maps of the user's own: those in the plan, and one that was dropped on the window. */
export function useOwnMap(
  map: RefObject<MapHandle | null>,
  isReady: boolean,
  country: string,
): {
  readonly maps: readonly OwnMap[];
  readonly open: (files: readonly File[]) => Promise<void>;
  readonly keep: () => void;
  readonly remove: (id: string) => void;
} {
  const desk = useDesk();
  const notices = useNotices();
  const layers = useTable('mapLayer');
  const kept = [...layers.values()];
  const keptIds = kept.map(({ id }) => id).join(' ');
  const [session, setSession] = useState<SessionMap | null>(null);
  const show = useCallback(
    (text: string | null) => {
      const texts = [...desk.plan.mapLayer.values()].map(({ geoJson }) => geoJson);
      return map.current?.tiles.setOwn(text === null ? texts : [...texts, text], country);
    },
    [desk, map, country],
  );
  useEffect(() => {
    if (isReady && keptIds !== '') {
      void show(null);
    }
  }, [isReady, keptIds, show]);

  const open = async (files: readonly File[]): Promise<void> => {
    const [file] = files;
    const handle = map.current;
    if (file === undefined || handle === null) {
      return;
    }
    if (/[.]pmtiles$/i.test(file.name)) {
      const bounds = await handle.setCity(file);
      if (bounds === null) {
        notices.problem(message('map.own-bad-pmtiles', { name: file.name }));
        return;
      }
      setSession({ name: file.name, text: null });
      handle.fit(bounds);
      return;
    }
    const text = await file.text();
    const read = await show(text);
    if (read?.ok === false) {
      notices.problem(message('map.own-problem', { name: file.name, problem: read.problem }));
      void show(session?.text ?? null);
      return;
    }
    setSession({ name: file.name, text });
    if (read?.bounds) {
      handle.fit(read.bounds);
    }
  };
  const keep = (): void => {
    if (session?.text == null) {
      return;
    }
    const layer = {
      id: crypto.randomUUID(),
      name: session.name,
      geoJson: session.text,
      at: new Date().toISOString(),
      by: desk.opened.operator,
    };
    const label = message('map.own-step-keep', { name: session.name });
    if (notices.accepted(desk.commit(label, [creation('mapLayer', layer)]))) {
      setSession(null);
    }
  };
  const remove = (id: string): void => {
    const layer = layers.get(id);
    if (layer !== undefined) {
      const label = message('map.own-step-remove', { name: layer.name });
      notices.accepted(desk.commit(label, [deletion('mapLayer', layer)]));
    } else {
      setSession(null);
      void map.current?.setCity(null);
    }
    void show(id === '' ? null : (session?.text ?? null));
  };
  const own = session === null ? [] : [{ id: '', ...session }];
  return {
    maps: [
      ...kept.map(({ id, name }) => ({ id, name, isKept: true, canKeep: false })),
      ...own.map(({ id, name, text }) => ({
        id,
        name,
        isKept: false,
        canKeep: text !== null && text.length <= mostKept,
      })),
    ],
    open,
    keep,
    remove,
  };
}
