// Keeps the work list as it is now, for the next opening.
import { useEffect } from 'preact/hooks';
import { alamatAgenda } from '../../app/alamat.ts';
import { type Beranda, saveBeranda } from '../../app/beranda.ts';
import { getSesi } from '../../app/sesi.ts';
import { desaKini } from '../../app/wilayah.ts';
import { namaAgenda, tempatAgenda } from './AgendaRow.tsx';
import { agendaHariIni } from './agenda-hari-ini.ts';
import { kelompokkan } from './kelompok.ts';

/** Lines kept of each group: as many as are seen before "Tampilkan lagi". */
const SIMPAN = 6;
const TUNGGU_MS = 1000;

function susunBeranda(): Beranda {
  const { buku } = getSesi();
  const kelompok = kelompokkan(agendaHariIni.peek().perlu).map(({ id, judul, agenda }) => ({
    id,
    judul,
    jumlah: agenda.length,
    baris: agenda.slice(0, SIMPAN).flatMap(({ subjek, form, anggotaId, alasan, ...satu }) => {
      const entri = buku.find(subjek.jenis, subjek.id);
      if (!entri) return [];
      const alamat = alamatAgenda({ subjek, form, anggotaId });
      const nama = namaAgenda({ subjek, form, anggotaId, alasan, ...satu }, entri);
      return [{ alamat, nama, alasan, tempat: tempatAgenda({ subjek, form, anggotaId, alasan, ...satu }, entri) }];
    }),
  }));
  return { desa: desaKini.peek().kode, kelompok };
}

/** Keeps the list a moment after it has changed, when nothing else waits for the phone. */
export function useIngatBeranda(): void {
  const agenda = agendaHariIni.value;
  const { db } = getSesi();
  useEffect(() => {
    const timer = setTimeout(() => void saveBeranda(db, susunBeranda()), TUNGGU_MS);
    return () => clearTimeout(timer);
  }, [agenda, db]);
}
