-- Gatherings and competitions belong to a kecamatan or kabupaten, not to a village (decision 0019): who reads and writes them, and the
-- guests who serve one day by a link.

alter table akun drop constraint akun_peran_check;
alter table akun add constraint akun_peran_check check (peran in ('sub-ppkbd', 'ppkbd', 'pkb', 'koordinator', 'kabupaten', 'tamu'));

-- Kecamatan and kabupaten have counters as villages do.
insert into desa_nomor (kab, desa) select left(kode, 5), kode from wilayah where tingkat in ('kabupaten', 'kecamatan') on conflict do nothing;

-- What a gathering narrows: its committee and the participant it is about; marks of a juror only the juror until the competition is closed.
create or replace function kind_dibaca(kind text) returns text
  language sql immutable parallel safe
  return case
    when kind in ('konseling.rahasia', 'keluarga.sejahtera') then 'penulis-pkb'
    when kind in ('catin.daftar', 'catin.damping') then 'penulis-ppkbd-pkb'
    when kind in ('acara.jawab', 'acara.hadir', 'acara.samakan', 'acara.jawab-tes', 'acara.nilai-tes', 'acara.evaluasi', 'acara.rencana-aksi') then 'panitia'
    when kind in ('lomba.denda', 'lomba.protes') then 'panitia'
    when kind in ('lomba.nilai', 'lomba.suara') then 'juri'
    else 'desa' end;

create or replace function pembaca(dibaca text) returns text[]
  language sql immutable parallel safe
  return case dibaca when 'penulis-pkb' then array['pkb'] when 'penulis-ppkbd-pkb' then array['ppkbd', 'pkb']
    when 'panitia' then array['pkb', 'koordinator', 'kabupaten'] when 'juri' then array['koordinator', 'kabupaten'] end;

create or replace function dibaca_peran() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select d from akun a cross join unnest(array['penulis-pkb', 'penulis-ppkbd-pkb', 'panitia', 'juri']) d where a.id = akun_kini() and a.peran = any (pembaca(d))
  $$;

alter table catatan drop constraint catatan_dibaca_check;
alter table catatan add constraint catatan_dibaca_check check (dibaca in ('desa', 'penulis-pkb', 'penulis-ppkbd-pkb', 'panitia', 'juri'));
alter table catatan add column untuk uuid;
comment on column catatan.untuk is 'The account of the participant a fact of a gathering is about, who reads it too. Set by the database.';

create or replace function catatan_dibaca() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      new.untuk := null;
      if sasaran_catatan(new.kind, new.isi) is not null then
        select t.dibaca, t.pemilik into new.dibaca, new.pemilik from dibaca_tentang(new.kind, new.isi, new.oleh) t;
      else
        new.dibaca := kind_dibaca(new.kind);
        new.pemilik := case when new.dibaca <> 'desa' then new.oleh end;
        if new.subjek_jenis = 'acara' and new.isi ->> 'pesertaId' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
          new.untuk := (new.isi ->> 'pesertaId')::uuid;
        end if;
      end if;
      return new;
    end
  $$;

-- A guest serves one gathering, or one competition of it, on one day. Only the hash of the link's token is kept.
create table tamu (
  akun uuid primary key references akun,
  wilayah text not null,
  acara uuid not null,
  lomba uuid,
  tugas text not null check (tugas in ('pintu', 'juri', 'soal')),
  token_hash bytea not null unique,
  dibuat_oleh uuid not null references akun,
  dibuat timestamptz not null default now(),
  berlaku_sampai timestamptz not null,
  dibuka timestamptz,
  dicabut timestamptz,
  check ((lomba is null) = (tugas = 'pintu'))
);
comment on column tamu.dibuka is 'The first opening takes the link: nobody, its maker included, opens it a second time.';
create index tamu_acara on tamu (acara);
alter table tamu enable row level security;

-- How long after its day a guest may still hand in what waited on a phone without signal.
create function tamu_masih_menyerahkan(berlaku_sampai timestamptz, dicabut timestamptz) returns boolean
  language sql stable
  return dicabut is null and now() < berlaku_sampai + interval '7 days';

-- Kecamatan and kabupaten whose gatherings concern the present account: those it works in or over.
create function acara_terlihat() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select w.kode from wilayah w
    where w.tingkat in ('kabupaten', 'kecamatan') and exists (
      select from penugasan p
      where p.akun = akun_kini() and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
        and (w.kode = p.wilayah or starts_with(w.kode, p.wilayah || '.') or starts_with(p.wilayah, w.kode || '.'))
    )
  $$;

-- What the present account serves as a guest.
create function tugas_tamu() returns table (wilayah text, acara uuid, lomba uuid, tugas text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select t.wilayah, t.acara, t.lomba, t.tugas from tamu t where t.akun = akun_kini() and tamu_masih_menyerahkan(t.berlaku_sampai, t.dicabut) $$;

-- Areas in which the present account may write about gatherings; which kinds, the rules say.
create function acara_ditulis() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$ select * from acara_terlihat() union select wilayah from tugas_tamu() $$;

-- Competitions whose sheets are in: closing cannot be taken back.
create function lomba_tertutup() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select c.subjek_id from catatan c where c.kind = 'lomba.tutup' and c.kab in (select distinct left(a, 5) from acara_ditulis() a) $$;

-- Committee in charge: an office whose own area holds the gathering, not only a part of it.
create function acara_diurus() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select w.kode from wilayah w
    where w.tingkat in ('kabupaten', 'kecamatan') and exists (
      select from penugasan p
      where p.akun = akun_kini() and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
        and (w.kode = p.wilayah or starts_with(w.kode, p.wilayah || '.'))
    )
  $$;

create policy acara_baca on catatan for select to lini_app using (
  subjek_jenis in ('acara', 'lomba') and (
    oleh = (select akun_kini()) or pemilik = (select akun_kini()) or untuk = (select akun_kini())
    or (desa in (select acara_terlihat()) and (
      dibaca = 'desa'
      or (dibaca = 'panitia' and dibaca in (select dibaca_peran()))
      or (dibaca = 'juri' and dibaca in (select dibaca_peran()) and desa in (select acara_diurus()) and subjek_id in (select lomba_tertutup()))
    ))
    or (subjek_jenis = 'acara' and subjek_id in (select acara from tugas_tamu() where tugas = 'pintu') and (dibaca = 'desa' or kind in ('acara.jawab', 'acara.hadir', 'acara.samakan')))
    or (kind = 'acara.rencana' and subjek_id in (select acara from tugas_tamu()))
    or (subjek_jenis = 'lomba' and subjek_id in (select lomba from tugas_tamu()) and dibaca = 'desa')
  )
);
create policy acara_tulis on catatan for insert to lini_app
  with check (oleh = (select akun_kini()) and subjek_jenis in ('acara', 'lomba') and desa in (select acara_ditulis())
    and (subjek_id in (select acara from tugas_tamu() union select lomba from tugas_tamu()) or desa in (select acara_terlihat())));
create policy acara on desa_nomor to lini_app using (desa in (select acara_ditulis()));
create index catatan_acara on catatan (kab, subjek_jenis, desa) where subjek_jenis in ('acara', 'lomba');

-- Everything about some gatherings and competitions, for the judge alone: whether a competition may be closed hangs on sheets that the one
-- who closes it may not read. Its callers give back verdicts, never rows.
create function acara_untuk_hakim(ids uuid[]) returns setof catatan
  language sql stable security definer set search_path = public, pg_temp
  as $$ select c.* from catatan c where c.subjek_id = any (ids) and c.subjek_jenis in ('acara', 'lomba') and c.desa in (select acara_ditulis()) $$;

-- Which sheets of a competition have come in, without a mark.
create function lembar_masuk(lomba_id uuid) returns table (juri text, regu text, dicatat text, banyak bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.isi ->> 'juri', c.isi ->> 'regu', max(c.dicatat), count(*) from catatan c
    where c.subjek_id = lomba_id and c.kind = 'lomba.nilai' and c.desa in (select acara_terlihat())
      and exists (select from akun a where a.id = akun_kini() and a.peran in ('pkb', 'koordinator', 'kabupaten'))
    group by 1, 2
  $$;

-- The cadres an organiser may invite: of every village in reach, by the name they work under.
create function kader_undangan() returns table (id uuid, nama text, peran text, desa text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select distinct on (a.id) a.id, a.nama, a.peran, d
    from akun a join penugasan p on p.akun = a.id join desa_terlihat() d on d = p.wilayah
    where a.peran in ('sub-ppkbd', 'ppkbd') and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
      and exists (select from akun b where b.id = akun_kini() and b.peran in ('pkb', 'koordinator', 'kabupaten'))
    order by a.id, d
  $$;

create or replace function catatan_dikenal(ids uuid[]) returns table (id uuid, sidik bytea, nomor bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.id, case when t.is_terbaca then c.sidik else ''::bytea end, case when t.is_terbaca then c.nomor end
    from catatan c cross join lateral (
      select (c.dibaca = 'desa') or c.oleh = akun_kini() or coalesce(c.pemilik = akun_kini(), false)
        or (c.dibaca in (select dibaca_peran()) and c.dibaca <> 'juri' and (c.desa in (select desa_bernama()) or c.desa in (select acara_terlihat()))) as is_terbaca
    ) t
    where c.id = any (ids)
  $$;

-- Custody of what waits about a gathering works as it does about a village.
create function titipan_terjangkau(desa text, mentah jsonb) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select $1 in (select desa_bernama()) or ($2 -> 'subjek' ->> 'jenis' in ('acara', 'lomba') and $1 in (select acara_ditulis()))
  $$;

create or replace function titipan_tertahan(subjek uuid[])
  returns table(akun uuid, peran text, id uuid, mentah jsonb, kode text, isian text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select t.akun, a.peran, t.id, case when t.akun = akun_kini() then t.mentah else samarkan(t.mentah) end, t.kode, t.isian
    from titipan t join akun a on a.id = t.akun
    where t.putusan = 'ditahan' and t.subjek_id = any (subjek) and titipan_terjangkau(t.desa, t.mentah)
    order by t.diterima_pada, t.id
  $$;

create or replace function terima_titipan(daftar jsonb)
  returns bigint
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    with minta as (
      select m.akun, m.id, m.nomor from jsonb_to_recordset(daftar) as m (akun uuid, id uuid, nomor bigint)
    ), lepas as (
      delete from titipan t using minta m
      where t.akun = m.akun and t.id = m.id and t.putusan = 'ditahan' and titipan_terjangkau(t.desa, t.mentah)
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

create or replace function putus_titipan(daftar jsonb)
  returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    update titipan t set putusan = m.putusan, kode = m.kode, isian = m.isian, diputus_pada = now()
    from jsonb_to_recordset(daftar) as m (akun uuid, id uuid, putusan text, kode text, isian text)
    where t.akun = m.akun and t.id = m.id and t.putusan = 'ditahan' and titipan_terjangkau(t.desa, t.mentah)
  $$;

revoke execute on function titipan_terjangkau(text, jsonb), tamu_masih_menyerahkan(timestamptz, timestamptz), acara_terlihat(), tugas_tamu(), acara_ditulis(), lomba_tertutup(), acara_diurus(),
  acara_untuk_hakim(uuid[]), lembar_masuk(uuid), kader_undangan() from public;
grant execute on function acara_terlihat(), tugas_tamu(), acara_ditulis(), lomba_tertutup(), acara_diurus(), acara_untuk_hakim(uuid[]), lembar_masuk(uuid), kader_undangan() to lini_app;
