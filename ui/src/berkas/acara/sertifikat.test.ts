// Certificates and awards: what they say, what they don't, and the code that leads to the public page.
import { orangAcaraUji } from '@lini/testing/acara-uji.ts';
import { kataDokumen } from '@lini/testing/kata-dokumen.ts';
import { kepalaAcaraUji } from '@lini/testing/kepala-acara-uji.ts';
import { describe, expect, test } from 'vitest';
import { qrPdf } from '../../qr/pdf-qr.ts';
import { hurufPenerima } from './lembar-hormat.ts';
import { type MasukanPiagam, piagamPdf } from './piagam.ts';
import { acaraTercetak, type MasukanSertifikat, sertifikatPdf } from './sertifikat.ts';

const ALAMAT = 'https://lini.example/sertifikat/6311-2025-00107-42';
const [siti, aminah] = orangAcaraUji(2).map(({ id: _, ...satu }, ke) => ({
  ...satu,
  nomor: `6311-2025-0010${ke + 7}-42`,
  sebagai: 'Peserta',
  jp: 14 as number | null,
  tanggal: '2025-02-03',
  alamat: ALAMAT,
})) as [MasukanSertifikat['sertifikat'][0], MasukanSertifikat['sertifikat'][0]];
const masukan: MasukanSertifikat = {
  ...kepalaAcaraUji,
  penyelenggara: 'DP3A P2KB PMD',
  sertifikat: [siti, aminah],
  tempatTandaTangan: 'Paringin',
  penanda: { sebagai: 'Kepala Dinas', nama: null, nip: null },
};
const kata = (sertifikat: MasukanSertifikat['sertifikat'][0]): string[] => kataDokumen(sertifikatPdf({ ...masukan, sertifikat: [sertifikat] }));

describe('sertifikat', () => {
  test('seluruh kata di atasnya, tidak lebih', () =>
    expect(kata(siti)).toEqual([
      'PEMERINTAH KABUPATEN BALANGAN',
      'DP3A P2KB PMD',
      'SERTIFIKAT',
      'Nomor: 6311-2025-00107-42',
      'diberikan kepada',
      'Siti Rahmah',
      'PPKBD, Desa Juai, Kecamatan Juai',
      'atas keikutsertaannya sebagai ',
      'PESERTA',
      ' dalam',
      'Orientasi dan Pembinaan Kader IMP Kecamatan Juai',
      'yang diselenggarakan oleh DP3A P2KB PMD pada 3 Februari 2025 di Aula Kantor Kecamatan Juai, selama 14 jam pelajaran (JP).',
      'Periksa keasliannya:',
      ALAMAT,
      '',
      'Paringin, 3 Februari 2025',
      'Kepala Dinas',
      '(……………………………………)',
      'NIP. …………………………',
    ]));

  test('rencana ketika terbit mendahului kepala kertas', () => {
    const dalam = acaraTercetak({ judul: 'Orientasi Lama', mulai: '2025-02-01', selesai: '2025-02-01', tempat: 'Aula Lama', penyelenggara: 'Balai Lama' });
    const isi = kata({ ...siti, dalam });
    expect(isi).toContain('Orientasi Lama');
    expect(isi).toContain('yang diselenggarakan oleh Balai Lama pada 1 Februari 2025 di Aula Lama, selama 14 jam pelajaran (JP).');
  });

  test('tanpa jam pelajaran tidak disebut, dan asal yang tidak diketahui sebuah garis', () => {
    const isi = kata({ ...siti, jp: null, jabatan: null, desa: null, kecamatan: null });
    expect(isi.join(' ')).not.toContain('JP');
    expect(isi).toContain('–');
  });

  test('kodenya alamat umum; satu orang satu halaman, nama orang lain tidak ikut', () => {
    const dokumen = sertifikatPdf(masukan);
    expect(JSON.stringify(dokumen.content[0])).toContain(JSON.stringify(qrPdf(ALAMAT, 92).canvas).slice(0, 500));
    expect(dokumen.content).toHaveLength(2);
    expect(kataDokumen(dokumen.content[1])).not.toContain('Siti Rahmah');
  });
});

test.each([
  ['Siti Rahmah', 34],
  ['Kontingen Kecamatan Paringin Selatan', 29],
  ['Hj. Siti Raudhatul Jannah binti Muhammad Syarifuddin Al-Banjari, S.Sos., M.A.P.', 19],
])('nama %s dengan huruf %d', (nama, huruf) => expect(hurufPenerima(nama)).toBe(huruf));

test('piagam: gelar, lomba, dan acara; juara umum tanpa nama lomba; tanpa nilai', () => {
  const piagam: MasukanPiagam = {
    ...kepalaAcaraUji,
    piagam: [
      { nomor: null, gelar: 'Juara 1', penerima: 'Regu Mawar', dari: 'Kontingen Juai', lomba: 'Yel-yel' },
      { nomor: '7', gelar: 'Juara Umum', penerima: 'Kontingen Juai', dari: null, lomba: null },
    ],
    tempatTandaTangan: null,
    tanggal: null,
    penanda: [{ sebagai: 'Ketua Panitia', nama: 'Rudi Hartono' }],
  };
  const [juara, umum] = piagamPdf(piagam).content.map((satu) => kataDokumen(satu).join('|'));
  expect(juara).toContain('Nomor: ……………………………|diberikan kepada|Regu Mawar|Kontingen Juai|sebagai|JUARA 1|Lomba |Yel-yel|, |Orientasi');
  expect(umum).toContain('JUARA UMUM|Orientasi');
  expect(umum).toContain('……………………, ………………… 20……|Ketua Panitia|Rudi Hartono');
  expect(juara).not.toMatch(/nilai|NIP/i);
});
