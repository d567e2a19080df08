import { useState } from 'react';
import { Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { givenKeys } from '#core/keys/chosen.ts';
import type { KeyedId } from '#core/keys/table.ts';
import type { Settings } from '#core/settings/model.ts';
import type { Command } from '../app/commands.ts';
import { changeSettings, useSettings } from '../app/queries.ts';
import { holds } from '../search/palette-items.ts';
import { Keys } from '../search/Keys.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { commandsOf, fixedKeys, groups, type Group } from './groups.ts';
import { KeyRow } from './KeyRow.tsx';
import { keysText } from './useKeys.ts';
import './keys.css';

interface Props {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

/** Every key of the window by where it is heard; those that are not the same in every program can be changed. */
export function KeysDialog({ commands, onClose }: Props) {
  const { t } = useTranslation('keys');
  const settings = useSettings();
  const { attempt } = useToasts();
  const [sought, setSought] = useState('');
  const [said, say] = useState('');

  const labelOf = (id: KeyedId) => commands.find((one) => one.id === id)?.label ?? t(`of.${id}`);
  const fits = (label: string, keys: readonly string[]) =>
    holds([label, ...keys.map((one) => keysText(one))], sought);
  const change = (keys: Settings['keys'], message: string) =>
    void attempt(async () => {
      await changeSettings({ keys });
      say(message);
    });
  const shown = groups
    .map((group) => ({
      group,
      commands: commandsOf(group).filter((id) => {
        const keys = givenKeys(settings.keys, id);
        return fits(labelOf(id), keys === null ? [] : [keys]);
      }),
      fixed: fixedKeys[group].filter(({ of, keys }) => fits(t(`fixed.${of}`), keys)),
    }))
    .filter((one) => one.commands.length + one.fixed.length > 0);

  return (
    <Dialog title={t('title')} isOpen onClose={onClose} wide>
      <p className="soft">{t('intro')}</p>
      <TextField label={t('seek')} value={sought} onChange={setSought} maxLength={200} />
      <Switch
        className="switch"
        isSelected={settings.singleKeys}
        onChange={(singleKeys) => void attempt(() => changeSettings({ singleKeys }))}
      >
        <span className="switch-track" />
        {t('single')}
      </Switch>
      {shown.map(({ group, commands: ids, fixed }) => (
        <KeyTable key={group} group={group}>
          {ids.map((id) => (
            <KeyRow
              key={id}
              id={id}
              label={labelOf(id)}
              labelOf={labelOf}
              settings={settings}
              onChange={change}
            />
          ))}
          {fixed.map(({ of, keys }) => (
            <tr key={of}>
              <th scope="row">{t(`fixed.${of}`)}</th>
              <td>
                <span className="keys">
                  {keys.map((one) => (
                    <Keys key={one} of={one} />
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </KeyTable>
      ))}
      {shown.length === 0 ? <p className="soft">{t('nothing')}</p> : null}
      <output className="unseen" aria-live="polite">
        {said}
      </output>
      <div className="actions">
        <Button
          isDisabled={Object.keys(settings.keys).length === 0 && settings.singleKeys}
          onPress={() =>
            void attempt(async () => {
              await changeSettings({ keys: {}, singleKeys: true });
              say(t('saidAll'));
            })
          }
        >
          {t('resetAll')}
        </Button>
        <Button look="primary" onPress={onClose}>
          {t('close')}
        </Button>
      </div>
    </Dialog>
  );
}

function KeyTable({ group, children }: { readonly group: Group; readonly children: React.ReactNode }) {
  const { t } = useTranslation('keys');
  return (
    <table className="key-table">
      <caption>{t(`group.${group}`)}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{t('command')}</th>
          <th scope="col">{t('keys')}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
