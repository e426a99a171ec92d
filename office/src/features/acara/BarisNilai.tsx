// One person in the table of scores: where her score stands, and the place to type one from paper; Enter goes on to the next.
import type { KeadaanNilai } from '@lini/core/acara/baca-acara.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { bacaAngka } from '@lini/core/pelajaran/soal.ts';
import { isNilaiTes } from '@lini/core/pelatihan/nilai-tes.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import type { NilaiDiketik } from './simpan-nilai.ts';

export type BarisNilaiProps = {
  orang: Peserta;
  asal: string;
  keadaan: KeadaanNilai;
  diketik: NilaiDiketik | undefined;
  /** It is the reader herself: somebody else types her score. */
  isSendiri: boolean;
  onSimpan: (nilai: number) => void;
  onHapus: () => void;
  /** Enter or an arrow: on to the next field (1) or back (-1). */
  onPindah: (dari: HTMLInputElement, langkah: 1 | -1) => void;
};

/** As it is typed in Indonesian. */
const tulis = (nilai: number | null | undefined): string => (nilai == null ? '' : String(nilai).replace('.', ','));

function Keadaan({ keadaan: { ponsel, kertas }, diketik }: Pick<BarisNilaiProps, 'keadaan' | 'diketik'>) {
  if (diketik?.keadaan === 'menyimpan') return <span class="soft">{t('menyimpan…', 'saving…')}</span>;
  if (diketik?.keadaan === 'gagal')
    return (
      <span role="alert">
        <Badge tone="bad">{t('belum tersimpan', 'not saved')}</Badge> {diketik.galat}
      </span>
    );
  const nilaiKertas = diketik?.nilai ?? kertas?.nilai ?? null;
  if (nilaiKertas === null && ponsel === null) return <span class="soft">{t('belum ada', 'missing')}</span>;
  if (nilaiKertas === null) return <Badge tone="info">{t(`di ponsel ${tulis(ponsel)}`, `on the phone ${tulis(ponsel)}`)}</Badge>;
  return (
    <>
      <Badge tone="good">{t(`dari kertas ${tulis(nilaiKertas)}`, `from paper ${tulis(nilaiKertas)}`)}</Badge>
      {ponsel !== null && <span class="soft"> {t(`di ponsel ${tulis(ponsel)}, tidak dipakai`, `on the phone ${tulis(ponsel)}, not used`)}</span>}
    </>
  );
}

/** Draws the row. What is typed is kept when the field is left, also by Tab; Escape forgets it. */
export function BarisNilai({ orang, asal, keadaan, diketik, isSendiri, onSimpan, onHapus, onPindah }: BarisNilaiProps) {
  const [ketikan, setKetikan] = useState<string | null>(null);
  const lama = diketik?.nilai ?? keadaan.kertas?.nilai ?? null;
  const nilai = ketikan === null ? null : bacaAngka(ketikan);
  const isKosong = ketikan === null || ketikan.trim() === '';
  const isSah = isKosong || (nilai !== null && isNilaiTes(nilai));
  const tinggalkan = (): void => {
    if (!isSah) return;
    if (nilai !== null && (nilai !== lama || diketik?.keadaan === 'gagal')) onSimpan(nilai);
    setKetikan(null);
  };
  const tekan = (peristiwa: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    const { key, currentTarget } = peristiwa;
    if (key === 'Escape') setKetikan(null);
    else if (key === 'Enter' || key === 'ArrowDown' || key === 'ArrowUp') {
      peristiwa.preventDefault();
      if (isSah) onPindah(currentTarget, key === 'ArrowUp' ? -1 : 1);
    }
  };
  return (
    <tr>
      <th scope="row">{orang.nama}</th>
      <td>{asal}</td>
      <td>
        <input
          class="input input-compact number sel-nilai"
          inputMode="decimal"
          autoComplete="off"
          maxLength={5}
          data-nilai
          disabled={isSendiri}
          aria-label={t(`Nilai kertas ${orang.nama}`, `Paper score of ${orang.nama}`)}
          aria-invalid={!isSah}
          value={ketikan ?? tulis(lama)}
          onFocus={(peristiwa) => peristiwa.currentTarget.select()}
          onInput={(peristiwa) => setKetikan(peristiwa.currentTarget.value)}
          onKeyDown={tekan}
          onBlur={tinggalkan}
        />
      </td>
      <td>
        {!isSah ? (
          <span role="alert">{t('Isi 0 sampai 100, paling banyak satu angka di belakang koma.', '0 to 100, at most one decimal.')}</span>
        ) : isSendiri ? (
          <span class="soft">{t('nilai Anda diketik orang lain', 'somebody else types your score')}</span>
        ) : (
          <Keadaan keadaan={keadaan} diketik={diketik} />
        )}
        {keadaan.kertas && !isSendiri && (
          <Button kind="quiet" isCompact aria-label={t(`Hapus nilai kertas ${orang.nama}`, `Remove the paper score of ${orang.nama}`)} onClick={onHapus}>
            {t('Hapus', 'Remove')}
          </Button>
        )}
      </td>
    </tr>
  );
}
