-- Every push asks the judge for gatherings under its ids; most are ids of families and reports. This index holds gatherings alone, so the
-- answer "none" reads no row of theirs.
create index catatan_acara_subjek on catatan (kab, subjek_id) where subjek_jenis in ('acara', 'lomba');
