create table reading (place text not null, number integer not null, constraint reading_key primary key (place, number),
        check (number > 0))
    partition by list (place);
create table reading_oslo partition of reading for values in ('Oslo');
create table reading_rome partition of reading for values in ('Rome');
comment on constraint reading_oslo_pkey on reading_oslo is 'the key in Oslo';

create unique index reading_number on reading (number, place);
comment on index reading_oslo_number_place_idx is 'for Oslo';
alter table reading_oslo cluster on reading_oslo_number_place_idx;
alter table reading_rome replica identity using index reading_rome_number_place_idx;

create index reading_next on reading ((number + 1));
alter index reading_next alter column 1 set statistics 50;
alter index reading_rome_expr_idx alter column 1 set statistics 60;

comment on constraint reading_number_check on reading_rome is 'the rule in Rome';
