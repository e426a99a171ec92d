// A PKB's phone asks about a report that came long after the day it names, as the office's desk does.

import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { listKejanggalan } from '@lini/core/pelaporan/kejanggalan.ts';
import { BukuLaporan } from '@lini/testing/buku-laporan.ts';
import { expect, test } from 'vitest';
import { buatEntriSubjek } from '../entri.ts';
import { tandaiTiba } from './tiba.ts';

const HARI = '2026-06-20';

test('hari sampai di kantor ikut ke meja PKB; tanpa kata kantor tidak ditandai', () => {
  const buku = new BukuLaporan();
  buku.ajukan('2026-06-02');
  const janggal = (tiba?: string) => {
    const { sejarah, tampil } = buatEntriSubjek(
      'laporan',
      buku.id,
      buku.catatan.map((catatan) => ({ nomor: 1, catatan, tiba })),
      [],
      HARI,
    );
    return listKejanggalan(tandaiTiba(sejarah('9999-12-31'), tampil), [], parameterPada(HARI)).map(({ kode }) => kode);
  };
  expect([janggal('2026-06-09'), janggal('2026-06-04'), janggal()]).toEqual([['tiba-lambat'], [], []]);
});
