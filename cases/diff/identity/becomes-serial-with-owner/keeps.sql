select id from counted;
