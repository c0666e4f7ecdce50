import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';

interface BackButtonProps {
  readonly label: string;
  readonly onClick: () => void;
}

/** Leads from what takes the place of the lists beside the map back to them. */
export function BackButton({ label, onClick }: BackButtonProps) {
  return (
    <div>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconArrowLeft size={15} aria-hidden />}
        onClick={onClick}
      >
        {label}
      </Button>
    </div>
  );
}
