// The form for the end of a pregnancy.
import { peringatkan } from '../catatan/peringatan.ts';
import type { Form, Jawaban, KonteksForm } from '../form/form.ts';
import { adaIstri, isHamil, tanyaIstri, usulIstri } from '../form/tanya-istri.ts';
import { mingguHamil } from '../hamil/kehamilan.ts';
import type { Keluarga } from '../keluarga/keluarga.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { umurTahun } from '../tanggal.ts';
import { type Pilihan, teks } from '../teks.ts';
import { HASIL_KEHAMILAN } from './hamil-akhir.ts';

const listHamil = (keluarga: Keluarga) => [...keluarga.anggota.values()].filter((anggota) => isHamil(keluarga, anggota.id));

const BELUM_DICATAT = teks(
  'Ibu ini belum dicatat hamil. Bayi yang lahir hidup boleh langsung dicatat di sini.',
  'She is not recorded as pregnant. A live birth may be recorded here at once.',
);
/** A pregnancy that ends before is a miscarriage (WHO, ICD-10: perinatal period from 22 completed weeks). */
const MINGGU_LAHIR_HIDUP = 22;
/** Only to be ticked: whoever is not sure mends the answers instead; it is not stored. */
const YAKIN = [{ nilai: 'ya', label: teks('Ya, sudah diperiksa lagi', 'Yes, looked at again') }] as const satisfies Pilihan[];

/** Completed weeks from the last period to the day of the birth; null when either is not known. */
function mingguLahir({ istriId }: Jawaban, { keluarga, terjadi, hariIni }: KonteksForm): number | null {
  const hpht = typeof istriId === 'string' ? keluarga.pasangan.get(istriId)?.hamil?.hpht : null;
  return hpht ? mingguHamil(hpht, terjadi ?? hariIni) : null;
}

function isTerlaluDini(jawaban: Jawaban, konteks: KonteksForm): boolean {
  const minggu = mingguLahir(jawaban, konteks);
  return jawaban.hasil === 'lahir-hidup' && minggu !== null && minggu < MINGGU_LAHIR_HIDUP;
}

/** A form of address that some write before the name. */
const SAPAAN = /^(ny|nyonya|ibu|bu)\b\.?\s+/i;

/** What a newborn is called until it has a name, as the birth register writes it; twins are told apart. */
const namaBayi = (ibu: string, ke: number, banyak: number): string => `${banyak > 1 ? `Bayi ${ke}` : 'Bayi'} Ny. ${ibu.replace(SAPAAN, '')}`;

function isUsiaMelahirkan({ anggota }: Keluarga, istriId: string, hariIni: string): boolean {
  const lahir = anggota.get(istriId)?.lahir ?? null;
  return lahir === null || umurTahun(lahir, hariIni) <= parameterPada(hariIni)['pus.wifeAgeMax'];
}

export const hamilAkhirForm: Form = {
  kind: 'hamil.akhir',
  judul: teks('Melahirkan atau keguguran', 'Birth or miscarriage'),
  judulUntuk: ({ keluarga }) => (listHamil(keluarga).length > 0 ? null : teks('Melahirkan (belum dicatat hamil)', 'Birth (pregnancy not recorded)')),
  tanyaTanggal: teks('Tanggal kejadian', 'Day it happened'),
  pertanyaan: [
    {
      ...tanyaIstri,
      saring: (anggota, konteks) => isHamil(konteks.keluarga, anggota.id) || tanyaIstri.saring(anggota, konteks),
      usul: (konteks) => {
        const { keluarga, anggotaId } = konteks;
        const hamil = listHamil(keluarga);
        if (hamil.length === 0) return usulIstri(konteks);
        return hamil.find((satu) => satu.id === anggotaId)?.id ?? (hamil.length === 1 ? hamil[0]?.id : undefined);
      },
      kabar: ({ istriId }, { keluarga }) => (typeof istriId === 'string' && !isHamil(keluarga, istriId) ? BELUM_DICATAT : null),
    },
    { isian: 'hasil', jenis: 'pilih', pilihan: HASIL_KEHAMILAN, tanya: teks('Bagaimana hasilnya?', 'How did it end?'), wajib: true },
    {
      isian: 'yakin',
      jenis: 'pilih',
      pilihan: YAKIN,
      tanya: teks('Benar bayinya lahir hidup?', 'Was the baby really born alive?'),
      bantuan: (jawaban, konteks) => {
        const minggu = mingguLahir(jawaban, konteks) ?? 0;
        return teks(`HPHT-nya baru ${minggu} minggu sebelum tanggal itu.`, `The last period was only ${minggu} weeks before that day.`);
      },
      tampil: isTerlaluDini,
      wajib: true,
    },
    {
      isian: 'bayi',
      jenis: 'bayi',
      tanya: teks('Bayinya', 'The baby'),
      bantuan: teks('Kembar: tambah satu lagi', 'Twins: add another'),
      usulNama: ({ istriId }, { keluarga }, ke, banyak) => {
        const ibu = typeof istriId === 'string' ? keluarga.anggota.get(istriId)?.nama : undefined;
        return ibu === undefined ? null : namaBayi(ibu, ke, banyak);
      },
      tampil: (jawaban) => jawaban.hasil === 'lahir-hidup',
      wajib: true,
    },
  ],
  lengkapi: ({ yakin: _yakin, ...isi }, idBaru) => ({
    ...isi,
    bayi: (isi.bayi as Record<string, unknown>[]).map((bayi) => ({ anggotaId: idBaru(), ...bayi })),
  }),
  peringatan: (jawaban, konteks) => (isTerlaluDini(jawaban, konteks) ? [peringatkan('lahir-terlalu-dini', 'hasil')] : []),
  // A wife of an age to give birth may do so before anybody has recorded the pregnancy.
  tersedia: ({ keluarga, hariIni }) => listHamil(keluarga).length > 0 || adaIstri(keluarga, (id) => isUsiaMelahirkan(keluarga, id, hariIni)),
};
