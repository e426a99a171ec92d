// From the folded competition to what the rules of judging ask for.
import type { KeadaanLomba } from './keadaan-lomba.ts';
import type { Pelaksanaan } from './pelaksanaan.ts';
import { listSuaraSeri, listUndianSeri } from './seri-diputus.ts';

/** The teams in the order of their draw; those that came onto the list afterwards stand behind. */
export function urutTampil({ regu, undiUrutan }: KeadaanLomba): KeadaanLomba['regu'] {
  const tempat = new Map(undiUrutan?.hasil.map((id, ke) => [id, ke]));
  return [...regu].sort((a, b) => (tempat.get(a.id) ?? regu.length) - (tempat.get(b.id) ?? regu.length));
}

/** What happened, in the shape `hasilLomba` and `listKekurangan` read. */
export function pelaksanaanDari(keadaan: KeadaanLomba): Pelaksanaan {
  const { tampil } = keadaan;
  return {
    regu: urutTampil(keadaan).map(({ id, kontingen }) => ({ id, kontingen })),
    juri: keadaan.juri.map((satu) => satu.id),
    berhalangan: keadaan.berhalangan,
    lembar: keadaan.lembar,
    lama: Object.fromEntries(tampil.flatMap(({ regu, lama }) => (lama === null ? [] : [[regu, lama]]))),
    pelanggaran: keadaan.denda,
    tidakHadir: tampil.filter((satu) => satu.isTidakHadir).map((satu) => satu.regu),
    diskualifikasi: keadaan.diskualifikasi,
    suara: listSuaraSeri(keadaan),
    undian: listUndianSeri(keadaan),
  };
}
