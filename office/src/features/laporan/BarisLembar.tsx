// Every line of one report in the blocks of the form: as sent or locked, corrected, live where it changed since, and last month's; a PKB marks lines to return.

import type { Peran } from '@lini/core/akses/peran.ts';
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import { isBolehKembali } from '@lini/core/pelaporan/laporan-kembalikan.ts';
import type { LaporanSatu } from '@lini/core/pelaporan/laporan-wire.ts';
import { LAPORAN } from '@lini/core/registry/laporan.ts';
import { tambahBulan } from '@lini/core/tanggal.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { BandingAngka, type KolomBanding } from './BandingAngka.tsx';
import { namaIndikator } from './baris-banding.ts';

export type BarisLembarProps = {
  isi: LaporanSatu;
  /** The figures as they are counted now; null: not known. */
  kini: KolomBanding['angka'];
  samarKini?: KolomBanding['samar'];
  peran: Peran;
  tertanda: readonly string[];
  onTanda: (indikator: string) => void;
};

/** Whether what is counted now differs from what was sent. */
const isBerubah = (kini: AngkaPerIndikator, lama: AngkaPerIndikator): boolean =>
  Object.entries(lama).some(([id, { pembilang }]) => kini[id] !== undefined && kini[id].pembilang !== pembilang);

function listKolom({ isi, kini, samarKini }: BarisLembarProps): KolomBanding[] {
  const { diajukan, terkunci, lalu, ralat, bulan } = isi;
  const utama = terkunci ?? diajukan;
  const berlaku = ralat.findLast((satu) => satu.putusan?.isDisetujui === true);
  return [
    { judul: terkunci ? t('Terkunci', 'Locked') : t('Diajukan', 'Sent'), angka: utama?.angka ?? null, samar: utama?.samar },
    { judul: formatBulan(tambahBulan(bulan, -1)), angka: lalu?.angka ?? null, samar: lalu?.samar },
    ...(berlaku?.angka ? [{ judul: t('Diralat', 'Corrected'), ...berlaku.angka }] : []),
    ...(kini && utama && isBerubah(kini, utama.angka) ? [{ judul: t('Hitungan kini', 'Counted now'), angka: kini, samar: samarKini }] : []),
  ];
}

/** Draws the blocks that have figures. */
export function BarisLembar(props: BarisLembarProps) {
  const { isi, peran, tertanda, onTanda } = props;
  const kolom = listKolom(props);
  const ada = new Set(kolom.flatMap(({ angka, samar }) => Object.keys({ ...angka, ...samar })));
  const bolehTanda = isBolehKembali(peran, isi.baris.keadaan);
  const tanda = new Map(isi.baris.janggal.flatMap(({ indikator, alasan }) => (indikator ? [[indikator, tt(alasan)] as const] : [])));
  return (
    <>
      {LAPORAN.flatMap((laporan) => laporan.bagian.map((bagian) => ({ laporan, bagian }))).map(({ laporan, bagian }) => {
        const daftar = bagian.baris.filter(({ indikator }) => ada.has(indikator));
        if (daftar.length === 0) return null;
        return (
          <section key={`${laporan.id}${bagian.judul.id}`} class="card report-block">
            <h2>{tt(bagian.judul)}</h2>
            <BandingAngka
              judul={tt(bagian.judul)}
              daftar={daftar}
              kolom={kolom}
              beda="sejak"
              tanda={tanda}
              {...(bolehTanda
                ? {
                    aksi: (id: string) => (
                      <label class="mark-line">
                        <input
                          type="checkbox"
                          checked={tertanda.includes(id)}
                          onChange={() => onTanda(id)}
                          aria-label={t(`Tandai ${namaIndikator(id)} untuk dikembalikan`, `Mark ${namaIndikator(id)} to be returned`)}
                        />
                      </label>
                    ),
                  }
                : {})}
            />
          </section>
        );
      })}
    </>
  );
}
