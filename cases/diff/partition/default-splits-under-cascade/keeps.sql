select 'p', k, 0 from p union all select 'r', k, other from r order by 1, 2
