select 'full_without', a, b from full_without union all select 'full_with', a, b from full_with
union all select 'moves', a, b from moves union all select 'turns', a, b from turns
union all select 'to_key', a, b from to_key order by 1;
