select * from slots;
