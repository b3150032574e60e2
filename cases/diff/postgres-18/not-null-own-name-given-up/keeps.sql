select tableoid::regclass::text, a, b from p union all select 'e', a, 0 from e order by 1, 2;
