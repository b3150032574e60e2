-- What lived in public moves apart into three schemas; types and functions move too, what stays behind refers to them.

create table public.settings (
    name text primary key,
    value text
);

create schema auth;
create schema content;
create schema stats;
create type auth.role as enum ('user', 'editor', 'admin');
create function content.slug(text) returns text language sql immutable as $$ select lower(replace($1, ' ', '-')) $$;
create table auth.users (
    id integer primary key,
    name text not null,
    role auth.role not null default 'user',
    slug text generated always as (content.slug(name)) stored
);
create table content.pages (
    id integer primary key,
    author_id integer references auth.users (id),
    title text
);
create table stats.visits (
    page_id integer references content.pages (id),
    at timestamptz default now()
);
create view stats.popular as
    select p.id, p.title, count(*) as visits from content.pages p join stats.visits v on v.page_id = p.id group by p.id;
create function content.page_author(page integer) returns text language sql stable
begin atomic
    select u.name from auth.users u join content.pages p on p.author_id = u.id where p.id = page;
end;
alter table public.settings add column changed_by integer references auth.users (id);
