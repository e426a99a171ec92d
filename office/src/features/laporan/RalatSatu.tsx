// Corrections of one locked report beside what was locked: what would change, why, and the district's decision.
import type { Akun } from '@lini/core/akses/akun.ts';
import type { LaporanSatu, RalatLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { BandingAngka } from './BandingAngka.tsx';
import { listBaris, listPerubahan } from './baris-banding.ts';
import { PutuskanRalat } from './PutuskanRalat.tsx';
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
          {satu.putusan === null && akun.peran === 'kabupaten' && !satu.isSendiri && (
            <PutuskanRalat perubahan={listPerubahan(satu.angka, terkunci)} onPutus={putus(satu)} />
          )}
        </section>
      ))}
    </>
  );
}
