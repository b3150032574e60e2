-- how sequences count
select seqrelid::bigint, format_type(seqtypid, null) as type, seqstart, seqincrement, seqmin, seqmax, seqcache, seqcycle
  from pg_sequence
