-- What is renamed keeps its comment; only what differs is said.
create table post (
    id integer constraint post_pkey primary key,
    author integer constraint author_is_known check (author > 0)
);
create index posts_by_author on post (author);
create policy of_author on post using (author = 1);
create trigger not_twice before update on post for each row execute function suppress_redundant_updates_trigger();
comment on index posts_by_author is 'stays';
comment on constraint post_pkey on post is 'stays';
comment on constraint author_is_known on post is 'has changed';
comment on trigger not_twice on post is 'is new';
