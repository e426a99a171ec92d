// The big screen in the hall: full screen, dark, run by the keyboard alone; shows nothing of a result before it is announced.
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { aturanCerdas, namaLomba } from '@lini/core/lomba/langkah-lomba.ts';
import { type DaftarLomba, zDaftarLomba, zJuaraUmum } from '@lini/core/lomba/lomba-wire.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { useJudul } from '../../../app/judul.ts';
import { useAsk } from '../../../app/use-ask.ts';
import { langkahBuka } from '../BukaPonsel.tsx';
import { catatLomba } from '../catat-lomba.ts';
import { penulisNilai, tulisPoin } from '../sebut-lomba.ts';
import { useDetak } from '../use-lomba.ts';
import { listBukaSesudah } from './buka-sesudah.ts';
import { LayarBabar } from './LayarBabar.tsx';
import { LayarGrup } from './LayarGrup.tsx';
import { LayarSkor } from './LayarSkor.tsx';
import { type Tampilan, tekan } from './tekan.ts';
import { type Babar, babarLomba, babarUmum } from './urutan-buka.ts';

const JEDA_LAYAR = 3000;

function useTombol(awal: string, lomba: readonly string[]): Tampilan {
  const [tampilan, setTampilan] = useState<Tampilan>({ apa: awal, buka: 0 });
  const kunci = lomba.join();
  // Listens as soon as it is drawn: a key pressed at first sight counts.
  useLayoutEffect(() => {
    const dengar = (peristiwa: KeyboardEvent): void => {
      if (peristiwa.ctrlKey || peristiwa.metaKey || peristiwa.altKey) return;
      if ([' ', 'ArrowDown', 'ArrowUp'].includes(peristiwa.key)) peristiwa.preventDefault();
      if (peristiwa.key === 'f' || peristiwa.key === 'F') {
        void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
      } else setTampilan((kini) => tekan(kini, peristiwa.key, kunci.split(',')));
    };
    addEventListener('keydown', dengar);
    return () => removeEventListener('keydown', dengar);
  }, [kunci]);
  return tampilan;
}

function Judul({ isi }: { isi: DaftarLomba }) {
  const { acara, lomba } = isi;
  return (
    <div class="hall-title">
      <h1>{acara?.judul ?? t('Lomba', 'Competitions')}</h1>
      {acara && (
        <p>
          {acara.tempat}, {formatTanggal(acara.mulai)}
        </p>
      )}
      <ol class="hall-list">
        {lomba.map((satu) => (
          <li key={satu.lomba.id}>
            {namaLomba(satu.lomba)}
            {satu.lomba.dibatalkan && t(' (dibatalkan)', ' (called off)')}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Dibatalkan({ lomba }: { lomba: KeadaanLomba }) {
  return (
    <div class="hall-title">
      <h1>{namaLomba(lomba)}</h1>
      <p>{t('Lomba ini dibatalkan', 'This competition was called off')}</p>
    </div>
  );
}

/** Once the last title is shown, phones get what waited for it; what was lost on the way is sent again with the next look. */
function useBukaPonsel(apa: string, isi: DaftarLomba, babar: readonly Babar[] | null, buka: number): void {
  const isHabis = isi.isBolehAtur && babar !== null && babar.length > 0 && buka >= babar.length;
  const isJalan = useRef(false);
  useEffect(() => {
    const semua = isi.lomba.map((satu) => satu.lomba);
    const langkah = isHabis ? listBukaSesudah(apa, semua).flatMap((lomba) => ({ lomba, satu: langkahBuka(lomba) ?? [] })) : [];
    if (langkah.length === 0 || isJalan.current) return;
    isJalan.current = true;
    void Promise.all(langkah.map(({ lomba, satu }) => catatLomba(lomba, [satu].flat()))).finally(() => {
      isJalan.current = false;
    });
  }, [apa, isHabis, isi]);
}

function Hasil({ lomba, isi, buka }: { lomba: KeadaanLomba; isi: DaftarLomba; buka: number }) {
  const babar = lomba.umum ? babarLomba(lomba, lomba.umum, isi.wilayah) : null;
  useBukaPonsel(lomba.id, isi, babar, buka);
  return <LayarBabar judul={namaLomba(lomba) ?? ''} babar={babar} buka={buka} satuan={t('nilai', 'score')} tulis={penulisNilai(lomba)} />;
}

function Umum({ acaraId, daftar, buka }: { acaraId: string; daftar: DaftarLomba; buka: number }) {
  const { isi } = useAsk(`/api/acara/${acaraId}/juara-umum`, zJuaraUmum, useDetak(JEDA_LAYAR));
  const isSiap = isi !== null && isi.lomba > 0 && isi.diumumkan === isi.lomba;
  const babar = isSiap ? babarUmum(isi) : null;
  useBukaPonsel('umum', daftar, babar, buka);
  return <LayarBabar judul={t('Juara umum', 'Overall winner')} babar={babar} buka={buka} satuan={t('poin', 'points')} tulis={tulisPoin} />;
}

function Isi({ acaraId, isi, tampilan: { apa, buka } }: { acaraId: string; isi: DaftarLomba; tampilan: Tampilan }) {
  if (apa === 'umum') return <Umum acaraId={acaraId} daftar={isi} buka={buka} />;
  const satu = isi.lomba.find(({ lomba }) => lomba.id === apa)?.lomba;
  if (!satu) return <Judul isi={isi} />;
  if (satu.dibatalkan) return <Dibatalkan lomba={satu} />;
  const cerdas = aturanCerdas(satu);
  if (cerdas && !satu.tutup && satu.undiGrup && satu.jawaban.length === 0) return <LayarGrup lomba={satu} semua={isi.lomba.map(({ lomba }) => lomba)} />;
  if (cerdas && !satu.tutup) return <LayarSkor lomba={satu} cerdas={cerdas} wilayah={isi.wilayah} />;
  return <Hasil key={satu.id} lomba={satu} isi={isi} buka={buka} />;
}

/** Draws the screen. */
export function LayarPage() {
  const { acaraId } = useRoute().params as { acaraId: string };
  const { query } = useLocation();
  const { isi, galat } = useAsk(`/api/acara/${acaraId}/lomba`, zDaftarLomba, useDetak(JEDA_LAYAR));
  const tampilan = useTombol(query.lomba ?? 'judul', isi?.lomba.map((satu) => satu.lomba.id) ?? []);
  useJudul(t('Layar besar', 'Big screen'));
  return (
    <main class="hall" aria-live="polite">
      {isi ? (
        <Isi acaraId={acaraId} isi={isi} tampilan={tampilan} />
      ) : (
        <p class="hall-wait">{galat?.pesan ?? t('Menyiapkan layar…', 'Preparing the screen…')}</p>
      )}
      <p class="hall-keys">
        {t(
          'Angka, panah atas dan bawah: pilih lomba. Spasi: buka berikutnya. Panah kiri: tutup lagi. U: juara umum. 0: judul. F: layar penuh.',
          'Digits, arrows up and down: a competition. Space: reveal. Left arrow: hide. U: overall winner. 0: title. F: full screen.',
        )}
      </p>
    </main>
  );
}
