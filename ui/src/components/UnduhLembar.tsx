// Takes a sheet along: XLSX, PDF, CSV, paper, or a short summary to share. A sheet with names asks first who may see it.
import type { Lembar } from '@lini/core/laporan/lembar.ts';
import { useState } from 'preact/hooks';
import { bagikan, type HasilBagikan } from '../berkas/bagikan.ts';
import { type BentukBerkas, buatBerkas } from '../berkas/lembar/berkas-lembar.ts';
import { simpanBerkas } from '../berkas/simpan.ts';
import { t, tt } from '../words/t.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Notice } from './Notice.tsx';

type Tujuan = BentukBerkas | 'cetak';

export type UnduhLembarProps = {
  lembar: Lembar;
  /** The name of the file without its ending; ids, area and month, never a person. */
  nama: string;
  /** What is shared: title, place, month and main figures, never a person. */
  ringkasan: string;
};

const SEBUTAN: Readonly<Record<BentukBerkas, string>> = { xlsx: 'XLSX', pdf: 'PDF', csv: 'CSV' };
const BENTUK: readonly BentukBerkas[] = ['xlsx', 'pdf', 'csv'];

function kalimatBagikan(hasil: HasilBagikan | null): string {
  if (hasil === 'disalin') return t('Ringkasan disalin. Tempelkan di WhatsApp.', 'The summary is copied. Paste it into WhatsApp.');
  return hasil === 'gagal' ? t('Ringkasan belum dapat dibagikan dari perangkat ini.', 'The summary can’t be shared from this device.') : '';
}

function TanyaRahasia({ tujuan, onBatal, onYa }: { tujuan: Tujuan; onBatal: () => void; onYa: () => void }) {
  return (
    <Dialog
      isOpen
      onClose={onBatal}
      title={t('Lembar ini memuat nama orang', 'This sheet holds names of people')}
      actions={
        <Button kind="primary" icon={tujuan === 'cetak' ? 'cetak' : 'unduh'} isWide onClick={onYa}>
          {tujuan === 'cetak'
            ? t('Saya mengerti, cetak', 'I understand, print')
            : t(`Saya mengerti, simpan ${SEBUTAN[tujuan]}`, `I understand, save ${SEBUTAN[tujuan]}`)}
        </Button>
      }
    >
      <ul class="stack tight">
        <li>
          {t(
            'Boleh dilihat: kader wilayah ini, PPKBD, PKB, dan Balai Penyuluh KB.',
            'May be seen by: cadres of this area, PPKBD, PKB and the Balai Penyuluh KB.',
          )}
        </li>
        <li>{t('Jangan dikirim ke grup WhatsApp, jangan ditempel di papan.', 'Do not send it to a WhatsApp group, do not pin it on a board.')}</li>
        <li>{t('Setelah diserahkan atau dicetak, hapus berkasnya dari ponsel.', 'Once handed over or printed, delete the file from the phone.')}</li>
      </ul>
    </Dialog>
  );
}

/** Draws the buttons. */
export function UnduhLembar({ lembar, nama, ringkasan }: UnduhLembarProps) {
  const [ditanya, setDitanya] = useState<Tujuan | null>(null);
  const [sibuk, setSibuk] = useState<BentukBerkas | null>(null);
  const [gagal, setGagal] = useState<BentukBerkas | null>(null);
  const [hasil, setHasil] = useState<HasilBagikan | null>(null);

  const jalankan = async (tujuan: Tujuan): Promise<void> => {
    setDitanya(null);
    setGagal(null);
    // The question must have left the page before it is printed.
    if (tujuan === 'cetak') return void setTimeout(() => window.print(), 50);
    setSibuk(tujuan);
    try {
      simpanBerkas(`${nama}.${tujuan}`, await buatBerkas(lembar, tujuan));
    } catch {
      setGagal(tujuan);
    }
    setSibuk(null);
  };
  const minta = (tujuan: Tujuan): void => (lembar.isBernama ? setDitanya(tujuan) : void jalankan(tujuan));

  return (
    <div class="stack no-print">
      <div class="lembar-tombol">
        {BENTUK.map((satu) => (
          <Button key={satu} icon="unduh" isBusy={sibuk !== null} onClick={() => minta(satu)}>
            {sibuk === satu ? t('Menyiapkan…', 'Preparing…') : SEBUTAN[satu]}
          </Button>
        ))}
        <Button icon="cetak" onClick={() => minta('cetak')}>
          {t('Cetak', 'Print')}
        </Button>
        <Button icon="bicara" onClick={() => void bagikan(tt(lembar.judul), ringkasan).then(setHasil)}>
          {t('Bagikan ringkasan', 'Share a summary')}
        </Button>
      </div>
      <p role="status" class={kalimatBagikan(hasil) ? 'soft' : 'visually-hidden'}>
        {kalimatBagikan(hasil)}
      </p>
      {gagal && (
        <Notice kind="warn" title={t(`${SEBUTAN[gagal]} belum dapat dibuat`, `The ${SEBUTAN[gagal]} could not be made`)}>
          {t(
            'Alat pembuatnya diambil sekali saja lewat sinyal. Coba lagi saat ada sinyal; Cetak tetap bisa sekarang.',
            'Its tool is fetched once over the network. Try again with a signal; Print works now.',
          )}
        </Notice>
      )}
      {ditanya && <TanyaRahasia tujuan={ditanya} onBatal={() => setDitanya(null)} onYa={() => void jalankan(ditanya)} />}
    </div>
  );
}
