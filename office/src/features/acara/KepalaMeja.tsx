// The tools above a signed list that is being typed: the hour, the search, the filter, and the buttons that note several or a stranger.
import type { SesiHadir } from '@lini/core/acara/sesi-hadir.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import type { Ref } from 'preact';
import type { Meja } from './use-meja.ts';

export type KepalaMejaProps = { meja: Meja; sesi: SesiHadir; kotakCari: Ref<HTMLInputElement>; onEnter: () => void; onTutup: () => void };

/** Draws the heading with its tools, and what is wrong with the hour. */
export function KepalaMeja({ meja: { cari, setCari, isBelum, setBelum, jam, setJam, isJamSalah, semua, tercatat }, sesi, ...rest }: KepalaMejaProps) {
  const belum = semua.length - tercatat;
  return (
    <>
      <div class="chart-title">
        <h2 id="meja-hadir">{t('Ketik dari daftar hadir kertas', 'Type the signed list')}</h2>
        <div class="chart-tools no-print">
          <label class="picker">
            <span class="picker-label">{t('Jam datang', 'Arrived at')}</span>
            <input type="time" class="input input-compact" value={jam} aria-invalid={isJamSalah} onInput={(p) => setJam(p.currentTarget.value)} />
          </label>
          <FilterChip isOn={isBelum} onToggle={() => setBelum(!isBelum)}>
            {t(`belum dicatat ${belum}`, `not noted ${belum}`)}
          </FilterChip>
          <input
            ref={rest.kotakCari}
            type="search"
            class="input input-compact search"
            aria-label={t('Cari nama, Enter mencatat hadir', 'Find a name, Enter notes her')}
            placeholder={t('Cari nama…', 'Find a name…')}
            value={cari}
            onInput={(p) => setCari(p.currentTarget.value)}
            onKeyDown={(p) => p.key === 'Enter' && rest.onEnter()}
          />
          <Button kind="quiet" isCompact icon="silang" onClick={rest.onTutup}>
            {t('Selesai', 'Done')}
          </Button>
        </div>
      </div>
      <p class="soft">
        {t(
          `${sesi.judul}, ${formatTanggal(sesi.tanggal)}. Ketik nama lalu Enter, atau tandai beberapa orang sekaligus. Jam: yang tertulis di kertas; bila tidak tertulis, jam mulai bagian ini.`,
          `${sesi.judul}, ${formatTanggal(sesi.tanggal)}. Type a name and press Enter, or tick several. Hour: as on the paper; if it tells none, the beginning of this part.`,
        )}
      </p>
      {isJamSalah && (
        <Notice kind="warn" title={jam === '' ? t('Isi jam datangnya', 'Fill in the hour') : t('Waktu itu belum tiba', 'That moment is still to come')}>
          {jam === ''
            ? t('Tulis jam di kertas, misalnya 08.05.', 'As on the paper, for example 08:05.')
            : t('Kehadiran dicatat sesudah orangnya datang. Periksa bagian dan jamnya.', 'People are noted once they came. Look at part and hour.')}
        </Notice>
      )}
    </>
  );
}

/** Draws what may be done with those ticked and with a stranger, and how far the list is. */
export function TombolMeja({ meja, onLangsung }: { meja: Meja; onLangsung: () => void }) {
  const { terpilih, isJamSalah, tercatat, semua, kabar } = meja;
  return (
    <p class="cluster no-print">
      <Button
        kind="primary"
        icon="centang"
        disabled={terpilih.length === 0 || isJamSalah}
        onClick={() => meja.catat(terpilih.map(({ id }) => ({ pesertaId: id, cara: 'cari', orang: null })))}
      >
        {t(`Catat ${terpilih.length} yang ditandai`, `Note the ${terpilih.length} ticked`)}
      </Button>
      <Button icon="tambah" disabled={isJamSalah} onClick={onLangsung}>
        {t('Datang tanpa undangan', 'Came without invitation')}
      </Button>
      <span role="status">{`${t(`${tercatat} dari ${semua.length} tercatat.`, `${tercatat} of ${semua.length} noted.`)} ${kabar}`}</span>
    </p>
  );
}
