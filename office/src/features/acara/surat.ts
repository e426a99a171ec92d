// The invitation letter as the office sends it, from the plan.
import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import { JENIS_ACARA } from '@lini/core/acara/rencana.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import type { MasukanSurat } from '@lini/ui/berkas/acara/surat-undangan.ts';
import { kepalaKertas, penutupKertas, urutNama } from './kertas.ts';
import { type NamaWilayah, orangKertas } from './nama-orang.ts';

/** Number and day are written by hand, as the office keeps its register of letters. */
export function masukanSurat(data: SatuAcara, nama: NamaWilayah): MasukanSurat {
  const { rencana, peserta, desa } = data.isi;
  const jenis = labelPilihan(JENIS_ACARA, rencana?.jenis ?? 'pertemuan').id;
  const mulai = rencana?.sesi[0]?.mulai.replace(':', '.') ?? null;
  return {
    ...kepalaKertas(data),
    nomor: null,
    sifat: null,
    hal: `Undangan ${rencana?.judul ?? jenis}`,
    tempatSurat: nama(desa) ?? '',
    tanggalSurat: null,
    pembuka: `Bersama ini kami mengundang Saudara untuk mengikuti ${rencana?.judul ?? jenis}, yang dilaksanakan pada:`,
    waktu: mulai === null ? null : `${mulai} WITA s.d. selesai`,
    catatan: rencana?.keterangan ? rencana.keterangan.split('\n').filter((satu) => satu.trim() !== '') : [],
    undangan: [...peserta.values()].toSorted(urutNama).map((satu) => ({ ...orangKertas(satu, nama), id: satu.id })),
    penanda: penutupKertas(data).penanda[0] ?? { sebagai: 'Penyelenggara', nama: null },
    tembusan: [],
  };
}
