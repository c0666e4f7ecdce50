import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { IntlProvider } from 'react-intl';
import { en } from '../../shared/messages/en';
import { theme } from '../ui/theme';
import { DeskWindow } from './desk-window';

/** Words, looks and notices around everything that the window shows. */
export function App() {
  return (
    <IntlProvider locale="en" messages={en}>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <Notifications position="bottom-center" limit={4} />
        <DeskWindow />
      </MantineProvider>
    </IntlProvider>
  );
}
