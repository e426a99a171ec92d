-- Why a report was returned quotes its counts and may name somebody: an office reads that it was, by whom, when, and how many lines. Of a
-- village report it reads also which lines, and the words of a desk that itself saw no more than offices do.

create or replace view laporan_kantor as
  select c.kab, c.desa, c.nomor, c.id, c.kind, c.v, c.subjek_jenis, c.subjek_id, c.rt, c.terjadi, c.dicatat, c.oleh, c.perangkat, c.urut, c.melihat,
    c.isi ->> 'bulan' as bulan,
    case
      when c.kind = 'laporan.ajukan' and c.isi ->> 'jenis' = 'ppkbd' then c.isi || '{"keterangan": null, "penjelasan": {}}'
      when c.kind = 'laporan.ajukan' then c.isi || '{"angka": {}, "keterangan": null, "penjelasan": {},
        "ciri": {"kunjungan": 0, "hariKunjungan": 0, "kunjunganSehari": 0, "timbangan": 0, "timbanganBulat": 0, "pertemuan": 0, "pertemuanLebih": 0}}'
      when c.kind = 'laporan.ralat' and not exists (
        select from catatan a where a.kab = c.kab and a.subjek_id = c.subjek_id and a.kind = 'laporan.ajukan' and a.isi ->> 'jenis' = 'ppkbd'
      ) then c.isi || '{"angka": {}}'
      when c.kind = 'laporan.kembalikan' and not exists (
        select from catatan a where a.kab = c.kab and a.subjek_id = c.subjek_id and a.kind = 'laporan.ajukan' and a.isi ->> 'jenis' = 'ppkbd'
      ) then c.isi || jsonb_build_object('alasan', null, 'baris', coalesce((
        select jsonb_agg('{"indikator": "", "alasan": "-"}'::jsonb) from jsonb_array_elements(c.isi -> 'baris')
      ), '[]'))
      when c.kind = 'laporan.kembalikan' and not exists (select from akun a where a.id = c.oleh and a.peran in ('koordinator', 'kabupaten'))
      then c.isi || jsonb_build_object('alasan', null, 'baris', coalesce((
        select jsonb_agg(b.satu || '{"alasan": "-"}' order by b.ke) from jsonb_array_elements(c.isi -> 'baris') with ordinality as b (satu, ke)
      ), '[]'))
      when c.kind = 'laporan.uji-petik' then jsonb_set(c.isi, '{hasil}', coalesce((
        select jsonb_agg(jsonb_build_object('keluargaId', '00000000-0000-8000-8000-' || lpad(h.ke::text, 12, '0'), 'hasil', h.satu ->> 'hasil'))
        from jsonb_array_elements(c.isi -> 'hasil') with ordinality as h (satu, ke)
      ), '[]'))
      else c.isi
    end as isi,
    c.diterima_pada
  from catatan c
  where c.subjek_jenis = 'laporan' and c.desa in (select desa_terlihat());
