select coalesce((select coalesce(last_value, -1) from pg_sequences where schemaname = 'public'), (select max(id) from tickets));
