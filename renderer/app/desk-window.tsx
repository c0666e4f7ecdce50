import { useState } from 'react';
import type { Desk } from '../desk/desk';
import { DeskContext } from '../desk/use-desk';
import { RestoreForm } from '../features/backups/restore-form';
import { loadSamplePlan } from '../features/import/load-sample';
import { StartScreen } from '../features/start/start-screen';
import { getBridge } from '../platform/bridge';
import { CoverScreen } from './cover-screen';
import { DeskFrame } from './desk-frame';
import { LockGuard } from './lock-guard';
import { PanicRing } from './panic-ring';
import { sectionOf } from './sections';
import type { SectionId } from './sections';
import { SituationProvider } from './situation-context';
import { unreadSettings, useDeskState } from './use-desk-state';
import { useLeaving } from './use-leaving';

/** The start screen until a plan is open, then its sections; at any time the way out. */
export function DeskWindow() {
  const [state, setState] = useDeskState();
  const [desk, setDesk] = useState<Desk | null>(null);
  const [chosen, setChosen] = useState<SectionId | null>(null);
  const { leaving, lock, panic, setHeld } = useLeaving();
  const section = chosen ?? sectionOf(state?.lastSection);
  const lockNow = (): void => {
    if (desk !== null) {
      lock(desk, section);
    }
  };
  const action = state === null || state.settings === unreadSettings ? null : state.settings.panicAction;

  return (
    <>
      {leaving !== null ? (
        <CoverScreen leaving={leaving} />
      ) : desk !== null && state !== null ? (
        <DeskContext value={desk}>
          <SituationProvider key={desk.name}>
            <DeskFrame
              section={section}
              onSection={setChosen}
              settings={state.settings}
              onSettings={(settings) => setState((last) => ({ ...last, settings }))}
              onLock={lockNow}
              onClosed={() => window.location.replace('/')}
            />
          </SituationProvider>
          <LockGuard autoLockMinutes={state.settings.autoLockMinutes} onLock={lockNow} />
        </DeskContext>
      ) : state === null ? null : (
        <StartScreen
          bridge={getBridge()}
          deskState={state}
          onReceiptPutAway={() => setState((last) => ({ ...last, receipt: null }))}
          onOpen={setDesk}
          fillWithSample={loadSamplePlan}
          restoreForm={(form) => <RestoreForm {...form} />}
        />
      )}
      <PanicRing action={action} onHeld={setHeld} onFire={() => panic(action, desk, section)} />
    </>
  );
}
