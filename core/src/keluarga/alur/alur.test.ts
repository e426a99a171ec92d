// Flows: one sheet of answers, several families; every fact is accepted, nobody is counted twice, and no contraception is invented.
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDefinisi } from '../../catatan/baca.ts';
import type { Catatan } from '../../catatan/catatan.ts';
import { foldKeluarga, susunCatatan } from '../../catatan/fold.ts';
import { nextHlc } from '../../catatan/hlc.ts';
import { judgeDiDesa } from '../../catatan/judge-desa.ts';
import { type Jawaban, konteksForm, listBelumTerjawab, susunIsi, usulanForm } from '../../form/form.ts';
import { hitungDesa } from '../../indikator/hitung-desa.ts';
import { METODE } from '../../kb/metode.ts';
import { ALUR } from '../../registry/alur.ts';
import { isHadir, type Keluarga } from '../keluarga.ts';

const HARI_INI = '2026-06-30';
const TERJADI = '2026-06-15';

/** A village of a few books, on which flows are run as the phone runs them: answers, facts, judge, all or none. */
function desa(...bukuList: readonly BukuKeluarga[]) {
  let semua: Catatan[] = bukuList.flatMap((satu) => satu.catatan);
  const tulisan: Catatan[] = [];
  let nomor = 0;
  let hlc = nextHlc(null, 1_781_500_000_000, uuidUji(9, 0xbeef));
  const idBaru = (): string => {
    nomor += 1;
    return uuidUji(nomor, 0xbb);
  };
  const perSubjek = () => Map.groupBy(semua, (satu) => satu.subjek.id);
  const keluarga = (id: string): Keluarga => foldKeluarga(id, susunCatatan(perSubjek().get(id) ?? []));
  const konteks = (id: string, anggotaId: string | null) =>
    konteksForm({
      keluarga: keluarga(id),
      hariIni: HARI_INI,
      terjadi: TERJADI,
      anggotaId,
      desa: { keluarga: () => [...perSubjek().keys()].map(keluarga), poktan: () => [], institusi: () => [], kader: () => [] },
    });
  const jalankan = (alurId: string, dari: string, anggotaId: string | null, jawaban: Jawaban): string => {
    const alur = ALUR.find((satu) => satu.id === alurId);
    if (!alur) throw new Error(alurId);
    const lihat = konteks(dari, anggotaId);
    expect(alur.form.tersedia(lihat)).toBe(true);
    const lengkap = { ...usulanForm(alur.form, lihat), ...jawaban };
    expect(listBelumTerjawab(alur.form, lengkap, lihat).map((satu) => satu.isian)).toEqual([]);
    const fakta = alur.susun(susunIsi(alur.form, lengkap, lihat, idBaru), lihat, idBaru);
    for (const { keluargaId, rt, kind, isi, terjadi = TERJADI } of fakta) {
      hlc = nextHlc(hlc, 0, uuidUji(9, 0xbeef));
      const amplop = {
        desa: '63.11.01.2003',
        terjadi,
        dicatat: hlc,
        oleh: uuidUji(2, 0xcade),
        perangkat: uuidUji(9, 0xbeef),
        urut: ++nomor,
        melihat: 0,
      };
      const satu: Catatan = { ...amplop, id: idBaru(), kind, v: findDefinisi(kind)?.version ?? 1, subjek: { jenis: 'keluarga', id: keluargaId }, rt, isi };
      expect([kind, judgeDiDesa(satu, perSubjek(), HARI_INI)]).toEqual([kind, { putusan: 'diterima' }]);
      semua = [...semua, satu];
      tulisan.push(satu);
    }
    return alur.tujuan(fakta);
  };
  const angka = (indikator: string): number[] =>
    [...hitungDesa(perSubjek(), ['2026-05', '2026-06', '2026-07']).values()].map((satu) => satu[indikator]?.pembilang ?? Number.NaN);
  const urungkan = (): void => {
    semua = semua.filter((satu) => !tulisan.includes(satu));
  };
  return { keluarga, jalankan, angka, urungkan };
}

function keluarga(nomor: number) {
  const buku = new BukuKeluarga(nomor);
  buku.daftar('2025-01-01');
  const suami = buku.anggota('2025-01-01', { nama: `Ayah ${nomor}`, lahir: '1980-01-01', jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin' });
  const istri = buku.istri('2025-01-01', '1985-01-01', `Ibu ${nomor}`);
  const putri = buku.anggota('2025-01-01', { nama: `Putri ${nomor}`, lahir: '2004-03-03', jenisKelamin: 'P', hubungan: 'anak', ibuId: istri });
  const putra = buku.anggota('2025-01-01', { nama: `Putra ${nomor}`, lahir: '2001-03-03', jenisKelamin: 'L', hubungan: 'anak', ibuId: istri });
  return { buku, suami, istri, putri, putra };
}

const hadir = (satu: Keluarga): string[] => [...satu.anggota.values()].filter(isHadir).map((anggota) => anggota.nama);

describe('menikah', () => {
  test('membentuk keluarga baru dengan orang dari keluarga lain: satu pernikahan, tiga keluarga, orang yang sama', () => {
    const [a, b] = [keluarga(1), keluarga(2)];
    const kampung = desa(a.buku, b.buku);
    const sebelum = ['A1', 'A2', 'A6'].map(kampung.angka);
    const baru = kampung.jalankan('menikah-keluarga-baru', a.buku.id, a.putra, {
      asal: 'buku',
      pasanganId: `${b.buku.id} ${b.putri}`,
      rt: '002',
      alamat: 'Rumah baru',
    });
    expect([hadir(kampung.keluarga(a.buku.id)), hadir(kampung.keluarga(b.buku.id)), hadir(kampung.keluarga(baru))]).toEqual([
      ['Ayah 1', 'Ibu 1', 'Putri 1'],
      ['Ayah 2', 'Ibu 2', 'Putra 2'],
      ['Putra 1', 'Putri 2'],
    ]);
    const pasangan = kampung.keluarga(baru);
    expect([pasangan.anggota.get(a.putra), pasangan.anggota.get(b.putri)]).toMatchObject([
      { hubungan: 'kepala', statusKawin: 'kawin' },
      { hubungan: 'istri', statusKawin: 'kawin', lahir: '2004-03-03' },
    ]);
    expect(pasangan.rincian.get(b.putri)?.usiaKawinPertama).toBe(22);
    expect(pasangan).toMatchObject({ rt: '002', pernikahan: [{ tanggal: TERJADI, istriId: b.putri }] });
    expect(kampung.angka('A1')).toEqual([2, 3, 3]);
    expect(kampung.angka('A2')).toEqual([2, 3, 3]);
    kampung.urungkan();
    expect(['A1', 'A2', 'A6'].map(kampung.angka)).toEqual(sebelum);
  });

  test('dengan orang dari luar, tinggal di keluarga ini', () => {
    const a = keluarga(1);
    const kampung = desa(a.buku);
    const orang = { asal: 'luar', nama: 'Menantu', lahir: '2000-02-02', statusLama: 'belum-kawin', nikKosong: 'tidak-diketahui' };
    expect(kampung.jalankan('menikah-di-sini', a.buku.id, a.putri, orang)).toBe(a.buku.id);
    const kini = kampung.keluarga(a.buku.id);
    expect(hadir(kini)).toContain('Menantu');
    expect([...kini.anggota.values()].find((satu) => satu.nama === 'Menantu')).toMatchObject({ jenisKelamin: 'L', statusKawin: 'kawin', hubungan: 'lainnya' });
    expect(kampung.angka('A2')).toEqual([1, 2, 2]);
  });

  test('suami menikah lagi: dua istri di satu keluarga, dua PUS', () => {
    const [a, b] = [keluarga(1), keluarga(2)];
    const kampung = desa(a.buku, b.buku);
    kampung.jalankan('menikah-di-sini', a.buku.id, a.suami, { asal: 'buku', pasanganId: `${b.buku.id} ${b.putri}` });
    const istri = [...kampung.keluarga(a.buku.id).anggota.values()].filter((satu) => satu.hubungan === 'istri');
    expect(istri.map((satu) => satu.id).toSorted()).toEqual([a.istri, b.putri].toSorted());
    expect(kampung.angka('A2')).toEqual([2, 3, 3]);
  });
});

describe('keadaan KB dan kehamilan ikut, tanpa peserta baru dan tanpa putus pakai', () => {
  const INDIKATOR = ['A2', 'B10', 'B14', 'B1'];

  test.each(METODE.map((satu) => satu.nilai))('pisah KK saat memakai %s', (metode) => {
    const a = keluarga(1);
    a.buku.status('2025-02-01', a.istri, { metode, mulai: '2024-05-05', anakHidup: 2 });
    const kampung = desa(a.buku);
    const sebelum = INDIKATOR.map(kampung.angka);
    const baru = kampung.jalankan('pisah-kk', a.buku.id, null, { anggota: [a.suami, a.istri, a.putri], kepalaId: a.suami, noKk: null });
    expect(INDIKATOR.map(kampung.angka)).toEqual(sebelum);
    expect(kampung.keluarga(baru).pasangan.get(a.istri)).toMatchObject({
      anakHidup: 2,
      pernahKb: true,
      masaKb: [{ metode, mulai: '2024-05-05', kejadian: null }],
    });
    const { anggota } = kampung.keluarga(baru);
    expect([a.suami, a.istri, a.putri].map((id) => anggota.get(id)?.hubungan)).toEqual(['kepala', 'istri', 'anak']);
    expect(hadir(kampung.keluarga(a.buku.id))).toEqual(['Putra 1']);
  });

  test.each<[string, string]>([
    ['2026-06-05', 'bulan ini juga'],
    ['2026-04-20', 'dua bulan lalu'],
  ])('peserta baru dengan pelayanan pada %s (%s): tetap terhitung sekali, dan suntik berikutnya tidak lupa', (tanggal) => {
    const a = keluarga(1);
    a.buku.layani(tanggal, a.istri, 'suntik', true);
    const kampung = desa(a.buku);
    const bulan = [...INDIKATOR, 'B11', 'B12', 'B13'];
    const sebelum = bulan.map(kampung.angka);
    const baru = kampung.jalankan('pisah-kk', a.buku.id, null, { anggota: [a.suami, a.istri], kepalaId: a.suami, noKk: null });
    expect(bulan.map(kampung.angka)).toEqual(sebelum);
    expect(kampung.keluarga(baru).pasangan.get(a.istri)).toMatchObject({
      masaKb: [{ metode: 'suntik', mulai: tanggal, pertamaKali: true }],
      pelayanan: [{ tanggal, metode: 'suntik', jenisSuntik: '3-bulan', tempat: 'puskesmas' }],
    });
  });

  test('memakai sejak lama dan baru dilayani lagi: mulainya tetap yang lama', () => {
    const a = keluarga(1);
    a.buku.status('2025-02-01', a.istri, { metode: 'pil', mulai: '2023-05-05', anakHidup: 2 });
    a.buku.layani('2026-06-01', a.istri, 'pil');
    const kampung = desa(a.buku);
    const sebelum = INDIKATOR.map(kampung.angka);
    const baru = kampung.jalankan('pisah-kk', a.buku.id, null, { anggota: [a.suami, a.istri], kepalaId: a.suami, noKk: null });
    expect(INDIKATOR.map(kampung.angka)).toEqual(sebelum);
    expect(kampung.keluarga(baru).pasangan.get(a.istri)).toMatchObject({
      anakHidup: 2,
      masaKb: [{ metode: 'pil', mulai: '2023-05-05', kejadian: null }],
      pelayanan: [{ tanggal: '2026-06-01' }],
    });
  });

  test('ibu tiga anak yang ikut keluarga lain tetap terlalu banyak anak', () => {
    const [a, b] = [keluarga(1), keluarga(2)];
    const bernama = [...a.buku.keadaan().anggota.values()].filter((satu) => satu.ibuId === a.istri).length;
    for (let ke = bernama; ke < 4; ke += 1) a.buku.anak('2026-01-01', `201${ke}-01-01`, a.istri);
    a.buku.status('2026-05-10', a.istri, { metode: 'pil', anakHidup: null });
    const kampung = desa(a.buku, b.buku);
    kampung.jalankan('ikut-keluarga', a.buku.id, a.istri, { keKeluarga: b.buku.id, hubungan: 'lainnya' });
    expect(kampung.keluarga(b.buku.id).pasangan.get(a.istri)?.anakHidup).toBe(4);
  });

  test('apa pun keadaan KB-nya, jumlah PUS, peserta baru, dan putus pakai tidak berubah oleh kepindahan', () => {
    const keadaan = fc.record({
      kesertaan: fc.constantFrom('sedang', 'pernah', 'tidak-pernah'),
      metode: fc.constantFrom(...METODE.map((satu) => satu.nilai)),
      ingin: fc.constantFrom('segera', 'tunda', 'tidak-lagi'),
      mulai: fc.constantFrom(null, '2024-01-01', '2026-05-05'),
      isHamil: fc.boolean(),
      isDitanya: fc.boolean(),
    });
    fc.assert(
      fc.property(keadaan, ({ kesertaan, metode, ingin, mulai, isHamil, isDitanya }) => {
        const [a, b] = [keluarga(1), keluarga(2)];
        const isPakai = kesertaan === 'sedang';
        if (isDitanya)
          a.buku.status('2026-05-10', a.istri, { kesertaan, metode: isPakai ? metode : null, mulai: isPakai ? mulai : null, ingin: isPakai ? null : ingin });
        if (isHamil) a.buku.hamil('2026-05-20', a.istri, '2026-03-01');
        const kampung = desa(a.buku, b.buku);
        const semuaAngka = ['A2', 'B10', 'B14', 'B1', 'B6', 'B7.hamil'];
        const sebelum = semuaAngka.map(kampung.angka);
        const tujuan = kampung.jalankan('ikut-keluarga', a.buku.id, a.istri, { keKeluarga: b.buku.id, hubungan: 'lainnya' });
        expect(tujuan).toBe(b.buku.id);
        expect(semuaAngka.map(kampung.angka)).toEqual(sebelum);
        expect(kampung.keluarga(b.buku.id).pasangan.get(a.istri)?.hamil ?? null).toEqual(isHamil ? { dicatat: TERJADI, hpht: '2026-03-01' } : null);
      }),
      { numRuns: 30 },
    );
  });

  test('berapa kali pun orang berpindah: setiap orang hadir di tepat satu keluarga, dan jumlah PUS tetap', () => {
    const langkah = fc.array(fc.tuple(fc.constantFrom('ikut-keluarga', 'pisah-kk'), fc.nat(), fc.nat()), { maxLength: 6 });
    fc.assert(
      fc.property(langkah, (langkahList) => {
        const bukuList = [keluarga(1), keluarga(2), keluarga(3)].map((satu) => satu.buku);
        const kampung = desa(...bukuList);
        const keluargaId = bukuList.map((satu) => satu.id);
        const hadirDi = () => keluargaId.flatMap((id) => [...kampung.keluarga(id).anggota.values()].filter(isHadir).map((satu) => ({ id, orang: satu.id })));
        const orangSemula = hadirDi()
          .map((satu) => satu.orang)
          .toSorted();
        const pus = kampung.angka('A2');
        for (const [alur, ke, tujuan] of langkahList) {
          const semua = hadirDi();
          const siapa = semua[ke % semua.length];
          if (!siapa) continue;
          const lain = keluargaId.filter((id) => id !== siapa.id);
          if (alur === 'pisah-kk' && semua.filter((satu) => satu.id === siapa.id).length > 1) {
            keluargaId.push(kampung.jalankan(alur, siapa.id, null, { anggota: [siapa.orang], kepalaId: siapa.orang, noKk: null }));
          } else if (alur === 'ikut-keluarga') {
            kampung.jalankan(alur, siapa.id, siapa.orang, { keKeluarga: lain[tujuan % lain.length], hubungan: 'lainnya' });
          }
        }
        expect(
          hadirDi()
            .map((satu) => satu.orang)
            .toSorted(),
        ).toEqual(orangSemula);
        expect(kampung.angka('A2')).toEqual(pus);
      }),
      { numRuns: 40 },
    );
  });

  test('ikut keluarga lain lalu kembali: orang yang sama, keluarga lama seperti semula', () => {
    const [a, b] = [keluarga(1), keluarga(2)];
    const kampung = desa(a.buku, b.buku);
    kampung.jalankan('ikut-keluarga', a.buku.id, a.putri, { keKeluarga: b.buku.id, hubungan: 'lainnya' });
    expect(hadir(kampung.keluarga(b.buku.id))).toContain('Putri 1');
    kampung.jalankan('ikut-keluarga', b.buku.id, a.putri, { keKeluarga: a.buku.id, hubungan: 'anak' });
    expect(hadir(kampung.keluarga(b.buku.id))).not.toContain('Putri 1');
    expect(kampung.keluarga(a.buku.id).anggota.get(a.putri)).toMatchObject({ pindah: null, hubungan: 'anak', ibuId: a.istri });
  });
});
