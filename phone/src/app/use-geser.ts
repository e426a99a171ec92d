// A sideways swipe of the thumb, told from scrolling up and down.
import { useRef } from 'preact/hooks';

const JARAK_PX = 48;

/** Touch handlers that call `onGeser` with 1 (to the next) or -1 (back). */
export function useGeser(onGeser: (arah: 1 | -1) => void): { onTouchStart: (p: TouchEvent) => void; onTouchEnd: (p: TouchEvent) => void } {
  const mulai = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart: ({ touches }) => {
      const [jari] = touches;
      // Two fingers zoom; that is no swipe.
      mulai.current = jari && touches.length === 1 ? { x: jari.clientX, y: jari.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }) => {
      const [jari] = changedTouches;
      const dari = mulai.current;
      mulai.current = null;
      if (!jari || !dari) return;
      const dx = jari.clientX - dari.x;
      if (Math.abs(dx) < JARAK_PX || Math.abs(dx) < 1.5 * Math.abs(jari.clientY - dari.y)) return;
      onGeser(dx < 0 ? 1 : -1);
    },
  };
}
