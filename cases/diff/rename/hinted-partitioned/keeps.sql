select query_to_xml('select * from ' || coalesce(to_regclass('t'), to_regclass('u'))::text || ' order by 1', false, false, '')::text ~ '2';
