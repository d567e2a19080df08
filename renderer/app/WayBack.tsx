import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { waysBack, type WayBackKind } from '#core/backups/ways-back.ts';
import type { BackupList as Backups } from '#core/backups/model.ts';
import { problemOf, type Problem } from '#core/problem.ts';
import { phrase } from '../i18n/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { call } from './backend.ts';
import { WayToBackups } from './WayToBackups.tsx';

type PressedWay = Exclude<WayBackKind, 'backup'>;

/** Of the ways that are one button: what it does and says, and what is said before it. */
const pressed: { readonly [W in PressedWay]: { go: () => Promise<unknown>; label: string } } = {
  again: { go: () => call('library.openAgain', {}), label: 'app:tryAgain' },
  anew: { go: () => call('library.beginAnew', {}), label: 'backups.anew' },
  'as-it-is': { go: () => call('library.openAsItIs', {}), label: 'backups.openAsItIs' },
  rebuild: { go: () => call('library.rebuild', {}), label: 'backups.rebuild' },
};

/** What is said of a way before its button; null where the problem has said it all. */
function saidOf(way: PressedWay, problem: Problem): string | null {
  switch (way) {
    case 'again':
      return problem.kind === 'library-read-only' ? 'backups.writable' : null;
    case 'anew':
      return 'backups.anewWhat';
    case 'as-it-is':
      return problem.kind === 'library-log-lost' ? 'backups.asItIsLost' : 'backups.asItIsDamaged';
    case 'rebuild':
      return 'backups.rebuildWhat';
  }
}

/** What is said of the library whose place a backup takes; null where there is none. */
function keptSaid({ kind }: Problem): string | null {
  if (kind === 'library-missing') return null;
  return kind === 'library-newer' ? 'backups.newerStays' : 'backups.stays';
}

/** Where the library is shut: what the reader can do, the best first. */
export function WayBack({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation(['settings', 'app']);
  const [shut, setShut] = useState(problem);
  const [list, setList] = useState<Backups | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [failed, setFailed] = useState<Problem | null>(null);
  const ways = waysBack(shut.kind);
  const hasBackups = ways.includes('backup');
  useEffect(() => {
    if (!hasBackups) return;
    call('backups.list', {}).then(setList, (thrown: unknown) => setFailed(problemOf(thrown)));
  }, [hasBackups]);

  const attempt = async (name: string, work: () => Promise<unknown>) => {
    setBusy(name);
    setFailed(null);
    try {
      await work();
      location.reload();
    } catch (thrown) {
      const met = problemOf(thrown);
      // Another thing may keep it shut by now, with other ways back.
      if (waysBack(met.kind).length > 0) setShut(met);
      setFailed(met);
      setBusy(null);
    }
  };
  const unread = list === null && failed !== null;
  const hasGood = !unread && (list === null || list.backups.some(({ sound }) => sound));
  const first = ways.find((way) => way !== 'backup' || hasGood);
  return (
    <div className="way-back">
      {ways.map((way) =>
        way === 'backup' ? (
          unread ? null : (
            <WayToBackups
              key={way}
              list={list}
              isFirst={way === first}
              said={keptSaid(shut)}
              busy={busy}
              onRestore={({ file }) => void attempt(file, () => call('backups.restore', { file }))}
            />
          )
        ) : (
          <PressWay
            key={way}
            said={saidOf(way, shut)}
            label={pressed[way].label}
            look={way === first ? 'primary' : 'plain'}
            isPending={busy === way}
            isDisabled={busy !== null && busy !== way}
            onPress={() => void attempt(way, pressed[way].go)}
          />
        ),
      )}
      {failed ? (
        <p className="error" role="alert">
          {phrase(failed)}
        </p>
      ) : null}
      {list ? (
        <p className="small soft backup-folder">
          {t('backups.folder')} <span dir="ltr">{list.folder}</span>
        </p>
      ) : null}
    </div>
  );
}

interface PressProps {
  readonly said: string | null;
  readonly label: string;
  readonly look: 'primary' | 'plain';
  readonly isPending: boolean;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

function PressWay({ said, label, ...button }: PressProps) {
  const { t } = useTranslation(['settings', 'app']);
  return (
    <section className="way-back-way">
      {said === null ? null : <p className="small soft">{t(said)}</p>}
      <Button {...button}>{t(label)}</Button>
    </section>
  );
}
