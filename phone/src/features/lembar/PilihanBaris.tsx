// What is chosen above a sheet: the month, and for sheets with names the RT or the group. The choice stands in the address.
import type { DefinisiLembar } from '@lini/core/laporan/bahan-lembar.ts';
import { bulanDari, tambahBulan } from '@lini/core/tanggal.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useId } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { namaSubjek } from '../../app/nama-subjek.ts';
import { hariIni } from '../../app/waktu.ts';
import { alamatLembar } from './alamat-lembar.ts';
import type { PilihanLembar } from './bahan.ts';
import { isBolehSemuaRt, listPoktanLembar, listRt } from './pilihan.ts';

const JUMLAH_BULAN = 24;

type PilihProps = { label: string; nilai: string; daftar: readonly { readonly nilai: string; readonly label: string }[]; onPilih: (nilai: string) => void };

function Pilih({ label, nilai, daftar, onPilih }: PilihProps) {
  const id = useId();
  return (
    <div class="cluster pilih-lembar">
      <label for={id}>{label}</label>
      <select id={id} class="input" value={nilai} onChange={(peristiwa) => onPilih(peristiwa.currentTarget.value)}>
        {daftar.map((satu) => (
          <option key={satu.nilai} value={satu.nilai}>
            {satu.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Draws the choices. */
export function PilihanBaris({ definisi, pilihan }: { definisi: DefinisiLembar; pilihan: PilihanLembar }) {
  const { route } = useLocation();
  const ganti = (ubah: Partial<PilihanLembar>): void => route(alamatLembar(definisi.id, { ...pilihan, ...ubah }), true);
  const bulanIni = bulanDari(hariIni.value);
  const isRt = definisi.jenis === 'nama' && definisi.pilih === 'rt';
  const isPoktan = definisi.jenis === 'nama' && definisi.pilih === 'poktan';
  const rtList = isRt
    ? [...listRt().map((rt) => ({ nilai: rt, label: `RT ${rt}` })), ...(isBolehSemuaRt() ? [{ nilai: 'semua', label: t('Semua RT', 'All RT') }] : [])]
    : [];
  return (
    <div class="cluster no-print">
      <Pilih
        label={t('Bulan', 'Month')}
        nilai={pilihan.bulan}
        daftar={Array.from({ length: JUMLAH_BULAN }, (_, ke) => tambahBulan(bulanIni, -ke)).map((satu) => ({ nilai: satu, label: formatBulan(satu) }))}
        onPilih={(bulan) => ganti({ bulan })}
      />
      {isRt && <Pilih label="RT" nilai={pilihan.rt ?? 'semua'} daftar={rtList} onPilih={(rt) => ganti({ rt: rt === 'semua' ? null : rt })} />}
      {isPoktan && (
        <Pilih
          label={t('Kelompok', 'Group')}
          nilai={pilihan.poktanId ?? ''}
          daftar={listPoktanLembar(definisi).map((satu) => ({ nilai: satu.id, label: namaSubjek(satu) }))}
          onPilih={(poktanId) => ganti({ poktanId })}
        />
      )}
    </div>
  );
}
