// The marks of a jury: nobody but the juror reads one before the competition is closed, through screen, feed, or the database itself.
import { cerdasDariPola } from '@lini/core/lomba/cerdas/pola-cerdas.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NamaOrang, ORANG } from '../setup/basis-data.ts';
import {
  ACARA,
  ATUR,
  bukaTautan,
  catat,
  HARI,
  id,
  type Juri,
  juri,
  kirim,
  LOMBA,
  lembar,
  masuk,
  NILAI,
  openMejaLomba,
  RAHASIA,
  REGU,
  RENCANA,
  RENCANA_ID,
  rumah,
  satu,
  semuaJalan,
  semuaJalanTamu,
} from '../setup/meja-lomba.ts';
import { PERANGKAT_UJI, ringkas } from '../setup/rumah.ts';

beforeAll(openMejaLomba);
afterAll(() => rumah.close());

test('kader dan koordinator kecamatan tidak menjalankan lomba kabupaten', async () => {
  expect(await catat('hasan', 'lomba.tutup', {})).toBe('dikembalikan acara-milik-kabupaten');
  expect(await catat('siti', 'lomba.tutup', {})).toContain('dikembalikan');
  expect((await satu('siti')).statusCode).toBe(403);
  expect((await satu('noor')).json()).toMatchObject({ isBolehAtur: true, hasil: null });
  expect((await satu('rudi')).json()).toMatchObject({ isBolehAtur: false, hasil: null });
});

test('langkah yang waktunya jam kantor tidak diterima dari ponsel', async () => {
  const jawaban = await (await masuk('noor')).kirim([
    {
      id: id(),
      kind: 'lomba.tutup',
      v: 1,
      subjek: { jenis: 'lomba', id: LOMBA },
      desa: '63.11',
      rt: '000',
      terjadi: HARI,
      dicatat: `${String(Date.now() - 3_600_000).padStart(15, '0')}-0000-deadbeef`,
      oleh: ORANG.noor.id,
      perangkat: PERANGKAT_UJI,
      urut: 1,
      melihat: 0,
      isi: {},
    },
  ]);
  expect(ringkas(jawaban)).toEqual(['dikembalikan hanya-di-kantor kind']);
});

test('lomba kecamatan tidak bisa digantungkan pada acara kabupaten', async () => {
  const buat = async (nama: NamaOrang, desa: string, acaraId: string) => {
    const catatan = [{ id: id(), kind: 'lomba.atur', subjek: { jenis: 'lomba', id: id() }, desa, isi: { ...ATUR, acaraId } }];
    return ringkas((await (await masuk(nama)).minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan } })).json().putusan)[0];
  };
  expect(await buat('hasan', '63.11.01', ACARA)).toBe('dikembalikan acara-tidak-ada acaraId');
  expect(await buat('noor', '63.11', uuidUji(99, 0xaca))).toBe('dikembalikan acara-tidak-ada acaraId');
  expect((await satu('hasan')).json()).toMatchObject({ isBolehAtur: false });
});

test('lomba kecamatan: diatur koordinatornya dan kabupaten, bukan PKB yang menonton', async () => {
  const [acara, lomba] = [uuidUji(5, 0xaca), uuidUji(5, 0x10b)];
  const catatan = [
    { id: id(), kind: 'acara.rencana', subjek: { jenis: 'acara', id: acara }, desa: '63.11.01', isi: { ...RENCANA, jenis: 'rakor' } },
    { id: id(), kind: 'lomba.atur', subjek: { jenis: 'lomba', id: lomba }, desa: '63.11.01', isi: { ...ATUR, acaraId: acara } },
  ];
  for (const baris of catatan) {
    const jawaban = await (await masuk('hasan')).minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan: [baris] } });
    expect(ringkas(jawaban.json().putusan)).toEqual(['diterima']);
  }
  for (const [nama, isBolehAtur] of [
    ['hasan', true],
    ['noor', true],
    ['rudi', false],
  ] as const)
    for (const url of [`/api/lomba/${lomba}`, `/api/acara/${acara}/lomba`])
      expect([nama, (await (await masuk(nama)).minta({ url })).json()]).toMatchObject([nama, { isBolehAtur }]);
});

test('sebelum ditutup tidak seorang pun membaca nilai: panitia hanya tahu lembar mana yang masuk', async () => {
  const [j1, j2] = juri as [Juri, Juri, Juri];
  expect(await kirim(j1, 'lomba.nilai', lembar('j2', 'juai'))).toBe('dikembalikan bukan-juri-lomba-ini juri');
  expect(await kirim(j1, 'lomba.nilai', lembar('j1', 'juai'), 3_600_000)).toBe('diterima');
  expect(await kirim(j1, 'lomba.nilai', lembar('j1', 'juai', 'salah geser'), 3_600_001)).toBe('diterima');
  for (const nama of Object.keys(ORANG) as NamaOrang[]) {
    const semua = await semuaJalan(nama);
    expect([nama, semua.includes(String(RAHASIA)), semua.includes('kompak sekali'), semua.includes('salah geser')]).toEqual([nama, false, false, false]);
  }
  expect(await semuaJalanTamu(j2)).not.toContain(String(RAHASIA));
  expect(await semuaJalanTamu(j1)).toContain(String(RAHASIA));
  expect((await satu('noor')).json().masuk).toEqual([{ juri: 'j1', regu: 'juai', banyak: 2 }]);
  expect(await catat('noor', 'lomba.tutup', {})).toBe('dikembalikan lembar-belum-lengkap');
  expect(await catat('noor', 'lomba.umumkan', { hasil: [], seri: [] })).toBe('dikembalikan lomba-belum-ditutup');
});

test('sesudah ditutup penyelenggara melihat semuanya, PKB, kader dan juri lain tidak; hasil yang diumumkan sampai ke ponsel', async () => {
  const [j1, j2, j3] = juri as [Juri, Juri, Juri];
  expect(await kirim(j1, 'lomba.nilai', lembar('j1', 'awayan'))).toBe('diterima');
  for (const regu of REGU)
    for (const siapa of [j2, j3])
      expect(await kirim(siapa, 'lomba.nilai', { ...lembar(siapa.id, regu), nilai: { ...NILAI, kekompakan: 80 } })).toBe('diterima');
  expect(await catat('noor', 'lomba.denda', { regu: 'awayan', poin: 1.5, alasan: 'Alat terlarang' })).toBe('diterima');
  const protes = id();
  expect(await catat('noor', 'lomba.protes', { regu: 'awayan', alasan: 'Nilai Juai tertukar' }, 'lomba', protes)).toBe('diterima');
  expect(await catat('noor', 'lomba.tutup', {})).toBe('diterima');
  expect(await kirim(j1, 'lomba.nilai', lembar('j1', 'juai', 'menyesal'))).toBe('dikembalikan lomba-sudah-ditutup');
  expect(await semuaJalan('noor')).toContain(String(RAHASIA));
  for (const nama of ['hasan', 'rudi', 'siti', 'aminah'] as const) expect([nama, (await semuaJalan(nama)).includes(String(RAHASIA))]).toEqual([nama, false]);
  expect(await semuaJalanTamu(j2)).not.toContain(String(RAHASIA));
  const { hasil, lomba } = (await satu('noor')).json();
  expect([hasil.hasil.map((baris: { regu: string }) => baris.regu), lomba.lembar.length]).toEqual([['juai', 'awayan'], 7]);
  // The list, which the big screen asks for again and again, carries no sheet even now.
  const daftar = (await (await masuk('noor')).minta({ url: `/api/acara/${ACARA}/lomba` })).json();
  expect(daftar.lomba).toMatchObject([{ lomba: { id: LOMBA, lembar: [], suara: [] } }]);
  // Judged anew on paper: the office's sheet follows the juror's, though her phone was an hour ahead.
  const kertas = (kekompakan: number) => ({ ...lembar('j1', 'juai', 'Tertukar dengan Awayan'), nilai: { ...NILAI, kekompakan } });
  expect(await catat('noor', 'lomba.nilai', kertas(60))).toBe('dikembalikan bukan-juri-lomba-ini juri');
  expect(await catat('noor', 'lomba.putus-protes', { protesId: protes, isDiterima: true, alasan: 'Benar', nilaiUlang: ['juai'] })).toBe('diterima');
  expect(await catat('hasan', 'lomba.nilai', kertas(60))).toContain('dikembalikan');
  expect(await catat('noor', 'lomba.nilai', kertas(60))).toBe('diterima');
  expect((await satu('noor')).json().hasil.hasil[0].nilai).not.toBe(hasil.hasil[0].nilai);
  const tolakSaja = { protesId: protes, isDiterima: false, alasan: 'Tidak tertukar', mengubah: 'Lembar diperiksa lagi' };
  expect(await catat('noor', 'lomba.putus-protes', tolakSaja)).toBe('dikembalikan putusan-masih-berbekas isDiterima');
  expect(await catat('noor', 'lomba.nilai', kertas(RAHASIA))).toBe('diterima');
  expect(await catat('noor', 'lomba.putus-protes', tolakSaja)).toBe('diterima');
  expect((await satu('noor')).json().hasil).toEqual(hasil);
  expect((await satu('rudi')).json()).toMatchObject({ hasil: null, lomba: { lembar: [], denda: [], putusProtes: [] } });
  expect((await satu('noor')).json().lomba).toMatchObject({ denda: [{ poin: 1.5 }], putusProtes: [{ alasan: 'Benar' }, { alasan: 'Tidak tertukar' }] });
  // What the result can be told from stays with the organisers; jurors learn whom to judge anew, without the reasons.
  for (const rahasia of ['Alat terlarang', 'Tidak tertukar', 'Lembar diperiksa lagi']) {
    for (const nama of ['hasan', 'rudi', 'siti', 'aminah'] as const) expect([nama, (await semuaJalan(nama)).includes(rahasia)]).toEqual([nama, false]);
    expect(await semuaJalanTamu(j2)).not.toContain(rahasia);
  }
  expect(await semuaJalanTamu(j2)).toContain('"nilaiUlang":["juai"]');
  expect(await catat('noor', 'lomba.umumkan', { ...hasil, hasil: hasil.hasil.toReversed() })).toBe('dikembalikan hasil-tidak-sama hasil');
  expect(await catat('noor', 'lomba.umumkan', hasil)).toBe('diterima');
  // Announced to the big screen: no phone, guest or office that only watches holds it before it is opened.
  const NILAI_JUAI = hasil.hasil[0].nilai;
  for (const nama of ['hasan', 'rudi', 'siti', 'aminah'] as const) expect([nama, (await semuaJalan(nama)).includes(NILAI_JUAI)]).toEqual([nama, false]);
  expect(await semuaJalanTamu(j2)).not.toContain(NILAI_JUAI);
  expect((await satu('rudi')).json().lomba).toMatchObject({ umum: null, buka: null });
  expect((await satu('noor')).json().lomba).toMatchObject({ umum: { hasil: hasil.hasil }, buka: null });
  expect(await catat('hasan', 'lomba.buka', hasil)).toContain('dikembalikan');
  expect(await catat('noor', 'lomba.buka', hasil)).toBe('diterima');
  expect(await semuaJalanTamu(j2)).toContain(NILAI_JUAI);
  expect((await satu('rudi')).json().lomba).toMatchObject({ umum: { hasil: hasil.hasil } });
  const siti = await (await masuk('siti')).ambilSemua();
  expect(siti.map((baris) => baris.catatan.kind)).not.toContain('lomba.umumkan');
  expect(siti.map((baris) => baris.catatan.kind)).toContain('lomba.buka');
  expect(siti.map((baris) => baris.catatan.kind).filter((kind) => ['lomba.nilai', 'lomba.denda'].includes(kind))).toEqual([]);
  const umum = (await (await masuk('noor')).minta({ url: `/api/acara/${ACARA}/juara-umum` })).json();
  expect([umum.baris[0], umum.lomba, umum.diumumkan]).toMatchObject([{ kontingen: '63.11.01', peringkat: 1, poin: 5 }, 1, 1]);
});

test('jam ponsel juri yang terlalu maju tidak menggeser waktu protes', async () => {
  const { lomba, kini } = (await satu('noor')).json();
  expect(Math.abs(Number(lomba.tutup.dicatat.slice(0, 15)) - kini)).toBeLessThan(60_000);
});

test('panitia membatalkan langkah yang keliru di kantor; orang lain tidak', async () => {
  const lain = uuidUji(2, 0x10b);
  const buat = async (nama: NamaOrang, kind: string, isi: unknown, satuId = id()) => {
    const catatan = [{ id: satuId, kind, subjek: { jenis: 'lomba', id: lain }, desa: '63.11', isi }];
    return ringkas((await (await masuk(nama)).minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan } })).json().putusan)[0];
  };
  const keliru = id();
  expect(await buat('noor', 'lomba.atur', ATUR)).toBe('diterima');
  expect(await buat('noor', 'lomba.regu', { regu: [{ id: 'juai', kontingen: '63.11.01', nama: 'Juai', anggota: [] }] })).toBe('diterima');
  expect(await buat('noor', 'lomba.diskualifikasi', { regu: 'juai', alasan: 'Salah regu' }, keliru)).toBe('diterima');
  const kindDari = async (nama: NamaOrang) => (await (await masuk(nama)).ambilSemua()).map((baris) => baris.catatan.kind);
  expect([(await kindDari('siti')).includes('lomba.diskualifikasi'), (await kindDari('rudi')).includes('lomba.diskualifikasi')]).toEqual([false, true]);
  expect(await buat('rudi', 'catatan.batal', { sasaran: keliru, alasan: 'Coba-coba' })).toContain('dikembalikan bukan-perannya');
  expect(await buat('hasan', 'catatan.batal', { sasaran: keliru, alasan: 'Coba-coba' })).toContain('dikembalikan acara-milik-kabupaten');
  expect(await buat('noor', 'catatan.batal', { sasaran: keliru, alasan: 'Salah regu' })).toBe('diterima');
  const jawaban = await (await masuk('noor')).minta({ url: `/api/lomba/${lain}` });
  expect(jawaban.json().lomba.diskualifikasi).toEqual([]);
});

test('cerdas cermat dari dua ponsel: lemparan yang lebih dulu sampai ditahan lalu dihitung; sesudah ditutup tamu tidak membatalkan jawaban', async () => {
  const kuis = uuidUji(3, 0x10b);
  const buat = async (kind: string, isi: unknown, nama: NamaOrang = 'noor') => {
    const catatan = [{ id: id(), kind, subjek: { jenis: 'lomba', id: kuis }, desa: '63.11', isi }];
    return ringkas((await (await masuk(nama)).minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan } })).json().putusan)[0];
  };
  const skor = async (regu: string): Promise<string | undefined> => {
    const { hasil } = (await (await masuk('noor')).minta({ url: `/api/lomba/${kuis}` })).json();
    return hasil?.hasil.find((satu: { regu: string }) => satu.regu === regu)?.nilai;
  };
  expect(await buat('lomba.atur', { ...ATUR, aturan: { jenis: 'cerdas', cerdas: cerdasDariPola(parameterPada(HARI), 'B') } })).toBe('diterima');
  expect(await buat('lomba.regu', { regu: REGU.map((satu) => ({ id: satu, kontingen: '63.11.01', nama: satu, anggota: [] })) })).toBe('diterima');
  const [meja1, meja2] = [await bukaTautan('Meja 1', 'soal', kuis), await bukaTautan('Meja 2', 'soal', kuis)];
  const jawab = (babak: string, regu: string, hasil: string) => ({ babak, soal: 'w1', regu, hasil, poinJuri: null, taruhan: null });
  const lempar = id();
  expect(await kirim(meja1, 'lomba.jawaban', jawab('lempar', 'awayan', 'benar'), 0, kuis, lempar)).toBe('ditahan menunggu-soal-wajib soal');
  expect(await kirim(meja2, 'lomba.jawaban', jawab('wajib', 'juai', 'salah'), 0, kuis)).toBe('diterima');
  expect(await skor('awayan')).toBe('50/1');
  for (const nama of ['rudi', 'hasan'] as const) {
    expect((await (await masuk(nama)).minta({ url: `/api/lomba/${kuis}` })).json()).toMatchObject({ hasil: null, lomba: { jawaban: [{}, {}] } });
    expect(await buat('lomba.soal-batal', { soal: 'w1', alasan: 'Tidak suka' }, nama)).toBe('dikembalikan acara-milik-kabupaten');
    expect(await buat('catatan.batal', { sasaran: lempar, alasan: 'Tidak suka' }, nama)).toBe('dikembalikan acara-milik-kabupaten');
    expect(await buat('lomba.tampil', { regu: 'juai', mulai: null, lama: 900, isTidakHadir: false }, nama)).toBe('dikembalikan acara-milik-kabupaten');
  }
  expect(await buat('lomba.diskualifikasi', { regu: 'juai', alasan: 'Memakai catatan rahasia' })).toBe('diterima');
  const umpan = JSON.stringify((await rumah.app.inject({ url: '/api/sync/ambil', headers: { cookie: meja2.cookie } })).json());
  expect([umpan.includes('lomba.diskualifikasi'), umpan.includes('catatan rahasia')]).toEqual([true, false]);
  expect(await semuaJalanTamu(juri[0] as Juri)).not.toContain('Memakai catatan rahasia');
  expect(await kirim(meja2, 'lomba.jawaban', jawab('rebutan', 'juai', 'benar'), 1000, kuis)).toBe('dikembalikan regu-didiskualifikasi regu');
  expect(await buat('lomba.tutup', {})).toBe('diterima');
  expect(await kirim(meja1, 'catatan.batal', { sasaran: lempar, alasan: 'Berubah pikiran' }, 1000, kuis)).toBe('dikembalikan lomba-sudah-ditutup');
  expect(await skor('awayan')).toBe('50/1');
});

test('acara yang hasil lombanya sudah dibuka tidak hilang; acara yang belum mulai atau dibatalkan tidak berlomba', async () => {
  expect(await catat('noor', 'catatan.batal', { sasaran: RENCANA_ID, alasan: 'Salah buat' }, 'acara')).toBe('dikembalikan acara-berlomba');
  expect(await catat('noor', 'acara.batalkan', { alasan: 'Hujan' }, 'acara')).toBe('dikembalikan acara-berlomba');
  const lusa = new Date(Date.parse(HARI) + 2 * 86_400_000).toISOString().slice(0, 10);
  const [acara, lomba] = [uuidUji(4, 0xaca), uuidUji(4, 0x10b)];
  const tulis = async (jenis: 'acara' | 'lomba', kind: string, isi: unknown) => {
    const catatan = [{ id: id(), kind, subjek: { jenis, id: jenis === 'acara' ? acara : lomba }, desa: '63.11', isi }];
    return ringkas((await (await masuk('noor')).minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan } })).json().putusan)[0];
  };
  const tampil = { regu: 'juai', mulai: null, lama: 300, isTidakHadir: false };
  expect(await tulis('acara', 'acara.rencana', { ...RENCANA, mulai: lusa, selesai: lusa })).toBe('diterima');
  expect(await tulis('lomba', 'lomba.atur', { ...ATUR, acaraId: acara })).toBe('diterima');
  expect(await tulis('lomba', 'lomba.regu', { regu: [{ id: 'juai', kontingen: '63.11.01', nama: 'Juai', anggota: [] }] })).toBe('diterima');
  expect(await tulis('lomba', 'lomba.tampil', tampil)).toBe('dikembalikan acara-belum-mulai terjadi');
  expect(await tulis('acara', 'acara.rencana', RENCANA)).toBe('diterima');
  // A competition that is begun and given up is called off: the overall winner and the gathering no longer wait for it.
  const umum = async () => (await (await masuk('noor')).minta({ url: `/api/acara/${acara}/juara-umum` })).json().lomba;
  expect(await tulis('lomba', 'lomba.tampil', tampil)).toBe('diterima');
  expect([await umum(), await tulis('acara', 'acara.batalkan', { alasan: 'Hujan' })]).toEqual([1, 'dikembalikan acara-berlomba']);
  expect(await tulis('lomba', 'lomba.batalkan', { alasan: 'Hujan' })).toBe('diterima');
  expect([await umum(), await tulis('lomba', 'lomba.tampil', tampil)]).toEqual([0, 'dikembalikan lomba-dibatalkan']);
  const siti = await (await masuk('siti')).ambilSemua();
  expect(siti.filter(({ catatan }) => catatan.kind === 'lomba.batalkan')).toHaveLength(1);
  expect(await tulis('acara', 'acara.batalkan', { alasan: 'Hujan' })).toBe('diterima');
  expect(await tulis('lomba', 'lomba.tampil', tampil)).toBe('dikembalikan acara-dibatalkan');
  expect(await tulis('lomba', 'lomba.atur', { ...ATUR, acaraId: acara })).toBe('dikembalikan acara-dibatalkan');
});
