select (select array_agg(id order by id) from events), (select array_agg(id) from parts);
