-- range types; what is named is only what differs from what the server would choose
select r.rngtypid::bigint, format_type(r.rngsubtype, null) as subtype,
       case when not o.opcdefault then quote_ident(opn.nspname) || '.' || quote_ident(o.opcname) end as operator_class,
       case when r.rngcollation <> s.typcollation then r.rngcollation::regcollation::text end as collation,
       nullif(r.rngcanonical, 0)::regproc::text as canonical,
       nullif(r.rngsubdiff, 0)::regproc::text as difference,
       r.rngmultitypid::bigint as multirange_oid,
       quote_ident(mn.nspname) || '.' || quote_ident(m.typname) as multirange
  from pg_range r
  join pg_type s on s.oid = r.rngsubtype
  join pg_opclass o on o.oid = r.rngsubopc
  join pg_namespace opn on opn.oid = o.opcnamespace
  join pg_type m on m.oid = r.rngmultitypid
  join pg_namespace mn on mn.oid = m.typnamespace
 where r.rngtypid >= 16384
