import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { given, givenKeys, holderOf, isChanged, swapped } from '#core/keys/chosen.ts';
import { isSingle } from '#core/keys/chord.ts';
import { reserveFor, type Reserve } from '#core/keys/reserved.ts';
import type { KeyedId } from '#core/keys/table.ts';
import type { Settings } from '#core/settings/model.ts';
import { Keys } from '../search/Keys.tsx';
import { Button } from '../ui/Button.tsx';
import { keysText } from './useKeys.ts';
import { useRecording } from './useRecording.ts';

interface Props {
  readonly id: KeyedId;
  readonly label: string;
  readonly labelOf: (id: KeyedId) => string;
  readonly settings: Settings;
  readonly onChange: (keys: Settings['keys'], said: string) => void;
}

type State =
  | { readonly step: 'still' }
  | { readonly step: 'recording'; readonly refused?: { readonly chord: string; readonly why: Reserve } }
  | { readonly step: 'taken'; readonly chord: string; readonly holder: KeyedId };

/** One command with its keys, which pressing the button and then the new keys changes. */
export function KeyRow({ id, label, labelOf, settings, onChange }: Props) {
  const { t } = useTranslation('keys');
  const [state, setState] = useState<State>({ step: 'still' });
  const button = useRef<HTMLButtonElement>(null);
  const { keys } = settings;
  const own = givenKeys(keys, id);
  const isOff = own !== null && !settings.singleKeys && isSingle(own);

  const rest = () => setState({ step: 'still' });
  const give = (chord: string | null) => {
    rest();
    const said = chord === null ? t('saidNone', { label }) : t('said', { label, keys: keysText(chord) });
    onChange(given(keys, id, chord), said);
  };
  useRecording(state.step === 'recording', {
    onLeave: rest,
    onNone: () => give(null),
    onChord(chord) {
      const why = reserveFor(id, chord);
      const holder = why === null ? holderOf(keys, id, chord) : undefined;
      if (why !== null) setState({ step: 'recording', refused: { chord, why } });
      else if (holder === undefined) give(chord);
      else setState({ step: 'taken', chord, holder });
    },
  });
  const settle = (done: () => void) => () => {
    done();
    button.current?.focus();
  };

  const recording = state.step === 'recording';
  return (
    <>
      <tr>
        <th scope="row">{label}</th>
        <td>
          <span className="key-cell">
            {isChanged(keys, id) && !recording ? (
              <Button
                look="quiet"
                aria-label={t('resetOne', { label })}
                onPress={settle(() => {
                  const { [id]: _, ...others } = keys;
                  const back = givenKeys(others, id);
                  const holder = back === null ? undefined : holderOf(others, id, back);
                  // Another took them meanwhile: it gets what this one had.
                  onChange(holder ? swapped(keys, id, holder) : others, t('saidReset', { label }));
                })}
              >
                {t('reset')}
              </Button>
            ) : null}
            <Button
              ref={button}
              look="quiet"
              className={`key-button ${isOff ? 'off' : ''}`}
              onPress={() => setState({ step: 'recording' })}
              onBlur={() => {
                if (recording) rest();
              }}
            >
              <span className="unseen">{t(recording ? 'recording' : 'change', { label })}</span>
              {recording ? <span>{t('press')}</span> : <Own keys={own} />}
            </Button>
          </span>
        </td>
      </tr>
      {state.step === 'still' ? null : (
        <tr className="key-say">
          <td colSpan={2}>
            {state.step === 'recording' ? (
              <output className="small soft">
                {state.refused
                  ? t(`refused.${state.refused.why}`, { keys: keysText(state.refused.chord) })
                  : t('how')}
              </output>
            ) : (
              <>
                <p className="small" role="alert">
                  {t('taken', { keys: keysText(state.chord), other: labelOf(state.holder) })}
                </p>
                <span className="actions">
                  <Button onPress={settle(rest)}>{t('leave')}</Button>
                  <Button
                    look="primary"
                    // The question came in answer to a key.
                    // oxlint-disable-next-line jsx-a11y/no-autofocus
                    autoFocus
                    onPress={settle(() => {
                      rest();
                      const other = labelOf(state.holder);
                      onChange(swapped(keys, id, state.holder), t('saidSwapped', { label, other }));
                    })}
                  >
                    {t('swap')}
                  </Button>
                </span>
              </>
            )}
          </td>
        </tr>
      )}
    </>
  );
}

/** Keys as caps, which a screen reader reads as one. */
function Own({ keys }: { readonly keys: string | null }) {
  const { t } = useTranslation('keys');
  if (keys === null) return <span className="soft">{t('none')}</span>;
  return (
    <>
      <span className="unseen">{keysText(keys)}</span>
      <span aria-hidden="true">
        <Keys of={keys} />
      </span>
    </>
  );
}
