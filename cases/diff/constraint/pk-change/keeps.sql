select id, user_id, group_id from memberships order by id;
