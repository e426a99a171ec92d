// Indicators that only the printed sheets ask for, counted by hand on small villages.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { BukuPoktan } from '@lini/testing/buku-poktan.ts';
import { potretDesaAcak } from '@lini/testing/desa-acak.ts';
import { catatVerval } from '@lini/testing/langkah-krs.ts';
import { describe, expect, test } from 'vitest';
import type { Catatan } from '../catatan/catatan.ts';
import { INDIKATOR } from '../registry/indikator.ts';
import { hitungDaftar } from './hitung.ts';

type Buku = { readonly id: string; readonly catatan: readonly Catatan[] };
const PADA = '2026-03-31';

/** The counts of the ids given. */
function hitung(bukuList: readonly Buku[], ...idList: string[]): (number | undefined)[] {
  const desa = potretDesaAcak(new Map(bukuList.map((satu) => [satu.id, satu.catatan])), PADA);
  const angka = hitungDaftar(
    INDIKATOR.filter(({ id }) => idList.includes(id)),
    desa,
  );
  return idList.map((id) => angka[id]?.pembilang);
}

function keluarga(nomor: number, lahirIstri: string | null): { buku: BukuKeluarga; istri: string } {
  const buku = new BukuKeluarga(nomor);
  buku.daftar('2026-01-02');
  return { buku, istri: buku.istri('2026-01-02', lahirIstri) };
}

describe('anggota kelompok yang PUS dan ber-KB', () => {
  const KOLOM = ['BKB.anggota', 'BKB.anggota-pus', 'BKB.anggota-kb', 'BKB.anggota-tak-tentu'];

  test('dihitung per keluarga menurut buku, hadir atau tidak; tanpa tanggal lahir tidak tentu', () => {
    const pemakai = keluarga(1, '1995-01-01');
    pemakai.buku.status('2026-01-03', pemakai.istri, { metode: 'suntik' });
    const bukan = keluarga(2, '1995-01-01');
    bukan.buku.status('2026-01-03', bukan.istri, { kesertaan: 'pernah', ingin: 'tunda' });
    const [tua, takLahir, pindah] = [keluarga(3, '1960-01-01'), keluarga(4, null), keluarga(5, '1995-01-01')];
    pindah.buku.catat('keluarga.pindah', '2026-03-05', { jenis: 'desa-lain', tujuan: '' });
    const bkb = new BukuPoktan('bkb');
    bkb.daftar('2026-01-04');
    for (const { buku } of [pemakai, bukan, tua, takLahir, pindah]) bkb.anggota('2026-01-05', buku.id);
    bkb.anggota('2026-01-05', null, { nama: 'Bu Luar' });
    bkb.anggota('2026-01-06', pemakai.buku.id);
    const semua = [pemakai, bukan, tua, takLahir, pindah].map((satu) => satu.buku);
    expect(hitung([...semua, bkb], ...KOLOM)).toEqual([5, 2, 1, 1]);
    expect(hitung([...semua, bkb], 'BKR.anggota-pus', 'UPPKA.anggota-pus')).toEqual([0, 0]);
    bkb.catat('poktan.nonaktif', '2026-02-10', { alasan: 'tidak ada kader' });
    expect(hitung([...semua, bkb], ...KOLOM)).toEqual([0, 0, 0, 0]);
  });
});

describe('modal UPPKA menurut sumber', () => {
  test.each([
    [['apbd'], 5_000_000, ['UPPKA.modal.apbd', 'UPPKA.modal.apbd.rupiah'], [1, 5_000_000]],
    [['apbd', 'swadaya'], 7_000_000, ['UPPKA.modal.beberapa', 'UPPKA.modal.beberapa.rupiah', 'UPPKA.modal.apbd', 'UPPKA.modal.swadaya'], [1, 7_000_000, 0, 0]],
    [[], 2_000_000, ['UPPKA.modal.tak-disebut', 'UPPKA.modal.tak-disebut.rupiah'], [1, 2_000_000]],
    [['mitra'], null, ['UPPKA.modal.mitra', 'UPPKA.modal.mitra.rupiah', 'UPPKA.modal-tanpa-jumlah'], [1, 0, 1]],
    [[], null, ['UPPKA.modal.tak-disebut', 'UPPKA.modal-tanpa-jumlah'], [0, 0]],
  ])('%j dengan %s rupiah', (modalSumber, modalJumlah, idList, harapan) => {
    const kartu = { modalSumber: modalSumber as 'apbd'[], modalJumlah };
    const [uppka, bkb] = [new BukuPoktan('uppka', 1), new BukuPoktan('bkb', 2)];
    uppka.daftar('2026-01-04', kartu);
    // Capital on the card of another kind of group is none of UPPKA's.
    bkb.daftar('2026-01-04', kartu);
    expect(hitung([uppka, bkb], ...idList)).toEqual(harapan);
  });
});

test('PB menurut cara: yang pertama kali saja, pada cara yang dimulai', () => {
  const [baru, lama] = [keluarga(1, '1995-01-01'), keluarga(2, '1995-01-01')];
  baru.buku.layani('2026-03-10', baru.istri, 'implan', true);
  lama.buku.layani('2026-03-10', lama.istri, 'implan', false);
  expect(hitung([baru.buku, lama.buku], 'B10', 'B10.implan', 'B10.iud')).toEqual([1, 1, 0]);
});

test('bagian keluarga sasaran: hasil menjumlah ke sasaran, kelas boleh tumpang tindih', () => {
  const aman = keluarga(1, '1995-01-01');
  aman.buku.rumah('2026-01-03', 'ledeng', 'septik-sendiri');
  aman.buku.status('2026-01-03', aman.istri, { metode: 'suntik' });
  aman.buku.anak('2026-01-03', '2025-06-01', aman.istri);
  const risiko = keluarga(2, '1995-01-01');
  risiko.buku.rumah('2026-01-03', 'permukaan', 'tidak-ada');
  risiko.buku.hamil('2026-02-01', risiko.istri, '2025-12-01');
  risiko.buku.anak('2026-01-03', '2023-01-01', risiko.istri);
  const kurang = keluarga(3, '1995-01-01');
  const bukanSasaran = keluarga(4, '1950-01-01');
  const semua = [aman, risiko, kurang, bukanSasaran].map((satu) => satu.buku);
  expect(hitung(semua, 'C1', 'C1.tidak', 'C1.belum')).toEqual([1, 1, 1]);
  expect(hitung(semua, 'C1.pus', 'C1.hamil', 'C1.baduta', 'C1.balita')).toEqual([3, 1, 1, 1]);
  // A pregnant woman uses nothing; a couple nobody asked is not counted as a non-user.
  expect(hitung(semua, 'C5.bukan-modern')).toEqual([1]);
});

test('hasil verval: yang terakhir pada semester ini, semester lalu tidak ikut', () => {
  const [satu, dua, tiga] = [keluarga(1, '1995-01-01'), keluarga(2, '1950-01-01'), keluarga(3, '1995-01-01')];
  catatVerval(satu.buku, '2026-02-01', 'tidak-ditemukan');
  catatVerval(satu.buku, '2026-03-01', 'ada');
  catatVerval(dua.buku, '2026-03-01', 'baru');
  tiga.buku.catat('krs.verval', '2026-01-20', {
    semester: '2025-2',
    hasil: 'ada',
    berubah: null,
    krs: { ...tiga.buku.potret('2025-12-31').krs, aturan: 'SIGA_VERVAL/1', pada: '2025-12-31' },
  });
  const semua = [satu, dua, tiga].map(({ buku }) => buku);
  expect(hitung(semua, 'C11.ada', 'C11.tidak-ditemukan', 'C11.baru', 'C11')).toEqual([1, 0, 1, 1]);
});
