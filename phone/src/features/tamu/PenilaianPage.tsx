// The sheet of a juror for one team: sliders, a note, and when it is changed the reason.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { type IsiLembar, tolakNilai } from '@lini/core/lomba/lembar-juri.ts';
import { nilaiJuri } from '@lini/core/lomba/nilai-regu.ts';
import { bulatkan } from '@lini/core/lomba/pecahan.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { formatDuaDesimal } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { useEffect, useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { catatAcara } from '../../app/acara/catat-acara.ts';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { TidakAda } from '../../app/TidakAda.tsx';
import { hideToast } from '../../app/toast.ts';
import { type DrafNilai, useDrafNilai } from './draf-nilai.ts';
import { findLombaSaya, type LombaSaya, type ReguSaya } from './lomba-saya.ts';
import { NilaiKriteria } from './NilaiKriteria.tsx';
import { type SalahLembar, sebutSalah } from './salah-lembar.ts';
import './tamu.css';

const KOSONG: DrafNilai = { nilai: {}, catatan: '', alasan: '' };

/** What the form begins with: what went back, as far as the present rules know it, else the sheet that stands, else nothing. */
function mulaiDari({ lomba }: LombaSaya, { kembali, lembar }: ReguSaya): DrafNilai {
  const isi = kembali ? (kembali.catatan.isi as IsiLembar) : lembar;
  const salah = isi ? tolakNilai(lomba, isi.nilai).map(({ isian }) => isian) : [];
  const nilai = Object.fromEntries(Object.entries(isi?.nilai ?? {}).filter(([kriteria]) => !salah.includes(kriteria)));
  return isi ? { nilai, catatan: isi.catatan ?? '', alasan: kembali ? (isi.alasan ?? '') : '' } : KOSONG;
}

function Isi({ saya, milik }: { saya: LombaSaya; milik: ReguSaya }) {
  const { lomba, entri, juriId } = saya;
  const isTerkunci = saya.isTutup && !milik.isUlang;
  const { route } = useLocation();
  const { draf, isKotor, ubah, buang } = useDrafNilai(entri.id, milik.regu.id, mulaiDari(saya, milik));
  const [salah, setSalah] = useState<SalahLembar | null>(null);
  const [isBusy, setBusy] = useState(false);
  // What was kept of the team before must not lie over this one's marks, nor its undo be pressed for this one.
  useEffect(hideToast, [milik.regu.id]);
  if (draf === null) return null;
  const belum = lomba.kriteria.filter((satu) => (draf.nilai[satu.id] ?? null) === null);
  const lengkap = belum.length === 0 ? Object.fromEntries(lomba.kriteria.map(({ id }) => [id, draf.nilai[id] as number])) : null;
  const pesan = salah && sebutSalah(salah, { belum: belum.map((satu) => satu.nama), alasan: draf.alasan });
  const isUbahan = milik.lembar !== null || milik.kembali?.kode === 'lembar-perlu-alasan';

  async function simpan(): Promise<void> {
    if (draf === null) return;
    if (lengkap === null) return setSalah('belum-lengkap');
    setBusy(true);
    const isi = {
      juri: juriId,
      regu: milik.regu.id,
      nilai: lengkap,
      catatan: draf.catatan.trim() || null,
      alasan: draf.alasan.trim() || null,
      ...(saya.aturanId === null ? {} : { aturan: saya.aturanId }),
    };
    const hasil = await catatAcara(
      entri,
      'lomba.nilai',
      isi,
      t(`Nilai ${milik.regu.nama} tersimpan di ponsel`, `Marks of ${milik.regu.nama} kept on the phone`),
    );
    setBusy(false);
    if ('tolakan' in hasil) return setSalah(hasil.tolakan);
    if (milik.kembali) await getSesi().buku.settle([milik.kembali.catatan.id]);
    await buang();
    route('/');
  }

  return (
    <form
      class="stack"
      onSubmit={(peristiwa) => {
        peristiwa.preventDefault();
        if (!isBusy) void simpan();
      }}
    >
      {milik.kembali && (
        <Notice kind="warn" title={t('Perlu diperbaiki', 'To be mended')}>
          {tt(kalimatTolakan(milik.kembali.kode ?? ''))}
        </Notice>
      )}
      {lomba.kriteria.map((satu) => (
        <NilaiKriteria
          key={satu.id}
          nama={satu.nama}
          bobot={satu.bobot}
          skala={lomba.skala}
          nilai={draf.nilai[satu.id] ?? null}
          isTerkunci={isTerkunci}
          onNilai={(nilai) => ubah({ ...draf, nilai: { ...draf.nilai, [satu.id]: nilai } })}
        />
      ))}
      <p class="kriteria-jumlah" role="status">
        {lengkap ? t('Nilai Anda untuk regu ini', 'Your score for this team') : t(`${belum.length} kriteria lagi`, `${belum.length} criteria left`)}
        <strong>{lengkap ? formatDuaDesimal(bulatkan(nilaiJuri(lomba, lengkap))) : ''}</strong>
      </p>
      {!isTerkunci && (
        <>
          <TextInput
            label={t('Catatan (boleh kosong)', 'Note (may stay empty)')}
            value={draf.catatan}
            maxLength={500}
            onValue={(catatan) => ubah({ ...draf, catatan })}
          />
          {isUbahan && isKotor && (
            <TextInput
              label={t('Alasan mengubah nilai', 'Reason for the change')}
              help={t('Tertulis di berita acara.', 'It stands in the minutes.')}
              value={draf.alasan}
              maxLength={500}
              isRequired
              onValue={(alasan) => ubah({ ...draf, alasan })}
            />
          )}
          {pesan && (
            <Notice kind="error" title={t('Belum tersimpan', 'Not kept yet')}>
              {pesan}
            </Notice>
          )}
          {isUbahan && !isKotor ? (
            <LinkButton kind="secondary" isWide href="/">
              {t('Tidak ada yang diubah, kembali', 'Nothing changed, back')}
            </LinkButton>
          ) : (
            <Button kind="primary" type="submit" isWide isBusy={isBusy}>
              {isUbahan ? t('Simpan perubahan', 'Save the change') : t('Simpan nilai', 'Save the marks')}
            </Button>
          )}
        </>
      )}
    </form>
  );
}

/** Draws the sheet of the team in the address. */
export function PenilaianPage() {
  const { regu = '' } = useRoute().params;
  const saya = findLombaSaya();
  const milik = saya?.regu.find((satu) => satu.regu.id === regu);
  if (!saya || !milik || saya.batal !== null) return <TidakAda />;
  return (
    <Shell
      judul={`${milik.urut}. ${milik.regu.nama}`}
      judulTab={saya.nama}
      keterangan={[saya.nama, saya.isTutup && (milik.isUlang ? t('nilai ulang', 'judged anew') : t('sudah ditutup', 'closed'))].filter(Boolean).join(' · ')}
      kembali="/"
      isFormulir
    >
      <Isi key={milik.regu.id} saya={saya} milik={milik} />
    </Shell>
  );
}
