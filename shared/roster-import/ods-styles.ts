import { tagAttribute } from './markup-scanner';
import type { NumberStyle } from './number-formats';

const plain: NumberStyle = { kind: 'plain' };

/** Gathers from the markup of a document which of its styles hide sheets, and how its styles show numbers. */
export class OdsStyles {
  private readonly hiding = new Set<string>();
  private readonly dataStyles = new Map<string, NumberStyle>();
  private readonly dataStyleOf = new Map<string, string>();
  private styleName = '';
  private dataStyleName = '';

  /** Takes every start tag that is not within a sheet. */
  take(name: string, tag: string): void {
    switch (name) {
      case 'style:style':
        this.styleName = tagAttribute(tag, 'style:name') ?? '';
        this.dataStyleOf.set(this.styleName, tagAttribute(tag, 'style:data-style-name') ?? '');
        break;
      case 'style:table-properties':
        if (tagAttribute(tag, 'table:display') === 'false') {
          this.hiding.add(this.styleName);
        }
        break;
      case 'number:date-style':
      case 'number:time-style':
        this.dataStyleName = tagAttribute(tag, 'style:name') ?? '';
        this.dataStyles.set(this.dataStyleName, {
          kind: 'moment',
          day: name === 'number:date-style',
          time: name === 'number:time-style',
        });
        break;
      case 'number:number-style':
        this.dataStyleName = tagAttribute(tag, 'style:name') ?? '';
        break;
      case 'number:hours': {
        const style = this.dataStyles.get(this.dataStyleName);
        if (style?.kind === 'moment') {
          this.dataStyles.set(this.dataStyleName, { ...style, time: true });
        }
        break;
      }
      case 'number:number': {
        const digits = Number(tagAttribute(tag, 'number:min-integer-digits'));
        const isWhole = (tagAttribute(tag, 'number:decimal-places') ?? '0') === '0';
        if (isWhole && digits >= 2 && digits <= 32 && !this.dataStyles.has(this.dataStyleName)) {
          this.dataStyles.set(this.dataStyleName, { kind: 'digits', picture: '0'.repeat(digits) });
        }
        break;
      }
      default:
    }
  }

  /** True when sheets of this style are not shown. */
  hides(styleName: string): boolean {
    return this.hiding.has(styleName);
  }

  /** How cells of this style show their numbers. */
  numberStyleOf(styleName: string | undefined): NumberStyle {
    return this.dataStyles.get(this.dataStyleOf.get(styleName ?? '') ?? '') ?? plain;
  }
}
