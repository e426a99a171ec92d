// A photo is known by its first bytes, whatever its length says.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lampiranFoto } from './foto.ts';

const base64 = (bita: readonly number[]): string => btoa(String.fromCharCode(...bita));
const huruf = (teks: string): number[] => [...teks].map((satu) => satu.charCodeAt(0));
const isFoto = (foto: string): boolean => lampiranFoto.isi.safeParse({ untuk: '00000000-0000-7000-8000-000000000001', foto, keterangan: null }).success;
const bita = (panjang: number) => fc.array(fc.integer({ min: 0, max: 255 }), { minLength: panjang, maxLength: panjang });

test('WebP seberapa pun besarnya dan JPEG diterima; yang lain tidak, walau mengaku gambar', () => {
  fc.assert(
    fc.property(bita(4), bita(20), (ukuran, sisa) => {
      expect(isFoto(`data:image/webp;base64,${base64([...huruf('RIFF'), ...ukuran, ...huruf('WEBP'), ...sisa])}`)).toBe(true);
      expect(isFoto(`data:image/jpeg;base64,${base64([0xff, 0xd8, 0xff, ...sisa])}`)).toBe(true);
      expect(isFoto(`data:image/webp;base64,${base64([...huruf('RIFF'), ...ukuran, ...huruf('WAVE'), ...sisa])}`)).toBe(false);
      expect(isFoto(`data:image/jpeg;base64,${base64([0xff, 0xd8, 0xfe, ...sisa])}`)).toBe(false);
    }),
  );
});
