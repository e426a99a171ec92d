// Scores of tests on paper, typed for a whole hall by keyboard: a name or the next in the list, the score, Enter.
import { keadaanNilai } from '@lini/core/acara/baca-acara.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { JENIS_TES, type JenisTes } from '@lini/core/acara/pilihan.ts';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { DialogRefusal } from '@lini/ui/components/Dialog.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useRef, useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import { akun } from '../../app/sesi.ts';
import { BarisNilai } from './BarisNilai.tsx';
import type { BagianProps } from './bagian-props.ts';
import { cocokCari } from './nama-orang.ts';
import { useSimpanNilai } from './simpan-nilai.ts';
import { useTulis } from './use-tulis.ts';

const listInput = (dari: HTMLElement | null): HTMLInputElement[] => [...(dari?.querySelectorAll<HTMLInputElement>('input[data-nilai]:not(:disabled)') ?? [])];

/** Draws the search and the table of those who are tested. */
export function NilaiKertas({ data, nama, segarkan, peserta }: Omit<BagianProps, 'menunggu'> & { peserta: readonly Peserta[] }) {
  const [tes, setTes] = useState<JenisTes>('pre');
  const [cari, setCari] = useState('');
  const [isBelum, setBelum] = useState(false);
  const [dihapus, setDihapus] = useState<Peserta | null>(null);
  const kotak = useRef<HTMLElement>(null);
  const kotakCari = useRef<HTMLInputElement>(null);
  const { diketik, simpan } = useSimpanNilai(data.isi, segarkan);
  const { galat, tulis } = useTulis(data, segarkan);
  const keadaan = keadaanNilai(data.isi);
  const isBernilai = ({ id }: Peserta): boolean => {
    const { ponsel, kertas } = keadaan(id, tes);
    return ponsel !== null || kertas !== null || (diketik(id, tes) !== undefined && diketik(id, tes)?.keadaan !== 'gagal');
  };
  const bernilai = peserta.filter(isBernilai).length;
  const tampil = peserta.filter((satu) => (!isBelum || !isBernilai(satu)) && cocokCari(cari, satu.nama, nama(satu.desa)));
  const pindah = (dari: HTMLInputElement, langkah: 1 | -1): void => {
    const semua = listInput(kotak.current);
    const berikut = cari === '' ? semua[semua.indexOf(dari) + langkah] : undefined;
    setCari('');
    // Found by name: the next paper of the pile is another name.
    (berikut ?? kotakCari.current)?.focus();
  };
  const hapus = (alasan: string): Promise<boolean> => {
    const { kertas } = keadaan(dihapus?.id ?? '', tes);
    return tulis(...(kertas?.catatanId ?? []).map((sasaran) => ({ kind: 'catatan.batal', isi: { sasaran, alasan } })));
  };
  return (
    <section ref={kotak} class="card chart" aria-labelledby="nilai-kertas">
      <div class="chart-title">
        <h2 id="nilai-kertas">{t('Nilai tiap peserta', 'Score of each participant')}</h2>
        <div class="chart-tools no-print">
          {JENIS_TES.map(({ nilai, label }) => (
            <FilterChip key={nilai} isOn={tes === nilai} onToggle={() => setTes(nilai)}>
              {tt(label)}
            </FilterChip>
          ))}
          <FilterChip isOn={isBelum} onToggle={() => setBelum(!isBelum)}>
            {t(`belum ada ${peserta.length - bernilai}`, `missing ${peserta.length - bernilai}`)}
          </FilterChip>
          <input
            ref={kotakCari}
            type="search"
            class="input input-compact search"
            aria-label={t('Cari peserta, Enter ke nilainya', 'Find a participant, Enter goes to the score')}
            placeholder={t('Cari nama…', 'Find a name…')}
            value={cari}
            onInput={(peristiwa) => setCari(peristiwa.currentTarget.value)}
            onKeyDown={(peristiwa) => peristiwa.key === 'Enter' && listInput(kotak.current)[0]?.focus()}
          />
        </div>
      </div>
      <p role="status">
        {t(
          `${bernilai} dari ${peserta.length} peserta sudah bernilai. Ketik nama, Enter, nilai, Enter; atau isi berurutan, Enter ke orang berikutnya.`,
          `${bernilai} of ${peserta.length} have a score. Type a name, Enter, the score, Enter; or go down the list with Enter.`,
        )}
      </p>
      {galat && <Notice kind="error" title={galat} />}
      {tampil.length === 0 ? (
        <p class="soft">{isBelum && cari === '' ? t('Semua sudah bernilai.', 'Everybody has a score.') : t('Tidak ada yang cocok.', 'Nobody matches.')}</p>
      ) : (
        <div class="table-scroll editor-table score-table">
          <table>
            <caption class="visually-hidden">{t('Tabel nilai', 'Table of scores')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('Nama', 'Name')}</th>
                <th scope="col">{t('Desa', 'Village')}</th>
                <th scope="col">{t('Nilai kertas', 'Paper score')}</th>
                <th scope="col">{t('Keadaan', 'State')}</th>
              </tr>
            </thead>
            <tbody>
              {tampil.map((orang) => (
                <BarisNilai
                  key={`${tes} ${orang.id}`}
                  orang={orang}
                  asal={nama(orang.desa) ?? '–'}
                  keadaan={keadaan(orang.id, tes)}
                  diketik={diketik(orang.id, tes)}
                  isSendiri={orang.id === akun.value?.id}
                  onSimpan={(nilai) => simpan(orang.id, tes, nilai)}
                  onHapus={() => setDihapus(orang)}
                  onPindah={pindah}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {dihapus && (
        <DialogRefusal.Provider value={galat}>
          <AlasanDialog
            judul={t(`Hapus nilai kertas ${dihapus.nama}?`, `Remove the paper score of ${dihapus.nama}?`)}
            lakukan={t('Hapus nilai', 'Remove')}
            isMencabut
            onAlasan={hapus}
            onClose={() => setDihapus(null)}
          >
            <p>
              {t(
                'Bila ia mengerjakan di ponsel, nilai ponselnya dipakai lagi; bila tidak, ia kembali belum bernilai.',
                'If she took the test on a phone, that score counts again; otherwise she has none.',
              )}
            </p>
          </AlasanDialog>
        </DialogRefusal.Provider>
      )}
    </section>
  );
}
