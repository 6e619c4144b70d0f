-- Numbers for card_item.revision: taken while the circle's row is held, so that within a circle they go up.
create sequence card_changes start with 1000000;
