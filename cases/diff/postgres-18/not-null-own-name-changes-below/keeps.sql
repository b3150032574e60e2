select tableoid::regclass::text, a, b from p union all select 'l', id, 0 from l order by 1, 2;
