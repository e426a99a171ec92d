// The institutions of the village: mine first, then the others; the pattern of the village, and the way to cadres, map and recap.

import { kelasBerlaku } from '@lini/core/institusi/kelas.ts';
import { JENIS_INSTITUSI, KLASIFIKASI_KARTU } from '@lini/core/institusi/pilihan.ts';
import { LABEL_POLA, polaDesa } from '@lini/core/institusi/pola.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { alamatBaru } from '../../app/alamat.ts';
import { BagianSubjek } from '../../app/BagianSubjek.tsx';
import { desaSemuaHariIni } from '../../app/desa.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { listInstitusi, listInstitusiSaya } from '../../app/institusi-saya.ts';
import { tulisRt } from '../../app/nama-subjek.ts';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { Shell } from '../../app/Shell.tsx';

type EntriInstitusi = EntriSubjek<'institusi'>;

function Tanda({ entri: { keadaan } }: { entri: EntriInstitusi }) {
  const { nonaktif, kelas } = keadaan;
  const putus = kelasBerlaku(kelas)?.putus ?? null;
  return (
    <>
      {nonaktif !== null && <Badge>{t('Tidak aktif', 'Inactive')}</Badge>}
      {putus !== null && putus !== 'belum' && (
        <Badge tone="info" icon={null}>
          {tt(labelPilihan(KLASIFIKASI_KARTU, putus))}
        </Badge>
      )}
    </>
  );
}

const keterangan = ({ keadaan: { jenis, rt } }: EntriInstitusi): string =>
  [jenis && tt(labelPilihan(JENIS_INSTITUSI, jenis)), tulisRt(rt)].filter(Boolean).join(' · ');

function Daftar({ judul, entri }: { judul: string; entri: readonly EntriInstitusi[] }) {
  return <BagianSubjek judul={judul} entri={entri} icon="gedung" keterangan={keterangan} Tanda={Tanda} />;
}

function Kosong() {
  return (
    <EmptyState
      icon="gedung"
      title={t('Belum ada institusi', 'No institution yet')}
      action={
        <LinkButton kind="primary" icon="tambah" href={alamatBaru('institusi.daftar')}>
          {t('Daftarkan institusi', 'Register an institution')}
        </LinkButton>
      }
    >
      {t(
        'Isi kartu K/0 PPKBD, Sub-PPKBD, atau Kelompok KB sekali saja. Sesudah itu pengurus, pertemuan, kas, dan peta sasarannya dicatat di sini.',
        'Fill in the K/0 card once. After that its officers, meetings, money and target map are kept here.',
      )}
    </EmptyState>
  );
}

/** Draws the page. */
export function InstitusiPage() {
  const semua = listInstitusi();
  const saya = listInstitusiSaya();
  const pola = polaDesa(desaSemuaHariIni.value.institusi);
  return (
    <Shell judul={t('Institusi', 'Institution')} keterangan={<PilihDesa />} kembali="/lainnya">
      {semua.length === 0 ? (
        <Kosong />
      ) : (
        <>
          {pola !== null && (
            <p>{t(`Urutan pembinaan di desa ini (pola ${pola}): ${LABEL_POLA[pola].id}`, `Who guides whom here (pattern ${pola}): ${LABEL_POLA[pola].en}`)}</p>
          )}
          <Daftar judul={t('Institusi saya', 'My institution')} entri={saya} />
          <Daftar
            judul={saya.length > 0 ? t('Yang lain di desa ini', 'Others in this village') : t('Di desa ini', 'In this village')}
            entri={semua.filter((satu) => !saya.includes(satu))}
          />
          <LinkButton icon="tambah" isWide href={alamatBaru('institusi.daftar')}>
            {t('Daftarkan institusi', 'Register an institution')}
          </LinkButton>
        </>
      )}
      <ul class="list">
        <ListRow
          href="/kader"
          icon="orang"
          title={t('Kader', 'Cadres')}
          detail={t('Orangnya, tugasnya, pelatihannya', 'The people, their assignments and trainings')}
        />
        <ListRow
          href="/peta"
          icon="peta"
          title={t('Peta sasaran', 'Target map')}
          detail={t('Keluarga di RT menurut keadaannya', 'Families of the RT by status')}
        />
        <ListRow
          href="/laporan?laporan=rekap-institusi"
          icon="tabel"
          title={t('Rekap K/0', 'K/0 recap')}
          detail={t('Jumlah, klasifikasi, SK, dana, media', 'Number, class, decree, funding, media')}
        />
      </ul>
    </Shell>
  );
}
