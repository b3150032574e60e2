-- columns.sql: the columns that a row must be given, with what is known of their values, table by table
with recursive base as (
  select t.oid, t.oid as base, t.typtype, -1 as typmod, ''::text as rules, t.typnotnull
    from pg_catalog.pg_type t
   union all
  select b.oid, t.oid, t.typtype,
         case when d.typtypmod >= 0 then d.typtypmod else b.typmod end,
         b.rules || ' ' || coalesce((select pg_catalog.string_agg(pg_catalog.pg_get_constraintdef(c.oid), ' ')
                                       from pg_catalog.pg_constraint c where c.contypid = d.oid), ''),
         b.typnotnull or t.typnotnull
    from base b
    join pg_catalog.pg_type d on d.oid = b.base and d.typtype = 'd'
    join pg_catalog.pg_type t on t.oid = d.typbasetype
)
select c.oid::pg_catalog.int8 as relation, a.attname, a.attnotnull or b.typnotnull as required,
       pg_catalog.format_type(a.atttypid, a.atttypmod) as type, t.typname as base, t.typtype, t.typcategory,
       case when a.atttypmod >= 0 then a.atttypmod else b.typmod end as typmod,
       coalesce(pg_catalog.format_type(nullif(t.typelem, 0), null), '') as element,
       coalesce((select pg_catalog.format_type(r.rngsubtype, null)
                   from pg_catalog.pg_range r where r.rngtypid = t.oid), '') as bound,
       coalesce((select pg_catalog.string_agg(pg_catalog.quote_literal(l.enumlabel), ',' order by l.enumsortorder)
                   from pg_catalog.pg_enum l where l.enumtypid in (t.oid, t.typelem)), '') as labels,
       b.rules || ' ' || coalesce((select pg_catalog.string_agg(pg_catalog.pg_get_constraintdef(k.oid), ' ')
                                     from pg_catalog.pg_constraint k
                                    where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey)), '')
               || ' ' || coalesce(case when c.relispartition
                                        and pg_catalog.strpos(pg_catalog.pg_get_partition_constraintdef(c.oid),
                                                              pg_catalog.quote_ident(a.attname)) > 0
                                       then pg_catalog.pg_get_partition_constraintdef(c.oid) end, '') as rules
  from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join base b on b.oid = a.atttypid and b.typtype <> 'd'
  join pg_catalog.pg_type t on t.oid = b.base
 where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
   and a.attgenerated = '' and a.attidentity = ''
   and not exists (select from pg_catalog.pg_attrdef d
                    where d.adrelid = c.oid and d.adnum = a.attnum
                      and pg_catalog.pg_get_expr(d.adbin, d.adrelid) like 'nextval(%')
 order by c.oid, a.attnum
