create domain fax as text;
