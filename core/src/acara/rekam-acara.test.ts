// The record of a person and of an area: absence is not an untaken list, one name borne by two wins nobody a rank, medals go to the contingent.
import { BukuAcara, pesertaUji, rencanaUji } from '@lini/testing/buku-acara.ts';
import { expect, test } from 'vitest';
import { cocokKartu } from '../kader/cocok-kartu.ts';
import { listPelatihanLain } from '../kader/pelatihan-acara.ts';
import { type KeadaanLomba, lombaKosong } from '../lomba/keadaan-lomba.ts';
import { lombaDariPola } from '../lomba/pola-lomba.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { tulisNomorSertifikat } from '../pelatihan/nomor-sertifikat.ts';
import { kenalkanAcara } from '../registry/definisi-acara.ts';
import { buatIkutLomba } from './regu-orang.ts';
import { rekamAcara } from './rekam-acara.ts';
import { rekapAcara } from './rekap-acara.ts';

kenalkanAcara();

const [HARI, NANTI] = ['2026-06-10', '2026-07-01'];
const [satu, dua, tiga] = [pesertaUji(1), pesertaUji(2), pesertaUji(3, '63.11.01.2004')];
const NOMOR = tulisNomorSertifikat({ kabupaten: '63.11', tahun: 2026, urut: 1 });

function bukuRekam(): BukuAcara {
  const buku = new BukuAcara(3);
  buku.catat('acara.rencana', rencanaUji(), '2026-06-01');
  buku.catat('acara.undang', { peserta: [satu, dua, tiga] }, '2026-06-01');
  return buku;
}
const hadir = (buku: BukuAcara, orang: typeof satu, isLangsung = false): string =>
  buku.catat(
    'acara.hadir',
    { pesertaId: orang.id, sesi: 's1', arah: 'masuk', saat: `${HARI}T08:00`, cara: isLangsung ? 'langsung' : 'pindai', orang: isLangsung ? orang : null },
    HARI,
  );

/** An announced competition in which the team of a village of the kecamatan came first. */
const lomba = (buku: BukuAcara, anggota: readonly string[], kontingen = '63.11.01.2003'): KeadaanLomba => ({
  ...lombaKosong('l1'),
  desa: '63.11.01',
  atur: { acaraId: buku.id, aturan: { jenis: 'penampilan', lomba: lombaDariPola('yelyel', parameterPada(HARI)) } },
  regu: [{ id: 'r1', kontingen, nama: 'Regu Juai', anggota: [...anggota] }],
  umum: {
    ...{ id: 'u1', terjadi: HARI, dicatat: '1', seri: [] },
    hasil: [{ regu: 'r1', kontingen, keadaan: 'dinilai', peringkat: 1, nilai: '80/1', denda: '0/1', gelar: { jenis: 'juara', ke: 1 }, alasan: null }],
  },
});

test('belum ada yang dicatat bukan tidak hadir; sesudah pintu mencatat, yang tidak datang tidak hadir', () => {
  const buku = bukuRekam();
  const kehadiran = (orang: typeof satu) => rekamAcara(buku.keadaan(), [], orang.id, NANTI, true)?.isHadir;
  expect([kehadiran(satu), kehadiran(dua)]).toEqual([null, null]);
  hadir(buku, satu);
  expect([kehadiran(satu), kehadiran(dua)]).toEqual([true, false]);
});

test('nilai dan sertifikat orangnya; tanpa hak nilai tidak ikut; belum mulai, dibatalkan, dan orang lain tanpa rekam', () => {
  const buku = bukuRekam();
  hadir(buku, satu);
  for (const [tes, nilai] of Object.entries({ pre: 50, post: 80 })) buku.catat('acara.nilai-tes', { pesertaId: satu.id, tes, nilai }, HARI);
  buku.catat('acara.sertifikat', { orangId: satu.id, nomor: NOMOR, nama: satu.nama, jp: 1, tanggal: HARI }, HARI);
  const rekam = (id: string, hari = NANTI, isNilai = true) => rekamAcara(buku.keadaan(), [], id, hari, isNilai);
  expect(rekam(satu.id)).toMatchObject({ jp: 1, sertifikat: NOMOR, nilai: { pre: 50, post: 80, gain: 30, isLulus: true } });
  expect(rekam(dua.id)).toMatchObject({ sertifikat: null, nilai: { pre: null, post: null, gain: null, isLulus: null } });
  expect(rekam(satu.id, NANTI, false)?.nilai).toBeNull();
  expect([rekam(satu.id, '2026-06-09'), rekam(pesertaUji(77).id)]).toEqual([null, null]);
  const batal = bukuRekam();
  batal.catat('acara.batalkan', { alasan: 'Banjir' }, HARI);
  expect(rekamAcara(batal.keadaan(), [], satu.id, NANTI, true)).toBeNull();
});

test('juara bagi yang namanya di regu wilayahnya; dua peserta senama tidak mendapat apa pun', () => {
  const buku = bukuRekam();
  const tempat = (orang: typeof satu, anggota: readonly string[], kontingen?: string) =>
    rekamAcara(buku.keadaan(), [lomba(buku, anggota, kontingen)], orang.id, NANTI, true)?.lomba.map(({ regu, gelar }) => [regu, gelar?.ke]);
  expect(tempat(satu, ['Ibu UJI 1'])).toEqual([['Regu Juai', 1]]);
  expect(tempat(satu, ['Bu Uji 1'], '63.11.01')).toEqual([['Regu Juai', 1]]);
  expect([tempat(dua, ['Bu Uji 1']), tempat(tiga, ['Bu Uji 3'])]).toEqual([[], []]);
  buku.catat('acara.undang', { peserta: [{ ...pesertaUji(8), nama: 'Hj. Uji 1' }] }, '2026-06-01');
  expect(tempat(satu, ['Bu Uji 1'])).toEqual([]);
});

test('anggota yang dipilih dari peserta dikenal dari id-nya: dua kader senama tidak tertukar, juga di daftar kontingen', () => {
  const buku = bukuRekam();
  const kembar = { ...pesertaUji(8), nama: satu.nama };
  buku.catat('acara.undang', { peserta: [kembar] }, '2026-06-01');
  const isi = lomba(buku, [satu.nama, kembar.nama], '63.11.01.2004');
  const dipilih = (...peserta: string[]) => [{ ...isi, regu: isi.regu.map((regu) => ({ ...regu, peserta })) }];
  const regu = (orang: typeof satu, ...peserta: string[]) => rekamAcara(buku.keadaan(), dipilih(...peserta), orang.id, NANTI, true)?.lomba.length;
  expect([regu(satu, satu.id), regu(kembar, satu.id)]).toEqual([1, 0]);
  expect([regu(satu, satu.id, kembar.id), regu(kembar, satu.id, kembar.id)]).toEqual([1, 1]);
  const ikut = buatIkutLomba(buku.keadaan(), dipilih(satu.id));
  expect([ikut(satu.id), ikut(kembar.id), ikut(pesertaUji(77).id)]).toEqual([expect.stringMatching(/yel/i), null, null]);
});

test('rekap wilayah: yang diundang, datang, datang langsung, sertifikat, dan medali; orang tanpa desa di mana pun tidak ikut', () => {
  const buku = bukuRekam();
  buku.catat('acara.undang', { peserta: [pesertaUji(20, null)] }, '2026-06-01');
  hadir(buku, satu);
  hadir(buku, pesertaUji(30), true);
  buku.catat('acara.sertifikat', { orangId: satu.id, nomor: NOMOR, nama: satu.nama, jp: 1, tanggal: HARI }, HARI);
  const rekap = (kode: string) => rekapAcara(buku.keadaan(), [lomba(buku, [])], kode);
  expect(rekap('63.11.01')).toMatchObject({ diundang: 3, hadir: 1, langsung: 1, sertifikat: 1, medali: { juara: [1, 0, 0], harapan: 0 } });
  expect(rekap('63.11.01.2004')).toMatchObject({ diundang: 1, hadir: 0, langsung: 0, sertifikat: 0, medali: { juara: [0, 0, 0], harapan: 0 } });
  expect(rekap('63.11.02')).toBeNull();
});

test.each([
  ['final', null, 1],
  ['penyisihan', null, 0],
  ['final', { id: 'b', terjadi: HARI, dicatat: '2', alasan: 'Hujan' }, 0],
] as const)('medali rekap dari babak %s yang tidak jadi (%j): %i', (babak, dibatalkan, medali) => {
  const buku = bukuRekam();
  const isi = lomba(buku, []);
  const rekap = rekapAcara(buku.keadaan(), [{ ...isi, dibatalkan, atur: isi.atur && { ...isi.atur, babak } }], '63.11.01');
  expect(rekap?.medali.juara).toEqual([medali, 0, 0]);
});

test('pelatihan ketikan pada hari acara yang diikuti tidak dihitung dua kali; yang hanya tahunnya tetap', () => {
  const pelatihan = (id: string, tanggal: string | null) => ({
    id,
    jenis: 'pencatatan' as const,
    tanggal,
    tahun: tanggal ? null : 2026,
    hari: 1,
    isBersertifikat: null,
  });
  const semua = [pelatihan('sama', HARI), pelatihan('lain', '2026-05-02'), pelatihan('tahun', null)];
  const sisa = (isHadir: boolean | null) => listPelatihanLain(semua, [{ mulai: HARI, selesai: HARI, isHadir }]).map(({ id }) => id);
  expect([sisa(true), sisa(null), sisa(false)]).toEqual([
    ['lain', 'tahun'],
    ['lain', 'tahun'],
    ['sama', 'lain', 'tahun'],
  ]);
});

test('kartu dan akun dipertemukan dari satu nama saja di desanya; dua yang senama tidak', () => {
  const akun = (...nama: string[]) => nama.map((satuNama, ke) => ({ id: `a${ke}`, nama: satuNama }));
  const kartu = (...nama: string[]) => nama.map((satuNama, ke) => ({ id: `k${ke}`, nama: satuNama }));
  expect(cocokKartu('k0', kartu('SITI RAHMAH', 'Masitah'), akun('Bu Masitah', 'Bu Siti Rahmah'))).toBe('a1');
  expect(cocokKartu('k0', kartu('Siti', 'Bu Siti'), akun('Bu Siti'))).toBeNull();
  expect(cocokKartu('k0', kartu('Siti'), akun('Bu Siti', 'Hj. Siti'))).toBeNull();
  expect([cocokKartu('k0', kartu('Bu'), akun('Bu')), cocokKartu('k9', kartu('Siti'), akun('Siti'))]).toEqual([null, null]);
});
