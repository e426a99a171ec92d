// The desk: reports in the order they should be looked at, the open one beside the list, and keys for a hand that stays on the keyboard.
import type { Akun } from '@lini/core/akses/akun.ts';
import type { BarisLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { tanggalWita } from '@lini/ui/words/tanggal.ts';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { namaWilayah, sebutWilayah } from '../../app/nama-wilayah.ts';
import { AlatMeja } from './AlatMeja.tsx';
import { BarisMeja } from './BarisMeja.tsx';
import { langkahMaju } from './catat-langkah.ts';
import { type IsiKembali, KembalikanDialog } from './KembalikanDialog.tsx';
import { KATA_LANGKAH } from './kata-laporan.ts';
import { Pengingat } from './Pengingat.tsx';
import { tulisPengingat } from './pengingat.ts';
import { RincianMeja } from './RincianMeja.tsx';
import { langkahBerikut, langkahTugas, listMeja, type Saringan } from './urut-meja.ts';
import type { Tindakan } from './use-tindakan.ts';

export type MejaProps = { akun: Akun; bulan: Bulan; semua: readonly BarisLaporan[]; tindakan: Tindakan };

const KOSONG: Readonly<Record<Saringan, () => string>> = {
  menunggu: () => t('Tidak ada laporan yang menunggu Anda', 'No report waits for you'),
  koordinator: () => t('Tidak ada laporan Anda yang menunggu koordinator', 'No report of yours waits for the coordinator'),
  janggal: () => t('Tidak ada laporan yang janggal', 'No report is odd'),
  dikembalikan: () => t('Tidak ada laporan yang sedang dikembalikan', 'No report is returned'),
  belum: () => t('Semua laporan bulan ini sudah masuk', 'Every report of this month has come'),
  semua: () => t('Belum ada laporan untuk bulan ini', 'There are no reports for this month'),
};

/** Which report stands open, and moves of it; an approved one leaves the list and the next takes its place. */
function useTerbuka(daftar: readonly BarisLaporan[]) {
  const [dibuka, setDibuka] = useState<string | null>(null);
  const tempat = useRef(0);
  const ke = daftar.findIndex(({ id }) => id === dibuka);
  if (ke >= 0) tempat.current = ke;
  const kini = daftar[ke >= 0 ? ke : Math.min(tempat.current, daftar.length - 1)];
  const geser = (langkah: number): BarisLaporan | undefined => {
    const baru = daftar[Math.max(0, Math.min(daftar.length - 1, (kini ? daftar.indexOf(kini) : 0) + langkah))];
    setDibuka(baru?.id ?? null);
    return baru;
  };
  return { kini, setDibuka, geser };
}

/** What was done leaves the list and takes the focus with it: the row that opens instead gets it, so that the keys go on working. */
function useFokusBaris(isi: RefObject<HTMLElement | null>, dibuka: string | undefined): void {
  const sebelum = useRef(dibuka);
  useEffect(() => {
    const isHilang = document.activeElement === null || document.activeElement === document.body;
    if (sebelum.current !== dibuka && isHilang) isi.current?.querySelector<HTMLElement>(`[data-laporan="${dibuka}"]`)?.focus();
    sebelum.current = dibuka;
  }, [dibuka, isi]);
}

/** Whether a key was pressed where letters are typed, or in an open dialog. */
const isMengetik = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.closest('dialog, textarea, select, input:not([type=checkbox])') !== null;

/** Draws the desk. */
export function Meja({ akun, bulan, semua, tindakan }: MejaProps) {
  const { peran } = akun;
  const [saringan, setSaringan] = useState<Saringan>('menunggu');
  const [dipilih, setDipilih] = useState<ReadonlySet<string>>(new Set());
  const [dikembalikan, setDikembalikan] = useState<BarisLaporan | null>(null);
  const isi = useRef<HTMLUListElement>(null);
  const daftar = listMeja(semua, saringan, peran);
  const { kini, setDibuka, geser } = useTerbuka(daftar);
  const desa = ({ desa: kode }: BarisLaporan): string => sebutWilayah(kode, namaWilayah(akun, kode));
  const isSibuk = tindakan.kemajuan !== null;
  useFokusBaris(isi, kini?.id);

  const maju = (daftarMaju: readonly BarisLaporan[]): void => {
    const langkah = daftarMaju.flatMap((satu) => langkahMaju(satu, langkahBerikut(satu, peran)));
    const kata = KATA_LANGKAH[(daftarMaju[0] && langkahBerikut(daftarMaju[0], peran)) ?? langkahTugas(peran)];
    if (langkah.length > 0 && !isSibuk) void tindakan.jalankan(langkah, tt(kata.sedang), tt(kata.selesai)).then(() => setDipilih(new Set()));
  };
  const kembalikan = (isiKembali: IsiKembali): void => {
    const laporan = dikembalikan;
    setDikembalikan(null);
    if (laporan?.ajuan)
      void tindakan.jalankan(
        [{ laporan, kind: 'laporan.kembalikan', isi: { ajuan: laporan.ajuan, ...isiKembali } }],
        t('Mengembalikan', 'Returning'),
        t('dikembalikan', 'returned'),
      );
  };
  const tekan = (peristiwa: KeyboardEvent): void => {
    if (isMengetik(peristiwa) || peristiwa.ctrlKey || peristiwa.metaKey || peristiwa.altKey) return;
    const kunci = peristiwa.key.toLowerCase();
    if (kunci === 'arrowdown' || kunci === 'arrowup') {
      peristiwa.preventDefault();
      const baru = geser(kunci === 'arrowdown' ? 1 : -1);
      isi.current?.querySelector<HTMLElement>(`[data-laporan="${baru?.id}"]`)?.focus();
    } else if (kunci === 's' && kini) maju([kini]);
    else if (kunci === 'k' && kini && !isSibuk) {
      peristiwa.preventDefault();
      setDikembalikan(kini);
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a second way to the buttons inside
    <div class="desk" onKeyDown={tekan}>
      <AlatMeja
        semua={semua}
        peran={peran}
        saringan={saringan}
        onSaring={setSaringan}
        dipilih={daftar.filter(({ id }) => dipilih.has(id))}
        isSibuk={isSibuk}
        onMaju={maju}
      />
      {saringan === 'belum' && daftar.length > 0 && (
        <Pengingat
          key={daftar.length}
          tulisan={tulisPengingat(
            daftar.map((satu) => ({ ...satu, namaDesa: desa(satu) })),
            bulan,
            tanggalWita(Date.now()),
          )}
        />
      )}
      {kini ? (
        <div class="desk-columns">
          <ul class="list desk-list" ref={isi} aria-label={t('Laporan', 'Reports')}>
            {daftar.map((satu) => (
              <BarisMeja
                key={satu.id}
                baris={satu}
                bulan={bulan}
                desa={desa(satu)}
                isDibuka={satu.id === kini.id}
                dipilih={langkahBerikut(satu, peran) === null ? null : dipilih.has(satu.id)}
                onBuka={() => setDibuka(satu.id)}
                onPilih={() => setDipilih(new Set(dipilih.has(satu.id) ? [...dipilih].filter((id) => id !== satu.id) : [...dipilih, satu.id]))}
              />
            ))}
          </ul>
          <RincianMeja
            key={kini.id}
            baris={kini}
            bulan={bulan}
            desa={desa(kini)}
            peran={peran}
            isSibuk={isSibuk}
            onMaju={() => maju([kini])}
            onKembali={() => setDikembalikan(kini)}
          />
        </div>
      ) : (
        <EmptyState icon="centang" title={KOSONG[saringan]()}>
          {t('Pilih saringan lain di atas untuk melihat laporan lainnya.', 'Choose another filter above to see other reports.')}
        </EmptyState>
      )}
      {dikembalikan && (
        <KembalikanDialog laporan={dikembalikan} peran={peran} desa={desa(dikembalikan)} onKirim={kembalikan} onTutup={() => setDikembalikan(null)} />
      )}
    </div>
  );
}
