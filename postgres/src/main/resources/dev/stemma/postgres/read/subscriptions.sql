-- subscriptions; who may not read the connection sees none
select s.oid::bigint, s.subname, pg_get_userbyid(s.subowner) as owner, s.subenabled, s.subconninfo, s.subslotname,
       s.subsynccommit, s.subpublications::text, s.subbinary,
       /*if 16*/ s.substream::text /*else*/ case when s.substream then 't' else 'f' end /*end*/ as streaming,
       /*if 15*/ s.subtwophasestate <> 'd' /*else*/ false /*end*/ as two_phase,
       /*if 15*/ s.subdisableonerr /*else*/ false /*end*/ as disable_on_error,
       /*if 16*/ s.subpasswordrequired /*else*/ true /*end*/ as password_required,
       /*if 16*/ s.subrunasowner /*else*/ false /*end*/ as run_as_owner,
       /*if 16*/ s.suborigin /*else*/ 'any' /*end*/ as origin,
       /*if 17*/ s.subfailover /*else*/ false /*end*/ as failover
  from pg_subscription s
 where s.subdbid = (select oid from pg_database where datname = current_database())
   and (select rolsuper from pg_roles where rolname = current_user)
