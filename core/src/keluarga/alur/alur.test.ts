// Flows: one sheet of answers, several families; every fact is accepted, nobody is counted twice, and no contraception is invented.
import { HARI_ALUR, kampungUji, keluargaAlur } from '@lini/testing/kampung-uji.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHadir, type Keluarga } from '../keluarga.ts';

const hadir = (satu: Keluarga): string[] => [...satu.anggota.values()].filter(isHadir).map((anggota) => anggota.nama);

describe('menikah', () => {
  test('membentuk keluarga baru dengan orang dari keluarga lain: satu pernikahan, tiga keluarga, orang yang sama', () => {
    const [a, b] = [keluargaAlur(1), keluargaAlur(2)];
    const kampung = kampungUji(a.buku, b.buku);
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
    expect(pasangan).toMatchObject({ rt: '002', pernikahan: [{ tanggal: HARI_ALUR, istriId: b.putri }] });
    expect(kampung.angka('A1')).toEqual([2, 3, 3]);
    expect(kampung.angka('A2')).toEqual([2, 3, 3]);
    kampung.urungkan();
    expect(['A1', 'A2', 'A6'].map(kampung.angka)).toEqual(sebelum);
  });

  test('dengan orang dari luar, tinggal di keluarga ini', () => {
    const a = keluargaAlur(1);
    const kampung = kampungUji(a.buku);
    const orang = { asal: 'luar', nama: 'Menantu', lahir: '2000-02-02', statusLama: 'belum-kawin', nikKosong: 'tidak-diketahui' };
    expect(kampung.jalankan('menikah-di-sini', a.buku.id, a.putri, orang)).toBe(a.buku.id);
    const kini = kampung.keluarga(a.buku.id);
    expect(hadir(kini)).toContain('Menantu');
    expect([...kini.anggota.values()].find((satu) => satu.nama === 'Menantu')).toMatchObject({ jenisKelamin: 'L', statusKawin: 'kawin', hubungan: 'lainnya' });
    expect(kampung.angka('A2')).toEqual([1, 2, 2]);
  });

  test('suami menikah lagi: dua istri di satu keluarga, dua PUS', () => {
    const [a, b] = [keluargaAlur(1), keluargaAlur(2)];
    const kampung = kampungUji(a.buku, b.buku);
    kampung.jalankan('menikah-di-sini', a.buku.id, a.suami, { asal: 'buku', pasanganId: `${b.buku.id} ${b.putri}` });
    const istri = [...kampung.keluarga(a.buku.id).anggota.values()].filter((satu) => satu.hubungan === 'istri');
    expect(istri.map((satu) => satu.id).toSorted()).toEqual([a.istri, b.putri].toSorted());
    expect(kampung.angka('A2')).toEqual([2, 3, 3]);
  });
});

describe('berpindah dan kembali', () => {
  test('berapa kali pun orang berpindah: setiap orang hadir di tepat satu keluarga, dan jumlah PUS tetap', () => {
    const langkah = fc.array(fc.tuple(fc.constantFrom('ikut-keluarga', 'pisah-kk'), fc.nat(), fc.nat()), { maxLength: 6 });
    fc.assert(
      fc.property(langkah, (langkahList) => {
        const bukuList = [keluargaAlur(1), keluargaAlur(2), keluargaAlur(3)].map((satu) => satu.buku);
        const kampung = kampungUji(...bukuList);
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
    const [a, b] = [keluargaAlur(1), keluargaAlur(2)];
    const kampung = kampungUji(a.buku, b.buku);
    kampung.jalankan('ikut-keluarga', a.buku.id, a.putri, { keKeluarga: b.buku.id, hubungan: 'lainnya' });
    expect(hadir(kampung.keluarga(b.buku.id))).toContain('Putri 1');
    kampung.jalankan('ikut-keluarga', b.buku.id, a.putri, { keKeluarga: a.buku.id, hubungan: 'anak' });
    expect(hadir(kampung.keluarga(b.buku.id))).not.toContain('Putri 1');
    expect(kampung.keluarga(a.buku.id).anggota.get(a.putri)).toMatchObject({ pindah: null, hubungan: 'anak', ibuId: a.istri });
  });
});
