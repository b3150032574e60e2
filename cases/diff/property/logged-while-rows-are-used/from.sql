create unlogged table items (
    a integer
);
create table notes (
    about items
);
