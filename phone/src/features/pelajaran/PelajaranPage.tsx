// The lessons: who learns, how far she is, what is due for review, and every lesson with its state.

import { PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { BELUM_BELAJAR, type KeadaanPelajaran, keadaanPelajaran } from '@lini/core/pelajaran/belajar.ts';
import type { PelajaranTampil } from '@lini/core/pelajaran/gabung-pelajaran.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { Progress } from '@lini/ui/components/Progress.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { isMasihAda, useDaftar } from '../../app/pelajaran/daftar.ts';
import { Shell } from '../../app/Shell.tsx';
import { hariIni } from '../../app/waktu.ts';
import { ALAMAT_ULANGAN, alamatPelajaran } from './alamat-pelajaran.ts';
import { BelajarSebagai } from './BelajarSebagai.tsx';
import { saya } from './saya.ts';
import { listUlangan } from './ulangan.ts';

function Tanda({ dibaca, terbaik, langkah }: KeadaanPelajaran) {
  if (langkah === null) return <Badge tone="good">{t(`Lulus, nilai ${formatAngka(terbaik ?? 0)}`, `Passed, ${formatAngka(terbaik ?? 0)}`)}</Badge>;
  if (langkah === 'ulangi') {
    const perlu = parameterPada(hariIni.value)['pelajaran.lulus'];
    return (
      <Badge tone="warn">
        {t(`Belum lulus, nilai ${formatAngka(terbaik ?? 0)} dari ${perlu}: ulangi lagi`, `Not passed, ${formatAngka(terbaik ?? 0)} of ${perlu}: try again`)}
      </Badge>
    );
  }
  if (langkah === 'jawab') return <Badge tone="info">{t('Sudah dibaca, tinggal soalnya', 'Read, now the questions')}</Badge>;
  return terbaik === null || dibaca !== null ? null : <Badge tone="info">{t('Soalnya sudah, tinggal dibaca', 'Answered, now read it')}</Badge>;
}

function Baris({ tampil: { id, judul, untuk, peran, versi }, keadaan }: { tampil: PelajaranTampil; keadaan: KeadaanPelajaran }) {
  const asal = versi > 0 ? t(' · dari kantor', ' · from the office') : '';
  return (
    <ListRow
      href={alamatPelajaran(id)}
      icon="buku"
      title={tt(judul)}
      detail={
        <>
          <span class="baris">{tt(untuk)}</span>
          <span class="baris soft">{`${tt(labelPilihan(PERAN_BAKTI, peran))}${asal}`}</span>
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

function Isi({ daftar }: { daftar: readonly PelajaranTampil[] }) {
  const batas = parameterPada(hariIni.value);
  const belajar = saya.value?.keadaan.belajar ?? BELUM_BELAJAR;
  const semua = daftar.map((tampil) => ({ tampil, keadaan: keadaanPelajaran(belajar, tampil.id, batas) }));
  const lulus = semua.filter(({ keadaan }) => keadaan.isLulus).length;
  const ulangan = listUlangan(belajar, hariIni.value, batas, isMasihAda(daftar)).length;
  return (
    <>
      {saya.value && semua.length > 0 && (
        <Progress
          label={t('Pelajaran yang lulus', 'Lessons passed')}
          detail={t(`${lulus} dari ${semua.length}`, `${lulus} of ${semua.length}`)}
          part={lulus / semua.length}
        />
      )}
      {ulangan > 0 && <Ulangan jumlah={ulangan} />}
      <ul class="list panjang">
        {semua.map((satu) => (
          <Baris key={satu.tampil.id} {...satu} />
        ))}
      </ul>
    </>
  );
}

/** Draws the list. */
export function PelajaranPage() {
  const daftar = useDaftar();
  return (
    <Shell
      judul={t('Pelajaran', 'Lessons')}
      keterangan={t('Baca sebentar, lalu jawab soalnya', 'Read a little, then answer; the lessons are in Indonesian')}
      kembali="/lainnya"
    >
      <BelajarSebagai />
      {daftar && <Isi daftar={daftar} />}
    </Shell>
  );
}
