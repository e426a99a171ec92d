// Suggestions that follow from other answers, choices that go with them, and names for babies without one.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { describe, expect, test } from 'vitest';
import { FORM } from '../registry/form.ts';
import { type Form, ikutkanUsul, type Jawaban, konteksForm, listPilihanCocok, type PertanyaanPilih, usulanForm } from './form.ts';

const HARI_INI = '2025-06-30';
const getForm = (kind: string): Form => FORM.find((satu) => satu.kind === kind) as Form;
const getTanya = (kind: string, isian: string) => getForm(kind).pertanyaan.find((satu) => satu.isian === isian);

function siap() {
  const buku = new BukuKeluarga();
  buku.daftar('2025-01-01');
  return { buku, istriId: buku.istri('2025-01-01', '1995-01-01', 'Siti') };
}

/** Answers one question after another, as the cadre does on the screen. */
function jawabSemua(kind: string, langkah: [string, unknown][], anggotaId: string | null = null): Jawaban {
  const { buku, istriId } = siap();
  const konteks = konteksForm({ hariIni: HARI_INI, keluarga: buku.keadaan(), anggotaId: anggotaId === 'istri' ? istriId : anggotaId });
  const dijawab = new Set<string>();
  let jawaban = usulanForm(getForm(kind), konteks);
  for (const [isian, nilai] of langkah) {
    dijawab.add(isian);
    jawaban = ikutkanUsul(getForm(kind), { ...jawaban, [isian]: nilai }, konteks, isian, dijawab);
  }
  return jawaban;
}

describe('anggota baru: hubungan mengusulkan jenis kelamin dan status kawin', () => {
  test.each<[string, [string, unknown][], unknown, unknown]>([
    ['istri', [['hubungan', 'istri']], 'P', 'kawin'],
    ['anak', [['hubungan', 'anak']], undefined, 'belum-kawin'],
    ['lainnya', [['hubungan', 'lainnya']], undefined, undefined],
    [
      'istri lalu diganti anak: usul istri tidak tertinggal',
      [
        ['hubungan', 'istri'],
        ['hubungan', 'anak'],
      ],
      undefined,
      'belum-kawin',
    ],
    [
      'yang sudah dijawab tetap',
      [
        ['statusKawin', 'cerai-mati'],
        ['hubungan', 'istri'],
      ],
      'P',
      'cerai-mati',
    ],
    [
      'usul yang diubah tetap',
      [
        ['hubungan', 'anak'],
        ['statusKawin', 'kawin'],
        ['nama', 'Ani'],
      ],
      undefined,
      'kawin',
    ],
  ])('%s', (_nama, langkah, jenisKelamin, statusKawin) => {
    const hasil = jawabSemua('anggota.tambah', langkah);
    expect([hasil.jenisKelamin, hasil.statusKawin]).toEqual([jenisKelamin, statusKawin]);
  });

  test('usulnya dikatakan, dan diam bila jawabannya lain', () => {
    const { kabar } = getTanya('anggota.tambah', 'statusKawin') ?? {};
    const konteks = konteksForm({ hariIni: HARI_INI });
    expect(kabar?.({ hubungan: 'anak', statusKawin: 'belum-kawin' }, konteks)?.id).toBe('Diusulkan menurut hubungannya. Ubah bila tidak begitu.');
    expect(kabar?.({ hubungan: 'anak', statusKawin: 'kawin' }, konteks)).toBeNull();
    expect(kabar?.({ hubungan: 'lainnya' }, konteks)).toBeNull();
  });

  test('data anggota yang sudah tercatat tidak diganti oleh usul', () => {
    expect(jawabSemua('anggota.ubah', [['hubungan', 'anak']], 'istri')).toMatchObject({ jenisKelamin: 'P', statusKawin: 'kawin' });
  });
});

describe('dari kader hanya yang boleh diberikan kader', () => {
  const tempat = (kind: string, metode: unknown) =>
    listPilihanCocok(getTanya(kind, 'tempat') as PertanyaanPilih, { metode }).some(({ nilai }) => nilai === 'kader');

  test.each(['kb.pelayanan', 'kb.status'])('%s', (kind) => {
    expect(['pil', 'kondom', undefined, 'suntik', 'implan', 'iud', 'mow', 'mop'].map((metode) => tempat(kind, metode))).toEqual([
      true,
      true,
      true,
      ...[1, 2, 3, 4, 5].map(() => false),
    ]);
  });

  test('metode berganti: jawaban "dari kader" dilepas supaya dijawab lagi, tempat lain tetap', () => {
    const pilih = (tempatnya: string) =>
      jawabSemua(
        'kb.pelayanan',
        [
          ['metode', 'pil'],
          ['tempat', tempatnya],
          ['metode', 'implan'],
        ],
        'istri',
      ).tempat;
    expect([pilih('kader'), pilih('puskesmas')]).toEqual([undefined, 'puskesmas']);
  });
});

test('bayi yang belum bernama dipanggil menurut ibunya; kembar dibedakan', () => {
  const { buku, istriId } = siap();
  const tanya = getTanya('hamil.akhir', 'bayi');
  const konteks = konteksForm({ hariIni: HARI_INI, keluarga: buku.keadaan() });
  const nama = (jawaban: Jawaban, ke: number, banyak: number) => (tanya?.jenis === 'bayi' ? tanya.usulNama?.(jawaban, konteks, ke, banyak) : undefined);
  expect([nama({ istriId }, 1, 1), nama({ istriId }, 2, 2), nama({}, 1, 1)]).toEqual(['Bayi Ny. Siti', 'Bayi 2 Ny. Siti', null]);
  const bersapaan = buku.istri('2025-01-01', '1995-01-01', 'Bu Buniah');
  const kini = konteksForm({ hariIni: HARI_INI, keluarga: buku.keadaan() });
  expect(tanya?.jenis === 'bayi' && tanya.usulNama?.({ istriId: bersapaan }, kini, 1, 1)).toBe('Bayi Ny. Buniah');
});
