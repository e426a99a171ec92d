// The gatherings of this area: what is coming, and what was.
import './acara.css';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t } from '@lini/ui/words/t.ts';
import { listAcara } from '../../app/acara/entri-acara.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { hariIni } from '../../app/waktu.ts';
import { alamatAcara } from './alamat-acara.ts';
import { type KeadaanUndangan, keadaanUndangan, tulisHariAcara } from './tulis-acara.ts';

function Tanda({ undangan, isBatal, isLalu }: { undangan: KeadaanUndangan; isBatal: boolean; isLalu: boolean }) {
  if (isBatal) return <Badge tone="bad">{t('Dibatalkan', 'Called off')}</Badge>;
  if (isLalu || undangan === null) return null;
  if (undangan === 'menunggu') return <Badge tone="warn">{t('Belum dijawab', 'Not answered')}</Badge>;
  if (undangan === 'hadir') return <Badge tone="good">{t('Akan hadir', 'Will come')}</Badge>;
  return <Badge>{undangan === 'tidak' ? t('Tidak bisa hadir', 'Cannot come') : t('Undangan dicabut', 'Invitation taken back')}</Badge>;
}

function Baris({ entri: { id, keadaan } }: { entri: EntriSubjek<'acara'> }) {
  const { rencana } = keadaan;
  if (!rencana) return null;
  return (
    <ListRow
      href={alamatAcara(id)}
      icon="kelompok"
      title={rencana.judul}
      detail={
        <>
          <span class="baris">{tulisHariAcara(rencana)}</span>
          <span class="baris">{rencana.tempat}</span>
          <span class="tanda">
            <Tanda undangan={keadaanUndangan(keadaan, getSesi().akun.id)} isBatal={keadaan.dibatalkan !== null} isLalu={rencana.selesai < hariIni.value} />
          </span>
        </>
      }
    />
  );
}

function Bagian({ id, judul, daftar }: { id: string; judul: string; daftar: readonly EntriSubjek<'acara'>[] }) {
  if (daftar.length === 0) return null;
  return (
    <section class="bagian" aria-labelledby={id}>
      <h2 id={id}>{judul}</h2>
      <ul class="list">
        {daftar.map((satu) => (
          <Baris key={satu.id} entri={satu} />
        ))}
      </ul>
    </section>
  );
}

/** Draws both lists. */
export function AcaraPage() {
  const mulai = ({ keadaan }: EntriSubjek<'acara'>): string => keadaan.rencana?.mulai ?? '';
  const semua = listAcara('acara')
    .filter((satu) => satu.keadaan.rencana !== null)
    .sort((a, b) => (mulai(a) < mulai(b) ? -1 : 1));
  const [nanti, lalu] = [true, false].map((isNanti) => semua.filter(({ keadaan }) => (keadaan.rencana?.selesai ?? '') >= hariIni.value === isNanti));
  return (
    <Shell judul={t('Acara', 'Gatherings')} keterangan={t('Orientasi, pembinaan, Temu Kader', 'Orientation, coaching, Temu Kader')} kembali="/lainnya">
      {semua.length === 0 ? (
        <EmptyState icon="kelompok" title={t('Belum ada acara', 'No gatherings yet')}>
          {t(
            'Undangan orientasi, pembinaan, dan Temu Kader muncul di sini setelah kantor menyusunnya.',
            'Invitations to orientations, coaching and the Temu Kader show here once the office has planned them.',
          )}
        </EmptyState>
      ) : (
        <>
          <Bagian id="acara-nanti" judul={t('Yang akan datang', 'Coming')} daftar={nanti ?? []} />
          <Bagian id="acara-lalu" judul={t('Sudah lewat', 'Past')} daftar={(lalu ?? []).toReversed()} />
        </>
      )}
    </Shell>
  );
}
