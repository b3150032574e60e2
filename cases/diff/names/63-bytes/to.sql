-- Names as long as names can be, and names that the server makes from them by cutting.

create table a_table_with_a_name_that_is_exactly_as_long_as_a_name_may_be_63 (
    a_column_with_a_name_that_is_exactly_as_long_as_a_name_may_be__ serial primary key,
    another_column_with_a_name_that_is_exactly_as_long_as_a_name_63 integer unique check (another_column_with_a_name_that_is_exactly_as_long_as_a_name_63 > 0),
    identity_column_with_a_long_name_which_the_server_will_cut_down integer generated always as identity,
    reference_column_with_a_long_name_which_the_server_will_cut_dow integer
        references a_table_with_a_name_that_is_exactly_as_long_as_a_name_may_be_63
);
create index on a_table_with_a_name_that_is_exactly_as_long_as_a_name_may_be_63
    (another_column_with_a_name_that_is_exactly_as_long_as_a_name_63, identity_column_with_a_long_name_which_the_server_will_cut_down);
create table größen_und_maße_und_noch_viel_mehr_wörter_die_umlaute_haben (
    überschrift_mit_sehr_vielen_umlauten_äöüäöüäöüäöüäöü integer not null unique
);
