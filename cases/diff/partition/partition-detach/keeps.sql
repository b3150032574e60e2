select 2023 as year, id, at from events_2023 union all select 2024, id, at from events_2024;
