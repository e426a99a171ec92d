// The last look before a report goes: its main figures, a reason for each warning, a word to the PKB.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import type { TemuanAngka } from '@lini/core/laporan/temuan-angka.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useRef, useState } from 'preact/hooks';
import type { LaporanInstitusi } from '../../app/laporan/laporan-institusi.ts';
import { getSesi } from '../../app/sesi.ts';
import { AngkaUtama } from './AngkaUtama.tsx';
import { ajukanLaporan, angkaLalu } from './kirim-laporan.ts';

const ALASAN_TERPENDEK = 3;
const ALASAN_TERPANJANG = 200;

export type AjukanLembarProps = {
  satu: LaporanInstitusi;
  desa: DesaPotret;
  angka: AngkaPerIndikator;
  temuan: readonly TemuanAngka[];
  onTutup: () => void;
};

/** The warnings that want a reason, those of one code together: it has one answer. */
const kelompokPeringatan = (temuan: readonly TemuanAngka[]) => [
  ...Map.groupBy(
    temuan.filter((satu) => satu.isPerluAlasan),
    (satu) => satu.kode,
  ),
];

type PenjelasanProps = {
  peringatan: ReturnType<typeof kelompokPeringatan>;
  penjelasan: Readonly<Record<string, string>>;
  kurang: ReadonlySet<string>;
  /** Nobody approves what they sent: no field officer reads a field officer's own words. */
  isPkb: boolean;
  onTulis: (kode: string, alasan: string) => void;
};

function Penjelasan({ peringatan, penjelasan, kurang, isPkb, onTulis }: PenjelasanProps) {
  if (peringatan.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="penjelasan">
      <h3 id="penjelasan">{t('Jelaskan dulu yang ini', 'Explain these first')}</h3>
      {peringatan.map(([kode, semua]) => (
        <TextInput
          key={kode}
          label={semua.map((satu) => tt(satu.alasan)).join('; ')}
          help={
            isPkb
              ? t('Mengapa? Tersimpan bersama laporan.', 'Why? Kept with the report.')
              : t('Mengapa? PKB membaca alasannya.', 'Why? The field officer reads it.')
          }
          value={penjelasan[kode] ?? ''}
          onValue={(alasan) => onTulis(kode, alasan)}
          error={kurang.has(kode) ? t('Tulis alasannya dulu.', 'Write the reason first.') : null}
          maxLength={ALASAN_TERPANJANG}
          isRequired
        />
      ))}
    </section>
  );
}

/** Draws the sheet. */
export function AjukanLembar({ satu, desa, angka, temuan, onTutup }: AjukanLembarProps) {
  const [penjelasan, setPenjelasan] = useState<Readonly<Record<string, string>>>({});
  const [keterangan, setKeterangan] = useState('');
  const [kurang, setKurang] = useState<ReadonlySet<string>>(new Set());
  const [galat, setGalat] = useState<string | null>(null);
  const isJalan = useRef(false);
  const peringatan = kelompokPeringatan(temuan);
  const isPkb = getSesi().akun.peran === 'pkb';

  async function ajukan(): Promise<void> {
    if (isJalan.current) return;
    const belum = peringatan.map(([kode]) => kode).filter((kode) => (penjelasan[kode] ?? '').trim().length < ALASAN_TERPENDEK);
    setKurang(new Set(belum));
    if (belum.length > 0) return;
    isJalan.current = true;
    try {
      const tolakan = await ajukanLaporan(satu, desa, { keterangan: keterangan.trim() || null, penjelasan });
      if (tolakan) setGalat(tt(kalimatTolakan(tolakan.kode)));
      else {
        onTutup();
        // The card says now what became of it.
        window.scrollTo(0, 0);
      }
    } catch {
      setGalat(t('Ponsel tidak bisa menyimpan, mungkin penuh. Coba lagi.', 'The phone could not save, it may be full. Try again.'));
    } finally {
      isJalan.current = false;
    }
  }

  return (
    <Dialog isOpen isSheet onClose={onTutup} title={t('Ajukan laporan?', 'Send the report?')}>
      <div class="stack">
        <p class="firm">
          {satu.institusi.nama}, {formatBulan(satu.bulan)}
        </p>
        <AngkaUtama angka={angka} lalu={angkaLalu(satu)} />
        <Penjelasan
          peringatan={peringatan}
          penjelasan={penjelasan}
          kurang={kurang}
          isPkb={isPkb}
          onTulis={(kode, alasan) => setPenjelasan((lama) => ({ ...lama, [kode]: alasan }))}
        />
        <TextInput
          label={isPkb ? t('Keterangan', 'Remark') : t('Pesan untuk PKB', 'A word to the field officer')}
          help={
            isPkb
              ? t('Boleh kosong. Tampil di perjalanan laporan ini, untuk kader desa.', 'May stay empty. Stands in the way of this report, for the cadres.')
              : t('Boleh kosong', 'May stay empty')
          }
          value={keterangan}
          onValue={setKeterangan}
          maxLength={500}
        />
        {kurang.size > 0 && <p class="field-error">{t('Masih ada yang belum dijelaskan di atas.', 'Something above is not explained yet.')}</p>}
        {galat !== null && <Notice kind="error" title={galat} />}
        <Button kind="primary" icon="awan" isWide onClick={() => void ajukan()}>
          {t('Ya, ajukan', 'Yes, send')}
        </Button>
      </div>
    </Dialog>
  );
}
