// Makes a photo small on the phone: scaled down, drawn anew (which drops place and camera data), and pressed until it fits.

/** Most bytes of the picture itself, before it becomes text. */
export const BITA_FOTO = 45_000;
const SISI_TERPANJANG = 900;
const SISI_TERPENDEK = 320;
const MUTU = [0.8, 0.65, 0.5, 0.38, 0.28] as const;

export type FotoKecil = { readonly dataUrl: string; readonly bita: number };

/** Bytes of the picture inside a data URL. */
export function bitaFoto(dataUrl: string): number {
  const isi = dataUrl.slice(dataUrl.indexOf(',') + 1);
  return Math.floor((isi.length * 3) / 4) - (isi.endsWith('==') ? 2 : isi.endsWith('=') ? 1 : 0);
}

/** The sides after scaling so that the longer one is at most `terpanjang`; never larger than they were. */
export function ukuranKecil(lebar: number, tinggi: number, terpanjang: number): { readonly lebar: number; readonly tinggi: number } {
  const kali = Math.min(1, terpanjang / Math.max(lebar, tinggi));
  return { lebar: Math.max(1, Math.round(lebar * kali)), tinggi: Math.max(1, Math.round(tinggi * kali)) };
}

function gambar(sumber: ImageBitmap, terpanjang: number): HTMLCanvasElement {
  const { lebar, tinggi } = ukuranKecil(sumber.width, sumber.height, terpanjang);
  const kanvas = document.createElement('canvas');
  kanvas.width = lebar;
  kanvas.height = tinggi;
  const pena = kanvas.getContext('2d');
  if (!pena) throw new Error('kanvas tidak tersedia');
  // A see-through picture would turn black as JPEG.
  pena.fillStyle = '#fff';
  pena.fillRect(0, 0, lebar, tinggi);
  pena.drawImage(sumber, 0, 0, lebar, tinggi);
  return kanvas;
}

/** WebP where the browser can write it, else JPEG; a browser that cannot answers with PNG. */
function tulis(kanvas: HTMLCanvasElement, mutu: number): string {
  const webp = kanvas.toDataURL('image/webp', mutu);
  return webp.startsWith('data:image/webp') ? webp : kanvas.toDataURL('image/jpeg', mutu);
}

/**
 * The photo as a data URL of at most `BITA_FOTO` bytes, longest side at most 900 px. Rejects when the file is not a picture this
 * browser can read, or cannot be made small enough.
 */
export async function kecilkanFoto(berkas: Blob): Promise<FotoKecil> {
  const sumber = await createImageBitmap(berkas, { imageOrientation: 'from-image' });
  try {
    for (let sisi = SISI_TERPANJANG; sisi >= SISI_TERPENDEK; sisi = Math.round(sisi * 0.8)) {
      const kanvas = gambar(sumber, sisi);
      for (const mutu of MUTU) {
        const dataUrl = tulis(kanvas, mutu);
        const bita = bitaFoto(dataUrl);
        if (bita <= BITA_FOTO) return { dataUrl, bita };
      }
    }
  } finally {
    sumber.close();
  }
  throw new Error('foto terlalu besar');
}
