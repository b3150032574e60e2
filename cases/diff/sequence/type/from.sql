create sequence numbers;
create sequence limited maxvalue 500;
