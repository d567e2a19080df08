import { useState } from 'react';
import {
  Button as AriaButton,
  Form,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Name } from '#core/names/model.ts';
import { nameNow } from '../app/queries.ts';
import { NextIcon } from '../ui/icons.tsx';
import { EscapeTo } from './EscapeTo.tsx';
import { formProblem } from './form-problem.ts';
import { FormEnd } from './FormEnd.tsx';
import { linkWays, wayKey } from './link-ways.ts';
import { NamePicker } from './NamePicker.tsx';
import { useLinkCommands } from './useLinkCommands.ts';
import { useTellOfNames } from './useTellOfNames.ts';

/** Links a name to another: what it is to it, or the other to it. */
export function AddLink({ name, onClose }: { readonly name: Name; readonly onClose: () => void }) {
  const { t } = useTranslation('names');
  const { link } = useLinkCommands();
  const { labelOf } = useTellOfNames();
  const [chosen, setChosen] = useState(() => linkWays.map(wayKey)[0] ?? '');
  const [otherId, setOtherId] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();

  const save = async () => {
    const way = linkWays.find((one) => wayKey(one) === chosen);
    const other = otherId === null ? undefined : nameNow(otherId);
    if (!way || !other) return setProblem(t('nameMissing'));
    const [from, to] = way.side === 'from' ? [name, other] : [other, name];
    const said = t(`link.${chosen}`, { name: `\u2068${labelOf(other)}\u2069` });
    try {
      await link(name, { from: from.id, kind: way.kind, to: to.id }, said);
      onClose();
    } catch (thrown) {
      setProblem(formProblem(thrown).message);
    }
  };

  return (
    <EscapeTo onEscape={onClose}>
      <Form
        className="name-form"
        aria-label={t('link.add')}
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Select className="field" value={chosen} onChange={(key) => setChosen(String(key))}>
          <Label className="label">{t('link.kind')}</Label>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the form came because its button was pressed */}
          <AriaButton className="input kind-button" autoFocus>
            <SelectValue />
            <NextIcon />
          </AriaButton>
          <Popover className="popover">
            <ListBox className="name-options">
              {linkWays.map((way) => {
                const words = t(`link.${wayKey(way)}`, { name: '…' });
                return (
                  <ListBoxItem key={wayKey(way)} id={wayKey(way)} className="menu-item" textValue={words}>
                    {words}
                  </ListBoxItem>
                );
              })}
            </ListBox>
          </Popover>
        </Select>
        <NamePicker
          label={t('link.name')}
          except={[name.id]}
          onChange={(id) => {
            setOtherId(id);
            setProblem(undefined);
          }}
        />
        <FormEnd problem={problem} submit={t('add')} onClose={onClose} />
      </Form>
    </EscapeTo>
  );
}
