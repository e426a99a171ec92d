// The minutes of a competition played whole: the worked score of events.md 5, a tie, a penalty, an amended sheet, a protest.
import { cerdasDariPola } from '@lini/core/lomba/cerdas/pola-cerdas.ts';
import { juaraUmum } from '@lini/core/lomba/juara-umum.ts';
import { undi } from '@lini/core/lomba/kejadian/lomba-undi.ts';
import { pecahan } from '@lini/core/lomba/pecahan.ts';
import { lombaDariPola } from '@lini/core/lomba/pola-lomba.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { kenalkanAcara } from '@lini/core/registry/definisi-acara.ts';
import { teks } from '@lini/core/teks.ts';
import { akunJuri, BukuLomba } from '@lini/testing/buku-lomba.ts';
import { barisDokumen, kataDokumen } from '@lini/testing/kata-dokumen.ts';
import { kepalaAcaraUji, penutupUji } from '@lini/testing/kepala-acara-uji.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { aturanCerdasBerita, aturanPenampilanBerita, tulisLama } from './aturan-lomba.ts';
import { beritaAcaraPdf, type MasukanBeritaAcara } from './berita-acara.ts';
import { beritaDariLomba } from './berita-dari-lomba.ts';
import { lembarHasilLomba, lembarJuaraUmum } from './hasil-lomba.ts';

beforeAll(kenalkanAcara);

const PARAMETER = parameterPada('2026-11-24');
const REGU = ['awayan', 'halong', 'juai', 'paringin'];
const bahan = {
  nomor: '400/7',
  tanggal: '2025-02-26',
  tempatTandaTangan: 'Paringin',
  panitia: [{ sebagai: 'Ketua Panitia', nama: null }],
  namaKontingen: (kode: string) => `Kecamatan ${kode.slice(-2)}`,
};
const mulai = (aturan: object): BukuLomba => {
  const buku = new BukuLomba();
  const catat = (kind: string, isi: Record<string, unknown>): void => expect(buku.catat(kind, isi)).toBe('diterima');
  catat('lomba.atur', { acaraId: '019a0000-0000-7000-8000-00000000000a', aturan });
  catat('lomba.regu', { regu: REGU.map((id, ke) => ({ id, kontingen: `63.11.0${ke + 1}`, nama: `Regu ${id}`, anggota: [] })) });
  return buku;
};

/** Events.md 5: 83.50, 81.25, 83.50; the mean is 82.75, 40 seconds too long take one point off. */
const LEMBAR = [
  [85, 80, 90, 75],
  [80, 85, 80, 80],
  [90, 75, 85, 80],
];

function dimainkan(): BukuLomba {
  const buku = mulai({ jenis: 'penampilan', lomba: lombaDariPola('yelyel', PARAMETER) });
  const catat = (kind: string, isi: Record<string, unknown>, oleh?: string): void => expect(buku.catat(kind, isi, oleh)).toBe('diterima');
  catat('lomba.juri', { juri: [1, 2, 3, 4].map((ke) => ({ id: `j${ke}`, nama: `Juri Satu-${ke}`, akun: akunJuri(ke) })) });
  catat('lomba.undi', undi(REGU, { jenis: 'urutan' }, 'balangan'));
  catat('lomba.berhalangan', { juri: 'j4', regu: null, alasan: 'Sakit' });
  for (const regu of REGU) {
    const isAbsen = regu === 'paringin';
    catat('lomba.tampil', { regu, mulai: isAbsen ? null : '09:15', lama: isAbsen ? null : regu === 'awayan' ? 340 : 300, isTidakHadir: isAbsen });
    if (isAbsen) continue;
    for (const [ke, [kekompakan, kreativitas, isi, keutuhan]] of LEMBAR.entries()) {
      const nilai = { kekompakan, kreativitas, 'isi-pesan': isi, keutuhan };
      catat('lomba.nilai', { juri: `j${ke + 1}`, regu, nilai, catatan: null, alasan: null }, akunJuri(ke + 1));
    }
  }
  const nilai = { kekompakan: 85, kreativitas: 80, 'isi-pesan': 90, keutuhan: 75 };
  catat('lomba.nilai', { juri: 'j1', regu: 'juai', nilai, catatan: null, alasan: 'Salah geser' }, akunJuri(1));
  return buku;
}

function ditutup(sesudahnya?: (buku: BukuLomba) => void): MasukanBeritaAcara {
  const buku = dimainkan();
  buku.catat('lomba.tutup', {});
  const grup = ['halong', 'juai'];
  buku.catat('lomba.putus-seri', { cara: 'undian', regu: grup, benih: 'b7', hasil: undi(grup, { jenis: 'urutan' }, 'b7').hasil });
  const protes = buku.buat('lomba.protes', { regu: 'halong', alasan: 'Awayan memakai pengeras suara' });
  buku.terima(protes);
  buku.catat('lomba.putus-protes', { protesId: protes.id, isDiterima: true, alasan: 'Terbukti' });
  buku.catat('lomba.denda', { regu: 'awayan', poin: 2, alasan: 'Pengeras suara' });
  sesudahnya?.(buku);
  return beritaDariLomba(kepalaAcaraUji, buku.keadaan(), bahan) as MasukanBeritaAcara;
}

test('aturan yang diubah panitia tercetak: gelar, peringkat bersama, banyak soal, detik', () => {
  const lomba = { ...lombaDariPola('yelyel', PARAMETER), juara: 1, harapan: 2, peringkat: 'rapat' as const };
  expect(aturanPenampilanBerita(lomba).lain.slice(-2)).toEqual([
    ['Gelar', 'juara 1, harapan 1 sampai 2'],
    ['Peringkat bersama', 'peringkat berikutnya tidak dilewati (1, 2, 2, 3)'],
  ]);
  const { lain } = aturanCerdasBerita(cerdasDariPola(PARAMETER, 'D'));
  expect(lain).toContainEqual(['Soal wajib', '5 soal serentak, 10 detik: benar 100, salah 0']);
  expect(lain).toContainEqual(['Menjawab terlalu dahulu', 'satu regu lain boleh menjawab']);
});

describe('berita acara', () => {
  test('selama lembar belum lengkap belum ada, supaya tidak ada nilai yang bocor', () => {
    const buku = mulai({ jenis: 'penampilan', lomba: lombaDariPola('yelyel', PARAMETER) });
    expect(beritaDariLomba(kepalaAcaraUji, buku.keadaan(), bahan)).toBeNull();
  });

  test('tabel peringkat: nilai tiap juri, rata-rata 82,75, pengurangan waktu dan alat, yang tidak hadir paling akhir', () => {
    const baris = barisDokumen(beritaAcaraPdf(ditutup())).filter((satu) => satu.length === 10);
    expect(baris.slice(3)).toEqual([
      ['3', 'Regu awayan Kecamatan 01', '83,50', '81,25', '83,50', '–', '82,75', '3,00', '79,75', 'Juara 3'],
      ['4', 'Regu paringin Kecamatan 04', '–', '–', '–', '–', '–', '–', '–', 'tidak hadir'],
    ]);
    expect(baris.slice(1, 3).map((satu) => satu.slice(-2))).toEqual([
      ['82,75', 'Juara 1'],
      ['82,75', 'Juara 2'],
    ]);
  });

  test('nilai sama, pengurangan dengan alasannya, lembar yang diubah, keberatan dan putusannya', () => {
    const kata = kataDokumen(beritaAcaraPdf(ditutup())).join('\n');
    expect(kata).toMatch(/Regu (halong|juai) di atas Regu (halong|juai): Undian dengan kata “b7”\./);
    expect(kata).toContain('Regu awayan: 1,00, tampil 5 menit 40 detik.');
    expect(kata).toContain('Regu awayan: 2,00, Pengeras suara.');
    expect(kata).toContain('Juri Satu-1, untuk Regu juai: Salah geser.');
    expect(kata).toContain('Regu halong: Awayan memakai pengeras suara. Putusan: diterima, Terbukti.');
    expect(kata).toContain('6. Diskualifikasi: \ntidak ada.');
    expect(kata).toContain('Ditetapkan: Juara 1 ');
    expect(kata).toContain('diundi dengan kata “balangan”');
  });

  test('waktu yang diubah sesudah protes menyebut waktu semula, juga sesudah diubah dua kali', () => {
    const ubah = (regu: string, lama: number | null, alasan: string) => ({ regu, mulai: null, lama, isTidakHadir: lama === null, alasan });
    const kata = kataDokumen(
      beritaAcaraPdf(
        ditutup((buku) => {
          for (const isi of [ubah('awayan', 320, 'Stopwatch lain'), ubah('awayan', 300, 'Rekaman video'), ubah('juai', null, 'Bukan regunya')])
            expect(buku.catat('lomba.tampil', isi)).toBe('diterima');
        }),
      ),
    ).join('\n');
    expect(kata).toContain('Regu awayan: 0,00, tampil 5 menit, waktu diubah sesudah protes karena Rekaman video, semula tampil 5 menit 40 detik.');
    expect(kata).toContain('Regu juai: 0,00, tidak hadir, waktu diubah sesudah protes karena Bukan regunya, semula tampil 5 menit.');
  });

  test('juri yang tidak menilai disebut dengan sebabnya dan tidak menandatangani', () => {
    const berita = ditutup();
    expect(berita.juri[3]).toEqual({ nama: 'Juri Satu-4', isHadir: false, catatan: 'Sakit' });
    const kata = kataDokumen(beritaAcaraPdf(berita));
    expect(kata.filter((satu) => satu === 'Juri Satu-1')).toHaveLength(2);
    expect(kata.filter((satu) => satu === 'Juri Satu-4')).toHaveLength(1);
    expect(kata.join(' ')).toContain('diikuti 4 (empat) regu dan dinilai 3 (tiga) juri');
  });

  test('lembar untuk XLSX: angka tetap angka, juri tanpa nilai tetap kosong', () => {
    const [bagian] = lembarHasilLomba(ditutup()).bagian;
    expect(bagian?.baris[2]).toEqual([3, 'Regu awayan', 'Kecamatan 01', 83.5, 81.25, 83.5, null, 82.75, 3, 79.75, 'Juara 3']);
    expect(bagian?.kolom).toHaveLength(11);
  });
});

test('cerdas cermat: poin tanpa kolom juri dan rata-rata, aturan babaknya dalam kata', () => {
  const buku = mulai({ jenis: 'cerdas', cerdas: cerdasDariPola(PARAMETER, 'B') });
  buku.catat('lomba.jawaban', { babak: 'wajib', soal: 'w1', regu: 'juai', hasil: 'benar', poinJuri: null, taruhan: null });
  for (const [babak, soal, regu, hasil] of [
    ['wajib', 'w2', 'halong', 'salah'],
    ['lempar', 'w2', 'juai', 'benar'],
    ['rebutan', 'r1', 'juai', 'salah'],
  ])
    buku.catat('lomba.jawaban', { babak, soal, regu, hasil, poinJuri: null, taruhan: null });
  const berita = beritaDariLomba(kepalaAcaraUji, buku.keadaan(), bahan) as MasukanBeritaAcara;
  expect(berita.aturan.lain).toContainEqual(['Soal lemparan', 'benar 50, salah -25']);
  expect(berita.aturan.lain).toContainEqual(['Soal wajib', '10 soal tiap regu, 10 detik, 30 detik untuk hitungan: benar 100, salah 0']);
  expect(berita.aturan.lain).toContainEqual(['Menjawab terlalu dahulu', 'soalnya batal']);
  const dokumen = beritaAcaraPdf(berita);
  expect(barisDokumen(dokumen).find((satu) => satu.length === 7 && satu[0] === '1')).toEqual([
    '1',
    'Regu juai Kecamatan 03',
    '100',
    '50',
    '-100',
    '50',
    'Juara 1',
  ]);
  expect(kataDokumen(dokumen).join(' ')).toContain('Juara 1 Regu juai (Kecamatan 03), nilai 50;');
  expect(lembarHasilLomba(berita).bagian[0]?.kolom.map(({ judul }) => judul.id)).toEqual([
    ...['Peringkat', 'Regu', 'Kontingen'],
    ...['Soal wajib', 'Lemparan', 'Rebutan'],
    ...['Nilai', 'Gelar'],
  ]);
});

test('nilai sama yang diputus suara juri menyebut banyak suaranya', () => {
  const buku = dimainkan();
  buku.catat('lomba.tutup', {});
  const suara = [
    { juri: 'j1', regu: 'halong' },
    { juri: 'j2', regu: 'juai' },
    { juri: 'j3', regu: 'juai' },
  ];
  expect(buku.catat('lomba.putus-seri', { cara: 'suara', regu: ['halong', 'juai'], suara })).toBe('diterima');
  const berita = beritaDariLomba(kepalaAcaraUji, buku.keadaan(), bahan) as MasukanBeritaAcara;
  expect(berita.seri).toEqual([{ atas: 'Regu juai', bawah: 'Regu halong', langkah: 'Suara juri, Regu juai 2, Regu halong 1' }]);
});

test('babak grup dan final menyebut lomba asalnya', () => {
  const isi = (asal: object) => ({
    ...{ acaraId: '019a0000-0000-7000-8000-00000000000a', aturan: { jenis: 'cerdas', cerdas: cerdasDariPola(PARAMETER, 'B') } },
    asal: { lombaId: '019a0000-0000-7000-8000-00000000000b', nama: 'Cerdas cermat', ...asal },
  });
  const babak = (asal: object) => {
    const buku = mulai({ jenis: 'cerdas', cerdas: cerdasDariPola(PARAMETER, 'B') });
    expect(buku.catat('lomba.atur', isi(asal))).toBe('diterima');
    buku.catat('lomba.jawaban', { babak: 'wajib', soal: 'w1', regu: 'juai', hasil: 'benar', poinJuri: null, taruhan: null });
    return beritaDariLomba(kepalaAcaraUji, buku.keadaan(), bahan)?.aturan.lain[0];
  };
  expect(babak({ jenis: 'grup', grup: 2 })).toEqual(['Babak', 'grup 2 dari Cerdas cermat']);
  expect(babak({ jenis: 'final', terbaik: 2 })).toEqual(['Babak', 'final, 2 terbaik tiap grup dari Cerdas cermat']);
});

test('juara umum: poin, juara, langkah pemutus (events.md 6)', () => {
  const satu = (kontingen: string, peringkat: number) => ({ kontingen, peringkat, nilai: pecahan(80n) });
  const hasil = juaraUmum(['A', 'B', 'C'], [satu('B', 1), satu('B', 1), ...[2, 2, 2, 3].map((ke) => satu('C', ke)), satu('A', 3)], [5, 3, 1], 'kompetisi');
  const lembar = lembarJuaraUmum({
    ...kepalaAcaraUji,
    hasil,
    poin: [teks('juara 1, 2, 3 mendapat 5, 3, 1 poin', 'places 1, 2, 3 earn 5, 3, 1 points')],
    namaKontingen: (kode) => `Kontingen ${kode}`,
    penutup: penutupUji,
  });
  expect(lembar.bagian[0]?.baris).toEqual([
    [1, 'Kontingen B', 2, 0, 0, 10, 80],
    [2, 'Kontingen C', 0, 3, 1, 10, 80],
    [3, 'Kontingen A', 0, 0, 1, 1, 80],
  ]);
  expect(lembar.catatan.slice(0, 2).map(({ id }) => id)).toEqual([
    'Aturan poin: juara 1, 2, 3 mendapat 5, 3, 1 poin.',
    'Kontingen B di atas Kontingen C: Juara 1 lebih banyak.',
  ]);
});

test.each([
  [40, '40 detik'],
  [300, '5 menit'],
  [340, '5 menit 40 detik'],
  [0, '0 menit'],
])('%i detik', (detik, kata) => expect(tulisLama(detik)).toBe(kata));
