// Half-years: the national verval and the KRS snapshots follow them (stunting-risk.md 7).
import { type Tanggal, tambahHari } from '../tanggal.ts';

/** A half-year, `2026-2`: July to December. Sorts as text. */
export type Semester = string;

/** The half-year a day falls in. */
export const semesterDari = (tanggal: Tanggal): Semester => `${tanggal.slice(0, 4)}-${tanggal.slice(5, 7) <= '06' ? 1 : 2}`;

/** Its first day. */
export const awalSemester = (semester: Semester): Tanggal => `${semester.slice(0, 4)}-${semester.endsWith('1') ? '01' : '07'}-01`;

/** Its last day, 30 June or 31 December: the day of the snapshot. */
export const akhirSemester = (semester: Semester): Tanggal => `${semester.slice(0, 4)}-${semester.endsWith('1') ? '06-30' : '12-31'}`;

/** The half-year before. */
export const semesterSebelum = (semester: Semester): Semester => semesterDari(tambahHari(awalSemester(semester), -1));

/** Its name in words, `semester 2 tahun 2026`. */
export const tulisSemester = (semester: Semester): string => `semester ${semester.slice(5)} tahun ${semester.slice(0, 4)}`;

/** The same in English, `second half of 2026`. */
export const tulisSemesterEn = (semester: Semester): string => `${semester.endsWith('1') ? 'first' : 'second'} half of ${semester.slice(0, 4)}`;
