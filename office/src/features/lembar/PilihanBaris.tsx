// Area, sheet and month, chosen above the sheet.
import type { Akun } from '@lini/core/akses/akun.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { tingkatKode } from '@lini/core/wilayah/wilayah.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { MonthPicker } from '../../app/MonthPicker.tsx';
import { namaWilayah, sebutLengkap, sebutWilayah } from '../../app/nama-wilayah.ts';
import { atasDari, listAtas, listDesa, listLembar, type Pilihan } from './pilihan.ts';

type PilihProps = { label: string; nilai: string; daftar: readonly (readonly [nilai: string, nama: string])[]; onPilih: (nilai: string) => void };

function Pilih({ label, nilai, daftar, onPilih }: PilihProps) {
  return (
    <label class="picker">
      <span class="picker-label">{label}</span>
      <select class="input input-compact" value={nilai} onChange={(peristiwa) => onPilih(peristiwa.currentTarget.value)}>
        {daftar.map(([satu, nama]) => (
          <option key={satu} value={satu}>
            {nama}
          </option>
        ))}
      </select>
    </label>
  );
}

export type PilihanBarisProps = { akun: Akun; pilihan: Pilihan; lembar: string; bulan: Bulan; bulanIni: Bulan; onPilih: (ubah: Partial<Pilihan>) => void };

/** Draws the choices. */
export function PilihanBaris({ akun, pilihan, lembar, bulan, bulanIni, onPilih }: PilihanBarisProps) {
  const atas = atasDari(akun, pilihan.wilayah);
  const desa = listDesa(akun, atas);
  const sebut = (kode: string): string => {
    const nama = namaWilayah(akun, kode);
    return tingkatKode(kode) === 'desa' ? sebutLengkap(akun, { kode, nama, isKelurahan: false }) : sebutWilayah(kode, nama);
  };
  return (
    <div class="cluster no-print">
      <Pilih label={t('Wilayah', 'Area')} nilai={atas} daftar={listAtas(akun).map((kode) => [kode, sebut(kode)])} onPilih={(wilayah) => onPilih({ wilayah })} />
      {desa.length > 0 && (
        <Pilih
          label={t('Desa', 'Village')}
          nilai={pilihan.wilayah}
          daftar={[[atas, t('Seluruh kecamatan', 'Whole kecamatan')], ...desa.map(({ kode, nama }) => [kode, nama] as const)]}
          onPilih={(wilayah) => onPilih({ wilayah })}
        />
      )}
      <Pilih
        label={t('Laporan', 'Report')}
        nilai={lembar}
        daftar={listLembar(pilihan.wilayah).map(({ id, kode, judul }) => [id, kode ? `${kode}: ${tt(judul)}` : tt(judul)])}
        onPilih={(satu) => onPilih({ lembar: satu })}
      />
      <MonthPicker bulan={bulan} bulanIni={bulanIni} onPick={(satu) => onPilih({ bulan: satu })} />
    </div>
  );
}
