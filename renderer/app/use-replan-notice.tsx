import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { lostPlaces } from '../../shared/planning/lost-places';
import { useDesk } from '../desk/use-desk';
import { useText } from '../ui/text';

const noticeId = 'replan';
const calmMs = 400;

/** After a departure was cancelled, deleted or shrunk outside of the board: who lost a place, and the way to a new plan. */
export function useReplanNotice(isOnBoard: boolean, onReplan: () => void): void {
  const desk = useDesk();
  const text = useText();
  const latest = useRef({ isOnBoard, onReplan, text });
  useEffect(() => {
    latest.current = { isOnBoard, onReplan, text };
    if (isOnBoard) {
      notifications.hide(noticeId);
    }
  }, [isOnBoard, onReplan, text]);

  useEffect(() => {
    let known: { readonly households: number; readonly departures: number } | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = () => {
      const { households, departures } = lostPlaces(desk.plan);
      return { households: households.length, departures: departures.length };
    };
    const look = (): void => {
      const before = known ?? { households: 0, departures: 0 };
      const now = count();
      known = now;
      const { text: say, onReplan: replan, isOnBoard: isSeen } = latest.current;
      const isWorse = now.households > before.households || now.departures > before.departures;
      if (now.households + now.departures === 0) {
        notifications.hide(noticeId);
      } else if (isWorse && !isSeen) {
        notifications.hide(noticeId);
        notifications.show({
          id: noticeId,
          color: 'yellow',
          autoClose: false,
          closeButtonProps: { 'aria-label': say('app.notice-close') },
          message: (
            <Group gap="sm" justify="space-between">
              {say('replan.notice', { lost: now.households, over: now.departures })}
              <Button
                size="compact-xs"
                onClick={() => {
                  notifications.hide(noticeId);
                  replan();
                }}
              >
                {say('replan.open')}
              </Button>
            </Group>
          ),
        });
      }
    };
    const first = setTimeout(() => {
      known ??= count();
    }, calmMs);
    const stop = desk.subscribe((touched) => {
      if (touched.has('departure')) {
        clearTimeout(timer);
        timer = setTimeout(look, calmMs);
      }
    });
    return () => {
      stop();
      clearTimeout(first);
      clearTimeout(timer);
    };
  }, [desk]);
}
