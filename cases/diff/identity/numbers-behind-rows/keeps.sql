select case when not exists (select from pg_sequences where schemaname = 'public') then array[-8, 41]
            else (select array_agg(last_value order by last_value) from pg_sequences where schemaname = 'public') end;
