// The rows of Rekapitulasi Data Keluarga: one person each, the first row of a family carries what is the family's (forms.md 3.4).
import { namaCara } from '../../kb/nama-cara.ts';
import { type Anggota, findKepala, findMasaBerjalan, isDiDesa, isHadir } from '../../keluarga/keluarga.ts';
import { jumlahAnakHidup } from '../../krs/empat-terlalu.ts';
import { parameterPada } from '../../parameter/parameter.ts';
import { listIkut } from '../../poktan/kesertaan.ts';
import { isSasaran } from '../../poktan/sasaran.ts';
import type { DesaPotret, KeluargaPotret } from '../../potret/potret.ts';
import type { PusPotret } from '../../potret/pus-potret.ts';
import { isIstri } from '../../pus/kotak.ts';
import { bulanPenuh, type Tanggal, tulisTanggal, umurTahun } from '../../tanggal.ts';
import type { SelLembar } from '../lembar.ts';
import { centang } from './isi.ts';
import { mutasiAnggota } from './mutasi.ts';

const HUBUNGAN = { kepala: 'KK', istri: 'Istri', anak: 'Anak', lainnya: 'Lainnya' } as const;
const URUT_HUBUNGAN = ['kepala', 'istri', 'anak', 'lainnya'];

const KODE_JALUR = { pemerintah: 'P', swasta: 'S' } as const;

/** Which families take part in a kind of group, by family id. */
export type Kesertaan = { readonly [Jenis in 'bkb' | 'bkr' | 'bkl' | 'uppka']: ReadonlySet<string> };

/** Of all groups of the village, also those that meet in another RT. */
export function kesertaanKeluarga({ poktanSedesa, keluarga }: DesaPotret): Kesertaan {
  const peserta = (jenis: keyof Kesertaan): ReadonlySet<string> => new Set(listIkut(keluarga, poktanSedesa, jenis).map((satu) => satu.keluarga.id));
  return { bkb: peserta('bkb'), bkr: peserta('bkr'), bkl: peserta('bkl'), uppka: peserta('uppka') };
}

/** Those of a family who stand on the sheet: all present, and who left or died in the month. */
export function listBaris(potret: KeluargaPotret): Anggota[] {
  if (potret.keluarga.terdaftar === null) return [];
  const semua = [...potret.keluarga.anggota.values()];
  const kepala = findKepala(potret.keluarga);
  const urut = (satu: Anggota): string => `${satu.id === kepala?.id ? 0 : 1} ${URUT_HUBUNGAN.indexOf(satu.hubungan)} ${satu.lahir ?? '9999'} ${satu.id}`;
  const isMasuk = (satu: Anggota): boolean =>
    (isDiDesa(potret.keluarga) && isHadir(satu)) || mutasiAnggota(potret, satu).some((kode) => kode === 3 || kode === 4);
  return semua.filter(isMasuk).sort((a, b) => (urut(a) < urut(b) ? -1 : 1));
}

function selOrang({ keluarga }: KeluargaPotret, anggota: Anggota, isAda: boolean, pada: Tanggal): SelLembar[] {
  const jkn = keluarga.rincian.get(anggota.id)?.jkn ?? null;
  return [
    anggota.nik,
    anggota.nama,
    HUBUNGAN[anggota.hubungan],
    anggota.lahir === null ? null : tulisTanggal(anggota.lahir),
    anggota.lahir === null ? null : umurTahun(anggota.lahir, pada),
    isAda && isIstri(anggota) ? jumlahAnakHidup(keluarga, anggota.id) : '',
    !isAda ? '' : jkn === null ? null : centang(jkn !== 'tidak-punya'),
  ];
}

/** Columns 10 to 17; a couple nobody asked has a dash as its method: not known is not "uses nothing". */
function selPus(pus: PusPotret | undefined, pada: Tanggal): SelLembar[] {
  if (!pus) return ['', '', '', '', '', '', '', ''];
  const isPa = pus.kotak === 'pa';
  const mulai = findMasaBerjalan(pus.pasangan)?.mulai ?? null;
  const metode = isPa && pus.metode !== null ? namaCara(pus.metode) : pus.kotak === 'belum' ? null : '';
  const jalur = !isPa ? '' : pus.jalur === null ? null : KODE_JALUR[pus.jalur];
  return [
    centang(true),
    centang(pus.kotak === 'hamil'),
    metode,
    jalur,
    isPa ? (mulai === null ? null : Math.max(0, bulanPenuh(mulai, pada))) : '',
    ...(['ias', 'iat', 'tial'] as const).map((kotak) => centang(pus.kotak === kotak)),
  ];
}

/** Columns 18 to 24, the family's own. */
function selPoktan({ keluarga, isAktif }: KeluargaPotret, kesertaan: Kesertaan, pada: Tanggal): SelLembar[] {
  const parameter = parameterPada(pada);
  const bersasaran = (['bkb', 'bkr', 'bkl'] as const).flatMap((jenis) => [
    centang(isAktif && isSasaran(jenis, keluarga, pada, parameter)),
    centang(isAktif && kesertaan[jenis].has(keluarga.id)),
  ]);
  return [...bersasaran, centang(isAktif && kesertaan.uppka.has(keluarga.id))];
}

/** The rows of one family; `nomor` is its number in the RT. */
export function barisKeluarga(potret: KeluargaPotret, nomor: number, kesertaan: Kesertaan): SelLembar[][] {
  const { pada, pus } = potret;
  return listBaris(potret).map((anggota, ke) => {
    const isAda = potret.isAktif && isHadir(anggota);
    const isPertama = ke === 0;
    return [
      isPertama ? nomor : '',
      isPertama ? null : '',
      ...selOrang(potret, anggota, isAda, pada),
      ...selPus(
        pus.find((satu) => satu.istri.id === anggota.id),
        pada,
      ),
      ...(isPertama ? selPoktan(potret, kesertaan, pada) : ['', '', '', '', '', '', '']),
      mutasiAnggota(potret, anggota).join(', '),
    ];
  });
}
