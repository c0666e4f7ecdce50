import { useState } from 'react';
import { ChooseFiles } from './choose-files';
import { DeparturesFile } from './departures-file';
import { RosterFile } from './roster-file';

interface ImportScreenProps {
  readonly kind: 'roster' | 'departures';
  /** Files that were dropped elsewhere; without any, the planner is asked. */
  readonly initialFiles?: readonly File[];
  /** After the last file came in or was skipped. */
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

interface FileQueue {
  readonly files: readonly File[];
  readonly place: number;
  /** Grows with every choice, so that the same file chosen again is read again. */
  readonly round: number;
}

/** Files are chosen, checked and brought in, one after the other. */
export function ImportScreen({ kind, initialFiles = [], onDone, onCancel }: ImportScreenProps) {
  const [queue, setQueue] = useState<FileQueue>({ files: initialFiles, place: 0, round: 0 });
  const file = queue.files[queue.place];

  const choose = (chosen: readonly File[]): void => {
    if (chosen.length > 0) {
      setQueue(({ files, place, round }) => ({
        files: [...files.slice(0, place), ...chosen, ...files.slice(place + 1)],
        place,
        round: round + 1,
      }));
    }
  };
  const next = (): void => {
    if (queue.place + 1 < queue.files.length) {
      setQueue({ ...queue, place: queue.place + 1 });
    } else {
      onDone();
    }
  };

  if (file === undefined) {
    return <ChooseFiles kind={kind} onChoose={choose} onCancel={onCancel} />;
  }
  const KindOfFile = kind === 'roster' ? RosterFile : DeparturesFile;
  return (
    <KindOfFile
      key={`${queue.round}-${queue.place}`}
      file={file}
      number={queue.place + 1}
      total={queue.files.length}
      onNext={next}
      onChoose={choose}
      onCancel={onCancel}
    />
  );
}
