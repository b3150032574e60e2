select id, mood::text from diary order by id;
