-- Areas, accounts, assignments and sessions, and the role every request runs as.

do $$
begin
  if not exists (select from pg_roles where rolname = 'lini_app') then
    create role lini_app nologin;
  end if;
exception when duplicate_object or unique_violation then
  null; -- roles belong to the whole cluster: another database made it at the same moment
end
$$;

do $$
begin
  -- An owner who is not a superuser may take the role only as its member.
  if not pg_has_role(current_user, 'lini_app', 'member') then
    execute format('grant lini_app to %I', current_user);
  end if;
end
$$;

grant usage on schema public to lini_app;

create table wilayah (
  kode text primary key,
  nama text not null,
  tingkat text not null check (tingkat in ('provinsi', 'kabupaten', 'kecamatan', 'desa')),
  is_kelurahan boolean not null default false
);
grant select on wilayah to lini_app;

create table akun (
  id uuid primary key,
  nama text not null,
  nama_pengguna text not null unique,
  peran text not null check (peran in ('sub-ppkbd', 'ppkbd', 'pkb', 'kabupaten')),
  sandi_hash text not null,
  is_contoh boolean not null default false
);
grant select (id, nama, nama_pengguna, peran, is_contoh) on akun to lini_app;

create table penugasan (
  akun uuid not null references akun,
  wilayah text not null,
  rt text[] not null default '{}',
  dari date not null,
  sampai date,
  primary key (akun, wilayah, dari),
  check (sampai is null or dari < sampai)
);
comment on column penugasan.sampai is 'Half-open: the first day it no longer holds.';
grant select on penugasan to lini_app;

-- Only the hash of a session's token is kept: who reads this table cannot sign in with it.
create table sesi (
  token_hash bytea primary key,
  akun uuid not null references akun,
  perangkat uuid,
  dibuat timestamptz not null default now(),
  kedaluwarsa timestamptz not null
);
create index sesi_kedaluwarsa on sesi (kedaluwarsa);

-- Keys of the server itself, read by its owner only.
create table rahasia (
  nama text primary key,
  isi bytea not null
);

create function akun_kini() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('lini.akun', true), '')::uuid;

create function hari_wita() returns date
  language sql stable parallel safe
  return (now() at time zone 'Asia/Makassar')::date;

-- Villages whose figures the present account may see today.
create function desa_terlihat() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select w.kode from wilayah w
    where w.tingkat = 'desa' and exists (
      select from penugasan p
      where p.akun = akun_kini()
        and (w.kode = p.wilayah or starts_with(w.kode, p.wilayah || '.'))
        and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
    )
  $$;

-- Villages whose people the present account may see by name today: never for an office.
create function desa_bernama() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select d from desa_terlihat() d
    where exists (select from akun where id = akun_kini() and peran in ('sub-ppkbd', 'ppkbd', 'pkb'))
  $$;

revoke execute on function desa_terlihat(), desa_bernama() from public;
grant execute on function desa_terlihat(), desa_bernama() to lini_app;

alter table akun enable row level security;
create policy sendiri on akun for select to lini_app using (id = (select akun_kini()));
alter table penugasan enable row level security;
create policy sendiri on penugasan for select to lini_app using (akun = (select akun_kini()));
