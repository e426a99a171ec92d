// Which catatan a phone lets go of: of a narrow kind or about one, unless the account reads it or wrote it.
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { isiCatin } from '@lini/testing/ibu-anak-uji.ts';
import { expect, test } from 'vitest';
import type { Peran } from '../akses/peran.ts';
import type { Catatan } from './catatan.ts';
import { listTertutup } from './tertutup.ts';

const [SITI, MASITAH, AMINAH, RUDI] = [1, 2, 3, 4].map((ke) => uuidUji(ke, 0xacc)) as [string, string, string, string];
const buku = new BukuKeluarga(1);
const oleh = (siapa: string, kind: string, isi: Record<string, unknown>): Catatan => ({ ...buku.catat(kind, '2025-02-01', isi), oleh: siapa });

const daftar: Catatan = { ...buku.daftar('2025-01-05'), oleh: SITI };
const rencana = oleh(SITI, 'catin.daftar', isiCatin(uuidUji(9, 9), '2025-06-01'));
const damping = oleh(AMINAH, 'catin.damping', { anggotaId: uuidUji(9, 9) });
const koreksi = oleh(AMINAH, 'catatan.koreksi', { sasaran: rencana.id, v: 1, terjadi: '2025-02-01', isi: {} });
const batal = oleh(RUDI, 'catatan.batal', { sasaran: koreksi.id, alasan: 'keliru' });
const urung = oleh(MASITAH, 'catatan.batal', { sasaran: batal.id, alasan: 'keliru' });
const rahasia = oleh(SITI, 'konseling.rahasia', { konseling: uuidUji(8, 8), rahasia: '…' });
const tanpaSasaran = oleh(AMINAH, 'catatan.batal', { sasaran: uuidUji(7, 7), alasan: 'keliru' });
const SEMUA = [daftar, rencana, damping, koreksi, batal, urung, rahasia, tanpaSasaran];

test.each<[string, string, Peran, Catatan[]]>([
  ['pencatat', SITI, 'sub-ppkbd', [damping]],
  ['kader lain', MASITAH, 'sub-ppkbd', [rencana, damping, koreksi, batal, rahasia]],
  ['PPKBD', AMINAH, 'ppkbd', [rahasia]],
  ['PKB', RUDI, 'pkb', []],
])('%s melepas tepat yang bukan bacaannya', (_nama, id, peran, diharapkan) => {
  expect(listTertutup(SEMUA, { id, peran }).map((satu) => satu.id)).toEqual(diharapkan.map((satu) => satu.id));
});

test('pembatalan yang saling menunjuk tidak membuatnya berputar', () => {
  const satu = oleh(SITI, 'catatan.batal', { sasaran: '', alasan: 'x' });
  const dua = oleh(SITI, 'catatan.batal', { sasaran: satu.id, alasan: 'x' });
  const lingkar: Catatan = { ...satu, isi: { sasaran: dua.id, alasan: 'x' } };
  expect(listTertutup([lingkar, dua], { id: MASITAH, peran: 'sub-ppkbd' })).toEqual([]);
});
