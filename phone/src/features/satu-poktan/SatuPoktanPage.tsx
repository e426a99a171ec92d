// One group on one page: this month's recap, members, officers, meetings, card, and the history.
import { isBolehMenulis } from '@lini/core/catatan/peran-sasaran.ts';
import { konteksForm } from '@lini/core/form/form.ts';
import { isPoktanAktif, listAnggota } from '@lini/core/poktan/poktan.ts';
import { FORM } from '@lini/core/registry/form.ts';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useRoute } from 'preact-iso';
import { alamatFormulir } from '../../app/alamat.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { namaSubjek, tempatSubjek } from '../../app/nama-subjek.ts';
import { Riwayat } from '../../app/riwayat/Riwayat.tsx';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { TidakAda } from '../../app/TidakAda.tsx';
import { TindakanSubjek } from '../../app/TindakanSubjek.tsx';
import { hariIni } from '../../app/waktu.ts';
import { AnggotaPoktanDaftar } from './AnggotaPoktanDaftar.tsx';
import { KartuPoktan } from './KartuPoktan.tsx';
import { KelasKartu } from './KelasKartu.tsx';
import { PengurusDaftar } from './PengurusDaftar.tsx';
import { PertemuanDaftar } from './PertemuanDaftar.tsx';
import { RekapBulan } from './RekapBulan.tsx';
import { TindakanBulan } from './TindakanBulan.tsx';

const KEMBALI: Readonly<Record<string, string>> = { 'hari-ini': '/', laporan: '/laporan' };
const TINDAKAN: ReadonlySet<string> = new Set(['poktan.nonaktif', 'poktan.aktif']);

function BelumBeranggota({ entri }: { entri: EntriSubjek<'poktan'> }) {
  if (!isPoktanAktif(entri.keadaan) || listAnggota(entri.keadaan).length > 0) return null;
  return (
    <Notice
      title={t('Kelompok ini belum punya anggota', 'This group has no members yet')}
      action={
        <LinkButton kind="primary" icon="tambah" href={alamatFormulir({ subjek: entri, kind: 'poktan.anggota-masuk' })}>
          {t('Pilih anggota', 'Choose members')}
        </LinkButton>
      }
    >
      {t('Pilih dari buku keluarga. Yang hadir di pertemuan nanti cukup dicentang.', 'Choose them from the book. At meetings you only tick who came.')}
    </Notice>
  );
}

function Tindakan({ entri }: { entri: EntriSubjek<'poktan'> }) {
  const konteks = konteksForm({ poktan: entri.keadaan, hariIni: hariIni.value });
  const form = FORM.filter((satu) => TINDAKAN.has(satu.kind) && satu.tersedia(konteks) && isBolehMenulis(satu.kind, getSesi().akun.peran));
  return <TindakanSubjek form={form} subjek={entri} />;
}

/** Draws the page of the group in the address. */
export function SatuPoktanPage() {
  const { params, query } = useRoute();
  const entri = getSesi().buku.find('poktan', params.id ?? '') as EntriSubjek<'poktan'> | undefined;
  if (!entri) return <TidakAda />;
  const { keadaan } = entri;
  // Who comes to settle the month finds that first.
  const isDariTagihan = query.dari !== undefined && query.dari in KEMBALI;
  return (
    <Shell judul={namaSubjek(entri)} keterangan={tempatSubjek(entri)} judulTab={t('Kelompok', 'Group')} kembali={KEMBALI[query.dari ?? ''] ?? '/poktan'}>
      {keadaan.terdaftar === null && (
        <Notice kind="warn" title={t('Kartu kelompok ini belum ada', 'The card of this group is missing')}>
          {t('Catatannya menunggu kartu pendaftaran sampai dari ponsel lain.', 'Its records wait for the registration to arrive from another phone.')}
        </Notice>
      )}
      {keadaan.nonaktif !== null && (
        <Notice title={t(`Tidak aktif sejak ${formatTanggal(keadaan.nonaktif)}`, `Not active since ${formatTanggal(keadaan.nonaktif)}`)}>
          {t('Riwayatnya tetap tersimpan. Kelompok bisa diaktifkan lagi di bawah.', 'Its history is kept. It can be activated again below.')}
        </Notice>
      )}
      {!isDariTagihan && <BelumBeranggota entri={entri} />}
      <TindakanBulan entri={entri} />
      {isDariTagihan && <BelumBeranggota entri={entri} />}
      <RekapBulan entri={entri} />
      <PertemuanDaftar entri={entri} />
      <AnggotaPoktanDaftar entri={entri} />
      <PengurusDaftar entri={entri} />
      <KelasKartu poktan={keadaan} hariIni={hariIni.value} />
      <KartuPoktan entri={entri} />
      <Tindakan entri={entri} />
      <Riwayat entri={entri} />
    </Shell>
  );
}
