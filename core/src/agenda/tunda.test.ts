// Putting off: for everybody on a shared line; on a line meant for a few, for the one who put it off and for nobody else.
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { expect, test } from 'vitest';
import { susunCatatan } from '../catatan/fold.ts';
import type { Agenda } from './agenda.ts';
import { listTunda, pisahkanTunda } from './tunda.ts';

const HARI_INI = '2025-06-10';
const [SITI, RUDI, AMINAH] = [uuidUji(1), uuidUji(2), uuidUji(3)];

function ditunda(oleh: readonly string[], untuk: string, hanyaUntuk?: Agenda['hanyaUntuk']): string | null {
  const buku = new BukuKeluarga(1);
  buku.daftar('2025-01-01');
  const tunda = oleh.map((satu, ke) => ({
    ...buku.catat('agenda.tunda', '2025-06-09', { aturan: 'kawin-dini', anggotaId: null, sampai: `2025-07-0${ke + 1}`, alasan: 'lainnya' }),
    oleh: satu,
  }));
  const agenda: Agenda = {
    aturan: 'kawin-dini',
    subjek: { jenis: 'keluarga', id: buku.id },
    anggotaId: null,
    alasan: { id: '', en: '' },
    tenggat: null,
    urgensi: 1,
    form: 'kunjungan.keluarga',
    ...(hanyaUntuk && { hanyaUntuk }),
  };
  const hasil = pisahkanTunda([agenda], listTunda(buku.id, susunCatatan(tunda), HARI_INI), untuk);
  expect(hasil.perlu.length + hasil.ditunda.length).toBe(1);
  return hasil.ditunda[0]?.tunda.sampai ?? null;
}

const KHUSUS = { peran: ['pkb', 'ppkbd'], akunId: AMINAH } as const;

test('baris yang hanya untuk beberapa orang tidak bisa disembunyikan orang lain', () => {
  expect(ditunda([SITI], RUDI, KHUSUS)).toBeNull();
  expect(ditunda([AMINAH], RUDI, KHUSUS)).toBeNull();
  expect(ditunda([RUDI, SITI], RUDI, KHUSUS)).toBe('2025-07-01');
});

test('baris untuk semua: tundaan siapa pun berlaku, yang paling lama', () => {
  expect(ditunda([SITI, AMINAH], RUDI)).toBe('2025-07-02');
});
