// The records behind roles 5 and 6: kinds of service, groups guided, and the money of its own.
import { bagianSendiri, ringkasKas } from '../../institusi/kas.ts';
import { type JenisLayanan, LAYANAN } from '../../institusi/pilihan.ts';
import { JENIS_POKTAN } from '../../poktan/pilihan.ts';
import { isPoktanAktif, type Poktan } from '../../poktan/poktan.ts';
import type { InstitusiPotret, KeluargaPotret } from '../../potret/potret.ts';
import { type Bulan, bulanDari } from '../../tanggal.ts';
import { labelPilihan, type Teks, teks } from '../../teks.ts';
import type { PoktanDibina } from './bukti.ts';
import { type Dasar, type DasarBukti, dasarInstitusi, isDalam, type Rentang } from './dasar.ts';

/** The kinds that count, of those recorded without a named family (imp-classification.md 3; the list is closed by us). */
const DIHITUNG: ReadonlySet<JenisLayanan> = new Set(['pup', 'dampingi-layanan', 'dampingi-krs', 'bantu-poktan', 'bantu-posyandu']);
const SENDIRI: ReadonlySet<string> = new Set(['swadaya', 'mitra']);

const PIL = teks('Mengulang pil', 'Resupply of pills');
const KONDOM = teks('Mengulang kondom', 'Resupply of condoms');
const RUJUKAN = teks('Merujuk', 'Referral');

type Layanan = { readonly kunci: string; readonly dasar: Dasar };

function layananKeluarga({ keluarga }: KeluargaPotret, rentang: Rentang): Layanan[] {
  const subjek = { jenis: 'keluarga' as const, id: keluarga.id };
  const tulis = (kunci: string, tanggal: string, judul: Teks): Layanan => ({ kunci, dasar: { subjek, tanggal, judul } });
  const ulang = [...keluarga.pasangan.values()].flatMap(({ pelayanan }) =>
    pelayanan.flatMap(({ tempat, metode, tanggal }) => {
      if (tempat !== 'kader' || !isDalam(tanggal, rentang) || (metode !== 'pil' && metode !== 'kondom')) return [];
      return [tulis(metode, tanggal, metode === 'pil' ? PIL : KONDOM)];
    }),
  );
  const rujukan = keluarga.rujukan.filter((satu) => isDalam(satu.tanggal, rentang)).map(({ tanggal }) => tulis('rujukan', tanggal, RUJUKAN));
  const damping = keluarga.damping
    .filter((satu) => isDalam(satu.tanggal, rentang))
    .map(({ tanggal }) => tulis('dampingi-krs', tanggal, labelPilihan(LAYANAN, 'dampingi-krs')));
  return [...ulang, ...rujukan, ...damping];
}

/** Every service that counts, with its kind. */
export function listLayanan(potret: InstitusiPotret, binaan: readonly KeluargaPotret[], rentang: Rentang): Layanan[] {
  const sendiri = potret.institusi.layanan.filter((satu) => DIHITUNG.has(satu.jenis) && isDalam(satu.tanggal, rentang));
  return [
    ...sendiri.map(({ jenis, tanggal }) => ({ kunci: jenis, dasar: dasarInstitusi(potret, tanggal, labelPilihan(LAYANAN, jenis)) })),
    ...binaan.flatMap((satu) => layananKeluarga(satu, rentang)),
  ];
}

/** The list of services and the card of a group spell one kind differently. */
const jenisPoktan = (jenis: string): string => (jenis === 'pik-r' ? 'pikr' : jenis);

/** Whether the card of a group names this kind of institution, where it works, as the one that guides it. */
function isPembina({ institusi }: InstitusiPotret, { kartu, rt }: Poktan): boolean {
  if (kartu?.pembinaJabatan !== institusi.jenis) return false;
  return institusi.wilayah.length === 0 || institusi.wilayah.includes(rt);
}

const bulanUnik = (hari: readonly { readonly tanggal: string }[], rentang: Rentang): Set<Bulan> =>
  new Set(hari.filter((satu) => isDalam(satu.tanggal, rentang)).map((satu) => bulanDari(satu.tanggal)));

/** The kinds of group it guides, by help recorded or by the card of the group, with the months in which they met. */
export function listPoktanDibina(potret: InstitusiPotret, rentang: Rentang): (PoktanDibina & { readonly dasar: Dasar })[] {
  const { institusi, konteks } = potret;
  const bantuan = institusi.layanan.filter((satu) => satu.jenis === 'bantu-poktan' && satu.poktan !== null && isDalam(satu.tanggal, rentang));
  return JENIS_POKTAN.flatMap(({ nilai, label }) => {
    const dibantu = bantuan.filter((satu) => jenisPoktan(satu.poktan ?? '') === nilai);
    const binaan = konteks.poktan.filter((satu) => satu.jenis === nilai && isPoktanAktif(satu) && (isPembina(potret, satu) || dibantu.length > 0));
    const [bertemu] = binaan.map((satu) => ({ satu, bulan: bulanUnik(satu.pertemuan, rentang).size })).sort((a, b) => b.bulan - a.bulan);
    if (dibantu.length === 0 && bertemu === undefined) return [];
    const bulan = Math.max(bulanUnik(dibantu, rentang).size, bertemu?.bulan ?? 0);
    const dasar =
      bertemu === undefined
        ? dasarInstitusi(potret, dibantu.at(-1)?.tanggal ?? null, label)
        : { subjek: { jenis: 'poktan' as const, id: bertemu.satu.id }, tanggal: null, judul: label };
    return [{ jenis: nilai, bulan, dasar }];
  });
}

/** Role 5: one record for each kind of service, one for each kind of group. */
export function dasarPelayanan(potret: InstitusiPotret, binaan: readonly KeluargaPotret[], rentang: Rentang): DasarBukti {
  const perMacam = new Map(listLayanan(potret, binaan, rentang).map(({ kunci, dasar }) => [kunci, dasar]));
  return { 'macam-layanan': [...perMacam.values()], poktan: listPoktanDibina(potret, rentang).map((satu) => satu.dasar) };
}

/** Role 6: the last entry of each month with money of its own. */
export function dasarKemandirian(potret: InstitusiPotret, rentang: Rentang): DasarBukti {
  const sendiri = potret.institusi.kas.filter((satu) => SENDIRI.has(satu.sumber) && isDalam(satu.tanggal, rentang));
  const tulis = (satu: (typeof sendiri)[number]): Dasar => dasarInstitusi(potret, satu.tanggal, teks(satu.uraian, satu.uraian));
  const perBulan = new Map(sendiri.map((satu) => [bulanDari(satu.tanggal), tulis(satu)]));
  return { 'bulan-sendiri': [...perBulan.values()], 'bagian-sendiri': sendiri.filter((satu) => satu.arah === 'keluar').map(tulis) };
}

/** The share of the cost that own funds or partners paid, in percent; null: nothing was spent. */
export function persenSendiri({ institusi }: InstitusiPotret, { awal, akhir }: Rentang): number | null {
  const bagian = bagianSendiri(ringkasKas(institusi, awal, akhir));
  return bagian === null ? null : bagian * 100;
}
