-- The question master reads which teams of her quiz are disqualified, and what corrects or withdraws that, without the reasons: she must know whom
-- not to ask.

create function diskualifikasi_soal() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive tentang as (
      select c.id, c.kind, c.isi from catatan c
      where c.subjek_jenis = 'lomba' and c.subjek_id in (select t.lomba from tugas_tamu() t where t.tugas = 'soal')
        and c.kind in ('lomba.diskualifikasi', 'catatan.batal', 'catatan.koreksi')
    ), terkait as (
      select t.id from tentang t where t.kind = 'lomba.diskualifikasi'
      union
      select t.id from tentang t join terkait s on s.id = sasaran_catatan(t.kind, t.isi)
    )
    select s.id from terkait s
  $$;
revoke execute on function diskualifikasi_soal() from public;
grant execute on function diskualifikasi_soal() to lini_app;

create function isi_soal(kind text, isi jsonb) returns jsonb
  language sql immutable parallel safe
  return case
    when kind = 'catatan.koreksi' then jsonb_set(isi, '{isi,alasan}', '"Tanyakan panitia"')
    else isi || '{"alasan": "Tanyakan panitia"}' end;

create or replace view catatan_tamu with (security_barrier) as
  select c.kab, c.desa, c.nomor, c.id, c.kind, c.v, c.subjek_jenis, c.subjek_id, c.rt, c.terjadi, c.dicatat, c.oleh, c.perangkat, c.urut, c.melihat,
    case when c.subjek_jenis = 'acara' and c.oleh <> (select akun_kini()) then tanpa_alasan(c.kind, isi_tamu(c.kind, c.isi), null)
      when c.subjek_jenis = 'lomba' and c.oleh <> (select akun_kini()) and c.id in (select diskualifikasi_soal()) then isi_soal(c.kind, c.isi)
      else isi_tamu(c.kind, c.isi) end as isi
  from catatan c
  where c.subjek_jenis in ('acara', 'lomba') and exists (select from tugas_tamu()) and (
    c.oleh = (select akun_kini())
    or (c.subjek_jenis = 'acara' and c.subjek_id in (select t.acara from tugas_tamu() t where t.tugas = 'pintu')
      and (c.dibaca = 'desa' or isi_pintu(c.kind) or batal_pintu(c.kind, c.isi)))
    or (c.kind = 'acara.rencana' and c.subjek_id in (select t.acara from tugas_tamu() t))
    or (c.subjek_jenis = 'lomba' and c.dibaca = 'desa' and c.subjek_id in (select t.lomba from tugas_tamu() t))
    or (c.kind = 'lomba.putus-protes' and c.subjek_id in (select t.lomba from tugas_tamu() t where t.tugas = 'juri'))
    or (c.subjek_jenis = 'lomba' and c.id in (select diskualifikasi_soal()))
  );
