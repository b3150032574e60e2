select place, day, value from reading_2024_north;
