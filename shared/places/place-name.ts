import { foldText } from '../matching/text/fold-text';

/**
 * A place's name as it is compared: lower-case Latin letters and digits with one space between words; accents, hyphens and
 * apostrophes are forgiven, other alphabets are put into Latin letters, and Saint is one word however it is written.
 */
export function foldPlaceName(name: string): string {
  const folded = foldText(name);
  return folded.includes('st')
    ? folded.replace(/\bste?\b/g, 'saint').replace(/\bsainte\b/g, 'saint')
    : folded;
}

/** Articles that one list writes before a town's name and another leaves out, as `foldPlaceName` gives them. */
const articles = ['al', 'el', 'the', 'la', 'le', 'les', 'l'];
const articlePattern = new RegExp(`^(?:${articles.join('|')}) (?=.)`);

/** The same folded name without its article, and with each that it may have, none twice. */
export function withOtherArticles(folded: string): readonly string[] {
  const bare = folded.replace(articlePattern, '');
  return [bare, ...articles.map((article) => `${article} ${bare}`)].filter((name) => name !== folded);
}
