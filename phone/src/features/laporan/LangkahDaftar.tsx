// The way of a report: every step, who took it where known, when, and the reason given.
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import type { LaporanInstitusi } from '../../app/laporan/laporan-institusi.ts';
import { sebutPelaku } from '../../app/laporan/penyetuju.ts';
import { getSesi } from '../../app/sesi.ts';
import { susunLangkah } from './langkah-riwayat.ts';

/** Draws the steps, newest first; says how it begins when there is none. */
export function LangkahDaftar({ satu }: { satu: LaporanInstitusi }) {
  const langkah = susunLangkah(satu.laporan, getSesi().akun);
  return (
    <section class="bagian" aria-labelledby="perjalanan">
      <h2 id="perjalanan">{t('Perjalanan laporan', 'The way of the report')}</h2>
      {langkah.length === 0 ? (
        <p class="soft">
          {t(
            'Belum ada langkah. Sesudah diajukan: diperiksa PKB, disahkan kecamatan, diterima lalu dikunci kabupaten.',
            'No step yet. Once sent: checked by the field officer, confirmed by the kecamatan, accepted and locked by the district.',
          )}
        </p>
      ) : (
        <ol class="list">
          {langkah.map((yang) => (
            <ListRow
              key={yang.id}
              title={tt(yang.judul)}
              detail={
                <>
                  {yang.kata.map((kata) => (
                    <span key={kata} class="baris alasan">
                      {kata}
                    </span>
                  ))}
                  <span class="baris">
                    {formatTanggal(yang.tanggal)} · {sebutPelaku(getSesi().akun, yang.oleh, tt(yang.kantor))}
                  </span>
                </>
              }
            />
          ))}
        </ol>
      )}
    </section>
  );
}
