// Gives a report back: a ready sentence in one press, or the PKB's own words; marked lines carry a reason of their own.
import type { Peran } from '@lini/core/akses/peran.ts';
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import type { BarisLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { ALASAN_TERPENDEK } from '@lini/core/pelaporan/tolak-laporan.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { Field } from '@lini/ui/components/Field.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { namaIndikator } from './baris-banding.ts';
import { listKalimat } from './kalimat-kembali.ts';

type BarisKembali = { readonly indikator: string; readonly alasan: string };
export type IsiKembali = { readonly alasan: string; readonly baris: readonly BarisKembali[] };

export type KembalikanDialogProps = {
  laporan: BarisLaporan;
  /** Who returns it. */
  peran: Peran;
  /** What its village is called. */
  desa: string;
  /** Lines marked on the report; each gets a reason of its own. */
  indikator?: readonly string[];
  onKirim: (isi: IsiKembali) => void;
  onTutup: () => void;
};

const TERPANJANG = 300;

/** Who reads the words: offices only those of an office about a village report. */
const kataPembaca = ({ jenis }: BarisLaporan, peran: Peran): string =>
  jenis === 'ppkbd' && peran !== 'pkb'
    ? t('Kader, PKB, dan kantor membacanya.', 'The cadre, the PKB and the offices read it.')
    : t('Kader dan PKB membacanya.', 'The cadre and the PKB read it.');

/** Draws the open dialog; the most fitting sentence stands in it already. */
export function KembalikanDialog({ laporan, peran, desa, indikator = [], onKirim, onTutup }: KembalikanDialogProps) {
  const kalimat = listKalimat(laporan);
  const [pilihan, setPilihan] = useState(laporan.janggal.length > 0 && indikator.length === 0 ? 0 : -1);
  const [alasan, setAlasan] = useState(pilihan === 0 && kalimat[0] ? tt(kalimat[0].alasan) : '');
  const [perBaris, setPerBaris] = useState<Readonly<Record<string, string>>>({});
  const [galat, setGalat] = useState<string | null>(null);
  const tulis = (baru: string): void => {
    setAlasan(baru);
    setGalat(null);
  };
  const pilih = (ke: number): void => {
    setPilihan(ke);
    tulis(tt(kalimat[ke]?.alasan ?? { id: '', en: '' }));
  };
  const barisKalimat = (kalimat[pilihan]?.baris ?? []).filter((satu) => !indikator.includes(satu.indikator));
  const kirim = (): void => {
    const umum = alasan.trim();
    if (umum.length < ALASAN_TERPENDEK) return void setGalat(tt(kalimatTolakan('alasan-kosong')));
    const ditandai = indikator.map((id) => ({ indikator: id, alasan: (perBaris[id]?.trim() || umum).slice(0, TERPANJANG) }));
    onKirim({
      alasan: umum,
      baris: [...ditandai, ...barisKalimat.map((satu) => ({ indikator: satu.indikator, alasan: tt(satu.alasan).slice(0, TERPANJANG) }))],
    });
  };
  return (
    <Dialog
      isOpen
      onClose={onTutup}
      title={t(`Kembalikan ${laporan.nama}, ${desa}`, `Return ${laporan.nama}, ${desa}`)}
      actions={
        <Button kind="primary" icon="kembali" autofocus={alasan !== ''} onClick={kirim}>
          {t('Kembalikan ke kader', 'Return to the cadre')}
        </Button>
      }
    >
      <div class="stack">
        <div class="stack tight">
          <p class="firm">{t('Kalimat siap pakai', 'Ready sentences')}</p>
          <div class="ready">
            {kalimat.map((satu, ke) => (
              <FilterChip key={satu.alasan.id} isOn={ke === pilihan} onToggle={() => pilih(ke)}>
                {tt(satu.alasan)}
              </FilterChip>
            ))}
          </div>
        </div>
        <Field
          label={t('Alasan', 'Reason')}
          help={`${kataPembaca(laporan, peran)} ${t('Sebut apa yang diperbaiki; jangan menulis nama.', 'Say what to mend; do not write names.')}`}
          error={galat}
          isRequired
        >
          {(link) => <textarea {...link} class="input" rows={2} maxLength={500} value={alasan} onInput={(peristiwa) => tulis(peristiwa.currentTarget.value)} />}
        </Field>
        {indikator.map((id) => (
          <TextInput
            key={id}
            label={t(`Tentang ${namaIndikator(id)}`, `About ${namaIndikator(id)}`)}
            value={perBaris[id] ?? ''}
            maxLength={TERPANJANG}
            onValue={(nilai) => setPerBaris({ ...perBaris, [id]: nilai })}
          />
        ))}
        {barisKalimat.map((satu) => (
          <p key={satu.indikator} class="soft">
            {t(`Baris yang ditandai: ${namaIndikator(satu.indikator)}`, `Marked line: ${namaIndikator(satu.indikator)}`)}
          </p>
        ))}
      </div>
    </Dialog>
  );
}
