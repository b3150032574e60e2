-- The primary key only has another name.

create table codes (
    code text,
    constraint the_key primary key (code)
);
