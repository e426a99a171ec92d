// Whose people facts of a kabupaten gathering are about, and that nobody's own score becomes hers, in either order of arrival.
import { BukuAcara, pesertaUji, rencanaUji } from '@lini/testing/buku-acara.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { beforeEach, expect, test } from 'vitest';
import { kenalkanAcara } from '../registry/definisi-acara.ts';
import { tolakDesaUndangan, tolakUrusan } from './urusan.ts';
import { tolakNilaiSendiri, tungguOrang } from './urusan-nilai.ts';

kenalkanAcara();

const [SITI, RUDI, BADRI, LANGSUNG, TAMU] = [1, 2, 3, 4, 5].map((ke) => uuidUji(ke, 0x5a)) as [string, string, string, string, string];
const [JUAI, HALONG] = ['63.11.01', '63.11.02'];
const TEMPAT = new Map([
  [SITI, [`${JUAI}.2003`]],
  [RUDI, [JUAI]],
  [BADRI, [HALONG]],
]);

let buku: BukuAcara;
beforeEach(() => {
  buku = new BukuAcara(1, '63.11');
});
const tulis = (kind: string, isi: Record<string, unknown>, oleh = RUDI) => {
  const satu = buku.tulis(kind, isi, '2026-06-10', oleh);
  buku.catatan.push(satu);
  return satu;
};
const langsung = (id: string, desa: string | null) =>
  tulis('acara.hadir', { pesertaId: id, sesi: 's1', arah: 'masuk', saat: '2026-06-10T08:00', cara: 'langsung', orang: { ...pesertaUji(9, desa), id } });
const nilai = (pesertaId: string, oleh: string) => buku.tulis('acara.nilai-tes', { pesertaId, tes: 'post', nilai: 100 }, '2026-06-10', oleh);
const samakan = (orangA: string, orangB: string, oleh: string) => buku.tulis('acara.samakan', { orangA, orangB }, '2026-06-10', oleh);
const urusan = (satu: ReturnType<typeof nilai>, wilayah: string, peran: 'pkb' | 'tamu' = 'pkb') =>
  tolakUrusan(satu, buku.catatan, { peran, wilayah: peran === 'tamu' ? [] : [wilayah], tempat: TEMPAT })?.kode ?? 'boleh';

test('samakan dinilai seperti urusan kedua orangnya; tamu pintu hanya di dalam satu kecamatan', () => {
  tulis('acara.undang', { peserta: [{ ...pesertaUji(1), id: SITI }] });
  langsung(LANGSUNG, `${HALONG}.2001`);
  expect([urusan(nilai(LANGSUNG, BADRI), HALONG), urusan(samakan(LANGSUNG, SITI, BADRI), HALONG)]).toEqual(['boleh', 'orang-luar-kecamatan']);
  expect([urusan(samakan(LANGSUNG, SITI, RUDI), JUAI), urusan(samakan(LANGSUNG, SITI, TAMU), '', 'tamu')]).toEqual([
    'orang-luar-kecamatan',
    'orang-luar-kecamatan',
  ]);
  const lain = uuidUji(6, 0x5a);
  langsung(lain, null);
  expect([samakan(lain, SITI, TAMU), samakan(lain, SITI, RUDI)].map((satu, ke) => urusan(satu, JUAI, ke === 0 ? 'tamu' : 'pkb'))).toEqual(['boleh', 'boleh']);
  // Made one first, through a third entry of no village: the score is about Siti too.
  buku.catatan.push(samakan(lain, SITI, RUDI));
  expect([urusan(nilai(lain, BADRI), HALONG), urusan(nilai(lain, RUDI), JUAI), urusan(samakan(LANGSUNG, lain, TAMU), '', 'tamu')]).toEqual([
    'orang-luar-kecamatan',
    'boleh',
    'orang-luar-kecamatan',
  ]);
});

test('akun dinilai menurut tempat tugasnya, bukan desa yang tertulis; yang tidak dikenal bukan milik siapa pun', () => {
  const undang = (orang: object) => buku.tulis('acara.undang', { peserta: [orang] }, '2026-06-10', BADRI);
  expect(urusan(undang({ ...pesertaUji(1, `${HALONG}.2001`), id: SITI }), HALONG)).toBe('orang-luar-kecamatan');
  expect([urusan(undang(pesertaUji(8, `${HALONG}.2001`)), HALONG), urusan(undang(pesertaUji(8, null)), HALONG)]).toEqual(['boleh', 'boleh']);
  expect([urusan(nilai(LANGSUNG, BADRI), HALONG), urusan(nilai(SITI, RUDI), JUAI)]).toEqual(['orang-luar-kecamatan', 'boleh']);
});

test('kader berakun diundang dengan desa tempatnya bertugas; yang tidak bertugas di desa boleh tanpa desa', () => {
  const kode = (id: string, desa: string | null) =>
    tolakDesaUndangan(buku.tulis('acara.undang', { peserta: [{ ...pesertaUji(1, desa), id }] }), buku.catatan, TEMPAT)?.kode ?? 'boleh';
  expect([kode(SITI, null), kode(SITI, `${JUAI}.2004`), kode(SITI, `${JUAI}.2003`), kode(RUDI, null), kode(LANGSUNG, null)]).toEqual([
    'desa-bukan-tugasnya',
    'desa-bukan-tugasnya',
    'boleh',
    'boleh',
    'boleh',
  ]);
});

test('yang ditulis panitia atas nama peserta hanya untuk orang wilayahnya; peserta sendiri selalu boleh', () => {
  const evaluasi = (oleh: string) => buku.tulis('acara.evaluasi', { pesertaId: SITI, nilai: [{ aspek: 'materi', nilai: 5 }], saran: null }, '2026-06-10', oleh);
  expect([urusan(evaluasi(BADRI), HALONG), urusan(evaluasi(RUDI), JUAI), urusan(evaluasi(SITI), `${JUAI}.2003`)]).toEqual([
    'orang-luar-kecamatan',
    'boleh',
    'boleh',
  ]);
});

test('kehadiran dan foto yang ditulis orang lain: dibatalkan penulisnya; kehadiran juga oleh kantor orangnya', () => {
  const [NOOR, foto] = [uuidUji(7, 0x5a), { foto: 'dihapus', keterangan: 'Yel-yel', lombaId: null, izin: 1 }];
  const isi = { pesertaId: SITI, sesi: 's1', arah: 'masuk', saat: '2026-06-10T08:00', cara: 'cari', orang: null };
  const batal = (sasaran: string, oleh: string) => buku.tulis('catatan.batal', { sasaran, alasan: 'Salah orang' }, '2026-06-10', oleh);
  const [olehNoor, olehBadri] = [tulis('acara.hadir', isi, NOOR), tulis('acara.hadir', isi, BADRI)];
  expect(urusan(buku.tulis('acara.hadir', isi, '2026-06-10', BADRI), HALONG)).toBe('boleh');
  expect([urusan(batal(olehNoor.id, BADRI), HALONG), urusan(batal(olehBadri.id, BADRI), HALONG), urusan(batal(olehNoor.id, RUDI), JUAI)]).toEqual([
    'orang-luar-kecamatan',
    'boleh',
    'boleh',
  ]);
  const [fotoNoor, fotoBadri] = [tulis('acara.foto', foto, NOOR), tulis('acara.foto', foto, BADRI)];
  expect([urusan(batal(fotoNoor.id, BADRI), HALONG), urusan(batal(fotoBadri.id, BADRI), HALONG)]).toEqual(['acara-milik-kabupaten', 'boleh']);
});

test('nilai sendiri lewat nama lain ditolak, mana pun yang datang dahulu, siapa pun yang menyamakan', () => {
  langsung(LANGSUNG, null);
  const [nilaiDulu, samaDulu] = [nilai(LANGSUNG, RUDI), samakan(LANGSUNG, RUDI, BADRI)];
  const kode = (satu: ReturnType<typeof nilai>) => tolakNilaiSendiri(satu, buku.catatan)?.kode ?? 'boleh';
  expect([kode(nilaiDulu), kode(samaDulu), kode(samakan(LANGSUNG, RUDI, RUDI))]).toEqual(['boleh', 'boleh', 'nama-sendiri']);
  buku.catatan.push(nilaiDulu);
  expect(kode(samaDulu)).toBe('nilai-tulisan-sendiri');
  tulis('catatan.batal', { sasaran: nilaiDulu.id, alasan: 'Nama kembar' }, BADRI);
  buku.catatan.push(samakan(LANGSUNG, RUDI, BADRI));
  expect([kode(nilai(LANGSUNG, RUDI)), kode(nilai(LANGSUNG, BADRI))]).toEqual(['nilai-sendiri', 'boleh']);
});

test('nilai orang yang belum diundang dan belum datang menunggu', () => {
  const tunggu = (id: string) => tungguOrang(nilai(id, RUDI), buku.catatan, TEMPAT)?.kode ?? 'boleh';
  tulis('acara.rencana', rencanaUji());
  expect([tunggu(SITI), tunggu(LANGSUNG)]).toEqual(['menunggu-hadir', 'menunggu-hadir']);
  tulis('acara.undang', { peserta: [{ ...pesertaUji(1), id: SITI }] });
  langsung(LANGSUNG, `${JUAI}.2003`);
  expect([tunggu(SITI), tunggu(LANGSUNG)]).toEqual(['boleh', 'boleh']);
  tulis('acara.cabut-undangan', { orangId: SITI, alasan: 'Pindah tugas' });
  expect(tunggu(SITI)).toBe('menunggu-hadir');
  const jawab = (pesertaId: string) => buku.tulis('acara.jawab', { pesertaId, isHadir: false, alasan: 'Sakit' }, '2026-06-10', RUDI);
  expect([SITI, LANGSUNG, TAMU].map((id) => tungguOrang(jawab(id), buku.catatan, TEMPAT)?.kode ?? 'boleh')).toEqual(['boleh', 'boleh', 'menunggu-hadir']);
});
