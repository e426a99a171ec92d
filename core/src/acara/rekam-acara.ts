// What one gathering brought one person: whether she came, hours, gain and pass, certificate, and her places in its competitions.
import type { KeadaanLomba } from '../lomba/keadaan-lomba.ts';
import { namaLomba } from '../lomba/langkah-lomba.ts';
import { isLombaAcara } from '../lomba/umum-acara.ts';
import { parameterPada } from '../parameter/parameter.ts';
import type { Tanggal } from '../tanggal.ts';
import type { Acara } from './acara.ts';
import { findPeserta, hadirAcara, orangAcara } from './baca-acara.ts';
import { hasilAcara, jpAcara, listSesiDiadakan } from './hasil-acara.ts';
import type { Peserta } from './peserta.ts';
import { buatReguOrang } from './regu-orang.ts';
import type { RekamAcara, TempatLomba } from './rekam-wire.ts';

/** Her team in each competition of the gathering, and its place once announced. */
function listTempat(acara: Acara, semuaLomba: readonly KeadaanLomba[], peserta: Peserta): TempatLomba[] {
  const reguOrang = buatReguOrang(acara);
  return semuaLomba
    .filter((lomba) => isLombaAcara(lomba, acara) && lomba.dibatalkan === null)
    .flatMap((lomba): TempatLomba[] => {
      const regu = reguOrang(lomba, peserta);
      if (!regu) return [];
      const hasil = lomba.umum?.hasil.find((satu) => satu.regu === regu.id);
      return [
        {
          lomba: namaLomba(lomba) ?? '',
          regu: regu.nama,
          isPenyisihan: lomba.atur?.babak === 'penyisihan',
          peringkat: hasil?.peringkat ?? null,
          gelar: hasil?.gelar ?? null,
        },
      ];
    });
}

/**
 * The record; null when she has none: not of this gathering, it was called off, or has not begun. `isNilai`: the reader may see her scores.
 * Out of the whole gathering: attendance of one person alone does not tell which sessions took place.
 */
export function rekamAcara(acara: Acara, lomba: readonly KeadaanLomba[], orangId: string, hariIni: Tanggal, isNilai: boolean): RekamAcara | null {
  const { rencana, dibatalkan } = acara;
  const orang = orangAcara(acara);
  const id = orang(orangId);
  const peserta = findPeserta(acara, id);
  if (rencana === null || dibatalkan !== null || !peserta || rencana.mulai > hariIni) return null;
  const isDicatat = listSesiDiadakan(acara).length > 0;
  const hasil = hasilAcara(acara, parameterPada(rencana.selesai)).find((satu) => satu.orang.id === id);
  const sertifikat = [...acara.sertifikat].find(([pemegang]) => orang(pemegang) === id)?.[1] ?? null;
  const { pre = null, post = null, gain = null, isLulus = null } = hasil ?? {};
  return {
    id: acara.id,
    jenis: rencana.jenis,
    judul: rencana.judul,
    mulai: rencana.mulai,
    selesai: rencana.selesai,
    isHadir: isDicatat ? hadirAcara(acara).some((satu) => satu.peserta === id) : null,
    jp: sertifikat?.jp ?? jpAcara(acara),
    sertifikat: sertifikat?.nomor ?? null,
    nilai: isNilai ? { pre, post, gain, isLulus } : null,
    lomba: listTempat(acara, lomba, peserta),
  };
}
