import { escapeHtml } from '../kit/escape-html';
import type { FormatMessage } from '../messages/format';
import { message } from '../messages/message';
import type { IssueOverride } from '../model/manifest-version';
import { issueChecks } from './issue-checks';

/** What a check is called; its id where this program does not know it. */
export function checkTitle(check: string, format: FormatMessage): string {
  const known = issueChecks.find(({ id }) => id === check);
  return known === undefined ? check : format(message(known.title));
}

/** A whole HTML document with what was overridden at issue, and why, below its content: for the copy that stays inside. */
export function withOverrides(
  html: string,
  overrides: readonly IssueOverride[],
  { format, issuedBy }: { readonly format: FormatMessage; readonly issuedBy: string },
): string {
  if (overrides.length === 0) {
    return html;
  }
  const items = overrides.map(({ check, found, reason }) => {
    const what = format(message('issue.override-line', { title: checkTitle(check, format), found, reason }));
    return `<li><bdi dir="auto">${escapeHtml(what)}</bdi></li>`;
  });
  const title = format(
    message('issue.overrides-title', { name: issuedBy || format(message('issue.nobody-named')) }),
  );
  const note = `<div style="break-inside: avoid; margin-top: 6mm; border-top: 1pt solid #000; padding-top: 2mm; overflow-wrap: anywhere"><h2 style="margin: 0 0 1mm; font-size: 10pt">${escapeHtml(title)}</h2><ul style="margin: 0; padding-inline-start: 5mm">${items.join('')}</ul></div>`;
  // On the last sheet where the document has sheets, else at its end.
  const end = html.lastIndexOf('<p class="screen-page"');
  const place = end === -1 ? html.lastIndexOf('</body>') : end;
  return place === -1 ? `${html}${note}` : `${html.slice(0, place)}${note}\n${html.slice(place)}`;
}
