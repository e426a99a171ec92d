-- The counted catatan with their village numbers, and the custody of those that do not count yet.

-- One counter per village. Who writes a village locks its row until commit, so number order is commit order.
create table desa_nomor (
  kab text not null,
  desa text not null,
  nomor bigint not null default 0,
  primary key (kab, desa)
);
grant select on desa_nomor to lini_app;
grant update (nomor) on desa_nomor to lini_app;

-- No foreign keys out of this table: every key leads with kab, fit for spreading over servers.
create table catatan (
  kab text not null,
  desa text not null,
  nomor bigint not null,
  id uuid not null,
  kind text not null,
  v integer not null,
  subjek_jenis text not null,
  subjek_id uuid not null,
  rt text not null,
  terjadi date not null,
  dicatat text not null,
  oleh uuid not null,
  perangkat uuid not null,
  urut bigint not null,
  melihat bigint not null,
  isi jsonb not null,
  sidik bytea not null,
  diterima_pada timestamptz not null default now(),
  primary key (kab, desa, nomor),
  unique (kab, id),
  unique (id),
  check (kab = left(desa, 5))
);
comment on column catatan.sidik is 'SHA-256 of the canonical text of the whole catatan: tells same content from other content.';
create index catatan_subjek on catatan (kab, subjek_id);
grant select, insert on catatan to lini_app;

create table titipan (
  akun uuid not null,
  id uuid not null,
  mentah jsonb not null,
  sidik bytea not null,
  putusan text not null check (putusan in ('ditahan', 'dikembalikan')),
  kode text not null,
  isian text,
  desa text,
  subjek_id uuid,
  diterima_pada timestamptz not null default now(),
  diputus_pada timestamptz not null default now(),
  primary key (akun, id)
);
comment on column titipan.id is 'The id of the catatan; derived from the content where it has none, or one that is taken.';
create index titipan_subjek on titipan (subjek_id) where putusan = 'ditahan';
grant select, insert, update, delete on titipan to lini_app;

alter table desa_nomor enable row level security;
create policy jangkauan on desa_nomor to lini_app using (desa = any (array(select desa_bernama())));

alter table catatan enable row level security;
create policy baca on catatan for select to lini_app using (desa = any (array(select desa_bernama())));
create policy tulis on catatan for insert to lini_app
  with check (oleh = (select akun_kini()) and desa = any (array(select desa_bernama())));

alter table titipan enable row level security;
create policy sendiri on titipan to lini_app using (akun = (select akun_kini())) with check (akun = (select akun_kini()));

-- Whether ids are taken, in whatever village: tells nothing but the fingerprint and the number.
create function catatan_dikenal(ids uuid[]) returns table (id uuid, sidik bytea, nomor bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select c.id, c.sidik, c.nomor from catatan c where c.id = any (ids) $$;

-- What waits about some subjects, also what colleagues of the same village sent.
create function titipan_tertahan(subjek uuid[]) returns table (akun uuid, id uuid, mentah jsonb, kode text, isian text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select t.akun, t.id, t.mentah, t.kode, t.isian from titipan t
    where t.putusan = 'ditahan' and t.subjek_id = any (subjek) and t.desa = any (array(select desa_bernama()))
    order by t.diterima_pada, t.id
  $$;

-- Counts what waited. The fact itself is read from custody, so the caller gives no more than its number: [{akun, id, nomor}].
create function terima_titipan(daftar jsonb) returns bigint
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    with minta as (
      select m.akun, m.id, m.nomor from jsonb_to_recordset(daftar) as m (akun uuid, id uuid, nomor bigint)
    ), lepas as (
      delete from titipan t using minta m
      where t.akun = m.akun and t.id = m.id and t.putusan = 'ditahan' and t.desa = any (array(select desa_bernama()))
      returning t.akun, t.id, t.mentah, t.sidik, t.desa, t.diterima_pada, m.nomor
    ), masuk as (
      insert into catatan (kab, desa, nomor, id, kind, v, subjek_jenis, subjek_id, rt, terjadi, dicatat, oleh, perangkat, urut, melihat, isi, sidik, diterima_pada)
      select left(l.desa, 5), l.desa, l.nomor, l.id, l.mentah ->> 'kind', (l.mentah ->> 'v')::integer,
        l.mentah -> 'subjek' ->> 'jenis', (l.mentah -> 'subjek' ->> 'id')::uuid, l.mentah ->> 'rt', (l.mentah ->> 'terjadi')::date,
        l.mentah ->> 'dicatat', l.akun, (l.mentah ->> 'perangkat')::uuid, (l.mentah ->> 'urut')::bigint, (l.mentah ->> 'melihat')::bigint,
        l.mentah -> 'isi', l.sidik, l.diterima_pada
      from lepas l
      returning 1
    )
    select count(*) from masuk
  $$;

-- Writes a new verdict on what waited: [{akun, id, putusan, kode, isian}].
create function putus_titipan(daftar jsonb) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    update titipan t set putusan = m.putusan, kode = m.kode, isian = m.isian, diputus_pada = now()
    from jsonb_to_recordset(daftar) as m (akun uuid, id uuid, putusan text, kode text, isian text)
    where t.akun = m.akun and t.id = m.id and t.putusan = 'ditahan' and t.desa = any (array(select desa_bernama()))
  $$;

revoke execute on function catatan_dikenal(uuid[]), titipan_tertahan(uuid[]), terima_titipan(jsonb), putus_titipan(jsonb) from public;
grant execute on function catatan_dikenal(uuid[]), titipan_tertahan(uuid[]), terima_titipan(jsonb), putus_titipan(jsonb) to lini_app;
