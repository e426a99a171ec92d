// Merging two records of one family: merge, undo and merge again, in any order of arrival, lose nothing and agree everywhere.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { keluargaAcak } from '@lini/testing/keluarga-acak.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitungDesa } from '../indikator/hitung-desa.ts';
import type { Keluarga } from '../keluarga/keluarga.ts';
import type { Catatan } from './catatan.ts';
import { foldKeluarga, susunCatatan } from './fold.ts';
import { gabungkanKeluarga } from './gabung.ts';

const perSubjek = (semua: readonly Catatan[]): Map<string, Catatan[]> => Map.groupBy(semua, (satu) => satu.subjek.id);
const keadaan = (semua: readonly Catatan[], sampai?: string): Map<string, Keluarga> =>
  new Map([...gabungkanKeluarga(perSubjek(semua)).catatanPerSubjek].map(([id, catatan]) => [id, foldKeluarga(id, susunCatatan(catatan), sampai)]));
const semua = (...bukuList: readonly BukuKeluarga[]): Catatan[] => bukuList.flatMap((satu) => satu.catatan);

/** Also of a member whose record was withdrawn. */
const anggotaKe = (buku: BukuKeluarga, ke: number): string => {
  const [tambah] = buku.catatan.filter((satu) => satu.kind === 'anggota.tambah').slice(ke);
  return (tambah?.isi as { anggotaId: string } | undefined)?.anggotaId ?? '';
};
const gabung = (tetap: BukuKeluarga, ganda: BukuKeluarga, anggota: { dari: string; ke: string }[] = []): Catatan =>
  tetap.catat('keluarga.gabung', '2026-05-01', { dari: ganda.id, anggota, alasan: 'Keluarga yang sama' });
const istriSama = (tetap: BukuKeluarga, ganda: BukuKeluarga) => [{ dari: anggotaKe(ganda, 0), ke: anggotaKe(tetap, 0) }];
const batalkan = (buku: BukuKeluarga, sasaran: Catatan): Catatan => buku.catat('catatan.batal', '2026-05-02', { sasaran: sasaran.id, alasan: 'ternyata lain' });

function duaKeluarga() {
  const [tetap, ganda] = [new BukuKeluarga(1), new BukuKeluarga(2)];
  tetap.daftar('2025-03-01');
  const istri = tetap.istri('2025-03-01', '1995-08-17', 'Siti Aminah');
  ganda.daftar('2025-01-01');
  const kembaran = ganda.istri('2025-01-01', '1995-08-18', 'St Aminah');
  const anak = ganda.anak('2025-01-01', '2020-01-01', kembaran);
  return { tetap, ganda, istri, kembaran, anak };
}

describe('gabung', () => {
  test('isi keluarga ganda dihitung pada yang tetap, anggota yang sama menjadi satu orang', () => {
    const { tetap, ganda, istri, kembaran, anak } = duaKeluarga();
    ganda.status('2025-02-01', kembaran, { metode: 'pil' });
    ganda.rumah('2025-02-01', 'ledeng', null);
    gabung(tetap, ganda, [{ dari: kembaran, ke: istri }]);
    const hasil = keadaan(semua(ganda, tetap));
    expect([...hasil.keys()]).toEqual([tetap.id]);
    const keluarga = hasil.get(tetap.id) as Keluarga;
    expect([...keluarga.anggota.keys()].toSorted()).toEqual([istri, anak].toSorted());
    expect(keluarga.anggota.get(anak)?.ibuId).toBe(istri);
    expect(keluarga.anggota.get(istri)).toMatchObject({ nama: 'Siti Aminah', lahir: '1995-08-17' });
    expect(keluarga.pasangan.get(istri)?.masaKb).toHaveLength(1);
    expect(keluarga).toMatchObject({ terdaftar: '2025-01-01', rumah: { air: 'ledeng' } });
  });

  test('sebelum keluarga yang tetap didaftar, keluarga itu sudah satu keluarga', () => {
    const { tetap, ganda, istri, kembaran } = duaKeluarga();
    gabung(tetap, ganda, [{ dari: kembaran, ke: istri }]);
    const januari = keadaan(semua(tetap, ganda), '2025-01-31').get(tetap.id) as Keluarga;
    expect([januari.terdaftar, januari.anggota.get(istri)?.nama]).toEqual(['2025-01-01', 'St Aminah']);
  });

  test('jawaban kedua tidak menghapus kematian dan kepindahan; perubahan sesudahnya berlaku', () => {
    const { tetap, ganda, istri, kembaran } = duaKeluarga();
    tetap.catat('anggota.meninggal', '2025-04-01', { anggotaId: istri });
    const terlambat = new BukuKeluarga(3);
    terlambat.daftar('2025-05-01');
    const ketiga = terlambat.istri('2025-05-01', '1995-08-17', 'Aminah');
    gabung(tetap, ganda, [{ dari: kembaran, ke: istri }]);
    gabung(tetap, terlambat, [{ dari: ketiga, ke: istri }]);
    expect(
      keadaan(semua(tetap, ganda, terlambat))
        .get(tetap.id)
        ?.anggota.get(istri),
    ).toMatchObject({ nama: 'Siti Aminah', meninggal: '2025-04-01' });
  });

  test('satu kelahiran yang ditulis di kedua keluarga adalah satu kelahiran', () => {
    const { tetap, ganda, istri, kembaran } = duaKeluarga();
    for (const [buku, ibu] of [
      [tetap, istri],
      [ganda, kembaran],
    ] as const) {
      buku.status('2025-03-02', ibu, { metode: null, ingin: 'segera', anakHidup: 1 });
      buku.hamil('2025-04-01', ibu, null);
    }
    const bayi = tetap.melahirkan('2025-11-01', istri);
    const bayiGanda = ganda.melahirkan('2025-11-02', kembaran);
    gabung(tetap, ganda, [
      { dari: kembaran, ke: istri },
      { dari: bayiGanda, ke: bayi },
    ]);
    const keluarga = keadaan(semua(tetap, ganda)).get(tetap.id) as Keluarga;
    expect(keluarga.pasangan.get(istri)).toMatchObject({ anakHidup: 2, persalinan: [{ tanggal: '2025-11-01' }] });
    expect(keluarga.anggota.get(bayi)?.lahir).toBe('2025-11-01');
  });

  test('catatan ganda yang datang belakangan ikut terhitung', () => {
    const { tetap, ganda, istri, kembaran } = duaKeluarga();
    gabung(tetap, ganda, [{ dari: kembaran, ke: istri }]);
    ganda.status('2026-06-01', kembaran, { metode: 'iud' });
    expect(keadaan(semua(tetap, ganda)).get(tetap.id)?.pasangan.get(istri)?.masaKb.at(-1)?.metode).toBe('iud');
  });
});

describe('rantai dan lingkaran', () => {
  const [a, b, c] = [1, 2, 3].map((nomor) => {
    const buku = new BukuKeluarga(nomor);
    buku.daftar('2025-01-01');
    buku.istri('2025-01-01', '1990-01-01');
    return buku;
  }) as [BukuKeluarga, BukuKeluarga, BukuKeluarga];
  gabung(b, c, istriSama(b, c));
  gabung(a, b, istriSama(a, b));
  gabung(c, a, istriSama(c, a));
  gabung(c, c);
  gabung(a, c, istriSama(a, c));

  test('rantai sampai ke ujungnya; lingkaran, diri sendiri, dan gabung kedua tidak berpengaruh', () => {
    const jam = (satu: Catatan, ke: number): Catatan => ({ ...satu, dicatat: `${String(ke).padStart(15, '0')}-0000-deadbeef` });
    // In the order of writing: c to b, b to a, then a to c (a circle), c to itself, c to a (already merged).
    const urutan = [b.catatan.at(-1), a.catatan.at(-2), c.catatan.at(-2), c.catatan.at(-1), a.catatan.at(-1)].map((satu) => satu?.id);
    const tulisan = semua(a, b, c).map((satu) => jam(satu, urutan.includes(satu.id) ? 100 + urutan.indexOf(satu.id) : 1));
    const hasil = gabungkanKeluarga(perSubjek(tulisan));
    expect(hasil.dialihkan).toEqual(
      new Map([
        [c.id, a.id],
        [b.id, a.id],
      ]),
    );
    expect(keadaan(tulisan).get(a.id)?.anggota.size).toBe(1);
  });

  test('keluarga dari desa lain tidak bisa digabung', () => {
    const [tetap, jauh] = [new BukuKeluarga(1), new BukuKeluarga(2, '63.11.02.2001')];
    tetap.daftar('2025-01-01');
    jauh.daftar('2025-01-01');
    gabung(tetap, jauh);
    expect(keadaan(semua(tetap, jauh)).size).toBe(2);
  });
});

describe('untuk setiap dua keluarga', () => {
  // The tests write on: a smaller case must not begin where a larger one ended.
  const dua = fc.noShrink(fc.tuple(keluargaAcak(1), keluargaAcak(2)));

  test('digabung, dipisah, digabung lagi: keluarga yang sama; dipisah: persis seperti sebelumnya', () => {
    fc.assert(
      fc.property(dua, ([tetap, ganda]) => {
        const sebelum = keadaan(semua(tetap, ganda));
        const pertama = gabung(tetap, ganda, istriSama(tetap, ganda));
        const tergabung = keadaan(semua(tetap, ganda));
        const batal = batalkan(tetap, pertama);
        expect(keadaan(semua(tetap, ganda))).toEqual(sebelum);
        batalkan(tetap, batal);
        expect(keadaan(semua(tetap, ganda))).toEqual(tergabung);
        batalkan(tetap, pertama);
        gabung(tetap, ganda, istriSama(tetap, ganda));
        expect(keadaan(semua(tetap, ganda))).toEqual(tergabung);
      }),
      { numRuns: 200 },
    );
  });

  test('urutan datang tidak berpengaruh, dan tidak ada catatan yang hilang', () => {
    fc.assert(
      fc.property(dua, fc.infiniteStream(fc.nat()), ([tetap, ganda], acak) => {
        gabung(tetap, ganda, istriSama(tetap, ganda));
        const tulisan = semua(tetap, ganda);
        const kunci = new Map(tulisan.map((satu) => [satu.id, acak.next().value as number]));
        const kocok = tulisan.toSorted((x, y) => (kunci.get(x.id) ?? 0) - (kunci.get(y.id) ?? 0));
        expect(keadaan(kocok)).toEqual(keadaan(tulisan));
        const hasil = gabungkanKeluarga(perSubjek(tulisan)).catatanPerSubjek;
        expect(new Set([...hasil.values()].flat().map((satu) => satu.id))).toEqual(new Set(tulisan.map((satu) => satu.id)));
        const ditunjuk = JSON.stringify([...(hasil.get(tetap.id) ?? [])].filter((satu) => satu.kind !== 'keluarga.gabung').map((satu) => satu.isi));
        expect(ditunjuk).not.toContain(anggotaKe(ganda, 0));
      }),
      { numRuns: 200 },
    );
  });
});

test('angka desa: dua catatan satu keluarga dihitung satu, dan kembali dua sesudah dipisah', () => {
  const { tetap, ganda, istri, kembaran } = duaKeluarga();
  const hitung = (indikator: string) => {
    const angka = hitungDesa(perSubjek(semua(tetap, ganda)), ['2025-02', '2025-04']);
    return [...angka.values()].map((satu) => satu[indikator]?.pembilang);
  };
  expect([hitung('A1'), hitung('A2')]).toEqual([
    [1, 2],
    [1, 2],
  ]);
  const satu = gabung(tetap, ganda, [{ dari: kembaran, ke: istri }]);
  expect([hitung('A1'), hitung('A2')]).toEqual([
    [1, 1],
    [1, 1],
  ]);
  batalkan(tetap, satu);
  expect(hitung('A1')).toEqual([1, 2]);
});

test('kelompok yang mencatat keluarga ganda melihat keluarga yang tetap, dan kembali sesudah dipisah', () => {
  const { tetap, ganda, istri, kembaran } = duaKeluarga();
  const satu = gabung(tetap, ganda, [{ dari: kembaran, ke: istri }]);
  const poktan = { ...(tetap.catatan[0] as Catatan), id: 'p', kind: 'poktan.anggota-masuk', subjek: { jenis: 'poktan' as const, id: 'kelompok' } };
  const masuk: Catatan = { ...poktan, isi: { id: 'x', keluargaId: ganda.id, anggotaId: kembaran, hadir: [kembaran] } };
  const isi = () => gabungkanKeluarga(perSubjek([...semua(tetap, ganda), masuk])).catatanPerSubjek.get('kelompok')?.[0]?.isi;
  expect(isi()).toEqual({ id: 'x', keluargaId: tetap.id, anggotaId: istri, hadir: [istri] });
  batalkan(tetap, satu);
  expect(isi()).toEqual(masuk.isi);
});
