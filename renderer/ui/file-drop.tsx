import { Box, Center, Text } from '@mantine/core';
import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import classes from './file-drop.module.css';

interface FileDropProps {
  /** What is shown while files hover over the area. */
  readonly hint: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** An area on which files can be dropped. Fills its parent. */
export function FileDrop({ hint, onFiles, children }: FileDropProps) {
  const [isOver, setIsOver] = useState(false);
  return (
    <Box
      className={classes.area}
      onDragOver={(event) => {
        if (carriesFiles(event)) {
          event.preventDefault();
          setIsOver(true);
        }
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) {
          setIsOver(false);
        }
      }}
      onDrop={(event) => {
        if (carriesFiles(event)) {
          event.preventDefault();
          setIsOver(false);
          onFiles([...event.dataTransfer.files]);
        }
      }}
    >
      {children}
      {isOver && (
        <Center className={classes.veil}>
          <Text fw={600}>{hint}</Text>
        </Center>
      )}
    </Box>
  );
}
