insert into authors (name, born) values ('Ada', 1815);
insert into books (isbn, title, pages) values ('9780000000002', 'Notes', 60);
insert into book_authors values (1, 1);
insert into copies (book_id) values (1);
insert into members (email, name) values ('bob@example.org', 'Bob');
insert into loans (copy_id, member_id, lent_on, returned_on) values (1, 1, '2024-01-01', '2024-01-10');
