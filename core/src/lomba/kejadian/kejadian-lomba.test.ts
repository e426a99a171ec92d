// A competition from its rules to its announcement, step by step as the server judges it; and what each step refuses.
import { akunJuri, BukuLomba, PANITIA } from '@lini/testing/buku-lomba.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { parameterPada } from '../../parameter/parameter.ts';
import { kenalkanAcara } from '../../registry/definisi-acara.ts';
import { cerdasDariPola } from '../cerdas/pola-cerdas.ts';
import { hitungHasil } from '../hasil-umum.ts';
import { lembarBerlaku } from '../lembar-juri.ts';
import { lombaDariPola } from '../pola-lomba.ts';
import { undi } from './lomba-undi.ts';

beforeAll(kenalkanAcara);

const PARAMETER = parameterPada('2026-11-24');
const ACARA = '019a0000-0000-7000-8000-00000000000a';
const REGU = ['awayan', 'halong', 'juai'];
const JURI = [1, 2, 3];
const regu = (daftar: readonly string[] = REGU) => ({
  regu: daftar.map((id, ke) => ({ id, kontingen: `63.11.0${ke + 1}`, nama: `Regu ${id}`, anggota: [] })),
});
const juri = (daftar: readonly number[] = JURI) => ({ juri: daftar.map((ke) => ({ id: `j${ke}`, nama: `Juri ${ke}`, akun: akunJuri(ke) })) });
const atur = { acaraId: ACARA, aturan: { jenis: 'penampilan', lomba: lombaDariPola('yelyel', PARAMETER) } };
const aturCerdas = { acaraId: ACARA, aturan: { jenis: 'cerdas', cerdas: cerdasDariPola(PARAMETER, 'B') } };

/** Events.md 5: 83.50, 81.25, 83.50; the mean is 82.75. */
const LEMBAR = [
  [85, 80, 90, 75],
  [80, 85, 80, 80],
  [90, 75, 85, 80],
];
const nilai = ([kekompakan, kreativitas, isi, keutuhan]: readonly number[]) => ({
  ...{ kekompakan: kekompakan ?? null, kreativitas: kreativitas ?? null, 'isi-pesan': isi ?? null, keutuhan: keutuhan ?? null },
});
const lembar = (ke: number, satu: string, isi: readonly number[] = LEMBAR[ke - 1] as number[], alasan: string | null = null) => ({
  ...{ juri: `j${ke}`, regu: satu, nilai: nilai(isi), catatan: null, alasan },
});

function siap(): BukuLomba {
  const buku = new BukuLomba();
  for (const [kind, isi] of [
    ['lomba.atur', atur],
    ['lomba.regu', regu()],
    ['lomba.juri', juri()],
    ['lomba.undi', undi(REGU, { jenis: 'urutan' }, 'balangan')],
  ] as const)
    expect(buku.catat(kind, isi)).toBe('diterima');
  return buku;
}

function dinilai(selain: readonly string[] = []): BukuLomba {
  const buku = siap();
  for (const satu of REGU)
    expect(buku.catat('lomba.tampil', { regu: satu, mulai: '09:15', lama: satu === 'awayan' ? 340 : 300, isTidakHadir: false })).toBe('diterima');
  for (const satu of REGU)
    for (const ke of JURI) if (!selain.includes(`${ke} ${satu}`)) expect(buku.catat('lomba.nilai', lembar(ke, satu), akunJuri(ke))).toBe('diterima');
  return buku;
}

const hitung = (buku: BukuLomba) => {
  const hasil = hitungHasil(buku.keadaan());
  if (!hasil.isLengkap) throw new Error('belum lengkap');
  return { hasil: hasil.hasil, seri: hasil.seri };
};

describe('lomba penampilan', () => {
  test('dari aturan sampai diumumkan: 82,75 dan 81,75 seperti contoh, nilai sama diputus suara juri', () => {
    const buku = dinilai();
    expect(buku.catat('lomba.suara', { juri: 'j1', regu: 'juai' }, akunJuri(1))).toBe('suara-belum-dibuka');
    expect(buku.catat('lomba.tutup', {})).toBe('diterima');
    expect(hitung(buku).hasil.map((satu) => [satu.regu, satu.peringkat, satu.nilai])).toEqual(
      expect.arrayContaining([
        ['halong', 1, '331/4'],
        ['juai', 1, '331/4'],
        ['awayan', 3, '327/4'],
      ]),
    );
    expect(buku.catat('lomba.putus-seri', { cara: 'suara', regu: ['halong', 'awayan'], suara: [] })).toBe('regu-tidak-seri');
    expect(buku.catat('lomba.putus-seri', { cara: 'suara', regu: ['halong', 'juai'], suara: [{ juri: 'j3', regu: 'juai' }] })).toBe('diterima');
    expect(buku.catat('lomba.suara', { juri: 'j3', regu: 'halong' }, akunJuri(3))).toBe('suara-sudah-ada');
    expect(buku.catat('lomba.suara', { juri: 'j2', regu: 'halong' }, akunJuri(3))).toBe('bukan-juri-lomba-ini');
    expect(buku.catat('lomba.suara', { juri: 'j1', regu: 'juai' }, akunJuri(1))).toBe('diterima');
    expect(buku.catat('lomba.suara', { juri: 'j1', regu: 'halong' }, akunJuri(1))).toBe('suara-sudah-ada');
    const hasil = hitung(buku);
    expect(hasil.hasil.map((satu) => [satu.regu, satu.peringkat])).toEqual([
      ['juai', 1],
      ['halong', 2],
      ['awayan', 3],
    ]);
    expect(hasil.seri).toEqual([{ atas: 'juai', bawah: 'halong', langkah: 'suara-juri' }]);
    expect(buku.catat('lomba.umumkan', hasil)).toBe('protes-masih-dibuka');
    buku.lewat(16);
    const curang = { ...hasil, hasil: hasil.hasil.map((satu) => (satu.regu === 'awayan' ? { ...satu, nilai: '90/1' } : satu)) };
    expect(buku.catat('lomba.umumkan', curang)).toBe('hasil-tidak-sama');
    expect(buku.catat('lomba.umumkan', hasil)).toBe('diterima');
    expect(buku.catat('lomba.umumkan', hasil)).toBe('lomba-sudah-diumumkan');
    expect(buku.keadaan().umum?.hasil).toEqual(hasil.hasil);
  });

  test('nilai sama diputus undian dengan benih yang diperlihatkan', () => {
    const buku = dinilai();
    buku.catat('lomba.tutup', {});
    const grup = ['halong', 'juai'];
    const hasil = undi(grup, { jenis: 'urutan' }, 'b7').hasil as string[];
    expect(buku.catat('lomba.putus-seri', { cara: 'undian', regu: grup, benih: 'b7', hasil: hasil.toReversed() })).toBe('undian-tidak-sama');
    expect(buku.catat('lomba.putus-seri', { cara: 'undian', regu: grup, benih: 'b7', hasil })).toBe('diterima');
    expect(hitung(buku).hasil[0]?.regu).toBe(hasil[0]);
    expect(hitung(buku).seri[0]?.langkah).toBe('undian');
    expect(buku.catat('lomba.putus-seri', { cara: 'undian', regu: grup, benih: 'b8', hasil: undi(grup, { jenis: 'urutan' }, 'b8').hasil })).toBe(
      'regu-tidak-seri',
    );
  });

  test('selama satu lembar belum ada tidak bisa ditutup; juri berhalangan membuka jalan bila juri masih cukup', () => {
    const buku = dinilai(['2 juai']);
    expect(buku.catat('lomba.tutup', {})).toBe('lembar-belum-lengkap');
    expect(buku.catat('lomba.berhalangan', { juri: 'j2', regu: 'juai', alasan: 'Keluarga' })).toBe('diterima');
    expect(buku.catat('lomba.tutup', {})).toBe('lembar-belum-lengkap');
    expect(buku.catat('lomba.juri', juri([1, 2, 3, 4]))).toBe('diterima');
    for (const satu of REGU) expect(buku.catat('lomba.nilai', lembar(4, satu, LEMBAR[0]), akunJuri(4))).toBe('diterima');
    expect(buku.catat('lomba.tutup', {})).toBe('diterima');
  });

  test('lembar diubah hanya dengan alasan, hanya oleh jurinya, hanya sebelum ditutup', () => {
    const buku = dinilai();
    expect(buku.catat('lomba.nilai', lembar(1, 'juai', LEMBAR[1]), akunJuri(1))).toBe('lembar-perlu-alasan');
    expect(buku.catat('lomba.nilai', lembar(1, 'juai', LEMBAR[1], 'Salah geser'), akunJuri(2))).toBe('bukan-juri-lomba-ini');
    expect(buku.catat('lomba.nilai', lembar(1, 'juai', LEMBAR[1], 'Salah geser'), akunJuri(1))).toBe('diterima');
    expect(buku.catat('lomba.nilai', lembar(1, 'juai', [85, 80, 90, 99], 'Salah'), akunJuri(1))).toBe('nilai-luar-skala');
    expect(buku.catat('lomba.nilai', lembar(1, 'paringin'), akunJuri(1))).toBe('regu-tidak-ikut');
    const [pertama] = buku.catatan.filter((satu) => satu.kind === 'lomba.nilai');
    expect(buku.catat('catatan.batal', { sasaran: pertama?.id, alasan: 'tidak jadi' }, akunJuri(1))).toBe('sasaran-tidak-bisa-dikoreksi');
    const terlambat = buku.buat('lomba.nilai', lembar(2, 'juai', LEMBAR[0], 'Salah geser'), akunJuri(2));
    expect(buku.catat('lomba.tutup', {})).toBe('diterima');
    expect(buku.terima(terlambat)).toBe('lomba-sudah-ditutup');
  });

  test('lembar dan perubahannya boleh sampai terbalik', () => {
    const buku = siap();
    const dulu = buku.buat('lomba.nilai', lembar(1, 'juai'), akunJuri(1));
    const ubah = buku.buat('lomba.nilai', lembar(1, 'juai', LEMBAR[1], 'Salah geser'), akunJuri(1));
    expect([buku.terima(ubah), buku.terima(dulu)]).toEqual(['diterima', 'diterima']);
  });

  test('lembar dengan jam yang dimundurkan tidak mengganti lembar yang sudah masuk', () => {
    const buku = siap();
    const mundur = (isi: Record<string, unknown>) => ({ ...buku.buat('lomba.nilai', isi, akunJuri(1)), dicatat: `${'1'.padStart(15, '0')}-0000-deadbeef` });
    const berlaku = () => [...lembarBerlaku(lombaDariPola('yelyel', PARAMETER), buku.keadaan().lembar).values()].map((satu) => satu.nilai.kekompakan);
    expect(buku.catat('lomba.nilai', lembar(1, 'juai'), akunJuri(1))).toBe('diterima');
    expect(buku.terima(mundur(lembar(1, 'juai', LEMBAR[1])))).toBe('lembar-perlu-alasan');
    expect(buku.terima(mundur(lembar(1, 'juai', LEMBAR[2], 'Salah geser')))).toBe('diterima');
    expect(berlaku()).toEqual([90]);
    expect(buku.catat('lomba.nilai', lembar(1, 'juai', LEMBAR[1], 'Salah geser lagi'), akunJuri(1))).toBe('diterima');
    expect(buku.terima(mundur(lembar(1, 'juai', LEMBAR[0])))).toBe('lembar-perlu-alasan');
    expect(berlaku()).toEqual([80]);
  });

  test('aturan, undian, regu dan juri yang sudah dipakai tidak berubah', () => {
    const buku = siap();
    expect(buku.catat('lomba.regu', regu([...REGU, 'juai']))).toBe('regu-kembar');
    expect(buku.catat('lomba.juri', { juri: [...juri([1]).juri, { id: 'j9', nama: 'Ganda', akun: akunJuri(1) }] })).toBe('juri-kembar');
    expect(buku.catat('lomba.undi', { ...undi(REGU, { jenis: 'urutan' }, 'lain'), hasil: REGU, benih: 'x1' })).toBe('undian-tidak-sama');
    buku.catat('lomba.nilai', lembar(1, 'juai'), akunJuri(1));
    expect(buku.catat('lomba.atur', atur)).toBe('lomba-sudah-dimulai');
    expect(buku.catat('lomba.undi', undi(REGU, { jenis: 'urutan' }, 'balangan'))).toBe('lomba-sudah-dimulai');
    expect(buku.catat('lomba.regu', regu(['awayan', 'halong']))).toBe('regu-sudah-tampil');
    expect(buku.catat('lomba.juri', juri([2, 3]))).toBe('juri-sudah-menilai');
  });

  test('juri yang sudah bertaut tetap di kursinya dengan akunnya; lembar yang masih di ponselnya tetap diterima', () => {
    const buku = siap();
    const simpanan = buku.buat('lomba.nilai', lembar(1, 'juai'), akunJuri(1));
    const [j1, j2, j3] = juri().juri;
    expect(buku.catat('lomba.juri', { juri: [j2, j3] })).toBe('juri-sudah-bertaut');
    expect(buku.catat('lomba.juri', { juri: [{ ...j1, akun: akunJuri(9) }, j2, j3] })).toBe('juri-sudah-bertaut');
    expect(buku.catat('lomba.juri', { juri: [{ ...j1, akun: null }, j2, j3] })).toBe('juri-sudah-bertaut');
    const j4 = { id: 'j4', nama: 'Juri 4', akun: null };
    expect(buku.catat('lomba.juri', { juri: [{ ...j1, nama: 'Bu Ratna' }, j2, j3, j4] })).toBe('diterima');
    expect(buku.catat('lomba.juri', { juri: [j1, j2, j3, { ...j4, akun: akunJuri(4) }] })).toBe('diterima');
    expect(buku.catat('lomba.berhalangan', { juri: 'j1', regu: null, alasan: 'Ponsel rusak' })).toBe('diterima');
    expect(buku.terima(simpanan)).toBe('diterima');
  });

  test('tidak hadir hanya dicatat penyelenggara, bukan tamu, PKB, atau kecamatan', () => {
    const buku = siap();
    const absen = () => buku.buat('lomba.tampil', { regu: 'halong', mulai: null, lama: null, isTidakHadir: true });
    for (const peran of ['tamu', 'pkb', 'koordinator'] as const) expect(buku.terima(absen(), peran)).toBe('tidak-hadir-oleh-panitia');
    expect(buku.terima(buku.buat('lomba.tampil', { regu: 'halong', mulai: null, lama: 300, isTidakHadir: false }), 'tamu')).toBe('diterima');
    expect(buku.terima(absen(), 'kabupaten')).toBe('diterima');
  });

  test('protes yang diterima membuka jalan bagi denda; yang belum diputus menahan pengumuman', () => {
    const buku = dinilai();
    buku.catat('lomba.tutup', {});
    expect(buku.catat('lomba.denda', { regu: 'juai', poin: 2, alasan: 'Alat terlarang' })).toBe('lomba-sudah-ditutup');
    const protes = buku.buat('lomba.protes', { regu: 'halong', alasan: 'Juai membawa alat terlarang' });
    expect(buku.terima(protes)).toBe('diterima');
    buku.lewat(20);
    expect(buku.catat('lomba.protes', { regu: 'awayan', alasan: 'Terlambat' })).toBe('protes-terlambat');
    expect(buku.catat('lomba.umumkan', hitung(buku))).toBe('protes-belum-diputus');
    expect(buku.catat('lomba.putus-protes', { protesId: PANITIA, isDiterima: true, alasan: 'Benar' })).toBe('protes-tidak-ada');
    expect(buku.catat('lomba.putus-protes', { protesId: protes.id, isDiterima: true, alasan: 'Benar' })).toBe('diterima');
    expect(buku.catat('lomba.putus-protes', { protesId: protes.id, isDiterima: false, alasan: 'Ragu' })).toBe('protes-sudah-diputus');
    const denda = buku.buat('lomba.denda', { regu: 'juai', poin: 2, alasan: 'Alat terlarang' });
    expect(buku.terima(denda)).toBe('diterima');
    expect(hitung(buku).hasil.map((satu) => satu.regu)).toEqual(['halong', 'awayan', 'juai']);
    expect(buku.catat('lomba.umumkan', hitung(buku))).toBe('diterima');
    expect(buku.catat('lomba.diskualifikasi', { regu: 'awayan', alasan: 'Terlambat' })).toBe('lomba-sudah-diumumkan');
    expect(buku.catat('catatan.batal', { sasaran: denda.id, alasan: 'Keliru' })).toBe('lomba-sudah-diumumkan');
  });

  test('sesudah ditutup, pembatalan dan koreksi yang menggeser hasil ditolak; protes yang diterima membukanya bagi penyelenggara saja', () => {
    const buku = dinilai(['3 awayan']);
    const tulis = (kind: string, isi: Record<string, unknown>) => {
      const satu = buku.buat(kind, isi);
      expect(buku.terima(satu)).toBe('diterima');
      return satu;
    };
    const denda = tulis('lomba.denda', { regu: 'juai', poin: 2, alasan: 'Alat terlarang' });
    const batalDenda = tulis('catatan.batal', { sasaran: denda.id, alasan: 'Salah regu' });
    const dis = tulis('lomba.diskualifikasi', { regu: 'awayan', alasan: 'Bukan kader' });
    const halang = tulis('lomba.berhalangan', { juri: 'j3', regu: 'awayan', alasan: 'Kerabat' });
    const tampil = buku.catatan.filter((satu) => satu.kind === 'lomba.tampil').find((satu) => (satu.isi as { regu: string }).regu === 'juai')?.id;
    const lama = { sasaran: tampil, v: 1, terjadi: '2026-11-24', isi: { regu: 'juai', mulai: null, lama: 400, isTidakHadir: false } };
    expect(buku.catat('lomba.tutup', {})).toBe('diterima');
    const batal = (sasaran: unknown) => ['catatan.batal', { sasaran, alasan: 'Berubah pikiran' }] as const;
    for (const sasaran of [dis.id, halang.id, tampil, batalDenda.id]) expect(buku.catat(...batal(sasaran))).toBe('lomba-sudah-ditutup');
    expect(buku.catat('catatan.koreksi', lama)).toBe('lomba-sudah-ditutup');
    const protes = tulis('lomba.protes', { regu: 'halong', alasan: 'Waktu Juai lewat' });
    tulis('lomba.putus-protes', { protesId: protes.id, isDiterima: true, alasan: 'Benar' });
    const absen = { regu: 'juai', mulai: null, lama: 300, isTidakHadir: false };
    for (const peran of ['tamu', 'pkb', 'koordinator'] as const) {
      expect(buku.terima(buku.buat(...batal(dis.id)), peran)).toBe('lomba-sudah-ditutup');
      expect(buku.terima(buku.buat('lomba.tampil', absen), peran)).toBe('lomba-sudah-ditutup');
    }
    expect(buku.catat(...batal(halang.id))).toBe('lomba-sudah-ditutup');
    expect(buku.terima(buku.buat('catatan.koreksi', lama), 'kabupaten')).toBe('diterima');
    buku.lewat(16);
    expect(buku.catat('lomba.umumkan', hitung(buku))).toBe('diterima');
    for (const sasaran of [dis.id, tampil, batalDenda.id]) expect(buku.catat(...batal(sasaran))).toBe('lomba-sudah-diumumkan');
  });

  test('tidak hadir dan diskualifikasi tampak di hasil tanpa nilai', () => {
    const buku = dinilai();
    expect(buku.catat('lomba.tampil', { regu: 'halong', mulai: null, lama: 5, isTidakHadir: true })).toBe('tidak-hadir-berwaktu');
    buku.catat('lomba.tampil', { regu: 'halong', mulai: null, lama: null, isTidakHadir: true });
    buku.catat('lomba.diskualifikasi', { regu: 'awayan', alasan: 'Bukan kader' });
    expect(hitung(buku).hasil.map((satu) => [satu.regu, satu.keadaan, satu.peringkat, satu.alasan])).toEqual([
      ['juai', 'dinilai', 1, null],
      ['halong', 'tidak-hadir', 2, null],
      ['awayan', 'diskualifikasi', null, 'Bukan kader'],
    ]);
  });

  test('sebelum aturannya sampai, semua langkah menunggu', () => {
    const buku = new BukuLomba();
    expect(buku.catat('lomba.nilai', lembar(1, 'juai'), akunJuri(1))).toBe('menunggu-lomba');
    expect(buku.catat('lomba.tutup', {})).toBe('menunggu-lomba');
  });
});

describe('cerdas cermat', () => {
  const jawab = (babak: string, soal: string, satu: string, hasil: string) => ({ babak, soal, regu: satu, hasil, poinJuri: null, taruhan: null });
  const mulai = (): BukuLomba => {
    const buku = new BukuLomba();
    buku.catat('lomba.atur', aturCerdas);
    buku.catat('lomba.regu', regu());
    return buku;
  };

  test('lemparan menunggu jawaban wajibnya, dan dihitung sesudahnya walau jam ponselnya lebih lambat', () => {
    const buku = mulai();
    const lempar = buku.buat('lomba.jawaban', jawab('lempar', 'w1', 'halong', 'benar'));
    expect(buku.terima(lempar)).toBe('menunggu-soal-wajib');
    const wajib = buku.buat('lomba.jawaban', jawab('wajib', 'w1', 'juai', 'salah'));
    expect([buku.terima(wajib), buku.terima(lempar)]).toEqual(['diterima', 'diterima']);
    expect(hitung(buku).hasil.find((satu) => satu.regu === 'halong')?.nilai).toBe('50/1');
    expect(buku.catat('catatan.batal', { sasaran: wajib.id, alasan: 'Salah regu' })).toBe('bentrok-dengan-lain');
    const koreksi = { sasaran: lempar.id, v: 1, terjadi: '2026-11-24', isi: jawab('lempar', 'w1', 'halong', 'salah') };
    expect(buku.catat('catatan.koreksi', koreksi)).toBe('diterima');
    expect(hitung(buku).hasil.find((satu) => satu.regu === 'halong')?.nilai).toBe('-25/1');
  });

  test('skema B dimainkan, satu jawaban dibatalkan dengan alasan, satu soal batal, soal tambahan memutus nilai sama', () => {
    const buku = mulai();
    expect(buku.catat('lomba.tutup', {})).toBe('lembar-belum-lengkap');
    expect(buku.catat('lomba.nilai', lembar(1, 'juai'), akunJuri(1))).toBe('lomba-bukan-penampilan');
    expect(buku.catat('lomba.jawaban', jawab('wajib', 'w1', 'juai', 'benar'))).toBe('diterima');
    expect(buku.catat('lomba.jawaban', jawab('lempar', 'w1', 'halong', 'benar'))).toBe('soal-tidak-dilempar');
    const keliru = buku.buat('lomba.jawaban', jawab('rebutan', 'r1', 'halong', 'salah'));
    expect(buku.terima(keliru)).toBe('diterima');
    expect(buku.catat('lomba.jawaban', jawab('rebutan', 'r1', 'juai', 'benar'))).toBe('soal-sudah-selesai');
    expect(buku.catat('catatan.batal', { sasaran: keliru.id, alasan: 'Salah tekan' })).toBe('diterima');
    expect(buku.catat('lomba.jawaban', jawab('rebutan', 'r1', 'halong', 'benar'))).toBe('diterima');
    expect(buku.catat('lomba.jawaban', jawab('rebutan', 'r2', 'awayan', 'benar'))).toBe('diterima');
    expect(buku.catat('lomba.soal-batal', { soal: 'r2', alasan: 'Dibantu penonton' })).toBe('diterima');
    expect(buku.catat('lomba.jawaban', jawab('tambahan', 't1', 'halong', 'salah'))).toBe('diterima');
    expect(buku.catat('lomba.denda', { regu: 'juai', poin: 2, alasan: 'Alat terlarang' })).toBe('lomba-bukan-penampilan');
    expect(buku.catat('lomba.tutup', {})).toBe('diterima');
    expect(buku.catat('lomba.jawaban', jawab('rebutan', 'r3', 'juai', 'benar'))).toBe('lomba-sudah-ditutup');
    for (const kind of ['lomba.jawaban', 'lomba.soal-batal'])
      expect(buku.catat('catatan.batal', { sasaran: buku.catatan.find((satu) => satu.kind === kind)?.id, alasan: 'Berubah' })).toBe('lomba-sudah-ditutup');
    expect(hitung(buku).hasil.map((satu) => [satu.regu, satu.peringkat, satu.nilai])).toEqual([
      ['juai', 1, '100/1'],
      ['halong', 2, '100/1'],
      ['awayan', 3, '0/1'],
    ]);
    expect(hitung(buku).seri).toEqual([{ atas: 'juai', bawah: 'halong', langkah: 'rebutan-tambahan' }]);
    buku.lewat(16);
    expect(buku.catat('lomba.umumkan', hitung(buku))).toBe('diterima');
  });
});
