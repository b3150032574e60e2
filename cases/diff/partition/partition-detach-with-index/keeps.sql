select * from events_2023;
