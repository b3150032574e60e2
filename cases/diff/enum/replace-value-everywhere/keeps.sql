select id, moods::text[], best::text from diary;
