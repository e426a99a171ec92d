// A yel-yel of three teams and three jurors with the sheets of events.md 5, as far as each test needs it.

import { cerdasDariPola } from '@lini/core/lomba/cerdas/pola-cerdas.ts';
import { hitungHasil } from '@lini/core/lomba/hasil-umum.ts';
import { undi } from '@lini/core/lomba/kejadian/lomba-undi.ts';
import { lombaDariPola } from '@lini/core/lomba/pola-lomba.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { expect } from 'vitest';
import { akunJuri, BukuLomba } from './buku-lomba.ts';

export const PARAMETER = parameterPada('2026-11-24');
export const ACARA = '019a0000-0000-7000-8000-00000000000a';
export const REGU = ['awayan', 'halong', 'juai'];
export const JURI = [1, 2, 3];
export const regu = (daftar: readonly string[] = REGU) => ({
  regu: daftar.map((id, ke) => ({ id, kontingen: `63.11.0${ke + 1}`, nama: `Regu ${id}`, anggota: [] })),
});
export const juri = (daftar: readonly number[] = JURI) => ({ juri: daftar.map((ke) => ({ id: `j${ke}`, nama: `Juri ${ke}`, akun: akunJuri(ke) })) });
export const atur = { acaraId: ACARA, aturan: { jenis: 'penampilan', lomba: lombaDariPola('yelyel', PARAMETER) } };
export const aturCerdas = { acaraId: ACARA, aturan: { jenis: 'cerdas', cerdas: cerdasDariPola(PARAMETER, 'B') } } as const;

/** Events.md 5: 83.50, 81.25, 83.50; the mean is 82.75. */
export const LEMBAR = [
  [85, 80, 90, 75],
  [80, 85, 80, 80],
  [90, 75, 85, 80],
];
export const nilai = ([kekompakan, kreativitas, isi, keutuhan]: readonly number[]) => ({
  ...{ kekompakan: kekompakan ?? null, kreativitas: kreativitas ?? null, 'isi-pesan': isi ?? null, keutuhan: keutuhan ?? null },
});
export const lembar = (ke: number, satu: string, isi: readonly number[] = LEMBAR[ke - 1] as number[], alasan: string | null = null) => ({
  ...{ juri: `j${ke}`, regu: satu, nilai: nilai(isi), catatan: null, alasan },
});

export function siap(): BukuLomba {
  const buku = new BukuLomba();
  for (const [kind, isi] of [
    ['lomba.atur', atur],
    ['lomba.regu', regu()],
    ['lomba.juri', juri()],
    ['lomba.undi', undi(REGU, { jenis: 'urutan' }, 'balangan')],
  ] as const)
    expect(buku.catat(kind, isi)).toBe('diterima');
  return buku;
}

export function dinilai(selain: readonly string[] = []): BukuLomba {
  const buku = siap();
  for (const satu of REGU)
    expect(buku.catat('lomba.tampil', { regu: satu, mulai: '09:15', lama: satu === 'awayan' ? 340 : 300, isTidakHadir: false })).toBe('diterima');
  for (const satu of REGU)
    for (const ke of JURI) if (!selain.includes(`${ke} ${satu}`)) expect(buku.catat('lomba.nilai', lembar(ke, satu), akunJuri(ke))).toBe('diterima');
  return buku;
}

export const hitung = (buku: BukuLomba) => {
  const hasil = hitungHasil(buku.keadaan());
  if (!hasil.isLengkap) throw new Error('belum lengkap');
  return { hasil: hasil.hasil, seri: hasil.seri };
};
