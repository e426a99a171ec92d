// Kelompok: the groups of the village by kind, and whether each has met this month.

import { kalimatPeringatan } from '@lini/core/catatan/peringatan.ts';
import { hitungSasaran, isBersasaran, listPeserta } from '@lini/core/poktan/kesertaan.ts';
import { JENIS_POKTAN, type JenisPoktan } from '@lini/core/poktan/pilihan.ts';
import { isPoktanAktif, listAnggota } from '@lini/core/poktan/poktan.ts';
import { bulanDari } from '@lini/core/tanggal.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Icon } from '@lini/ui/components/Icon.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { alamatBaru } from '../../app/alamat.ts';
import { BagianSubjek } from '../../app/BagianSubjek.tsx';
import { bacaDesa, entriLain } from '../../app/desa.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { tempatSubjek } from '../../app/nama-subjek.ts';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { Shell } from '../../app/Shell.tsx';
import { hariIni } from '../../app/waktu.ts';

type EntriPoktan = EntriSubjek<'poktan'>;

function Tanda({ entri: { keadaan } }: { entri: EntriPoktan }) {
  if (!isPoktanAktif(keadaan)) return <Badge>{t('Tidak aktif', 'Not active')}</Badge>;
  const bulan = bulanDari(hariIni.value);
  const pertemuan = keadaan.pertemuan.filter((satu) => bulanDari(satu.tanggal) === bulan).length;
  if (pertemuan > 0) return <Badge tone="good">{t(`${pertemuan} pertemuan bulan ini`, `${pertemuan} meetings this month`)}</Badge>;
  return keadaan.nihil.some((satu) => bulanDari(satu) === bulan) ? (
    <Badge tone="info">{t('Lapor: tidak bertemu', 'Reported: no meeting')}</Badge>
  ) : (
    <Badge tone="warn">{t('Belum bertemu bulan ini', 'Not met this month')}</Badge>
  );
}

function keterangan(entri: EntriPoktan): string {
  const jumlah = listAnggota(entri.keadaan).length;
  return `${tempatSubjek(entri)} · ${t(`${jumlah} anggota`, `${jumlah} members`)}`;
}

/** How many of the target families take part; more members than targets is said, never hidden. */
function Kesertaan({ jenis, semua }: { jenis: string | null; semua: readonly EntriPoktan[] }) {
  const dikenal = jenis as JenisPoktan | null;
  if (!isBersasaran(dikenal)) return null;
  const perId = new Map([...bacaDesa.keluarga()].map((satu) => [satu.id, satu]));
  const anggota = listPeserta(
    semua.map((satu) => satu.keadaan),
    dikenal,
    (id) => perId.get(id),
  );
  // As the report counts them: families of the village's book.
  const peserta = [...anggota].filter((id) => perId.has(id)).length;
  const sasaran = hitungSasaran(bacaDesa.keluarga(), dikenal, hariIni.value);
  return (
    <div class="stack tight">
      <p class="soft tabular">{t(`${peserta} keluarga ikut, ${sasaran} keluarga sasaran`, `${peserta} families take part, ${sasaran} target families`)}</p>
      {peserta > sasaran && (
        <p class="field-warn">
          <Icon name="peringatan" />
          <span>{tt(kalimatPeringatan('kesertaan-lebih-sasaran'))}</span>
        </p>
      )}
    </div>
  );
}

function Kosong() {
  return (
    <EmptyState
      icon="orang"
      title={t('Belum ada kelompok', 'No groups yet')}
      action={
        <LinkButton kind="primary" icon="tambah" href={alamatBaru('poktan.daftar')}>
          {t('Daftarkan kelompok pertama', 'Register the first group')}
        </LinkButton>
      }
    >
      {t(
        'Daftarkan BKB, BKR, BKL, UPPKA, atau PIK-R di desa ini. Lalu pilih anggotanya dari buku keluarga, dan setiap pertemuan cukup centang siapa yang hadir.',
        'Register the BKB, BKR, BKL, UPPKA or PIK-R of this village, choose the members from the book, and tick who comes to each meeting.',
      )}
    </EmptyState>
  );
}

/** Draws the page. */
export function PoktanPage() {
  const semua = (entriLain('poktan') as EntriPoktan[]).sort((a, b) => (a.keadaan.nama < b.keadaan.nama ? -1 : 1));
  const perJenis = [
    ...JENIS_POKTAN.map(({ nilai, label }) => ({ nilai: nilai as string | null, judul: tt(label) })),
    { nilai: null, judul: t('Menunggu kartunya', 'Waiting for the card') },
  ];
  return (
    <Shell judul={t('Kelompok', 'Groups')} keterangan={<PilihDesa />} kembali="/lainnya">
      {semua.length === 0 ? (
        <Kosong />
      ) : (
        <>
          <div class="cluster">
            <LinkButton kind="primary" icon="tambah" href={alamatBaru('poktan.daftar')}>
              {t('Daftarkan kelompok', 'Register a group')}
            </LinkButton>
            <LinkButton kind="secondary" icon="laporan" href="/laporan?laporan=rekap-poktan">
              {t('Rekap', 'Recap')}
            </LinkButton>
          </div>
          {perJenis.map(({ nilai, judul }) => {
            const milik = semua.filter((satu) => satu.keadaan.jenis === nilai);
            return (
              <BagianSubjek
                key={judul}
                judul={
                  <>
                    {judul} <span class="soft">{milik.length}</span>
                  </>
                }
                entri={milik}
                keterangan={keterangan}
                Tanda={Tanda}
              >
                <Kesertaan jenis={nilai} semua={semua} />
              </BagianSubjek>
            );
          })}
        </>
      )}
    </Shell>
  );
}
