import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { Name } from '#core/names/model.ts';
import { useName, useSettings } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { IconButton } from '../ui/Button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { AddSpelling } from './AddSpelling.tsx';
import type { CardFormName } from './card-forms.ts';
import { asLanguage, labelsOf } from './labels.ts';
import { MentionQuestion } from './MentionQuestion.tsx';
import { MentionsHere } from './MentionsHere.tsx';
import { NameActions } from './NameActions.tsx';
import { ProposedHere } from './ProposedHere.tsx';
import { SpellingTable } from './SpellingTable.tsx';
import { useCardFocus } from './useCardFocus.ts';
import { useClearOfMention } from './useClearOfMention.ts';
import { useMentionAsked } from './useMentionAsked.ts';
import './names.css';

/** Read when the first form is opened: most cards are only looked at. */
const CardForm = lazy(() => import('./CardForm.tsx'));

/** The card of the name in hand, if any. */
export function NameCard() {
  const { nameId } = useWorkspace();
  const name = useName(nameId);
  return name ? <Card key={name.id} name={name} /> : null;
}

function Card({ name }: { readonly name: Name }) {
  const { t } = useTranslation('names');
  const { articleId, drawer } = useWorkspace();
  const { marginOpen, marginTab } = useSettings();
  const [form, setForm] = useState<CardFormName | null>(null);
  const [closed, setClosed] = useState<CardFormName | null>(null);
  const label = useId();
  const question = useId();
  const [card, close] = useCardFocus();
  useClearOfMention(card);
  const asked = useMentionAsked(name.id, articleId);

  // The list of names in the margin stays in sight.
  const isBesideMargin = articleId !== null && drawer === null && marginOpen && marginTab === 'names';
  return (
    <dialog
      open
      ref={card}
      className={`name-card ${isBesideMargin ? 'beside-margin' : ''}`}
      aria-labelledby={label}
      aria-describedby={asked ? question : undefined}
      tabIndex={-1}
    >
      <div className="name-card-head">
        <p className="soft small">{t(`kind.${name.kind}`)}</p>
        <IconButton label={t('close')} keys="Esc" onPress={close}>
          <CloseIcon />
        </IconButton>
      </div>
      <Labels name={name} id={label} />
      {asked ? (
        <div id={question}>
          <MentionQuestion name={name} asked={asked} onDone={() => card.current?.focus()} />
        </div>
      ) : null}
      {form === null ? (
        <>
          <About name={name} />
          <NameActions name={name} closed={closed} onForm={setForm} />
        </>
      ) : (
        <Suspense fallback={null}>
          <CardForm
            form={form}
            name={name}
            onClose={() => {
              setClosed(form);
              setForm(null);
            }}
          />
        </Suspense>
      )}
      {articleId === null ? null : (
        <>
          <MentionsHere name={name} articleId={articleId} />
          <ProposedHere name={name} articleId={articleId} />
        </>
      )}
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

/** The lines about it, the interface's language first; how it is romanised; the reader's own note. */
function About({ name }: { readonly name: Name }) {
  const { t, i18n } = useTranslation('names');
  const first = asLanguage(i18n.language);
  const inOrder = first === 'ur' ? (['ur', 'en'] as const) : (['en', 'ur'] as const);
  return (
    <>
      {inOrder.map((language) =>
        name.about[language] === '' ? null : (
          <p
            key={language}
            className={`name-about ${language === first ? '' : 'soft small'}`}
            lang={language}
            dir="auto"
          >
            {name.about[language]}
          </p>
        ),
      )}
      {name.romanisation === '' && name.note === '' ? null : (
        <dl className="name-facts">
          {name.romanisation === '' ? null : (
            <>
              <dt className="soft small">{t('romanisation')}</dt>
              <dd dir="auto">{name.romanisation}</dd>
            </>
          )}
          {name.note === '' ? null : (
            <>
              <dt className="soft small">{t('ownNote')}</dt>
              <dd dir="auto" className="name-note">
                {name.note}
              </dd>
            </>
          )}
        </dl>
      )}
    </>
  );
}
