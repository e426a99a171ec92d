// The form for a pregnancy that became known.
import { peringatkan } from '../catatan/peringatan.ts';
import type { Form } from '../form/form.ts';
import { adaIstri, isHamil, tanyaIstri } from '../form/tanya-istri.ts';
import { findMasaBerjalan } from '../keluarga/keluarga.ts';
import { teks } from '../teks.ts';
import { isSudahBerakhir } from './persalinan.ts';

/** After every reading of the clock that stands in a catatan. */
const DITULIS_KINI = '~';

export const hamilMulaiForm: Form = {
  kind: 'hamil.mulai',
  judul: teks('Ibu hamil', 'Pregnancy'),
  tanyaTanggal: teks('Tanggal diketahui', 'Day it became known'),
  pertanyaan: [
    { ...tanyaIstri, saring: (anggota, konteks) => tanyaIstri.saring(anggota, konteks) && !isHamil(konteks.keluarga, anggota.id) },
    {
      isian: 'hpht',
      jenis: 'tanggal',
      tanya: teks('Hari pertama haid terakhir (HPHT)', 'First day of the last period'),
      bantuan: teks('Ada di buku KIA. Kosongkan bila tidak tahu.', 'In the KIA book. Leave empty if not known.'),
      wajib: false,
    },
  ],
  peringatan: ({ istriId, hpht }, { keluarga, terjadi, hariIni }) => {
    const pasangan = typeof istriId === 'string' ? keluarga.pasangan.get(istriId) : undefined;
    if (!pasangan) return [];
    const hamil = { dicatat: terjadi ?? hariIni, hpht: typeof hpht === 'string' ? hpht : null };
    // Written now, so after every delivery in the book.
    const isSelesai = isSudahBerakhir(hamil, DITULIS_KINI, pasangan.persalinan);
    return [
      ...(findMasaBerjalan(pasangan) ? [peringatkan('masih-ber-kb', 'istriId')] : []),
      ...(isSelesai ? [peringatkan('kehamilan-sudah-selesai', 'hpht')] : []),
    ];
  },
  tersedia: ({ keluarga }) => adaIstri(keluarga, (id) => !isHamil(keluarga, id)),
};
