// A camera that sees what a test holds before it: the picture is a canvas, the codes in it are told, and everything behind them is the app's own.
import type { BrowserContext, Page } from 'playwright-core';

/** Gives every page of the context such a camera; call it before the first page is opened, or reload after it. */
export async function pasangKameraPalsu(konteks: BrowserContext): Promise<void> {
  await konteks.addInitScript(() => {
    const kanvas = document.createElement('canvas');
    kanvas.width = kanvas.height = 64;
    const pena = kanvas.getContext('2d');
    // A stream whose picture never changes gives no frames.
    setInterval(() => pena?.fillRect(Math.random() * 64, 0, 1, 1), 50);
    Object.defineProperty(navigator.mediaDevices, 'getUserMedia', { value: () => Promise.resolve(kanvas.captureStream(10)) });
    const jendela = globalThis as unknown as { kodeDiDepan: string | null; BarcodeDetector: unknown };
    jendela.kodeDiDepan = null;
    jendela.BarcodeDetector = class {
      static getSupportedFormats(): Promise<string[]> {
        return Promise.resolve(['qr_code']);
      }
      detect(): Promise<{ rawValue: string }[]> {
        return Promise.resolve(jendela.kodeDiDepan === null ? [] : [{ rawValue: jendela.kodeDiDepan }]);
      }
    };
  });
}

/** Holds a code before the camera; null: takes it away. */
export const hadapkan = (page: Page, kode: string | null): Promise<void> =>
  page.evaluate((satu) => {
    (globalThis as unknown as { kodeDiDepan: string | null }).kodeDiDepan = satu;
  }, kode);
