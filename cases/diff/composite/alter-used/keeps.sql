select id, (home).street, (home).zip::text from people;
