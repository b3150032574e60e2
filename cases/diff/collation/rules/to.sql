-- postgres: 16+
-- A collation gets rules of its own.

create collation own (provider = icu, locale = 'und', rules = '& V << w <<< W');
