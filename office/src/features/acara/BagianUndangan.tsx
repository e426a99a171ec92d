import { zDaftarCalon } from '@lini/core/acara/acara-wire.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { isDalamWilayah } from '@lini/core/wilayah/wilayah.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { useAsk } from '../../app/use-ask.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { AlasanDialog } from './AlasanDialog.tsx';
import type { BagianProps } from './bagian-props.ts';
import { DaftarUndangan } from './DaftarUndangan.tsx';
import { KertasUndangan } from './KertasUndangan.tsx';
import { PilihCalon } from './PilihCalon.tsx';
import { TambahOrangDialog } from './TambahOrangDialog.tsx';
import { useTulis } from './use-tulis.ts';

/** So that even long names stay within one catatan. */
const SEKALI_UNDANG = 250;

/** Places by area: given, invited, left. */
function Kuota({ data, nama }: Pick<BagianProps, 'data' | 'nama'>) {
  const { rencana, peserta } = data.isi;
  if (rencana === null || rencana.kuota.length === 0) return null;
  const baris = rencana.kuota.map(({ wilayah, banyak }) => {
    const terisi = [...peserta.values()].filter(({ desa }) => desa !== null && isDalamWilayah(desa, wilayah)).length;
    return { wilayah, banyak, terisi };
  });
  return (
    <section class="card chart" aria-labelledby="kuota-undangan">
      <h2 id="kuota-undangan">{t('Kuota', 'Places')}</h2>
      <DataTable
        judul={t('Tabel kuota', 'Table of places')}
        kolom={[
          { judul: t('Wilayah', 'Area') },
          { judul: t('Kuota', 'Places'), isAngka: true },
          { judul: t('Diundang', 'Invited'), isAngka: true },
          { judul: t('Keadaan', 'State') },
        ]}
        baris={baris.map(({ wilayah, banyak, terisi }) => ({
          kunci: wilayah,
          sel: [
            nama(wilayah),
            formatAngka(banyak),
            formatAngka(terisi),
            terisi > banyak ? (
              <Badge tone="warn">{t(`lebih ${terisi - banyak}`, `${terisi - banyak} too many`)}</Badge>
            ) : terisi === banyak ? (
              <Badge tone="good">{t('penuh', 'full')}</Badge>
            ) : (
              t(`sisa ${banyak - terisi}`, `${banyak - terisi} left`)
            ),
          ],
        }))}
      />
    </section>
  );
}

/** Draws the part. */
export function BagianUndangan({ data, nama, segarkan }: BagianProps) {
  const { isSibuk, galat, tulis } = useTulis(data, segarkan);
  const [isPilih, setPilih] = useState(data.isi.peserta.size === 0);
  const [isTambah, setTambah] = useState(false);
  const [dicabut, setDicabut] = useState<Peserta | null>(null);
  const calon = useAsk(isPilih ? `/api/acara/calon?wilayah=${data.isi.desa}` : null, zDaftarCalon);
  const undang = async (peserta: Peserta[]): Promise<void> => {
    const potong = Array.from({ length: Math.ceil(peserta.length / SEKALI_UNDANG) }, (_, ke) => peserta.slice(ke * SEKALI_UNDANG, (ke + 1) * SEKALI_UNDANG));
    if (await tulis(...potong.map((satu) => ({ kind: 'acara.undang', isi: { peserta: satu } })))) setPilih(false);
  };
  return (
    <>
      <div class="cluster apart no-print">
        <KertasUndangan data={data} nama={nama} />
        <span class="cluster">
          <Button kind="quiet" icon="orang" onClick={() => setTambah(true)}>
            {t('Undang orang lain', 'Invite somebody else')}
          </Button>
          {!isPilih && (
            <Button kind="primary" icon="tambah" onClick={() => setPilih(true)}>
              {t('Undang kader', 'Invite cadres')}
            </Button>
          )}
        </span>
      </div>
      {galat && !isPilih && <Notice kind="error" title={galat} />}
      {isPilih && calon.galat && (
        <Notice kind="error" title={calon.galat.pesan} action={<Button onClick={calon.retry}>{t('Coba lagi', 'Try again')}</Button>} />
      )}
      {isPilih && !calon.isi && !calon.galat && <p class="soft">{t('Memuat daftar kader…', 'Loading cadres…')}</p>}
      {isPilih && calon.isi && (
        <PilihCalon
          data={calon.isi}
          wilayah={data.isi.desa}
          diundang={new Set(data.isi.peserta.keys())}
          isSibuk={isSibuk}
          galat={galat}
          onUndang={(peserta) => void undang(peserta)}
          onTutup={() => setPilih(false)}
        />
      )}
      <Kuota data={data} nama={nama} />
      {data.isi.peserta.size > 0 ? (
        <DaftarUndangan data={data} nama={nama} segarkan={segarkan} onCabut={setDicabut} />
      ) : (
        !isPilih && (
          <EmptyState icon="orang" title={t('Belum ada yang diundang', 'Nobody is invited yet')}>
            {t(
              'Tekan Undang kader. Yang dipilih membaca undangannya di ponsel dan menjawab hadir atau tidak.',
              'Press Invite cadres. They read it on their phones and answer.',
            )}
          </EmptyState>
        )
      )}
      {isTambah && (
        <TambahOrangDialog
          onTutup={() => setTambah(false)}
          onTambah={(orang) => {
            setTambah(false);
            void tulis({ kind: 'acara.undang', isi: { peserta: [orang] } });
          }}
        />
      )}
      {dicabut && (
        <AlasanDialog
          judul={t(`Cabut undangan ${dicabut.nama}`, `Take back the invitation of ${dicabut.nama}`)}
          keterangan={t('Namanya keluar dari daftar. Bisa diundang lagi.', 'The name leaves the list. She can be invited again.')}
          tombol={t('Cabut undangan', 'Take it back')}
          onTutup={() => setDicabut(null)}
          onKirim={(alasan) => {
            setDicabut(null);
            void tulis({ kind: 'acara.cabut-undangan', isi: { orangId: dicabut.id, alasan } });
          }}
        />
      )}
    </>
  );
}
