-- which dictionaries a configuration gives each token type to
select m.mapcfg::bigint,
       (select t.alias from ts_token_type(c.cfgparser) t where t.tokid = m.maptokentype) as token,
       quote_ident(n.nspname) || '.' || quote_ident(d.dictname) as dictionary
  from pg_ts_config_map m
  join pg_ts_config c on c.oid = m.mapcfg
  join pg_ts_dict d on d.oid = m.mapdict
  join pg_namespace n on n.oid = d.dictnamespace
 where m.mapcfg >= 16384
 order by m.mapcfg, m.maptokentype, m.mapseqno
