import { describe, expect, it } from 'vitest';
import { checkTitle, withOverrides } from '../../../../shared/manifests/overrides-note';
import { createFormatter } from '../../../../shared/messages/format';

const format = createFormatter();
const html = '<!DOCTYPE html><html><body><p>list</p></body></html>';
const told = { format, issuedBy: 'A. Planner' };

describe('withOverrides', () => {
  it('tells what was overridden by whom and why, and lets nothing out of its place', () => {
    const marked = withOverrides(html, [{ check: 'limits', found: 2, reason: '<script>x</script>' }], told);

    expect(marked).toContain('Overridden at issue by A. Planner');
    expect(marked).toContain('Limits of the departure (2): &lt;script&gt;');
    expect(marked.endsWith('</body></html>')).toBe(true);
  });

  it('leaves a list as it is of which nothing was overridden', () => {
    expect(withOverrides(html, [], told)).toBe(html);
  });
});

describe('checkTitle', () => {
  it('names a check of another version of the program by its id', () => {
    expect([checkTitle('stale', format), checkTitle('no-such-check', format)]).toEqual([
      'Facts older than 14 days',
      'no-such-check',
    ]);
  });
});
