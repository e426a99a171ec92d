// The title of the browser's tab, which also names the page to screen readers and in the history.
import { useEffect } from 'preact/hooks';

/** Sets the title while the page is shown. */
export function useJudul(judul: string): void {
  useEffect(() => {
    document.title = `${judul} · Lini Kantor`;
  }, [judul]);
}
