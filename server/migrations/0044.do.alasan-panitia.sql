-- What corrects or withdraws a certificate is read like the certificate: by its holder, and on phones of the committee by those of her area alone
-- (before, the rule went by the kind, and a correction repeated name and number to every office). And reasons for taking people off a list
-- are the committee's and the person's own: door guests, and the feeds of other cadres, are told that it was done.

create or replace function kind_dibaca(kind text) returns text
  language sql immutable parallel safe
  return case
    when kind in ('konseling.rahasia', 'keluarga.sejahtera') then 'penulis-pkb'
    when kind in ('catin.daftar', 'catin.damping') then 'penulis-ppkbd-pkb'
    when kind in ('acara.jawab-tes', 'acara.nilai-tes', 'acara.jawab', 'acara.evaluasi', 'acara.rencana-aksi') then 'panitia-wilayah'
    when kind in ('acara.hadir', 'acara.samakan', 'acara.pengemudi') then 'panitia'
    when kind = 'acara.sertifikat' then 'pemegang'
    when kind in ('lomba.protes', 'lomba.berhalangan', 'lomba.diskualifikasi', 'lomba.tulis') then 'panitia'
    when kind in ('lomba.denda', 'lomba.putus-seri', 'lomba.putus-protes') then 'penyelenggara'
    when kind in ('lomba.nilai', 'lomba.suara', 'lomba.umumkan') then 'juri'
    when kind = 'acara.foto' then 'galeri'
    else 'desa' end;

create or replace function pembaca(dibaca text) returns text[]
  language sql immutable parallel safe
  return case dibaca when 'penulis-pkb' then array['pkb'] when 'penulis-ppkbd-pkb' then array['ppkbd', 'pkb']
    when 'panitia' then array['pkb', 'koordinator', 'kabupaten'] when 'panitia-wilayah' then array['pkb', 'koordinator', 'kabupaten']
    when 'pemegang' then array['pkb', 'koordinator', 'kabupaten'] when 'penyelenggara' then array['pkb', 'koordinator', 'kabupaten']
    when 'juri' then array['koordinator', 'kabupaten'] when 'galeri' then array['pkb', 'koordinator', 'kabupaten'] end;

create or replace function dibaca_peran() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select d from akun a
    cross join unnest(array['penulis-pkb', 'penulis-ppkbd-pkb', 'panitia', 'panitia-wilayah', 'pemegang', 'penyelenggara', 'juri', 'galeri']) d
    where a.id = akun_kini() and a.peran = any (pembaca(d))
  $$;

alter table catatan drop constraint catatan_dibaca_check;
alter table catatan add constraint catatan_dibaca_check
  check (dibaca in ('desa', 'penulis-pkb', 'penulis-ppkbd-pkb', 'panitia', 'panitia-wilayah', 'pemegang', 'penyelenggara', 'juri', 'galeri'));

create policy acara_pemegang on catatan for select to lini_app using (
  subjek_jenis = 'acara' and dibaca = 'pemegang' and dibaca in (select dibaca_peran()) and desa in (select acara_terlihat())
  and (desa in (select acara_diurus()) or untuk in (select k.id from kader_undangan() k))
);

create or replace function catatan_dikenal(ids uuid[]) returns table (id uuid, sidik bytea, nomor bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.id, case when t.is_terbaca then c.sidik else ''::bytea end, case when t.is_terbaca then c.nomor end
    from catatan c cross join lateral (
      select c.oleh = akun_kini() or coalesce(c.pemilik = akun_kini(), false)
        or ((c.dibaca = 'desa' or (c.dibaca not in ('juri', 'panitia-wilayah', 'pemegang', 'penyelenggara') and c.dibaca in (select dibaca_peran())))
          and (c.desa in (select desa_bernama()) or c.desa in (select acara_terlihat()))) as is_terbaca
    ) t
    where c.id = any (ids)
  $$;

-- With what corrects and withdraws them: at a desk that sees every certificate, one that was taken back must not stand.
create or replace function sertifikat_acara(ids uuid[]) returns setof catatan
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.* from catatan c
    where c.kab in (select distinct left(a, 5) from acara_terlihat() a) and c.subjek_jenis = 'acara' and c.subjek_id = any (ids)
      and c.dibaca = 'pemegang' and c.desa in (select acara_terlihat()) and 'pemegang' in (select dibaca_peran())
  $$;

update catatan c set (dibaca, pemilik) = (select t.dibaca, t.pemilik from dibaca_tentang(c.kind, c.isi, c.oleh) t)
  where c.subjek_jenis = 'acara' and c.kind in ('acara.sertifikat', 'catatan.batal', 'catatan.koreksi');

-- The fact without the reason why somebody was taken off the list, unless that is `akun` herself, and without the reason of a withdrawal.
create function tanpa_alasan(kind text, isi jsonb, akun uuid) returns jsonb
  language sql immutable parallel safe
  return case
    when kind = 'catatan.batal' then isi || '{"alasan": "Tanyakan panitia"}'
    when kind = 'acara.cabut-undangan' and isi ->> 'orangId' is distinct from akun::text then isi || '{"alasan": "Tanyakan panitia"}'
    when kind = 'catatan.koreksi' and isi -> 'isi' ?& array['orangId', 'alasan'] and isi #>> '{isi,orangId}' is distinct from akun::text
      then jsonb_set(isi, '{isi,alasan}', '"Tanyakan panitia"')
    else isi end;

-- The feed of cadres: the rows they may read, gatherings without those reasons.
create view catatan_kader with (security_invoker = true) as
  select c.kab, c.desa, c.nomor, c.id, c.kind, c.v, c.subjek_jenis, c.subjek_id, c.rt, c.terjadi, c.dicatat, c.oleh, c.perangkat, c.urut, c.melihat,
    c.diterima_pada,
    case when c.subjek_jenis = 'acara' and c.dibaca = 'desa' and c.oleh <> (select akun_kini())
      then tanpa_alasan(c.kind, c.isi, (select akun_kini())) else c.isi end as isi
  from catatan c;
grant select on catatan_kader to lini_app;

create or replace view catatan_tamu with (security_barrier) as
  select c.kab, c.desa, c.nomor, c.id, c.kind, c.v, c.subjek_jenis, c.subjek_id, c.rt, c.terjadi, c.dicatat, c.oleh, c.perangkat, c.urut, c.melihat,
    case when c.subjek_jenis = 'acara' and c.oleh <> (select akun_kini()) then tanpa_alasan(c.kind, isi_tamu(c.kind, c.isi), null)
      else isi_tamu(c.kind, c.isi) end as isi
  from catatan c
  where c.subjek_jenis in ('acara', 'lomba') and exists (select from tugas_tamu()) and (
    c.oleh = (select akun_kini())
    or (c.subjek_jenis = 'acara' and c.subjek_id in (select t.acara from tugas_tamu() t where t.tugas = 'pintu')
      and (c.dibaca = 'desa' or isi_pintu(c.kind) or batal_pintu(c.kind, c.isi)))
    or (c.kind = 'acara.rencana' and c.subjek_id in (select t.acara from tugas_tamu() t))
    or (c.subjek_jenis = 'lomba' and c.dibaca = 'desa' and c.subjek_id in (select t.lomba from tugas_tamu() t))
    or (c.kind = 'lomba.putus-protes' and c.subjek_id in (select t.lomba from tugas_tamu() t where t.tugas = 'juri'))
  );
