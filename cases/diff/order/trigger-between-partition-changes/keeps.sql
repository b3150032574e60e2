select id, at from events_1 union all select id, at from events_2 order by 1;
