select id, lower(seats), upper(seats), isempty(prices), prices @> 1.75, lower(days)::date, isempty(days)
  from bookings order by id
