import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useState } from 'react';
import { IntlProvider } from 'react-intl';
import { en } from '../../shared/messages/en';
import { DeskContext } from '../desk/use-desk';
import type { Desk } from '../desk/desk';
import { StartScreen } from '../features/start/start-screen';
import { getBridge } from '../platform/bridge';
import { theme } from '../ui/theme';
import { DeskFrame } from './desk-frame';
import { loadSamplePlan } from '../features/import/load-sample';

/** The whole window: the start screen until a plan is open, then its sections. */
export function App() {
  const [desk, setDesk] = useState<Desk | null>(null);
  return (
    <IntlProvider locale="en" messages={en}>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <Notifications position="bottom-center" limit={4} />
        {desk === null ? (
          <StartScreen bridge={getBridge()} onOpen={setDesk} fillWithSample={loadSamplePlan} />
        ) : (
          <DeskContext value={desk}>
            <DeskFrame key={desk.name} onClosed={() => setDesk(null)} />
          </DeskContext>
        )}
      </MantineProvider>
    </IntlProvider>
  );
}
