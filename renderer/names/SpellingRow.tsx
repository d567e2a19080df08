import { useState } from 'react';
import { Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { Name, Spelling } from '#core/names/model.ts';
import { problemOf } from '#core/problem.ts';
import { useMentions, useNameCounts } from '../app/queries.ts';
import { useFormat } from '../i18n/format.ts';
import { phrase } from '../i18n/i18n.ts';
import { IconButton } from '../ui/Button.tsx';
import { EditIcon } from '../ui/icons.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { EditSpelling } from './EditSpelling.tsx';
import { countSpellings } from './names-here.ts';
import { useSpellingQuestions } from './useSpellingQuestions.tsx';
import { useSpellingCommands } from './useSpellingCommands.ts';

interface Props {
  readonly name: Name;
  readonly spelling: Spelling;
  readonly articleId: string | null;
}

/** Columns of the table, for rows that reach over all of them; without an article there are no counts of it. */
export const spellingColumns = (articleId: string | null): number => (articleId === null ? 4 : 5);

/** A spelling with its counts, its switch and where it came from; the form to edit it opens under it. */
export function SpellingRow({ name, spelling, articleId }: Props) {
  const { t } = useTranslation('names');
  const commands = useSpellingCommands();
  const { tell } = useToasts();
  const { orAsk, question } = useSpellingQuestions();
  const [form, setForm] = useState<'unopened' | 'open' | 'closed'>('unopened');
  const facts = { spelling: spelling.text };
  const remarks = [spelling.isWord ? t('alsoWord') : '', spelling.note].filter((one) => one !== '');
  const asked =
    form === 'open' ? (
      <EditSpelling name={name} spelling={spelling} onClose={() => setForm('closed')} />
    ) : (
      question
    );
  return (
    <>
      <tr className={spelling.off ? 'off' : ''}>
        <th scope="row">
          <bdi lang={spelling.language} dir={directionOf(spelling.language)}>
            {spelling.text}
          </bdi>
        </th>
        {articleId === null ? null : (
          <td>
            <CountHere articleId={articleId} spelling={spelling} />
          </td>
        )}
        <td>
          <CountInLibrary nameId={name.id} spelling={spelling} />
        </td>
        <td>
          <Switch
            className="name-switch"
            aria-label={t('lookForSpelling', facts)}
            isSelected={!spelling.off}
            onChange={(isOn) =>
              void orAsk(
                (shared) => commands.switch(name, spelling, !isOn, shared),
                (thrown) => tell(phrase(problemOf(thrown))),
              )
            }
          >
            <span className="track eased" />
          </Switch>
        </td>
        <td>
          <IconButton
            key={form}
            label={t('editSpelling', facts)}
            aria-expanded={form === 'open'}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form gives the focus back
            autoFocus={form === 'closed'}
            onPress={() => setForm(form === 'open' ? 'closed' : 'open')}
          >
            <EditIcon />
          </IconButton>
        </td>
      </tr>
      {remarks.length > 0 ? (
        <tr>
          <td colSpan={spellingColumns(articleId)} className="spelling-remarks" dir="auto">
            {remarks.map((remark) => (
              <bdi key={remark}>{remark}</bdi>
            ))}
          </td>
        </tr>
      ) : null}
      {asked ? (
        <tr>
          <td colSpan={spellingColumns(articleId)} className="spelling-form">
            {asked}
          </td>
        </tr>
      ) : null}
    </>
  );
}

function CountHere({ articleId, spelling }: { readonly articleId: string; readonly spelling: Spelling }) {
  const format = useFormat();
  const mentions = useMentions(articleId).data;
  return mentions ? format.number(countSpellings(mentions).get(spelling.id) ?? 0) : '…';
}

function CountInLibrary({ nameId, spelling }: { readonly nameId: string; readonly spelling: Spelling }) {
  const { t } = useTranslation('names');
  const format = useFormat();
  const counts = useNameCounts(nameId).data?.find(({ spellingId }) => spellingId === spelling.id);
  if (!counts) return '…';
  const mentions = format.number(counts.mentions);
  if (counts.mentions === 0) return mentions;
  return t('inArticles', { count: counts.articles, mentions, articles: format.number(counts.articles) });
}
