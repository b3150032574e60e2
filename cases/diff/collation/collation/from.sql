create collation old_one (provider = icu, locale = 'fr');
