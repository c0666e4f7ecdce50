const layoutPatienceMs = 10_000;

/**
 * Prints a whole HTML document from a frame that nobody sees and that runs no scripts; false where it could not be laid out.
 * The frame stays until the next print, because a print window may still read from it.
 */
export function printDocument(html: string): Promise<boolean> {
  document.getElementById('print-frame')?.remove();
  const frame = document.createElement('iframe');
  frame.id = 'print-frame';
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  Object.assign(frame.style, {
    position: 'fixed',
    width: '0',
    height: '0',
    border: '0',
    visibility: 'hidden',
  });
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => resolve(false), layoutPatienceMs);
    frame.addEventListener(
      'load',
      () => {
        clearTimeout(giveUp);
        frame.contentWindow?.print();
        resolve(frame.contentWindow !== null);
      },
      { once: true },
    );
    frame.srcdoc = html;
    document.body.append(frame);
  });
}
