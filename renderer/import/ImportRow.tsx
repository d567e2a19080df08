import { memo } from 'react';
import { Checkbox, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf, languages, type Language } from '#core/articles/language.ts';
import { publicationLimit, titleLimit } from '#electron/contract/limits.ts';
import { useFormat } from '../i18n/format.ts';
import { TextField } from '../ui/TextField.tsx';
import { Typed } from '../ui/Typed.tsx';
import type { Entry, EntryChange } from './import-state.ts';

interface Props {
  readonly entry: Entry;
  readonly onChange: (key: number, change: EntryChange) => void;
}

const encodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1256': 'Windows-1256',
};

/** One draft: what is proposed for it, to be changed, and how its text begins. */
export const ImportRow = memo(function ImportRow({ entry, onChange }: Props) {
  const { t } = useTranslation('import');
  const { number } = useFormat();
  const { key, draft, chosen } = entry;
  const change = (changed: EntryChange) => onChange(key, changed);
  const counted = (what: 'paragraphs' | 'sentences', count: number) =>
    t(`row.${what}`, { count, formatted: number(count) });
  const name = draft.name || t('pastedText');
  return (
    <div className="import-row">
      <div className="import-head">
        <Checkbox className="import-check" isSelected={chosen} onChange={(on) => change({ chosen: on })}>
          <span className="box" aria-hidden="true" />
          <Typed text={name} />
        </Checkbox>
        <span className="soft small">
          {counted('paragraphs', draft.paragraphs)} · {counted('sentences', draft.sentences)}
          {draft.encoding && draft.encoding !== 'utf-8' ? (
            <>
              {' · '}
              <bdi>{encodings[draft.encoding]}</bdi>
            </>
          ) : null}
        </span>
      </div>
      {draft.duplicateOf ? (
        <p className="small import-present">
          {t('row.present')} <Typed text={draft.duplicateOf.title} />
        </p>
      ) : null}
      {chosen ? (
        <>
          <TextField
            label={t('row.title')}
            value={entry.title}
            maxLength={titleLimit}
            onChange={(title) => change({ title })}
            error={entry.title.trim() === '' ? t('row.needsTitle') : undefined}
          />
          <div className="import-fields">
            <TextField
              label={t('row.source')}
              value={entry.publication}
              maxLength={publicationLimit}
              onChange={(publication) => change({ publication })}
            />
            <TextField
              label={t('row.date')}
              type="date"
              value={entry.date}
              onChange={(date) => change({ date })}
            />
            <LanguageChoice language={entry.language} onChange={(language) => change({ language })} />
          </div>
          <p
            className={`import-beginning ${entry.language === 'ur' ? 'nastaliq' : 'english'}`}
            lang={entry.language}
            dir={directionOf(entry.language)}
          >
            {draft.beginning}
          </p>
        </>
      ) : null}
    </div>
  );
});

interface LanguageChoiceProps {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

function LanguageChoice({ language, onChange }: LanguageChoiceProps) {
  const { t } = useTranslation('import');
  return (
    <div className="field">
      <span className="label" aria-hidden="true">
        {t('row.language')}
      </span>
      <ToggleButtonGroup
        className="import-languages"
        aria-label={t('row.language')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[language]}
        onSelectionChange={(keys) => onChange(languages.find((one) => keys.has(one)) ?? language)}
      >
        {languages.map((option) => (
          <ToggleButton key={option} id={option} className="button eased">
            {t(`language.${option}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
