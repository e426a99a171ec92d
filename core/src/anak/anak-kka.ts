// What the Kartu Kembang Anak says of a child: seven aspects of development, each reached, not yet, or not looked at.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { bulanPenuh } from '../tanggal.ts';
import { nilaiPilihan, teks } from '../teks.ts';
import { withRiwayatAnak } from './ibu-anak.ts';
import { hasilKka, NILAI_KKA } from './riwayat-anak.ts';
import { tolakTentangAnak } from './tolak-anak.ts';

/** The card follows a child to its sixth birthday (poktan.md 3). */
export const BULAN_KKA_SEBELUM = 72;

const nilai = z.enum(nilaiPilihan(NILAI_KKA));
const aspek = { gerakKasar: nilai, gerakHalus: nilai, komunikasiPasif: nilai, komunikasiAktif: nilai, kecerdasan: nilai, menolongDiri: nilai, sosial: nilai };

export const anakKka = defineCatatan({
  kind: 'anak.kka',
  version: 1,
  judul: teks('Kartu Kembang Anak (KKA)', 'Child development card (KKA)'),
  isi: z.object({ anggotaId: zUuid, ...aspek }),
  check: ({ anggotaId, ...isi }, konteks, amplop) => {
    const tentangAnak = tolakTentangAnak(konteks, anggotaId, amplop.terjadi);
    if (tentangAnak.length > 0) return tentangAnak;
    const lahir = konteks.kini.anggota.get(anggotaId)?.lahir ?? null;
    if (lahir !== null && bulanPenuh(lahir, amplop.terjadi) >= BULAN_KKA_SEBELUM) return [tolak('lewat-umur-kka', 'anggotaId')];
    return Object.values(isi).every((satu) => satu === 'tidak-dinilai') ? [tolak('kka-kosong', 'gerakKasar')] : [];
  },
  apply: (keluarga, { anggotaId, ...isi }, amplop) =>
    withRiwayatAnak(keluarga, anggotaId, (lama) => ({ ...lama, kka: [...lama.kka, { id: amplop.id, tanggal: amplop.terjadi, aspek: isi }] })),
  ringkas: ({ anggotaId, ...isi }, keluarga) => {
    const nama = keluarga.anggota.get(anggotaId)?.nama ?? '';
    const isSesuai = hasilKka({ id: '', tanggal: '', aspek: isi }) === 'sesuai';
    return isSesuai
      ? teks(`${nama}: sesuai umurnya`, `${nama}: as expected for the age`)
      : teks(`${nama}: ada yang belum bisa`, `${nama}: something not reached yet`);
  },
});
