// UPPKA.modal.<sumber> and .rupiah: groups by where their capital came from, as the card says (F/I/Dal block IV.B).
import { SUMBER_DANA, type SumberDana } from '../imp/pilihan.ts';
import type { PoktanPotret } from '../potret/potret.ts';
import { type Teks, teks } from '../teks.ts';
import type { IndikatorPoktan } from './indikator.ts';

/** One amount stands on the card, so money from several sources cannot be told apart; `tak-disebut`: an amount without a source. */
export type SumberModal = SumberDana | 'beberapa' | 'tak-disebut';

export const SUMBER_MODAL: readonly { readonly nilai: SumberModal; readonly label: Teks }[] = [
  ...SUMBER_DANA,
  { nilai: 'beberapa', label: teks('Lebih dari satu sumber', 'Several sources') },
  { nilai: 'tak-disebut', label: teks('Sumber tidak disebut', 'Source not told') },
];

/** The one source a group counts under; null: no capital on the card. */
function sumberModal({ poktan }: PoktanPotret): SumberModal | null {
  const { modalSumber = [], modalJumlah = null } = poktan.kartu ?? {};
  if (modalSumber.length > 1) return 'beberapa';
  return modalSumber[0] ?? ((modalJumlah ?? 0) > 0 ? 'tak-disebut' : null);
}

const isUppka = ({ poktan, rekap }: PoktanPotret): boolean => rekap.isAda && poktan.jenis === 'uppka';

const dasar = {
  satuan: 'jumlah',
  sifat: 'stok',
  arah: 'netral',
  sumber: { basis: 'resmi', rujukan: 'F/I/Dal/13 blok IV.B; kelompok dengan beberapa sumber dipisah, pilihan Lini' },
  subjek: 'poktan',
  penyebut: null,
} as const;

export const uppkaModal: readonly IndikatorPoktan[] = [
  ...SUMBER_MODAL.flatMap(({ nilai, label }): IndikatorPoktan[] => [
    {
      ...dasar,
      id: `UPPKA.modal.${nilai}`,
      judul: teks(`UPPKA: modal dari ${label.id}`, `UPPKA: capital from ${label.en}`),
      rumus: teks(`Kelompok yang sumber modalnya di kartu: ${label.id}`, `Groups whose card names as source: ${label.en}`),
      pembilang: (satu) => isUppka(satu) && sumberModal(satu) === nilai,
    },
    {
      ...dasar,
      id: `UPPKA.modal.${nilai}.rupiah`,
      judul: teks(`UPPKA: rupiah modal dari ${label.id}`, `UPPKA: rupiah of capital from ${label.en}`),
      rumus: teks('Jumlah modal di kartu kelompok itu, dalam rupiah', 'The capital on the cards of those groups, in rupiah'),
      pembilang: (satu) => (isUppka(satu) && sumberModal(satu) === nilai ? (satu.poktan.kartu?.modalJumlah ?? 0) : 0),
    },
  ]),
  {
    ...dasar,
    id: 'UPPKA.modal-tanpa-jumlah',
    judul: teks('UPPKA: modal belum ada jumlahnya', 'UPPKA: capital without an amount'),
    rumus: teks('Kelompok yang sumber modalnya ada tetapi jumlah rupiahnya belum diisi', 'Groups with a source of capital and no amount'),
    pembilang: (satu) => isUppka(satu) && sumberModal(satu) !== null && (satu.poktan.kartu?.modalJumlah ?? null) === null,
  },
];
