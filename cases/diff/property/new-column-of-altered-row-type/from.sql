create table items (
    a "char"
);
