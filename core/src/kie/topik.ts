// The topics of KIE (kie-and-training.md 1).
import { type Pilihan, teks } from '../teks.ts';

export const TOPIK_KIE = [
  { nilai: 'K01', label: teks('KB dan pilihan cara, MKJP', 'Methods and long-acting methods') },
  { nilai: 'K02', label: teks('Efek samping, ambil ulang, rujukan', 'Side effects, resupply, referral') },
  { nilai: 'K03', label: teks('Unmet need dan KB setelah melahirkan', 'Unmet need and KB after birth') },
  { nilai: 'K04', label: teks('Kesehatan reproduksi', 'Reproductive health') },
  { nilai: 'K05', label: teks('Pendewasaan usia perkawinan', 'Against early marriage') },
  { nilai: 'K06', label: teks('Calon pengantin dan Elsimil', 'Bride and groom to be, Elsimil') },
  { nilai: 'K07', label: teks('1000 HPK, stunting, TTD, ASI', 'First 1000 days, stunting, iron, breastfeeding') },
  { nilai: 'K08', label: teks('Empat terlalu', 'The four too-much') },
  { nilai: 'K09', label: teks('Pengasuhan balita (BKB)', 'Raising young children') },
  { nilai: 'K10', label: teks('Remaja, TRIAD KRR, GenRe', 'Adolescents') },
  { nilai: 'K11', label: teks('Lansia tangguh', 'Older people') },
  { nilai: 'K12', label: teks('UPPKA dan keuangan keluarga', 'UPPKA and family finance') },
  { nilai: 'K13', label: teks('Delapan fungsi keluarga', 'Eight family functions') },
  { nilai: 'K14', label: teks('Pendataan keluarga', 'Family data') },
  { nilai: 'K99', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];

export type KodeTopik = (typeof TOPIK_KIE)[number]['nilai'];
