/** The reader's word on what waits, carried out as one command: all of it or nothing. */
import type { Language } from '#core/articles/language.ts';
import type { NameKind } from '#core/names/kinds.ts';
import type { Name } from '#core/names/model.ts';
import type { TrayDecision } from '#core/names/tray.ts';
import { ProblemError } from '#core/problem.ts';
import { spellingNoteLimit } from '#electron/contract/limits.ts';
import { cutText } from '#core/notes/quote.ts';
import type { Changes } from '#electron/storage/changes.ts';
import type { Ground } from './ground.ts';
import type { NameStore } from './name-store.ts';
import type { NameWriter, NewSpelling } from './name-writer.ts';
import { acceptSpelling, labelOf } from './spelling-gate.ts';
import { spellingKey } from '#core/names/spelling-key.ts';
import type { WaitingItem, WaitingItems } from './tray-items.ts';

interface Parts {
  readonly ground: Ground;
  readonly names: NameStore;
  readonly writer: NameWriter;
  readonly items: WaitingItems;
  readonly found: (item: WaitingItem) => FoundSpelling;
}

/** A spelling as the reader saw it. */
export interface FoundSpelling {
  readonly text: string;
  readonly language: Language;
  /** Null where no article shows it any more. */
  readonly articleId: string | null;
}

interface Addition {
  readonly spelling: FoundSpelling;
  readonly nameId: string;
}

interface Creation {
  readonly spelling: FoundSpelling;
  readonly kind: NameKind;
}

/** What is to be done, once all of it is known to be possible. */
interface Plan {
  readonly add: Addition[];
  readonly create: Creation[];
  readonly refuse: WaitingItem[];
}

/**
 * Throws `tray-item-missing`, `name-missing`, `spelling-taken` and what else `acceptSpelling` throws, before anything is
 * done.
 */
export function decide(parts: Parts, decisions: readonly TrayDecision[]): Name[] {
  const { ground, names, writer } = parts;
  const plan = planOf(parts, decisions);
  const created = ground.now().toISOString();
  const withNote = ({ text, language, articleId }: FoundSpelling) => ({
    text,
    language,
    note: sourceNote(ground, articleId),
  });
  const [first] = [...plan.add, ...plan.create];
  const subject = first?.spelling.text ?? plan.refuse[0]?.text ?? '';
  const made = ground.journal.run({ kind: 'tray.decide', subject }, (changes) => {
    for (const { spelling, nameId } of plan.add) add(parts, changes, nameId, withNote(spelling));
    for (const { key, nameId, language, text } of plan.refuse)
      changes.insert('rejections', { key, name_id: nameId, language, text, created });
    return plan.create.map(({ spelling, kind }) =>
      writer.create(changes, {
        kind,
        about: { ur: '', en: '' },
        romanisation: '',
        note: '',
        spellings: [withNote(spelling)],
      }),
    );
  });
  const touched = new Set([...plan.add.map(({ nameId }) => nameId), ...made]);
  return [...touched].map((id) => names.open(id));
}

/** Adds a spelling to a name, or switches on the one that it has. */
function add({ names, writer }: Parts, changes: Changes, nameId: string, spelling: NewSpelling): void {
  const { text, language } = spelling;
  const laid = names.laid(nameId);
  const key = spellingKey(text, language);
  const same = laid.name.spellings.find(
    (one) => one.language === language && spellingKey(one.text, language) === key,
  );
  if (same === undefined) writer.addSpelling(changes, nameId, spelling);
  else writer.setSpelling(changes, laid, same, { off: 0 });
}

function planOf({ names, items, found }: Parts, decisions: readonly TrayDecision[]): Plan {
  const plan: Plan = { add: [], create: [], refuse: [] };
  const waiting = items.all();
  const seen = new Set<string>();
  /** Spellings that this command gives away: by key the name, '' for a new one. */
  const given = new Map<string, string>();
  for (const decision of decisions) {
    const item = waiting.get(decision.key);
    if (item === undefined || seen.has(decision.key))
      throw new ProblemError('tray-item-missing', { key: decision.key });
    seen.add(decision.key);
    if (decision.verdict === 'no') {
      plan.refuse.push(item);
      continue;
    }
    const nameId = decision.verdict === 'yes' ? names.open(decision.nameId).id : '';
    const spelling = found(item);
    const key = keyOf(names, spelling, nameId);
    const other = given.get(key);
    if (other === nameId) continue;
    if (other !== undefined)
      throw new ProblemError('spelling-taken', {
        spelling: spelling.text,
        name: other === '' ? spelling.text : labelOf(names.open(other)),
      });
    given.set(key, nameId);
    if (decision.verdict === 'yes') plan.add.push({ spelling, nameId });
    else plan.create.push({ spelling, kind: decision.kind });
  }
  return plan;
}

/** @param nameId '' for a name that is yet to be made. */
function keyOf(names: NameStore, spelling: FoundSpelling, nameId: string): string {
  const acceptance = { nameId: nameId === '' ? null : nameId, shared: false };
  return `${spelling.language} ${acceptSpelling(names, spelling, acceptance)}`;
}

/** “Title, publication” of the article that a spelling was found in, as the note on where it came from. */
function sourceNote({ library, articles }: Ground, articleId: string | null): string {
  if (articleId === null) return '';
  const article =
    articles.bundled.get(articleId) ??
    library.get<{ title: string; publication: string; language: Language }>(
      'SELECT title, publication, language FROM articles WHERE id = ?',
      articleId,
    );
  if (article === undefined) return '';
  const parts = [article.title, article.publication].filter((part) => part !== '');
  return cutText(parts.join(article.language === 'en' ? ', ' : '، '), spellingNoteLimit);
}
