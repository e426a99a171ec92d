-- Lessons and questions an office wrote: every version kept, with who and when.

create table pelajaran_kantor (
  kab text not null,
  id text not null,
  versi integer not null check (versi > 0),
  keadaan text not null check (keadaan in ('draf', 'terbit', 'tarik', 'bawaan')),
  isi jsonb,
  oleh uuid not null,
  nama text not null,
  dibuat timestamptz not null default now(),
  catatan text not null,
  primary key (kab, id, versi),
  check ((isi is null) = (keadaan in ('tarik', 'bawaan')))
);
comment on column pelajaran_kantor.keadaan is 'draf: seen by the office only; terbit: on the phones; tarik: not taught any more; bawaan: as it comes with Lini again.';
comment on column pelajaran_kantor.nama is 'Who wrote it, as the account was called on that day; an office has no list of other accounts.';
grant select, insert on pelajaran_kantor to lini_app;
alter table pelajaran_kantor enable row level security;
create policy baca on pelajaran_kantor for select to lini_app using (kab in (select left(d, 5) from desa_terlihat() d));
create policy tulis on pelajaran_kantor for insert to lini_app with check (oleh = (select akun_kini()) and akun_kabupaten(kab));
