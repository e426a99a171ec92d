-- The monthly report: an office writes its steps and reads what was sent, of every village in its reach; of families it still sees nothing.

alter table akun drop constraint akun_peran_check;
alter table akun add constraint akun_peran_check check (peran in ('sub-ppkbd', 'ppkbd', 'pkb', 'koordinator', 'kabupaten'));

-- Reports of one month: the month stands in every kind about a report.
create index catatan_laporan on catatan (kab, (isi ->> 'bulan'), desa) where subjek_jenis = 'laporan';

create policy laporan_baca on catatan for select to lini_app using (subjek_jenis = 'laporan' and desa in (select desa_terlihat()));
create policy laporan_tulis on catatan for insert to lini_app
  with check (oleh = (select akun_kini()) and subjek_jenis = 'laporan' and desa in (select desa_terlihat()));
-- Whoever writes a village takes its next number and marks it to be counted again.
create policy terlihat on desa_nomor to lini_app using (desa in (select desa_terlihat()));
create policy terlihat on kotor to lini_app using (desa in (select desa_terlihat())) with check (desa in (select desa_terlihat()));

-- Which institutions were active at the end of a month: those whose report is due. Replaced by the recount of the village, as figures are.
create table institusi_bulan (
  kab text not null,
  desa text not null,
  bulan text not null,
  institusi uuid not null,
  jenis text not null,
  nama text not null,
  primary key (kab, bulan, desa, institusi)
);
grant select on institusi_bulan to lini_app;
alter table institusi_bulan enable row level security;
create policy jangkauan on institusi_bulan for select to lini_app using (desa in (select desa_terlihat()));

-- Numbers of what is written at the office itself, where no device counts.
create sequence urut_kantor;
grant usage on sequence urut_kantor to lini_app;
