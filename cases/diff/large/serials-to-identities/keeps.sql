select f.id, f.login, f.title, to_char(f.created_at, 'YYYY-MM-DD HH24:MI') as at, c.body, l.id, profile ->> 'a' as a,
    (select last_value from users_id_seq) as last_user, (select last_value from posts_id_seq) as last_post
from feed f join comments c on c.post_id = f.id join likes l on l.post_id = f.id, users;
