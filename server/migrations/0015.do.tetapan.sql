-- What a kabupaten sets for each of its villages: yearly targets of new acceptors (PPM), and terrain. Only ever added to.

create table tetapan_desa (
  kab text not null,
  desa text not null,
  jenis text not null check (jenis in ('ppm', 'medan')),
  urut bigint generated always as identity,
  berlaku_dari date not null,
  isi jsonb not null,
  oleh uuid not null,
  dibuat timestamptz not null default now(),
  alasan text not null,
  primary key (kab, jenis, desa, urut),
  check (kab = left(desa, 5))
);
comment on column tetapan_desa.berlaku_dari is 'Targets: 1 January of their year. Terrain: the first day it counts.';
comment on column tetapan_desa.urut is 'Order of writing; of the same day the latest holds.';
grant select, insert on tetapan_desa to lini_app;
alter table tetapan_desa enable row level security;
create policy baca on tetapan_desa for select to lini_app using (desa in (select desa_terlihat()));
create policy tulis on tetapan_desa for insert to lini_app
  with check (oleh = (select akun_kini()) and akun_kabupaten(kab) and desa in (select desa_terlihat()));

-- Each save about the villages in reach, with the name of the official.
create function riwayat_tetapan(jenis text) returns table (dibuat timestamptz, oleh text, alasan text, berlaku_dari date, banyak bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select s.dibuat, a.nama, s.alasan, s.berlaku_dari, count(*)
    from tetapan_desa s join akun a on a.id = s.oleh
    where s.jenis = $1 and s.desa in (select desa_terlihat())
    group by s.dibuat, a.nama, s.alasan, s.berlaku_dari order by s.dibuat desc limit 50
  $$;
revoke execute on function riwayat_tetapan(text) from public;
grant execute on function riwayat_tetapan(text) to lini_app;
