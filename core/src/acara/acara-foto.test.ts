// A photo of a gathering: by the committee, with consent, while the gallery has room; after its years the picture goes and the fact stays.
import { BukuAcara, rencanaUji } from '@lini/testing/buku-acara.ts';
import { expect, test } from 'vitest';
import type { Peran } from '../akses/peran.ts';
import { tolakPeran } from '../catatan/peran-sasaran.ts';
import { tanpaGambarLama } from '../lampiran/foto-lama.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { kenalkanAcara } from '../registry/definisi-acara.ts';

kenalkanAcara();

const ISI = { foto: 'data:image/jpeg;base64,/9j/AAAA', keterangan: 'Yel-yel', lombaId: null, izin: 1 };
function bukuFoto(): BukuAcara {
  const buku = new BukuAcara(5);
  buku.catat('acara.rencana', rencanaUji());
  return buku;
}
const coba = (buku: BukuAcara, isi: Record<string, unknown> = {}, terjadi?: string): string => {
  const putusan = buku.coba(buku.tulis('acara.foto', { ...ISI, ...isi }, terjadi ?? '2027-06-11'));
  return putusan.putusan === 'diterima' ? 'diterima' : putusan.kode;
};

test.each<[string, Record<string, unknown>, string]>([
  ['lengkap', {}, 'diterima'],
  ['tanpa pernyataan izin', { izin: undefined }, 'isi-tidak-sah'],
  ['kalimat izin yang belum ada', { izin: 2 }, 'isi-tidak-sah'],
  ['tanpa keterangan', { keterangan: ' a ' }, 'isi-tidak-sah'],
  ['bukan gambar', { foto: 'data:image/svg+xml;base64,AAAA' }, 'isi-tidak-sah'],
  ['baru, tetapi gambarnya sudah dihapus', { foto: 'dihapus' }, 'isi-tidak-sah'],
])('foto %s', (_nama, isi, harap) => expect(coba(bukuFoto(), isi)).toBe(harap));

test('menunggu rencananya, ditolak sesudah dibatalkan dan sesudah penuh; yang ditarik memberi tempat lagi', () => {
  expect(coba(new BukuAcara(6))).toBe('menunggu-acara');
  const buku = bukuFoto();
  const penuh = parameterPada('2026-06-10')['acara.galleryPhotos'];
  const id = buku.catat('acara.foto', ISI);
  for (let ke = 1; ke < penuh; ke += 1) expect(coba(buku)).toBe('diterima');
  expect(coba(buku)).toBe('galeri-penuh');
  buku.catat('catatan.batal', { sasaran: id, alasan: 'Orangnya keberatan' });
  expect([coba(buku), buku.keadaan().banyakFoto]).toEqual(['diterima', penuh]);
  const batal = bukuFoto();
  batal.catat('acara.batalkan', { alasan: 'Banjir' });
  expect(coba(batal)).toBe('acara-dibatalkan');
});

test('panitia yang mana pun membatalkan; kader dan tamu tidak', () => {
  const buku = bukuFoto();
  const id = buku.catat('acara.foto', ISI);
  const batal = buku.tulis('catatan.batal', { sasaran: id, alasan: 'Orangnya keberatan' }, '2026-06-12', buku.id);
  const tolakan = (peran: Peran) => tolakPeran(batal, (satu) => buku.catatan.find((lain) => lain.id === satu), peran)?.kode ?? null;
  expect((['pkb', 'koordinator', 'kabupaten'] as const).map(tolakan)).toEqual([null, null, null]);
  expect((['sub-ppkbd', 'ppkbd', 'tamu'] as const).map(tolakan)).toEqual(['bukan-perannya', 'bukan-perannya', 'bukan-perannya']);
});

test('sesudah masa simpannya gambarnya hilang dari ponsel, keterangannya tetap', () => {
  const foto = bukuFoto().tulis('acara.foto', ISI, '2024-06-10');
  expect(tanpaGambarLama(foto, '2024-06-09')).toBeNull();
  expect(tanpaGambarLama(foto, '2024-06-10')?.isi).toEqual({ ...ISI, foto: 'dihapus' });
});
