select id, lower(needs)::text, upper(needs)::text from courses;
