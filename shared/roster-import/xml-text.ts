const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character data of XML as text: the five named entities, numeric ones and CDATA; anything else stays as it is. */
export function xmlText(raw: string): string {
  let text = raw;
  if (text.includes('<![CDATA[')) {
    return text
      .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
      .map((part, index) => (index % 2 === 1 ? part : xmlText(part)))
      .join('');
  }
  if (text.includes('&')) {
    text = text.replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
      (whole, hex, decimal, name) => {
        if (typeof name === 'string') {
          return named[name.toLowerCase()] ?? whole;
        }
        const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      },
    );
  }
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Text of a workbook, in which `_x000D_` and the like stand for control characters (ECMA-376, ST_Xstring). */
export function workbookText(raw: string): string {
  const text = xmlText(raw);
  return text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => {
        const code = Number.parseInt(hex, 16);
        return code === 13 ? '' : String.fromCharCode(code);
      })
    : text;
}

/** One attribute of a start tag, decoded; undefined when it is not there. Namespace prefixes are passed over. */
export function xmlAttribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const raw = match?.[1] ?? match?.[2];
  return raw === undefined ? undefined : xmlText(raw);
}

/** The start tags with one local name, in order, whatever their namespace prefix. */
export function xmlTags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])[^<>]*>`, 'g')) ?? [];
}
