-- schemas in publications
/*if 15*/
select r.oid::bigint, r.pnpubid::bigint, n.nspname
  from pg_publication_namespace r
  join pg_namespace n on n.oid = r.pnnspid
/*else*/
select 0::bigint as oid, 0::bigint as pnpubid, '' as nspname where false
/*end*/
