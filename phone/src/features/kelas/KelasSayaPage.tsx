// The way to the class of one's own institutions; of a field officer, to those of the village.
import { isBerjalan } from '@lini/core/institusi/institusi.ts';
import { kelasBerlaku, usulMenunggu } from '@lini/core/institusi/kelas.ts';
import { KLASIFIKASI_KARTU } from '@lini/core/institusi/pilihan.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { BagianAcara } from '../../app/acara/BagianAcara.tsx';
import { alamatBaru, alamatKelas } from '../../app/alamat.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { listInstitusi, listInstitusiSaya } from '../../app/institusi-saya.ts';
import { tulisRt } from '../../app/nama-subjek.ts';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';

function Baris({ entri: { id, keadaan } }: { entri: EntriSubjek<'institusi'> }) {
  const [putus, usul] = [kelasBerlaku(keadaan.kelas), usulMenunggu(keadaan.kelas)];
  return (
    <ListRow
      href={alamatKelas(id)}
      icon="grafik"
      title={keadaan.nama}
      detail={
        <>
          <span class="baris">{keadaan.wilayah.length === 0 ? t('Seluruh desa', 'The whole village') : keadaan.wilayah.map(tulisRt).join(', ')}</span>
          <span class="tanda">
            <Badge icon={null}>{putus === null ? t('Belum diputuskan', 'Not decided') : tt(labelPilihan(KLASIFIKASI_KARTU, putus.putus))}</Badge>
            {usul && <Badge tone="info">{t('Usul menunggu', 'Proposal waits')}</Badge>}
          </span>
        </>
      }
    />
  );
}

/** Draws the list. */
export function KelasSayaPage() {
  const saya = listInstitusiSaya();
  // A PPKBD sees the whole village; a Sub-PPKBD begins with her own.
  const semua = listInstitusi().filter((satu) => isBerjalan(satu.keadaan));
  const daftar = getSesi().akun.peran === 'sub-ppkbd' && saya.length > 0 ? saya : semua;
  return (
    <Shell judul={t('Kelas dan nilai', 'Class and score')} keterangan={<PilihDesa />} kembali="/lainnya">
      {daftar.length === 0 ? (
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
            'Kelas dan nilai dihitung dari catatan institusi. Daftarkan kartu K/0 dulu.',
            'Class and score come from the records of the institution. Register its K/0 card first.',
          )}
        </EmptyState>
      ) : (
        <ul class="list">
          {daftar.map((satu) => (
            <Baris key={satu.id} entri={satu} />
          ))}
        </ul>
      )}
      <BagianAcara nama="rencana" />
    </Shell>
  );
}
