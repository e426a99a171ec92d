// The list of reports due stays as it was at the first lock of a village, whatever order the locks arrive in.
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { BukuLaporan } from '@lini/testing/buku-laporan.ts';
import { expect, test } from 'vitest';
import { isWajibLapor, wajibTerkunci } from './wajib-lapor.ts';

const KAB = uuidUji(4, 0xcade);
const satuWajib = (nomor: number) => ({ id: uuidUji(nomor, 0x1a), jenis: 'sub-ppkbd', nama: `Sub ${nomor}` });

function buku(nomor: number, wajib: readonly ReturnType<typeof satuWajib>[] | null | undefined, bulan = '2026-05'): BukuLaporan {
  const satu = new BukuLaporan(nomor, bulan);
  const ajuan = satu.ajukan('2026-06-02');
  if (wajib !== undefined) satu.catatan.push(satu.tulis('laporan.kunci', '2026-06-20', { ajuan, wajib }, KAB));
  return satu;
}

test('daftar kunci yang pertama ditulis berlaku, dari bulan itu saja', () => {
  const semua = [buku(3, [satuWajib(3)]), buku(2, [satuWajib(1), satuWajib(2)]), buku(1, null), buku(4, undefined), buku(0, [satuWajib(9)], '2026-04')];
  for (const urut of [semua, semua.toReversed()])
    expect(
      wajibTerkunci(
        urut.map((satu) => satu.keadaan()),
        '2026-05',
      )?.map(({ nama }) => nama),
    ).toEqual(['Sub 1', 'Sub 2']);
  expect(wajibTerkunci([buku(1, null).keadaan(), buku(2, undefined).keadaan()], '2026-05')).toBeNull();
});

test('kunci dari Lini lama tidak membawa daftar: kartu yang berlaku', () => {
  const lama = buku(1, undefined);
  const kunci = lama.langkah('kunci', lama.catatan[0]?.id ?? '', KAB);
  lama.catatan[1] = { ...kunci, v: 1, isi: { bulan: '2026-05', ajuan: lama.catatan[0]?.id } };
  expect(lama.keadaan().langkah.map(({ jenis }) => jenis)).toEqual(['kunci']);
  expect(wajibTerkunci([lama.keadaan()], '2026-05')).toBeNull();
});

test.each([
  [null, true, true],
  [null, false, false],
  [[1], true, true],
  [[1], false, true],
  [[2], true, false],
] as const)('daftar %j, aktif menurut kartu %s: wajib %s', (daftar, isAktif, harap) => {
  expect(isWajibLapor(uuidUji(1, 0x1a), isAktif, daftar?.map((nomor) => ({ ...satuWajib(nomor), jenis: 'sub-ppkbd' as const })) ?? null)).toBe(harap);
});
