// The history, newest first; a tap offers to correct or withdraw an entry.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import type { EntriSubjek } from '../entri.ts';
import { namaPencatat } from '../nama-pencatat.ts';
import { getSesi } from '../sesi.ts';
import { RiwayatLembar } from './RiwayatLembar.tsx';
import { type BarisRiwayat, susunRiwayat } from './riwayat.ts';

const TAMPIL_DULU = 10;

function Keadaan({ baris }: { baris: BarisRiwayat }) {
  const { status } = baris.tampil;
  return (
    <span class="tanda">
      {baris.batal !== null && <Badge>{t('Dibatalkan', 'Withdrawn')}</Badge>}
      {baris.semula !== null && <Badge>{t('Dikoreksi', 'Corrected')}</Badge>}
      {(status === 'menunggu' || status === 'terkirim' || baris.belumTerkirim) && <Badge icon="awan-putus">{t('Belum terkirim', 'Not sent')}</Badge>}
      {status === 'ditahan' && <Badge icon="jam">{t('Menunggu', 'Waiting')}</Badge>}
      {status === 'dikembalikan' && <Badge tone="bad">{t('Perlu diperbaiki', 'To be mended')}</Badge>}
      {status === 'selesai' && <Badge>{t('Sudah diganti', 'Replaced')}</Badge>}
    </span>
  );
}

/** Draws the history. */
export function Riwayat({ entri }: { entri: EntriSubjek }) {
  const [batas, setBatas] = useState(TAMPIL_DULU);
  const [dipilih, setDipilih] = useState<string | null>(null);
  const { akun } = getSesi();
  const semua = susunRiwayat(entri, akun);
  return (
    <section class="bagian" aria-labelledby="riwayat">
      <h2 id="riwayat">{t('Riwayat', 'History')}</h2>
      <ul class="list panjang">
        {semua.slice(0, batas).map((baris) => {
          const { catatan, kode, status } = baris.tampil;
          return (
            <ListRow
              key={catatan.id}
              title={<span class={baris.batal === null ? undefined : 'coret'}>{tt(baris.judul)}</span>}
              detail={
                <>
                  {baris.semula !== null && <span class="baris coret">{tt(baris.semula)}</span>}
                  <span class={baris.batal === null ? 'baris' : 'baris coret'}>{tt(baris.ringkas)}</span>
                  {baris.batal !== null && <span class="baris">{t(`Alasan: ${baris.batal}`, `Reason: ${baris.batal}`)}</span>}
                  {kode !== null && (status === 'ditahan' || status === 'dikembalikan') && <span class="baris">{tt(kalimatTolakan(kode))}</span>}
                  <span class="baris">
                    {formatTanggal(baris.terjadi)} · {namaPencatat(akun, catatan.oleh)}
                  </span>
                  <Keadaan baris={baris} />
                </>
              }
              onClick={() => setDipilih(catatan.id)}
            />
          );
        })}
      </ul>
      {semua.length > batas && (
        <Button kind="quiet" icon="turun" onClick={() => setBatas(batas + 30)}>
          {t(`Tampilkan lagi (${semua.length - batas})`, `Show more (${semua.length - batas})`)}
        </Button>
      )}
      <RiwayatLembar entri={entri} baris={semua.find((satu) => satu.tampil.catatan.id === dipilih) ?? null} onTutup={() => setDipilih(null)} />
    </section>
  );
}
