// The signed list of a session typed at the desk: a name and Enter, ticks for several at once, the hour, and a way back for each.
import type { IsiHadir } from '@lini/core/acara/hadir.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import type { SesiHadir } from '@lini/core/acara/sesi-hadir.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatJam, formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useRef, useState } from 'preact/hooks';
import { AlasanDialog } from './AlasanDialog.tsx';
import { BarisMeja } from './BarisMeja.tsx';
import type { BagianProps } from './bagian-props.ts';
import { isBelumTiba, jamUsul, listCatatanHadir, listMeja, type OrangMeja } from './daftar-meja.ts';
import { LangsungDialog } from './LangsungDialog.tsx';
import { cocokCari, kecamatanOrang } from './nama-orang.ts';
import { useSimpanHadir } from './simpan-hadir.ts';
import { useTulis } from './use-tulis.ts';

const jamKini = (): string => formatJam(Date.now()).replace('.', ':');
const listKotak = (dari: HTMLElement | null): HTMLInputElement[] => [...(dari?.querySelectorAll<HTMLInputElement>('input[data-hadir]') ?? [])];

export type MejaHadirProps = Pick<BagianProps, 'data' | 'nama' | 'segarkan'> & { sesi: SesiHadir; onTutup: () => void };

/** Draws the list of one session; give it the session as its key. */
export function MejaHadir({ data, nama, segarkan, sesi, onTutup }: MejaHadirProps) {
  const [cari, setCari] = useState('');
  const [isBelum, setBelum] = useState(false);
  const [jam, setJam] = useState(() => jamUsul(sesi, data.hariIni, jamKini()));
  const [ditandai, setDitandai] = useState<ReadonlySet<string>>(new Set());
  const [dibatalkan, setDibatalkan] = useState<Peserta | null>(null);
  const [isLangsung, setLangsung] = useState(false);
  const [kabar, setKabar] = useState('');
  const kotak = useRef<HTMLElement>(null);
  const kotakCari = useRef<HTMLInputElement>(null);
  const { diketik, catat } = useSimpanHadir(data.isi, segarkan);
  const { galat, tulis } = useTulis(data, segarkan);
  const semua = listMeja(data, sesi.id);
  const isTercatat = ({ orang, hadir }: OrangMeja): boolean => {
    const satu = diketik(sesi.id, orang.id);
    return hadir !== null || (satu !== undefined && satu.keadaan !== 'gagal');
  };
  const tercatat = semua.filter(isTercatat).length;
  const tampil = semua.filter(
    (satu) => (!isBelum || !isTercatat(satu)) && cocokCari(cari, satu.orang.nama, nama(satu.orang.desa), nama(kecamatanOrang(satu.orang))),
  );
  const isJamSalah = jam === '' || isBelumTiba(sesi.tanggal, jam, data.hariIni, jamKini());
  const tandai = (id: string, isDitandai: boolean): void => setDitandai(new Set(isDitandai ? [...ditandai, id] : [...ditandai].filter((satu) => satu !== id)));
  const tulisHadir = (daftar: readonly Pick<IsiHadir, 'pesertaId' | 'cara' | 'orang'>[]): void => {
    if (isJamSalah) return;
    catat(daftar.map((satu) => ({ ...satu, sesi: sesi.id, arah: 'masuk', saat: `${sesi.tanggal}T${jam}` })));
    setDitandai(new Set([...ditandai].filter((id) => !daftar.some(({ pesertaId }) => pesertaId === id))));
  };
  const catatOrang = (orang: Peserta): void => {
    tulisHadir([{ pesertaId: orang.id, cara: 'cari', orang: null }]);
    setCari('');
    setKabar(t(`${orang.nama} dicatat hadir.`, `${orang.nama} was noted.`));
    if (cari !== '') kotakCari.current?.focus();
  };
  const enter = (): void => {
    if (cari.trim() === '') return;
    const [satu, ...lain] = tampil.filter((yang) => !isTercatat(yang));
    if (satu && lain.length === 0) catatOrang(satu.orang);
    else if (satu) {
      setKabar(t(`${lain.length + 1} nama cocok. Pilih dengan panah lalu Enter.`, `${lain.length + 1} names match. Choose with the arrows, then Enter.`));
      listKotak(kotak.current)[0]?.focus();
    } else if (tampil.length > 0) setKabar(t('Sudah tercatat hadir.', 'Noted already.'));
    else setLangsung(true);
  };
  const pindah = (dari: HTMLInputElement, langkah: 1 | -1): void => {
    const kotakList = listKotak(kotak.current);
    kotakList[kotakList.indexOf(dari) + langkah]?.focus();
  };
  const terpilih = semua.filter((satu) => ditandai.has(satu.orang.id) && !isTercatat(satu));
  return (
    <section ref={kotak} class="card chart" aria-labelledby="meja-hadir">
      <div class="chart-title">
        <h2 id="meja-hadir">{t('Ketik dari daftar hadir kertas', 'Type the signed list')}</h2>
        <div class="chart-tools no-print">
          <label class="picker">
            <span class="picker-label">{t('Jam datang', 'Arrived at')}</span>
            <input type="time" class="input input-compact" value={jam} aria-invalid={isJamSalah} onInput={(p) => setJam(p.currentTarget.value)} />
          </label>
          <FilterChip isOn={isBelum} onToggle={() => setBelum(!isBelum)}>
            {t(`belum dicatat ${semua.length - tercatat}`, `not noted ${semua.length - tercatat}`)}
          </FilterChip>
          <input
            ref={kotakCari}
            type="search"
            class="input input-compact search"
            aria-label={t('Cari nama, Enter mencatat hadir', 'Find a name, Enter notes her')}
            placeholder={t('Cari nama…', 'Find a name…')}
            value={cari}
            onInput={(p) => setCari(p.currentTarget.value)}
            onKeyDown={(p) => p.key === 'Enter' && enter()}
          />
          <Button kind="quiet" isCompact icon="silang" onClick={onTutup}>
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
      {galat && <Notice kind="error" title={galat} />}
      <p class="cluster no-print">
        <Button
          kind="primary"
          icon="centang"
          disabled={terpilih.length === 0 || isJamSalah}
          onClick={() => tulisHadir(terpilih.map(({ orang }) => ({ pesertaId: orang.id, cara: 'cari', orang: null })))}
        >
          {t(`Catat ${terpilih.length} yang ditandai`, `Note the ${terpilih.length} ticked`)}
        </Button>
        <Button icon="tambah" disabled={isJamSalah} onClick={() => setLangsung(true)}>
          {t('Datang tanpa undangan', 'Came without invitation')}
        </Button>
        <span role="status">{`${t(`${tercatat} dari ${semua.length} tercatat.`, `${tercatat} of ${semua.length} noted.`)} ${kabar}`}</span>
      </p>
      {tampil.length === 0 ? (
        <p class="soft">
          {cari === ''
            ? t('Semua sudah tercatat hadir.', 'Everybody is noted.')
            : t(
                'Tidak ada nama itu di daftar. Tekan Enter untuk menulisnya sebagai yang datang tanpa undangan.',
                'Not on the list. Press Enter to write her down.',
              )}
        </p>
      ) : (
        <div class="table-scroll editor-table score-table">
          <table>
            <caption class="visually-hidden">{t('Tabel daftar hadir kertas', 'Table of the signed list')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('Nama', 'Name')}</th>
                <th scope="col">{t('Desa', 'Village')}</th>
                <th scope="col">{t('Keadaan', 'State')}</th>
                <th scope="col">{t('Tindakan', 'Action')}</th>
              </tr>
            </thead>
            <tbody>
              {tampil.map((satu) => (
                <BarisMeja
                  key={satu.orang.id}
                  {...satu}
                  asal={[nama(satu.orang.desa), nama(kecamatanOrang(satu.orang))].filter(Boolean).join(', ') || '–'}
                  diketik={diketik(sesi.id, satu.orang.id)}
                  isDitandai={ditandai.has(satu.orang.id)}
                  onTandai={(isDitandai) => tandai(satu.orang.id, isDitandai)}
                  onCatat={() => catatOrang(satu.orang)}
                  onBatal={() => setDibatalkan(satu.orang)}
                  onPindah={pindah}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {dibatalkan && (
        <AlasanDialog
          judul={t(`Batalkan kehadiran ${dibatalkan.nama}?`, `Take back the attendance of ${dibatalkan.nama}?`)}
          keterangan={t('Hanya untuk bagian ini. Sesudah itu bisa dicatat lagi.', 'Of this part alone. It can be noted again.')}
          tombol={t('Batalkan kehadiran', 'Take it back')}
          onTutup={() => setDibatalkan(null)}
          onKirim={(alasan) => {
            setDibatalkan(null);
            void tulis(...listCatatanHadir(data, sesi.id, dibatalkan.id).map((sasaran) => ({ kind: 'catatan.batal', isi: { sasaran, alasan } })));
          }}
        />
      )}
      {isLangsung && (
        <LangsungDialog
          data={data}
          nama={nama}
          daftar={semua}
          ketikan={cari}
          onTutup={() => setLangsung(false)}
          onPilih={(orang) => {
            setLangsung(false);
            if (semua.some((satu) => satu.orang.id === orang.id && !isTercatat(satu))) catatOrang(orang);
            else setCari('');
          }}
          onTulis={(orang) => {
            setLangsung(false);
            setCari('');
            tulisHadir([{ pesertaId: orang.id, cara: 'langsung', orang }]);
            setKabar(t(`${orang.nama} dicatat hadir.`, `${orang.nama} was noted.`));
          }}
        />
      )}
    </section>
  );
}
