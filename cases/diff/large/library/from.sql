create extension citext;
create extension btree_gist;
create schema search;

create table authors (
    id serial primary key,
    name text not null,
    born integer
);
create table books (
    id serial primary key,
    isbn char(13) unique,
    title text not null,
    language text not null default 'english',
    pages integer
);
create table book_authors (
    book_id integer references books,
    author_id integer references authors,
    primary key (book_id, author_id)
);
create table copies (
    id serial primary key,
    book_id integer not null references books,
    shelf text
);
create table members (
    id serial primary key,
    email text unique,
    name text not null
);
create table loans (
    id serial primary key,
    copy_id integer not null references copies,
    member_id integer not null references members,
    lent_on date not null default current_date,
    returned_on date
);
create table fines (
    loan_id integer primary key references loans,
    amount money not null
);
create view z_books as
    select b.id, b.title, string_agg(a.name, ', ' order by a.name) as authors
    from books b left join book_authors on book_id = b.id left join authors a on a.id = author_id
    group by b.id;
create view y_available as
    select z.id, z.title, count(c.id) as copies
    from z_books z join copies c on c.book_id = z.id
    where not exists (select from loans l where l.copy_id = c.id and l.returned_on is null)
    group by z.id, z.title;
create view x_report as select title, copies from y_available where copies > 3;
create view overdue as
    select m.name, l.lent_on from loans l join members m on m.id = member_id where returned_on is null and lent_on < current_date - 30;
create function days_late(l loans) returns integer language sql stable as $$
    select greatest(0, coalesce(l.returned_on, current_date) - l.lent_on - 30)
$$;
