-- Collations come and go, with columns that use them.

create collation german (provider = icu, locale = 'de-u-co-phonebk');
create collation nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create table words (
    word text collate german,
    email text collate nocase unique
);
comment on collation german is 'as in the phone book';
