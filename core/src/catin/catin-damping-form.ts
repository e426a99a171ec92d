// The form for accompanying someone who is going to marry.
import type { Form, KonteksForm, PertanyaanAngka } from '../form/form.ts';
import { type Anggota, isDiDesa, isHadir } from '../keluarga/keluarga.ts';
import { TOPIK_KIE } from '../kie/topik.ts';
import { type Teks, teks } from '../teks.ts';
import { BATAS_CATIN } from './catin-damping.ts';
import { HASIL_CATIN } from './riwayat-catin.ts';

const isCatin = (anggota: Anggota, { keluarga }: KonteksForm): boolean => isHadir(anggota) && keluarga.catin.some((satu) => satu.anggotaId === anggota.id);
const listDaftar = (konteks: KonteksForm): Anggota[] => [...konteks.keluarga.anggota.values()].filter((satu) => isCatin(satu, konteks));

const ukur = (isian: keyof typeof BATAS_CATIN, satuan: string, tanya: Teks, bantuan?: Teks): PertanyaanAngka => ({
  isian,
  jenis: 'angka',
  desimal: 1,
  satuan: teks(satuan, satuan),
  paling: BATAS_CATIN[isian],
  tanya,
  ...(bantuan ? { bantuan } : {}),
  wajib: false,
});

export const catinDampingForm: Form = {
  kind: 'catin.damping',
  judul: teks('Dampingi calon pengantin', 'Accompany before marriage'),
  tanyaTanggal: teks('Tanggal pendampingan', 'Day of the meeting'),
  pertanyaan: [
    {
      isian: 'anggotaId',
      jenis: 'anggota',
      tanya: teks('Calon pengantin siapa?', 'Who?'),
      saring: isCatin,
      usul: (konteks) => {
        const daftar = listDaftar(konteks);
        return daftar.find((satu) => satu.id === konteks.anggotaId)?.id ?? (daftar.length === 1 ? daftar[0]?.id : undefined);
      },
      wajib: true,
    },
    ukur('lila', 'cm', teks('Lingkar lengan atas (LiLA)', 'Upper arm (LiLA)'), teks('Misalnya 24,5', 'Such as 24,5')),
    ukur('hb', 'g/dl', teks('Hb', 'Haemoglobin'), teks('Dari hasil periksa puskesmas', 'From the health centre')),
    ukur('berat', 'kg', teks('Berat badan', 'Weight')),
    ukur('tinggi', 'cm', teks('Tinggi badan', 'Height')),
    { isian: 'merokok', jenis: 'ya-tidak', tanya: teks('Merokok?', 'Smokes?'), wajib: false },
    {
      isian: 'topik',
      jenis: 'pilih-banyak',
      pilihan: TOPIK_KIE,
      tanya: teks('Yang dibicarakan', 'What was talked about'),
      bantuan: teks('Boleh lebih dari satu', 'More than one is fine'),
      wajib: false,
    },
    {
      isian: 'hasil',
      jenis: 'pilih',
      pilihan: HASIL_CATIN,
      tanya: teks('Hasilnya', 'Result'),
      bantuan: teks(
        'Hijau di Elsimil berarti siap. Berisiko tidak berarti dilarang menikah.',
        'Green in Elsimil means ready. At risk does not forbid the marriage.',
      ),
      wajib: false,
    },
  ],
  tersedia: (konteks) => isDiDesa(konteks.keluarga) && listDaftar(konteks).length > 0,
};
