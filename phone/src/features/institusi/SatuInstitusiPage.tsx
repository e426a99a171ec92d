// One institution on one page: its card, officers, six roles, plan, meetings, money, services, map and history.
import { isBolehMenulis } from '@lini/core/catatan/peran-sasaran.ts';
import { konteksForm } from '@lini/core/form/form.ts';
import { potretInstitusi } from '@lini/core/institusi/potret-institusi.ts';
import { FORM } from '@lini/core/registry/form.ts';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useRoute } from 'preact-iso';
import { alamatFormulir, alamatKelas } from '../../app/alamat.ts';
import { bacaDesa, konteksHariIni } from '../../app/desa.ts';
import { namaSubjek, tempatSubjek } from '../../app/nama-subjek.ts';
import { Riwayat } from '../../app/riwayat/Riwayat.tsx';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { TidakAda } from '../../app/TidakAda.tsx';
import { TindakanSubjek } from '../../app/TindakanSubjek.tsx';
import { hariIni } from '../../app/waktu.ts';
import { EnamPeran } from './EnamPeran.tsx';
import { KartuK0 } from './KartuK0.tsx';
import { KasKartu } from './KasKartu.tsx';
import { LanjutFoto } from './LanjutFoto.tsx';
import { LayananKartu } from './LayananKartu.tsx';
import { PertemuanKartu } from './PertemuanKartu.tsx';
import { PetaKartu } from './PetaKartu.tsx';
import { PetugasDaftar } from './PetugasDaftar.tsx';
import { RencanaKartu } from './RencanaKartu.tsx';

/** Forms that have their own button in a card above. */
const DI_KARTU: ReadonlySet<string> = new Set([
  'institusi.pertemuan',
  'institusi.kas',
  'institusi.tugas',
  'institusi.rencana',
  'institusi.ubah',
  'institusi.layanan',
  'institusi.kelas-tanggapan',
  'institusi.binaan',
  'institusi.binaan-selesai',
]);

/** Draws the page of the institution in the address. */
export function SatuInstitusiPage() {
  const { params, query } = useRoute();
  const entri = getSesi()
    .buku.lain('institusi')
    .get(params.id ?? '');
  if (!entri) return <TidakAda />;
  const institusi = entri.keadaan;
  const potret = potretInstitusi(institusi, konteksHariIni(institusi.desa));
  const konteks = konteksForm({ institusi, hariIni: hariIni.value, desa: bacaDesa });
  const { peran } = getSesi().akun;
  const form = FORM.filter((satu) => satu.subjek === 'institusi' && satu.tersedia(konteks) && isBolehMenulis(satu.kind, peran));
  return (
    <Shell judul={namaSubjek(entri)} keterangan={tempatSubjek(entri)} kembali="/institusi">
      {institusi.terdaftar === null && (
        <Notice kind="warn" title={t('Kartu institusi ini belum ada', 'The card of this institution is missing')}>
          {t('Catatannya menunggu kartu K/0 sampai dari ponsel lain.', 'Its records wait for the K/0 card to arrive from another phone.')}
        </Notice>
      )}
      {institusi.nonaktif !== null && (
        <Notice title={t(`Tidak aktif sejak ${formatTanggal(institusi.nonaktif)}`, `Inactive since ${formatTanggal(institusi.nonaktif)}`)}>
          {isBolehMenulis('institusi.aktif', peran)
            ? t('Tidak ikut dihitung. Aktifkan kembali di bawah bila bekerja lagi.', 'It is not counted. Activate it again below when it works again.')
            : t(
                'Tidak ikut dihitung. Bila bekerja lagi, beri tahu PKB untuk mengaktifkannya.',
                'It is not counted. When it works again, tell the PKB to activate it.',
              )}
        </Notice>
      )}
      {query.lanjut === 'institusi.pertemuan' && <LanjutFoto institusi={institusi} />}
      {potret.isAktif && (
        <LinkButton kind="primary" icon="tambah" isWide href={alamatFormulir({ subjek: entri, kind: 'institusi.pertemuan' })}>
          {t('Catat pertemuan', 'Record a meeting')}
        </LinkButton>
      )}
      <LinkButton icon="grafik" isWide href={alamatKelas(institusi.id)}>
        {t('Kelas dan nilai', 'Class and score')}
      </LinkButton>
      <PetugasDaftar potret={potret} />
      <EnamPeran potret={potret} />
      <PertemuanKartu institusi={institusi} />
      <KasKartu institusi={institusi} />
      <LayananKartu potret={potret} />
      <RencanaKartu institusi={institusi} />
      <PetaKartu institusi={institusi} />
      <KartuK0 institusi={institusi} />
      <TindakanSubjek form={form.filter((satu) => !DI_KARTU.has(satu.kind))} subjek={entri} />
      <Riwayat entri={entri} />
    </Shell>
  );
}
