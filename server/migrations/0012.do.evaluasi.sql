-- The evaluation of every institution by month, replaced by the recount of its village, and the working rubrics an office wrote.

create table nilai_institusi (
  kab text not null,
  desa text not null,
  bulan text not null,
  institusi_id uuid not null,
  jenis text not null,
  nama text not null,
  isi jsonb not null,
  primary key (kab, bulan, desa, institusi_id)
);
comment on column nilai_institusi.isi is 'Levels, class, score and evidence in figures; no name of a person.';
create index nilai_institusi_satu on nilai_institusi (kab, institusi_id, bulan);
grant select on nilai_institusi to lini_app;
alter table nilai_institusi enable row level security;
create policy jangkauan on nilai_institusi for select to lini_app using (desa in (select desa_terlihat()));

-- Whether the present account is of the office of that kabupaten today.
create function akun_kabupaten(kab text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (
      select from akun a join penugasan p on p.akun = a.id
      where a.id = akun_kini() and a.peran = 'kabupaten' and p.wilayah = $1
        and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
    )
  $$;
revoke execute on function akun_kabupaten(text) from public;
grant execute on function akun_kabupaten(text) to lini_app;

-- Only ever added to: a judgement names the version it was made by.
create table rubrik (
  kab text not null,
  versi integer not null check (versi > 0),
  berlaku_dari date not null,
  isi jsonb not null,
  oleh uuid not null,
  dibuat timestamptz not null default now(),
  alasan text not null,
  primary key (kab, versi)
);
grant select, insert on rubrik to lini_app;
alter table rubrik enable row level security;
create policy baca on rubrik for select to lini_app using (kab in (select left(d, 5) from desa_terlihat() d));
create policy tulis on rubrik for insert to lini_app with check (oleh = (select akun_kini()) and akun_kabupaten(kab));
