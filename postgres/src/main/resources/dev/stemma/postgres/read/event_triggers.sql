-- event triggers
select oid::bigint, evtname, evtevent, pg_get_userbyid(evtowner) as owner, evtfoid::regproc::text as function,
       evtenabled::text, coalesce(evttags, '{}')::text as tags
  from pg_event_trigger
