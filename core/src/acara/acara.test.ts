// A gathering planned, its people invited and placed, certificates issued: what counts, what waits, what is refused.
import { BukuAcara, pesertaUji, rencanaUji } from '@lini/testing/buku-acara.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Peran } from '../akses/peran.ts';
import type { Putusan } from '../catatan/judge.ts';
import { tolakPeran } from '../catatan/peran-sasaran.ts';
import { tulisNomorSertifikat } from '../pelatihan/nomor-sertifikat.ts';
import { kenalkanAcara } from '../registry/definisi-acara.ts';
import { pengumumanTerbaru } from './baca-acara.ts';
import { hitungKuota, jumlahKuota, listDesaLebih } from './kuota.ts';
import { kontingenDari } from './penempatan.ts';

kenalkanAcara();

const kode = (putusan: Putusan): string => (putusan.putusan === 'diterima' ? 'diterima' : putusan.kode);
const oleh = (peran: Peran) => ({ peran, rt: [] });
const nomor = (urut: number, kabupaten = '63.11'): string => tulisNomorSertifikat({ kabupaten, tahun: 2026, urut });
const sertifikat = (urut: number, orang = 1) => ({
  orangId: pesertaUji(orang).id,
  nomor: nomor(urut),
  nama: `Bu Uji ${orang}`,
  jp: 14,
  tanggal: '2026-06-10',
});
const tempat = (orang: number, kursi: string | null, kontingen: string | null = null) => ({ orangId: pesertaUji(orang).id, kontingen, kursi, bus: null });

let buku: BukuAcara;
beforeEach(() => {
  buku = new BukuAcara();
});
const rencanakan = () => buku.catat('acara.rencana', rencanaUji());
const undang = (...orang: number[]) => buku.catat('acara.undang', { peserta: orang.map((satu) => pesertaUji(satu)) });
const coba = (kind: string, isi: Record<string, unknown>, peran: Peran = 'koordinator') => kode(buku.coba(buku.tulis(kind, isi), oleh(peran)));

describe('rencana', () => {
  test.each<[string, Parameters<typeof rencanaUji>[0], string]>([
    ['selesai sebelum mulai', { mulai: '2026-06-11' }, 'waktu-terbalik'],
    ['sesi di luar hari acara', { sesi: rencanaUji().sesi.map((satu) => ({ ...satu, tanggal: '2026-06-12' })) }, 'waktu-terbalik'],
    ['dua sesi bertanda sama', { sesi: [...rencanaUji().sesi, ...rencanaUji().sesi] }, 'sesi-kembar'],
  ])('ditolak: %s', (_nama, lain, harap) => expect(coba('acara.rencana', rencanaUji(lain))).toBe(harap));

  test('acara sekabupaten hanya diatur kantor kabupaten', () => {
    buku = new BukuAcara(1, '63.11');
    const rencana = buku.tulis('acara.rencana', rencanaUji());
    const tolakan = (kind: string, isi: Record<string, unknown>, peran: Peran) =>
      tolakPeran(buku.tulis(kind, isi), (id) => (id === rencana.id ? rencana : undefined), peran)?.kode ?? 'boleh';
    const oleh = (kind: string, isi: Record<string, unknown>) => (['pkb', 'koordinator', 'kabupaten'] as const).map((peran) => tolakan(kind, isi, peran));
    const hanyaKabupaten = ['acara-milik-kabupaten', 'acara-milik-kabupaten', 'boleh'];
    expect(oleh('acara.rencana', rencanaUji())).toEqual(hanyaKabupaten);
    expect(oleh('acara.batalkan', { alasan: 'Banjir' })).toEqual(hanyaKabupaten);
    expect(oleh('catatan.batal', { sasaran: rencana.id, alasan: 'Banjir' })).toEqual(hanyaKabupaten);
    expect(oleh('acara.tes', {})).toEqual(hanyaKabupaten);
    expect(oleh('acara.undang', { peserta: [pesertaUji(1)] })).toEqual(['boleh', 'boleh', 'boleh']);
  });
});

describe('undangan', () => {
  test('menunggu rencananya; orang yang sama cukup sekali; yang dicabut bisa diundang lagi', () => {
    expect(coba('acara.undang', { peserta: [pesertaUji(1)] })).toBe('menunggu-acara');
    rencanakan();
    undang(1, 2);
    undang(2, 3);
    buku.catat('acara.cabut-undangan', { orangId: pesertaUji(2).id, alasan: 'Sakit' });
    expect([[...buku.keadaan().peserta.keys()].length, buku.keadaan().dicabut.get(pesertaUji(2).id)]).toEqual([2, 'Sakit']);
    undang(2);
    expect([buku.keadaan().peserta.size, buku.keadaan().dicabut.size]).toEqual([3, 0]);
  });

  test('ditolak: tertulis dua kali, dari luar wilayah, atau dicabut tanpa pernah diundang', () => {
    rencanakan();
    expect(coba('acara.undang', { peserta: [pesertaUji(1), pesertaUji(1)] })).toBe('peserta-kembar');
    expect(coba('acara.undang', { peserta: [pesertaUji(1, '63.11.02.2001')] })).toBe('peserta-luar-wilayah');
    expect(coba('acara.undang', { peserta: [pesertaUji(1, null)] })).toBe('diterima');
    expect(coba('acara.cabut-undangan', { orangId: pesertaUji(9).id, alasan: 'Sakit' })).toBe('peserta-tidak-terdaftar');
  });

  test('lebih dari kuota ditolak, kecuali dengan alasan yang disimpan; wilayah yang sudah lebih tidak menahan wilayah lain', () => {
    buku.catat(
      'acara.rencana',
      rencanaUji({
        kuota: [
          { wilayah: '63.11.01.2003', banyak: 2 },
          { wilayah: '63.11.01.2004', banyak: 1 },
        ],
      }),
    );
    undang(1, 2);
    const tanpaDesa = pesertaUji(9, null);
    expect([
      coba('acara.undang', { peserta: [pesertaUji(3)] }),
      coba('acara.undang', { peserta: [pesertaUji(2), tanpaDesa] }),
      coba('acara.undang', { peserta: [pesertaUji(2), { ...tanpaDesa, jabatan: 'lain' }] }),
    ]).toEqual(['kuota-penuh', 'kuota-penuh', 'diterima']);
    expect(coba('acara.undang', { peserta: [pesertaUji(3)], lebihKuota: 'Pengganti desa lain' })).toBe('diterima');
    expect([...buku.keadaan().undangan.map((satu) => satu.lebihKuota)]).toEqual([null, null, 'Pengganti desa lain']);
    expect([coba('acara.undang', { peserta: [pesertaUji(4, '63.11.01.2004')] }), hitungKuota(buku.keadaan()).map(({ terisi }) => terisi)]).toEqual([
      'diterima',
      [3, 1],
    ]);
  });

  test('satu kiriman dibatalkan seluruhnya, juga bila sebagian sudah dicabut; kuota yang dikecilkan kemudian tidak menghalanginya', () => {
    buku.catat('acara.rencana', rencanaUji({ kuota: [{ wilayah: '63.11.01', banyak: 3 }] }));
    undang(1);
    const kiriman = undang(2, 3);
    buku.catat('acara.cabut-undangan', { orangId: pesertaUji(3).id, alasan: 'Sakit' });
    buku.catat('acara.rencana', rencanaUji({ kuota: [{ wilayah: '63.11.01', banyak: 1 }] }));
    buku.catat('catatan.batal', { sasaran: kiriman, alasan: 'Salah pilih' });
    expect([[...buku.keadaan().peserta.keys()], buku.keadaan().undangan.length]).toEqual([[pesertaUji(1).id], 1]);
  });

  test('500 orang sekaligus muat dalam satu catatan', () => {
    rencanakan();
    const peserta = Array.from({ length: 500 }, (_, ke) => ({ ...pesertaUji(ke), nama: 'Hj. Siti Nurhalimah binti Abdurrahman' }));
    const satu = buku.tulis('acara.undang', { peserta });
    expect(kode(buku.coba(satu))).toBe('diterima');
    expect(JSON.stringify(satu).length).toBeLessThan(96 * 1024);
  });
});

describe('penempatan', () => {
  test('satu kursi satu orang, juga antarcatatan; kursi yang undangannya dicabut bebas lagi', () => {
    rencanakan();
    undang(1, 2);
    expect(coba('acara.susun', { penempatan: [tempat(1, 'A-1'), tempat(2, 'A-1')] })).toBe('kursi-kembar');
    expect(coba('acara.susun', { penempatan: [tempat(1, 'A-1')] })).toBe('diterima');
    expect(coba('acara.susun', { penempatan: [tempat(2, 'A-1')] })).toBe('kursi-kembar');
    buku.catat('acara.cabut-undangan', { orangId: pesertaUji(1).id, alasan: 'Sakit' });
    expect(coba('acara.susun', { penempatan: [tempat(2, 'A-1')] })).toBe('diterima');
  });

  test('susunan terakhir diurungkan: tempat sebelumnya berlaku lagi', () => {
    rencanakan();
    undang(1, 2);
    buku.catat('acara.susun', { penempatan: [tempat(1, 'A-1'), tempat(2, 'A-2')] });
    const kedua = buku.catat('acara.susun', { penempatan: [tempat(1, 'A-2'), tempat(2, 'A-1')] });
    expect(buku.keadaan().susunan.map(({ catatanId, orang }) => [catatanId === kedua, orang])).toEqual([
      [false, 2],
      [true, 2],
    ]);
    buku.catat('catatan.batal', { sasaran: kedua, alasan: 'Diurungkan' });
    expect([buku.keadaan().penempatan.get(pesertaUji(1).id)?.kursi, buku.keadaan().susunan.length]).toEqual(['A-1', 1]);
  });

  test('kendaraan: keterangan terakhir berlaku, pengemudinya dicatat terpisah', () => {
    const bus = { nama: 'Bus 1', titikKumpul: 'Kantor kecamatan', berangkat: '06:30', kursi: 40 };
    expect(coba('acara.kendaraan', bus)).toBe('menunggu-acara');
    rencanakan();
    buku.catat('acara.kendaraan', { ...bus, berangkat: '06:00' });
    buku.catat('acara.kendaraan', bus);
    buku.catat('acara.pengemudi', { kendaraan: 'Bus 1', pengemudi: 'Pak Uji', telepon: null });
    expect([[...buku.keadaan().kendaraan.values()], buku.keadaan().pengemudi.get('Bus 1')]).toEqual([[bus], { pengemudi: 'Pak Uji', telepon: null }]);
    expect(coba('acara.pengemudi', { kendaraan: 'Bus 1', pengemudi: null, telepon: 'nomor Pak Uji' })).not.toBe('diterima');
  });

  test('kontingen: yang ditetapkan, kalau tidak kecamatan desanya, kalau tidak diketahui tetap kosong', () => {
    expect([
      kontingenDari({ desa: '63.11.01.2003' }, tempat(1, null, '63.11.02')),
      kontingenDari({ desa: '63.11.01.2003' }, undefined),
      kontingenDari({ desa: null }, tempat(1, 'A-1')),
    ]).toEqual(['63.11.02', '63.11.01', null]);
  });
});

describe('sertifikat', () => {
  test('hanya dengan nomor sah dari kabupatennya', () => {
    rencanakan();
    undang(1);
    expect(coba('acara.sertifikat', { ...sertifikat(1), nomor: nomor(1, '63.09') })).toBe('nomor-sertifikat-salah');
    expect(coba('acara.sertifikat', { ...sertifikat(1), nomor: nomor(1).replace(/\d\d$/, '00') })).toBe('nomor-sertifikat-salah');
    expect(coba('acara.sertifikat', sertifikat(1))).toBe('diterima');
  });

  test('dicabut: tidak ada lagi, dan boleh diterbitkan dengan nomor lain; isinya tidak bisa dikoreksi', () => {
    rencanakan();
    undang(1);
    const id = buku.catat('acara.sertifikat', sertifikat(1));
    const koreksi = (isi: object) => kode(buku.coba(buku.tulis('catatan.koreksi', { sasaran: id, v: 1, terjadi: '2026-06-01', isi })));
    expect([koreksi({ ...sertifikat(2) }), koreksi({ ...sertifikat(1), nama: 'Hj. Aminah' })]).toEqual([
      'sasaran-tidak-bisa-dikoreksi',
      'sasaran-tidak-bisa-dikoreksi',
    ]);
    buku.catat('catatan.batal', { sasaran: id, alasan: 'Salah orang' });
    expect(buku.keadaan().sertifikat.size).toBe(0);
    expect(coba('acara.sertifikat', sertifikat(2))).toBe('diterima');
  });
});

test('kuota desa termasuk kuota kecamatannya; yang melebihinya disebut', () => {
  const kuota = [
    { wilayah: '63.11.01', banyak: 10 },
    { wilayah: '63.11.01.2003', banyak: 6 },
    { wilayah: '63.11.01.2004', banyak: 5 },
    { wilayah: '63.11.02.2001', banyak: 3 },
  ];
  expect([jumlahKuota(kuota), listDesaLebih(kuota)]).toEqual([13, [{ wilayah: '63.11.01', banyak: 10, desa: 11 }]]);
});

test('pengumuman terbaru menurut jam ditulis, bukan menurut hari yang disebut', () => {
  rencanakan();
  buku.catat('acara.umumkan', { judul: 'Pagi', isi: 'Bus berangkat.' }, '2026-06-10');
  buku.catat('acara.umumkan', { judul: 'Siang', isi: 'Makan siap.' }, '2026-06-09');
  expect(pengumumanTerbaru(buku.keadaan()).map(({ judul }) => judul)).toEqual(['Siang', 'Pagi']);
});

test('acara yang sudah dihadiri tidak dibatalkan, sebelum kehadirannya dibatalkan', () => {
  rencanakan();
  undang(1);
  const isi = { pesertaId: pesertaUji(1).id, sesi: 's1', arah: 'masuk', saat: '2026-06-10T08:00', cara: 'cari', orang: null };
  const hadir = buku.catat('acara.hadir', isi, '2026-06-10');
  expect(coba('acara.batalkan', { alasan: 'Banjir' })).toBe('acara-berhadir');
  buku.catat('catatan.batal', { sasaran: hadir, alasan: 'Salah catat' }, '2026-06-10');
  expect(coba('acara.batalkan', { alasan: 'Banjir' })).toBe('diterima');
});

test('acara yang dibatalkan tidak menerima undangan baru, tetapi pengumumannya tetap sampai; bisa diadakan lagi', () => {
  rencanakan();
  const id = buku.catat('acara.batalkan', { alasan: 'Banjir di jalan' }, '2026-06-02');
  expect(buku.keadaan().dibatalkan).toMatchObject({ catatanId: id, pada: '2026-06-02', alasan: 'Banjir di jalan' });
  expect([coba('acara.undang', { peserta: [pesertaUji(1)] }), coba('acara.batalkan', { alasan: 'Lagi' })]).toEqual(['acara-dibatalkan', 'acara-dibatalkan']);
  buku.catat('acara.umumkan', { judul: 'Pindah hari', isi: 'Diadakan minggu depan.' });
  expect(buku.keadaan().pengumuman).toMatchObject([{ judul: 'Pindah hari', pada: '2026-06-01' }]);
  buku.catat('catatan.batal', { sasaran: id, alasan: 'Air surut' });
  expect(coba('acara.undang', { peserta: [pesertaUji(1)] })).toBe('diterima');
});
