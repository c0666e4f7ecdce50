const root = document.documentElement;

/** Makes everything in the window invisible with the next frame, whatever the screens are doing. */
export function cover(): void {
  root.setAttribute('data-covered', '');
}

/** Shows again what is in the window. */
export function uncover(): void {
  root.removeAttribute('data-covered');
}
