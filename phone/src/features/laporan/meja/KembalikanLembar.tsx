// Returns a report with a reason: one tap on a ready sentence, or one's own words, about a line or the whole.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { laporanBulanan } from '@lini/core/laporan/laporan-bulanan.ts';
import type { BarisKembali } from '@lini/core/pelaporan/laporan-bulan.ts';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useId, useState } from 'preact/hooks';
import { AlasanTulis } from '../../../app/AlasanTulis.tsx';
import type { LaporanInstitusi } from '../../../app/laporan/laporan-institusi.ts';
import { findIndikator } from '../angka-baris.ts';
import { kejanggalan, sebutLaporan } from './daftar-meja.ts';
import { kembalikanLaporan } from './putusan.ts';

type Siap = { readonly alasan: string; readonly baris: readonly BarisKembali[] };

/** What is odd first, as sentences to the cadre; then what is asked most often. */
function listSiap(satu: LaporanInstitusi): Siap[] {
  const janggal = kejanggalan(satu).map(({ alasan, indikator }): Siap => {
    const kata = t(`Periksa lagi: ${alasan.id}`, `Look again: ${alasan.en}`);
    return { alasan: kata, baris: indikator === null ? [] : [{ indikator, alasan: tt(alasan) }] };
  });
  const umum = [
    t('Lengkapi PUS yang belum didata', 'Ask the couples that were not asked'),
    t('Catat pertemuan kelompok yang belum lapor', 'Record the meetings of the groups that have not reported'),
    t('Angka beda dengan catatan di Balai, periksa lagi', 'The figures differ from those at the Balai, look again'),
  ];
  return [...janggal, ...umum.map((alasan): Siap => ({ alasan, baris: [] }))];
}

const BARIS = laporanBulanan.bagian.flatMap(({ baris }) => baris).filter(({ tampil }) => tampil === 'jumlah');

function PilihBaris({ nilai, onPilih }: { nilai: string; onPilih: (indikator: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {t('Tentang baris mana?', 'About which line?')}
      </label>
      <select id={id} class="input" value={nilai} onChange={(peristiwa) => onPilih(peristiwa.currentTarget.value)}>
        <option value="">{t('Seluruh laporan', 'The whole report')}</option>
        {BARIS.map(({ indikator, judul }) => {
          const nama = judul ?? findIndikator(indikator)?.judul;
          return (
            nama && (
              <option key={indikator} value={indikator}>
                {tt(nama)}
              </option>
            )
          );
        })}
      </select>
    </div>
  );
}

/** Draws the sheet. */
export function KembalikanLembar({ satu, onTutup }: { satu: LaporanInstitusi; onTutup: () => void }) {
  const [indikator, setIndikator] = useState('');
  const [galat, setGalat] = useState<string | null>(null);

  async function kembalikan({ alasan, baris }: Siap): Promise<string | null> {
    const tolakan = await kembalikanLaporan(satu, alasan, baris);
    if (tolakan) return tt(kalimatTolakan(tolakan.kode));
    onTutup();
    return null;
  }

  return (
    <Dialog isOpen isSheet onClose={onTutup} title={t('Apa alasannya?', 'For what reason?')}>
      <div class="stack">
        <p class="firm">{sebutLaporan(satu)}</p>
        <p class="soft">
          {t(
            'Ketuk alasannya, langsung sampai ke kader. Kader dan PKB membacanya; jangan menulis nama.',
            'Tap the reason; it goes to the cadre at once. Cadres and PKB read it; do not write names.',
          )}
        </p>
        <ul class="list">
          {listSiap(satu).map((siap) => (
            <ListRow key={siap.alasan} title={siap.alasan} onClick={() => void kembalikan(siap).then(setGalat)} />
          ))}
        </ul>
        {galat !== null && <Notice kind="error" title={galat} />}
        <h3>{t('Atau dengan kata sendiri', 'Or in your own words')}</h3>
        <PilihBaris nilai={indikator} onPilih={setIndikator} />
        <AlasanTulis
          label={t('Apa yang perlu diperbaiki?', 'What is to be mended?')}
          contoh={t('Contoh: jumlah hamil bulan lalu 9', 'For example: last month 9 were pregnant')}
          tombol={t('Kembalikan', 'Return it')}
          onKirim={(alasan) => kembalikan({ alasan, baris: indikator === '' ? [] : [{ indikator, alasan }] })}
        />
      </div>
    </Dialog>
  );
}
