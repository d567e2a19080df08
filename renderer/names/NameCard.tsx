import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { Name } from '#core/names/model.ts';
import { useNames, useSettings } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { focusSearch } from '../search/focus-search.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { CloseIcon, EditIcon, SearchIcon, TrashIcon } from '../ui/icons.tsx';
import { AddSpelling } from './AddSpelling.tsx';
import { EditName } from './EditName.tsx';
import { asLanguage, labelsOf } from './labels.ts';
import { MentionsHere } from './MentionsHere.tsx';
import { SpellingTable } from './SpellingTable.tsx';
import { useCardFocus } from './useCardFocus.ts';
import { useClearOfMention } from './useClearOfMention.ts';
import { useNameCommands } from './useNameCommands.ts';
import './names.css';

/** The card of the name in hand, if any. */
export function NameCard() {
  const { nameId } = useWorkspace();
  const name = useNames().data?.find(({ id }) => id === nameId);
  return name ? <Card key={name.id} name={name} /> : null;
}

function Card({ name }: { readonly name: Name }) {
  const { t, i18n } = useTranslation('names');
  const { articleId, drawer } = useWorkspace();
  const { marginOpen, marginTab } = useSettings();
  const { remove } = useNameCommands();
  const [form, setForm] = useState<'unopened' | 'open' | 'closed'>('unopened');
  const label = useId();
  const [card, close] = useCardFocus();
  useClearOfMention(card);

  const { main } = labelsOf(name, asLanguage(i18n.language));
  // The list of names in the margin stays in sight.
  const isBesideMargin = articleId !== null && drawer === null && marginOpen && marginTab === 'names';
  return (
    <dialog
      open
      ref={card}
      className={`name-card ${isBesideMargin ? 'beside-margin' : ''}`}
      aria-labelledby={label}
      tabIndex={-1}
    >
      <div className="name-card-head">
        <p className="soft small">{t(`kind.${name.kind}`)}</p>
        <IconButton label={t('close')} keys="Esc" onPress={close}>
          <CloseIcon />
        </IconButton>
      </div>
      <Labels name={name} id={label} />
      {form === 'open' ? (
        <EditName name={name} onClose={() => setForm('closed')} />
      ) : (
        <>
          <About name={name} />
          <div className="name-actions">
            <Button onPress={() => focusSearch(main.text)}>
              <SearchIcon />
              {t('searchAll')}
            </Button>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the form gives the focus back */}
            <Button look="quiet" autoFocus={form === 'closed'} onPress={() => setForm('open')}>
              <EditIcon />
              {t('edit')}
            </Button>
            {name.origin === 'own' ? (
              <Button look="quiet" onPress={() => void remove(name)}>
                <TrashIcon />
                {t('remove')}
              </Button>
            ) : null}
          </div>
        </>
      )}
      {articleId === null ? null : <MentionsHere name={name} articleId={articleId} />}
      <SpellingTable name={name} articleId={articleId} />
      <AddSpelling name={name} />
    </dialog>
  );
}

function Labels({ name, id }: { readonly name: Name; readonly id: string }) {
  const { i18n } = useTranslation();
  const { main, other } = labelsOf(name, asLanguage(i18n.language));
  return (
    <h2 className="name-labels" id={id}>
      {[main, other].map((label) =>
        label ? (
          <span
            key={label.id}
            className={`name-label ${label.language}`}
            lang={label.language}
            dir={directionOf(label.language)}
          >
            {label.text}
          </span>
        ) : null,
      )}
    </h2>
  );
}

function About({ name }: { readonly name: Name }) {
  const { i18n } = useTranslation();
  const first = asLanguage(i18n.language);
  return [first, first === 'ur' ? 'en' : 'ur'].map((language) => {
    const text = name.about[language === 'ur' ? 'ur' : 'en'];
    return text === '' ? null : (
      <p
        key={language}
        className={`name-about ${language === first ? '' : 'soft small'}`}
        lang={language}
        dir="auto"
      >
        {text}
      </p>
    );
  });
}
