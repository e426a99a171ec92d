// The group round as LCC 2016 plays it: groups of four drawn, each a competition, the two best of each to the final.
import { BukuLomba } from '@lini/testing/buku-lomba.ts';
import { aturCerdas, hitung, regu } from '@lini/testing/lomba-uji.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { kenalkanAcara } from '../../registry/definisi-acara.ts';
import type { KeadaanLomba } from '../keadaan-lomba.ts';
import { undi } from '../kejadian/lomba-undi.ts';
import { juaraUmumAcara } from '../umum-acara.ts';
import { finalBaru, findFinalGrup, klasemenGrup, type LombaTurunan, listGrupBaru, listLombaGrup, usulFinal } from './babak-grup.ts';

beforeAll(kenalkanAcara);

const DELAPAN = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

function diundi(): KeadaanLomba {
  const buku = new BukuLomba();
  expect(buku.catat('lomba.atur', aturCerdas)).toBe('diterima');
  expect(buku.catat('lomba.regu', regu(DELAPAN))).toBe('diterima');
  expect(buku.catat('lomba.undi', undi(DELAPAN, { jenis: 'grup', paling: 4 }, 'balangan'))).toBe('diterima');
  return buku.keadaan();
}

/** Played in the order of the list: the first team right most often. */
function mainkan({ id, langkah }: LombaTurunan, sampai: 'dimainkan' | 'diumumkan' = 'diumumkan'): KeadaanLomba {
  const buku = new BukuLomba();
  for (const satu of langkah) expect(buku.catat(satu.kind, satu.isi as Record<string, unknown>)).toBe('diterima');
  const urut = buku.keadaan().regu;
  for (const [ke, satu] of urut.entries())
    for (let soal = ke; soal < urut.length; soal += 1) {
      const isi = { babak: 'wajib', soal: `w-${satu.id}-${soal}`, regu: satu.id, hasil: 'benar', poinJuri: null, taruhan: null };
      expect(buku.catat('lomba.jawaban', isi)).toBe('diterima');
    }
  if (sampai === 'dimainkan') return { ...buku.keadaan(), id };
  expect(buku.catat('lomba.tutup', {})).toBe('diterima');
  buku.lewat(16);
  expect(buku.catat('lomba.umumkan', hitung(buku))).toBe('diterima');
  return { ...buku.keadaan(), id };
}

describe('babak grup', () => {
  test('tiap grup menjadi lomba sendiri: aturan, regu, kontingen, anggota sama, tidak dihitung ke juara umum', () => {
    const induk = diundi();
    const baru = listGrupBaru(induk, []);
    expect(baru).toHaveLength(2);
    expect(new Set([...baru.map(({ id }) => id), induk.undian[0]?.id]).size).toBe(3);
    expect(listGrupBaru(induk, []).map(({ id }) => id)).toEqual(baru.map(({ id }) => id));
    const grup = baru.map((satu) => mainkan(satu));
    expect(grup.map(({ atur }) => [atur?.babak, atur?.aturan.jenis === 'cerdas' && atur.aturan.cerdas.nama, atur?.asal])).toEqual([
      ['penyisihan', 'Cerdas cermat skema B, grup 1', { jenis: 'grup', lombaId: induk.id, nama: 'Cerdas cermat skema B', grup: 1 }],
      ['penyisihan', 'Cerdas cermat skema B, grup 2', { jenis: 'grup', lombaId: induk.id, nama: 'Cerdas cermat skema B', grup: 2 }],
    ]);
    for (const [ke, satu] of grup.entries()) {
      const harap = (induk.undiGrup?.hasil[ke] ?? []).map((id) => induk.regu.find((lain) => lain.id === id));
      expect(satu.regu).toEqual(harap);
      expect(klasemenGrup(satu)?.map((baris) => baris.regu)).toEqual(satu.regu.map(({ id }) => id));
    }
    expect(listGrupBaru(induk, grup)).toEqual([]);
  });

  test('dua terbaik tiap grup ke final; lomba asalnya tidak ikut menunggu di juara umum', () => {
    const induk = diundi();
    const grup = listGrupBaru(induk, []).map((satu) => mainkan(satu));
    expect(listLombaGrup(induk, grup.toReversed()).map(({ id }) => id)).toEqual(grup.map(({ id }) => id));
    const usul = usulFinal(induk, grup, 2);
    if (!usul.isSiap) throw new Error(usul.sebab.id);
    const [satu, dua] = grup.map((lain) => lain.regu.map(({ id }) => id));
    expect(usul.regu.map(({ id }) => id)).toEqual([satu?.[0], dua?.[0], satu?.[1], dua?.[1]]);
    const baru = finalBaru(induk, usul.regu, 2);
    const final = mainkan(baru as LombaTurunan);
    expect(findFinalGrup(induk, [...grup, final])?.id).toBe(final.id);
    expect(final.atur).toMatchObject({ babak: 'final', asal: { jenis: 'final', lombaId: induk.id, terbaik: 2 } });
    const aturan = { 'lomba.medalPoints': [5, 3, 1], 'lomba.rankMethod': 'kompetisi' } as const;
    expect(juaraUmumAcara([induk, ...grup], aturan as never)).toMatchObject({ lomba: 1, diumumkan: 0 });
    expect(juaraUmumAcara([induk, ...grup, final], aturan as never)).toMatchObject({ lomba: 1, diumumkan: 1 });
  });

  test('final menunggu semua grup diumumkan, dan tidak memilih di antara yang seri', () => {
    const induk = diundi();
    const [g1, g2] = listGrupBaru(induk, []) as [LombaTurunan, LombaTurunan];
    expect(usulFinal(induk, [mainkan(g1)], 2)).toMatchObject({ isSiap: false });
    expect(usulFinal(induk, [mainkan(g1), mainkan(g2, 'dimainkan')], 2)).toMatchObject({ sebab: { id: expect.stringContaining('Grup 2 belum diumumkan') } });
    const lama = mainkan(g2);
    const seri = { ...lama, umum: lama.umum && { ...lama.umum, hasil: lama.umum.hasil.map((satu) => ({ ...satu, peringkat: 1 })) } };
    expect(usulFinal(induk, [mainkan(g1), seri], 2)).toMatchObject({ sebab: { id: expect.stringContaining('Grup 2 masih seri') } });
  });
});
