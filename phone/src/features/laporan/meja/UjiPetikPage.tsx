// The spot check of a report: families drawn by the system, to be visited; what was found is ticked and kept.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { HASIL_UJI, type HasilKeluarga } from '@lini/core/pelaporan/laporan-bulan.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useEffect } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { alamatKeluarga } from '../../../app/alamat.ts';
import { namaKeluarga, tempatKeluarga } from '../../../app/KeluargaRow.tsx';
import { findLaporan, type LaporanInstitusi } from '../../../app/laporan/laporan-institusi.ts';
import { setDesa } from '../../../app/pilihan-desa.ts';
import { Shell } from '../../../app/Shell.tsx';
import { getSesi } from '../../../app/sesi.ts';
import { TidakAda } from '../../../app/TidakAda.tsx';
import { showToast } from '../../../app/toast.ts';
import { desaKini } from '../../../app/wilayah.ts';
import { sebutLaporan } from './daftar-meja.ts';
import { simpanUji } from './putusan.ts';
import { alasanUji, forgetUji, hasilTersimpan, jawabanUji, listContoh, pilihanUji, tandai, tulisAlasan } from './uji-petik-kini.ts';

function BarisContoh({ laporanId, keluargaId, tersimpan }: { laporanId: string; keluargaId: string; tersimpan: HasilKeluarga | undefined }) {
  const entri = getSesi().buku.semua.get(keluargaId);
  if (!entri) return null;
  const nama = namaKeluarga(entri);
  const dipilih = tersimpan?.hasil ?? pilihanUji(laporanId).get(keluargaId);
  return (
    <li>
      <a class="list-row" href={alamatKeluarga(entri.id)}>
        <span class="list-row-main">
          <span class="list-row-title">{nama}</span>
          <span class="list-row-detail">{tempatKeluarga(entri)}</span>
        </span>
      </a>
      <fieldset class="kerja-tombol">
        <legend class="visually-hidden">{t(`Hasil: ${nama}`, `Result: ${nama}`)}</legend>
        {HASIL_UJI.map(({ nilai, label }) => (
          <button
            key={nilai}
            type="button"
            class="chip chip-filter"
            aria-pressed={dipilih === nilai}
            disabled={tersimpan !== undefined}
            onClick={() => tandai(laporanId, keluargaId, nilai)}
          >
            {tt(label)}
          </button>
        ))}
      </fieldset>
      {tersimpan?.alasan && <p class="soft">{tersimpan.alasan}</p>}
      {!tersimpan && dipilih === 'tidak-ditemui' && (
        <TextInput
          label={t('Mengapa tidak bisa ditemui?', 'Why could they not be met?')}
          help={t('Contoh: merantau sampai Desember', 'For example: away for work until December')}
          value={alasanUji(laporanId, keluargaId)}
          onValue={(alasan) => tulisAlasan(laporanId, keluargaId, alasan)}
          maxLength={200}
          isRequired
        />
      )}
    </li>
  );
}

async function simpan(satu: LaporanInstitusi, hasil: readonly HasilKeluarga[]): Promise<void> {
  const tolakan = await simpanUji(satu, hasil);
  if (tolakan) showToast({ pesan: tt(kalimatTolakan(tolakan.kode)) });
  else forgetUji(satu.id);
}

function Isi({ satu }: { satu: LaporanInstitusi }) {
  const contoh = listContoh(satu);
  const tersimpan = hasilTersimpan(satu.laporan);
  const jawaban = jawabanUji(satu.id, contoh);
  const isTersimpan = tersimpan.size > 0;
  return (
    <Shell judul={t('Uji petik', 'Spot check')} keterangan={`${sebutLaporan(satu)}, ${formatBulan(satu.bulan)}`} kembali={`/laporan/${satu.id}`}>
      {contoh.length === 0 ? (
        <EmptyState icon="keluarga" title={t('Belum ada keluarga di wilayah laporan ini', 'No family in the area of this report')}>
          {t('Setelah ada keluarga terdata, sistem mengundi yang dikunjungi.', 'Once families are registered, the system draws whom to visit.')}
        </EmptyState>
      ) : (
        <>
          <p>
            {isTersimpan
              ? t('Hasil uji petik laporan ini sudah tersimpan.', 'The spot check of this report is kept.')
              : t(
                  'Keluarga ini diundi sistem. Datangi, bandingkan dengan catatannya (ketuk namanya), lalu tandai semuanya. Hasilnya disimpan sekali.',
                  'The system drew these families. Visit them, compare with the record (tap the name), then mark all of them. The result is kept once.',
                )}
          </p>
          <ul class="list">
            {(isTersimpan ? [...tersimpan.keys()] : contoh).map((id) => (
              <BarisContoh key={id} laporanId={satu.id} keluargaId={id} tersimpan={tersimpan.get(id)} />
            ))}
          </ul>
          {!isTersimpan && jawaban.length < contoh.length && (
            <p role="status">
              {t(
                `Sudah ditandai ${jawaban.length} dari ${contoh.length} keluarga. Bisa disimpan sesudah semuanya.`,
                `${jawaban.length} of ${contoh.length} families marked. It can be kept once all are.`,
              )}
            </p>
          )}
          {!isTersimpan && jawaban.length === contoh.length && (
            <div class="tombol-utama">
              <Button kind="primary" icon="centang" isWide onClick={() => void simpan(satu, jawaban)}>
                {t(`Simpan hasil ${jawaban.length} keluarga`, `Keep the result of ${jawaban.length} families`)}
              </Button>
            </div>
          )}
        </>
      )}
    </Shell>
  );
}

/** Draws the page; the PKB's only, about a report that was sent. */
export function UjiPetikPage() {
  const { params } = useRoute();
  const satu = findLaporan(params.id ?? '');
  const desa = satu?.institusi.desa;
  useEffect(() => {
    if (desa && desa !== desaKini.peek().kode) setDesa(desa);
  }, [desa]);
  if (!satu || satu.laporan.ajuan.length === 0 || getSesi().akun.peran !== 'pkb') return <TidakAda />;
  return <Isi satu={satu} />;
}
