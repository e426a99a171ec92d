// Corrections of one locked report beside what was locked: what would change, why, and the district's decision.
import type { Akun } from '@lini/core/akses/akun.ts';
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import type { LaporanSatu, RalatLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { ALASAN_TERPENDEK } from '@lini/core/pelaporan/tolak-laporan.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { Field } from '@lini/ui/components/Field.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { BandingAngka } from './BandingAngka.tsx';
import { listBaris } from './baris-banding.ts';
import type { Tindakan } from './use-tindakan.ts';

export type RalatSatuProps = { akun: Akun; isi: LaporanSatu; tindakan: Tindakan };

function Putusan({ ralat: { putusan } }: { ralat: RalatLaporan }) {
  if (putusan === null) return <Badge tone="warn">{t('Menunggu putusan kabupaten', 'Waiting for the district')}</Badge>;
  const tanggal = formatTanggal(putusan.tanggal);
  return putusan.isDisetujui ? (
    <Badge tone="good">{t(`Disetujui ${tanggal}`, `Granted ${tanggal}`)}</Badge>
  ) : (
    <Badge tone="neutral">{t(`Ditolak ${tanggal}: ${putusan.alasan ?? ''}`, `Refused ${tanggal}: ${putusan.alasan ?? ''}`)}</Badge>
  );
}

/** Grants it, or refuses it with a reason. */
function Putuskan({ onPutus }: { onPutus: (isDisetujui: boolean, alasan: string | null) => void }) {
  const [alasan, setAlasan] = useState('');
  const [galat, setGalat] = useState<string | null>(null);
  const tolak = (): void => {
    if (alasan.trim().length < ALASAN_TERPENDEK) setGalat(tt(kalimatTolakan('alasan-kosong')));
    else onPutus(false, alasan.trim());
  };
  return (
    <div class="stack no-print">
      <Field label={t('Alasan bila ditolak', 'Reason when refused')} error={galat}>
        {(link) => (
          <textarea
            {...link}
            class="input"
            rows={2}
            maxLength={500}
            value={alasan}
            onInput={(peristiwa) => {
              setAlasan(peristiwa.currentTarget.value);
              setGalat(null);
            }}
          />
        )}
      </Field>
      <div class="cluster">
        <Button kind="primary" icon="centang" onClick={() => onPutus(true, null)}>
          {t('Setujui ralat', 'Grant the correction')}
        </Button>
        <Button icon="silang" onClick={tolak}>
          {t('Tolak ralat', 'Refuse it')}
        </Button>
      </div>
    </div>
  );
}

/** Draws the corrections; nothing while there is none. */
export function RalatSatu({ akun, isi: { baris, ralat, terkunci }, tindakan }: RalatSatuProps) {
  const putus = (satu: RalatLaporan) => (isDisetujui: boolean, alasan: string | null) =>
    void tindakan.jalankan(
      [{ laporan: baris, kind: 'laporan.ralat-putus', isi: { ralat: satu.id, isDisetujui, alasan } }],
      t('Memutus ralat', 'Deciding'),
      isDisetujui ? t('diralat', 'corrected') : t('ralatnya ditolak', 'correction refused'),
    );
  return (
    <>
      {ralat.map((satu) => (
        <section key={satu.id} class="card stack" aria-labelledby={`ralat-${satu.id}`}>
          <div class="cluster apart">
            <h2 id={`ralat-${satu.id}`}>{t(`Ralat ${formatTanggal(satu.tanggal)}`, `Correction of ${formatTanggal(satu.tanggal)}`)}</h2>
            <Putusan ralat={satu} />
          </div>
          <p>“{satu.alasan}”</p>
          {satu.angka ? (
            <BandingAngka
              judul={t('Baris yang diralat', 'Corrected lines')}
              daftar={listBaris(Object.keys({ ...satu.angka.angka, ...satu.angka.samar }))}
              kolom={[
                { judul: t('Diralat', 'Corrected'), ...satu.angka },
                { judul: t('Terkunci', 'Locked'), angka: terkunci?.angka ?? null, samar: terkunci?.samar },
              ]}
              beda="sejak"
            />
          ) : (
            <p class="soft">{t('Angka laporan RT dibaca kader dan PKB.', 'Figures of an RT are read by cadres and PKB.')}</p>
          )}
          {satu.putusan === null && akun.peran === 'kabupaten' && !satu.isSendiri && <Putuskan onPutus={putus(satu)} />}
        </section>
      ))}
    </>
  );
}
