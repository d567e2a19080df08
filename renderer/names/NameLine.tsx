import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { Name } from '#core/names/model.ts';
import { asLanguage, labelsOf } from './labels.ts';

/** Both labels of a name on a line, the interface's language first. */
export function NameLine({ name }: { readonly name: Name }) {
  const { i18n } = useTranslation();
  const { main, other } = labelsOf(name, asLanguage(i18n.language));
  return (
    <span className="name-line">
      <bdi lang={main.language} dir={directionOf(main.language)}>
        {main.text}
      </bdi>
      {other ? (
        <bdi className="soft" lang={other.language} dir={directionOf(other.language)}>
          {other.text}
        </bdi>
      ) : null}
    </span>
  );
}
