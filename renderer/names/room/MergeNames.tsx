import { useState } from 'react';
import { Form, Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { problemOf } from '#core/problem.ts';
import type { Name, NameOverview } from '#core/names/model.ts';
import { useFormat } from '../../i18n/format.ts';
import { phrase } from '../../i18n/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NameLine } from '../NameLine.tsx';
import { useNameCommands } from '../useNameCommands.ts';
import { countsOf } from './roll.ts';
import '../names.css';

interface Props {
  /** Two at least. */
  readonly names: readonly Name[];
  readonly overview: ReadonlyMap<string, NameOverview> | undefined;
  readonly onClose: () => void;
  readonly onMerged: () => void;
}

/** Makes one name of several: the reader says which of them stays. Offered first is the one that stands most often. */
export function MergeNames({ names, overview, onClose, onMerged }: Props) {
  const { t } = useTranslation('names-room');
  const format = useFormat();
  const { merge } = useNameCommands();
  const mentionsOf = ({ id }: Name) => (overview ? countsOf(overview, id).mentions : 0);
  const [into, setInto] = useState(() => names.toSorted((a, b) => mentionsOf(b) - mentionsOf(a))[0]?.id);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const save = async (stays: Name) => {
    setBusy(true);
    try {
      await merge(
        stays,
        names.filter((name) => name !== stays),
      );
      onMerged();
    } catch (thrown) {
      setProblem(phrase(problemOf(thrown)));
      setBusy(false);
    }
  };

  return (
    <Dialog title={t('mergeTitle')} isOpen onClose={onClose} dismissable={false}>
      <p className="soft">{t('mergeAbout')}</p>
      <Form
        className="roll-merge"
        onSubmit={(event) => {
          event.preventDefault();
          const stays = names.find(({ id }) => id === into);
          if (stays && !busy) void save(stays);
        }}
      >
        <RadioGroup className="roll-merge-names" value={into ?? null} onChange={setInto}>
          <Label className="soft small">{t('stays')}</Label>
          {names.map((name) => (
            <Radio key={name.id} value={name.id} className="roll-merge-name">
              <NameLine name={name} />
              <span className="soft small">
                {t(`names:kind.${name.kind}`)}
                {overview === undefined
                  ? null
                  : ` · ${t('mentions', { count: mentionsOf(name), formatted: format.number(mentionsOf(name)) })}`}
              </span>
            </Radio>
          ))}
        </RadioGroup>
        {problem === undefined ? null : (
          <p className="error" role="alert">
            {problem}
          </p>
        )}
        <div className="actions">
          <Button onPress={onClose}>{t('names:cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={into === undefined}>
            {t('doMerge')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
