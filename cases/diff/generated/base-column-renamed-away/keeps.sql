select id, nick_name from people;
