// The parts of a lesson side by side: which one is open, which one lacks something, and the order of pages and questions.
import type { IsiKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import type { Cacat } from '@lini/core/pelajaran/periksa-isian.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Icon } from '@lini/ui/components/Icon.tsx';
import { t } from '@lini/ui/words/t.ts';
import { type Bagian, HALAMAN_KOSONG, isBagianCacat, nomorBaru, soalKosong } from './sunting.ts';

export type LessonOutlineProps = {
  isi: IsiKantor;
  bagian: Bagian;
  cacat: readonly Cacat[];
  isBolehUbah: boolean;
  /** The highest number any version gave to a question. */
  nomorTerpakai: number;
  onBuka: (bagian: Bagian) => void;
  onUbah: (isi: IsiKantor, bagian: Bagian) => void;
};

function Part({
  tulisan,
  bagian,
  kini,
  isCacat,
  onBuka,
}: {
  tulisan: string;
  bagian: Bagian;
  kini: Bagian;
  isCacat: boolean;
  onBuka: (bagian: Bagian) => void;
}) {
  const isKini = bagian.jenis === kini.jenis && ('ke' in bagian ? 'ke' in kini && bagian.ke === kini.ke : true);
  return (
    <li>
      <button type="button" class="lesson-part" aria-current={isKini ? 'true' : undefined} onClick={() => onBuka(bagian)}>
        <span>{tulisan}</span>
        {isCacat && (
          <>
            <Icon name="peringatan" />
            <span class="visually-hidden">{t('belum lengkap', 'not complete')}</span>
          </>
        )}
      </button>
    </li>
  );
}

/** Draws the list of parts with a way to add one. */
export function LessonOutline({ isi, bagian: kini, cacat, isBolehUbah, nomorTerpakai, onBuka, onUbah }: LessonOutlineProps) {
  const satu = (bagian: Bagian, tulisan: string) => (
    <Part key={JSON.stringify(bagian)} tulisan={tulisan} bagian={bagian} kini={kini} isCacat={isBagianCacat(cacat, bagian)} onBuka={onBuka} />
  );
  const nomor = nomorBaru(isi, nomorTerpakai);
  const tambahHalaman = (): void => onUbah({ ...isi, halaman: [...isi.halaman, HALAMAN_KOSONG] }, { jenis: 'halaman', ke: isi.halaman.length });
  const tambahSoal = (baru: string): void => onUbah({ ...isi, soal: [...isi.soal, soalKosong(baru)] }, { jenis: 'soal', ke: isi.soal.length });
  return (
    <nav class="lesson-outline" aria-label={t('Bagian pelajaran', 'Parts of the lesson')}>
      <ul>{satu({ jenis: 'kepala' }, t('Keterangan', 'About'))}</ul>
      <h2>{t(`Halaman (${isi.halaman.length})`, `Pages (${isi.halaman.length})`)}</h2>
      <ul>{isi.halaman.map(({ judul }, ke) => satu({ jenis: 'halaman', ke }, `${ke + 1}. ${judul || t('Belum berjudul', 'No heading yet')}`))}</ul>
      {isBolehUbah && (
        <Button icon="tambah" isCompact onClick={tambahHalaman}>
          {t('Tambah halaman', 'Add a page')}
        </Button>
      )}
      <h2>{t(`Soal (${isi.soal.length})`, `Questions (${isi.soal.length})`)}</h2>
      <ul>{isi.soal.map(({ nomor: lama, tanya }, ke) => satu({ jenis: 'soal', ke }, `${lama}. ${tanya || t('Belum ditulis', 'Not written yet')}`))}</ul>
      {isBolehUbah && nomor !== null && (
        <Button icon="tambah" isCompact onClick={() => tambahSoal(nomor)}>
          {t('Tambah soal', 'Add a question')}
        </Button>
      )}
    </nav>
  );
}
