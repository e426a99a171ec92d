// Chooses the input for a question by its kind; the one place that knows all kinds of questions.
import { type Jawaban, type KonteksForm, listPilihanCocok, type Pertanyaan, type PertanyaanPilihDari } from '@lini/core/form/form.ts';
import type { Anggota } from '@lini/core/keluarga/keluarga.ts';
import { bulanPenuh, type Tanggal, umurTahun } from '@lini/core/tanggal.ts';
import { listDitawarkan, type Pilihan } from '@lini/core/teks.ts';
import { t, tt } from '../words/t.ts';
import type { Bayi } from './bayi.ts';
import { IsianAngka } from './IsianAngka.tsx';
import { IsianBayi } from './IsianBayi.tsx';
import { IsianFoto } from './IsianFoto.tsx';
import { IsianTanggal } from './IsianTanggal.tsx';
import { IsianTeks } from './IsianTeks.tsx';
import { PilihBanyak } from './PilihBanyak.tsx';
import { PilihDari } from './PilihDari.tsx';
import { type Opsi, PilihSatu } from './PilihSatu.tsx';

export type JawabProps = {
  pertanyaan: Pertanyaan;
  jawaban: Jawaban;
  konteks: KonteksForm;
  isGalat: boolean;
  onJawab: (nilai: unknown) => void;
  onSalah: (kalimat: string | null) => void;
};

/** Babies in months, as the growth card counts. */
function umur(lahir: Tanggal, pada: Tanggal): string {
  const bulan = bulanPenuh(lahir, pada);
  if (bulan < BULAN_BAYI) return t(`${bulan} bulan`, `${bulan} months`);
  return t(`${umurTahun(lahir, pada)} tahun`, `${umurTahun(lahir, pada)} years`);
}
const BULAN_BAYI = 24;

const opsiAnggota = (anggota: Anggota, konteks: KonteksForm): Opsi => ({
  nilai: anggota.id,
  label: anggota.nama,
  rincian: anggota.lahir === null ? undefined : umur(anggota.lahir, konteks.hariIni),
});

const opsiPilihan = (pilihan: readonly Pilihan[], terjawab: readonly unknown[]): Opsi[] =>
  listDitawarkan(pilihan, terjawab).map((satu) => ({ nilai: satu.nilai, label: tt(satu.label) }));

const opsiYaTidak = (): Opsi[] => [
  { nilai: 'ya', label: t('Ya', 'Yes') },
  { nilai: 'tidak', label: t('Tidak', 'No') },
];

type JawabDariProps = Pick<JawabProps, 'jawaban' | 'konteks' | 'onJawab'> & { pertanyaan: PertanyaanPilihDari };

/** One or several out of what the village holds. */
function JawabDari({ pertanyaan, jawaban, konteks, onJawab }: JawabDariProps) {
  const { isian, jenis, wajib, kosong, ketik } = pertanyaan;
  const nilai = jawaban[isian];
  const isBanyak = jenis === 'pilih-banyak-dari';
  const opsi = pertanyaan.opsi(konteks, jawaban).map(({ rincian, ...satu }): Opsi => ({ ...satu, ...(rincian && { rincian: tt(rincian) }) }));
  return (
    <PilihDari
      opsi={opsi}
      nilai={Array.isArray(nilai) ? nilai : typeof nilai === 'string' ? [nilai] : []}
      isBanyak={isBanyak}
      isWajib={wajib}
      kosong={tt(kosong)}
      {...(ketik && { ketik: { label: tt(ketik.label), bantuan: tt(ketik.bantuan), baca: ketik.baca } })}
      onPilih={(pilihan) => onJawab(isBanyak ? pilihan : (pilihan[0] ?? null))}
    />
  );
}

/** Draws the input of one question. */
export function Jawab({ pertanyaan, jawaban, konteks, isGalat, onJawab, onSalah }: JawabProps) {
  const nilai = jawaban[pertanyaan.isian];
  const teks = typeof nilai === 'string' ? nilai : null;
  const isWajib = pertanyaan.wajib;
  const label = tt(pertanyaan.tanya);
  switch (pertanyaan.jenis) {
    case 'pilih':
      return <PilihSatu opsi={opsiPilihan(listPilihanCocok(pertanyaan, jawaban), [nilai])} nilai={teks} isWajib={isWajib} onPilih={onJawab} />;
    case 'pilih-banyak':
      return (
        <PilihBanyak opsi={opsiPilihan(pertanyaan.pilihan, Array.isArray(nilai) ? nilai : [])} nilai={Array.isArray(nilai) ? nilai : []} onPilih={onJawab} />
      );
    case 'ya-tidak':
      return (
        <PilihSatu
          opsi={opsiYaTidak()}
          nilai={nilai === true ? 'ya' : nilai === false ? 'tidak' : null}
          isWajib={isWajib}
          onPilih={(satu) => onJawab(satu === null ? null : satu === 'ya')}
        />
      );
    case 'anggota': {
      const opsi = [...konteks.keluarga.anggota.values()].filter((satu) => pertanyaan.saring(satu, konteks)).map((satu) => opsiAnggota(satu, konteks));
      if (opsi.length === 0) return <p class="soft">{t('Tidak ada anggota yang cocok di keluarga ini.', 'No member of this family fits.')}</p>;
      return <PilihSatu opsi={opsi} nilai={teks} isWajib={isWajib} onPilih={onJawab} />;
    }
    case 'angka':
      return (
        <IsianAngka
          nilai={typeof nilai === 'number' ? nilai : null}
          {...pertanyaan.paling}
          desimal={pertanyaan.desimal ?? 0}
          satuan={pertanyaan.satuan ? tt(pertanyaan.satuan) : ''}
          isPanjang={pertanyaan.isPanjang ?? false}
          label={label}
          isGalat={isGalat}
          onIsi={onJawab}
          onSalah={onSalah}
        />
      );
    case 'pilih-dari':
    case 'pilih-banyak-dari':
      return <JawabDari pertanyaan={pertanyaan} jawaban={jawaban} konteks={konteks} onJawab={onJawab} />;
    case 'foto':
      return <IsianFoto nilai={teks} label={label} onIsi={onJawab} />;
    case 'tanggal':
      return (
        <IsianTanggal
          nilai={teks}
          hariIni={konteks.hariIni}
          label={label}
          isGalat={isGalat}
          isDekat={false}
          isNanti={pertanyaan.isNanti === true}
          isWajib={isWajib}
          onIsi={onJawab}
          onSalah={onSalah}
        />
      );
    case 'bayi':
      return (
        <IsianBayi
          nilai={Array.isArray(nilai) ? (nilai as Bayi[]) : []}
          usulNama={(ke, banyak) => pertanyaan.usulNama?.(jawaban, konteks, ke, banyak) ?? null}
          onIsi={onJawab}
        />
      );
    case 'teks':
      return <IsianTeks bentuk={pertanyaan.bentuk} nilai={teks ?? ''} label={label} isGalat={isGalat} onIsi={onJawab} />;
  }
}
