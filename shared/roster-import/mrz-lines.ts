/** True for a line of the machine-readable zone of a travel document: 28 to 44 letters, digits and fillers (ICAO Doc 9303). */
export function looksLikeMrzLine(text: string): boolean {
  const line = text.replace(/\s/g, '').toUpperCase();
  return line.length >= 28 && line.length <= 140 && /^[A-Z0-9<]+$/.test(line) && /<|\d{6}/.test(line);
}
