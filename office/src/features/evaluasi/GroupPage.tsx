// The groups of an area by class: how many of each, and what each still lacks for the next.
import type { Akun } from '@lini/core/akses/akun.ts';
import { NAMA_RUBRIK } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { type DaftarKelompok, zDaftarKelompok } from '@lini/core/klasifikasi/kelompok-wire.ts';
import { tambahBulan } from '@lini/core/tanggal.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useLocation } from 'preact-iso';
import { Choice } from '../../app/Choice.tsx';
import { useJudul } from '../../app/judul.ts';
import { Refusal } from '../../app/Refusal.tsx';
import { akun } from '../../app/sesi.ts';
import { useAsk } from '../../app/use-ask.ts';
import { versi } from '../../app/versi.ts';
import { AreaMonth } from './AreaMonth.tsx';
import { type AlamatKelompok, JENIS_KELOMPOK, readAlamatKelompok, SARING_KELOMPOK, saringKelompok, writeAlamatKelompok } from './alamat-kelompok.ts';
import { EvaluationNav } from './EvaluationNav.tsx';
import { GroupTable } from './GroupTable.tsx';

type IsiProps = { orang: Akun; data: DaftarKelompok; alamat: AlamatKelompok; bulanIni: string; onPick: (ubah: Partial<AlamatKelompok>) => void };

function Isi({ orang, data, alamat, bulanIni, onPick }: IsiProps) {
  const sejenis = saringKelompok(data.daftar, { jenis: alamat.jenis, kelas: null });
  return (
    <>
      <div class="heading">
        <div class="heading-words">
          <h1>
            {t('Kelas kelompok', 'Classes of groups')} <span class="heading-month">{`${data.wilayah.nama}, ${formatBulan(data.bulan)}`}</span>
          </h1>
          <p>
            <Badge tone="warn">{tt(NAMA_RUBRIK)}</Badge>
          </p>
        </div>
        <div class="cluster no-print">
          <AreaMonth wilayah={data.wilayah} bagian={data.bagian} bulan={data.bulan} akar={orang.tugas} bulanIni={bulanIni} onPick={onPick} />
          <Choice
            label={t('Jenis', 'Kind')}
            value={alamat.jenis ?? ''}
            onValue={(nilai) => onPick({ jenis: JENIS_KELOMPOK.find((satu) => satu.nilai === nilai)?.nilai ?? null })}
            pilihan={[{ nilai: '', label: t('Semua jenis', 'Every kind') }, ...JENIS_KELOMPOK.map((satu) => ({ nilai: satu.nilai, label: tt(satu.label) }))]}
          />
        </div>
      </div>
      {data.daftar.length === 0 ? (
        <EmptyState title={t('Belum ada kelompok terdaftar', 'No group was registered')}>
          {t('Kelompok muncul di sini setelah kartu K/0-nya didaftarkan di ponsel.', 'Groups appear once their K/0 card was registered on a phone.')}
        </EmptyState>
      ) : (
        <>
          <div class="cluster no-print">
            {SARING_KELOMPOK.map(({ nilai, label, uji }) => (
              <FilterChip key={nilai} isOn={alamat.kelas === nilai} onToggle={() => onPick({ kelas: alamat.kelas === nilai ? null : nilai })}>
                {`${tt(label)}: ${formatAngka(sejenis.filter(uji).length)}`}
              </FilterChip>
            ))}
          </div>
          <GroupTable data={data} daftar={saringKelompok(sejenis, alamat)} />
        </>
      )}
    </>
  );
}

function Groups({ orang }: { orang: Akun }) {
  const { query, route } = useLocation();
  const alamat = readAlamatKelompok(query);
  const wilayah = alamat.wilayah ?? orang.tugas[0]?.wilayah ?? null;
  const bulanIni = versi.value?.bulanIni;
  const bulan = alamat.bulan ?? (bulanIni ? tambahBulan(bulanIni, -1) : null);
  const tanya = useAsk(wilayah && bulan ? `/api/evaluasi/kelompok?wilayah=${wilayah}&bulan=${bulan}` : null, zDaftarKelompok, versi.value?.versi);
  const { isi } = tanya;
  useJudul(
    isi ? t(`Kelompok, ${isi.wilayah.nama}, ${formatBulan(isi.bulan)}`, `Groups, ${isi.wilayah.nama}, ${formatBulan(isi.bulan)}`) : t('Kelompok', 'Groups'),
  );
  return (
    <div class="dashboard" aria-busy={tanya.isMemuat}>
      <EvaluationNav />
      {!isi && <h1>{t('Kelas kelompok', 'Classes of groups')}</h1>}
      {tanya.galat ? <Refusal tanya={tanya} /> : !isi && <p class="soft">{t('Memuat…', 'Loading…')}</p>}
      {isi && (
        <Isi orang={orang} data={isi} alamat={alamat} bulanIni={bulanIni ?? isi.bulan} onPick={(ubah) => route(writeAlamatKelompok({ ...alamat, ...ubah }))} />
      )}
    </div>
  );
}

/** Draws the list of whoever is signed in. */
export function GroupPage() {
  const orang = akun.value;
  return orang ? <Groups orang={orang} /> : null;
}
