select id, title from boards order by id;
