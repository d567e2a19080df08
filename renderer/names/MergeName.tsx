import { useState } from 'react';
import { Form, Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Name } from '#core/names/model.ts';
import { namesById } from '../app/name-list.ts';
import { useNames } from '../app/queries.ts';
import { useFormat } from '../i18n/format.ts';
import { IconButton } from '../ui/Button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { EscapeTo } from './EscapeTo.tsx';
import { formProblem } from './form-problem.ts';
import { FormEnd } from './FormEnd.tsx';
import { NameLine } from './NameLine.tsx';
import { NamePicker } from './NamePicker.tsx';
import { useNameCommands } from './useNameCommands.ts';
import { useTellOfNames } from './useTellOfNames.ts';

interface Props {
  readonly name: Name;
  /** Hears which name stayed. */
  readonly onMerged: (into: Name) => void;
  readonly onClose: () => void;
}

const none: readonly Name[] = [];

/** Makes one name of several: which, and which of them stays. */
export function MergeName({ name, onMerged, onClose }: Props) {
  const { t } = useTranslation('names');
  const format = useFormat();
  const { merge } = useNameCommands();
  const { labelOf } = useTellOfNames();
  const names = namesById(useNames().data ?? none);
  const [otherIds, setOtherIds] = useState<readonly string[]>([]);
  const [staysId, setStaysId] = useState(name.id);
  const [problem, setProblem] = useState<string>();
  const others = otherIds.flatMap((id) => names.get(id) ?? []);
  const all = [name, ...others];
  const stays = all.find(({ id }) => id === staysId) ?? name;

  const add = (id: string | null) => {
    if (id === null || otherIds.includes(id)) return;
    setOtherIds([...otherIds, id]);
    setProblem(undefined);
  };
  const save = async () => {
    if (others.length === 0) {
      setProblem(t('merge.needed'));
      return;
    }
    try {
      await merge(
        stays,
        all.filter(({ id }) => id !== stays.id),
      );
      onMerged(stays);
    } catch (thrown) {
      setProblem(formProblem(thrown).message);
    }
  };

  return (
    <EscapeTo onEscape={onClose}>
      <Form
        className="name-form"
        aria-label={t('merge')}
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <NamePicker
          // The next one is looked for from the start.
          key={otherIds.length}
          label={t('merge.with')}
          except={all.map(({ id }) => id)}
          error={others.length === 0 ? problem : undefined}
          // The form came because its item in the menu was chosen.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={add}
        />
        {others.length > 0 ? (
          <RadioGroup className="settle-names" value={stays.id} onChange={setStaysId}>
            <Label className="label">{t('merge.stays')}</Label>
            {all.map((one) => (
              <div key={one.id} className="merge-name">
                <Radio value={one.id} className="name-radio">
                  <NameLine name={one} />
                </Radio>
                {one === name ? null : (
                  <IconButton
                    label={t('merge.leaveOut', { name: labelOf(one) })}
                    onPress={() => setOtherIds(otherIds.filter((id) => id !== one.id))}
                  >
                    <CloseIcon />
                  </IconButton>
                )}
              </div>
            ))}
          </RadioGroup>
        ) : null}
        <p className="soft small">{t('merge.hint')}</p>
        <FormEnd
          problem={others.length === 0 ? undefined : problem}
          submit={
            others.length === 0
              ? t('merge')
              : t('merge.do', { count: all.length, formatted: format.number(all.length) })
          }
          onClose={onClose}
        />
      </Form>
    </EscapeTo>
  );
}
