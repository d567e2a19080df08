import { useMemo, type ReactNode } from 'react';
import { guessLanguage } from '#core/articles/guess-language.ts';
import { directionOfBlocks, plainText, readMarkdown, type Block, type Inline } from '#core/notes/markdown.ts';

/** Markdown as elements, never as HTML; each block in the direction of its own first letter. */
export function Markdown({ text }: { readonly text: string }) {
  const blocks = useMemo(() => readMarkdown(text), [text]);
  return <Blocks blocks={blocks} />;
}

/** Parts of a text have no identity but their place. */
const each = <T,>(parts: readonly T[], element: (part: T, key: number) => ReactNode) => parts.map(element);

const Blocks = ({ blocks }: { readonly blocks: readonly Block[] }) =>
  each(blocks, (block, key) => <OneBlock key={key} block={block} />);

const languageOf = (block: Block) => guessLanguage(plainText([block]));

function OneBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className="typed" lang={languageOf(block)} dir="auto">
          <Inlines parts={block.children} />
        </p>
      );
    // No heading of the window: the card has its place among those already.
    case 'heading':
      return (
        <p className="note-heading typed" lang={languageOf(block)} dir="auto">
          <Inlines parts={block.children} />
        </p>
      );
    case 'quote':
      return (
        <blockquote className="note-said" dir={directionOfBlocks(block.blocks)}>
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case 'list': {
      const items = each(block.items, (item, key) => (
        <li key={key} dir={directionOfBlocks(item)}>
          <Blocks blocks={item} />
        </li>
      ));
      return block.start === null ? (
        <ul className="note-points">{items}</ul>
      ) : (
        <ol className="note-points" start={block.start}>
          {items}
        </ol>
      );
    }
    case 'code':
      return (
        <>
          {block.info === '' ? null : <p className="note-code-info soft small">{block.info}</p>}
          <pre className="note-code" dir="auto">
            <code>{block.text}</code>
          </pre>
        </>
      );
  }
}

const Inlines = ({ parts }: { readonly parts: readonly Inline[] }) =>
  each(parts, (part, key) => <OneInline key={key} part={part} />);

function OneInline({ part }: { readonly part: Inline }) {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'break':
      return <br />;
    case 'code':
      return (
        <code className="note-code-words" dir="auto">
          {part.text}
        </code>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines parts={part.children} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <Inlines parts={part.children} />
        </strong>
      );
    case 'link':
      return (
        <a
          className="note-link"
          href={part.href}
          title={part.title || part.href}
          target="_blank"
          rel="noreferrer noopener"
        >
          <Inlines parts={part.children} />
        </a>
      );
  }
}
