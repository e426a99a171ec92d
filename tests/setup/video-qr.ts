// A film for the pretended camera of Chromium: QR codes one after another, each for some seconds.
import { titikQr } from '@lini/ui/qr/titik-qr.ts';

const [LEBAR, TINGGI, BINGKAI_PER_DETIK] = [320, 240, 10];
/** One module in pixels, and the shades of a badly lit card. */
const [MODUL, TERANG, GELAP] = [5, 200, 40];

/** One picture in I420: the code in the middle, grey around it; null: nothing but grey. */
function bingkai(isi: string | null): Uint8Array {
  const gambar = new Uint8Array((LEBAR * TINGGI * 3) / 2).fill(128);
  if (isi === null) return gambar;
  const { sisi, blok } = titikQr(isi);
  const [kiri, atas] = [(LEBAR - sisi * MODUL) >> 1, (TINGGI - sisi * MODUL) >> 1];
  const kotak = (x: number, y: number, lebar: number, tinggi: number, warna: number): void => {
    for (let baris = atas + y * MODUL; baris < atas + (y + tinggi) * MODUL; baris += 1)
      gambar.fill(warna, baris * LEBAR + kiri + x * MODUL, baris * LEBAR + kiri + (x + lebar) * MODUL);
  };
  kotak(0, 0, sisi, sisi, TERANG);
  for (const { x, y, lebar, tinggi } of blok) kotak(x, y, lebar, tinggi, GELAP);
  return gambar;
}

/** The film as Y4M, which Chromium plays in a circle. */
export function videoQr(babak: readonly { readonly isi: string | null; readonly detik: number }[]): Uint8Array {
  const kepala = Buffer.from('FRAME\n');
  const bagian = babak.flatMap(({ isi, detik }) => Array.from({ length: detik * BINGKAI_PER_DETIK }, () => [kepala, bingkai(isi)]).flat());
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${LEBAR} H${TINGGI} F${BINGKAI_PER_DETIK}:1 Ip A1:1 C420\n`), ...bagian]);
}
