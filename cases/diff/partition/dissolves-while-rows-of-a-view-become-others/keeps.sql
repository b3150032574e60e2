select place, unit::text from reading order by place;
