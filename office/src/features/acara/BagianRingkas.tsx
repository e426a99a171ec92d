// The summary of a gathering: its figures, programme, places and budget, and what can be done about it.

import { hadirAcara } from '@lini/core/acara/baca-acara.ts';
import { jpAcara } from '@lini/core/acara/hasil-acara.ts';
import { isPernahHadir } from '@lini/core/acara/peserta-acara.ts';
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { rundownPdf } from '@lini/ui/berkas/acara/rundown.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { DialogRefusal } from '@lini/ui/components/Dialog.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { UnduhKertas } from '@lini/ui/components/UnduhKertas.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import { DataTable } from '../../charts/DataTable.tsx';
import { Angka } from './Angka.tsx';
import { alamatUbah } from './alamat-acara.ts';
import type { BagianProps } from './bagian-props.ts';
import { kepalaKertas, namaBerkas, penutupKertas } from './kertas.ts';
import { isUrusan } from './nama-orang.ts';
import { type Tulis, useTulis } from './use-tulis.ts';

function Tindakan({ data, tulis }: Pick<BagianProps, 'data'> & { tulis: Tulis }) {
  const [isBatal, setBatal] = useState(false);
  const { isi, isPengatur } = data;
  if (!isPengatur)
    return (
      <p class="soft">
        {t(
          'Acara ini diatur kantor kabupaten. Anda mengundang dan mencatat kehadiran kecamatan Anda.',
          'Its office at the kabupaten arranges it. You invite and take attendance for your kecamatan.',
        )}
      </p>
    );
  return (
    <div class="cluster no-print">
      <LinkButton href={alamatUbah(isi.id)}>{t('Ubah rencana', 'Change the plan')}</LinkButton>
      {isi.dibatalkan ? (
        <Button
          isBusy={tulis.isSibuk}
          onClick={() =>
            isi.dibatalkan && void tulis.tulis({ kind: 'catatan.batal', isi: { sasaran: isi.dibatalkan.catatanId, alasan: 'Acara jadi diadakan' } })
          }
        >
          {t('Jadi diadakan lagi', 'Hold it after all')}
        </Button>
      ) : isPernahHadir(isi) ? (
        <details>
          <summary>{t('Mengapa tidak bisa dibatalkan?', 'Why can it not be called off?')}</summary>
          <p>{tt(kalimatTolakan('acara-berhadir'))}</p>
        </details>
      ) : (
        <Button kind="quiet" onClick={() => setBatal(true)}>
          {t('Batalkan acara', 'Call it off')}
        </Button>
      )}
      {isBatal && (
        <DialogRefusal.Provider value={tulis.galat}>
          <AlasanDialog
            judul={t('Batalkan acara ini', 'Call this gathering off')}
            lakukan={t('Batalkan acara', 'Call it off')}
            isMencabut
            onClose={() => setBatal(false)}
            onAlasan={(alasan) => tulis.tulis({ kind: 'acara.batalkan', isi: { alasan } })}
          >
            <p>
              {t(
                'Semua yang diundang membacanya di ponsel. Catatan kehadiran dan nilai tetap tersimpan.',
                'Everybody invited reads it on the phone. Attendance and scores are kept.',
              )}
            </p>
          </AlasanDialog>
        </DialogRefusal.Provider>
      )}
    </div>
  );
}

/** Draws the part. */
export function BagianRingkas({ data, nama, segarkan }: BagianProps) {
  const tulis = useTulis(data, segarkan);
  const { isi } = data;
  const { rencana } = isi;
  if (rencana === null) return null;
  // Answers of other areas are not read here: their people would all seem silent.
  const ditanya = [...isi.peserta.values()].filter((satu) => isUrusan(data, satu));
  const jawaban = ditanya.flatMap(({ id }) => isi.jawaban.get(id)?.isHadir ?? []);
  const hadir = new Set(hadirAcara(isi).map(({ peserta }) => peserta)).size;
  const anggaran = rencana.anggaran.reduce((jumlah, satu) => jumlah + satu.rupiah, 0);
  return (
    <>
      {tulis.galat && <Notice kind="error" title={tulis.galat} />}
      <Angka
        daftar={[
          [t('Diundang', 'Invited'), formatAngka(isi.peserta.size)],
          [t('Menyatakan hadir', 'Will come'), jawaban.length === 0 ? '–' : formatAngka(jawaban.filter(Boolean).length)],
          [t('Tidak bisa', 'Cannot'), jawaban.length === 0 ? '–' : formatAngka(jawaban.filter((satu) => !satu).length)],
          [t('Belum menjawab', 'No answer yet'), formatAngka(ditanya.length - jawaban.length)],
          [t('Hadir', 'Came'), rencana.mulai > data.hariIni && hadir === 0 ? '–' : formatAngka(hadir)],
          [t('Sertifikat', 'Certificates'), formatAngka(isi.sertifikat.size)],
          [t('Jam pelajaran', 'Training hours'), `${jpAcara(isi)} JP`],
        ]}
      />
      {!data.isPengatur && (
        <p class="soft">{t('Jawaban undangan di sini hanya dari kader wilayah Anda.', 'Answers to invitations are of cadres of your own area only.')}</p>
      )}
      <Tindakan data={data} tulis={tulis} />
      <section class="card chart" aria-labelledby="susunan">
        <div class="chart-title">
          <h2 id="susunan">{t('Susunan acara', 'Programme')}</h2>
          <div class="chart-tools no-print">
            <UnduhKertas
              isCompact
              label={t('Cetak susunan acara', 'Print the programme')}
              nama={namaBerkas(data, 'susunan')}
              susun={() =>
                rundownPdf({ ...kepalaKertas(data), rundown: rencana.sesi.map((satu) => ({ ...satu, jp: satu.jp || null })), penutup: penutupKertas(data) })
              }
              isKosong={rencana.sesi.length === 0}
            />
          </div>
        </div>
        {rencana.sesi.length === 0 ? (
          <p class="soft">{t('Belum ada susunan. Tekan Ubah rencana untuk mengisinya.', 'No programme yet. Press Change the plan.')}</p>
        ) : (
          <DataTable
            judul={t('Tabel susunan acara', 'Table of the programme')}
            kolom={[
              { judul: t('Bagian', 'Part') },
              { judul: t('Waktu', 'Time') },
              { judul: 'JP', isAngka: true },
              { judul: t('Pengajar', 'Trainer') },
              { judul: t('Ruang', 'Room') },
              { judul: t('Kehadiran', 'Attendance') },
            ]}
            baris={rencana.sesi.map((satu) => ({
              kunci: satu.id,
              sel: [
                satu.judul,
                `${rencana.mulai === rencana.selesai ? '' : `${formatTanggal(satu.tanggal)}, `}${satu.mulai.replace(':', '.')}–${satu.selesai.replace(':', '.')}`,
                satu.jp,
                satu.pengajar ?? '–',
                satu.ruang ?? '–',
                satu.isHadirDicatat ? t('dicatat', 'taken') : '–',
              ],
            }))}
          />
        )}
      </section>
      {(rencana.anggaran.length > 0 || rencana.keterangan) && (
        <section class="card stack" aria-labelledby="anggaran">
          <h2 id="anggaran">{t('Anggaran dan keterangan', 'Budget and notes')}</h2>
          {rencana.anggaran.length > 0 && (
            <DataTable
              judul={t('Tabel anggaran', 'Table of the budget')}
              kolom={[{ judul: t('Uraian', 'For') }, { judul: 'Rp', isAngka: true }]}
              baris={[...rencana.anggaran, { uraian: t('Jumlah', 'Total'), rupiah: anggaran }].map((satu) => ({
                kunci: satu.uraian,
                sel: [satu.uraian, formatAngka(satu.rupiah)],
              }))}
            />
          )}
          {rencana.keterangan && <p class="pre-line">{rencana.keterangan}</p>}
        </section>
      )}
      {rencana.kuota.length > 0 && (
        <section class="card stack" aria-labelledby="kuota">
          <h2 id="kuota">{t('Kuota', 'Places')}</h2>
          <p>{rencana.kuota.map(({ wilayah, banyak }) => `${nama(wilayah)} ${formatAngka(banyak)}`).join(', ')}</p>
        </section>
      )}
    </>
  );
}
