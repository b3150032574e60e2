select k::text, v from p union all select 'moved', count(*)::text from moved order by 1
