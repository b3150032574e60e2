-- who inherits from whom: tables, partitions, and partitions of indexes
select inhrelid::bigint, inhparent::bigint, inhseqno, /*if 14*/ inhdetachpending /*else*/ false /*end*/ as detach_pending
  from pg_inherits
 order by inhrelid, inhseqno
