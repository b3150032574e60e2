-- who is connected, and whose database it is
select current_user as connected, pg_get_userbyid(datdba) as owner, pg_get_userbyid(10) as founder
  from pg_database
 where datname = current_database()
