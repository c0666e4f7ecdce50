import { ActionIcon, Tooltip } from '@mantine/core';
import { IconHome, IconLasso, IconMapPinPlus, IconMinus, IconPlus, IconPrinter } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import type { MessageId } from '../../../shared/messages/en';
import { useText } from '../../ui/text';
import type { MapHandle } from './canvas/map-canvas';
import classes from './map.module.css';

interface MapToolsProps {
  readonly map: RefObject<MapHandle | null>;
  readonly homeCountry: string;
  readonly onLasso: () => void;
  readonly onAddPlace: () => void;
  readonly onPrint: () => void;
}

/** The buttons on the map. */
export function MapTools({ map, homeCountry, onLasso, onAddPlace, onPrint }: MapToolsProps) {
  const text = useText();
  const button = (label: MessageId, icon: ReactNode, act: () => void): ReactNode => (
    <Tooltip label={text(label)} position="left">
      <ActionIcon variant="default" size={34} aria-label={text(label)} onClick={act}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
  const home = (): void => {
    const handle = map.current;
    if (handle !== null) {
      void handle.tiles.extent(homeCountry).then(handle.fit);
    }
  };
  return (
    <div className={classes.tools} role="toolbar" aria-label={text('map.tools')} aria-orientation="vertical">
      {button('map.zoom-in', <IconPlus size={18} />, () => map.current?.zoomBy(1))}
      {button('map.zoom-out', <IconMinus size={18} />, () => map.current?.zoomBy(-1))}
      {button('map.home', <IconHome size={18} stroke={1.7} />, home)}
      <span className={classes.gap} aria-hidden />
      {button('map.tool-lasso', <IconLasso size={18} stroke={1.7} />, onLasso)}
      {button('map.tool-place', <IconMapPinPlus size={18} stroke={1.7} />, onAddPlace)}
      <span className={classes.gap} aria-hidden />
      {button('mapPage.tool', <IconPrinter size={18} stroke={1.7} />, onPrint)}
    </div>
  );
}
