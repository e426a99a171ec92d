-- Penalties, ties settled and decisions on protests tell a result before the hall hears it: of a competition of the whole kabupaten its own office
-- alone reads them. Jurors are told whom to judge anew, without the reasons.

create or replace function kind_dibaca(kind text) returns text
  language sql immutable parallel safe
  return case
    when kind in ('konseling.rahasia', 'keluarga.sejahtera') then 'penulis-pkb'
    when kind in ('catin.daftar', 'catin.damping') then 'penulis-ppkbd-pkb'
    when kind in ('acara.jawab-tes', 'acara.nilai-tes') then 'panitia-wilayah'
    when kind in ('acara.jawab', 'acara.hadir', 'acara.samakan', 'acara.evaluasi', 'acara.rencana-aksi') then 'panitia'
    when kind in ('acara.sertifikat', 'acara.pengemudi') then 'panitia'
    when kind in ('lomba.protes', 'lomba.berhalangan', 'lomba.diskualifikasi', 'lomba.tulis') then 'panitia'
    when kind in ('lomba.denda', 'lomba.putus-seri', 'lomba.putus-protes') then 'penyelenggara'
    when kind in ('lomba.nilai', 'lomba.suara', 'lomba.umumkan') then 'juri'
    when kind = 'acara.foto' then 'galeri'
    else 'desa' end;

create or replace function pembaca(dibaca text) returns text[]
  language sql immutable parallel safe
  return case dibaca when 'penulis-pkb' then array['pkb'] when 'penulis-ppkbd-pkb' then array['ppkbd', 'pkb']
    when 'panitia' then array['pkb', 'koordinator', 'kabupaten'] when 'panitia-wilayah' then array['pkb', 'koordinator', 'kabupaten']
    when 'penyelenggara' then array['pkb', 'koordinator', 'kabupaten']
    when 'juri' then array['koordinator', 'kabupaten'] when 'galeri' then array['pkb', 'koordinator', 'kabupaten'] end;

create or replace function dibaca_peran() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select d from akun a
    cross join unnest(array['penulis-pkb', 'penulis-ppkbd-pkb', 'panitia', 'panitia-wilayah', 'penyelenggara', 'juri', 'galeri']) d
    where a.id = akun_kini() and a.peran = any (pembaca(d))
  $$;

alter table catatan drop constraint catatan_dibaca_check;
alter table catatan add constraint catatan_dibaca_check
  check (dibaca in ('desa', 'penulis-pkb', 'penulis-ppkbd-pkb', 'panitia', 'panitia-wilayah', 'penyelenggara', 'juri', 'galeri'));

create policy lomba_penyelenggara on catatan for select to lini_app using (
  subjek_jenis = 'lomba' and dibaca = 'penyelenggara' and dibaca in (select dibaca_peran()) and desa in (select acara_diurus())
);

create or replace function catatan_dikenal(ids uuid[]) returns table (id uuid, sidik bytea, nomor bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.id, case when t.is_terbaca then c.sidik else ''::bytea end, case when t.is_terbaca then c.nomor end
    from catatan c cross join lateral (
      select c.oleh = akun_kini() or coalesce(c.pemilik = akun_kini(), false)
        or ((c.dibaca = 'desa' or (c.dibaca not in ('juri', 'panitia-wilayah', 'penyelenggara') and c.dibaca in (select dibaca_peran())))
          and (c.desa in (select desa_bernama()) or c.desa in (select acara_terlihat()))) as is_terbaca
    ) t
    where c.id = any (ids)
  $$;

-- The budget stands in the plan, and in what corrects the plan; the reasons of a decision on a protest are the organisers'.
create or replace function isi_tamu(kind text, isi jsonb) returns jsonb
  language sql immutable parallel safe
  return case
    when kind = 'acara.rencana' then isi || '{"anggaran": []}'
    when kind = 'catatan.koreksi' and isi -> 'isi' ? 'anggaran' then jsonb_set(isi, '{isi,anggaran}', '[]')
    when kind = 'lomba.putus-protes' then isi || '{"alasan": "Dibaca penyelenggara"}' || case when isi ? 'mengubah' then '{"mengubah": "Dibaca penyelenggara"}'::jsonb else '{}' end
    else isi end;

create or replace view catatan_tamu with (security_barrier) as
  select c.kab, c.desa, c.nomor, c.id, c.kind, c.v, c.subjek_jenis, c.subjek_id, c.rt, c.terjadi, c.dicatat, c.oleh, c.perangkat, c.urut, c.melihat,
    isi_tamu(c.kind, c.isi) as isi
  from catatan c
  where c.subjek_jenis in ('acara', 'lomba') and exists (select from tugas_tamu()) and (
    c.oleh = (select akun_kini())
    or (c.subjek_jenis = 'acara' and c.subjek_id in (select t.acara from tugas_tamu() t where t.tugas = 'pintu')
      and (c.dibaca = 'desa' or isi_pintu(c.kind) or batal_pintu(c.kind, c.isi)))
    or (c.kind = 'acara.rencana' and c.subjek_id in (select t.acara from tugas_tamu() t))
    or (c.subjek_jenis = 'lomba' and c.dibaca = 'desa' and c.subjek_id in (select t.lomba from tugas_tamu() t))
    or (c.kind = 'lomba.putus-protes' and c.subjek_id in (select t.lomba from tugas_tamu() t where t.tugas = 'juri'))
  );

update catatan c set (dibaca, pemilik) = (select t.dibaca, t.pemilik from dibaca_tentang(c.kind, c.isi, c.oleh) t)
  where c.subjek_jenis = 'lomba' and c.kind in ('lomba.denda', 'lomba.putus-seri', 'lomba.putus-protes', 'catatan.batal', 'catatan.koreksi');
