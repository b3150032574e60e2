create table wide (
    c01 integer, c02 integer, c03 integer, c04 integer, c05 integer, c06 text, c07 text, c08 text, c09 text, c10 text,
    c11 date, c12 date, c13 date, c14 date, c15 date, c16 boolean, c17 boolean, c18 boolean, c19 boolean, c20 boolean
);
