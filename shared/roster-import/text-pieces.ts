const pieceCharacters = 512 * 1024;

/** A text in pieces, with the share of it that has been given after each. */
export function* textPieces(
  text: string,
): Generator<{ readonly piece: string; readonly fraction: number }, void, undefined> {
  for (let at = 0; at < text.length; at += pieceCharacters) {
    const end = Math.min(text.length, at + pieceCharacters);
    yield { piece: text.slice(at, end), fraction: end / text.length };
  }
}
