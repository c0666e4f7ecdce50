import { createTheme } from '@mantine/core';
import type { MantineColorsTuple } from '@mantine/core';

/** A calm deep blue that keeps 4.5:1 contrast on white from shade 6 and on the dark ground up to shade 4. */
const desk: MantineColorsTuple = [
  '#eef4fa',
  '#dbe6f1',
  '#b3cce3',
  '#88b0d5',
  '#6598ca',
  '#4f89c3',
  '#2f6ea8',
  '#255a8c',
  '#1c4a76',
  '#113a60',
];

/** The kit's dark greys with the blue of the desk in them, so that every ground belongs to one family. */
const dark: MantineColorsTuple = [
  '#ced3da',
  '#b6bdc7',
  '#8a929d',
  '#69717d',
  '#3b424c',
  '#31373f',
  '#282e35',
  '#1e2227',
  '#16191d',
  '#101316',
];

/** What is typed is not offered again by the browser, in whatever field. */
const forgetful = { autoComplete: 'off' };

/** Dense, legible at three in the morning, and the same in both colour schemes. */
export const theme = createTheme({
  primaryColor: 'desk',
  primaryShade: { light: 7, dark: 6 },
  colors: { desk, dark },
  fontFamily: "'Noto Sans', 'Noto Sans Arabic', 'Noto Sans NKo', system-ui, sans-serif",
  headings: { fontFamily: "'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif", fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm', ...forgetful } },
    Select: { defaultProps: { size: 'sm', ...forgetful } },
    MultiSelect: { defaultProps: forgetful },
    NumberInput: { defaultProps: forgetful },
    PasswordInput: { defaultProps: forgetful },
    Textarea: { defaultProps: forgetful },
    Autocomplete: { defaultProps: forgetful },
    TagsInput: { defaultProps: forgetful },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    Drawer: { styles: { title: { fontWeight: 600 } } },
    Modal: {
      styles: { title: { fontWeight: 600 } },
      defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.45, blur: 2 } },
    },
  },
});
