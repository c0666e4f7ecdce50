const types = ['keydown', 'keyup', 'pointerdown', 'pointermove', 'wheel', 'blur'] as const;

/** Is told what happened and when: milliseconds since 1970, of the moment of the input, not of its handling. */
type InputListener = (event: Event, at: number) => void;

const listeners = new Set<InputListener>();
let isAttached = false;

/** Each frame counts from its own beginning. */
function instantOf(event: Event): number {
  const { performance } = (event.currentTarget ?? window) as Window; // only windows are listened to
  return performance.timeOrigin + event.timeStamp;
}

function tell(event: Event): void {
  if (event.type === 'blur' && event.target !== event.currentTarget) {
    return; // an element lost the focus, not the window
  }
  const at = instantOf(event);
  for (const listener of [...listeners]) {
    listener(event, at);
  }
}

/** Hears keys and pointers in a frame of this window, too; to be called whenever the frame has loaded. */
export function hearFrame(frame: Window): void {
  for (const type of types) {
    frame.addEventListener(type, tell, { capture: true, passive: type === 'wheel' });
  }
}

/** Hears every key and pointer before anything else in the window does. Ends with the function that it answers with. */
export function hearInput(listener: InputListener): () => void {
  if (!isAttached) {
    isAttached = true;
    hearFrame(window);
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}
