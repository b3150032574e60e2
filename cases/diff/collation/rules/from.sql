-- postgres: 16+

create collation own (provider = icu, locale = 'und');
