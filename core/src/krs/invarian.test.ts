// What must hold in any village (family-planning.md 4, stunting-risk.md 7): register, KB and KRS figures, and the work list's taps.
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { desaUji } from '@lini/testing/desa-uji.ts';
import { keluargaAcak } from '@lini/testing/keluarga-acak.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isiSekaliKetuk } from '../agenda/isi-sekali-ketuk.ts';
import { susunAgenda } from '../agenda/susun-agenda.ts';
import { listTunda, pisahkanTunda } from '../agenda/tunda.ts';
import { findDefinisi } from '../catatan/baca.ts';
import { susunCatatan } from '../catatan/fold.ts';
import { judgeCatatan } from '../catatan/judge.ts';
import { hitungDesa } from '../indikator/hitung-desa.ts';
import { METODE } from '../kb/metode.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { susunRegister } from '../pus/register.ts';
import { akhirBulan, bulanDari, daftarBulan } from '../tanggal.ts';
import { isKrs } from './dasar-krs.ts';
import { hariSnapshot, keluarKrs } from './keluar.ts';

const BULAN = daftarBulan('2025-01', '2026-06');
const HARI_INI = '2026-06-15';
const desa = fc.nat(6).chain((banyak) => fc.tuple(...Array.from({ length: banyak + 1 }, (_, nomor) => keluargaAcak(nomor + 1, 18))));
const kumpul = (buku: readonly { id: string; catatan: Parameters<typeof susunCatatan>[0] }[]) => new Map(buku.map((satu) => [satu.id, [...satu.catatan]]));

/** What a share has to respect, whatever it counts. */
const BAGIAN = [/^A3$/, /^A4$/, /^A2\.periksa$/, /^B[1-9]/, /^C\d/];

describe('desa rekaan mana pun', () => {
  test('setiap bagian tidak melebihi seluruhnya; bagian KRS menjumlah ke KRS', () => {
    fc.assert(
      fc.property(desa, (bukuList) => {
        for (const angka of hitungDesa(kumpul(bukuList), BULAN).values()) {
          const n = (id: string) => angka[id]?.pembilang ?? Number.NaN;
          for (const [id, { pembilang, penyebut }] of Object.entries(angka)) {
            if (penyebut !== null && BAGIAN.some((pola) => pola.test(id))) expect([id, pembilang <= penyebut]).toEqual([id, true]);
          }
          const peringkat = ['1', '2', '3', '4', 'lebih', 'belum'].reduce((jumlah, rank) => jumlah + n(`C7.${rank}`), 0);
          expect(peringkat).toBe(n('C1'));
          expect(angka.C9?.penyebut).toBe(n('C1'));
          expect(angka['C10.kie']?.penyebut).toBe(n('C9'));
          expect(angka.C11?.penyebut).toBe(angka.C1?.penyebut);
          // Each of the four alone, their union, and their sum (stunting-risk.md 5).
          const bagian = ['muda', 'tua', 'dekat', 'banyak'].map((satu) => n(`C6.${satu}`));
          expect(n('C5')).toBeGreaterThanOrEqual(Math.max(...bagian));
          expect(n('C5')).toBeLessThanOrEqual(bagian.reduce((jumlah, satu) => jumlah + satu, 0));
          expect(n('C12') + n('C12.umur')).toBeLessThanOrEqual(angka.C12?.penyebut ?? -1);
          expect(angka.B8?.penyebut).toBe(n('B2') + n('B7.iat') + n('B7.tial'));
        }
      }),
      { numRuns: 80 },
    );
  });

  test('register: kaki tiap bulan sama dengan indikator bulan itu dan dengan selnya', () => {
    fc.assert(
      fc.property(desa, (bukuList) => {
        const hitung = hitungDesa(kumpul(bukuList), daftarBulan('2025-01', '2025-12'));
        const { baris, kaki } = susunRegister(
          bukuList.map((buku) => buku.potret(HARI_INI)),
          2025,
          HARI_INI,
        );
        for (const [ke, satu] of kaki.entries()) {
          const n = (id: string) => (satu && hitung.get(satu.bulan)?.[id]?.pembilang) ?? Number.NaN;
          expect(satu?.pus).toBe(n('A2'));
          expect(satu?.diperiksa).toBe(n('A2.periksa'));
          for (const { nilai } of METODE) expect(satu?.metode[nilai]).toBe(n(`B4.${nilai}`));
          for (const kotak of ['hamil', 'ias', 'iat', 'tial'] as const) expect(satu?.kotak[kotak]).toBe(n(`B7.${kotak}`));
          expect(satu?.kotak.belum).toBe(n('A2.belum'));
          expect((satu?.pemerintah ?? 0) + (satu?.swasta ?? 0) + (satu?.jalurTakTahu ?? 0)).toBe(n('B2'));
          const terisi = baris.flatMap((garis) => garis.sel[ke] ?? []);
          expect(terisi).toHaveLength(satu?.pus ?? -1);
          expect(terisi.filter((sel) => sel.diperiksa)).toHaveLength(satu?.diperiksa ?? -1);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('KRS pada potret lalu: masih KRS, atau keluar dengan satu sebab; yang membaik kehilangan sebab', () => {
    fc.assert(
      fc.property(keluargaAcak(1, 24), fc.constantFrom('2025-07-31', '2025-12-31', '2026-01-31', '2026-06-30'), (buku, pada) => {
        const kini = buku.potret(pada);
        const lalu = kini.padaHari(hariSnapshot(pada));
        const keluar = keluarKrs(kini);
        const isDaftar = lalu !== null && isKrs(lalu);
        expect(keluar !== null).toBe(isDaftar && !isKrs(kini));
        if (keluar?.sebab === 'perbaikan' || keluar?.sebab === 'umur') expect(kini.isAktif).toBe(true);
        if (keluar?.sebab === 'perbaikan') expect(keluar.hilang.length).toBeGreaterThan(0);
        if (keluar?.sebab === 'pindah') expect(kini.isAktif).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test('sekali ketuk selalu diterima kantor dan menyelesaikan barisnya; yang ditunda tidak hilang', () => {
    const parameter = parameterPada(HARI_INI);
    fc.assert(
      fc.property(keluargaAcak(1, 20), (buku) => {
        // Only what the office would have counted stands in the book of a phone.
        const sah: typeof buku.catatan = [];
        for (const satu of buku.catatan) if (judgeCatatan(satu, sah, HARI_INI).putusan === 'diterima') sah.push(satu);
        buku.catatan.splice(0, buku.catatan.length, ...sah);
        const agenda = () => susunAgenda(desaUji([buku.potret(HARI_INI)]), HARI_INI, parameter);
        const semua = agenda();
        const { perlu, ditunda } = pisahkanTunda(semua, listTunda(buku.id, susunCatatan(buku.catatan), HARI_INI), uuidUji(1));
        expect(perlu.length + ditunda.length).toBe(semua.length);
        for (const satu of semua) {
          if (!satu.sekaliKetuk) continue;
          const { kind } = satu.sekaliKetuk;
          const catatan = buku.catat(kind, HARI_INI, isiSekaliKetuk(satu.sekaliKetuk), findDefinisi(kind)?.version);
          expect([kind, judgeCatatan(catatan, buku.catatan.slice(0, -1), HARI_INI)]).toEqual([kind, { putusan: 'diterima' }]);
          expect(agenda().some((lain) => lain.aturan === satu.aturan && lain.anggotaId === satu.anggotaId)).toBe(false);
          buku.catatan.pop();
        }
      }),
      { numRuns: 300 },
    );
  });

  test('bulan pada akhir tahun yang belum datang kosong', () => {
    const { kaki } = susunRegister([], 2026, HARI_INI);
    expect(kaki.map((satu) => satu?.bulan ?? null)).toEqual(daftarBulan('2026-01', '2026-12').map((bulan) => (bulan <= bulanDari(HARI_INI) ? bulan : null)));
    expect(akhirBulan('2026-06') > HARI_INI).toBe(true);
  });
});
