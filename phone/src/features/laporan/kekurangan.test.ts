// The gaps of a report name whom they are about and lead to the form that fills them; only of the part that is reported.
import { laporanKosong } from '@lini/core/pelaporan/laporan-bulan.ts';
import { bukuInstitusi } from '@lini/testing/buku-imp.ts';
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { potretAkhirBulan } from '@lini/testing/kader-laporan.ts';
import { expect, test } from 'vitest';
import { listKekurangan } from './kekurangan.ts';

function keluarga(nomor: number, rt: string, isDidata: boolean): BukuKeluarga {
  const buku = new BukuKeluarga(nomor, '63.11.01.2003', rt);
  buku.daftar('2026-01-05');
  buku.anggota('2026-01-05', { nama: `Pak ${nomor}`, jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin', lahir: '1988-01-05' });
  const istri = buku.istri('2026-01-05', '1992-03-04', `Ibu ${nomor}`);
  if (isDidata) buku.status('2026-01-05', istri, { metode: 'suntik', jalur: 'pemerintah', tempat: 'puskesmas' });
  return buku;
}

const rapat = { jenis: 'pengurus', tempat: null, agenda: 'Agenda', hadir: [], hadirLain: 3, notulen: null, isBawaEvaluasi: null };

function kekurangan(wilayah: readonly string[], isRapat: boolean) {
  const institusi = bukuInstitusi('2026-01-05', { jenis: 'sub-ppkbd', nama: 'Sub Mawar', wilayah });
  if (isRapat) institusi.catat('institusi.pertemuan', '2026-05-06', rapat);
  const catatan = [...keluarga(1, '001', false).catatan, ...keluarga(2, '002', false).catatan, ...keluarga(3, '001', true).catatan, ...institusi.catatan];
  const desa = potretAkhirBulan(catatan, '2026-05');
  const satu = { id: 'x', bulan: '2026-05', institusi: institusi.keadaan('2026-05-31'), isWajib: true, laporan: laporanKosong('x'), entri: undefined };
  return listKekurangan(satu, desa);
}

test('PUS yang belum ditanya disebut namanya dan dibuka formulirnya; RT lain tidak ikut', () => {
  const pus = kekurangan(['001'], true).find((satu) => satu.id === 'pus')?.baris ?? [];
  expect(pus.map((satu) => satu.nama)).toEqual(['Ibu 1']);
  expect(pus[0]?.href).toMatch(/^\/keluarga\/[0-9a-f-]{36}\/catat\/kb\.status\?anggota=[0-9a-f-]{36}&dari=laporan$/);
  expect(kekurangan(['001', '002'], true).find((satu) => satu.id === 'pus')?.baris).toHaveLength(2);
});

test('pertemuan pengurus ditanyakan sampai dicatat; keluarga yang belum lengkap disebut', () => {
  const ada = (isRapat: boolean) => kekurangan(['001'], isRapat).map((satu) => [satu.id, satu.baris.length]);
  expect(ada(false)).toContainEqual(['pertemuan', 1]);
  expect(ada(true).map(([id]) => id)).not.toContain('pertemuan');
  expect(ada(true)).toContainEqual(['keluarga', 2]);
});
