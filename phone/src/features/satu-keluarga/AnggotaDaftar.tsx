// The members with their ages; a tap opens what can be done for one.
import { type Anggota, isHadir, type Keluarga } from '@lini/core/keluarga/keluarga.ts';
import { HUBUNGAN } from '@lini/core/keluarga/pilihan.ts';
import { bulanPenuh, type Tanggal, umurTahun } from '@lini/core/tanggal.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';

/** Age in the words of a posyandu: months for the small ones. */
export function kalimatUmur(lahir: Tanggal | null, pada: Tanggal): string {
  if (lahir === null) return t('tanggal lahir belum diketahui', 'birth date not known');
  const bulan = bulanPenuh(lahir, pada);
  if (bulan < 0) return formatTanggal(lahir);
  return bulan < 60 ? t(`${bulan} bulan`, `${bulan} months`) : t(`${umurTahun(lahir, pada)} tahun`, `${umurTahun(lahir, pada)} years`);
}

const URUT = ['kepala', 'istri', 'anak', 'lainnya'];

function keterangan(anggota: Anggota, hariIni: Tanggal): string {
  const hubungan = tt(labelPilihan(HUBUNGAN, anggota.hubungan));
  if (anggota.meninggal) return `${hubungan} · ${t(`meninggal ${formatTanggal(anggota.meninggal)}`, `died ${formatTanggal(anggota.meninggal)}`)}`;
  if (anggota.pindah) return `${hubungan} · ${t(`keluar ${formatTanggal(anggota.pindah)}`, `left ${formatTanggal(anggota.pindah)}`)}`;
  return `${hubungan} · ${kalimatUmur(anggota.lahir, hariIni)}`;
}

export type AnggotaDaftarProps = { keluarga: Keluarga; hariIni: Tanggal; onPilih: (anggota: Anggota) => void };

/** Draws the list: those who live here first, head, wife, children by age. */
export function AnggotaDaftar({ keluarga, hariIni, onPilih }: AnggotaDaftarProps) {
  const kunci = (satu: Anggota): string => `${isHadir(satu) ? 0 : 1} ${URUT.indexOf(satu.hubungan)} ${satu.lahir ?? '9'}`;
  const semua = [...keluarga.anggota.values()].sort((a, b) => (kunci(a) < kunci(b) ? -1 : 1));
  if (semua.length === 0) return null;
  return (
    <section class="bagian" aria-labelledby="anggota">
      <h2 id="anggota">
        {t('Anggota', 'Members')} <span class="soft">{semua.filter(isHadir).length}</span>
      </h2>
      <ul class="list">
        {semua.map((satu) => (
          <ListRow key={satu.id} title={satu.nama} detail={keterangan(satu, hariIni)} onClick={() => onPilih(satu)} />
        ))}
      </ul>
    </section>
  );
}
