-- text search parsers, templates, dictionaries and configurations
select 3601::bigint as class, p.oid::bigint, n.nspname, p.prsname as name, null as owner, 'parser' as what,
       array['START = ' || p.prsstart::regproc, 'GETTOKEN = ' || p.prstoken::regproc, 'END = ' || p.prsend::regproc,
             'LEXTYPES = ' || p.prslextype::regproc]
       || case when p.prsheadline <> 0 then array['HEADLINE = ' || p.prsheadline::regproc] else '{}' end as parts,
       null as base, null as options
  from pg_ts_parser p join pg_namespace n on n.oid = p.prsnamespace where p.oid >= 16384
 union all
select 3764, t.oid::bigint, n.nspname, t.tmplname, null, 'template',
       case when t.tmplinit <> 0 then array['INIT = ' || t.tmplinit::regproc] else '{}' end || array['LEXIZE = ' || t.tmpllexize::regproc],
       null, null
  from pg_ts_template t join pg_namespace n on n.oid = t.tmplnamespace where t.oid >= 16384
 union all
select 3600, d.oid::bigint, n.nspname, d.dictname, pg_get_userbyid(d.dictowner), 'dictionary', '{}',
       quote_ident(tn.nspname) || '.' || quote_ident(t.tmplname), d.dictinitoption
  from pg_ts_dict d join pg_namespace n on n.oid = d.dictnamespace
  join pg_ts_template t on t.oid = d.dicttemplate join pg_namespace tn on tn.oid = t.tmplnamespace
 where d.oid >= 16384
 union all
select 3602, c.oid::bigint, n.nspname, c.cfgname, pg_get_userbyid(c.cfgowner), 'configuration', '{}',
       quote_ident(pn.nspname) || '.' || quote_ident(p.prsname), null
  from pg_ts_config c join pg_namespace n on n.oid = c.cfgnamespace
  join pg_ts_parser p on p.oid = c.cfgparser join pg_namespace pn on pn.oid = p.prsnamespace
 where c.oid >= 16384
