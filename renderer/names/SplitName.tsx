import { useState } from 'react';
import { Checkbox, CheckboxGroup, Form, Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { NameKind } from '#core/names/kinds.ts';
import type { Name } from '#core/names/model.ts';
import { EscapeTo } from './EscapeTo.tsx';
import { formProblem } from './form-problem.ts';
import { FormEnd } from './FormEnd.tsx';
import { KindPicker } from './KindPicker.tsx';
import { NamePicker } from './NamePicker.tsx';
import { useNameCommands } from './useNameCommands.ts';

interface Props {
  readonly name: Name;
  /** Hears which name the spellings went to. */
  readonly onSplit: (to: Name) => void;
  readonly onClose: () => void;
}

/** Parts a name: which spellings leave it, and for whom. */
export function SplitName({ name, onSplit, onClose }: Props) {
  const { t } = useTranslation('names');
  const { split } = useNameCommands();
  const [leaving, setLeaving] = useState<readonly string[]>([]);
  const [isNew, setNew] = useState(true);
  const [kind, setKind] = useState<NameKind>(name.kind);
  const [otherId, setOtherId] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();

  const save = async () => {
    if (leaving.length === 0) return setProblem(t('split.needed'));
    if (leaving.length === name.spellings.length) return setProblem(t('split.tooMany'));
    if (!isNew && otherId === null) return setProblem(t('nameMissing'));
    const to =
      isNew || otherId === null
        ? { kind: 'new' as const, nameKind: kind }
        : { kind: 'known' as const, id: otherId };
    try {
      onSplit(await split(name, leaving, to));
    } catch (thrown) {
      setProblem(formProblem(thrown).message);
    }
  };

  return (
    <EscapeTo onEscape={onClose}>
      <Form
        className="name-form"
        aria-label={t('split')}
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="soft small">{t('split.hint')}</p>
        <CheckboxGroup
          className="settle-names"
          value={[...leaving]}
          onChange={(ids) => {
            setLeaving(ids);
            setProblem(undefined);
          }}
        >
          <Label className="label">{t('split.spellings')}</Label>
          {name.spellings.map((spelling, index) => (
            <Checkbox
              key={spelling.id}
              value={spelling.id}
              className="name-check"
              // The form came because its button was pressed.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus={index === 0}
            >
              <bdi lang={spelling.language} dir={directionOf(spelling.language)}>
                {spelling.text}
              </bdi>
            </Checkbox>
          ))}
        </CheckboxGroup>
        <RadioGroup
          className="settle-names"
          value={isNew ? 'new' : 'known'}
          onChange={(choice) => {
            setNew(choice === 'new');
            setProblem(undefined);
          }}
        >
          <Label className="label">{t('split.to')}</Label>
          <Radio value="new" className="name-radio">
            {t('split.new')}
          </Radio>
          <Radio value="known" className="name-radio">
            {t('split.known')}
          </Radio>
        </RadioGroup>
        {isNew ? (
          <KindPicker kind={kind} onChange={setKind} />
        ) : (
          <NamePicker
            except={[name.id]}
            onChange={(id) => {
              setOtherId(id);
              setProblem(undefined);
            }}
          />
        )}
        <FormEnd problem={problem} submit={t('split.do')} onClose={onClose} />
      </Form>
    </EscapeTo>
  );
}
