// The wedding takes over what the plan to marry says of the partner: from outside, from the book, or nothing when it is not certain.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { isiCatin } from '@lini/testing/ibu-anak-uji.ts';
import { describe, expect, test } from 'vitest';
import { konteksForm, usulanForm } from '../../form/form.ts';
import { ALUR } from '../../registry/alur.ts';
import type { Keluarga } from '../keluarga.ts';

const HARI_INI = '2026-06-30';
const RENCANA = { pasanganNama: 'Rahma  Wati', pasanganLahir: '2003-05-05' };

function rumah() {
  const buku = new BukuKeluarga(1);
  buku.daftar('2025-01-01');
  buku.anggota('2025-01-01', { lahir: '1975-01-01', jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'cerai-mati' });
  return { buku, putra: buku.anggota('2025-01-01', { lahir: '2000-02-02', jenisKelamin: 'L', hubungan: 'anak' }) };
}

function tetangga(nomor: number, nama: string, lahir: string | null): BukuKeluarga {
  const buku = new BukuKeluarga(nomor);
  buku.daftar('2025-01-01');
  buku.anggota('2025-01-01', { nama, lahir, jenisKelamin: 'P', hubungan: 'anak' });
  return buku;
}

/** What the flow opens with. */
function usul(buku: BukuKeluarga, { anggotaId = null as string | null, lain = [] as BukuKeluarga[], alur = 'menikah-keluarga-baru' } = {}) {
  const keluarga: Keluarga[] = [buku, ...lain].map((satu) => satu.keadaan());
  const desa = { keluarga: () => keluarga, poktan: () => [], institusi: () => [], kader: () => [], laporan: () => [] };
  const konteks = konteksForm({ keluarga: keluarga[0] as Keluarga, hariIni: HARI_INI, anggotaId, desa });
  const form = ALUR.find((satu) => satu.id === alur)?.form;
  return form ? { jawaban: usulanForm(form, konteks), tanggal: form.usulTanggal?.(konteks) ?? null, form, konteks } : null;
}

describe('pasangan dari rencana nikah', () => {
  test('belum tercatat di desa: nama, tanggal lahir, dan hari nikah terbawa, dan dikatakan dari mana', () => {
    const { buku, putra } = rumah();
    buku.catat('catin.daftar', '2026-05-10', isiCatin(putra, '2026-06-20', RENCANA));
    const hasil = usul(buku);
    expect(hasil?.jawaban).toMatchObject({ anggotaId: putra, asal: 'luar', nama: 'Rahma  Wati', lahir: '2003-05-05' });
    expect(hasil?.tanggal).toBe('2026-06-20');
    const kabar = hasil?.form.pertanyaan.find((satu) => satu.isian === 'asal')?.kabar;
    expect(hasil && kabar?.(hasil.jawaban, hasil.konteks)?.id).toContain('Diambil dari rencana nikah yang dicatat 10 Mei 2026');
    expect(hasil && kabar?.({ asal: 'buku' }, hasil.konteks)).toBeNull();
  });

  test.each<[string, [string, string | null][], 'buku' | 'luar']>([
    ['nama dan tanggal lahir sama', [['rahma wati', '2003-05-05']], 'buku'],
    ['tanggal lahirnya belum diketahui', [['Rahma Wati', null]], 'buku'],
    ['tanggal lahir lain', [['Rahma Wati', '1999-01-01']], 'luar'],
    [
      'dua orang yang cocok: tidak ditebak',
      [
        ['Rahma Wati', null],
        ['Rahma Wati', '2003-05-05'],
      ],
      'luar',
    ],
  ])('di buku desa, %s', (_nama, orang, asal) => {
    const { buku, putra } = rumah();
    buku.catat('catin.daftar', '2026-05-10', isiCatin(putra, '2026-06-20', RENCANA));
    const lain = orang.map(([nama, lahir], ke) => tetangga(ke + 2, nama, lahir));
    const hasil = usul(buku, { lain, alur: 'menikah-di-sini' })?.jawaban;
    expect([hasil?.asal, typeof hasil?.pasanganId]).toEqual([asal, asal === 'buku' ? 'string' : 'undefined']);
  });

  test('hari nikah yang belum tiba tidak diusulkan; tanpa rencana, atau sesudah menikah, tidak ada usul', () => {
    const { buku, putra } = rumah();
    expect(usul(buku, { anggotaId: putra })?.jawaban).not.toHaveProperty('asal');
    buku.catat('catin.daftar', '2026-05-10', isiCatin(putra, '2026-09-20', RENCANA));
    expect(usul(buku)).toMatchObject({ tanggal: null, jawaban: { asal: 'luar' } });
    const istri = buku.anggota('2026-06-01', { lahir: '2003-05-05', jenisKelamin: 'P', hubungan: 'lainnya' });
    buku.catat('pasangan.nikah', '2026-06-10', { istriId: istri, suamiId: putra });
    expect(usul(buku, { anggotaId: putra, alur: 'menikah-di-sini' })?.jawaban).not.toHaveProperty('asal');
  });
});
