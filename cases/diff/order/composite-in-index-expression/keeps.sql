select id, (home).zip::text from people;
