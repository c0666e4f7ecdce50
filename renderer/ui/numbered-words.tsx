import classes from './numbered-words.module.css';

interface NumberedWordsProps {
  readonly words: readonly string[];
  readonly columns: 2 | 4;
  readonly label?: string;
  /** True where other words may take their place and are to be read out then. */
  readonly isLive?: boolean;
}

/** Words that are copied onto paper or compared with it: large, and each with its number. */
export function NumberedWords({ words, columns, label, isLive = false }: NumberedWordsProps) {
  return (
    <ol
      className={classes.words}
      data-columns={columns}
      aria-label={label}
      aria-live={isLive ? 'polite' : undefined}
    >
      {words.map((word, index) => (
        <li key={index}>{word}</li>
      ))}
    </ol>
  );
}
