insert into counted default values;
