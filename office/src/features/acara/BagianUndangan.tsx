// Invitations: who is invited and what they answered, more cadres chosen, places left, letters and passes to print.

import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import { zDaftarCalon } from '@lini/core/acara/acara-wire.ts';
import { hadirAcara } from '@lini/core/acara/baca-acara.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { isDalamWilayah } from '@lini/core/wilayah/wilayah.ts';
import { daftarHadirPdf } from '@lini/ui/berkas/acara/daftar-hadir.ts';
import { kartuPesertaPdf } from '@lini/ui/berkas/acara/kartu-peserta.ts';
import { suratPerKaderPdf, suratUndanganPdf } from '@lini/ui/berkas/acara/surat-undangan.ts';
import { saveCsv } from '@lini/ui/berkas/csv.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { UnduhKertas } from '@lini/ui/components/UnduhKertas.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { useAsk } from '../../app/use-ask.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { AlasanDialog } from './AlasanDialog.tsx';
import { Cari } from './Cari.tsx';
import { barisHadirKertas, kepalaKertas, namaBerkas, penutupKertas, urutNama } from './kertas.ts';
import { cocokCari, kecamatanOrang, kontingenOrang, type NamaWilayah, orangKertas, sebutJabatan } from './nama-orang.ts';
import { PilihCalon } from './PilihCalon.tsx';
import type { BagianProps } from './SatuAcaraPage.tsx';
import { masukanSurat } from './surat.ts';
import { useTulis } from './use-tulis.ts';

const SEKALI = 80;
/** So that even long names stay within one catatan. */
const SEKALI_UNDANG = 250;

type Jawab = 'hadir' | 'tidak' | 'belum';
const jawabDari = ({ isi }: SatuAcara, id: string): Jawab => {
  const satu = isi.jawaban.get(id);
  return satu === undefined ? 'belum' : satu.isHadir ? 'hadir' : 'tidak';
};
const KATA: Readonly<Record<Jawab, () => string>> = {
  hadir: () => t('akan hadir', 'will come'),
  tidak: () => t('tidak bisa', 'cannot'),
  belum: () => t('belum menjawab', 'no answer'),
};

/** Places by area: given, invited, left. */
function Kuota({ data, nama }: Pick<BagianProps, 'data' | 'nama'>) {
  const { rencana, peserta } = data.isi;
  if (rencana === null || rencana.kuota.length === 0) return null;
  const baris = rencana.kuota.map(({ wilayah, banyak }) => {
    const terisi = [...peserta.values()].filter(({ desa }) => desa !== null && isDalamWilayah(desa, wilayah)).length;
    return { wilayah, banyak, terisi };
  });
  return (
    <section class="card chart" aria-labelledby="kuota-undangan">
      <h2 id="kuota-undangan">{t('Kuota', 'Places')}</h2>
      <DataTable
        judul={t('Tabel kuota', 'Table of places')}
        kolom={[
          { judul: t('Wilayah', 'Area') },
          { judul: t('Kuota', 'Places'), isAngka: true },
          { judul: t('Diundang', 'Invited'), isAngka: true },
          { judul: t('Keadaan', 'State') },
        ]}
        baris={baris.map(({ wilayah, banyak, terisi }) => ({
          kunci: wilayah,
          sel: [
            nama(wilayah),
            formatAngka(banyak),
            formatAngka(terisi),
            terisi > banyak ? (
              <Badge tone="warn">{t(`lebih ${terisi - banyak}`, `${terisi - banyak} too many`)}</Badge>
            ) : terisi === banyak ? (
              <Badge tone="good">{t('penuh', 'full')}</Badge>
            ) : (
              t(`sisa ${banyak - terisi}`, `${banyak - terisi} left`)
            ),
          ],
        }))}
      />
    </section>
  );
}

function Kertas({ data, nama }: Pick<BagianProps, 'data' | 'nama'>) {
  const orang = [...data.isi.peserta.values()];
  const isKosong = orang.length === 0;
  const kepala = kepalaKertas(data);
  return (
    <div class="cluster no-print">
      <UnduhKertas
        isCompact
        label={t('Surat undangan', 'Letter')}
        nama={namaBerkas(data, 'undangan')}
        isKosong={isKosong}
        susun={() => suratUndanganPdf(masukanSurat(data, nama))}
      />
      <UnduhKertas
        isCompact
        label={t('Surat tiap kader', 'Letter for each')}
        nama={namaBerkas(data, 'undangan-kader')}
        isKosong={isKosong}
        susun={() => suratPerKaderPdf(masukanSurat(data, nama))}
      />
      <UnduhKertas
        isCompact
        label={t('Daftar hadir kosong', 'Attendance sheet')}
        nama={namaBerkas(data, 'daftar-hadir')}
        isKosong={isKosong}
        susun={() =>
          daftarHadirPdf({
            ...kepala,
            sesi: null,
            orang: barisHadirKertas(data, null, nama),
            bentuk: 'untuk-diisi',
            barisKosong: 10,
            penutup: penutupKertas(data),
          })
        }
      />
      <UnduhKertas
        isCompact
        label={t('Kartu peserta', 'Badges')}
        nama={namaBerkas(data, 'kartu')}
        isKosong={isKosong}
        susun={() =>
          kartuPesertaPdf({
            ...kepala,
            orang: orang
              .toSorted(urutNama)
              .map((satu) => ({ ...orangKertas(satu, nama), id: satu.id, peran: 'Peserta', kontingen: nama(kontingenOrang(data, satu)) })),
          })
        }
      />
    </div>
  );
}

function simpanCsv(data: SatuAcara, nama: NamaWilayah): void {
  saveCsv(`${namaBerkas(data, 'undangan')}.csv`, [
    ['nama', 'jabatan', 'desa', 'kecamatan', 'jawaban', 'alasan'],
    ...[...data.isi.peserta.values()]
      .toSorted(urutNama)
      .map((satu) => [
        satu.nama,
        sebutJabatan(satu),
        nama(satu.desa),
        nama(kecamatanOrang(satu)),
        KATA[jawabDari(data, satu.id)](),
        data.isi.jawaban.get(satu.id)?.alasan ?? null,
      ]),
  ]);
}

type DaftarProps = BagianProps & { onCabut: (orang: Peserta) => void };

function Daftar({ data, nama, onCabut }: DaftarProps) {
  const [cari, setCari] = useState('');
  const [jawab, setJawab] = useState<Jawab | null>(null);
  const [batas, setBatas] = useState(SEKALI);
  const semua = [...data.isi.peserta.values()].toSorted(urutNama);
  const sudahDatang = new Set(hadirAcara(data.isi).map(({ peserta }) => peserta));
  const tampil = semua.filter(
    (satu) =>
      (jawab === null || jawabDari(data, satu.id) === jawab) && cocokCari(cari, satu.nama, sebutJabatan(satu), nama(satu.desa), nama(kecamatanOrang(satu))),
  );
  const hitung = (satu: Jawab): number => semua.filter(({ id }) => jawabDari(data, id) === satu).length;
  return (
    <section class="card chart" aria-labelledby="diundang">
      <div class="chart-title">
        <h2 id="diundang">{t(`Diundang (${tampil.length})`, `Invited (${tampil.length})`)}</h2>
        <div class="chart-tools no-print">
          {(['hadir', 'tidak', 'belum'] as const).map((satu) => (
            <FilterChip key={satu} isOn={jawab === satu} onToggle={() => setJawab(jawab === satu ? null : satu)}>
              {`${KATA[satu]()} ${formatAngka(hitung(satu))}`}
            </FilterChip>
          ))}
          <Cari label={t('Cari yang diundang', 'Search the invited')} nilai={cari} onCari={setCari} />
          <Button kind="quiet" isCompact icon="unduh" onClick={() => simpanCsv(data, nama)}>
            CSV
          </Button>
        </div>
      </div>
      {tampil.length === 0 ? (
        <p class="soft">{t('Tidak ada yang cocok. Lepas saringannya.', 'Nobody matches. Take the filter off.')}</p>
      ) : (
        <DataTable
          judul={t('Tabel yang diundang', 'Table of the invited')}
          kolom={[
            { judul: t('Nama', 'Name') },
            { judul: t('Jabatan', 'Position') },
            { judul: t('Desa', 'Village') },
            { judul: t('Jawaban', 'Answer') },
            { judul: t('Tindakan', 'Action') },
          ]}
          baris={tampil.slice(0, batas).map((satu) => {
            const alasan = data.isi.jawaban.get(satu.id)?.alasan;
            return {
              kunci: satu.id,
              sel: [
                satu.nama,
                sebutJabatan(satu),
                [nama(satu.desa), nama(kecamatanOrang(satu))].filter(Boolean).join(', ') || '–',
                `${KATA[jawabDari(data, satu.id)]()}${alasan ? `: ${alasan}` : ''}`,
                sudahDatang.has(satu.id) ? (
                  <Badge tone="good">{t('sudah datang', 'came')}</Badge>
                ) : (
                  <Button
                    key="cabut"
                    kind="quiet"
                    isCompact
                    aria-label={t(`Cabut undangan ${satu.nama}`, `Take back ${satu.nama}`)}
                    onClick={() => onCabut(satu)}
                  >
                    {t('Cabut', 'Take back')}
                  </Button>
                ),
              ],
            };
          })}
        />
      )}
      {tampil.length > batas && (
        <p class="no-print">
          <Button onClick={() => setBatas((lama) => lama + 4 * SEKALI)}>
            {t(`Tampilkan lagi (${tampil.length - batas} belum tampil)`, `Show more (${tampil.length - batas} left)`)}
          </Button>
        </p>
      )}
    </section>
  );
}

/** Draws the part. */
export function BagianUndangan({ data, nama, segarkan }: BagianProps) {
  const { isSibuk, galat, tulis } = useTulis(data, segarkan);
  const [isPilih, setPilih] = useState(data.isi.peserta.size === 0);
  const [dicabut, setDicabut] = useState<Peserta | null>(null);
  const calon = useAsk(isPilih ? `/api/acara/calon?wilayah=${data.isi.desa}` : null, zDaftarCalon);
  const undang = async (peserta: Peserta[]): Promise<void> => {
    const potong = Array.from({ length: Math.ceil(peserta.length / SEKALI_UNDANG) }, (_, ke) => peserta.slice(ke * SEKALI_UNDANG, (ke + 1) * SEKALI_UNDANG));
    if (await tulis(...potong.map((satu) => ({ kind: 'acara.undang', isi: { peserta: satu } })))) setPilih(false);
  };
  return (
    <>
      <div class="cluster apart no-print">
        <Kertas data={data} nama={nama} />
        {!isPilih && (
          <Button kind="primary" icon="tambah" onClick={() => setPilih(true)}>
            {t('Undang kader', 'Invite cadres')}
          </Button>
        )}
      </div>
      {galat && !isPilih && <Notice kind="error" title={galat} />}
      {isPilih && calon.galat && (
        <Notice kind="error" title={calon.galat.pesan} action={<Button onClick={calon.retry}>{t('Coba lagi', 'Try again')}</Button>} />
      )}
      {isPilih && !calon.isi && !calon.galat && <p class="soft">{t('Memuat daftar kader…', 'Loading cadres…')}</p>}
      {isPilih && calon.isi && (
        <PilihCalon
          data={calon.isi}
          wilayah={data.isi.desa}
          diundang={new Set(data.isi.peserta.keys())}
          isSibuk={isSibuk}
          galat={galat}
          onUndang={(peserta) => void undang(peserta)}
          onTutup={() => setPilih(false)}
        />
      )}
      <Kuota data={data} nama={nama} />
      {data.isi.peserta.size > 0 ? (
        <Daftar data={data} nama={nama} segarkan={segarkan} onCabut={setDicabut} />
      ) : (
        !isPilih && (
          <EmptyState icon="orang" title={t('Belum ada yang diundang', 'Nobody is invited yet')}>
            {t(
              'Tekan Undang kader. Yang dipilih membaca undangannya di ponsel dan menjawab hadir atau tidak.',
              'Press Invite cadres. They read it on their phones and answer.',
            )}
          </EmptyState>
        )
      )}
      {dicabut && (
        <AlasanDialog
          judul={t(`Cabut undangan ${dicabut.nama}`, `Take back the invitation of ${dicabut.nama}`)}
          keterangan={t('Namanya keluar dari daftar. Bisa diundang lagi.', 'The name leaves the list. She can be invited again.')}
          tombol={t('Cabut undangan', 'Take it back')}
          onTutup={() => setDicabut(null)}
          onKirim={(alasan) => {
            setDicabut(null);
            void tulis({ kind: 'acara.cabut-undangan', isi: { orangId: dicabut.id, alasan } });
          }}
        />
      )}
    </>
  );
}
