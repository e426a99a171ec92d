// The cadres of the village as people: what each does, and who has no assignment.
import { JENIS_TUGAS } from '@lini/core/kader/pilihan.ts';
import { peringatanKader } from '@lini/core/kader/tugas.ts';
import type { KaderPotret } from '@lini/core/potret/potret.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { alamatBaru, alamatSubjek } from '../../app/alamat.ts';
import { desaSemuaHariIni } from '../../app/desa.ts';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { Shell } from '../../app/Shell.tsx';

function Baris({ potret: { kader, tugas, pada } }: { potret: KaderPotret }) {
  const jenis = [...new Set(tugas.map((satu) => tt(labelPilihan(JENIS_TUGAS, satu.jenis))))];
  return (
    <ListRow
      href={alamatSubjek({ jenis: 'kader', id: kader.id })}
      icon="orang"
      title={kader.nama || t('Kader tanpa nama', 'Cadre without a name')}
      detail={
        <>
          <span class="baris">{jenis.length > 0 ? jenis.join(', ') : t('Belum ada tugas', 'No assignment')}</span>
          {peringatanKader(kader, pada).length > 0 && <Badge tone="warn">{t('Periksa tugas TPK', 'Look at the TPK')}</Badge>}
        </>
      }
    />
  );
}

/** Draws the list: those at work first, then by name. */
export function KaderPage() {
  const kunci = ({ isAktif, kader }: KaderPotret): string => `${isAktif ? 0 : 1} ${kader.nama}`;
  const semua = [...desaSemuaHariIni.value.kader].sort((a, b) => (kunci(a) < kunci(b) ? -1 : 1));
  const aktif = semua.filter((satu) => satu.isImp).length;
  const tambah = (
    <LinkButton kind="primary" icon="tambah" isWide href={alamatBaru('kader.daftar')}>
      {t('Daftarkan kader', 'Register a cadre')}
    </LinkButton>
  );
  return (
    <Shell judul={t('Kader', 'Cadres')} keterangan={<PilihDesa />} kembali="/institusi">
      {semua.length === 0 ? (
        <EmptyState icon="orang" title={t('Belum ada kader', 'No cadre yet')} action={tambah}>
          {t(
            'Daftarkan orangnya dulu, lalu beri tugas. Satu orang boleh punya beberapa tugas: Sub-PPKBD, TPK, dan kader poktan.',
            'Register the person first, then give an assignment. One person may hold several: Sub-PPKBD, TPK, and a group.',
          )}
        </EmptyState>
      ) : (
        <>
          <p role="status" class="firm tabular">
            {t(`${formatAngka(aktif)} kader IMP aktif`, `${formatAngka(aktif)} active cadres`)}
          </p>
          <ul class="list panjang">
            {semua.map((satu) => (
              <Baris key={satu.kader.id} potret={satu} />
            ))}
          </ul>
          {tambah}
        </>
      )}
    </Shell>
  );
}
