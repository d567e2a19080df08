import { useTranslation } from 'react-i18next';
import type { Language } from '#core/articles/language.ts';
import { spellingLimit } from '#electron/contract/limits.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { CloseIcon, PlusIcon } from '../ui/icons.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { FormProblem } from './form-problem.ts';

interface Props {
  readonly language: Language;
  /** One at least; empty ones are left out on saving. */
  readonly spellings: readonly string[];
  readonly problem: FormProblem | undefined;
  readonly onChange: (spellings: readonly string[]) => void;
}

/** Spellings of a new name in one language, a field each, the first being its label. */
export function SpellingFields({ language, spellings, problem, onChange }: Props) {
  const { t } = useTranslation('names');
  return (
    <fieldset className="name-spellings">
      <legend className="label">{t(`spellings.${language}`)}</legend>
      {spellings.map((spelling, index) => (
        // Fields have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className="name-spelling">
          <TextField
            label={t(`spellingIn.${language}`, { at: index + 1 })}
            hideLabel
            maxLength={spellingLimit}
            value={spelling}
            error={
              problem && problem.spelling !== null && problem.spelling === spelling.trim()
                ? problem.message
                : undefined
            }
            onChange={(text) => onChange(spellings.with(index, text))}
          />
          {spellings.length > 1 ? (
            <IconButton
              label={t('removeField', { at: index + 1 })}
              onPress={() => onChange(spellings.toSpliced(index, 1))}
            >
              <CloseIcon />
            </IconButton>
          ) : null}
        </div>
      ))}
      <Button look="quiet" className="name-add" onPress={() => onChange([...spellings, ''])}>
        <PlusIcon />
        {t('anotherSpelling')}
      </Button>
    </fieldset>
  );
}
