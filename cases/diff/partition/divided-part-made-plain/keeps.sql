select tableoid::regclass::text ~ '^p1', k from p union all select null, k from r order by 1, 2
