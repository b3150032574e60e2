-- Nothing changes: the labels came one after the other, in places, until they stood as wanted.

create type size as enum ('m');
alter type size add value 's' before 'm';
alter type size add value 'xl';
alter type size add value 'l' before 'xl';
