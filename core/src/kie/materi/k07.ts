// K07: the first thousand days, iron tablets, breast milk and first foods.
import { teks } from '../../teks.ts';
import { lembar, SUSUNAN_LINI, type SusunMateri } from './materi.ts';

/** The material; days, months and numbers of visits come from the parameters. */
export const materiK07: SusunMateri = (batas) => {
  const hamil = batas['hpk.pregnancyDays'];
  const lahir = batas['hpk.afterBirthDays'];
  const asi = batas['asi.exclusiveMonths'];
  const lumat = batas['mpasi.mashedUntilMonth'];
  return {
    kode: 'K07',
    judul: teks('1.000 hari pertama kehidupan', 'The first 1,000 days'),
    untuk: teks('Ibu hamil, ibu menyusui, keluarga dengan anak di bawah dua tahun', 'Pregnant and nursing mothers, families with a child under two'),
    lembar: [
      lembar(teks('Mengapa 1.000 hari', 'Why 1,000 days'), 'keluarga', [
        [`${hamil} hari dalam kandungan dan ${lahir} hari sesudah lahir.`, `${hamil} days in the womb and ${lahir} days after birth.`],
        ['Masa ini menentukan tumbuh kembang anak, dan tidak terulang.', 'These days shape how a child grows, and do not come again.'],
      ]),
      lembar(teks('Selama hamil', 'While pregnant'), 'buku-kia', [
        [`Periksa kehamilan paling sedikit ${batas['anc.min']} kali.`, `Have the pregnancy checked at least ${batas['anc.min']} times.`],
        [`Minum tablet tambah darah, paling sedikit ${batas['ttd.min']} tablet.`, `Take iron tablets, at least ${batas['ttd.min']}.`],
        ['Bawa buku KIA setiap kali periksa.', 'Bring the mother-and-child book each time.'],
      ]),
      lembar(teks(`ASI saja sampai ${asi} bulan`, `Breast milk alone for ${asi} months`), 'menyusui', [
        ['Tanpa air, tanpa makanan lain.', 'No water, no other food.'],
        [`Ibu nifas juga diperiksa, ${batas['nifas.min']} kali.`, `The mother is checked after birth too, ${batas['nifas.min']} times.`],
      ]),
      lembar(teks('Makanan pertama', 'First foods'), 'piring-gizi', [
        [`Mulai ${asi} bulan, ASI ditambah makanan lumat sampai ${lumat} bulan.`, `From ${asi} months, breast milk and mashed food up to ${lumat} months.`],
        ['Tanyakan isinya kepada bidan atau kader posyandu.', 'Ask the midwife or posyandu cadre what to give.'],
      ]),
      lembar(teks('Timbang dan ukur', 'Weigh and measure'), 'timbang-anak', [
        ['Bawa anak ke posyandu, lihat bersama buku KIA-nya.', 'Take the child to the posyandu and look at the book together.'],
        ['Hasilnya dibaca bidan. Kader tidak menetapkan penyakit.', 'The midwife reads the result. A cadre makes no diagnosis.'],
      ]),
      lembar(teks('Air dan jamban', 'Water and latrine'), 'sumur', [
        ['Air dari sumur terlindung, sumur bor, ledeng, atau isi ulang.', 'Water from a covered well, borehole, pipe or refill.'],
        ['Jamban dengan tangki septik, sendiri atau bersama.', 'A latrine with a septic tank, own or shared.'],
      ]),
    ],
    tanyakan: [
      teks('Boleh kita lihat buku KIA-nya?', 'May we look at the mother-and-child book?'),
      teks('Bayi sudah diberi apa saja selain ASI?', 'What has the baby had besides breast milk?'),
      teks('Kapan terakhir ke posyandu?', 'When did you last go to the posyandu?'),
    ],
    sumber: [
      { basis: 'resmi', rujukan: '1.000 HPK, ASI, makanan lumat, periksa hamil dan nifas: Modul Pelatihan BKB HI 2023' },
      { basis: 'sekunder', rujukan: `Tablet tambah darah ${batas['ttd.min']}: sasaran Perpres 72/2021` },
      { basis: 'resmi', rujukan: 'Air dan jamban layak: BKKBN Sulawesi Barat 2024' },
      { basis: 'perkiraan', rujukan: 'Jamban bersama bertangki septik dihitung layak: pilihan Lini, belum ada teks resmi' },
      SUSUNAN_LINI,
    ],
  };
};
