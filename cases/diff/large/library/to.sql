-- A library learns to search and to lend: texts become configurations and generated columns, loans get ranges and
-- exclusion, views are rebuilt on each other, old reports go.

create extension citext;
create extension btree_gist;
create schema search;

create text search configuration search.books (copy = english);
alter text search configuration search.books alter mapping for asciiword with simple;
create type copy_state as enum ('new', 'good', 'worn', 'lost');
create domain isbn as varchar(13) check (value ~ '^\d{9,12}[\dX]$');

create table authors (
    id serial primary key,
    name text not null,
    born integer check (born < 2100),
    died integer,
    check (died >= born)
);
create table books (
    id serial primary key,
    isbn isbn unique,
    title text not null,
    language regconfig not null default 'english',
    pages integer check (pages > 0),
    words tsvector generated always as (to_tsvector('search.books', title)) stored
);
create index books_words on books using gin (words);
create table book_authors (
    book_id integer references books on delete cascade,
    author_id integer references authors on delete restrict,
    position smallint not null default 1,
    primary key (book_id, author_id)
);
create table copies (
    id serial primary key,
    book_id integer not null references books on delete cascade,
    shelf text,
    state copy_state not null default 'new'
);
create index copies_book on copies (book_id) where state <> 'lost';
create table members (
    id serial primary key,
    email citext unique,
    name text not null,
    since date not null default current_date
);
create table loans (
    id serial primary key,
    copy_id integer not null references copies,
    member_id integer not null references members,
    lent_on date not null default current_date,
    returned_on date,
    during daterange generated always as (daterange(lent_on, returned_on, '[]')) stored,
    constraint one_at_a_time exclude using gist (copy_id with =, during with &&)
);
create table reservations (
    book_id integer not null references books on delete cascade,
    member_id integer not null references members on delete cascade,
    at timestamptz not null default now(),
    primary key (book_id, member_id)
);
create view z_books as
    select b.id, b.isbn, b.title, string_agg(a.name, ', ' order by position, a.name) as authors
    from books b left join book_authors on book_id = b.id left join authors a on a.id = author_id
    group by b.id;
create view y_available as
    select z.id, z.title, z.authors, count(c.id) as copies
    from z_books z join copies c on c.book_id = z.id
    where c.state <> 'lost' and not exists (select from loans l where l.copy_id = c.id and l.during @> current_date)
    group by z.id, z.title, z.authors;
create view overdue as
    select m.name, m.email, l.lent_on from loans l join members m on m.id = member_id
    where returned_on is null and lent_on < current_date - 30;
create function days_late(l loans, allowed integer default 30) returns integer language sql stable as $$
    select greatest(0, coalesce(l.returned_on, current_date) - l.lent_on - allowed)
$$;
create function search.find(query text) returns setof books language sql stable
begin atomic
    select * from books where words @@ websearch_to_tsquery('search.books', query);
end;
create function stay_lost() returns trigger language plpgsql as $$ begin return null; end; $$;
create trigger copies_lost before update of state on copies for each row when (old.state = 'lost') execute function stay_lost();
