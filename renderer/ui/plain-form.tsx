import type { ReactNode } from 'react';

interface PlainFormProps {
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A form that the browser neither sends anywhere nor remembers anything of; Enter submits it. */
export function PlainForm({ onSubmit, children }: PlainFormProps) {
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
