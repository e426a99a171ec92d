-- The class of every group by month, replaced by the recount of its village.

create table nilai_poktan (
  kab text not null,
  desa text not null,
  bulan text not null,
  poktan_id uuid not null,
  jenis text not null,
  nama text not null,
  isi jsonb not null,
  primary key (kab, bulan, desa, poktan_id)
);
comment on column nilai_poktan.isi is 'Class computed and decided, and what is missing in words; no name of a person.';
grant select on nilai_poktan to lini_app;
alter table nilai_poktan enable row level security;
create policy jangkauan on nilai_poktan for select to lini_app using (desa in (select desa_terlihat()));
