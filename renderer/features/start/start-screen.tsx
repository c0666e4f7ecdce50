import { Paper, Progress, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Answer, DeskBridge } from '../../../shared/contract/desk-bridge';
import type { OpenedPlan, PlanSummary } from '../../../shared/contract/plan-methods';
import type { ReportProgress } from '../../../shared/kit/progress';
import type { Result } from '../../../shared/kit/result';
import { emptyGazetteer } from '../../../shared/places/gazetteer';
import { openDesk } from '../../desk/desk';
import type { Desk } from '../../desk/desk';
import { loadGazetteer } from '../../platform/gazetteer';
import { useSentence, useText } from '../../ui/text';
import { BrandPanel } from './brand-panel';
import { CreatePlanForm } from './create-plan-form';
import { OpenPlanForm } from './open-plan-form';
import { PlanList } from './plan-list';
import { ReceiptView } from './receipt-view';
import classes from './start.module.css';

interface StartScreenProps {
  readonly bridge: DeskBridge;
  readonly deskState: Answer<'deskState'>;
  readonly onReceiptPutAway: () => void;
  readonly onOpen: (desk: Desk) => void;
  readonly fillWithSample: (desk: Desk, onProgress: ReportProgress) => Promise<Result<unknown>>;
  /** The form that puts a backup back as a plan of its own. */
  readonly restoreForm:
    | ((form: {
        readonly operator: string;
        readonly onRestored: (opened: OpenedPlan) => void;
        readonly onBack: () => void;
      }) => ReactNode)
    | null;
}

type Step =
  { readonly kind: 'choose' | 'create' | 'restore' } | { readonly kind: 'open'; readonly plan: PlanSummary };

/** Before a plan is open: read the receipt, choose a plan, unlock it, make a new one or restore one. */
export function StartScreen({
  bridge,
  deskState,
  onReceiptPutAway,
  onOpen,
  fillWithSample,
  restoreForm,
}: StartScreenProps) {
  const text = useText();
  const sentence = useSentence();
  const { lastOperator = '', lockedPlanId, receipt } = deskState;
  const [plans, setPlans] = useState<readonly PlanSummary[] | null>(null);
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [operator, setOperator] = useState(lastOperator);
  const [loaded, setLoaded] = useState<number | null>(null);

  useEffect(() => {
    void bridge.listPlans({}).then((answer) => {
      const found = answer.ok ? answer.value : [];
      const last = found.find(({ planId }) => planId === lockedPlanId);
      setPlans(found);
      if (!answer.ok) {
        notifications.show({ color: 'red', message: sentence(answer.problem), autoClose: false });
      } else if (last !== undefined) {
        setStep({ kind: 'open', plan: last });
      } else if (found.length === 0) {
        setStep({ kind: 'create' });
      }
    });
  }, [bridge, lockedPlanId, sentence]);

  const tell = (color: string, message: string): void =>
    void notifications.show({ color, message, autoClose: false });
  const enter = async (opened: OpenedPlan, withSample = false): Promise<void> => {
    setLoaded(0);
    // A plan without the world's places is still a plan.
    const places = loadGazetteer().catch(() => emptyGazetteer);
    const desk = await openDesk(bridge, opened, Date.now, setLoaded, places);
    if (!desk.ok) {
      setLoaded(null);
      tell('red', sentence(desk.problem));
      return;
    }
    if (withSample) {
      const filled = await fillWithSample(desk.value, ({ fraction }) => setLoaded(fraction ?? 1));
      if (!filled.ok) {
        tell('red', sentence(filled.problem));
      }
    }
    for (const notice of opened.notices) {
      tell('yellow', sentence(notice));
    }
    onOpen(desk.value);
  };
  const putAway = async (): Promise<void> => {
    const answer = await bridge.putReceiptAway({});
    if (answer.ok) {
      onReceiptPutAway();
    } else {
      tell('red', sentence(answer.problem));
    }
  };
  const choose = (): void => setStep({ kind: 'choose' });

  const content = (): ReactNode => {
    if (loaded !== null) {
      return (
        <Stack gap="sm">
          <Text fw={500}>{text('app.loading')}</Text>
          <Progress value={loaded * 100} aria-label={text('app.loading')} animated />
        </Stack>
      );
    }
    if (receipt !== null) {
      return <ReceiptView receipt={receipt} onPutAway={() => void putAway()} />;
    }
    if (plans === null) {
      return null;
    }
    switch (step.kind) {
      case 'create':
        return (
          <CreatePlanForm
            bridge={bridge}
            operator={operator}
            onOperator={setOperator}
            onCreated={enter}
            onRestore={() => setStep({ kind: 'restore' })}
            onBack={plans.length === 0 ? null : choose}
          />
        );
      case 'open':
        return (
          <OpenPlanForm
            key={step.plan.planId}
            bridge={bridge}
            plan={step.plan}
            operator={operator}
            onOperator={setOperator}
            lastOperator={step.plan.planId === lockedPlanId ? lastOperator : ''}
            onOpened={enter}
            onBack={choose}
          />
        );
      case 'restore':
        return restoreForm?.({
          operator,
          onRestored: (opened) => void enter(opened),
          onBack: () => setStep({ kind: plans.length === 0 ? 'create' : 'choose' }),
        });
      case 'choose':
        return (
          <PlanList
            plans={plans}
            onOpen={(plan) => setStep({ kind: 'open', plan })}
            onNew={() => setStep({ kind: 'create' })}
            onRestore={() => setStep({ kind: 'restore' })}
          />
        );
    }
  };

  return (
    <main className={classes.screen}>
      <BrandPanel />
      <div className={`${classes.desk} desk-canvas`}>
        <Paper className={`${classes.sheet} desk-surface`} shadow="sm">
          {content()}
        </Paper>
      </div>
    </main>
  );
}
