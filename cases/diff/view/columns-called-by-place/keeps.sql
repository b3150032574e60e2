select id, name, (select count(*) from v), (select count(*) from w), (select count(*) from found()) from users
