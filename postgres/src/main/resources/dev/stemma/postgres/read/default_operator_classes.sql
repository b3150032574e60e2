-- operator classes of the methods whose indexes are written from their parts: the server's own, and everyone's defaults
select c.oid::bigint, a.amname, c.opcname, c.opcintype::bigint, c.opcdefault
  from pg_opclass c
  join pg_am a on a.oid = c.opcmethod
 where a.amname in ('btree', 'hash') and (c.opcdefault or c.oid < 16384)
