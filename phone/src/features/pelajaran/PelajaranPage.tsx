// The lessons: who learns, how far she is, what is due for review, and every lesson with its state.

import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { BELUM_BELAJAR, type KeadaanPelajaran, keadaanPelajaran } from '@lini/core/pelajaran/belajar.ts';
import type { Pelajaran } from '@lini/core/pelajaran/pelajaran.ts';
import { PELAJARAN } from '@lini/core/registry/pelajaran.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { Progress } from '@lini/ui/components/Progress.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { Shell } from '../../app/Shell.tsx';
import { hariIni } from '../../app/waktu.ts';
import { ALAMAT_ULANGAN, alamatPelajaran } from './alamat-pelajaran.ts';
import { BelajarSebagai } from './BelajarSebagai.tsx';
import { saya } from './saya.ts';
import { listUlangan } from './ulangan.ts';

function Tanda({ dibaca, terbaik, isLulus }: KeadaanPelajaran) {
  if (isLulus) return <Badge tone="good">{t(`Lulus, nilai ${formatAngka(terbaik ?? 0)}`, `Passed, ${formatAngka(terbaik ?? 0)}`)}</Badge>;
  if (terbaik !== null) return <Badge tone="warn">{t(`Nilai ${formatAngka(terbaik)}, ulangi lagi`, `${formatAngka(terbaik)}, try again`)}</Badge>;
  return dibaca === null ? null : <Badge tone="info">{t('Sudah dibaca', 'Read')}</Badge>;
}

function Baris({ pelajaran: { id, judul, untuk }, keadaan }: { pelajaran: Pelajaran; keadaan: KeadaanPelajaran }) {
  return (
    <ListRow
      href={alamatPelajaran(id)}
      icon="buku"
      title={tt(judul)}
      detail={
        <>
          <span class="baris">{tt(untuk)}</span>
          <span class="tanda">
            <Tanda {...keadaan} />
          </span>
        </>
      }
    />
  );
}

function Ulangan({ jumlah }: { jumlah: number }) {
  return (
    <ul class="list">
      <ListRow
        href={ALAMAT_ULANGAN}
        icon="jam"
        title={t('Ulangan hari ini', "Today's review")}
        detail={t(`${jumlah} soal waktunya diulang, supaya tidak lupa`, `${jumlah} questions are due, so as not to forget`)}
      />
    </ul>
  );
}

/** Draws the list. */
export function PelajaranPage() {
  const batas = parameterPada(hariIni.value);
  const belajar = saya.value?.keadaan.belajar ?? BELUM_BELAJAR;
  const semua = PELAJARAN.map((pelajaran) => ({ pelajaran, keadaan: keadaanPelajaran(belajar, pelajaran.id, batas) }));
  const lulus = semua.filter(({ keadaan }) => keadaan.isLulus).length;
  const ulangan = listUlangan(belajar, hariIni.value, batas).length;
  return (
    <Shell
      judul={t('Pelajaran', 'Lessons')}
      keterangan={t('Baca sebentar, lalu jawab soalnya', 'Read a little, then answer; the lessons are in Indonesian')}
      kembali="/lainnya"
    >
      <BelajarSebagai />
      {saya.value && (
        <Progress
          label={t('Pelajaran yang lulus', 'Lessons passed')}
          detail={t(`${lulus} dari ${semua.length}`, `${lulus} of ${semua.length}`)}
          part={lulus / semua.length}
        />
      )}
      {ulangan > 0 && <Ulangan jumlah={ulangan} />}
      <ul class="list panjang">
        {semua.map((satu) => (
          <Baris key={satu.pelajaran.id} {...satu} />
        ))}
      </ul>
    </Shell>
  );
}
