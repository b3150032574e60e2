select id, a, b from only p union all select id, a, b from only own union all select id, a, b from plain
union all select id, a, b from below order by id;
