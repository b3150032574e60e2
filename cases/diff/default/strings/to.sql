-- Quotes, backslashes, line breaks, dollars, unicode and an empty string.

create table t (
    id integer primary key,
    a text default E'tab\tand\nline',
    b text default 'back\slash',
    c text default $$it's $1$$,
    d text default U&'\0441\043B\043E\043D',
    e text default '-- not a comment; /* nor this */'
);
