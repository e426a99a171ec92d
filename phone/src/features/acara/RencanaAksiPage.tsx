// What a participant will do after the gathering: up to five lines, each with its role and its day.
import './acara.css';
import type { ButirAksi } from '@lini/core/acara/pilihan.ts';
import { BUTIR_AKSI_TERBANYAK } from '@lini/core/acara/rencana-aksi.ts';
import { PERAN_BAKTI, type PeranBakti } from '@lini/core/institusi/pilihan.ts';
import { akhirBulan, bulanDari, type Tanggal, tambahBulan } from '@lini/core/tanggal.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Field } from '@lini/ui/components/Field.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import type { EntriSubjek } from '../../app/entri.ts';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { hariIni } from '../../app/waktu.ts';
import { alamatAcara } from './alamat-acara.ts';
import { BelumAda } from './BelumAda.tsx';
import { simpanAcara } from './simpan-acara.ts';
import { useAcara } from './use-acara.ts';

/** The ends of this month and the two after it. */
const listTenggat = (): Tanggal[] => [0, 1, 2].map((ke) => akhirBulan(tambahBulan(bulanDari(hariIni.value), ke)));

function ButirBaru({ onTambah, onTutup }: { onTambah: (butir: ButirAksi) => void; onTutup: (() => void) | null }) {
  const [isi, setIsi] = useState('');
  const [peran, setPeran] = useState<PeranBakti | ''>('');
  const [tenggat, setTenggat] = useState<Tanggal | null>(null);
  const isLengkap = isi.trim().length >= 3 && peran !== '' && tenggat !== null;
  const tambah = (): void => {
    if (peran !== '' && tenggat !== null) onTambah({ isi: isi.trim(), peran, tenggat });
  };
  return (
    <section class="card stack" aria-label={t('Rencana baru', 'New line')}>
      <TextInput
        label={t('Apa yang akan dikerjakan?', 'What will you do?')}
        help={t('Misalnya: mengunjungi lima PUS yang belum ber-KB', 'For example: visit five couples without contraception')}
        maxLength={200}
        value={isi}
        onValue={setIsi}
      />
      <Field label={t('Termasuk peran mana?', 'Which role is it?')}>
        {(link) => (
          <select {...link} class="input" value={peran} onChange={(peristiwa) => setPeran(peristiwa.currentTarget.value as PeranBakti | '')}>
            <option value="">{t('Pilih peran', 'Choose a role')}</option>
            {PERAN_BAKTI.map(({ nilai, label }) => (
              <option key={nilai} value={nilai}>
                {tt(label)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset class="stack tight">
        <legend class="field-label">{t('Selesai kapan?', 'By when?')}</legend>
        <div class="cluster">
          {listTenggat().map((satu) => (
            <FilterChip key={satu} isOn={tenggat === satu} onToggle={() => setTenggat(satu)}>
              {formatTanggal(satu)}
            </FilterChip>
          ))}
        </div>
      </fieldset>
      <Button kind="primary" isWide disabled={!isLengkap} onClick={tambah}>
        {t('Simpan rencana ini', 'Keep this line')}
      </Button>
      {onTutup && (
        <Button kind="quiet" isWide onClick={onTutup}>
          {t('Tidak jadi', 'Never mind')}
        </Button>
      )}
    </section>
  );
}

function Isian({ entri }: { entri: EntriSubjek<'acara'> }) {
  const { id } = getSesi().akun;
  const butir = entri.keadaan.rencanaAksi.get(id)?.butir ?? [];
  const [isTambah, setTambah] = useState(butir.length === 0);
  const simpan = async (semua: readonly ButirAksi[]): Promise<void> => {
    const kind = 'acara.rencana-aksi';
    if (await simpanAcara(entri, kind, { pesertaId: id, butir: semua }, t('Rencana tersimpan', 'The plan is kept'))) setTambah(false);
  };
  return (
    <>
      <ul class="list" hidden={butir.length === 0}>
        {butir.map(({ isi, peran, tenggat }, ke) => (
          <ListRow
            key={`${ke} ${isi}`}
            icon="centang"
            title={isi}
            detail={`${tt(labelPilihan(PERAN_BAKTI, peran))} · ${t('sampai', 'by')} ${formatTanggal(tenggat)}`}
            end={
              butir.length > 1 && (
                <Button kind="quiet" onClick={() => void simpan(butir.filter((_, lain) => lain !== ke))}>
                  {t('Hapus', 'Remove')}
                </Button>
              )
            }
          />
        ))}
      </ul>
      {isTambah && <ButirBaru onTambah={(baru) => void simpan([...butir, baru])} onTutup={butir.length === 0 ? null : () => setTambah(false)} />}
      {!isTambah && butir.length < BUTIR_AKSI_TERBANYAK && (
        <Button isWide icon="tambah" onClick={() => setTambah(true)}>
          {t('Tambah rencana', 'Add a line')}
        </Button>
      )}
    </>
  );
}

/** Draws the plan of whoever is signed in. */
export function RencanaAksiPage() {
  const { id, entri } = useAcara();
  if (!entri?.keadaan.rencana) return <BelumAda />;
  const isMulai = entri.keadaan.rencana.mulai <= hariIni.value;
  return (
    <Shell
      judul={t('Rencana saya', 'My plan')}
      keterangan={t('Dilihat lagi bersama PKB pada pembinaan bulan depan.', 'Looked at again with the PKB at the next coaching.')}
      kembali={alamatAcara(id)}
      isFormulir
    >
      {isMulai ? (
        <Isian entri={entri} />
      ) : (
        <EmptyState icon="jam" title={t('Acaranya belum mulai', 'It has not begun')}>
          {t('Rencana ditulis sesudah belajar, pada hari acara.', 'The plan is written after learning, on the day.')}
        </EmptyState>
      )}
    </Shell>
  );
}
