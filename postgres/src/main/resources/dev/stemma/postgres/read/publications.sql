-- publications
select oid::bigint, pubname, pg_get_userbyid(pubowner) as owner, puballtables, pubviaroot,
       concat_ws(', ', case when pubinsert then 'insert' end, case when pubupdate then 'update' end,
                 case when pubdelete then 'delete' end, case when pubtruncate then 'truncate' end) as operations,
       /*if 18*/ case pubgencols when 's' then 'stored' end /*else*/ null /*end*/ as generated_columns
  from pg_publication
