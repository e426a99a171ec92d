// The work list itself: grouped by urgency or by the walk, each line to be opened, done or put off.
import type { Agenda } from '@lini/core/agenda/agenda.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { getSesi } from '../../app/sesi.ts';
import { AgendaRow, namaAgenda } from './AgendaRow.tsx';
import { agendaHariIni } from './agenda-hari-ini.ts';
import { Ditunda } from './Ditunda.tsx';
import { type Kelompok, kelompokkan, kelompokkanRt } from './kelompok.ts';
import type { TundaLembar } from './TundaLembar.tsx';

const TAMPIL_DULU = 6;
const MENDESAK: ReadonlySet<string> = new Set(['urgensi-0', 'urgensi-1']);

/** Kept while the app is open. */
const isMenurutRt = signal(false);

function Bagian({ kelompok, onTunda }: { kelompok: Kelompok; onTunda: (agenda: Agenda) => void }) {
  const [batas, setBatas] = useState(TAMPIL_DULU);
  const { buku } = getSesi();
  const sisa = kelompok.agenda.length - batas;
  return (
    <section class="bagian" aria-labelledby={kelompok.id}>
      <h2 id={kelompok.id}>
        {tt(kelompok.judul)} <span class="soft">{kelompok.agenda.length}</span>
      </h2>
      <ul class="list">
        {kelompok.agenda.slice(0, batas).map((agenda) => {
          const { jenis, id } = agenda.subjek;
          const entri = buku.find(jenis, id);
          return entri && <AgendaRow key={`${agenda.aturan} ${id} ${agenda.anggotaId}`} agenda={agenda} entri={entri} onTunda={() => onTunda(agenda)} />;
        })}
      </ul>
      {sisa > 0 && (
        <Button kind="quiet" icon="turun" onClick={() => setBatas(batas + 20)}>
          {t(`Tampilkan lagi (${sisa})`, `Show more (${sisa})`)}
        </Button>
      )}
    </section>
  );
}

function PilihUrutan() {
  return (
    <fieldset class="geser">
      <legend class="visually-hidden">{t('Urutan daftar', 'Order of the list')}</legend>
      {[false, true].map((nilai) => (
        <FilterChip
          key={String(nilai)}
          isOn={isMenurutRt.value === nilai}
          onToggle={() => {
            isMenurutRt.value = nilai;
          }}
        >
          {nilai ? t('Menurut RT', 'By RT') : t('Menurut mendesak', 'By urgency')}
        </FilterChip>
      ))}
    </fieldset>
  );
}

/** Draws the list with `children` after what is urgent, and the sheet while a line is being put off. */
export function DaftarKerja({ children }: { children: ComponentChildren }) {
  const [ditunda, setDitunda] = useState<Agenda | null>(null);
  const [lembar, setLembar] = useState<{ readonly Tunda: typeof TundaLembar } | null>(null);
  // Fetched when it is first asked for: the first screen of a phone waits for nothing it may not need.
  useEffect(() => {
    if (ditunda && !lembar) void import('./TundaLembar.tsx').then((isi) => setLembar({ Tunda: isi.TundaLembar }));
  }, [ditunda, lembar]);
  const { buku } = getSesi();
  const { perlu } = agendaHariIni.value;
  const rtDari = ({ subjek }: Agenda): string => buku.find(subjek.jenis, subjek.id)?.keadaan.rt ?? '';
  const banyakRt = new Set(perlu.map(rtDari)).size;
  const kelompokList = isMenurutRt.value && banyakRt > 1 ? kelompokkanRt(perlu, rtDari) : kelompokkan(perlu);
  const entriDitunda = ditunda && buku.find(ditunda.subjek.jenis, ditunda.subjek.id);
  // At least the first group stands before the month.
  const batas = Math.max(1, kelompokList.findLastIndex((satu) => MENDESAK.has(satu.id)) + 1);
  const gambar = (satu: Kelompok) => <Bagian key={satu.id} kelompok={satu} onTunda={setDitunda} />;
  return (
    <>
      {banyakRt > 1 && <PilihUrutan />}
      {kelompokList.slice(0, batas).map(gambar)}
      {perlu.length === 0 && (
        <EmptyState icon="centang" title={t('Tidak ada yang menunggu hari ini', 'Nothing is due today')}>
          {t('Yang perlu dikunjungi akan muncul di sini dengan alasannya.', 'Who needs a visit will show here, with the reason.')}
        </EmptyState>
      )}
      {children}
      {kelompokList.slice(batas).map(gambar)}
      <Ditunda />
      {ditunda && entriDitunda && lembar && (
        <lembar.Tunda agenda={ditunda} entri={entriDitunda} nama={namaAgenda(ditunda, entriDitunda)} onTutup={() => setDitunda(null)} />
      )}
    </>
  );
}
