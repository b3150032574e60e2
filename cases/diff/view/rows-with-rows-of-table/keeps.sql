select b.id, (b.held).id as item, ((b.held).whole).price, ((b.held).whole).note from basket b order by 1;
