select id, level::text, others::text[], worst::text from readings;
