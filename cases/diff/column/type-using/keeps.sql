select id, amount::text, day::text, active::integer from imports order by id;
