import { plainWords, westernDigits } from './plain-words';

const oldest = 125;

const months = /^(?:m|mo|mos|mth|mths|months?|month old|months old|mois|شهر|اشهر|شهور|monate?)$/;
const years = /^(?:|y|yo|yr|yrs|y o|years?|years? old|a|an|ans|annees?|سنة|سنوات|عام|اعوام|jahre?)$/;
const shorter =
  /^(?:w|wk|wks|weeks?|weeks? old|d|days?|days? old|semaines?|sem|jours?|j|اسبوع|اسابيع|يوم|ايام)$/;

/**
 * An age in years, such as `39`, `39 ans`, `2,5`, `6 months`, `1 an 6 mois`; `inMonths` where the column counts months. Null
 * for what is no age or only a bound, such as `18+`.
 */
export function readAge(text: string, inMonths: boolean): number | null {
  const written = westernDigits(text.trim()).toLowerCase();
  const both =
    /^(\d{1,3})\s*(?:y|yrs?|years?|ans?|a)\.?\s*(?:,|et|and)?\s*(\d{1,2})\s*(?:m|mo|mths?|months?|mois)\.?$/.exec(
      written,
    );
  if (both !== null) {
    return within(Number(both[1]) + Number(both[2]) / 12);
  }
  const match = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*(\D*)$/.exec(written);
  if (match === null || /[+<>≥≤~?-]/.test(match[2] ?? '')) {
    return null;
  }
  const value = Number((match[1] ?? '').replace(',', '.'));
  const unit = plainWords(match[2] ?? '');
  if (months.test(unit) || (unit === '' && inMonths)) {
    return within(value / 12);
  }
  if (shorter.test(unit)) {
    return value <= 100 ? 0 : null;
  }
  return years.test(unit) ? within(value) : null;
}

function within(age: number): number | null {
  return age <= oldest ? Math.round(age * 10_000) / 10_000 : null;
}
