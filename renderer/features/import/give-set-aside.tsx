import { failure, success } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import { GivePeopleDialog } from '../../give-out/give-people-dialog';
import { useText } from '../../ui/text';
import { setAsideName } from './set-aside-name';
import type { ImportSession } from './use-import-session';

interface GiveSetAsideProps {
  readonly session: ImportSession;
  readonly fileName: string;
  readonly count: number;
  readonly onClose: () => void;
}

/** Gives out the rows of people that were set aside. */
export function GiveSetAside({ session, fileName, count, onClose }: GiveSetAsideProps) {
  const text = useText();
  return (
    <GivePeopleDialog
      onClose={onClose}
      givable={{
        kind: 'set-aside',
        count,
        personIds: [],
        departureId: null,
        outputs: ['csv'],
        facts: null,
        suggestedName: () => text('importScreen.set-aside-file', { name: setAsideName(fileName) }),
        make: async () => {
          const made = await session.ask('setAsideFile', {});
          return made === null ? failure(message('importScreen.nothing-checked')) : success(made);
        },
      }}
    />
  );
}
