// A gathering and its competitions: what is not judged before the day or after the calling off, and what keeps a gathering in place.
import { BukuAcara, pesertaUji, rencanaUji } from '@lini/testing/buku-acara.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { BukuLomba } from '@lini/testing/buku-lomba.ts';
import { atur, dinilai, lembar, siap } from '@lini/testing/lomba-uji.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import { kenalkanAcara } from '../registry/definisi-acara.ts';
import { tolakAcaraDicabut, tolakHariLomba, tolakLombaBatal } from './acara-lomba.ts';
import { juaraUmumAcara } from './umum-acara.ts';

kenalkanAcara();
const HARI = '2026-11-24';
const BESOK = '2026-11-25';

let acara: BukuAcara;
let rencanaId: string;
const rencana = (mulai = HARI) => rencanaUji({ mulai, selesai: mulai, sesi: [] });
beforeEach(() => {
  acara = new BukuAcara(1, '63.11');
  rencanaId = acara.catat('acara.rencana', rencana());
});

describe('lomba pada harinya', () => {
  const buku = () => {
    const satu = new BukuLomba();
    satu.catat('lomba.atur', { ...atur, acaraId: acara.id });
    return satu;
  };
  const coba = (kind: string, lomba = buku()): string => {
    const satu = kind === 'lomba.atur' ? lomba.buat(kind, { ...atur, acaraId: acara.id }) : lomba.buat(kind, {});
    return tolakHariLomba(satu, lomba.catatan, { acara: new Map([[acara.id, acara.keadaan()]]), lomba: new Map() })?.kode ?? 'boleh';
  };

  test('sebelum hari acara hanya disiapkan', () => {
    expect(['lomba.nilai', 'lomba.tampil', 'lomba.tutup'].map((kind) => coba(kind))).toEqual(['boleh', 'boleh', 'boleh']);
    acara.catat('acara.rencana', rencana(BESOK));
    expect(['lomba.nilai', 'lomba.jawaban', 'lomba.tampil', 'lomba.tutup'].map((kind) => coba(kind))).toEqual(Array(4).fill('acara-belum-mulai'));
    expect(['lomba.atur', 'lomba.regu', 'lomba.juri', 'lomba.undi', 'catatan.batal'].map((kind) => coba(kind))).toEqual(Array(5).fill('boleh'));
  });

  test('acara yang dibatalkan tidak mendapat apa-apa lagi; yang ditulis sebelumnya tetap dihitung', () => {
    const batalkan = acara.tulis('acara.batalkan', { alasan: 'Banjir' });
    acara.coba(batalkan);
    expect(['lomba.atur', 'lomba.nilai', 'lomba.tutup', 'lomba.umumkan', 'lomba.buka'].map((kind) => coba(kind))).toEqual(Array(5).fill('acara-dibatalkan'));
    const lomba = buku();
    const terlambat = { ...lomba.buat('lomba.nilai', {}), dicatat: '000000000000001-0000-deadbeef' };
    expect(tolakHariLomba(terlambat, lomba.catatan, { acara: new Map([[acara.id, acara.keadaan()]]), lomba: new Map() })).toBeNull();
    acara.catat('catatan.batal', { sasaran: batalkan.id, alasan: 'Jadi' });
    expect(coba('lomba.nilai')).toBe('boleh');
  });
});

describe('acara yang sudah berjalan tidak hilang', () => {
  const coba = (kind: string, isi: Record<string, unknown>, lomba: BukuLomba[] = []): string =>
    tolakAcaraDicabut(acara.tulis(kind, isi), acara.catatan, {
      acara: new Map(),
      lomba: new Map([[acara.id, lomba.map((satu) => satu.keadaan())]]),
    })?.kode ?? 'boleh';
  const semuaJalan = (lomba: BukuLomba[] = []) => [
    coba('catatan.batal', { sasaran: rencanaId, alasan: 'Salah buat' }, lomba),
    coba('acara.batalkan', { alasan: 'Hujan' }, lomba),
  ];

  test('selama belum ada yang hadir atau dinilai, boleh', () => {
    expect([semuaJalan(), semuaJalan([siap()])]).toEqual([
      ['boleh', 'boleh'],
      ['boleh', 'boleh'],
    ]);
  });

  test('ada yang hadir: tidak, tetapi rencananya masih diubah dan perubahannya dicabut', () => {
    const hadir = { pesertaId: pesertaUji(1).id, sesi: 's1', arah: 'masuk', saat: `${HARI}T08:00`, cara: 'cari', orang: null };
    acara.catat('acara.hadir', hadir, HARI);
    expect(semuaJalan()).toEqual(['acara-berhadir', 'acara-berhadir']);
    const kedua = acara.catat('acara.rencana', rencana(), HARI);
    expect(coba('catatan.batal', { sasaran: kedua, alasan: 'Keliru' })).toBe('boleh');
  });

  test('lomba yang sudah dinilai: tidak, juga lewat pembatalan berantai', () => {
    expect(semuaJalan([siap(), dinilai()])).toEqual(['acara-berlomba', 'acara-berlomba']);
    const batal = acara.catat('catatan.batal', { sasaran: rencanaId, alasan: 'Salah' });
    const kembali = acara.tulis('catatan.batal', { sasaran: batal, alasan: 'Jadi' });
    expect(tolakAcaraDicabut(kembali, acara.catatan, { acara: new Map(), lomba: new Map() })).toBeNull();
    acara.coba(kembali);
    expect(coba('catatan.batal', { sasaran: kembali.id, alasan: 'Lagi' }, [dinilai()])).toBe('acara-berlomba');
  });

  test('lomba yang dibatalkan tidak menahan acaranya', () => {
    const lomba = siap();
    lomba.catat('lomba.tampil', { regu: 'juai', mulai: null, lama: 300, isTidakHadir: false });
    expect(semuaJalan([lomba])).toEqual(['acara-berlomba', 'acara-berlomba']);
    lomba.catat('lomba.batalkan', { alasan: 'Hujan' });
    expect(semuaJalan([lomba])).toEqual(['boleh', 'boleh']);
  });

  test('satu lembar sudah cukup', () => {
    const lomba = siap();
    lomba.catatan.push(lomba.buat('lomba.nilai', lembar(1, 'juai'), uuidUji(1, 1)));
    expect(semuaJalan([lomba])).toEqual(['acara-berlomba', 'acara-berlomba']);
  });
});

test('lomba dibatalkan sebelum ditutup, sekali; sesudahnya tidak bertambah, yang ditulis sebelumnya tersimpan, dan bisa diadakan lagi', () => {
  const lomba = dinilai(['1 juai']);
  const terlambat = lomba.buat('lomba.nilai', lembar(1, 'juai'), uuidUji(1, 1));
  const batalkan = lomba.buat('lomba.batalkan', { alasan: 'Hujan deras' });
  expect([lomba.terima(batalkan), lomba.catat('lomba.batalkan', { alasan: 'Hujan' })]).toEqual(['diterima', 'lomba-dibatalkan']);
  const coba = (kind: string, isi = {}) => tolakLombaBatal(lomba.buat(kind, isi), lomba.catatan)?.kode ?? 'boleh';
  expect(['lomba.nilai', 'lomba.tutup', 'lomba.atur', 'catatan.batal'].map((kind) => coba(kind))).toEqual([...Array(3).fill('lomba-dibatalkan'), 'boleh']);
  expect(tolakLombaBatal(terlambat, lomba.catatan)).toBeNull();
  // The desk knows what it called off, also when a phone whose clock is ahead has pulled the step forward.
  const diMeja = (kind: string) => tolakLombaBatal({ ...lomba.buat(kind, {}), dicatat: '000000000000001-0000-deadbeef' }, lomba.catatan)?.kode;
  expect([diMeja('lomba.tutup'), diMeja('lomba.juri')]).toEqual(['lomba-dibatalkan', 'lomba-dibatalkan']);
  expect(lomba.keadaan().dibatalkan?.alasan).toBe('Hujan deras');
  expect(juaraUmumAcara([lomba.keadaan()], parameterPada('2026-11-24')).lomba).toBe(0);
  expect([lomba.catat('catatan.batal', { sasaran: batalkan.id, alasan: 'Reda' }), coba('lomba.nilai')]).toEqual(['diterima', 'boleh']);
  const ditutup = dinilai();
  expect([ditutup.catat('lomba.tutup', {}), ditutup.catat('lomba.batalkan', { alasan: 'Tidak suka' })]).toEqual(['diterima', 'lomba-tidak-dibatalkan']);
});
