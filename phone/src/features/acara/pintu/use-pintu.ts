// The work of the door: what a scan or a chosen name does, and what the screen then shows.

import { findPeserta } from '@lini/core/acara/baca-acara.ts';
import type { ArahHadir, IsiHadir } from '@lini/core/acara/hadir.ts';
import { bacaKodePeserta } from '@lini/core/acara/kode-peserta.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { jawabPintu } from '@lini/core/acara/pintu.ts';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { findAcara } from '../../../app/acara/entri-acara.ts';
import type { EntriSubjek } from '../../../app/entri.ts';
import { showToast } from '../../../app/toast.ts';
import { daftarAcara } from '../orang-acara.ts';
import { bunyikan } from './bunyi.ts';
import { batalkanHadir, catatHadir } from './catat-hadir.ts';
import { jawabanBaru, jawabanBatal, jawabanBukanKartu, jawabanKosong, jawabanSudah, jawabanTakDiundang, type TampilJawaban } from './jawaban.ts';

export type Pintu = {
  readonly jawaban: TampilJawaban;
  readonly pindai: (kode: string) => void;
  readonly pilih: (id: string) => void;
  readonly tulis: (orang: Peserta) => void;
  /** Takes the last note back; null: nothing was noted. */
  readonly batal: (() => void) | null;
};

const penuh = (): void =>
  showToast({ pesan: t('Ponsel tidak bisa menyimpan, mungkin penuh. Coba lagi.', 'The phone could not save, it may be full. Try again.') });

/** Keeps the last answer, and gives what the screen may do. */
export function usePintu(id: string, sesi: string, arah: ArahHadir): Pintu {
  const [jawaban, setJawaban] = useState(jawabanKosong);
  const jawab = (baru: TampilJawaban): void => {
    setJawaban(baru);
    // The answer stands above the names, out of sight while the list is being read.
    window.scrollTo(0, 0);
    if (baru.nada !== 'kosong') bunyikan(baru.nada);
  };
  const tulis = async (entri: EntriSubjek<'acara'>, peserta: Peserta, cara: IsiHadir['cara']): Promise<void> => {
    const orang = cara === 'langsung' ? peserta : null;
    const catatan = await catatHadir(entri, { pesertaId: peserta.id, sesi, arah, cara, orang });
    if (catatan) jawab(jawabanBaru(peserta, arah, catatan));
  };
  const terima = async (pesertaId: string, cara: 'pindai' | 'cari'): Promise<void> => {
    // Asked anew: between two scans the list may have changed.
    const entri = findAcara('acara', id);
    if (!entri) return;
    const { keadaan } = entri;
    const hasil = jawabPintu(keadaan, daftarAcara(keadaan).hadir, sesi, pesertaId, arah);
    const peserta = findPeserta(keadaan, pesertaId);
    if (hasil.jenis === 'tidak-diundang' || !peserta) jawab(jawabanTakDiundang(pesertaId, hasil.jenis === 'tidak-diundang' ? hasil.alasan : null));
    else if (hasil.jenis === 'sudah') jawab(jawabanSudah(peserta, arah, hasil));
    else await tulis(entri, peserta, cara);
  };
  const batal = async (): Promise<void> => {
    const entri = findAcara('acara', id);
    if (!entri || jawaban.catatan === null) return;
    setJawaban(jawabanBatal(jawaban.nama));
    await batalkanHadir(entri, [jawaban.catatan.id]);
  };
  const aman = (kerja: Promise<void>): void => void kerja.catch(penuh);
  return {
    jawaban,
    pindai: (kode) => {
      const pesertaId = bacaKodePeserta(kode);
      if (pesertaId === null) jawab(jawabanBukanKartu());
      else aman(terima(pesertaId, 'pindai'));
    },
    pilih: (pesertaId) => aman(terima(pesertaId, 'cari')),
    tulis: (orang) => {
      const entri = findAcara('acara', id);
      if (entri) aman(tulis(entri, orang, 'langsung'));
    },
    batal: jawaban.catatan === null ? null : () => aman(batal()),
  };
}
