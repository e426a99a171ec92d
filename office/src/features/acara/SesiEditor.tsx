// The programme as a table to type into: day, times, title, hours, trainer, room, and where attendance is taken.
import type { SesiAcara } from '@lini/core/acara/rencana.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';

export type SesiEditorProps = {
  sesi: readonly SesiAcara[];
  hari: readonly [Tanggal, ...Tanggal[]];
  onSesi: (sesi: SesiAcara[]) => void;
};

/** An id no other part has, also none that was taken away: attendance hangs on it. */
const idSesi = (): string => `s-${Date.now().toString(36)}`;

function sesiBaru(sesi: readonly SesiAcara[], hari: Tanggal): SesiAcara {
  const akhir = sesi.at(-1);
  return {
    id: idSesi(),
    judul: '',
    tanggal: akhir?.tanggal ?? hari,
    mulai: akhir?.selesai ?? '08:00',
    selesai: akhir && akhir.selesai > '22:00' ? '23:59' : `${String(Number((akhir?.selesai ?? '08:00').slice(0, 2)) + 1).padStart(2, '0')}:00`,
    jp: 1,
    pengajar: null,
    ruang: null,
    isHadirDicatat: sesi.length === 0,
  };
}

type BarisProps = { satu: SesiAcara; ke: number; hari: SesiEditorProps['hari']; onUbah: (ubah: Partial<SesiAcara>) => void; onHapus: () => void };

function Baris({ satu, ke, hari, onUbah, onHapus }: BarisProps) {
  const sebut = (kata: string): string => t(`${kata}, bagian ${ke + 1}`, `${kata}, part ${ke + 1}`);
  return (
    <tr>
      <td>
        <select
          class="input input-compact"
          aria-label={sebut(t('Hari', 'Day'))}
          value={satu.tanggal}
          onChange={(p) => onUbah({ tanggal: p.currentTarget.value })}
        >
          {hari.map((yang) => (
            <option key={yang} value={yang}>
              {formatTanggal(yang)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <span class="cluster tight-row">
          <input
            type="time"
            class="input input-compact"
            aria-label={sebut(t('Mulai', 'From'))}
            value={satu.mulai}
            onInput={(p) => onUbah({ mulai: p.currentTarget.value })}
          />
          <input
            type="time"
            class="input input-compact"
            aria-label={sebut(t('Selesai', 'To'))}
            value={satu.selesai}
            onInput={(p) => onUbah({ selesai: p.currentTarget.value })}
          />
        </span>
      </td>
      <td class="grow">
        <input
          class="input input-compact"
          maxLength={160}
          aria-label={sebut(t('Judul', 'Title'))}
          value={satu.judul}
          onInput={(p) => onUbah({ judul: p.currentTarget.value })}
        />
      </td>
      <td>
        <input
          type="number"
          class="input input-compact sel-jp"
          min={0}
          max={24}
          step={0.5}
          aria-label={sebut('JP')}
          value={satu.jp}
          onInput={(p) => onUbah({ jp: Math.max(0, Math.min(24, Number(p.currentTarget.value) || 0)) })}
        />
      </td>
      <td>
        <input
          class="input input-compact"
          maxLength={120}
          aria-label={sebut(t('Pengajar', 'Trainer'))}
          value={satu.pengajar ?? ''}
          onInput={(p) => onUbah({ pengajar: p.currentTarget.value.trim() === '' ? null : p.currentTarget.value })}
        />
      </td>
      <td>
        <input
          class="input input-compact"
          maxLength={120}
          aria-label={sebut(t('Ruang', 'Room'))}
          value={satu.ruang ?? ''}
          onInput={(p) => onUbah({ ruang: p.currentTarget.value.trim() === '' ? null : p.currentTarget.value })}
        />
      </td>
      <td class="center">
        <input
          type="checkbox"
          aria-label={sebut(t('Kehadiran dicatat', 'Attendance taken'))}
          checked={satu.isHadirDicatat}
          onChange={(p) => onUbah({ isHadirDicatat: p.currentTarget.checked })}
        />
      </td>
      <td>
        <Button kind="quiet" isCompact icon="silang" aria-label={sebut(t('Hapus', 'Remove'))} onClick={onHapus}>
          {t('Hapus', 'Remove')}
        </Button>
      </td>
    </tr>
  );
}

/** Draws the table with its total of hours. */
export function SesiEditor({ sesi, hari, onSesi }: SesiEditorProps) {
  const kepala = [
    t('Hari', 'Day'),
    t('Waktu', 'Time'),
    t('Bagian acara', 'Part'),
    'JP',
    t('Pengajar', 'Trainer'),
    t('Ruang', 'Room'),
    t('Catat hadir', 'Attendance'),
    '',
  ];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard (axe: scrollable-region-focusable). */}
      <section class="table-scroll editor-table" aria-label={t('Tabel susunan acara', 'Table of the programme')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {kepala.map((satu) => (
                <th key={satu || 'hapus'} scope="col">
                  {satu || <span class="visually-hidden">{t('Hapus', 'Remove')}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sesi.map((satu, ke) => (
              <Baris
                key={satu.id}
                satu={satu}
                ke={ke}
                hari={hari}
                onUbah={(ubah) => onSesi(sesi.map((yang) => (yang.id === satu.id ? { ...yang, ...ubah } : yang)))}
                onHapus={() => onSesi(sesi.filter((yang) => yang.id !== satu.id))}
              />
            ))}
          </tbody>
        </table>
      </section>
      <p class="cluster apart">
        <span class="firm tabular">
          {t(`Seluruhnya ${sesi.reduce((jumlah, satu) => jumlah + satu.jp, 0)} JP`, `${sesi.reduce((jumlah, satu) => jumlah + satu.jp, 0)} training hours`)}
        </span>
        <Button icon="tambah" onClick={() => onSesi([...sesi, sesiBaru(sesi, hari[0])])}>
          {t('Tambah bagian', 'Add a part')}
        </Button>
      </p>
    </>
  );
}
