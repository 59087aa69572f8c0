/** How wide a drawing is on the page, so that its letters keep their size however narrow the screen. */
import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

const narrowest = 270;

export function usePlotWidth(widest: number): { readonly box: RefObject<HTMLDivElement | null>; readonly width: Signal<number> } {
  const box = useRef<HTMLDivElement>(null);
  const width = useSignal(widest);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => (width.value = Math.round(Math.min(widest, Math.max(narrowest, element.clientWidth)))));
    observer.observe(element);
    return () => observer.disconnect();
  }, [widest]);
  return { box, width };
}
