select (select sum(id) from orders), (select count(*) from days), (select string_agg(body, ',') from archive);
