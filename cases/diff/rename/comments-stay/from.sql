create table post (
    id integer constraint post_key primary key,
    author integer constraint author_known check (author > 0)
);
create index by_author on post (author);
create policy own on post using (author = 1);
create trigger once before update on post for each row execute function suppress_redundant_updates_trigger();
comment on index by_author is 'stays';
comment on constraint post_key on post is 'stays';
comment on constraint author_known on post is 'changes';
comment on policy own on post is 'goes';
