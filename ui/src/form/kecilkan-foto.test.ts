// The arithmetic of making a photo small; the drawing itself is tried in the browser stories.
import { expect, test } from 'vitest';
import { bitaFoto, ukuranKecil } from './kecilkan-foto.ts';

test.each([
  [4000, 3000, 900, 675],
  [3000, 4000, 675, 900],
  [640, 480, 640, 480],
  [9000, 3, 900, 1],
])('%d × %d menjadi %d × %d', (lebar, tinggi, lebarBaru, tinggiBaru) =>
  expect(ukuranKecil(lebar, tinggi, 900)).toEqual({ lebar: lebarBaru, tinggi: tinggiBaru }),
);

test.each([1, 2, 3, 4, 100])('%d bita terhitung %d bita', (banyak) => {
  expect(bitaFoto(`data:image/jpeg;base64,${btoa('x'.repeat(banyak))}`)).toBe(banyak);
});
