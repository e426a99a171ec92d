// Only what the system drew counts as a spot check, also when families were recorded or left while the PKB was on the way.
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { DITERIMA, kode as kodeLaporan, laporanSampai, PKB } from '@lini/testing/laporan-uji.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasilUji } from './hasil-uji.ts';
import { idLaporan } from './id-laporan.ts';
import { dasarUndian, pilihContoh, tolakUndian } from './uji-petik.ts';

const INSTITUSI = uuidUji(1, 0x1a);
const LAPORAN = idLaporan(INSTITUSI, '2026-05');
const keluarga = Array.from({ length: 30 }, (_, ke) => uuidUji(ke + 1, 0xfa));
const BANYAK = 5;
const kode = (dipilih: readonly string[], dulu: readonly string[], kini: readonly string[] = dulu): string | undefined =>
  tolakUndian(LAPORAN, dipilih, dasarUndian(dulu, kini), BANYAK)[0]?.kode;
const undi = (daftar: readonly string[]): string[] => pilihContoh(LAPORAN, daftar, BANYAK);

describe('daftar keluarga tidak berubah', () => {
  test('hanya undiannya, seluruhnya, urutan apa pun', () => {
    const contoh = undi(keluarga);
    expect(kode(contoh.toReversed(), keluarga)).toBeUndefined();
    for (const satu of contoh) {
      const sisa = contoh.filter((id) => id !== satu);
      expect(kode(sisa, keluarga)).toBe('uji-bukan-undian');
      for (const lain of keluarga.filter((id) => !contoh.includes(id))) expect(kode([...sisa, lain], keluarga)).toBe('uji-bukan-undian');
    }
    expect(kode([...contoh, undi(keluarga.filter((id) => !contoh.includes(id)))[0] ?? ''], keluarga)).toBe('uji-bukan-undian');
  });

  test('keluarga desa lain tidak pernah; yang lebih sedikit dari undian diperiksa semua', () => {
    const sedikit = keluarga.slice(0, 3);
    expect(kode(undi(sedikit), sedikit)).toBeUndefined();
    expect(kode(undi(sedikit).slice(1), sedikit)).toBe('uji-bukan-undian');
    expect(kode([...undi(keluarga).slice(1), uuidUji(99, 0xfa)], keluarga)).toBe('uji-bukan-undian');
  });
});

test('daftar berubah di jalan: undian menurut daftar lama, baru, maupun antaranya diterima', () => {
  fc.assert(
    fc.property(fc.subarray(keluarga, { minLength: 1 }), fc.subarray(keluarga, { minLength: 1 }), fc.infiniteStream(fc.boolean()), (dulu, kini, koin) => {
      const antara = keluarga.filter((id) => {
        const [{ value: isIkut }] = [koin.next()];
        return dulu.includes(id) && kini.includes(id) ? true : dulu.includes(id) || kini.includes(id) ? isIkut : false;
      });
      for (const saat of [dulu, kini, antara]) expect(kode(undi(saat), dulu, kini)).toBeUndefined();
    }),
  );
});

describe('uji petik', () => {
  test('contoh yang sama untuk siapa pun, contoh lain untuk bulan lain', () => {
    const mei = pilihContoh(idLaporan(INSTITUSI, '2026-05'), keluarga, 5);
    expect([new Set(mei).size, pilihContoh(idLaporan(INSTITUSI, '2026-05'), keluarga.toReversed(), 5)]).toEqual([5, mei]);
    expect(pilihContoh(idLaporan(INSTITUSI, '2026-06'), keluarga, 5)).not.toEqual(mei);
    expect(pilihContoh('x', keluarga.slice(0, 3), 5)).toHaveLength(3);
  });

  test('hasilnya disimpan dan dihitung; yang tidak bisa ditemui beralasan dan tidak dihitung', () => {
    const { buku, ajuan } = laporanSampai('diajukan');
    expect(hasilUji(buku.keadaan())).toBeNull();
    const tulis = (alasan: string | null) =>
      buku.tulis('laporan.uji-petik', '2026-06-05', { ajuan, hasil: [...HASIL, { keluargaId: keluarga[2], hasil: 'tidak-ditemui', alasan }] }, PKB);
    const HASIL = [
      { keluargaId: keluarga[0], hasil: 'cocok', alasan: null },
      { keluargaId: keluarga[1], hasil: 'beda', alasan: null },
    ];
    expect(kodeLaporan(buku.coba(tulis(null)))).toBe('alasan-kosong');
    expect(buku.coba(tulis('Merantau'))).toEqual(DITERIMA);
    expect(hasilUji(buku.keadaan())).toEqual({ cocok: 1, diperiksa: 2 });
  });
});
