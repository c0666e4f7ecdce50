import { Box, Group, List, Paper, Progress, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconLock, IconPlugConnectedX, IconUsersGroup } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { DeskBridge } from '../../../shared/contract/desk-bridge';
import type { OpenedPlan, PlanSummary } from '../../../shared/contract/plan-methods';
import type { ReportProgress } from '../../../shared/kit/progress';
import type { Result } from '../../../shared/kit/result';
import { openDesk } from '../../desk/desk';
import type { Desk } from '../../desk/desk';
import { DeskMark } from '../../ui/desk-mark';
import { useSentence, useText } from '../../ui/text';
import { CreatePlanForm } from './create-plan-form';
import { OpenPlanForm } from './open-plan-form';
import { PlanList } from './plan-list';

interface StartScreenProps {
  readonly bridge: DeskBridge;
  readonly onOpen: (desk: Desk) => void;
  readonly fillWithSample: (desk: Desk, onProgress: ReportProgress) => Promise<Result<unknown>>;
}

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'create' }
  | { readonly kind: 'open'; readonly plan: PlanSummary };

/** Before a plan is open: choose one, unlock it, or make a new one. */
export function StartScreen({ bridge, onOpen, fillWithSample }: StartScreenProps) {
  const text = useText();
  const sentence = useSentence();
  const [plans, setPlans] = useState<readonly PlanSummary[] | null>(null);
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [loaded, setLoaded] = useState<number | null>(null);

  useEffect(() => {
    void bridge.listPlans({}).then((answer) => {
      const found = answer.ok ? answer.value : [];
      setPlans(found);
      if (!answer.ok) {
        notifications.show({ color: 'red', message: sentence(answer.problem), autoClose: false });
      } else if (found.length === 0) {
        setStep({ kind: 'create' });
      }
    });
  }, [bridge, sentence]);

  const enter = async (opened: OpenedPlan, withSample: boolean): Promise<void> => {
    setLoaded(0);
    const desk = await openDesk(bridge, opened, Date.now, setLoaded);
    if (!desk.ok) {
      setLoaded(null);
      notifications.show({ color: 'red', message: sentence(desk.problem), autoClose: false });
      return;
    }
    if (withSample) {
      const filled = await fillWithSample(desk.value, ({ fraction }) => setLoaded(fraction ?? 1));
      if (!filled.ok) {
        notifications.show({ color: 'red', message: sentence(filled.problem), autoClose: false });
      }
    }
    for (const notice of opened.notices) {
      notifications.show({ color: 'yellow', message: sentence(notice), autoClose: false });
    }
    onOpen(desk.value);
  };

  const promises = [
    { Icon: IconPlugConnectedX, id: 'start.offline' },
    { Icon: IconLock, id: 'start.encrypted' },
    { Icon: IconUsersGroup, id: 'start.families' },
  ] as const;

  return (
    <Group h="100%" gap={0} align="stretch" wrap="nowrap" component="main">
      <Box
        w="40%"
        maw={620}
        p={48}
        c="white"
        style={{ background: 'linear-gradient(160deg, #0f3052, #17466f 60%, #215a86)' }}
      >
        <Stack h="100%" justify="space-between">
          <Group gap="sm">
            <DeskMark size={36} />
            <Text fw={600} size="xl">
              {text('app.name')}
            </Text>
          </Group>
          <Stack gap="xl">
            <Title order={1} fw={600} style={{ fontSize: '2rem', lineHeight: 1.25 }}>
              {text('app.tagline')}
            </Title>
            <List
              spacing="md"
              size="md"
              center
              styles={{ root: { paddingInlineStart: 0 }, itemLabel: { lineHeight: 1.4 } }}
            >
              {promises.map(({ Icon, id }) => (
                <List.Item
                  key={id}
                  icon={
                    <ThemeIcon size={28} radius="xl" color="rgba(255, 255, 255, 0.14)">
                      <Icon size={16} aria-hidden />
                    </ThemeIcon>
                  }
                >
                  {text(id)}
                </List.Item>
              ))}
            </List>
          </Stack>
          <span />
        </Stack>
      </Box>
      <Box className="desk-canvas" flex={1} p={48} style={{ overflow: 'auto', display: 'flex' }}>
        <Paper className="desk-surface" w={460} p="xl" m="auto" shadow="sm">
          {loaded !== null ? (
            <Stack gap="sm">
              <Text fw={500}>{text('app.loading')}</Text>
              <Progress value={loaded * 100} aria-label={text('app.loading')} animated />
            </Stack>
          ) : step.kind === 'create' ? (
            <CreatePlanForm
              bridge={bridge}
              onCreated={enter}
              onBack={plans === null || plans.length === 0 ? null : () => setStep({ kind: 'choose' })}
            />
          ) : step.kind === 'open' ? (
            <OpenPlanForm
              bridge={bridge}
              plan={step.plan}
              onOpened={(opened) => enter(opened, false)}
              onBack={() => setStep({ kind: 'choose' })}
            />
          ) : (
            <PlanList
              plans={plans ?? []}
              onOpen={(plan) => setStep({ kind: 'open', plan })}
              onNew={() => setStep({ kind: 'create' })}
            />
          )}
        </Paper>
      </Box>
    </Group>
  );
}
