// Doubles: who is pointed at and who must not be, among people who share names, birthdays, mothers and cards.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IndeksOrang } from './indeks-orang.ts';
import { type CiriOrang, listSebabKembar, miripNik, nilaiKembar } from './kembar.ts';
import { isNamaMirip } from './nama-mirip.ts';

const IBU: CiriOrang = {
  keluargaId: 'a',
  anggotaId: 'a1',
  nama: 'Siti Aminah',
  nik: '6311065708959001',
  jenisKelamin: 'P',
  lahir: '1995-08-17',
  namaIbu: 'Norhayati',
  noKk: '6311011708159001',
};
const TANPA = { nik: null, namaIbu: null, noKk: null } as const;
const sebab = (ubah: Partial<CiriOrang>, asal: Partial<CiriOrang> = {}): string[] =>
  listSebabKembar({ ...IBU, keluargaId: 'b', anggotaId: null, ...ubah }, { ...IBU, ...asal });

describe('nama mirip', () => {
  test.each([
    ['Siti Aminah', 'Hj. Siti Aminah', true],
    ['Siti Aminah', 'ST AMINAH', true],
    ['Siti Aminah', 'S. Aminah', true],
    ['Norhayati', 'Nurhayati', true],
    ['Djoebaidah', 'Jubaidah', true],
    ['Khadijah', 'Hadijah', true],
    ['M. Arsyad', 'Muhammad Arsad', true],
    ['Aminah', 'Siti Aminah', true],
    ['Siti Aminah', 'Siti Rahmah', false],
    ['Muhammad', 'Ahmad', false],
    ['M', 'Muhammad Ali', false],
    ['Ali', 'Adi', false],
    ['', 'Aminah', false],
  ])('%s dan %s: %s', (a, b, mirip) => {
    expect([isNamaMirip(a, b), isNamaMirip(b, a)]).toEqual([mirip, mirip]);
  });
});

describe('yang ditunjuk', () => {
  test.each<[string, Partial<CiriOrang>, string[]]>([
    ['NIK sama, yang lain beda semua', { nama: 'Orang Lain', lahir: '1980-01-01', namaIbu: null, noKk: null }, ['nik-sama']],
    ['istri yang sama, NIK salah satu angka', { ...TANPA, nik: '6311065708959007', lahir: null }, ['nik-satu-angka', 'nama-mirip']],
    ['NIK dua angka tertukar', { ...TANPA, nik: '6311065780959001', lahir: null }, ['nik-tertukar', 'nama-mirip']],
    ['NIK salah di tanggalnya, nama panggilan lain', { ...TANPA, nik: '6311065608959001', nama: 'Galuh' }, ['nik-satu-angka', 'lahir-sama']],
    ['tanpa NIK: nama, lahir, ibu', { nik: null, noKk: null, namaIbu: 'Nurhayati' }, ['nama-mirip', 'lahir-sama', 'ibu-mirip']],
    ['tanpa NIK: nama, lahir, KK', { ...TANPA, noKk: IBU.noKk }, ['nama-mirip', 'lahir-sama', 'kk-sama']],
    ['tahun lahir beda satu', { ...TANPA, noKk: IBU.noKk, lahir: '1996-08-17' }, ['nama-mirip', 'lahir-tahun', 'kk-sama']],
  ])('%s', (_nama, ubah, harapan) => {
    expect(sebab(ubah)).toEqual(harapan);
  });

  test('tanggal dan bulan lahir tertukar', () => {
    expect(sebab({ ...TANPA, noKk: IBU.noKk, lahir: '1995-08-03' }, { lahir: '1995-03-08' })).toEqual(['nama-mirip', 'lahir-tertukar', 'kk-sama']);
  });
});

describe('yang tidak boleh ditunjuk', () => {
  test.each<[string, Partial<CiriOrang>, Partial<CiriOrang>]>([
    ['hanya nama', { ...TANPA, lahir: null }, {}],
    ['nama dan tanggal lahir tanpa ibu dan KK', { ...TANPA }, {}],
    ['nama dan lahir sama, ibunya lain', { ...TANPA, namaIbu: 'Masniah' }, {}],
    ['nama, lahir, ibu sama, NIK jelas orang lain', { nik: '6301024411909123', noKk: null }, {}],
    ['NIK beda satu angka, nama dan lahir lain', { ...TANPA, nik: '6311065808959001', nama: 'Rusmini', lahir: '1995-08-18' }, {}],
    ['lahir sehari, NIK beda nomor urut saja', { ...TANPA, nik: '6311065708959002', nama: 'Rusmini' }, {}],
    ['kembar satu rumah, nama hampir sama', { keluargaId: 'a', nama: 'Nurul Aina', nik: '6311065708959002' }, { nama: 'Nurul Aini' }],
    ['kembar satu rumah tanpa NIK', { keluargaId: 'a', nama: 'Nurul Aina', nik: null }, { nama: 'Nurul Aini', nik: null }],
    ['kembar laki-laki dan perempuan', { nama: 'Rahmat', jenisKelamin: 'L', nik: null }, { nama: 'Rahmah', nik: null }],
    ['ibu dan anak senama', { ...TANPA, noKk: IBU.noKk, lahir: '2018-08-17' }, {}],
  ])('%s', (_nama, ubah, asal) => {
    expect(sebab(ubah, asal)).toEqual([]);
  });

  test('orang yang sama di dua keluarga (ikut menikah, id tetap) bukan ganda', () => {
    expect(nilaiKembar({ ...IBU, keluargaId: 'b' }, { ...IBU, anggotaId: 'a1', isAktif: true })).toBeNull();
  });
});

/** A book of families whose wife has this NIK and birth date. */
function keluarga(nomor: number, nik: string | null, nama = 'Siti Aminah', lahir = '1995-08-17'): BukuKeluarga {
  const buku = new BukuKeluarga(nomor);
  buku.catat('keluarga.daftar', '2025-01-01', { alamat: '', noKk: '6311011708159001' });
  const istriId = buku.istri('2025-01-01', lahir, nama);
  const tambah = buku.catatan.at(-1);
  if (tambah) buku.catatan[buku.catatan.length - 1] = { ...tambah, isi: { ...(tambah.isi as object), nik, nikKosong: null } };
  void istriId;
  return buku;
}

const ketik = (nik: string | null): CiriOrang => ({ ...IBU, keluargaId: 'baru', anggotaId: null, nik, namaIbu: null, noKk: null });

describe('indeks', () => {
  test('NIK orang aktif menutup jalan, NIK orang yang sudah pergi hanya ditawarkan', () => {
    const indeks = new IndeksOrang();
    const buku = keluarga(1, IBU.nik);
    indeks.set(buku.keadaan());
    expect(indeks.cari(ketik(IBU.nik)).map((satu) => satu.tingkat)).toEqual(['blok']);
    expect(indeks.cari(ketik('6311065708959009')).map((satu) => satu.tingkat)).toEqual(['mungkin']);
    buku.catat('anggota.pindah', '2025-02-01', { anggotaId: [...buku.keadaan().anggota.keys()][0], sebab: 'menikah', keKeluarga: null });
    indeks.set(buku.keadaan());
    expect(indeks.cari(ketik(IBU.nik)).map((satu) => satu.tingkat)).toEqual(['pernah']);
    indeks.delete(buku.id);
    expect(indeks.cari(ketik(IBU.nik))).toEqual([]);
  });

  test('daftar ganda satu desa menyebut tiap pasangan sekali', () => {
    const indeks = new IndeksOrang();
    for (const [nomor, nik] of [IBU.nik, '6311065708959007', null].entries()) indeks.set(keluarga(nomor + 1, nik).keadaan());
    expect(indeks.listSemua().map((satu) => satu.lain.sebab[0])).toEqual(['nik-satu-angka', 'nama-mirip', 'nama-mirip']);
    expect(indeks.listKeluargaByKk('6311011708159001', keluarga(1, null).id)).toHaveLength(2);
  });

  test('satu angka salah atau dua angka bersebelahan tertukar selalu ditemukan, dan mirip itu timbal balik', () => {
    const nik = IBU.nik ?? '';
    fc.assert(
      fc.property(fc.nat(15), fc.nat(9), fc.boolean(), (ke, angka, isTukar) => {
        const tukar = `${nik.slice(0, ke)}${nik
          .slice(ke, ke + 2)
          .split('')
          .reverse()
          .join('')}${nik.slice(ke + 2)}`;
        const salah = isTukar ? tukar : `${nik.slice(0, ke)}${angka}${nik.slice(ke + 1)}`;
        const indeks = new IndeksOrang();
        indeks.set(keluarga(1, nik).keadaan());
        expect(indeks.cari(ketik(salah))).toHaveLength(1);
        expect(miripNik(nik, salah)).toBe(miripNik(salah, nik));
      }),
    );
  });

  test('mengganti satu keluarga berkali-kali sama dengan membangun dari awal', () => {
    const pilihan = fc.constantFrom(IBU.nik, '6311065708959007', '6301024411909123', null);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), pilihan), { maxLength: 12 }), (langkah) => {
        const bertahap = new IndeksOrang();
        for (const [nomor, nik] of langkah) bertahap.set(keluarga(nomor, nik).keadaan());
        const sekaligus = new IndeksOrang();
        for (const [nomor, nik] of [...new Map(langkah)].toSorted(([a], [b]) => a - b)) sekaligus.set(keluarga(nomor, nik).keadaan());
        const ringkas = (indeks: IndeksOrang) => indeks.listSemua().map(({ satu, lain }) => `${satu.anggotaId} ${lain.orang.anggotaId} ${lain.sebab}`);
        expect(ringkas(bertahap).toSorted()).toEqual(ringkas(sekaligus).toSorted());
      }),
    );
  });

  test('2.000 keluarga: mencari sekali jauh di bawah satu gambar layar', () => {
    const indeks = new IndeksOrang();
    const hari = (ke: number): string => `${1960 + (ke % 50)}-${String((ke % 12) + 1).padStart(2, '0')}-${String((ke % 28) + 1).padStart(2, '0')}`;
    for (let ke = 1; ke <= 2000; ke += 1)
      indeks.set(keluarga(ke, `63110${ke % 9}57${String(ke + 100000000).slice(1)}`.slice(0, 16), `Ibu ${ke}`, hari(ke)).keadaan());
    const mulai = performance.now();
    for (let ke = 0; ke < 100; ke += 1) indeks.cari(ketik(`63110657089590${String(ke).padStart(2, '0')}`));
    expect((performance.now() - mulai) / 100).toBeLessThan(30);
  });
});

describe('orang lain', () => {
  const duaKeluarga = (nikLain: string) => {
    const [a, b] = [new BukuKeluarga(1), new BukuKeluarga(2)];
    const istri = [a, b].map((buku, ke) => {
      buku.daftar('2026-01-05');
      const id = buku.istri('2026-01-05', '1995-08-17', 'Siti Aminah');
      buku.catat('anggota.ubah', '2026-01-06', { ...(buku.catatan.at(-1)?.isi as object), nik: ke === 0 ? '6311065708959001' : nikLain });
      return id;
    });
    const daftar = () => {
      const indeks = new IndeksOrang();
      for (const buku of [a, b]) indeks.set(buku.keadaan('2026-02-01'));
      return indeks.listSemua().length;
    };
    return { a, b, istri: istri as [string, string], daftar };
  };

  test.each(['a', 'b'] as const)('yang dinyatakan orang lain di keluarga %s tidak ditunjuk lagi; dibatalkan, ditunjuk lagi', (di) => {
    const { daftar, istri, ...buku } = duaKeluarga('6311065708959007');
    expect(daftar()).toBe(1);
    const [anggotaId, lainId] = di === 'a' ? istri : [istri[1], istri[0]];
    const lain = buku[di].catat('anggota.orang-lain', '2026-01-10', { anggotaId, lainId });
    expect(daftar()).toBe(0);
    buku[di].catat('catatan.batal', '2026-01-11', { sasaran: lain.id, alasan: 'ternyata sama' });
    expect(daftar()).toBe(1);
  });

  test('NIK yang sama tetap ditunjuk: salah satunya harus diperbaiki', () => {
    const { a, istri, daftar } = duaKeluarga('6311065708959001');
    a.catat('anggota.orang-lain', '2026-01-10', { anggotaId: istri[0], lainId: istri[1] });
    expect(daftar()).toBe(1);
  });
});
