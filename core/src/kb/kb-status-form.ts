// The form about a couple's contraception: three taps when nothing is odd.
import type { Form, Jawaban, KonteksForm } from '../form/form.ts';
import { adaIstri, isHamil, tanyaIstri } from '../form/tanya-istri.ts';
import { teks } from '../teks.ts';
import { ALASAN_TIDAK_KB, INGIN, isTempatCocok, JALUR, jalurTempat, KESERTAAN, METODE, SEBAB_BERHENTI, TEMPAT } from './metode.ts';

const isPakai = (jawaban: Jawaban): boolean => jawaban.kesertaan === 'sedang';
const isTidakPakai = (jawaban: Jawaban): boolean => jawaban.kesertaan === 'pernah' || jawaban.kesertaan === 'tidak-pernah';
const isDilayani = (jawaban: Jawaban): boolean => isPakai(jawaban) && jawaban.metode !== 'tradisional' && jawaban.metode !== 'mal';

/** Whether the couple had a method that ended, or ends now, without a reason told. */
const isBerhenti = (jawaban: Jawaban, { keluarga }: KonteksForm): boolean => {
  const akhir = keluarga.pasangan.get(String(jawaban.istriId))?.masaKb.at(-1);
  return jawaban.kesertaan === 'pernah' && akhir !== undefined && akhir.sebabSelesai === null;
};

export const kbStatusForm: Form = {
  kind: 'kb.status',
  judul: teks('Keadaan KB', 'Contraception status'),
  tanyaTanggal: teks('Tanggal ditanya', 'Day it was asked'),
  pertanyaan: [
    tanyaIstri,
    { isian: 'kesertaan', jenis: 'pilih', pilihan: KESERTAAN, tanya: teks('Sekarang ber-KB?', 'Using contraception now?'), wajib: true },
    { isian: 'metode', jenis: 'pilih', pilihan: METODE, tanya: teks('Cara apa?', 'Which method?'), tampil: isPakai, wajib: true },
    {
      isian: 'tempat',
      jenis: 'pilih',
      pilihan: TEMPAT,
      isCocok: (tempat, { metode }) => isTempatCocok(tempat, metode),
      tanya: teks('Dilayani di mana?', 'Served where?'),
      tampil: isDilayani,
      wajib: false,
    },
    {
      isian: 'jalur',
      jenis: 'pilih',
      pilihan: JALUR,
      tanya: teks('Pemerintah atau swasta?', 'Government or private?'),
      // Most places answer it by themselves.
      tampil: (jawaban) => isDilayani(jawaban) && jalurTempat(jawaban.tempat) === null,
      wajib: false,
    },
    {
      isian: 'mulai',
      jenis: 'tanggal',
      tanya: teks('Sejak kapan?', 'Since when?'),
      bantuan: teks('Kosongkan bila tidak ingat', 'Leave empty if not remembered'),
      tampil: isPakai,
      wajib: false,
    },
    {
      isian: 'suamiMop',
      jenis: 'ya-tidak',
      tanya: teks('Suaminya sudah vasektomi (MOP)?', 'Has the husband had a vasectomy?'),
      tampil: isTidakPakai,
      wajib: false,
    },
    {
      isian: 'ingin',
      jenis: 'pilih',
      pilihan: INGIN,
      tanya: teks('Ingin punya anak lagi?', 'Want another child?'),
      tampil: (jawaban, { keluarga }) => isTidakPakai(jawaban) && jawaban.suamiMop !== true && !isHamil(keluarga, jawaban.istriId),
      wajib: true,
    },
    {
      isian: 'sebabBerhenti',
      jenis: 'pilih',
      pilihan: SEBAB_BERHENTI,
      tanya: teks('Mengapa berhenti?', 'Why did they stop?'),
      tampil: isBerhenti,
      wajib: false,
    },
    {
      isian: 'alasan',
      jenis: 'pilih',
      pilihan: ALASAN_TIDAK_KB,
      tanya: teks('Alasan tidak ber-KB', 'Reason for not using'),
      tampil: (jawaban) => isTidakPakai(jawaban) && jawaban.suamiMop !== true,
      wajib: false,
    },
    {
      isian: 'anakHidup',
      jenis: 'angka',
      paling: { rendah: 0, tinggi: 25 },
      tanya: teks('Berapa anaknya yang hidup, di rumah maupun di luar?', 'How many living children, at home or away?'),
      wajib: false,
    },
  ],
  lengkapi: (isi) => ({ ...isi, jalur: isi.jalur ?? jalurTempat(isi.tempat) }),
  tersedia: ({ keluarga }) => adaIstri(keluarga),
};
