// Finds a QR code in the picture of a camera: by the browser itself where it can, else by our own decoder, fetched when needed.

/** The text of a code in the picture; null when there is none. */
export type BacaGambar = (video: HTMLVideoElement) => Promise<string | null>;

type Penemu = { detect(gambar: HTMLVideoElement): Promise<readonly { rawValue: string }[]> };
type KelasPenemu = { new (opsi: { formats: string[] }): Penemu; getSupportedFormats(): Promise<readonly string[]> };

/** The longer side of the picture handed to the decoder, in pixels: a code fills a good part of it, and a cheap phone still keeps up. */
const SISI = 640;

async function pembacaBawaan(): Promise<Penemu | null> {
  const Kelas = (globalThis as { BarcodeDetector?: KelasPenemu }).BarcodeDetector;
  try {
    if (!Kelas || !(await Kelas.getSupportedFormats()).includes('qr_code')) return null;
    return new Kelas({ formats: ['qr_code'] });
  } catch {
    return null;
  }
}

async function pembacaSendiri(): Promise<BacaGambar> {
  const { decodeQR } = await import('qr/decode.js');
  const kanvas = document.createElement('canvas');
  const pena = kanvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const kali = Math.min(1, SISI / Math.max(video.videoWidth, video.videoHeight));
    kanvas.width = Math.round(video.videoWidth * kali);
    kanvas.height = Math.round(video.videoHeight * kali);
    if (!pena || kanvas.width === 0 || kanvas.height === 0) return null;
    pena.drawImage(video, 0, 0, kanvas.width, kanvas.height);
    try {
      return decodeQR(pena.getImageData(0, 0, kanvas.width, kanvas.height));
    } catch {
      // It throws when there is no code in the picture, which is the usual case.
      return null;
    }
  };
}

/** A reader for this browser. Throws when our own decoder is needed and can't be fetched. */
export async function siapkanPembaca(): Promise<BacaGambar> {
  const bawaan = await pembacaBawaan();
  if (!bawaan) return pembacaSendiri();
  let sendiri: BacaGambar | null = null;
  return async (video) => {
    if (sendiri) return sendiri(video);
    try {
      return (await bawaan.detect(video))[0]?.rawValue ?? null;
    } catch {
      // Android offers a detector whose service may not be on the phone: it says so only when it is used.
      sendiri = await pembacaSendiri();
      return null;
    }
  };
}
