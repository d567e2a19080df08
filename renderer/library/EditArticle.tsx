import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Article } from '#core/articles/model.ts';
import { problemOf } from '#core/problem.ts';
import { publicationLimit, titleLimit } from '#electron/contract/limits.ts';
import { call } from '../app/backend.ts';
import { useArticle } from '../app/queries.ts';
import { useTellUndoable } from '../app/useTellUndoable.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { phrase } from '../i18n/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useLeaving } from '../ui/Leaving.tsx';
import { TextField } from '../ui/TextField.tsx';
import { asTyped, withLineEnds } from './line-ends.ts';

/** Edits an own article's title, source, date and text. */
export function EditArticle({ onClose }: { readonly onClose: () => void }) {
  const { articleId } = useWorkspace();
  const article = useArticle(articleId).data;
  return article?.origin === 'own' ? <EditForm key={article.id} article={article} onClose={onClose} /> : null;
}

function EditForm({ article, onClose }: { readonly article: Article; readonly onClose: () => void }) {
  const { t } = useTranslation('library');
  const [title, setTitle] = useState(article.title);
  const [translatedTitle, setTranslatedTitle] = useState(article.translatedTitle ?? '');
  const [publication, setPublication] = useState(article.publication);
  const [date, setDate] = useState(article.date ?? '');
  const [text, setText] = useState(() => asTyped(article.text));
  const [failed, setFailed] = useState<string>();
  const [saving, setSaving] = useState(false);

  const edited = withLineEnds(article.text, text);
  const typed =
    title !== article.title ||
    translatedTitle !== (article.translatedTitle ?? '') ||
    publication !== article.publication ||
    date !== (article.date ?? '') ||
    edited !== article.text;
  const { leave, question } = useLeaving(typed, onClose);
  const tellUndoable = useTellUndoable();

  const save = async () => {
    // The button stays enabled meanwhile: disabled, it would lose the focus and the dialog its keys.
    if (saving) return;
    setSaving(true);
    try {
      await call('articles.edit', {
        id: article.id,
        title,
        translatedTitle: translatedTitle.trim() || null,
        publication,
        date: date || null,
        ...(edited === article.text ? {} : { text: edited }),
      });
      onClose();
      if (typed) void tellUndoable('article.edit', t('edit.done', { title: title.trim() }));
    } catch (thrown) {
      setFailed(phrase(problemOf(thrown)));
    } finally {
      setSaving(false);
    }
  };

  return (
    <Dialog title={t('edit.title')} isOpen onClose={leave} wide dismissable={false}>
      <Form
        className="edit-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={t('edit.articleTitle')}
          value={title}
          maxLength={titleLimit}
          onChange={setTitle}
          isRequired
        />
        <TextField
          label={t('edit.translatedTitle')}
          value={translatedTitle}
          maxLength={titleLimit}
          onChange={setTranslatedTitle}
        />
        <div className="edit-row">
          <TextField
            label={t('edit.source')}
            value={publication}
            maxLength={publicationLimit}
            onChange={setPublication}
          />
          <TextField label={t('edit.date')} type="date" value={date} onChange={setDate} />
        </div>
        <TextField label={t('edit.text')} value={text} onChange={setText} rows={14} />
        <p className="soft small">{t('edit.notesStay')}</p>
        {failed ? (
          <p className="error" role="alert">
            {failed}
          </p>
        ) : null}
        {question ?? (
          <div className="actions">
            <Button onPress={onClose}>{t('edit.cancel')}</Button>
            <Button look="primary" type="submit" isDisabled={title.trim() === ''}>
              {t('edit.save')}
            </Button>
          </div>
        )}
      </Form>
    </Dialog>
  );
}
