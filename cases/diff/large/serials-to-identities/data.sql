insert into users (login, created_at, profile) values ('ada', '2024-05-01 12:00', '{"a": 1}');
insert into posts (user_id, title, created_at) values (1, 'Hello', '2024-05-01 12:00');
insert into comments (post_id, user_id, body) values (1, 1, 'Hi');
insert into likes (post_id) values (1);
