create table public.settings (
    name text primary key,
    value text
);

create type public.role as enum ('user', 'admin');
create function public.slug(text) returns text language sql immutable as $$ select lower(replace($1, ' ', '-')) $$;
create table public.users (
    id integer primary key,
    name text not null,
    role public.role not null default 'user',
    slug text generated always as (public.slug(name)) stored
);
create table public.pages (
    id integer primary key,
    author_id integer references public.users (id),
    title text
);
create table public.visits (
    page_id integer references public.pages (id),
    at timestamptz default now()
);
create view public.popular as
    select p.id, p.title, count(*) as visits from public.pages p join public.visits v on v.page_id = p.id group by p.id;
create function public.page_author(page integer) returns text language sql stable
begin atomic
    select u.name from public.users u join public.pages p on p.author_id = u.id where p.id = page;
end;
