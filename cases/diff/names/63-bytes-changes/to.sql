-- Two columns whose names differ in the last letter only, in a table of the longest name; one changes its type.

create table a_table_with_a_name_that_is_exactly_as_long_as_a_name_may_be_63 (
    a_column_with_a_name_that_is_exactly_as_long_as_a_name_may_be_a bigserial,
    a_column_with_a_name_that_is_exactly_as_long_as_a_name_may_be_b bigint primary key
);
