-- statistics targets of index columns
select a.attrelid::bigint, a.attnum, a.attstattarget::int as statistics
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
 where c.oid >= 16384 and c.relkind in ('i', 'I') and a.attstattarget >= 0
