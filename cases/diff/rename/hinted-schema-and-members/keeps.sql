select replace(xpath('//row/*/text()', query_to_xml('select * from ' || t, false, false, ''))::text, 'sad', 'gloomy')
from (select coalesce(to_regclass('app.people'), to_regclass('core.users'))::text as t) as one;
