// Families that live on while merged: what the duplicate tells of itself does not undo the kept one, and parting loses nothing.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { keluargaAcak } from '@lini/testing/keluarga-acak.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listTunda } from '../agenda/tunda.ts';
import { hitungDesa } from '../indikator/hitung-desa.ts';
import { findKepala, type Keluarga } from '../keluarga/keluarga.ts';
import type { Catatan } from './catatan.ts';
import { foldKeluarga, susunCatatan } from './fold.ts';
import { gabungkanKeluarga } from './gabung.ts';
import { judgeDiDesa } from './judge-desa.ts';

const perSubjek = (semua: readonly Catatan[]): Map<string, Catatan[]> => Map.groupBy(semua, (satu) => satu.subjek.id);
const keadaan = (semua: readonly Catatan[]): Map<string, Keluarga> =>
  new Map([...gabungkanKeluarga(perSubjek(semua)).catatanPerSubjek].map(([id, catatan]) => [id, foldKeluarga(id, susunCatatan(catatan))]));
const semua = (...bukuList: readonly BukuKeluarga[]): Catatan[] => bukuList.flatMap((satu) => satu.catatan);
const gabung = (tetap: BukuKeluarga, ganda: BukuKeluarga, anggota: { dari: string; ke: string }[] = []): Catatan =>
  tetap.catat('keluarga.gabung', '2026-05-01', { dari: ganda.id, anggota, alasan: 'Keluarga yang sama' });
const batalkan = (buku: BukuKeluarga, sasaran: Catatan): Catatan => buku.catat('catatan.batal', '2026-06-02', { sasaran: sasaran.id, alasan: 'ternyata lain' });

function duaKeluarga() {
  const [tetap, ganda] = [new BukuKeluarga(1), new BukuKeluarga(2, undefined, '002')];
  const buku = [tetap, ganda].map((satu) => {
    satu.daftar('2025-01-01');
    const kepala = satu.anggota('2025-01-01', { jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin', lahir: '1985-01-01', nama: 'Jumadi' });
    return { kepala, istri: satu.istri('2025-01-01', '1995-08-17', 'Siti Aminah') };
  }) as [{ kepala: string; istri: string }, { kepala: string; istri: string }];
  const pasangan = (['kepala', 'istri'] as const).map((siapa) => ({ dari: buku[1][siapa], ke: buku[0][siapa] }));
  return { tetap, ganda, a: buku[0], b: buku[1], pasangan };
}

describe('keluarga ganda tidak memindahkan keluarga yang tetap', () => {
  test('ganda yang ditutup dengan pindah tidak membawa pergi keluarga yang tetap', () => {
    const { tetap, ganda, pasangan } = duaKeluarga();
    ganda.catat('keluarga.pindah', '2026-03-01', { jenis: 'desa-lain', tujuan: '' });
    gabung(tetap, ganda, pasangan);
    expect(keadaan(semua(tetap, ganda)).get(tetap.id)?.pindah).toBeNull();
    const angka = hitungDesa(perSubjek(semua(tetap, ganda)), ['2026-05']);
    expect(angka.get('2026-05')?.A1?.pembilang).toBe(1);
  });

  test('RT, alamat, dan nomor KK adalah yang dikatakan keluarga yang tetap', () => {
    const { tetap, ganda, pasangan } = duaKeluarga();
    tetap.catat('keluarga.kk', '2025-02-01', { noKk: '6311010101900001' });
    tetap.catat('keluarga.pindah', '2026-01-01', { jenis: 'desa-lain', tujuan: '' });
    ganda.catat('keluarga.pindah-rt', '2026-02-01', { rt: '007', alamat: 'Jalan Lain' });
    ganda.catat('keluarga.kk', '2026-02-01', { noKk: '6311010101900002' });
    ganda.catat('keluarga.kembali', '2026-02-02', { rt: '008' });
    gabung(tetap, ganda, pasangan);
    expect(keadaan(semua(tetap, ganda)).get(tetap.id)).toMatchObject({
      rt: '001',
      alamat: 'Jalan Contoh',
      noKk: '6311010101900001',
      pindah: '2026-01-01',
    });
  });

  test.each([['yang lama tetap'], ['yang baru tetap']])('anggota yang berpisah ke keluarga yang lalu digabung tidak hilang: %s', (siapa) => {
    const { tetap: lama, ganda: lain, a } = duaKeluarga();
    const baru = new BukuKeluarga(3);
    baru.daftar('2026-01-01');
    const tambah = lama.catatan.find((satu) => (satu.isi as { anggotaId?: string }).anggotaId === a.istri) as Catatan<Record<string, unknown>>;
    baru.catat('anggota.tambah', '2026-01-01', { ...tambah.isi, hubungan: 'kepala' });
    lama.catat('anggota.pindah', '2026-01-01', { anggotaId: a.istri, sebab: 'pisah-kk', keKeluarga: baru.id });
    const [tetap, ganda] = siapa === 'yang lama tetap' ? [lama, baru] : [baru, lama];
    gabung(tetap, ganda);
    expect(
      keadaan(semua(tetap, ganda, lain))
        .get(tetap.id)
        ?.anggota.get(a.istri),
    ).toMatchObject({ pindah: null });
  });

  test('kematian anak yang ditulis di kedua keluarga mengurangi anak hidup sekali', () => {
    const { tetap, ganda, a, b, pasangan } = duaKeluarga();
    const anak = [
      [tetap, a],
      [ganda, b],
    ].map(([buku, orang]) => {
      const [satu, { istri }] = [buku as BukuKeluarga, orang as typeof a];
      satu.status('2025-02-01', istri, { metode: 'pil', anakHidup: 3 });
      const anakId = satu.anak('2025-02-01', '2024-01-01', istri);
      satu.catat('anggota.meninggal', '2025-04-01', { anggotaId: anakId });
      return anakId;
    }) as [string, string];
    gabung(tetap, ganda, [...pasangan, { dari: anak[1], ke: anak[0] }]);
    expect(keadaan(semua(tetap, ganda)).get(tetap.id)?.pasangan.get(a.istri)?.anakHidup).toBe(2);
  });
});

describe('yang diceritakan di kedua keluarga', () => {
  test('satu pelayanan ulang adalah satu', () => {
    const { tetap, ganda, a, b, pasangan } = duaKeluarga();
    for (const [buku, istri] of [
      [tetap, a.istri],
      [ganda, b.istri],
    ] as const) {
      buku.layani('2026-02-01', istri, 'pil');
      buku.layani('2026-03-01', istri, 'pil');
    }
    gabung(tetap, ganda, pasangan);
    expect(keadaan(semua(tetap, ganda)).get(tetap.id)?.pasangan.get(a.istri)?.pelayanan).toHaveLength(2);
  });

  test('agenda yang ditunda pada keluarga ganda tetap ditunda pada keluarga yang tetap', () => {
    const { tetap, ganda, a, b, pasangan } = duaKeluarga();
    ganda.catat('agenda.tunda', '2026-04-30', { aturan: 'suntik-ulang', anggotaId: b.istri, sampai: '2026-05-20', alasan: 'lainnya' });
    gabung(tetap, ganda, pasangan);
    const siap = susunCatatan(gabungkanKeluarga(perSubjek(semua(tetap, ganda))).catatanPerSubjek.get(tetap.id) ?? []);
    expect(listTunda(tetap.id, siap, '2026-05-10')).toMatchObject([{ subjekId: tetap.id, anggotaId: a.istri }]);
  });
});

describe('yang dicatat selagi digabung', () => {
  test('kembali kepada orangnya sesudah dipisah, juga perbaikan dan pembatalannya, dan yang datang terlambat', () => {
    const { tetap, ganda, b, pasangan } = duaKeluarga();
    ganda.status('2025-02-01', b.istri, { metode: 'pil' });
    const satu = gabung(tetap, ganda, pasangan.slice(0, 1));
    const status = tetap.status('2026-05-10', b.istri, { metode: 'suntik' });
    tetap.catat('catatan.koreksi', '2026-05-11', { sasaran: status.id, v: status.v, terjadi: '2026-05-09', isi: { ...(status.isi as object), metode: 'iud' } });
    const keliru = tetap.layani('2026-05-12', b.istri, 'implan');
    batalkan(tetap, keliru);
    const anak = tetap.anggota('2026-05-12', { hubungan: 'anak', ibuId: b.istri, lahir: '2020-01-01' });
    tetap.catat('anggota.meninggal', '2026-05-20', { anggotaId: anak });
    const tergabung = keadaan(semua(tetap, ganda));
    batalkan(tetap, satu);
    const terpisah = keadaan(semua(tetap, ganda));
    expect(terpisah.get(tetap.id)?.pasangan.has(b.istri)).toBe(false);
    expect(terpisah.get(ganda.id)?.pasangan.get(b.istri)?.masaKb.at(-1)?.metode).toBe('iud');
    expect(terpisah.get(ganda.id)?.anggota.get(anak)).toMatchObject({ ibuId: b.istri, meninggal: '2026-05-20' });
    const nilai = (terlambat: Catatan) => judgeDiDesa(terlambat, perSubjek(semua(tetap, ganda).filter(({ id }) => id !== terlambat.id)), '2026-06-30').putusan;
    expect(nilai(tetap.catat('anggota.meninggal', '2026-05-30', { anggotaId: b.istri }))).toBe('diterima');
    tetap.catatan.pop();
    expect(nilai(batalkan(tetap, status))).toBe('diterima');
    tetap.catatan.pop();
    gabung(tetap, ganda, pasangan.slice(0, 1));
    expect(keadaan(semua(tetap, ganda))).toEqual(tergabung);
  });

  test('anak keluarga ganda dengan ibu yang sama kembali kepada ibunya sendiri', () => {
    const { tetap, ganda, a, b, pasangan } = duaKeluarga();
    const anak = ganda.anak('2025-02-01', '2020-01-01', b.istri);
    const satu = gabung(tetap, ganda, pasangan);
    const isi = ganda.catatan.at(-1)?.isi as object;
    tetap.catat('anggota.ubah', '2026-05-10', { ...isi, ibuId: a.istri, nama: 'Rahman' });
    expect(keadaan(semua(tetap, ganda)).get(tetap.id)?.anggota.get(anak)).toMatchObject({ nama: 'Rahman', ibuId: a.istri });
    batalkan(tetap, satu);
    expect(keadaan(semua(tetap, ganda)).get(ganda.id)?.anggota.get(anak)).toMatchObject({ nama: 'Rahman', ibuId: b.istri });
  });

  const peristiwa = fc.array(fc.record({ siapa: fc.nat(), apa: fc.nat(5), hari: fc.integer({ min: 10, max: 28 }) }), { maxLength: 8 });
  const tulis = (buku: BukuKeluarga, id: string, apa: number, hari: string): void => {
    if (apa === 0) buku.status(hari, id, { metode: 'iud' });
    else if (apa === 1) buku.catat('anggota.meninggal', hari, { anggotaId: id });
    else if (apa === 2) buku.catat('anggota.pindah', hari, { anggotaId: id, sebab: 'pindah', keKeluarga: null });
    else if (apa === 3) buku.catat('kunjungan.keluarga', hari, { istriId: id, topik: ['K01'] }, 1);
    else if (apa === 4) buku.melahirkan(hari, id);
    else buku.catat('pasangan.cerai', hari, { istriId: id, suamiId: null, keluar: null });
  };

  test('digabung, dicatat tentang siapa pun, dipisah: pada orangnya masing-masing; digabung lagi: keluarga yang sama', () => {
    fc.assert(
      fc.property(fc.noShrink(fc.tuple(keluargaAcak(1), keluargaAcak(2), peristiwa)), ([tetap, ganda, daftar]) => {
        const [sebelum, istri] = [keadaan(semua(tetap, ganda)), (ke: BukuKeluarga) => (ke.catatan[1] as Catatan<{ anggotaId: string }>).isi.anggotaId];
        const pasangan = [{ dari: istri(ganda), ke: istri(tetap) }];
        const satu = gabung(tetap, ganda, pasangan);
        const orang = [...(keadaan(semua(tetap, ganda)).get(tetap.id)?.anggota.keys() ?? [])];
        const awal = tetap.catatan.length;
        for (const { siapa, apa, hari } of daftar) if (orang.length > 0) tulis(tetap, orang[siapa % orang.length] as string, apa, `2026-05-${hari}`);
        const baru = tetap.catatan.slice(awal);
        const tergabung = keadaan(semua(tetap, ganda));
        const milikGanda = (catatan: Catatan): boolean =>
          Object.values(catatan.isi as object).some((id) => sebelum.get(ganda.id)?.anggota.has(id) && !sebelum.get(tetap.id)?.anggota.has(id));
        const harapan = (id: string, punya: boolean, buku: BukuKeluarga) => {
          const lama = buku === tetap ? buku.catatan.slice(0, awal) : buku.catatan;
          const tambahan = baru.filter((catatan) => milikGanda(catatan) === punya).map((catatan) => ({ ...catatan, subjek: { ...catatan.subjek, id } }));
          return foldKeluarga(id, susunCatatan([...lama, ...tambahan]));
        };
        batalkan(tetap, satu);
        const terpisah = keadaan(semua(tetap, ganda));
        expect(terpisah.get(tetap.id)).toEqual(harapan(tetap.id, false, tetap));
        expect(terpisah.get(ganda.id)).toEqual(harapan(ganda.id, true, ganda));
        gabung(tetap, ganda, pasangan);
        expect(keadaan(semua(tetap, ganda))).toEqual(tergabung);
      }),
      { numRuns: 200 },
    );
  });
});

test('kepala keluarga ganda yang tidak dipasangkan menjadi anggota lainnya', () => {
  const { tetap, ganda, a, b, pasangan } = duaKeluarga();
  gabung(tetap, ganda, pasangan.slice(1));
  const keluarga = keadaan(semua(tetap, ganda)).get(tetap.id) as Keluarga;
  expect([findKepala(keluarga)?.id, keluarga.anggota.get(b.kepala)?.hubungan]).toEqual([a.kepala, 'lainnya']);
});
