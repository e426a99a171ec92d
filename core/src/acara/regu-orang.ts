// Which team of a competition a participant of the gathering is in.
import type { KeadaanLomba } from '../lomba/keadaan-lomba.ts';
import { namaLomba } from '../lomba/langkah-lomba.ts';
import type { ReguLomba } from '../lomba/peserta-lomba.ts';
import { isLombaAcara } from '../lomba/umum-acara.ts';
import { isDalamWilayah } from '../wilayah/wilayah.ts';
import type { Acara } from './acara.ts';
import { findPeserta, orangAcara } from './baca-acara.ts';
import { kontingenDari } from './penempatan.ts';
import type { Peserta } from './peserta.ts';
import { samakanNama } from './samakan-nama.ts';

/** The team of the person in one competition; null: none that can be told. */
export type ReguOrang = (lomba: Pick<KeadaanLomba, 'regu'>, orang: Peserta) => ReguLomba | null;

/** Everybody of the gathering, each once under the name she goes by. */
function listOrang(acara: Acara): Peserta[] {
  const orang = orangAcara(acara);
  return [...new Set([...acara.peserta.keys(), ...acara.datangLangsung.keys()].map(orang))].flatMap((id) => findPeserta(acara, id) ?? []);
}

/** Whether the person comes for the contingent of a team. */
function isSekontingen(acara: Acara, peserta: Peserta, kontingen: string): boolean {
  const miliknya = kontingenDari(peserta, acara.penempatan.get(peserta.id));
  return miliknya === kontingen || (peserta.desa !== null && isDalamWilayah(peserta.desa, kontingen) && isDalamWilayah(kontingen, miliknya ?? ''));
}

/**
 * A member chosen from the participants is told by her id. One written as a name alone is hers when exactly one participant of that
 * contingent bears the name (inferred, decision 0022); two of one name get nothing rather than each other's rank.
 */
export function buatReguOrang(acara: Acara): ReguOrang {
  const orang = orangAcara(acara);
  const perNama = Map.groupBy(listOrang(acara), ({ nama }) => samakanNama(nama));
  return ({ regu }, peserta) => {
    const id = orang(peserta.id);
    const dipilih = regu.find((satu) => satu.peserta?.some((lain) => orang(lain) === id));
    if (dipilih) return dipilih;
    const nama = samakanNama(peserta.nama);
    if (nama === '') return null;
    const tertulis = regu.find(
      (satu) => isSekontingen(acara, peserta, satu.kontingen) && satu.anggota.slice(satu.peserta?.length ?? 0).some((lain) => samakanNama(lain) === nama),
    );
    const senama = (perNama.get(nama) ?? []).filter((satu) => tertulis && isSekontingen(acara, satu, tertulis.kontingen));
    return tertulis && senama.length === 1 ? tertulis : null;
  };
}

/** Names of the competitions that a person takes part in, by her id; null: in none that can be told. */
export function buatIkutLomba(acara: Acara, semuaLomba: readonly KeadaanLomba[]): (pesertaId: string) => string | null {
  const reguOrang = buatReguOrang(acara);
  const milik = semuaLomba.filter((lomba) => isLombaAcara(lomba, acara));
  return (pesertaId) => {
    const peserta = findPeserta(acara, pesertaId);
    const nama = milik.flatMap((lomba) => (peserta && reguOrang(lomba, peserta) ? (namaLomba(lomba) ?? []) : []));
    return nama.length > 0 ? [...new Set(nama)].join(', ') : null;
  };
}
