-- Checks of enums under names of their own, in both prints that the server has for them, are those of the class.
create table diary (
    id bigint primary key,
    mood varchar(255),
    weather varchar(255),
    constraint moods check (mood in ('HAPPY', 'SAD')),
    constraint weathers check ((weather)::text = any (array[('SUN'::character varying)::text, ('RAIN'::character varying)::text]))
);
