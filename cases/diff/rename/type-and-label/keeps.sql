select id, mood::text from diary;
