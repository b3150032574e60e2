select 'a', id from only a union all select 'b', id from only b order by 1;
