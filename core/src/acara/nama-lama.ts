// Names that outlive their catatan: whoever was at the door does not vanish when her invitation, or the scan that named her, is taken back.
import type { Acara } from './acara.ts';
import type { Peserta } from './peserta.ts';

/** Everybody the door has named, scanned or made one with another. */
const listTersebut = ({ hadir }: Acara): ReadonlySet<string> =>
  new Set(hadir.flatMap((satu) => (satu.jenis === 'batal' ? [] : satu.jenis === 'sama' ? [satu.peserta, satu.dengan] : [satu.peserta])));

/** Keeps the names, and lists as walked in those whom the door has seen. */
export function ingatNama(acara: Acara, orang: readonly Peserta[]): Acara {
  const tersebut = listTersebut(acara);
  const tinggal = orang.filter(({ id }) => tersebut.has(id) && !acara.datangLangsung.has(id));
  const tambah = (peta: ReadonlyMap<string, Peserta>, baru: readonly Peserta[]) => new Map([...peta, ...baru.map((satu) => [satu.id, satu] as const)]);
  return { ...acara, namaLama: tambah(acara.namaLama, orang), datangLangsung: tambah(acara.datangLangsung, tinggal) };
}

/** Those who came without invitation, after one more scan: by the name it brings, else by the name she had. */
export function tambahLangsung(acara: Acara, id: string, orang: Peserta | null): Acara['datangLangsung'] {
  const isDikenal = acara.peserta.has(id) || acara.datangLangsung.has(id);
  const nama = orang ?? (isDikenal ? undefined : acara.namaLama.get(id));
  return nama === undefined ? acara.datangLangsung : new Map(acara.datangLangsung).set(id, nama);
}
