import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { Name } from '#core/names/model.ts';
import { IconButton } from '../../ui/Button.tsx';
import { asLanguage, labelsOf } from '../labels.ts';
import { BackIcon } from './icons.tsx';
import { NameNote } from './NameNote.tsx';
import { PageAbout, PageSeen } from './PageAbout.tsx';
import { PageActions } from './PageActions.tsx';
import type { PageFormName } from './PageForm.tsx';

/** Read when the first form is opened. */
const PageForm = lazy(async () => ({ default: (await import('./PageForm.tsx')).PageForm }));

interface Props {
  readonly name: Name;
  readonly onBack: () => void;
  /** Goes to a name's page. */
  readonly onOpen: (nameId: string) => void;
}

/** Who or what the name is of, how often and when it was seen, and what the reader wrote about it. */
export function PageHead({ name, onBack, onOpen }: Props) {
  const { t, i18n } = useTranslation('names-room');
  const [form, setForm] = useState<PageFormName | null>(null);
  const [closed, setClosed] = useState<PageFormName | null>(null);
  const { main, other } = labelsOf(name, asLanguage(i18n.language));
  return (
    <header className="name-page-head">
      <div className="name-page-bar">
        <IconButton label={t('back')} onPress={onBack}>
          <BackIcon />
        </IconButton>
        <p className="small soft">{t(`names:kind.${name.kind}`)}</p>
        {form === null ? <PageActions name={name} closed={closed} onForm={setForm} /> : null}
      </div>
      <h2 className="name-page-labels" id="name-page-title">
        {[main, other].map((label) =>
          label ? (
            <bdi
              key={label.id}
              className={`name-page-label ${label.language}`}
              lang={label.language}
              dir={directionOf(label.language)}
            >
              {label.text}
            </bdi>
          ) : null,
        )}
      </h2>
      <PageSeen nameId={name.id} />
      {form === null ? (
        <>
          <PageAbout name={name} />
          <NameNote name={name} />
        </>
      ) : (
        <div className="name-page-form">
          <Suspense fallback={null}>
            <PageForm
              form={form}
              name={name}
              onOpen={onOpen}
              onClose={() => {
                setClosed(form);
                setForm(null);
              }}
            />
          </Suspense>
        </div>
      )}
    </header>
  );
}
